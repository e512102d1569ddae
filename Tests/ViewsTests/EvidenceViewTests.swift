import Curriculum
import Description
import TestSupport
import Testing
import Views
import Workspace

/// What badges come to, over the samples.
@Suite struct EvidenceViewTests {
  private static func page(
    _ badges: [BadgeEvidence], to code: String? = nil, of samples: [String] = ["timmeren"], others: Int = 0
  ) throws -> Page {
    try page(
      badges, to: code,
      in: Workspace.load(WorkspaceInput(samples.map { .path("\(Repository.root)/samples/\($0)") })), others: others)
  }

  private static func page(
    _ badges: [BadgeEvidence], to code: String?, in workspace: Workspace, others: Int = 0
  ) throws -> Page {
    var input = View.Input(scopes: workspace.distinctScopes, referenceDate: Day(checked: Checked("2026-09-01")))
    input.evidence = { _, _ in (badges, others) }
    input.request.add(View.badgesOption, ["x"], files: workspace)
    if let code { input.request.add(View.targetOption, [code]) }
    return try View.stack.build(input)
  }

  private static func lines(_ page: Page, _ id: String) -> [String] {
    page.table(id)?.rows.map { row in row.map(text).joined(separator: " | ") } ?? []
  }

  private static func text(_ cell: Cell) -> String {
    switch cell.shown {
    case .code(let code, _): code
    case .number(let number): "\(number)"
    case .fraction(let part, let all): "\(part)/\(all)"
    case .phrase(let phrase): phrase.en
    case .word(_, let phrase): phrase.en
    case .text(let text): text
    case .cells(let cells), .run(let cells): cells.map(text).joined(separator: " ")
    default: ""
    }
  }

  private static func badge(
    _ title: String, _ names: [String] = [], _ codes: [String] = [],
    framework: String? = "Kwalificatiedossier Timmeren",
    address: String? = nil, programmes: [String] = [], standing: BadgeEvidence.Standing = .counts
  ) -> BadgeEvidence {
    var badge = BadgeEvidence(file: "\(title).json")
    badge.title = title
    badge.names = names
    badge.programmes = programmes
    badge.standing = standing
    badge.pointers = codes.map {
      let parts = $0.split(separator: "=", maxSplits: 1).map(String.init)
      return BadgeEvidence.Pointer(
        code: parts[0], name: parts.count > 1 ? parts[1] : parts[0], framework: framework, address: address)
    }
    return badge
  }

  /// One badge: what it is about, and what could not be placed.
  static let places: [(badge: BadgeEvidence, about: String, unplaced: [String])] = [
    // Two of three signs.
    (badge("Dakwerk", ["https://b.example/badges/dakwerk#v3p0"]), "dakwerk", []),
    (badge("dakwerk", ["https://b.example/b/QmFk"], ["B1-K1-W2"]), "dakwerk", []),
    (badge("Kappen", ["https://b.example/b/dakwerk.json?v=1"], ["B1-K1-W4"]), "dakwerk", []),
    // What the module does not map stays, of unknown extent.
    (badge("Dakwerk", ["dakwerk"], ["B1-K1-W2", "B1-K1-W8"]), "dakwerk B1-K1-W8", []),
    // One sign alone.
    (badge("Dakwerk"), "", ["1 Dakwerk | dakwerk | is like it, but only one of three signs agrees"]),
    (
      badge("Kappen", ["https://elders.example/dakwerk"]), "",
      ["1 Kappen | dakwerk | is like it, but only one of three signs agrees"]
    ),
    // Two that are alike: neither is taken.
    (
      badge("Kap", ["dakwerk", "vloeren"], ["B1-K1-W4"]), "B1-K1-W4",
      ["1 Kap | dakwerk vloeren | is like each of these; which one it is cannot be told"]
    ),
    // Codes, with the file that they are of.
    (badge("Kap", [], ["B1-K1-W2"]), "B1-K1-W2", []),
    (badge("Kap", [], ["P2-K1"]), "P2-K1-W1 P2-K1-W2 P2-K1-W3 P2-K1-W4 P2-K1-W5", []),
    (badge("Kap", [], ["B1-K1-W8=B1-K1-W8 Ruimt werkplek op"]), "B1-K1-W8", []),
    (badge("Kap", [], ["B1-K1-W8=Ruimt werkplek op en sluit af"]), "B1-K1-W8", []),
    (badge("Kap", [], ["B1-K1-W8=Ruimt werkplek"]), "B1-K1-W8", []),
    (
      badge("Kap", [], ["B1-K1-W8=Voert overleg"]), "",
      ["1 Kap | B1-K1-W8 | has another name here; is it another edition?"]
    ),
    (
      badge("Kap", [], ["B1-K1-W2"], framework: nil), "",
      ["1 Kap | B1-K1-W2 | the badge does not say of which qualification file"]
    ),
    (
      badge("Kap", [], ["B1-K1-W2"], framework: "Kwalificatiedossier Betontimmeren"), "",
      ["1 Kap | B1-K1-W2 | the badge does not say of which qualification file"]
    ),
    (badge("Kap", [], ["B1-K1-W2"], framework: nil, programmes: ["25829"]), "B1-K1-W2", []),
    (
      badge("Kap", [], ["B1-K1-W2"], framework: nil, address: "https://b.example/kaders/timmeren/B1-K1-W2"), "B1-K1-W2",
      []
    ),
    (badge("Kap", [], ["B1-K9-W9"]), "", ["1 Kap | B1-K9-W9 | is not in these files"]),
    (badge("Kap", [], ["C0110", "K0001"]), "C0110", ["1 Kap | K0001 | is not in these files"]),
    (badge("Kap"), "", ["1 Kap |  | points at nothing loaded here"]),
  ]

