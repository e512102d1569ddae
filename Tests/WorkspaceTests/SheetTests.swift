import Codecs
import Curriculum
import Description
import TestSupport
import Testing
import Workspace

/// The mapping as a sheet: what goes out comes back, and only what was changed is changed.
@Suite struct SheetTests {
  private static let day = Day(checked: Checked("2026-09-01"))

  private static func load(_ names: String...) -> Workspace {
    Workspace.load(WorkspaceInput(names.map { .path("\(Repository.root)/samples/\($0)") }))
  }

  /// What importing the sheet of Timmeren comes to after its text was edited.
  private static func imported(_ edit: (String) -> String) throws -> (SheetImport, Workspace) {
    let workspace = load("timmeren")
    let text = edit(Sheet(workspace, on: day, language: .dutch).text)
    return (SheetImport(try Sheet(Array(text.utf8)), into: workspace, on: day), workspace)
  }

  @Test(arguments: Language.allCases) func anUnchangedSheetChangesNothing(language: Language) throws {
    let workspace = Self.load("timmeren", "zorg", "softwareontwikkeling", "dienstverlening")
    let sheet = Sheet(workspace, on: Self.day, language: language)
    let text = sheet.text
    #expect(text.hasPrefix("\u{FEFF}Modules\r\nid;") && Sheet.leftOut(of: workspace, on: Self.day).isEmpty)
    let read = try Sheet(Array(text.utf8))
    #expect(read.rows.map { $0 == [""] ? [] : $0 } == sheet.rows)
    let asked = SheetImport(read, into: workspace, on: Self.day)
    #expect(asked.changes.isEmpty && asked.refusals.isEmpty && asked.edits.isEmpty)
    #expect(try workspace.edited(by: asked.edits).isEmpty)
  }

  /// As other programs save it: every field between quotation marks, commas or tabs, no mark, rows of equal length.
  @Test(arguments: [",", ";", "\t"]) func othersMaySaveItInTheirWay(separator: String) throws {
    let workspace = Self.load("timmeren")
    let rows = Sheet(workspace, on: Self.day, language: .dutch).rows
    let width = rows.map(\.count).max() ?? 0
    let text = rows.map { row in
      (0..<width).map { "\"\(row.indices.contains($0) ? row[$0] : "")\"" }.joined(separator: separator)
    }.joined(separator: "\n")
    let asked = SheetImport(try Sheet(Array(text.utf8)), into: workspace, on: Self.day)
    #expect(asked.changes.isEmpty && asked.refusals.isEmpty)
  }

  struct Change: CustomTestStringConvertible {
    let from: String
    let to: String
    let changes: [String]
    /// The file that changes, and a piece of its new text.
    let file: String
    let piece: String
    var testDescription: String { to }
  }

