import Description
import Rendering
import Testing
import Views

@Suite struct PageTextTests {
  @Test func fitsAWideWindow() {
    #expect(
      PageText(language: .english, width: 160).render(Samples.page) == """
        Coverage of <script>Care</script>
        =================================
        Which work processes do the modules cover?

        State
        -----

        Three work processes.

        Convention: 60% is a limit of this profile.

        - 7 of 7
        - B1-K1-W1; 240 SBU

        1. a|b
        2. yes

        Work processes
        Work process                Covered          Size  Remark
        --------------------------  -----------  --------  ---------
        B1-K1-W1 Voert een gesprek  7 of 7       1040 SBU  =1+1
        B1-K1-W2                    partial 40%    80 SBU  ask, call
        B1-K1-W3 Zorgt "samen"      open                   日本é
                                                           regel 2

        Work processes against modules
        Work process                persoonlijk-plan  zorg  3
        --------------------------  ----------------  ----  --
        B1-K1-W1 Voert een gesprek  F
        B1-K1-W2                    P 40%             -     no
        F = full, P = partial, - = open

        2 modules

        basis Basis <b>
          Size: 400 SBU

        dakwerk Dakwerk
          Size: 320 SBU partial 20%
          Before: basis Basis <b>

        What comes before
        - basis Basis <b> (400 SBU) comes before: dakwerk Dakwerk
        - Without an arrow: =los

        """)
  }

  static let tables: [(width: Int, expected: String)] = [
    (
      60,
      """
      Werkprocessen
      Werkproces                 Gedekt       Omvang  Opmerking
      -------------------------  ---------  --------  ------------
      B1-K1-W1 Voert een         7 van 7    1040 SBU  =1+1
      gesprek
      B1-K1-W2                   deels 40%    80 SBU  overleg; bel
      B1-K1-W3 Zorgt "samen"     open                 日本é
                                                      regel 2
      """
    ),
    (
      30,
      """
      Werkprocessen
      Werkproces: B1-K1-W1 Voert
        een gesprek
      Gedekt: 7 van 7
      Omvang: 1040 SBU
      Opmerking: =1+1

      Werkproces: B1-K1-W2
      Gedekt: deels 40%
      Omvang: 80 SBU
      Opmerking: overleg; bel

      Werkproces: B1-K1-W3 Zorgt
        "samen"
      Gedekt: open
      Opmerking: 日本é
        regel 2
      """
    ),
  ]

  @Test(arguments: tables) func fitsTablesInNarrowWindows(row: (width: Int, expected: String)) {
    #expect(body(of: [.table(Samples.table)], width: row.width) == row.expected)
  }

  static let matrices: [(width: Int, expected: String)] = [
    (
      45,
      """
      Werkprocessen tegen modules
      Werkproces            persoonlijk-  zorg  3
                            plan
      --------------------  ------------  ----  ---
      B1-K1-W1 Voert een    V
      gesprek
      B1-K1-W2              D 40%         -     nee
      V = volledig, D = deels, - = open
      """
    ),
    (
      30,
      """
      Werkprocessen tegen modules
      Werkproces       1      2  3
      ---------------  -----  -  ---
      B1-K1-W1 Voert   V
      een gesprek
      B1-K1-W2         D 40%  -  nee
      1 = persoonlijk-plan
          Persoonlijk plan
      2 = zorg
      3 = 3
      V = volledig, D = deels,
      - = open
      """
    ),
    (
      20,
      """
      Werkprocessen tegen
      modules
      Werkproces  1      2
      ----------  -----  -
      B1-K1-W1    V
      Voert een
      gesprek
      B1-K1-W2    D 40%  -

      Werkproces       3
      ---------------  ---
      B1-K1-W1 Voert
      een gesprek
      B1-K1-W2         nee
      1 = persoonlijk-plan
          Persoonlijk plan
      2 = zorg
      3 = 3
      V = volledig,
      D = deels, - = open
      """
    ),
  ]

  @Test(arguments: matrices) func fitsMatricesInNarrowWindows(row: (width: Int, expected: String)) {
    #expect(body(of: [.matrix(Samples.matrix)], width: row.width) == row.expected)
  }

  @Test(arguments: [20, 24, 31, 60, 80, 160], Language.allCases)
  func isNeverWiderThanTheWindow(width: Int, language: Language) {
    let text = PageText(language: language, width: width).render(Samples.page)
    for line in text.split(separator: "\n") {
      // The two wide characters of the sample take one cell more than they count.
      #expect(line.count + (line.contains("日本") ? 2 : 0) <= width, "\(line)")
      #expect(!line.hasSuffix(" "))
    }
  }

  @Test func showsColourOnlyWhenAsked() {
    let page = Page(
      id: "x", title: Phrase(nl: "T", en: "T"), question: Phrase(nl: "V?", en: "Q?"),
      blocks: [.note(Note(.warning, Phrase(nl: "n", en: "n"))), .matrix(Samples.matrix)])
    #expect(
      PageText(language: .dutch, width: 80, color: true).render(page).replacing("\u{1B}[", with: "<") == """
        <1mT<0m
        <2m=<0m
        <2mV?<0m

        <1;33mLet op:<0m n

        <1mWerkprocessen tegen modules<0m
        <1mWerkproces<0m                  <1mpersoonlijk-plan<0m  <1mzorg<0m  <1m3<0m
        <2m--------------------------  ----------------  ----  ---<0m
        B1-K1-W1 Voert een gesprek  <32mV<0m
        B1-K1-W2                    <33mD 40%<0m             <31m-<0m     nee
        V = volledig, D = deels, - = open

        """)
    #expect(!PageText(language: .dutch).render(Samples.page).contains("\u{1B}"))
  }

  static let hostile: [(text: String, shown: String)] = [
    ("a\u{1B}[31mb", "a\\u{1B}[31mb"), ("a\u{202E}b", "a\\u{202E}b"), ("a\u{9B}2Jb", "a\\u{9B}2Jb"),
    ("a\u{7}\u{8}b", "a\\u{7}\\u{8}b"), ("a\tb", "a b"), ("a\r\nb", "a\n  b"),
    ("a\u{FEFF}b\u{2028}c", "a\\u{FEFF}b\\u{2028}c"),
    ("é👩‍🏫", "é👩‍🏫"),
  ]

  @Test(arguments: hostile) func letsNoTextActOnTheTerminal(row: (text: String, shown: String)) {
    #expect(body(of: [.list([.text(row.text)])], width: 80) == "- " + row.shown)
  }

  @Test func saysThatATableIsEmpty() {
    let table = Table(
      id: "t", caption: Phrase(nl: "Leeg", en: "Empty"), columns: [.init("a", Phrase(nl: "A", en: "A"))])
    #expect(body(of: [.table(table)], width: 80) == "Leeg\nA\n-\ngeen rijen")
  }

  @Test func numbersListsAndBreaksLongWords() {
    let items = Array(repeating: Cell.text("x"), count: 9) + [.text("een lang-woord-zonder-einde-en-nog-wat")]
    let lines = body(of: [.list(items, isOrdered: true)], width: 20).split(separator: "\n")
    #expect(
      lines == Array(1...9).map { " \($0). x" } + ["10. een", "    lang-woord-", "    zonder-einde-en-", "    nog-wat"])
  }

  /// The page below its title and question, without the last line end.
  private func body(of blocks: [Block], width: Int) -> String {
    let page = Page(id: "x", title: Phrase(nl: "T", en: "T"), question: Phrase(nl: "V?", en: "Q?"), blocks: blocks)
    return String(PageText(language: .dutch, width: width).render(page).dropFirst("T\n=\nV?\n\n".count).dropLast())
  }
}
