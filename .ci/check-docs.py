"""Holds the documents against the tool: links, paths, options, and command lines with what they print.

usage: check-docs.py FIM

The working folder is the checkout. Each fenced block of command lines runs in a folder of its own that has the samples, and
with files that stand in for those that a reader has himself. Needs no network.
"""

import os
import re
import shlex
import shutil
import subprocess
import sys
import tempfile

FIM = os.path.abspath(sys.argv[1])
ROOT = os.getcwd()
SBB = os.path.join(ROOT, "../shared/conformance/sbb/2755-dienstverlening.xml")
UNIT = "samples/rio/001-opleidingseenheid-basis.xml"

DOCUMENTS = ["README.md", "CONTRIBUTING.md", "CHANGELOG.md", "samples/README.md"]
for folder in ("docs", "docs/nl"):
    DOCUMENTS += sorted(f"{folder}/{name}" for name in os.listdir(folder) if name.endswith(".md"))

# What a reader has himself, and what stands in for it. A line that lacks a file for which nothing stands in, such as a
# register's own answer, is passed over; so is one that needs what an earlier one would have made.
STAND_INS = {
    "DOSSIER.xml": SBB,
    "modules": "samples/timmeren/modules",
    "national": "samples/timmeren/national",
    "messages": "samples/rio",
    "message.xml": UNIT,
    "timmeren/landelijk": "samples/timmeren/national",
    "last-year": "samples/timmeren",
    "now": "samples/timmeren",
    "vorig-jaar": "samples/timmeren",
    "old.json": "samples/softwareontwikkeling/national/softwareontwikkeling-23243.json",
    "new.json": "samples/softwareontwikkeling/national/softwareontwikkeling-23399.json",
    "curriculum": "samples/softwareontwikkeling",
}
LACKING = re.compile(r"fim: (?!samples/)(\S+ does not exist|qualification \d+ is in (no|more than one) file.*)")
# Names in an example of something that a reader adds.
EXAMPLES = re.compile(r"FIM-?30")
ENVIRONMENT = {
    "PATH": os.environ["PATH"], "HOME": os.environ.get("HOME", "/"), "FIM_LANGUAGE": "en", "NO_COLOR": "1",
    "LC_ALL": "C.UTF-8", "COLUMNS": "100",
}
faults = []
counts = {"links": 0, "paths": 0, "options": 0, "lines": 0, "passed over": 0}


def fault(document, number, text):
    faults.append(f"{document}:{number}: {text}")


def slug(heading):
    kept = re.sub(r"[^\w\- ]", "", heading.strip().lower())
    return kept.replace(" ", "-")


def text_of(path):
    with open(path, encoding="utf-8") as file:
        return file.read()


def outside_fences(text):
    fenced = False
    for number, line in enumerate(text.split("\n"), 1):
        if line.startswith("```"):
            fenced = not fenced
        elif not fenced:
            yield number, line


def headings(path):
    return {slug(line.lstrip("#")) for _, line in outside_fences(text_of(path)) if line.startswith("#")}


def check_links(document, text):
    for number, line in outside_fences(text):
        for target in re.findall(r"\]\(([^)\s]+)\)", re.sub(r"`[^`]*`", "", line)):
            if re.match(r"[a-z]+:", target):
                continue
            counts["links"] += 1
            name, _, anchor = target.partition("#")
            path = os.path.normpath(os.path.join(os.path.dirname(document), name)) if name else document
            if not os.path.exists(path):
                fault(document, number, f"nothing is at {target}")
            elif anchor and anchor not in headings(path):
                fault(document, number, f"no heading of {path} is #{anchor}")


def check_paths(document, text):
    for number, line in outside_fences(text):
        for path in re.findall(r"`((?:Sources|Tests|Schemas|docs|samples|\.ci)/[\w./+-]+)`", line):
            if EXAMPLES.search(path):
                continue
            counts["paths"] += 1
            if not os.path.exists(path):
                fault(document, number, f"{path} does not exist")