  static let changes = [
    Change(
      from: "B1-K1-W6;Plaatst prefab elementen (ruwbouw);;;;;;;;;;V;;;50%",
      to:
        "B1-K1-W6;Plaatst prefab elementen (ruwbouw);;;;;;;;;;V;;;v",
      changes: ["O27 vloeren, B1-K1-W6: deels 50% wordt volledig"], file: "modules/vloeren.json",
      piece: "\"coverage\": \"volledig\""),
    Change(
      from: "B1-K1-W3;Verwijdert constructiedelen;;", to: "B1-K1-W3;Verwijdert constructiedelen;35,00 %;",
      changes: ["C24 afbouw, B1-K1-W3: niets wordt deels 35%"], file: "modules/afbouw.json",
      piece:
        "{ \"target\": { \"file\": \"timmeren\", \"task\": \"B1-K1-W3\" }, \"coverage\": \"gedeeltelijk\", \"share\": 35 }"
    ),
    Change(
      from: "begeleid;bpv", to: "guided;bpv", changes: [], file: "", piece: ""),
    Change(
      from: "maatvoering;;;;;;D;30%;V", to: "maatvoering;;;;;;0,3;;V",
      changes: [
        "H23 dakwerk, B1-K1-W2: deels wordt deels 30%",
        "I23 funderingen, B1-K1-W2: deels 30% wordt niets (gold voor 25829, 25828)",
      ], file: "modules/dakwerk.json", piece: "\"share\": 30,"),
    Change(
      from: "dakwerk;Dakwerk;vastgesteld;2;320;SBU;48;256;16", to: "dakwerk;Daken;concept;3;360,0;SBU;;;",
      changes: [
        "B8 dakwerk, titel: “Dakwerk” wordt “Daken”", "C8 dakwerk, status: “vastgesteld” wordt “concept”",
        "D8 dakwerk, niveau: “2” wordt “3”", "E8 dakwerk, omvang: “320” wordt “360,0”",
        "G8 dakwerk, begeleid: “48” wordt niets", "H8 dakwerk, bpv: “256” wordt niets",
        "I8 dakwerk, zelfstudie: “16” wordt niets",
      ], file: "modules/dakwerk.json", piece: "\"studyLoad\": { \"value\": 360, \"unit\": \"SBU\" },\n    \"level\": 3,"
    ),
    Change(
      from: "Wanden en gevels;MK;\"4,5\";B1-K1-W4 B1-K1-W5 B1-K1-W6", to: "'=1+1;MK;4.75;B1-K1-W4",
      changes: [
        "B57 25829-B1-K1-6, titel: “Wanden en gevels” wordt “=1+1”",
        "D57 25829-B1-K1-6, gewicht: “4,5” wordt “4.75”",
        "E57 25829-B1-K1-6, werkprocessen: “B1-K1-W4 B1-K1-W5 B1-K1-W6” wordt “B1-K1-W4”",
      ], file: "exam-plans/25829.json", piece: "\"title\": \"=1+1\""),
    // A row and a column less: what the sheet does not hold stays as it is.
    Change(
      from: "B1-K1-W8;Ruimt werkplek op;;;V;V;;;;;;;;;;;\r\n", to: "", changes: [], file: "", piece: ""),
  ]

