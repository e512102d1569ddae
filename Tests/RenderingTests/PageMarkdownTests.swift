import Description
import Rendering
import Testing
import Views

@Suite struct PageMarkdownTests {
  @Test func writesAPage() {
    #expect(
      PageMarkdown(language: .dutch).render(Samples.page) == #"""
        # Dekking van &lt;script&gt;Zorg&lt;/script&gt;

        _Welke werkprocessen dekken de modules?_

        ## Stand

        Drie werkprocessen.

        > **Afspraak:** 60% is een grens van dit profiel.

        - 7 van 7
        - `B1-K1-W1`; 240 SBU

        1. a\|b
        2. ja

        **Werkprocessen**

        | Werkproces | Gedekt | Omvang | Opmerking |
        | --- | --- | ---: | --- |
        | `B1-K1-W1` Voert een gesprek | 7 van 7 | 1040 SBU | \=1+1 |
        | `B1-K1-W2` | deels 40% | 80 SBU | overleg; bel |
        | `B1-K1-W3` Zorgt "samen" | open |  | 日本é<br>regel 2 |

        **Werkprocessen tegen modules**

        | Werkproces | `persoonlijk-plan` Persoonlijk plan | `zorg` | 3 |
        | --- | :---: | :---: | :---: |
        | `B1-K1-W1` Voert een gesprek | V |  |  |
        | `B1-K1-W2` | D 40% | \- | nee |

        V = volledig, D = deels, - = open

        _2 modules_

        **`basis` Basis &lt;b&gt;**

        - Omvang: 400 SBU

        **`dakwerk` Dakwerk**

        - Omvang: 320 SBU deels 20%
        - Vooraf: `basis` Basis &lt;b&gt;

        **Wat vooraf gaat**

        - `basis` Basis &lt;b&gt; (400 SBU) komt voor: `dakwerk` Dakwerk
        - Zonder pijl: \=los

        """#)
  }

  static let escapes: [(cell: Cell, text: String)] = [
    (.text("a`b`|c"), #"a\`b\`\|c"#), (.text("[x](javascript:y)"), #"\[x\](javascript:y)"#),
    (.text("a_b*c~d"), #"a\_b\*c\~d"#),
    (.text("<img src=x>&amp;"), "&lt;img src=x&gt;&amp;amp;"), (.text("1. een"), #"1\. een"#),
    (.text("2) b"), #"2\) b"#),
    (.text("1.5 uur"), "1.5 uur"), (.text("+ plus"), #"\+ plus"#), (.text("# kop"), "\\# kop"), (.text("a\nb"), "a b"),
    (.text("|\u{301}"), "\\|\u{301}"), (.text("a\u{1B}b"), #"a\\u{1B}b"#), (.code("a`b"), #"a\`b"#),
    (.code("a b"), "a b"),
  ]

  @Test(arguments: escapes) func escapesWhatMeansSomething(row: (cell: Cell, text: String)) {
    let page = Page(
      id: "x", title: Phrase(nl: "T", en: "T"), question: Phrase(nl: "V?", en: "Q?"), blocks: [.list([row.cell])])
    #expect(PageMarkdown(language: .dutch).render(page) == "# T\n\n_V?_\n\n- \(row.text)\n")
  }

  /// What stands beside the last point of a row of arrows is told where the row ends.
  @Test func tellsWhereArrowsEnd() {
    func step(_ name: String) -> Graph.Node { Graph.Node(name, .code(name), detail: .text("k\(name)")) }
    let graph = Graph(
      id: "steps", caption: Phrase(nl: "Stappen", en: "Steps"), relation: Phrase(nl: "daarna", en: "then"),
      nodes: ["1", "2", "3"].map(step), edges: [.init(from: "1", to: "2"), .init(from: "2", to: "3")])
    let page = Page(
      id: "p", title: Phrase(nl: "T", en: "T"), question: Phrase(nl: "V?", en: "V?"), blocks: [.graph(graph)])
    #expect(
      PageMarkdown(language: .dutch).render(page).hasSuffix("- `1` (k1) daarna: `2`\n- `2` (k2) daarna: `3` (k3)\n"))
    #expect(
      PageText(language: .dutch, width: 80).render(page).hasSuffix("- 1 (k1) daarna: 2\n- 2 (k2) daarna: 3 (k3)\n"))
  }

  /// Words, text as it is, and links to other files, in each form that has them.
  @Test func leadsElsewhere() {
    let place = Anchor("rule", "A")
    let page = Page(
      id: "p", title: Phrase(nl: "T", en: "T"), question: Phrase(nl: "V?", en: "V?"),
      blocks: [
        .verbatim("{\"a\": \"```\"}\n<b>\u{1B}"),
        .list([
          .link(.code("A"), to: place), .link(.text("b"), to: Anchor("rule", "B")),
          .word("x", Phrase(nl: "ix", en: "ex")),
        ]),
      ])
    let text = PageMarkdown(language: .dutch, places: [place: "een (1).md"]).render(page)
    #expect(
      text.hasSuffix(
        "````\n{\"a\": \"```\"}\n<b>\\u{1B}\n````\n\n- [`A`](een%20%281%29.md)\n- b\n- ix\n"), "\(text)")
    let html = PageHTML(language: .dutch).render([page], title: page.title)
    #expect(
      html.contains("<pre>{&quot;a&quot;: &quot;```&quot;}\n&lt;b&gt;\\u{1B}</pre>") && html.contains("<li>ix</li>"))
    let json = PageJSON(language: .dutch).render(page)
    #expect(json.contains("\"kind\": \"verbatim\"") && json.contains("\"x\""))
    #expect(PageText(language: .dutch).render(page).contains("\n    {\"a\": \"```\"}\n    <b>\\u{1B}\n"))
  }
}
