#!/usr/bin/env python3
"""Opens reports in a real Chromium and looks at what a reader would meet.

usage: browser.py REPORT... [--shots FOLDER]

Each report must open without a console error or a request, fit on 320 and 1280 pixels and on paper, have headings in
order, names for all that can be used, contrast of WCAG 2.2 AA in light, dark and print, and filters and keys that work.
Speaks the DevTools protocol over a pipe, so that nothing but Python and Chromium is needed.
"""

import base64
import json
import os
import shutil
import subprocess
import sys
import tempfile
import time

NAMES = ("chromium", "chromium-browser", "google-chrome")


class Browser:
    """A headless Chromium, spoken to over two pipes."""

    def __init__(self, program):
        self.folder = tempfile.mkdtemp()
        to_read, self.write_end = os.pipe()
        self.read_end, to_write = os.pipe()
        self.number, self.buffer, self.events = 0, b"", []

        def pipes():
            # Chromium reads commands from descriptor 3 and writes answers to descriptor 4.
            a, b = os.dup(to_read), os.dup(to_write)
            os.dup2(a, 3)
            os.dup2(b, 4)

        self.process = subprocess.Popen(
            [program, "--headless=new", "--remote-debugging-pipe", "--no-sandbox", "--disable-gpu", "--no-first-run",
             "--disable-dev-shm-usage", "--hide-scrollbars", f"--user-data-dir={self.folder}", "about:blank"],
            preexec_fn=pipes, close_fds=False, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        os.close(to_read)
        os.close(to_write)
        target = self.call("Target.createTarget", url="about:blank")["targetId"]
        self.session = None
        self.session = self.call("Target.attachToTarget", targetId=target, flatten=True)["sessionId"]
        for domain in ("Page", "Runtime", "Log", "Network", "DOM"):
            self.call(domain + ".enable")

    def receive(self):
        while b"\0" not in self.buffer:
            piece = os.read(self.read_end, 1 << 20)
            if not piece:
                raise SystemExit("browser: Chromium went away")
            self.buffer += piece
        message, self.buffer = self.buffer.split(b"\0", 1)
        return json.loads(message)

    def call(self, method, **parameters):
        self.number += 1
        message = {"id": self.number, "method": method, "params": parameters}
        if getattr(self, "session", None):
            message["sessionId"] = self.session
        os.write(self.write_end, json.dumps(message).encode() + b"\0")
        while True:
            answer = self.receive()
            if answer.get("id") == self.number:
                if "error" in answer:
                    raise SystemExit(f"browser: {method}: {answer['error']['message']}")
                return answer["result"]
            self.events.append(answer)

    def run(self, script):
        result = self.call("Runtime.evaluate", expression=script, returnByValue=True, awaitPromise=True)
        if "exceptionDetails" in result:
            raise SystemExit(f"browser: a check failed to run: {result['exceptionDetails']}")
        return result["result"].get("value")

    def open(self, url):
        self.events = []
        self.call("Page.navigate", url=url)
        while self.run("document.readyState + location.href") != "complete" + url:
            time.sleep(0.02)

    def size(self, width, height=900):
        self.call("Emulation.setDeviceMetricsOverride", width=width, height=height, deviceScaleFactor=1, mobile=False)

    def media(self, kind="screen", scheme="light"):
        self.call("Emulation.setEmulatedMedia", media=kind,
                  features=[{"name": "prefers-color-scheme", "value": scheme}])

    def key(self, name):
        for kind in ("rawKeyDown", "keyUp"):
            self.call("Input.dispatchKeyEvent", type=kind, key=name, code=name,
                      windowsVirtualKeyCode={"Tab": 9, "Escape": 27, "ArrowRight": 39, "ArrowDown": 40}.get(name, 0))

    def close(self):
        self.process.terminate()
        self.process.wait()
        shutil.rmtree(self.folder, ignore_errors=True)


# What a page must be, whatever its size. Gives a list of complaints.
STRUCTURE = r"""(() => {
  const wrong = [], all = s => [...document.querySelectorAll(s)];
  if (!document.documentElement.lang) wrong.push("no language");
  if (!document.title) wrong.push("no title");
  const heads = all("h1,h2,h3,h4,h5,h6");
  if (all("h1").length !== 1) wrong.push("not one h1");
  let last = 0;
  for (const head of heads) {
    const level = +head.tagName[1];
    if (level > last + 1) wrong.push(`heading ${head.textContent} jumps from ${last} to ${level}`);
    if (!head.textContent.trim()) wrong.push("an empty heading");
    last = level;
  }
  const ids = all("[id]").map(e => e.id);
  if (new Set(ids).size !== ids.length) wrong.push("an id occurs twice");
  for (const attribute of ["aria-labelledby", "aria-describedby", "for"])
    for (const element of all(`[${attribute}]`))
      for (const id of element.getAttribute(attribute).split(" "))
        if (!document.getElementById(id)) wrong.push(`${attribute} ${id} leads nowhere`);
  for (const link of all("a[href]"))
    if (!document.getElementById(decodeURIComponent(link.getAttribute("href").slice(1))))
      wrong.push(`link ${link.getAttribute("href")} leads nowhere`);
  const named = e => (e.getAttribute("aria-label") || e.textContent ||
    (e.getAttribute("aria-labelledby") && document.getElementById(e.getAttribute("aria-labelledby"))?.textContent) ||
    (e.labels && e.labels.length && e.labels[0].textContent) || "").trim();
  for (const element of all("a[href],button,input,summary,[role=region],[role=group],nav,figure"))
    if (!named(element)) wrong.push(`no name: ${element.outerHTML.slice(0, 120)}`);
  for (const cell of all("th")) if (!cell.scope) wrong.push("a header cell without scope");
  for (const table of all("table")) if (!table.caption) wrong.push("a table without caption");
  for (const element of all("[aria-hidden=true] a, [aria-hidden=true] button"))
    if (element.tabIndex >= 0) wrong.push("something hidden takes the focus");
  if (all("script").length !== 1) wrong.push("not one script");
  if (all("main").length !== 1) wrong.push("not one main");
  return wrong;
})()"""

# The contrast of all text with what is behind it, and the size of things to point at.
CONTRAST = r"""(() => {
  const wrong = [], seen = new Set();
  const read = text => { const n = text.match(/[\d.]+/g).map(Number); return n.length < 4 ? [...n, 1] : n; };
  const part = v => { v /= 255; return v <= 0.03928 ? v / 12.92 : ((v + 0.055) / 1.055) ** 2.4; };
  const light = c => 0.2126 * part(c[0]) + 0.7152 * part(c[1]) + 0.0722 * part(c[2]);
  const ratio = (a, b) => { const [x, y] = [light(a), light(b)].sort((p, q) => q - p); return (x + 0.05) / (y + 0.05); };
  const behind = element => {
    for (let e = element; e; e = e.parentElement) {
      const style = getComputedStyle(e);
      if (e.tagName === "text") continue;
      const image = style.backgroundImage.match(/rgba?\([^)]*\)/g);
      if (image) return image.map(read);
      const colour = read(style.backgroundColor);
      if (colour[3] === 1) return [colour];
    }
    return [[255, 255, 255, 1]];
  };
  const walk = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (walk.nextNode()) {
    const element = walk.currentNode.parentElement;
    if (!walk.currentNode.textContent.trim() || element.closest("script,.spoken,[hidden],title,.skip")) continue;
    const box = element.getBoundingClientRect(), style = getComputedStyle(element);
    if (!box.width || style.visibility === "hidden") continue;
    const inDrawing = element.closest("svg");
    const own = read(inDrawing ? style.fill : style.color);
    const grounds = inDrawing
      ? [read(getComputedStyle(element.parentElement.querySelector("rect")).fill)] : behind(element);
    const size = parseFloat(style.fontSize), needed =
      size >= 24 || (size >= 18.66 && +style.fontWeight >= 700) ? 3 : 4.5;
    for (const ground of grounds) {
      const found = ratio(own, ground), key = own + "/" + ground;
      if (found < needed && !seen.has(key)) {
        seen.add(key);
        wrong.push(`contrast ${found.toFixed(2)} of ${needed}: ${walk.currentNode.textContent.trim().slice(0, 40)}`);
      }
    }
  }
  return wrong;
})()"""

WIDTH = r"""(() => {
  const width = document.documentElement.clientWidth, wrong = [];
  if (document.documentElement.scrollWidth > width)
    wrong.push(`the page is ${document.documentElement.scrollWidth} wide on ${width}`);
  return wrong;
})()"""

# On paper nothing scrolls: what sticks out is lost.
PAPER = r"""(() => {
  const width = document.documentElement.clientWidth;
  return [...document.querySelectorAll("table, svg.graph, .card, .bar, p, h2, h3")]
    .filter(e => e.getBoundingClientRect().right > width + 1 && !e.closest(".spoken, .skip"))
    .map(e => `sticks out of paper by ${Math.round(e.getBoundingClientRect().right - width)}: ` +
      (e.caption ? e.caption.textContent : e.textContent).trim().slice(0, 50));
})()"""


def check(browser, path, shots):
    wrong = []

    def look(what, complaints):
        wrong.extend(f"{what}: {complaint}" for complaint in complaints)

    url = "file://" + os.path.abspath(path)
    browser.media()
    browser.size(1280)
    start = time.monotonic()
    browser.open(url)
    seconds = time.monotonic() - start
    look("structure", browser.run(STRUCTURE))
    for scheme in ("light", "dark"):
        browser.media(scheme=scheme)
        for width in (320, 1280, 1760):
            browser.size(width)
            look(f"{scheme} {width}", browser.run(WIDTH) + (browser.run(CONTRAST) if width < 1700 else []))
            if shots:
                shoot(browser, f"{shots}/{os.path.basename(path)}-{scheme}-{width}.png")
    browser.media()
    browser.size(1280)
    look("filter", filters(browser))
    events = browser.events
    browser.open(url)
    look("keys", keys(browser))
    browser.events += events
    look("print", paper(browser, path, shots))
    for event in browser.events:
        method, given = event.get("method"), event.get("params", {})
        if method == "Network.requestWillBeSent" and not given["request"]["url"].startswith((url, "data:")):
            wrong.append(f"request: {given['request']['url']}")
        if method == "Runtime.exceptionThrown":
            wrong.append(f"exception: {given['exceptionDetails'].get('text')}")
        if method == "Log.entryAdded" and given["entry"]["level"] in ("error", "warning"):
            wrong.append(f"console: {given['entry']['text']}")
        if method == "Runtime.consoleAPICalled":
            wrong.append("console: something was written")
    return wrong, seconds


def shoot(browser, to, whole=False):
    picture = browser.call("Page.captureScreenshot", format="png", captureBeyondViewport=whole)
    with open(to, "wb") as file:
        file.write(base64.b64decode(picture["data"]))


def filters(browser):
    """Types into the filter of the modules, when there is one."""
    wrong = []
    script = "(() => { const i = document.querySelector('.cards .filter input, .filter + .scroll') && " \
        "document.querySelector('.p-modules .filter input'); if (!i) return null; i.focus(); i.value = ''; " \
        "return document.querySelectorAll('.p-modules .card').length; })()"
    count = browser.run(script)
    if not count:
        return wrong
    word = browser.run("[...document.querySelectorAll('.p-modules .card > :first-child')].map(h => h.textContent.trim())"
                       ".reduce((a, b) => b.length > a.length ? b : a)")
    browser.call("Input.insertText", text=word)
    shown = browser.run("[...document.querySelectorAll('.p-modules .card')].filter(c => !c.hidden).length")
    state = browser.run("document.querySelector('.p-modules .filter [role=status]').textContent")
    if not 0 < shown < count:
        wrong.append(f"“{word}” leaves {shown} of {count}")
    if str(shown) not in state or str(count) not in state:
        wrong.append(f"the count is not said: “{state}”")
    browser.run("(() => { const i = document.querySelector('.p-modules .filter input'); i.value = ''; "
                "i.dispatchEvent(new Event('input')); })()")
    if browser.run("[...document.querySelectorAll('.p-modules .card')].some(c => c.hidden)"):
        wrong.append("an empty filter hides something")
    return wrong


def keys(browser):
    """Goes through the page with the keyboard."""
    wrong = []
    browser.run("document.activeElement.blur(); window.scrollTo(0, 0)")
    browser.key("Tab")
    if browser.run("document.activeElement.className") != "skip":
        wrong.append("the first stop is not the way to the content")
    for _ in range(3):
        browser.key("Tab")
        if browser.run("getComputedStyle(document.activeElement).outlineStyle") == "none":
            wrong.append("the focus cannot be seen on " + browser.run("document.activeElement.outerHTML.slice(0, 80)"))
    if browser.run("!!document.querySelector('table.matrix')"):
        browser.run("document.querySelector('table.matrix').parentNode.focus()")
        browser.key("ArrowRight")
        browser.key("ArrowRight")
        browser.key("ArrowDown")
        lit = browser.run("document.querySelectorAll('.matrix .here').length")
        said = browser.run("document.getElementById('voice').textContent")
        if lit != 1 or ":" not in said:
            wrong.append(f"arrow keys light {lit} cells and say “{said}”")
        browser.key("Escape")
        if browser.run("document.querySelectorAll('.matrix .here').length"):
            wrong.append("Escape does not leave the matrix")
    return wrong


def paper(browser, path, shots):
    """Looks at the page as A4 and A3, and prints both."""
    wrong = []
    for name, wide, high in (("A4", 8.27, 11.69), ("A3", 16.54, 11.69)):
        browser.media("print")
        browser.size(round((wide - 2 * 12 / 25.4) * 96))
        wrong += [f"{name}: {complaint}" for complaint in browser.run(PAPER) + browser.run(CONTRAST)]
        pdf = base64.b64decode(browser.call("Page.printToPDF", paperWidth=wide, paperHeight=high,
                                            preferCSSPageSize=False, printBackground=True)["data"])
        if not pdf.startswith(b"%PDF"):
            wrong.append(f"{name}: no PDF")
        if shots:
            with open(f"{shots}/{os.path.basename(path)}-{name}.pdf", "wb") as file:
                file.write(pdf)
    browser.media()
    return wrong


def main(arguments):
    shots = None
    if "--shots" in arguments:
        place = arguments.index("--shots")
        shots = arguments[place + 1]
        arguments = arguments[:place] + arguments[place + 2:]
        os.makedirs(shots, exist_ok=True)
    program = next((found for found in map(shutil.which, NAMES) if found), None)
    if not program:
        print("browser: SKIPPED, there is no Chromium here (apt-get install chromium)")
        return 0
    browser = Browser(program)
    failed = False
    try:
        for path in arguments:
            wrong, seconds = check(browser, path, shots)
            for complaint in dict.fromkeys(wrong):
                print(f"{path}: {complaint}", file=sys.stderr)
            failed = failed or bool(wrong)
            size = os.path.getsize(path) / 1e6
            print(f"browser: {os.path.basename(path)}, {size:.2f} MB, open in {seconds:.2f} s: "
                  + ("FAILED" if wrong else "good at 320, 1280 and 1760 pixels, light and dark, A4 and A3"))
    finally:
        browser.close()
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
