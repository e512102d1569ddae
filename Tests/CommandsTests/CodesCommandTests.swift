import Description
import TestSupport
import Testing

@testable import Commands

/// National codes on the command line: as a view, and as findings.
@Suite struct CodesCommandTests {
  /// The code of a qualification where that of the file belongs, an elective that nobody knows, and another level.
  static let file = """
    {
      "qualificationFile": {
        "id": "timmeren-oer",
        "code": "25829",
        "title": "Timmeren",
        "source": { "name": "OER", "vintage": "2025" },
        "qualifications": [
          { "code": "25828", "title": "Timmerman, allround", "level": 2, "certificates": ["C0110", "C9999"] }
        ]
      }
    }

    """

  private func fim(_ words: [String], in folder: String, _ language: String = "en") -> ToolRun {
    ToolRun(words, environment: [.toolLanguage: language], input: "", workingDirectory: folder)
  }

  @Test func codes() throws {
    let folder = try TemporaryFolder()
    try folder.write(Self.file, "a/file.json")
    let records = "\(Repository.root)/samples/lod"
    let shown = fim(["show", "codes", "a", "--register", records, "--format", "csv"], in: folder.path)
    #expect(shown.code == .success)
    for row in [
      "25829,a qualification file,is the code of a qualification,Timmerman,from 2022-08-01,a/file.json",
      "C9999,a certificate,not found,,,a/file.json",
      "25828,a qualification,found,Allround timmerman,from 2022-08-01,1",
      "C0110,a certificate,found,Afbouw timmeren,from 2022-08-01,1",
    ] { #expect(shown.output.contains(row + "\r\n") || shown.output.contains(row + "\n"), "\(row)\n\(shown.output)") }
    // National files can be the register as well.
    let own = fim(
      ["show", "codes", "a", "--register", "\(Repository.root)/samples/timmeren", "--format", "csv"], in: folder.path)
    #expect(own.output.contains("25829,a qualification file,is the code of a qualification,Timmerman"))
    let judged = fim(["validate", "a", records, "--select", "LOD,QUA-01,REF-02"], in: folder.path)
    #expect(
      judged.output.split(separator: "\n").map(String.init) == [
        "a/file.json:4:13: warning: 25829 is the code of a qualification in the register, and stands here as the code of "
          + "a qualification file. Look up the code of the qualification file. [LOD-01, derived]",
        "a/file.json:8:35: info: The register calls 25828 “Allround timmerman”. Take over that name, or leave it when it "
          + "is short on purpose. [LOD-02, derived]",
        "a/file.json:8:67: warning: With 25828 it says level 2 here, and 3 in the register. Check which one is right. "
          + "[LOD-02, derived]",
        "a/file.json:8:96: warning: C9999 is not in the records of the register that were given, nor as anything else. "
          + "Check that this is the code of a certificate, or fetch the record. [LOD-01, derived]",
      ])
    // Without records the form of the code speaks, and what is not loaded.
    let alone = fim(["validate", "a", "--select", "LOD,QUA-01,REF-02"], in: folder.path, "nl")
    #expect(
      alone.output.split(separator: "\n").map(String.init) == [
        "a/file.json:4:13: warning: 25829 ziet eruit als de code van een kwalificatie. Een dossiercode begint met 22 "
          + "of 23; kijk de code na. [QUA-01, afgeleid]",
        "a/file.json:8:87: warning: Certificaat C0110 staat niet in de geladen bestanden en is hier niet te "
          + "controleren. Geef ook dat bestand, of verbeter de verwijzing. [REF-02, afgeleid]",
        "a/file.json:8:96: warning: Certificaat C9999 staat niet in de geladen bestanden en is hier niet te "
          + "controleren. Geef ook dat bestand, of verbeter de verwijzing. [REF-02, afgeleid]",
      ])
  }

  @Test func whatGivesNoRegister() throws {
    let folder = try TemporaryFolder()
    try folder.write(Self.file, "a/file.json")
    try folder.write(
      #"{"id": "e", "type": "MBOKEUZEDEEL", "opleidingseenheidcode": "9002O0001", "opleidingsherkomst": "SBB", "#
        + #""volledigeNaam": "Verzonnen", "begindatum": "2022-08-01"}"#, "unit.json")
    try folder.write("{\"opleidingseenheidcode\": 7}", "broken.json")
    let nothing = fim(["show", "codes", "a"], in: folder.path)
    #expect(nothing.code == .success && nothing.output.contains("There are no records of a register."))
    let units = fim(["show", "codes", "a", "--register", "unit.json"], in: folder.path)
    #expect(units.code == .failure)
    #expect(
      units.error
        == "fim: the files of --register hold no national code; a unit of the open data needs its recognition "
        + "beside it (erkendeopleidingscode)\n")
    let judged = fim(["validate", "a", "unit.json", "--select", "LOD"], in: folder.path)
    #expect(judged.output.isEmpty && judged.error.contains("1 rule needs records of the register (LOD-01)"))
    let absent = fim(["show", "codes", "a", "--register", "none"], in: folder.path)
    #expect(absent.code == .failure && absent.error.contains("none"))
    let broken = fim(["show", "codes", "a", "--register", "broken.json"], in: folder.path)
    #expect(broken.code == .findings && broken.error.contains("broken.json:1:27: error:"))
  }
}