  @Test(arguments: places) func place(_ row: (badge: BadgeEvidence, about: String, unplaced: [String])) throws {
    let page = try Self.page([row.badge])
    #expect(Self.lines(page, "badges") == ["1 | \(row.badge.title ?? "") | yes | \(row.about)"])
    #expect(Self.lines(page, "unplaced") == row.unplaced)
  }

  static let mine = [
    badge("Basis", ["basis"]), badge("Vloeren", ["vloeren"]), badge("Kap", [], ["B1-K1-W7"], programmes: ["25829"]),
    badge("Afbouw", ["afbouw"], standing: .expired), badge("Basis", ["basis"], standing: .replaced),
    badge("Dakwerk", ["dakwerk"], standing: .otherPerson),
  ]

  @Test func targets() throws {
    let page = try Self.page(Self.mine)
    #expect(
      Self.lines(page, "targets") == [
        "25829 | 2/7 | 4 | 1 | wanden-en-gevels (B1-K1-W6) | afbouw afhangen-en-sluitbaar-maken dakwerk "
          + "funderingen uitzetten-en-maatvoeren wanden-en-gevels | 1600 | ",
        "25828 | 2/13 | 3 | 8 | werkorganisatie (P2-K1-W1, P2-K1-W2, P2-K1-W3, P2-K1-W4, P2-K1-W5) | "
          + "basisprogramma-en-veiligheid dakconstructies maatvoeren ondersteuningsconstructies renovatie-en-onderhoud "
          + "wanden-en-gevels werkorganisatie | 1280 | ",
      ])
    #expect(
      Self.lines(page, "evidence-25829") == [
        "B1-K1-W1 | full | 1 Basis | ", "B1-K1-W2 | none |  | 6 Dakwerk: of someone else",
        "B1-K1-W4 | 30% | 2 Vloeren | 6 Dakwerk: of someone else",
        "B1-K1-W5 | 20% | 2 Vloeren | 4 Afbouw: expired 6 Dakwerk: of someone else", "B1-K1-W6 | 50% | 2 Vloeren | ",
        "B1-K1-W7 | in part, how much is not known | 3 Kap | 4 Afbouw: expired", "B1-K1-W8 | full | 1 Basis | ",
      ])
    // The badge for 25829 says nothing of 25828.
    #expect(Self.lines(page, "evidence-25828")[6] == "B1-K1-W7 | none |  | 4 Afbouw: expired")
    let paragraphs = page.blocks.compactMap { if case .paragraph(let phrase) = $0 { phrase.en } else { nil } }
    #expect(
      paragraphs == [
        "6 badges: 3 count, 1 expired, 1 double, 1 of someone else.",
        "Nearest: module wanden-en-gevels Wanden en gevels, which closes 1 of the 5 work processes that lack evidence, in 320 SBU.",
        "Nearest: module werkorganisatie Werkorganisatie, which closes 5 of the 11 work processes that lack evidence, in "
          + "280 SBU, with basisprogramma-en-veiligheid first.",
      ])
  }

  /// What no badge is about is counted, and not shown.
  @Test func untouched() throws {
    let page = try Self.page([Self.badge("Kap", [], ["B1-K1-W7"], programmes: ["25829"])])
    #expect(Self.lines(page, "targets").map { $0.prefix(5) } == ["25829"])
    #expect(
      page.blocks.contains(
        .paragraph(Phrase(nl: "Over 1 ander doel gaat geen badge.", en: "No badge is about 1 other target."))))
  }

  /// No module closes anything by itself: the one that adds most.
  @Test func nearestInPart() throws {
    let some = ["basis", "uitzetten-en-maatvoeren", "prefab-constructies"].map {
      Self.badge(String($0.map { $0 == "-" ? " " : $0 }), [$0])
    }
    let page = try Self.page(some, to: "25829")
    #expect(
      Self.lines(page, "targets").first?.contains("wanden-en-gevels (in part B1-K1-W4, B1-K1-W5, B1-K1-W6)") == true)
    #expect(
      page.blocks.contains(
        .paragraph(
          Phrase(
            nl:
              "Dichtst bij: module wanden-en-gevels Wanden en gevels, die geen werkproces helemaal aanvult maar wel het "
              + "meest toevoegt (B1-K1-W4, B1-K1-W5, B1-K1-W6), in 320 SBU.",
            en: "Nearest: module wanden-en-gevels Wanden en gevels, which closes nothing by itself but adds most "
              + "(B1-K1-W4, B1-K1-W5, B1-K1-W6), in 320 SBU."))))
  }

  /// Of two modules that close as much, the one with the least load; of two of one load, the first by id.
  @Test(arguments: [([320, 240], "zaag-2"), ([240, 240], "zaag-1"), ([240, 320], "zaag-1")])
  func nearestIsTheSmallest(loads: [Int], nearest: String) throws {
    let file = """
      {"qualificationFile": {"id": "timmeren", "title": "Timmeren", "source": {"name": "Fictief", "vintage": "fictief"},
      "coreTasks": [{"code": "B1-K1", "title": "Bewerken", "workProcesses": [
      {"code": "B1-K1-W1", "title": "Richt in"}, {"code": "B1-K1-W5", "title": "Zaagt"}]}],
      "qualifications": [{"code": "25829", "title": "Timmerman", "level": 2}]}}
      """
    func module(_ id: String, _ title: String, _ load: Int, _ task: String) -> String {
      """
      {"module": {"id": "\(id)", "version": "1.0.0", "status": "vastgesteld", "title": "\(title)", "owner": "roc",
      "studyLoad": {"value": \(load), "unit": "SBU"}, "level": 2, "audience": "beide",
      "learningOutcomes": [{"id": "u-\(id)", "statement": "Doet het."}],
      "mappings": [{"target": {"file": "timmeren", "task": "\(task)"}, "coverage": "volledig"}]}}
      """
    }
    let modules =
      loads.enumerated().map { module("zaag-\($0 + 1)", "Zagen \($0 + 1)", $1, "B1-K1-W5") }
      + [module("inrichten", "Inrichten", 400, "B1-K1-W1")]
    let workspace = Workspace.load(
      WorkspaceInput(([file] + modules).enumerated().map { .bytes(Array($1.utf8), name: "\($0).json") }))
    #expect(workspace.documents.count == 4)
    let page = try Self.page([], to: "25829", in: workspace)
    #expect(Self.lines(page, "targets").map { $0.contains(" | \(nearest) (B1-K1-W5) | ") } == [true])
    // The one work process that is left has words of its own.
    let shown = try Self.page([Self.badge("Inrichten", ["inrichten"])], to: "25829", in: workspace)
    let paragraphs = shown.blocks.compactMap { if case .paragraph(let phrase) = $0 { phrase } else { nil } }
    #expect(paragraphs.contains { $0.en.contains("which closes the one work process that lacks evidence, in") })
    #expect(paragraphs.contains { $0.nl.contains("die het ene werkproces aanvult waar bewijs ontbreekt, in") })
  }

  /// One badge in two scopes is about the same once.
  @Test func scopesShareWhatABadgeIsAbout() throws {
    let page = try Self.page(
      [Self.badge("Dakwerk", ["dakwerk"])], of: ["timmeren", "../Tests/Fixtures/near/FIM-11.json"])
    #expect(Self.lines(page, "badges") == ["1 | Dakwerk | yes | dakwerk"])
  }

  /// All of it evidenced, a code that is not there, and a scope without modules.
  @Test func edges() throws {
    let all = [
      "afbouw", "afhangen-en-sluitbaar-maken", "basis", "dakwerk", "funderingen", "uitzetten-en-maatvoeren", "vloeren",
      "wanden-en-gevels",
    ].map { Self.badge(String($0.map { $0 == "-" ? " " : $0 }), [$0]) }
    #expect(Self.lines(try Self.page(all, to: "25829"), "targets") == ["25829 | 7/7 | 0 | 0 |  |  |  | "])
    #expect(
      Self.lines(try Self.page([], to: "25829"), "targets") == [
        "25829 | 0/7 | 0 | 7 | uitzetten-en-maatvoeren (B1-K1-W1, B1-K1-W2, B1-K1-W8) | afbouw afhangen-en-sluitbaar-maken basis dakwerk funderingen "
          + "uitzetten-en-maatvoeren vloeren wanden-en-gevels | 2240 | "
      ])
    #expect(throws: View.Refusal.self) { try Self.page(all, to: "99999") }
    let care = try Self.page(
      [Self.badge("Wonen", [], ["C0052", "B1-K1-W2"], framework: "Kwalificatiedossier 23268")], to: "C0052",
      of: ["zorg"], others: 1)
    #expect(Self.lines(care, "targets") == ["C0052 | 0/5 | 1 | 4 | no module helps |  |  | all that is missing"])
    #expect(Self.lines(care, "pointed-certificates") == ["C0052 | 1 Wonen | "])
    #expect(try Self.page([]).blocks.first == .paragraph(Phrase(nl: "De map is leeg.", en: "The folder is empty.")))
  }
}
