import Commands
import Foundation
import TestSupport
import Testing

/// `fim sheet` from end to end, on a copy of a sample.
@Suite struct SheetCommandTests {
  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
    try FileManager.default.copyItem(atPath: "\(Repository.root)/samples/timmeren", toPath: folder.path("t"))
  }

  private func fim(_ words: [String], input: String = "") -> ToolRun {
    ToolRun(words + ["--language", "nl"], input: input, workingDirectory: folder.path)
  }

  private var state: [String: [UInt8]] {
    Dictionary(uniqueKeysWithValues: folder.names.filter { $0.hasSuffix(".json") }.map { ($0, folder.read($0) ?? []) })
  }

  @Test func aSheetGoesOutAndComesBack() throws {
    let before = state
    let out = fim(["sheet", "export", "t", "-o", "t.csv"])
    #expect(out.code == .success && out.error == "t.csv: 60 rijen\n")
    let back = fim(["sheet", "import", "t.csv", "t"])
    #expect(back.code == .success && back.output == "" && back.error == "niets veranderd\n")
    #expect(state == before)
    let text = String(decoding: try #require(folder.read("t.csv")), as: UTF8.self)
    try folder.write(text.replacing("B1-K1-W3;Verwijdert constructiedelen;;", with: "B1-K1-W3;x;50%;"), "t.csv")

    let change = "C24 afbouw, B1-K1-W3: niets wordt deels 50%\n"
    let asked = fim(["sheet", "import", "t.csv", "t"], input: "n\n")
    #expect(asked.code == .success && asked.output == change)
    #expect(asked.error == "Deze wijziging overnemen? [j/N] niets overgenomen\n")
    #expect(state == before)

    let silent = fim(["sheet", "import", "t.csv", "t"])
    #expect(silent.code == .failure && silent.output == change)
    #expect(
      silent.error.hasSuffix(
        "\nfim: niets overgenomen: er is geen antwoord; geef --yes om zonder vraag over te nemen\n"))
    #expect(state == before)
    try folder.write("<a>\n\n<b>\n\n<c>\n", "x.csv")
    #expect(
      fim(["sheet", "import", "x.csv", "t"]).output
        == "x.csv: A1: zo begint geen deel van het blad; goed is Modules, Dekking of Examenplan\n")

    let agreed = fim(["sheet", "import", "t.csv", "t"], input: "j\n")
    #expect(agreed.code == .success && agreed.output == change)
    #expect(agreed.error == "Deze wijziging overnemen? [j/N] aangepast: t/modules/afbouw.json\n")
    let after = state
    #expect(before.keys.filter { before[$0] != after[$0] } == ["t/modules/afbouw.json"])
    #expect(fim(["sheet", "import", "t.csv", "t", "--yes"]).error == "niets veranderd\n")
  }

  @Test func nothingIsTakenOverWhenOneCellDoesNotFit() throws {
    let before = state
    _ = fim(["sheet", "export", "t", "-o", "t.csv"])
    let text = String(decoding: try #require(folder.read("t.csv")), as: UTF8.self)
    try folder.write(text.replacing("50%", with: "51%").replacing("40%", with: "veertig"), "t.csv")
    let run = fim(["sheet", "import", "t.csv", "t", "--yes"])
    #expect(run.code == .findings && state == before)
    #expect(
      run.output
        == "t.csv: P25: “veertig” past hier niet; hier hoort V (volledig), D (deels), een heel percentage van 1 tot en "
        + "met 100, of niets\n")
    #expect(run.error == "fim: niets overgenomen: niet alles in het blad is te plaatsen\n")
  }

  /// A workbook in the place of CSV, and a folder with nothing for a sheet.
  @Test func whatIsNoSheetIsExplained() throws {
    try folder.write("PK\u{3}\u{4}...", "t.xlsx")
    let book = fim(["sheet", "import", "t.xlsx", "t"])
    #expect(book.code == .findings)
    #expect(
      book.output
        == "t.xlsx: dit is een werkmap (zoals .xlsx of .ods) en geen CSV; sla het blad op als “CSV UTF-8”\n")
    try FileManager.default.createDirectory(atPath: folder.path("leeg"), withIntermediateDirectories: true)
    let empty = fim(["sheet", "export", "leeg", "-o", "leeg.csv"])
    #expect(empty.code == .success)
    #expect(
      empty.error
        == "fim: het blad is leeg: de invoer heeft geen module, dossier of examenplan\nleeg.csv: 0 rijen\n")
    let nothing = fim(["convert", "leeg", "--to", "xml", "-o", "uit"])
    #expect(nothing.code == .failure)
    #expect(
      nothing.error == "fim: er is niets om te zetten: de invoer heeft geen bestand dat xml kan worden\n")
  }

  static let wrong: [(words: [String], error: String)] = [
    (["import", "t"], "import vraagt het blad en de bestanden of mappen: fim sheet import BLAD.csv MAP"),
    (["import", "weg.csv", "t"], "weg.csv bestaat niet"),
    (["import", "t.csv", "t", "-o", "x"], "--output hoort bij export; import wijzigt de bestanden zelf"),
    (["export", "t", "--yes"], "--yes hoort bij import; laat de optie weg"),
    (
      ["export", "t", "-o", "t/curriculum.json"],
      "t/curriculum.json is ook invoer en wordt niet overschreven; noem een andere uitvoer"
    ),
  ]

  @Test(arguments: wrong) func wrongUseIsExplained(row: (words: [String], error: String)) {
    let run = fim(["sheet"] + row.words)
    #expect(run.code == .failure && run.error == "fim: \(row.error)\n")
  }
}
