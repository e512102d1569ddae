import Curriculum
import Description
import TestSupport
import Testing
import Views
import Workspace

/// Shared modules, work processes that look alike, and skills.
@Suite struct SharedAndSkillsTests {
  private static func page(_ view: View, _ samples: String...) throws -> Page {
    let workspace = Workspace.load(WorkspaceInput(samples.map { .path("\(Repository.root)/samples/\($0)") }))
    return try view.build(
      View.Input(scopes: workspace.distinctScopes, referenceDate: Day(checked: Checked("2026-09-01"))))
  }

  private static func texts(_ page: Page, _ id: String, _ columns: [Int]) -> [String] {
    page.table(id)?.rows.map { row in columns.map { text(row[$0]) }.joined(separator: " | ") } ?? []
  }

  private static func text(_ cell: Cell) -> String {
    switch cell.shown {
    case .code(let code, let title): title ?? code
    case .number(let number): "\(number)"
    case .phrase(let phrase): phrase.nl
    case .text(let text): text
    case .cells(let cells): cells.map(text).joined(separator: "; ")
    default: ""
    }
  }

  /// Level 2 to 3 adds exactly the leading and organising side.
  @Test func theStepToLevelThree() throws {
    let page = try Self.page(.skills, "timmeren")
    #expect(
      Self.texts(page, "qualifications", [0, 2, 3]) == ["Timmerman | 5 | 9", "Allround timmerman | 10 | 12"])
    #expect(
      Self.texts(page, "steps", [2, 3, 4]) == [
        "erbij | vaardigheid | Samenwerken", "erbij | vaardigheid | Leidinggeven",
        "erbij | vaardigheid | Beoordelen van functioneren en kwaliteit",
        "erbij | vaardigheid | Mondeling uitdrukken", "erbij | vaardigheid | Delegeren",
        "erbij | kennisgebied | Bedrijfskunde",
        "erbij | kennisgebied | Bouwmanagement, aanneming, werkvoorbereiding", "erbij | kennisgebied | Kwaliteitszorg",
      ])
    #expect(try Self.page(.skills, "zorg").isEmpty)
  }

  @Test func modulesForTwoQualifications() throws {
    let page = try Self.page(.shared, "timmeren", "betontimmeren")
    #expect(
      Self.texts(page, "modules", [0, 3]) == [
        "Afbouw | 2, 3", "Afhangen en sluitbaar maken | 2, 3", "Basis | 2, 3", "Dakwerk | 2, 3", "Funderingen | 2, 3",
        "Uitzetten en maatvoeren | 2, 3", "Vloeren | 2, 3", "Wanden en gevels | 2, 3",
      ])
    // Measuring and placing prefabricated elements occur in both occupations.
    #expect(
      Self.texts(page, "alike", [0, 1, 2, 3]) == [
        "Plaatst prefab elementen (ruwbouw) | Prefab elementen plaatsen en zekeren | 6 van 8 (75%) | elementen, plaatst, prefab",
        "Zet bouwwerk uit en controleert maatvoering | Maatvoeren | 2 van 5 (40%) | maatvoering",
        "Zet bouwwerk uit en controleert maatvoering | Maatvoeren | 2 van 5 (40%) | maatvoering",
      ])
    // Two editions of one file are no two occupations.
    #expect(try Self.page(.shared, "softwareontwikkeling").table("alike") == nil)
  }
}
