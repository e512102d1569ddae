import Curriculum
import Description
import TestSupport
import Testing
import Views
import Workspace

/// What a choice of modules comes to, and what other sizes would do, over the sample Timmeren.
@Suite struct StackAndBudgetTests {
  private static func page(
    _ view: View, _ option: View.Option, _ values: [String], more: (View.Option, String)? = nil,
    of sample: String = "timmeren"
  ) throws -> Page {
    let workspace = Workspace.load(WorkspaceInput([.path("\(Repository.root)/samples/\(sample)")]))
    var input = View.Input(scopes: workspace.distinctScopes, referenceDate: Day(checked: Checked("2026-09-01")))
    if !values.isEmpty { input.request.add(option, values) }
    if let more { input.request.add(more.0, [more.1]) }
    return try view.build(input)
  }

  /// A table as lines, codes without titles.
  private static func lines(_ page: Page, _ id: String) -> [String] {
    page.table(id)?.rows.map { row in row.map(text).joined(separator: " | ") } ?? []
  }

  private static func text(_ cell: Cell) -> String {
    switch cell.shown {
    case .code(let code, _): code
    case .number(let number), .hours(let number): "\(number)"
    case .fraction(let part, let all): "\(part)/\(all)"
    case .phrase(let phrase): phrase.nl
    case .text(let text): text
    case .cells(let cells): cells.map(text).joined(separator: " ")
    default: ""
    }
  }

  static let choices: [(modules: [String], to: String?, targets: [String], closing: [String])] = [
    (
      [], nil,
      [
        "25829 | 7/7 | elk werkproces gedekt; keuzedelen en generiek apart |  | ",
        "25828 | 13/13 | elk werkproces gedekt; keuzedelen en generiek apart |  | B1-K1-W1 B1-K1-W2 B1-K1-W8",
      ], []
    ),
    // The shares of what is chosen count: W4 needs 70 more.
    (
      ["basis", "funderingen", "dakwerk"], "25829",
      ["25829 | 2/7 | nog niet | B1-K1-W2 B1-K1-W4 B1-K1-W5 B1-K1-W6 B1-K1-W7 | "],
      ["25829 | 1280 | afbouw afhangen-en-sluitbaar-maken uitzetten-en-maatvoeren vloeren wanden-en-gevels | "]
    ),
    // Only one way for W3 and W7; of the ways to 100 for W5 the one that covers W6 as well. Prerequisites come along.
    (
      ["werkorganisatie", "maatvoeren"], "25828",
      ["25828 | 6/13 | nog niet | B1-K1-W1 B1-K1-W3 B1-K1-W4 B1-K1-W5 B1-K1-W6 B1-K1-W7 B1-K1-W8 | "],
      [
        "25828 | 1560 | basis basisprogramma-en-veiligheid dakconstructies ondersteuningsconstructies "
          + "renovatie-en-onderhoud vloeren wanden-en-gevels | "
      ]
    ),
  ]

  @Test(arguments: choices) func stack(_ choice: (modules: [String], to: String?, targets: [String], closing: [String]))
    throws
  {
    let page = try Self.page(
      .stack, View.moduleOption, choice.modules, more: choice.to.map { (View.targetOption, $0) })
    #expect(Self.lines(page, "targets") == choice.targets)
    #expect(Self.lines(page, "closing") == choice.closing)
  }

  @Test func budgetWithOtherSizes() throws {
    let page = try Self.page(.budget, View.sizeOption, ["dakwerk=160", "basis=50", "vloeren=1200", "basis=60"])
    #expect(
      Self.lines(page, "budget") == [
        "25829 | nu | 2240 | 480 | 480 | 3200 | 3200 | precies",
        "25829 | met --set | 2700 | 480 | 480 | 3660 | 3200 | 460 te veel, buiten de speling",
        "25828 | nu | 3360 | 720 | 720 | 4800 | 4800 | precies",
        "25828 | met --set | 3820 | 720 | 720 | 5260 | 4800 | 460 te veel, binnen de speling",
      ])
    #expect(
      Self.lines(page, "sizes") == [
        "basis | 400 | 60 | geen stap van 40; de verdeling in uren moet mee veranderen",
        "dakwerk | 320 | 160 | de verdeling in uren moet mee veranderen",
        "vloeren | 240 | 1200 | buiten 40 tot 960; de verdeling in uren moet mee veranderen",
      ])
    #expect(try Self.page(.budget, View.sizeOption, [], of: "dienstverlening").isEmpty)
  }

  static let refusals: [(view: View, option: View.Option, value: String, says: String)] = [
    (.stack, View.moduleOption, "bsis", "module bsis is er niet; bedoelde u basis?"),
    (
      .budget, View.sizeOption, "geen-idee=40",
      "module geen-idee is er niet; kies uit afbouw, afhangen-en-sluitbaar-maken, basis, basisprogramma-en-veiligheid, dakconstructies, dakwerk, funderingen, maatvoeren, ondersteuningsconstructies, prefab-constructies, renovatie-en-onderhoud, uitzetten-en-maatvoeren, ..."
    ),
    (.card, View.moduleOption, "dakwrk", "module dakwrk is er niet; bedoelde u dakwerk?"),
    (.stack, View.targetOption, "99999", "99999 is geen kwalificatie of certificaat dat hier geladen is"),
  ]

  @Test(arguments: refusals.indices) func refuses(_ number: Int) {
    let (view, option, value, says) = Self.refusals[number]
    #expect {
      try Self.page(view, option, [value])
    } throws: { error in
      (error as? View.Refusal)?.explanation.nl == says
    }
  }
}