  @Test(arguments: changes) func aChangedCellChangesItsFile(row: Change) throws {
    let (asked, workspace) = try Self.imported { text in
      #expect(text.contains(row.from))
      return String(text.replacing(row.from, with: row.to))
    }
    #expect(asked.refusals.map { "\($0.address.map { "\($0)" } ?? "") \($0.explanation.nl)" } == [])
    #expect(asked.changes.map { "\($0.address) \($0.explanation.nl)" } == row.changes)
    let files = try workspace.edited(by: asked.edits)
    #expect(files.isEmpty == row.file.isEmpty)
    guard let file = files.first(where: { $0.shown.hasSuffix(row.file) }) else { return #expect(row.file.isEmpty) }
    #expect(String(decoding: file.bytes, as: UTF8.self).contains(row.piece))
  }

  static let refusals: [(from: String, to: String, refusal: String)] = [
    ("dakwerk;Dakwerk", "dakwrk;Dakwerk", "A8: module “dakwrk” is hier niet; bedoelde u dakwerk?"),
    ("dakwerk;Dakwerk", "vloeren;Dakwerk", "A15: module vloeren staat er twee keer"),
    ("dakwerk;Dakwerk;vastgesteld", "dakwerk;Dakwerk;klaar", "C8: “klaar” past hier niet; hier hoort "),
    (
      "dakwerk;Dakwerk;vastgesteld;2", "dakwerk;Dakwerk;vastgesteld;5",
      "D8: “5” past hier niet; hier hoort een niveau van 1 tot en met 4"
    ),
    ("vastgesteld;2;320;SBU;48", "vastgesteld;2;320,5;SBU;48", "E8: “320,5” past hier niet; hier hoort een heel getal"),
    (
      "vastgesteld;2;320;SBU;48", "vastgesteld;2;0;SBU;48",
      "E8: “0” past hier niet; hier hoort een heel getal van 1 tot en met 1.000.000"
    ),
    ("vastgesteld;2;320;SBU;48", "vastgesteld;2;320;SBU;1000001", "G8: “1000001” past hier niet"),
    (
      "vastgesteld;2;320;SBU;48", "vastgesteld;2;320;SBU;",
      "G8: “” past hier niet; hier hoort een heel aantal uren, ten hoogste 1.000.000; vul alle drie in of geen"
    ),
    ("Dekking;timmeren", "Dekking;timmern", "B19: dossier “timmern” is hier niet; bedoelde u timmeren?"),
    ("code;titel;afbouw", "code;titel;afbow", "C20: module “afbow” is hier niet; bedoelde u afbouw?"),
    ("code;titel;afbouw", "taak;titel;afbouw", "A20: "),
    ("B1-K1-W3;", "B1-K1-W9;", "A24: taak “B1-K1-W9” is hier niet; bedoelde u "),
    (
      "constructiedelen;;", "constructiedelen;101%;",
      "C24: “101%” past hier niet; hier hoort V (volledig), D (deels), een heel percentage van 1 tot en met 100, of niets"
    ),
    ("constructiedelen;;", "constructiedelen;ja;", "C24: “ja” past hier niet"),
    ("25829-B1-K1-6;", "25829-B1-K1-66;", "A57: onderdeel “25829-B1-K1-66” is hier niet; bedoelde u "),
    (
      "MK;\"4,5\";B1-K1-W4 B1-K1-W5 B1-K1-W6", "MK;veel;B1-K1-W4",
      "D57: “veel” past hier niet; hier hoort een getal als 25 of 4,5"
    ),
    ("MK;\"4,5\";B1-K1-W4 B1-K1-W5 B1-K1-W6", "MK;4;B1-K1-W9", "E57: “B1-K1-W9” past hier niet"),
    (
      "Dekking;timmeren", "Bedekking;timmeren",
      "A19: zo begint geen deel van het blad; goed is Modules, Dekking of Examenplan"
    ),
    ("id;titel;status", "id;naam;status", "B2: kolom “naam” is hier niet"),
  ]

  @Test(arguments: refusals) func whatCannotBePlacedIsRefusedByItsCell(row: (from: String, to: String, refusal: String))
    throws
  {
    let (asked, _) = try Self.imported { String($0.replacing(row.from, with: row.to)) }
    let said = asked.refusals.map { "\($0.address.map { "\($0)" } ?? ""): \($0.explanation.nl)" }
    #expect(said.contains { $0.hasPrefix(row.refusal) }, "\(said)")
  }

  /// Without its two neighbours a column of hours says nothing, and empties nothing.
  @Test(arguments: ["", "50"]) func hoursChangeTogetherOrNotAtAll(guided: String) throws {
    let (asked, _) = try Self.imported {
      $0.replacing("begeleid;bpv;zelfstudie", with: "begeleid;;")
        .replacing("dakwerk;Dakwerk;vastgesteld;2;320;SBU;48", with: "dakwerk;Dakwerk;vastgesteld;2;320;SBU;\(guided)")
    }
    #expect(asked.changes.isEmpty && asked.edits.isEmpty)
    #expect(
      asked.refusals.map { "\($0.address.map { "\($0)" } ?? "") \($0.explanation.nl)" }
        == ["G8 begeleid, bpv en zelfstudie horen bij elkaar; zet elk van die kolommen één keer in het blad"])
  }

