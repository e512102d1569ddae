import Curriculum
import Description
import TestSupport
import Testing
import Views
import Workspace

/// The coverage page over the samples.
@Suite struct CoverageViewTests {
  private static func documents(_ names: String...) -> [Document] {
    Workspace.load(WorkspaceInput(names.map { .path("\(Repository.root)/samples/\($0)") })).documents
  }

  private static func page(_ documents: [Document], files: [String] = []) throws -> Page {
    let scopes = Catalogue.scopes(of: documents)
    var seen: Set<ObjectIdentifier> = []
    let distinct = scopes.filter { seen.insert(ObjectIdentifier($0)).inserted }
    let day = try #require(Day("2026-09-01"))
    var input = View.Input(
      scopes: distinct.filter { $0.outer == nil } + distinct.filter { $0.outer != nil }, referenceDate: day)
    input.files = files
    return CoverageView.page(input)
  }

  @Test func qualificationsStandByLevelAndOnce() throws {
    let page = try Self.page(Self.documents("timmeren"))
    // The curriculum file holds claims only: it shows through the loose files, without a heading of its own.
    #expect(
      page.headings == ["1 25829 Timmerman, niveau 2", "1 25828 Allround timmerman, niveau 3", "1 Hoe er is geteld"])
    #expect(
      page.paragraphs.prefix(2) == [
        "Alle 7 werkprocessen zijn volledig gedekt.", "Alle 13 werkprocessen zijn volledig gedekt.",
      ])
    let all = Cell.phrase(Phrase(nl: "Alle modules; claim volledig", en: "All modules; claim complete"))
    let agreed = Cell.phrase(Phrase(nl: "vastgesteld", en: "agreed"))
    #expect(
      page.table("counts-timmeren-25828")?.rows == [
        [all, agreed, .fraction(13, of: 13), .number(0), .number(0), .number(3)]
      ])
    #expect(
      page.table("load-timmeren-25829")?.rows == [
        [all, agreed, .hours(2240), .hours(480), .hours(480), .hours(3200), .hours(3200)]
      ])
    #expect(
      page.table("exams-timmeren-25828")?.rows.map { $0.last } == [.fraction(100, of: 100), .fraction(100, of: 100)])
    let notJudged = Cell.phrase(
      Phrase(nl: "niet beoordeeld: werkprocessen onbekend", en: "not judged: work processes unknown"))
    #expect(
      page.table("certificates-timmeren-25829")?.rows == [
        [.code("C0110", title: "Afbouw timmeren"), notJudged], [.code("C0120", title: "Ruwbouw timmeren"), notJudged],
      ])
  }

  /// What a claim on some modules says of the generic part is not reckoned with for all modules.
  @Test func theBarShowsTheNumbersOfAllModules() throws {
    let documents = Self.documents("timmeren").map { document -> Document in
      guard case .curriculum(var curriculum) = document else { return document }
      for index in curriculum.coverageClaims.indices {
        curriculum.coverageClaims[index].modules = [ModuleID("dakwerk"), ModuleID("vloeren")].compactMap(\.self)
        curriculum.coverageClaims[index].genericLoad = 1000
      }
      return .curriculum(curriculum)
    }
    let page = try Self.page(documents)
    let rows = try #require(page.table("load-timmeren-25829")?.rows)
    #expect(rows.map { $0[4] } == [.hours(480), .hours(1000)])
    #expect(page.table("bar-timmeren-25829")?.rows.map { $0[1] } == [.hours(2240), .hours(480), .hours(480)])
  }

  @Test func theMatrixSaysTotalsFirstThenModules() throws {
    let page = try Self.page(Self.documents("timmeren"))
    let matrix = try #require(page.matrix("matrix-timmeren-25829"))
    #expect(
      matrix.columns.map(\.name) == [
        "samen", "delen", "overlap", "gewicht", "afbouw", "afhangen-en-sluitbaar-maken", "basis", "dakwerk",
        "funderingen",
        "uitzetten-en-maatvoeren", "vloeren", "wanden-en-gevels",
      ])
    let row = try #require(matrix.rows.first { $0.header.name == "B1-K1-W2" })
    #expect(
      row.cells == [
        .mark(.full), .phrase(Phrase(nl: "30%", en: "30%")), .empty,
        .phrase(Phrase(nl: "33,5", en: "33.5")), .empty, .empty, .empty, .mark(.partial()),
        .mark(.partial(share: 30)), .mark(.full), .empty, .empty,
      ])
    let three = try #require(page.matrix("matrix-timmeren-25828"))
    let overlaps = three.rows.filter { $0.cells[2] == .phrase(Phrase(nl: "2 keer", en: "2 times")) }
    #expect(overlaps.map(\.header.name) == ["B1-K1-W1", "B1-K1-W2", "B1-K1-W8"])
  }

  @Test func draftsStandBesideWhatIsAgreed() throws {
    let documents = Self.documents("timmeren").map { document -> Document in
      guard case .module(var module) = document, module.level == 2 else { return document }
      module.status = .draft
      return .module(module)
    }
    let page = try Self.page(documents)
    #expect(
      page.paragraphs.first
        == "Volledig gedekt: 0 van 7 werkprocessen; voor een deel: 0; open: 7. "
        + "Met de modules in concept erbij: 7 van 7; voor een deel: 0; open: 0.")
    #expect(page.table("counts-timmeren-25829")?.rows.map { $0[2] } == [.fraction(0, of: 7), .fraction(7, of: 7)])
    #expect(
      page.table("exams-timmeren-25829")?.rows.map { Array($0.suffix(2)) } == [
        [.fraction(0, of: 100), .fraction(100, of: 100)]
      ])
    let matrix = try #require(page.matrix("matrix-timmeren-25829"))
    #expect(matrix.columns.prefix(2).map(\.name) == ["vastgesteld", "met concepten"])
    #expect(
      matrix.columns.contains(
        .link(
          .run([.code("basis", title: "Basis"), .phrase(Phrase(nl: "(concept)", en: "(draft)"))]),
          to: Anchor("module", "basis"))))
  }

  @Test func aClaimThatChoosesModulesHasARowOfItsOwn() throws {
    let documents = Self.documents("timmeren").map { document -> Document in
      guard case .curriculum(var curriculum) = document else { return document }
      curriculum.coverageClaims[0].modules.removeAll { $0.text == "afhangen-en-sluitbaar-maken" }
      return .curriculum(curriculum)
    }
    let rows = try #require(try Self.page(documents).table("counts-timmeren-25829")?.rows)
    #expect(rows.map { $0[2] } == [.fraction(7, of: 7), .fraction(5, of: 7)])
    #expect(rows[0][0] == .phrase(Phrase(nl: "Alle modules", en: "All modules")))
  }

  @Test func qualificationsWithoutModulesAreListedInOneLine() throws {
    let page = try Self.page(Self.documents("softwareontwikkeling", "betontimmeren"))
    #expect(page.headings.first == "1 25604 Software developer, niveau 4")
    #expect(page.table("others")?.rows.map(\.first?.name) == ["25125", "25998"])
    let unknown = Cell.phrase(Phrase(nl: "onbekend", en: "unknown"))
    #expect(page.table("load-softwareontwikkeling-23243-25604")?.rows.first?.last == unknown)
  }

  @Test func eachCurriculumIsASectionAndNothingLeaksBetweenThem() throws {
    let page = try Self.page(Self.documents("timmeren", "wrong/COV-01.json"))
    #expect(
      page.headings.prefix(3) == [
        "1 Losse bestanden", "2 25829 Timmerman, niveau 2", "2 25828 Allround timmerman, niveau 3",
      ])
    // The sample has a qualification file of its own with the same id: loose modules do not count for it.
    #expect(page.paragraphs.contains("Volledig gedekt: 1 van 2 werkprocessen; voor een deel: 0; open: 1."))
  }

  @Test func curriculaOfOneTitleAreToldApart() throws {
    let one = Self.documents("wrong/COV-01.json")
    func headings(_ second: [Document]) throws -> [String] {
      try Self.page(one + second, files: ["a.json", "b.json"]).headings.filter { $0.hasPrefix("1 ") }
    }
    let title = try #require(one.first?.curriculum?.title.text)
    #expect(try headings(one).prefix(2) == ["1 \(title) (a.json)", "1 \(title) (b.json)"])
    var other = try #require(one.first?.curriculum)
    other.id = try #require(ObjectID("ander"))
    #expect(
      try headings([.curriculum(other)]).prefix(2) == [
        "1 \(title) (\(try #require(one.first?.curriculum?.id.text)))", "1 \(title) (ander)",
      ])
    other.title = try #require(Line("Ander"))
    #expect(try headings([.curriculum(other)]).prefix(2) == ["1 \(title)", "1 Ander"])
  }

  @Test func nothingLoadedSaysWhatToDo() throws {
    let page = try Self.page([])
    #expect(page.paragraphs == ["Er is geen kwalificatie geladen. Geef ook het bestand van het kwalificatiedossier."])
  }

  @Test func viewsHaveNamesOfTheirOwn() {
    #expect(Set(View.all.map(\.name)).count == View.all.count)
    #expect(View.named("coverage")?.question == View.coverage.question && View.named("dekking") == nil)
  }
}

extension Page {
  fileprivate var headings: [String] {
    blocks.compactMap { if case .heading(let title, let level) = $0 { "\(level) \(title.nl)" } else { nil } }
  }

  fileprivate var paragraphs: [String] {
    blocks.compactMap { if case .paragraph(let text) = $0 { text.nl } else { nil } }
  }

  func table(_ id: String) -> Table? {
    for case .table(let table) in blocks where table.id == id { return table }
    return nil
  }

  fileprivate func matrix(_ id: String) -> Matrix? {
    for case .matrix(let matrix) in blocks where matrix.id == id { return matrix }
    return nil
  }
}

extension Cell {
  /// What a header cell says, without its title.
  fileprivate var name: String {
    switch shown {
    case .code(let code, _): code
    case .phrase(let phrase): phrase.nl
    default: ""
    }
  }
}
