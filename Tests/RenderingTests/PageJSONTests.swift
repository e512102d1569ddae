import Description
import Rendering
import Testing
import Views

@Suite struct PageJSONTests {
  @Test func writesTheDocumentedShape() {
    let page = Page(
      id: "coverage", title: Phrase(nl: "Dekking \"nu\"", en: "Coverage"), question: Phrase(nl: "Wat?", en: "What?"),
      blocks: [
        .heading(Phrase(nl: "Stand", en: "State"), level: 2), .note(Note(.convention, Phrase(nl: "n", en: "n"))),
        .list([.flag(true), .mark(.full)]),
        .table(
          Table(
            id: "tasks", caption: Phrase(nl: "C", en: "C"),
            columns: [
              .init("task", Phrase(nl: "Taak", en: "Task")), .init("covered", Phrase(nl: "Gedekt", en: "Covered")),
            ],
            rows: [[.code("W1", title: "\u{1B}é\u{202E}"), .fraction(7, of: 7)], [.code("W2"), .empty]])),
        .matrix(
          Matrix(
            id: "tasks", caption: Phrase(nl: "M", en: "M"), corner: Phrase(nl: "Taak", en: "Task"),
            columns: [.hours(80)],
            rows: [.init(.text("a"), [.mark(.partial(share: 40))])])),
        .matrix(Matrix(id: "none", caption: Phrase(nl: "M", en: "M"), corner: Phrase(nl: "T", en: "T"), columns: [])),
        .graph(Samples.graph),
      ])
    #expect(
      PageJSON(language: .dutch).render(page) == #"""
        {
          "view": "coverage",
          "language": "nl",
          "title": "Dekking \"nu\"",
          "question": "Wat?",
          "texts": [
            {
              "kind": "heading",
              "level": 2,
              "text": "Stand"
            },
            {
              "kind": "convention",
              "text": "n"
            },
            {
              "kind": "list",
              "ordered": false,
              "items": [
                true,
                {
                  "mark": "full"
                }
              ]
            }
          ],
          "tables": {
            "tasks": {
              "caption": "C",
              "columns": [
                {
                  "key": "task",
                  "header": "Taak"
                },
                {
                  "key": "covered",
                  "header": "Gedekt"
                }
              ],
              "rows": [
                {
                  "task": {
                    "code": "W1",
                    "title": "\u001bé\u202e"
                  },
                  "covered": {
                    "count": 7,
                    "of": 7
                  }
                },
                {
                  "task": {
                    "code": "W2"
                  },
                  "covered": null
                }
              ]
            }
          },
          "matrices": {
            "tasks-2": {
              "caption": "M",
              "corner": "Taak",
              "columns": [
                80
              ],
              "rows": [
                {
                  "header": "a",
                  "cells": [
                    {
                      "mark": "partial",
                      "share": 40
                    }
                  ]
                }
              ]
            },
            "none": {
              "caption": "M",
              "corner": "T",
              "columns": [],
              "rows": []
            }
          },
          "graphs": {
            "order": {
              "caption": "Wat vooraf gaat",
              "relation": "komt voor",
              "nodes": [
                {
                  "id": "a",
                  "label": {
                    "code": "basis",
                    "title": "Basis <b>"
                  },
                  "detail": 400
                },
                {
                  "id": "b",
                  "label": {
                    "code": "dakwerk",
                    "title": "Dakwerk"
                  },
                  "detail": null
                },
                {
                  "id": "c",
                  "label": "=los",
                  "detail": null
                }
              ],
              "edges": [
                {
                  "from": "a",
                  "to": "b"
                }
              ]
            }
          }
        }

        """#)
  }

  static let strings: [(text: String, written: String)] = [
    ("a\"b\\c/", #"a\"b\\c/"#), ("\n\r\t", #"\n\r\t"#), ("\r\n", #"\r\n"#),
    ("\u{0}\u{1F}\u{7F}\u{9F}", #"\u0000\u001f\u007f\u009f"#),
    ("\u{2028}\u{FEFF}", #"\u2028\ufeff"#), ("é😀\"\u{301}", "é😀\\\"\u{301}"),
  ]

  @Test(arguments: strings) func escapesStrings(row: (text: String, written: String)) {
    let page = Page(id: row.text, title: Phrase(nl: "", en: ""), question: Phrase(nl: "", en: ""))
    let text = PageJSON(language: .dutch).render(page)
    #expect(Array(text.split(separator: "\n")[1].utf8) == Array("  \"view\": \"\(row.written)\",".utf8))
  }
}
