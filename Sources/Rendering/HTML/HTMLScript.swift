import Codecs
import Description

/// The script of HTML documents: it adds boxes to filter with, lights up the row and column of a matrix, and moves
/// through it with the arrow keys. Everything can be read without it.
enum HTMLScript {
  /// The texts that the script shows, as attributes of the body.
  static func texts(_ language: Language) -> String {
    let texts: [(name: String, text: Phrase)] = [
      ("filter", Phrase(nl: "Filter", en: "Filter")),
      ("contents", Phrase(nl: "Zoek in de inhoud", en: "Search the contents")),
      ("count", Phrase(nl: "{n} van {m} getoond", en: "{n} of {m} shown")),
      (
        "keys",
        Phrase(nl: "Met de pijltjes gaat u door de cellen.", en: "Use the arrow keys to move through the cells.")
      ),
      ("nothing", Phrase(nl: "leeg", en: "empty")),
    ]
    return texts.map { " data-word-\($0.name)=\"\(HTMLEscape.text($0.text[language]))\"" }.joined()
  }

  /// What a page must say so that a browser runs this script and no other.
  static let allowance = "'sha256-\(Base64.encoded(SHA256.digest(of: Array(text.utf8))))'"

  static let text = """
    (function () {
      "use strict";
      var body = document.body, words = body.dataset, number = 0;
      function make(tag, attributes, text) {
        var element = document.createElement(tag);
        for (var name in attributes) element.setAttribute(name, attributes[name]);
        if (text) element.textContent = text;
        return element;
      }
      function plain(text) { return text.toLowerCase().normalize("NFD").replace(/[\\u0300-\\u036f]/g, "").trim(); }
      function filter(label, name, before, items, changed) {
        var id = "f" + ++number, box = make("p", {class: "filter"});
        var input = make("input", {type: "search", id: id, autocomplete: "off"});
        var state = make("span", {role: "status"});
        box.append(make("label", {for: id}, label));
        if (name) box.lastChild.append(make("span", {class: "spoken"}, ": " + name));
        box.append(input, state);
        before.parentNode.insertBefore(box, before);
        var texts = items.map(function (item) { return plain(item.textContent); });
        input.addEventListener("input", function () {
          var wanted = plain(input.value).split(/\\s+/), shown = 0;
          items.forEach(function (item, index) {
            item.hidden = !wanted.every(function (word) { return texts[index].includes(word); });
            if (!item.hidden) shown++;
          });
          state.textContent = input.value
            ? words.wordCount.replace("{n}", shown).replace("{m}", items.length) : "";
          if (changed) changed(input.value !== "");
        });
      }
      function list(root, selector) { return Array.from(root.querySelectorAll(selector)); }

      list(document, "[data-rows]").forEach(function (region) {
        var isCards = region.classList.contains("cards");
        var caption = region.querySelector(isCards ? ".caption" : "caption");
        filter(
          words.wordFilter, caption.textContent, isCards ? caption.nextElementSibling : region,
          list(region, isCards ? ".card" : "tbody tr"));
      });

      var nav = document.querySelector("nav.contents");
      if (nav && matchMedia("(min-width: 104rem)").matches) {
        list(nav, "details[data-few]").forEach(function (fold) { fold.open = true; });
      }
      if (nav && nav.querySelectorAll("a").length > 40) {
        var folds = list(nav, "details").map(function (fold) { return {fold: fold, open: fold.open}; });
        filter(words.wordContents, "", nav.querySelector("ol"), list(nav, "li"), function (isOn) {
          folds.forEach(function (entry) { entry.fold.open = isOn || entry.open; });
        });
      }
      if (nav && "IntersectionObserver" in window) {
        var visible = new Set();
        var watch = new IntersectionObserver(function (entries) {
          entries.forEach(function (entry) { visible[entry.isIntersecting ? "add" : "delete"](entry.target); });
          var first = list(document, "section.page").find(function (page) { return visible.has(page); });
          list(nav, "a[aria-current]").forEach(function (link) { link.removeAttribute("aria-current"); });
          var link = first && nav.querySelector("a[href='#" + first.getAttribute("aria-labelledby") + "']");
          if (link) link.setAttribute("aria-current", "true");
        }, {rootMargin: "-15% 0px -70% 0px"});
        list(document, "section.page").forEach(function (page) { watch.observe(page); });
      }

      var voice = make("p", {role: "status", class: "spoken", id: "voice"});
      body.append(voice);
      function said(cell) {
        var copy = cell.cloneNode(true);
        list(copy, "[aria-hidden]").forEach(function (part) { part.remove(); });
        return copy.textContent.replace(/\\s+/g, " ").trim() || words.wordNothing;
      }
      list(document, "table.matrix").forEach(function (table) {
        var region = table.parentNode, rows = Array.from(table.rows), at = null, lit = [];
        var hint = make("span", {class: "spoken", id: "k" + ++number}, words.wordKeys);
        region.setAttribute("aria-describedby", hint.id);
        region.append(hint);
        function light(row, column) {
          lit.forEach(function (cell) { cell.classList.remove("lit", "here"); });
          lit = [];
          if (row < 0) return;
          lit = Array.from(rows[row].cells);
          if (column > 0) rows.forEach(function (line) { if (line.cells[column]) lit.push(line.cells[column]); });
          lit.forEach(function (cell) { cell.classList.add("lit"); });
        }
        table.addEventListener("pointerover", function (event) {
          var cell = event.target.closest("td, th");
          if (cell && !at) light(cell.parentNode.rowIndex, cell.cellIndex);
        });
        table.addEventListener("pointerleave", function () { if (!at) light(-1, 0); });
        region.addEventListener("keydown", function (event) {
          var step = {ArrowRight: [0, 1], ArrowLeft: [0, -1], ArrowDown: [1, 0], ArrowUp: [-1, 0]}[event.key];
          if (event.key === "Escape") { at = null; light(-1, 0); voice.textContent = ""; return; }
          if (!step || event.ctrlKey || event.altKey || event.metaKey) return;
          event.preventDefault();
          var row = at ? at[0] + step[0] : 1, column = at ? at[1] + step[1] : 1;
          row = Math.min(Math.max(row, 1), rows.length - 1);
          column = Math.min(Math.max(column, 1), rows[row].cells.length - 1);
          at = [row, column];
          light(row, column);
          var cell = rows[row].cells[column];
          if (!cell) return;
          cell.classList.add("here");
          cell.scrollIntoView({block: "nearest", inline: "nearest"});
          voice.textContent = said(rows[row].cells[0]) + "; " + said(rows[0].cells[column]) + ": " + said(cell);
        });
        region.addEventListener("blur", function () { at = null; light(-1, 0); });
      });
    })();
    """
}