  @Test func aCellWithSeveralMappingsIsKept() throws {
    let loaded = Self.load("timmeren")
    var text = Sheet(loaded, on: Self.day, language: .dutch).text
    let file = try #require(loaded.files.first { $0.shown.hasSuffix("dakwerk.json") })
    let folder = try TemporaryFolder()
    var bytes = String(decoding: try Repository.bytes("samples/timmeren/modules/dakwerk.json"), as: UTF8.self)
    bytes = bytes.replacing(
      "\"mappings\": [",
      with: """
        "mappings": [
              { "target": { "file": "timmeren", "task": "B1-K1-W2" }, "coverage": "volledig", "qualifications": ["25829"] },
        """)
    try folder.write(bytes, "dakwerk.json")
    #expect(file.shown.hasSuffix("modules/dakwerk.json"))
    let others = loaded.files.map(\.shown).filter { !$0.hasSuffix("dakwerk.json") }
    let workspace = Workspace.load(
      WorkspaceInput((others + ["\(folder.path)/dakwerk.json"]).map { .path($0) }))
    let sheet = Sheet(workspace, on: Self.day, language: .dutch)
    #expect(sheet.text.contains("maatvoering;;;;;;V + D;30%"))
    #expect(SheetImport(sheet, into: workspace, on: Self.day).changes.isEmpty)
    text = String(sheet.text.replacing("V + D", with: "V"))
    let asked = SheetImport(try Sheet(Array(text.utf8)), into: workspace, on: Self.day)
    #expect(
      asked.refusals.map(\.explanation.nl)
        == ["dakwerk heeft 2 koppelingen met B1-K1-W2; wijzig die in het bestand van de module"])
  }

  static let texts: [(bytes: [UInt8], refusal: String)] = [
    (Array("\"a;b\r\nc".utf8), "een aanhalingsteken in deze rij gaat niet meer dicht"),
    ([0x4D, 0xE9, 0x0A], "het bestand is geen UTF-8; kies bij het opslaan “CSV UTF-8”"),
  ]

  @Test(arguments: texts) func whatIsNoSheetIsSaid(row: (bytes: [UInt8], refusal: String)) {
    #expect(throws: Sheet.Refusal.self) { try Sheet(row.bytes) }
    do { _ = try Sheet(row.bytes) } catch { #expect(error.explanation.nl == row.refusal) }
  }

  @Test func anEmptySheetIsRefused() throws {
    let asked = SheetImport(try Sheet(Array(";;\r\n".utf8)), into: Self.load("timmeren"), on: Self.day)
    #expect(asked.refusals.map(\.explanation.nl) == ["het blad is leeg"])
  }

  /// A first line that tells Excel the sign between fields is no row; anything else there is one.
  @Test(arguments: [
    ("sep=;\r\na,1;b\r\n", [["a,1", "b"]], 2), ("\u{FEFF}SEP=,\na;1,b", [["a;1", "b"]], 2),
    ("sep=\t\ra;1\tb", [["a;1", "b"]], 2), ("sep=;;\na;b", [["sep=", "", ""], ["a", "b"]], 1),
    ("sep=x\na;b", [["sep=x"], ["a", "b"]], 1), ("sep=;", [["sep=", ""]], 1), ("sep=;\n", [], 2),
  ]) func readsTheLineOfTheSeparator(text: String, rows: [[String]], line: Int) throws {
    #expect(try CSVText.rows(of: text) == rows)
    #expect(try CSVText.cells(of: text).first?.first.map { $0.line == line && $0.column == 1 } ?? rows.isEmpty)
  }

  static let addresses: [(row: Int, column: Int, text: String)] = [
    (0, 0, "A1"), (4, 25, "Z5"), (9, 26, "AA10"), (0, 701, "ZZ1"), (0, 702, "AAA1"),
  ]

  @Test(arguments: addresses) func cellsHaveTheirNames(row: (row: Int, column: Int, text: String)) {
    #expect("\(Sheet.Address(row: row.row, column: row.column))" == row.text)
  }

  /// What might be a formula does not leave as one, and comes back as it was.
  static let fields = [
    "=1+1", "+31", "-2", "@x", "\tx", "'=1", "''-1", "'a", "a=b", "＝1", "a;b", "\"q\"", " x ", "", "x\ny",
  ]

  @Test(arguments: fields) func guardsAreTakenOffAgain(field: String) throws {
    let written = CSVText.quoted(CSVText.guarded(field))
    #expect(!["=", "+", "-", "@", "\t", "＝"].contains { written.hasPrefix($0) || written.hasPrefix("\"" + $0) })
    let read = try CSVText.rows(of: "a;\(written);b\r\n")
    #expect(read.count == 1 && read[0].count == 3 && CSVText.unguarded(read[0][1]) == field)
  }
}