def fim(*words, folder=ROOT):
    return subprocess.run([FIM, *words], cwd=folder, env=ENVIRONMENT, capture_output=True, text=True, timeout=120)


def known_options():
    """The options of each command, by its name."""
    options = {}
    commands = re.search(r"Commands:\n(.*?)\n\n", fim("--help").stdout, re.S).group(1)
    for name in re.findall(r"^  ([a-z]+) ", commands, re.M):
        options[name] = set(re.findall(r"--[a-z][a-z-]*", fim(name, "--help").stdout))
    return options


def check_options(document, text, options):
    """Lines between backticks that begin with fim and a command: their options exist there. An option alone exists somewhere."""
    anywhere = set().union(*options.values())
    for number, line in outside_fences(text):
        for code in re.findall(r"`([^`]+)`", line):
            words = code.split()
            if words[:1] == ["fim"] and len(words) > 1 and re.fullmatch("[a-z]+", words[1]):
                if words[1] not in options:
                    fault(document, number, f"fim has no command {words[1]}")
                    continue
                allowed = options[words[1]]
            elif code.startswith("--"):
                allowed = anywhere
            else:
                continue
            for option in re.findall(r"(?<!\S)--[a-z][a-z-]*", code):
                counts["options"] += 1
                if option not in allowed:
                    fault(document, number, f"{option} is no option in: {code}")


def blocks(text):
    """Fenced blocks: the number of their first line, what stands behind the fence, and their lines."""
    lines = text.split("\n")
    number = 0
    while number < len(lines):
        if lines[number].startswith("```"):
            kind = lines[number][3:].strip()
            end = next(at for at in range(number + 1, len(lines)) if lines[at].startswith("```"))
            yield number + 2, kind, lines[number + 1 : end]
            number = end
        number += 1


def squeezed(text):
    return re.sub(r"\s+", " ", text).strip()


def check_output(document, number, shown, printed):
    """What a document shows is what is printed, but for white space and for what stands at ...."""
    printed = squeezed(printed)
    at = 0
    for piece in (squeezed(piece) for piece in "\n".join(shown).split("...")):
        found = printed.find(piece, at)
        if found < 0:
            fault(document, number, f"this is not printed: {piece[:200]}")
            return
        at = found + len(piece)


def check_lines(document, text):
    """The lines of a document run one after the other in one folder, since later ones use what earlier ones make."""
    with tempfile.TemporaryDirectory() as folder:
        shutil.copytree("samples", os.path.join(folder, "samples"))
        for name, source in STAND_INS.items():
            place = os.path.join(folder, name)
            if os.path.isdir(source):
                shutil.copytree(source, place)
            elif os.path.exists(source):
                shutil.copy(source, place)
        for start, kind, lines in blocks(text):
            if kind == "sh":
                for number, line in enumerate(lines, start):
                    words = shlex.split(re.split(" [|>] ", line)[0], comments=True)
                    if words[:1] == ["fim"]:
                        run(document, number, line, words, folder)
            elif lines and lines[0].startswith("$ fim "):
                result = run(document, start, lines[0], shlex.split(lines[0][2:]), folder)
                if result:
                    check_output(document, start, lines[1:], result.stdout + result.stderr)


def run(document, number, line, words, folder):
    result = fim(*words[1:], folder=folder)
    if result.returncode == 2 and all(LACKING.match(said) for said in result.stderr.strip().split("\n")):
        counts["passed over"] += 1
        return None
    counts["lines"] += 1
    if result.returncode not in (0, 1):
        fault(document, number, f"exit code {result.returncode}: {line}: {result.stderr.strip()}")
    return result


options = known_options()
for document in DOCUMENTS:
    text = text_of(document)
    check_links(document, text)
    check_paths(document, text)
    check_options(document, text, options)
    check_lines(document, text)
for line in faults:
    print(line)
print("docs: " + ", ".join(f"{count} {what}" for what, count in counts.items()))
sys.exit(1 if faults else 0)
