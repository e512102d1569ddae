import Description
import Rendering
import Testing
import Views

@Suite struct PageCSVTests {
  @Test func writesOneTableWithoutItsCaption() {
    let page = Page(
      id: "x", title: Samples.page.title, question: Samples.page.question, blocks: [.table(Samples.table)])
    #expect(
      PageCSV(language: .english).render(page) == """
        Work process,Covered,Size,Remark
        B1-K1-W1 Voert een gesprek,7 of 7,1040,'=1+1
        B1-K1-W2,partial 40%,80,"ask, call"
        "B1-K1-W3 Zorgt ""samen""\",open,,"日本é
        regel 2"

        """)
  }

  @Test func writesTheDutchFormWithCaptions() {
    let expected = [
      "\u{FEFF}Werkprocessen", "Werkproces;Gedekt;Omvang;Opmerking", "B1-K1-W1 Voert een gesprek;7 van 7;1040;'=1+1",
      "B1-K1-W2;deels 40%;80;\"overleg; bel\"", "\"B1-K1-W3 Zorgt \"\"samen\"\"\";open;;\"日本é\nregel 2\"", "",
      "Werkprocessen tegen modules", "Werkproces;persoonlijk-plan Persoonlijk plan;zorg;3",
      "B1-K1-W1 Voert een gesprek;volledig;;", "B1-K1-W2;deels 40%;open;nee", "", "2 modules", "Module;Omvang;Vooraf",
      "basis Basis <b>;400;", "dakwerk Dakwerk;320 SBU deels 20%;basis Basis <b>", "", "Wat vooraf gaat", "Van;Naar",
      "basis Basis <b>;dakwerk Dakwerk", "'=los;", "",
    ]
    #expect(
      Array(PageCSV(language: .dutch, form: .dutchSpreadsheet).render(Samples.page).utf8)
        == Array(expected.joined(separator: "\r\n").utf8))
  }

  static let fields: [(cell: Cell, field: String)] = [
    (.text("=SOM(A1)"), "'=SOM(A1)"), (.text("+31 6"), "'+31 6"), (.text("-2"), "'-2"), (.text("@x"), "'@x"),
    (.text("\tx"), "\"'\tx\""), (.text("\rx"), "\"'\rx\""), (.text("=\u{301}1"), "'=\u{301}1"),
    (.text("＝1"), "'＝1"), (.text("=HYPERLINK(\"a\",\"b\")"), "\"'=HYPERLINK(\"\"a\"\",\"\"b\"\")\""),
    (.code("-W1"), "'-W1"), (.cells([.text("=1"), .text("2")]), "\"'=1; 2\""), (.number(-2), "-2"),
    (.hours(-80), "-80"),
    (.text("a=b"), "a=b"), (.text(" a"), "\" a\""), (.text(""), ""), (.mark(.open), "open"),
    (.fraction(0, of: 3), "0 van 3"),
  ]

  @Test(arguments: fields) func quotesAndGuards(row: (cell: Cell, field: String)) {
    let table = Table(
      id: "t", caption: Phrase(nl: "C", en: "C"), columns: [.init("a", Phrase(nl: "-A", en: "-A"))], rows: [[row.cell]])
    let page = Page(id: "x", title: Samples.page.title, question: Samples.page.question, blocks: [.table(table)])
    #expect(Array(PageCSV(language: .dutch).render(page).utf8) == Array("'-A\n\(row.field)\n".utf8))
  }
}
