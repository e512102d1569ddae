import Description
import TestSupport
import Testing

@testable import Commands

/// OOAPI on the command line: what is wrong with the form is of rule OOA-00, and ways that lead nowhere say so.
@Suite struct OOAPICommandTests {
  static let course = """
    {
      "courseId": "aaaaaaaa-0000-4000-8000-000000000000",
      "primaryCode": { "codeType": "identifier", "code": "c-1", "extra": true },
      "name": [{ "language": "nl-NL", "value": "Verzonnen" }],
      "abbreviation": "V",
      "description": [{ "language": "nl-NL", "value": "Verzonnen" }],
      "teachingLanguage": 7,
      "level": "secondary vocational education 2",
      "validFrom": "1-9-2026"
    }

    """

  private func fim(_ words: [String], in folder: String) -> ToolRun {
    ToolRun(words, environment: [.toolLanguage: "en"], input: "", workingDirectory: folder)
  }

  @Test func badInput() throws {
    let folder = try TemporaryFolder()
    try folder.write(Self.course, "course.json")
    let judged = fim(["validate", "course.json"], in: folder.path)
    #expect(judged.code == .findings)
    #expect(
      judged.output.split(separator: "\n").map(String.init) == [
        "course.json:3:70: error: The field “extra” does not exist here. Remove it, or use a field that can stand here: "
          + "“codeType”, “code”. [OOA-00]",
        "course.json:7:23: error: Text belongs here, not a number. Put 7 between quotes: \"7\". [OOA-00]",
        "course.json:9:16: error: “1-9-2026” does not have the right form; right is: an existing date such as 2026-08-01. "
          + "[OOA-00]",
      ])
    let refused = fim(["convert", "course.json", "--to", "json", "-o", "out.json"], in: folder.path)
    #expect(refused.code == .findings && folder.read("out.json") == nil)
  }

  @Test func waysThatLeadNowhere() throws {
    let folder = try TemporaryFolder()
    let samples = "\(Repository.root)/samples"
    let offerings = fim(["convert", "\(samples)/ooapi/offerings", "--to", "json", "-o", "out.json"], in: folder.path)
    #expect(offerings.code == .findings && folder.read("out.json") == nil)
    #expect(
      offerings.error
        == "fim: nothing is written: no object of a curriculum can be made of this input: offering (2): "
        + "its programme or course is not here or not carried over\n")
    let badges = fim(["convert", "\(samples)/lod/c0110.json", "--to", "ob3", "-o", "out"], in: folder.path)
    #expect(badges.code == .findings && badges.error.contains("nothing is written"))
    let issuer = fim(["convert", "\(samples)/badges/timmeren/uitgever.json", "--to", "ob3"], in: folder.path)
    #expect(issuer.code == .findings && issuer.output == "")
    #expect(issuer.error == "fim: nothing is written: nothing in this input becomes ob3\n")
    // Objects of OOAPI become the same objects again, by way of a curriculum; messages of RIO as well.
    let again = fim(["convert", "\(samples)/ooapi", "--to", "ooapi", "-o", "again"], in: folder.path)
    #expect(again.code == .success)
    #expect(
      folder.read("again/offerings/vwb-avond-1.json")
        == (try Repository.bytes("samples/ooapi/offerings/vwb-avond-1.json")))
    let rio = fim(["convert", "\(samples)/rio", "--to", "ooapi", "-o", "rio"], in: folder.path)
    #expect(rio.code == .success && folder.read("rio/programs/o-dakwerk.json") != nil)
  }
}
