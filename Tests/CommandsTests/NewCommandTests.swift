import Commands
import Foundation
import TestSupport
import Testing
import Workspace

/// `fim new` in a folder that says something already.
@Suite struct NewCommandTests {
  private static let file = "samples/dienstverlening/national/dienstverlening-23189.json"

  private func folder() throws -> TemporaryFolder {
    let folder = try TemporaryFolder()
    try FileManager.default.createDirectory(atPath: folder.path("dv"), withIntermediateDirectories: true)
    try FileManager.default.copyItem(atPath: "\(Repository.root)/\(Self.file)", toPath: folder.path("dv/dossier.json"))
    return folder
  }

  private func text(_ name: String, _ folder: TemporaryFolder) -> String {
    folder.read(name).map { String(decoding: $0, as: UTF8.self) } ?? ""
  }

  private func fim(_ words: [String], in folder: TemporaryFolder) -> ToolRun {
    ToolRun(words + ["--language", "nl"], workingDirectory: folder.path)
  }

  @Test func saysWhichQualificationsThereAre() throws {
    let folder = try folder()
    let run = fim(["new", "module", "--for", "25999", "-o", "dv/modules"], in: folder)
    #expect(run.code == .failure)
    #expect(
      run.error
        == "fim: kwalificatie 25999 staat in geen dossier in dv; wel: 25499 Medewerker facilitaire dienstverlening, "
        + "25498 Helpende Zorg en Welzijn, 25500 Medewerker sport en recreatie. Kies een van deze codes, of wijs met "
        + "--in een ander dossier aan\n")
    let overview = fim(["show", "overview", "dv"], in: folder)
    #expect(
      overview.output.contains(
        "Er is nog geen module. Begin er een met de code van een kwalificatie,\nbijvoorbeeld: fim new module --for 25498."
      ))
    #expect(overview.output.contains("25500 Medewerker sport en recreatie"))
  }

  /// An absolute path is not a reason to read the whole disk.
  @Test func anAbsolutePathLooksNearby() throws {
    let folder = try folder()
    let path = folder.path("dv/modules")
    _ = try folder.write(text("dv/dossier.json", folder), "elders/dossier.json")
    let run = fim(["new", "module", "--for", "25498", "--title", "Schoon", "-o", path], in: folder)
    #expect(run.code == .success, "\(run.error)")
    #expect(run.error == "\(path)/schoon.json   vul in wat in fieldNotes staat; kies de werkprocessen\n")
    let twice = fim(["new", "module", "--for", "25498", "--in", ".", "-o", "dv"], in: folder)
    #expect(
      twice.error
        == "fim: kwalificatie 25498 staat in meer dan één dossier: dv/dossier.json, elders/dossier.json; wijs er met --in "
        + "één aan\n")
  }

  @Test func anExamPlanHasAComponentForEachCoreTask() throws {
    let folder = try folder()
    #expect(fim(["new", "examPlan", "--for", "25498", "-o", "dv"], in: folder).code == .success)
    let report = fim(["validate", "dv", "--select", "EXA"], in: folder)
    #expect(report.output.isEmpty && report.code == .success, "\(report.output)")
    let plan = text("dv/examenplan-25498.json", folder)
    #expect(plan.contains("\"title\": \"Ondersteunt bij dagelijkse activiteiten in zorg en welzijn\""))
    #expect(plan.contains("[\"P2-K1-W1\", \"P2-K1-W2\", \"P2-K1-W3\"]"))
  }

  @Test func theOnlySchoolIsFilledIn() throws {
    let folder = try folder()
    let school = fim(["new", "organisation", "--title", "ROC Voorbeeld", "-o", "dv/organisaties"], in: folder)
    #expect(school.error == "dv/organisaties/roc-voorbeeld.json   kijk na of het klopt, en vul aan\n")
    #expect(
      fim(["new", "module", "--for", "25498", "--title", "Schoon", "-o", "dv/modules"], in: folder).code == .success)
    #expect(text("dv/modules/schoon.json", folder).contains("\"owner\": \"roc-voorbeeld\""))
    #expect(fim(["new", "microcredential", "--title", "Gastvrij", "-o", "dv"], in: folder).code == .success)
    #expect(text("dv/gastvrij.json", folder).contains("\"organisation\": \"roc-voorbeeld\""))
    let regional = ["new", "regionalisedQualification", "--for", "25498", "--title", "Regio Oost", "-o", "dv/regio"]
    #expect(fim(regional, in: folder).error == "dv/regio/regio-oost.json   vul in wat in fieldNotes staat\n")
    let report = fim(["validate", "dv", "--ignore", "REF-02", "--fail-on", "warning"], in: folder)
    #expect(report.code == .success, "\(report.output)")
    // Two cards in one folder: each has the name of its title.
    for title in ["Taal", "Rekenen"] {
      #expect(fim(["new", "qualityCard", "--title", title, "-o", "dv"], in: folder).code == .success)
    }
    // What is still to be filled in is an open point, in words.
    let open = fim(["show", "open", "dv", "--format", "csv-nl"], in: folder).output
    #expect(open.contains("schoon Schoon;invullen;Studielast van de module (studyLoad): de omvang in SBU.\r\n"))
    #expect(
      open.contains(
        "onbekend;Keuzedelen die aan de kwalificatie gekoppeld zijn (electives): Staat niet in het bestand van SBB.\r\n"
      ))
    let plan = fim(["show", "regional", "dv"], in: folder).output
    #expect(plan.contains("- nog te doen: analyse van de regionale arbeidsmarkt: "))
  }
}
