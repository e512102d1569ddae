import Description
import Rendering
import Testing
import Views

@Suite struct PageHTMLTests {
  private let text = PageHTML(language: .dutch).render(
    [Samples.page, Samples.page], title: Phrase(nl: "Zorg & <script>", en: ""),
    subtitle: Phrase(nl: "Peildatum", en: ""))

  @Test func writesTheBody() throws {
    let page = Page(
      id: "coverage", title: Phrase(nl: "Dekking", en: ""), question: Phrase(nl: "Wat?", en: ""),
      blocks: [
        .heading(Phrase(nl: "Diep", en: ""), level: 4), .note(Note(.warning, Phrase(nl: "<b>", en: ""))),
        .matrix(Samples.matrix),
      ])
    let text = PageHTML(language: .dutch).render([page], title: Phrase(nl: "Zorg", en: ""))
    let start = try #require(text.firstRange(of: "<header>")).lowerBound
    let end = try #require(text.firstRange(of: "<script>")).lowerBound
    #expect(
      text[start..<end] == """
        <header>
        <h1>Zorg</h1>
        </header>
        <div class="shell">
        <nav class="contents" aria-labelledby="contents">
        <h2 id="contents">Inhoud</h2>
        <ol>
        <li><a href="#coverage">Dekking</a>
        <ol>
        <li><a href="#coverage-section">Diep</a></li>
        </ol></li>
        </ol>
        </nav>
        <main id="content" tabindex="-1">
        <section class="page p-coverage" aria-labelledby="coverage">
        <h2 id="coverage">Dekking</h2>
        <p class="question">Wat?</p>
        <div class="part">
        <h3 id="coverage-section">Diep</h3>
        <p class="note warning"><strong>Let op:</strong> &lt;b&gt;</p>
        <div class="scroll" role="region" aria-labelledby="coverage-modules" tabindex="0">
        <table class="matrix">
        <caption id="coverage-modules">Werkprocessen tegen modules</caption>
        <thead><tr><th scope="col">Werkproces</th>\
        <th scope="col"><div><span class="title">Persoonlijk plan</span></div></th>\
        <th scope="col"><div><code>zorg</code></div></th>\
        <th scope="col"><div><span class="unit">3</span></div></th></tr></thead>
        <tbody>
        <tr><th scope="row"><code>B1-K1-W1</code> <span class="title">Voert een gesprek</span></th>\
        <td class="m full"><span class="mark full"><span aria-hidden="true">V</span><span class="spoken">volledig</span></span></td>\
        <td></td><td></td></tr>
        <tr><th scope="row"><code>B1-K1-W2</code></th>\
        <td class="m partial" style="--share:40%"><span class="mark partial"><span class="spoken">deels</span> 40%</span></td>\
        <td class="m open"><span class="mark open"><span aria-hidden="true">-</span><span class="spoken">open</span></span></td>\
        <td><span class="unit">nee</span></td></tr>
        </tbody>
        </table>
        </div>
        <p class="legend">V = volledig, D = deels, - = open</p>
        </div>
        </section>
        </main>
        </div>
        </div>

        """)
  }

  @Test func theContentsNameEachPageAndItsHeadingsOrCards() {
    let cards = Page(
      id: "modules", title: Phrase(nl: "Modules", en: ""), question: Samples.page.question,
      blocks: [.table(Samples.cards)])
    #expect(
      PageHTML(language: .dutch).render([Samples.page, cards], title: cards.title).contains(
        """
        <li><a href="#coverage">Dekking van &lt;script&gt;Zorg&lt;/script&gt;</a>
        <ol>
        <li><a href="#coverage-section">Stand</a></li>
        </ol></li>
        <li><a href="#modules">Modules</a></li>
        </ol>
        </nav>
        """))
    #expect(
      PageHTML(language: .dutch).render([cards, Samples.page], title: cards.title).contains(
        """
        <li><a href="#modules">Modules</a>
        <details data-few><summary>2<span class="spoken"> onderdelen van Modules</span></summary>
        <ol>
        <li><a href="#module-basis"><code>basis</code> <span class="title">Basis &lt;b&gt;</span></a></li>
        <li><a href="#module-dakwerk"><span class="title">Dakwerk</span></a></li>
        </ol>
        </details></li>
        """))
  }

  @Test func cardsAndGraphsLeadToEachOther() {
    #expect(
      text.contains(
        """
        <article class="card" id="module-dakwerk" aria-labelledby="module-dakwerk-t">
        <h4 id="module-dakwerk-t"><span class="title">Dakwerk</span></h4>
        <dl>
        <div><dt>Omvang</dt><dd><span class="unit">320 SBU</span> <span class="mark partial">deels 20%</span></dd></div>
        <div><dt>Vooraf</dt><dd><a href="#module-basis"><code>basis</code> \
        <span class="title">Basis &lt;b&gt;</span></a></dd></div>
        </dl>
        </article>
        """))
    #expect(
      text.contains("<a href=\"#module-basis\" tabindex=\"-1\"><title>basis Basis &lt;b&gt;, 400 SBU</title><rect"))
    #expect(text.contains("<text x=\"16\" y=\"31\">Basis &lt;b&gt;</text>"))
    #expect(text.contains("<p class=\"loose\">Zonder pijl: =los</p>"))
  }

  static let cells: [(cell: Cell, html: String)] = [
    (.cells([.code("W1"), .code("W2")]), "<code>W1</code>, <code>W2</code>"),
    (
      .cells([.code("W1"), .text("x")]), "<ul class=\"cells\"><li><code>W1</code></li><li>x</li></ul>"
    ),
  ]

  @Test(arguments: cells) func codesStandBesideEachOther(row: (cell: Cell, html: String)) {
    let table = Table(
      id: "t", caption: Phrase(nl: "T", en: ""), columns: [.init("a", Phrase(nl: "A", en: ""))], rows: [[row.cell]])
    let page = Page(id: "x", title: Samples.page.title, question: Samples.page.question, blocks: [.table(table)])
    let text = PageHTML(language: .dutch).render([page], title: page.title)
    #expect(text.contains("<th scope=\"row\">\(row.html)</th>"))
  }

  @Test func aLongDetailStaysInItsBox() {
    let graph = Graph(
      id: "g", caption: Phrase(nl: "G", en: ""), relation: Phrase(nl: "dan", en: ""),
      nodes: [
        .init("a", .text("A"), detail: .text("oktober 2026 tot en met januari 2027")), .init("b", .text("B")),
      ], edges: [.init(from: "a", to: "b")])
    let page = Page(id: "x", title: Samples.page.title, question: Samples.page.question, blocks: [.graph(graph)])
    let text = PageHTML(language: .dutch).render([page], title: page.title)
    #expect(text.contains(">oktober 2026 tot en met janu…</text>"))
  }

  static let bars: [(total: Int?, loads: [Int], bar: String)] = [
    (
      3200, [2240, 480, 480],
      "<span class=\"piece s0\" style=\"width:70.00%\">2240</span><span class=\"piece s1\" style=\"width:15.00%\">480</span>"
        + "<span class=\"piece s2\" style=\"width:15.00%\">480</span>"
    ),
    (
      1000, [1200, 0, 50],
      "<span class=\"piece s0\" style=\"width:96.00%\">1200</span><span class=\"piece s2\" style=\"width:4.00%\"></span>"
        + "<span class=\"limit\" style=\"left:80.00%\"></span>"
    ),
    (nil, [0], ""),
  ]

  @Test(arguments: bars) func aBarShowsWhatIsTooMuch(row: (total: Int?, loads: [Int], bar: String)) {
    let table = Table(
      id: "load", caption: Phrase(nl: "Studielast", en: ""),
      columns: [.init("part", Phrase(nl: "Deel", en: "")), .init("load", Phrase(nl: "Omvang", en: ""))],
      layout: .bar(total: row.total), rows: row.loads.map { [.text("<i>"), .hours($0)] })
    let page = Page(id: "x", title: Samples.page.title, question: Samples.page.question, blocks: [.table(table)])
    let text = PageHTML(language: .dutch).render([page], title: page.title)
    #expect(text.contains("<div class=\"bar\" aria-hidden=\"true\">\(row.bar)</div>"))
    #expect(text.contains("</span> &lt;i&gt; <span class=\"unit\">\(row.loads[0]) SBU</span></li>"))
  }

  /// A chain, a circle, many after one, two parts: no two boxes of a drawing touch, and arrows point to the right
  /// wherever no circle forbids it.
  static let shapes: [(edges: [(Int, Int)], drawings: Int, backward: Int)] = [
    ([(0, 1), (1, 2), (2, 3)], 1, 0), ([(0, 1), (1, 2), (2, 0)], 1, 1), ((1...40).map { (0, $0) }, 1, 0),
    ([(0, 1), (2, 3)], 2, 0), ([(0, 1), (1, 3), (0, 2), (2, 3), (0, 3)], 1, 0), ([(3, 2), (2, 1), (1, 0)], 1, 0),
    ([(0, 0), (0, 1)], 1, 0),
  ]

  @Test(arguments: shapes) func drawsGraphs(shape: (edges: [(Int, Int)], drawings: Int, backward: Int)) throws {
    let count = shape.edges.flatMap { [$0.0, $0.1] }.max() ?? 0
    let graph = Graph(
      id: "g", caption: Phrase(nl: "G", en: ""), relation: Phrase(nl: "voor", en: ""),
      nodes: (0...count).map { .init("\($0)", .text("n\($0)")) },
      edges: shape.edges.map { .init(from: "\($0.0)", to: "\($0.1)") })
    let page = Page(id: "x", title: Samples.page.title, question: Samples.page.question, blocks: [.graph(graph)])
    let text = PageHTML(language: .dutch).render([page], title: page.title)
    let drawings = text.split(separator: "<svg").dropFirst().map { $0.split(separator: "</svg>")[0] }
    #expect(drawings.count == shape.drawings)
    var backward = 0
    for drawing in drawings {
      let boxes = drawing.split(separator: "<rect x=\"").dropFirst().map {
        $0.prefix { $0 != " " } + $0.split(separator: "\"")[2]
      }
      #expect(Set(boxes).count == boxes.count && !boxes.isEmpty)
      for path in drawing.split(separator: "class=\"edge\" d=\"M").dropFirst() {
        let numbers = path.prefix { $0 != "\"" }.split { !"-0123456789".contains($0) }.compactMap { Int($0) }
        try #require(numbers.count == 8)
        if numbers[6] <= numbers[0] { backward += 1 }
      }
    }
    #expect(backward == shape.backward)
  }

  @Test func escapesEverythingAndAsksForNothing() {
    #expect(text.hasPrefix("<!DOCTYPE html>\n<html lang=\"nl\">\n"))
    #expect(text.contains("<title>Zorg &amp; &lt;script&gt;</title>"))
    #expect(text.contains("<td>=1+1</td>") && text.contains("<span class=\"title\">Zorgt &quot;samen&quot;</span>"))
    #expect(text.contains("<td>日本é<br>regel 2</td>") && text.contains("<td class=\"end\"></td>"))
    #expect(text.components(of: "<script") == 1)
    for forbidden in ["http:", "https:", "url(", "@import", "src="] { #expect(!text.contains(forbidden)) }
  }

  @Test func givesEveryPlaceItsOwnName() {
    let ids = text.split(separator: " id=\"").dropFirst().map { $0.prefix { $0 != "\"" } }
    #expect(ids.count == 22 && Set(ids).count == ids.count)
    for link in text.split(separator: "href=\"#").dropFirst().map({ $0.prefix { $0 != "\"" } }) {
      #expect(ids.contains(link), "\(link)")
    }
    for label in text.split(separator: "aria-labelledby=\"").dropFirst().map({ $0.prefix { $0 != "\"" } }) {
      #expect(ids.contains(label), "\(label)")
    }
  }
}

extension String {
  /// How often a text occurs.
  fileprivate func components(of part: String) -> Int {
    split(separator: part, omittingEmptySubsequences: false).count - 1
  }
}
