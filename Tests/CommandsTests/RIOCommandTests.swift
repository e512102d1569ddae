import Description
import Foundation
import TestSupport
import Testing

@testable import Commands

/// RIO on the command line: check, write, and write anew.
@Suite struct RIOCommandTests {
  static let answer = """
    <?xml version="1.0" encoding="UTF-8"?>
    <a:opvragen_opleidingseenheid_response xmlns:a="http://duo.nl/schema/DUO_RIO_Raadplegen_OnderwijsOrganisatie_V4">
      <a:identificatiecodeBedrijfsdocument>x-1</a:identificatiecodeBedrijfsdocument>
      <a:verzendendeInstantie>00000001800866472000</a:verzendendeInstantie>
      <a:ontvangendeInstantie>0000000700099XX00000</a:ontvangendeInstantie>
      <a:datumTijdBedrijfsdocument>2026-01-01T00:00:00.000Z</a:datumTijdBedrijfsdocument>
      <a:requestGoedgekeurd>true</a:requestGoedgekeurd>
      <a:particuliereOpleiding>
        <a:opleidingseenheidcode>9001O0001</a:opleidingseenheidcode>
        <a:herkomstOpleiding>INSTELLING</a:herkomstOpleiding>
        <a:begindatum>2026-08-01</a:begindatum>
        <a:particuliereOpleidingPeriode>
          <a:begindatum>2026-08-01</a:begindatum>
          <a:naamLang>Dakwerk</a:naamLang>
          <a:studielast>320</a:studielast>
          <a:studielasteenheid>SBU</a:studielasteenheid>
        </a:particuliereOpleidingPeriode>
        <a:niveau>MBO-2</a:niveau>
      </a:particuliereOpleiding>
    </a:opvragen_opleidingseenheid_response>

    """

  private func fim(_ words: [String], input: String, in folder: String) -> ToolRun {
    ToolRun(words, environment: [.toolLanguage: "en"], input: input, workingDirectory: folder)
  }

  @Test func messagesOnTheCommandLine() throws {
    let folder = try TemporaryFolder()
    func run(_ words: String..., input: String = "") -> ToolRun { fim(words, input: input, in: folder.path) }
    try folder.write(Self.answer, "answer.xml")
    #expect(run("validate", "answer.xml").error == "no findings in 1 file\n")
    #expect(run("formats").output.contains("rio"))
    let request = run("convert", "answer.xml", "--from", "rio", "--to", "rio", "--own-key", "dakwerk")
    #expect(request.code == .success && request.output.contains("<kenmerkwaardeTekst>dakwerk</kenmerkwaardeTekst>"))
    try folder.write(request.output, "request.xml")
    // One message goes to the file that is named, several do not fit there.
    let single = run("convert", "answer.xml", "--from", "rio", "--to", "rio", "--own-key", "dakwerk", "-o", "one.xml")
    #expect(single.code == .success && folder.read("one.xml") == Array(request.output.utf8), "\(single.error)")
    let checked = run("validate", "--language", "nl", "request.xml")
    #expect(checked.output == "" && checked.code == .success)
    #expect(
      checked.error == "geen bevindingen in 1 bestand; 9 regels zijn alleen te beoordelen met het register "
        + "(A01070, A01160, A02011, …)\n")
    #expect(run("format", "request.xml").output == request.output)
    // Spoilt, the message is refused with DUO's code, and the code can be explained.
    let wrong = request.output.replacing(">SBU<", with: ">uur<")
    let refused = run("validate", "-", "--as", "rio", input: wrong)
    #expect(
      refused.output == "-:18:7: error: “uur” is not in the list StudielastEenheid (generation 2025); right is: "
        + "CONTACTUUR, ECTS_PUNT, SBU, STUDIEPUNT, UUR. Did you mean “UUR”? [P02040]\n")
    for code in ["p02040", "INT500"] { #expect(run("explain", code).code == .success) }
    // The way to a curriculum.
    let back = run("convert", "request.xml", "--to", "json", "-o", "rio.json")
    #expect(back.code == .success && !run("validate", "rio.json").output.contains("[STR"))
    // A schema of one's own.
    let space = "http://duo.nl/schema/DUO_RIO_Beheren_OnderwijsOrganisatie_V4"
    let schema =
      "<xs:schema xmlns:xs=\"http://www.w3.org/2001/XMLSchema\" targetNamespace=\"\(space)\"><xs:element name=\"other\"/>"
      + "</xs:schema>"
    try folder.write(schema, "own.xsd")
    let judged = run("validate", "request.xml", "--schema", "own.xsd")
    #expect(judged.code == .findings)
    #expect(judged.output.contains("request.xml:2:") && judged.output.contains(": error: The schema says: Element "))
    #expect(judged.output.hasSuffix(" [XSD-01]\n"), "\(judged.output)")
    #expect(judged.output.contains("Element 'aanleveren_opleidingseenheid_request': No matching"), "\(judged.output)")
    #expect(judged.output.contains(" give the schema that belongs to it. ["))
    let foreign = run("validate", "request.xml", "--schema", "answer.xml")
    #expect(foreign.code == .failure)
    #expect(
      foreign.error
        == "fim: answer.xml is no XML schema (XSD 1.0) that libxml2 can read: It is not a schema document.\n")
    try folder.write(String(schema.dropLast(3)), "half.xsd")
    #expect(run("validate", "request.xml", "--schema", "half.xsd").error.hasPrefix("fim: half.xsd:1 is no XML schema"))
    #expect(run("validate", "request.xml", "--schema", "none.xsd").code == .failure)
  }

  @Test func whatADeliveryRemovesIsSaid() throws {
    let folder = try TemporaryFolder()
    func run(_ words: String...) -> ToolRun { fim(words, input: "", in: folder.path) }
    let period = """
          <a:particuliereOpleidingPeriode><a:begindatum>2027-08-01</a:begindatum><a:naamLang>Dakwerk 2</a:naamLang>
          </a:particuliereOpleidingPeriode>
      """
    // Who owns a unit, the register alone says: no delivery has it.
    let owner =
      "<a:kenmerken><a:kenmerknaam>eigenaar</a:kenmerknaam><a:kenmerkwaardeTekst>x</a:kenmerkwaardeTekst></a:kenmerken>"
    try folder.write(Self.answer.replacing("    <a:niveau>", with: period + owner + "    <a:niveau>"), "answer.xml")
    try folder.write(Self.answer, "before.xml")
    let request = run("convert", "before.xml", "--to", "rio").output
    try folder.write(request.replacing("320", with: "240"), "request.xml")
    let said = run("diff", "answer.xml", "request.xml")
    #expect(said.code == .success)
    for line in [
      "1 changed, 0 added, 0 not in the new messages, 0 the same.",
      "Warning: opleidingseenheid 9001O0001: this message deletes 1 period\n(2027-08-01). Repeat what must stay.",
      "9001O0001  period 2026-08-01  studielast  320        240",
      "9001O0001  period 2027-08-01  naamLang    Dakwerk 2  goes",
    ] { #expect(said.output.contains(line), "\(said.output)") }
    #expect(!said.output.contains("eigenaar"))
    // Two answers say what is, and delete nothing.
    let answers = run("diff", "answer.xml", "before.xml").output
    #expect(
      answers.contains("eigenaar  x") && !answers.contains("Dakwerk 2  goes") && !answers.contains("deletes"),
      "\(answers)")
    let dutch = run("diff", "answer.xml", "request.xml", "--language", "nl", "--format", "json").output
    #expect(dutch.contains("opleidingseenheid 9001O0001: dit bericht verwijdert 1 periode (2027-08-01). Neem op wat"))
    // What could not be read is not shown as gone without a word.
    try folder.write(String(Self.answer.prefix(900)), "half.xml")
    let curriculum = "\(Repository.root)/samples/zorg"
    for (old, new) in [("answer.xml", curriculum), (curriculum, "answer.xml")] {
      let refused = run("diff", old, new)
      #expect(refused.code == .failure && refused.output == "")
      #expect(
        refused.error
          == "fim: rio and a curriculum cannot be compared so; make them of one kind with fim convert first\n")
    }
    let half = run("diff", "half.xml", "request.xml")
    #expect(half.code == .findings && half.output.contains("Warning: Not everything could be read."))
    // A deletion takes all of it; a delivery without the code makes another one.
    let deletion = Self.answer.replacing("opvragen", with: "verwijderen").replacing("_response", with: "_request")
      .replacing("Raadplegen", with: "Beheren").replacing("<a:requestGoedgekeurd>true</a:requestGoedgekeurd>", with: "")
      .replacing(
        /(?s)<a:particuliereOpleiding>\s*(<a:opleidingseenheidcode>.*?<\/a:opleidingseenheidcode>).*<\/a:particuliereOpleiding>/
      ) {
        String($0.output.1)
      }
    try folder.write(deletion, "deletion.xml")
    #expect(
      run("diff", "answer.xml", "deletion.xml", "--format", "csv").output.contains("9001O0001,opleidingseenheid,")
        && run("diff", "answer.xml", "deletion.xml", "--format", "markdown").output.contains(
          "opleidingseenheid 9001O0001 is deleted as a whole, with 2 periods (2026-08-01, 2027-08-01).")
    )
    try folder.write(request.replacing(/\s*<opleidingseenheidcode>.*/, with: ""), "new.xml")
    #expect(
      run("diff", "answer.xml", "new.xml", "--format", "markdown").output.contains(
        "Without opleidingseenheidcode RIO makes a new unit; 9001O0001 stays as it is."))
  }

  @Test func brokenMessagesAreSaid() throws {
    let folder = try TemporaryFolder()
    func run(_ words: String..., input: String = "") -> ToolRun { fim(words, input: input, in: folder.path) }
    let table: [(String, String, String)] = [
      ("?>\n<a:opvragen", "?>\n<!DOCTYPE a>\n<a:opvragen", "DOCTYPE"),
      ("Raadplegen", "Beheren", "belongs in the namespace"),
      ("duo.nl/schema", "example.nl/schema", "right is: http://duo.nl/schema/"),
      ("UTF-8", "UTF-16", "UTF-16"),
      (
        "opvragen_opleidingseenheid_response", "opvragen_onderwijsaanbieder_response",
        "-:2:1: error: <opvragen_onderwijsaanbieder_response> is no message about units, offerings or their relations. "
          + "Only those are read; messages about providers and locations are not. [STR, convention]"
      ),
      ("particuliereOpleidingPeriode", "periode", "At least one of these elements must stand here (Periods): "),
      ("<a:niveau>", "<a:niveau xmlns:a=\"urn:x\">", "<niveau> cannot be here in the namespace “urn:x”"),
    ]
    for (old, new, word) in table {
      let judged = run("validate", "-", "--as", "rio", input: Self.answer.replacing(old, with: new))
      #expect(judged.code == .findings && judged.output.contains(word), "\(new): \(judged.output)")
    }
    let space = "http://www.w3.org/2003/05/soap-envelope"
    let newer = run("validate", "-", "--as", "rio", input: "<s:Envelope xmlns:s=\"\(space)\"><s:Body/></s:Envelope>")
    #expect(newer.output.hasPrefix("-:1:1: error: This envelope is of SOAP 1.2. SOAP 1.1 is read ("))
    let half = run("validate", "-", "--as", "rio", input: String(Self.answer.prefix(900)))
    #expect(half.code == .findings && half.output.contains("still open"))
  }

  @Test func exportSaysWhatIsMissing() throws {
    let folder = try TemporaryFolder()
    func run(_ words: String..., input: String = "") -> ToolRun { fim(words, input: input, in: folder.path) }
    let module = "\(Repository.root)/samples/timmeren/modules/dakwerk.json"
    let nothing = run("convert", module, "--to", "rio", "-o", "out")
    #expect(nothing.code == .findings && nothing.error.contains("[RIO-10") && folder.names.isEmpty)
    let sample = "\(Repository.root)/samples/timmeren"
    #expect(run("convert", sample, "--to", "rio").code == .failure)
    let export = run("convert", sample, "--to", "rio", "--reference-date", "2026-01-15", "-o", "out")
    try folder.write(
      "{\n  \"generation\": \"2025\", \"units\": [{\"id\": \"basis\", \"code\": \"1\"}]\n}", "codes.json")
    for input in [sample, "\(Repository.root)/samples/ooapi"] {
      let refused = run("convert", input, "--to", "rio", "-o", "none", "--codes", "codes.json", "--rio-sender", "1")
      #expect(
        refused.code == .findings
          && refused.error.contains(
            "codes.json:2:59: error: The file of --codes is no index: “1” does not have the right"),
        "\(refused.error)")
    }
    #expect(export.code == .success && folder.names.count { $0.hasPrefix("out/") } == 38)
    #expect(folder.read("out/index.json") == (try Repository.bytes("samples/rio/index.json")))
    #expect(run("validate", "out").code == .success)
  }

  /// A page of units, each with a recognition or without.
  private func page(_ count: Int, recognised: Int? = nil) -> String {
    let start = Self.answer.range(of: "  <a:particuliereOpleiding>")!.lowerBound
    let end = Self.answer.range(of: "</a:particuliereOpleiding>\n")!.upperBound
    let unit = String(Self.answer[start..<end])
    let key =
      "<a:opleidingserkenningSleutel><a:opleidingsstelsel>CREBO</a:opleidingsstelsel>"
      + "<a:opleidingscode>99999</a:opleidingscode></a:opleidingserkenningSleutel>\n    "
    let units = (0..<count).map { number in
      let unit = unit.replacing(
        "9001O0001", with: "\(9_000 + number / 10_000)O\(String(10_000 + number % 10_000).dropFirst())")
      return number == recognised ? unit.replacing("<a:niveau>", with: key + "<a:niveau>") : unit
    }
    return (String(Self.answer[..<start]) + units.joined() + String(Self.answer[end...]))
      .replacing("opvragen_opleidingseenheid_", with: "opvragen_opleidingseenhedenVanOrganisatie_")
  }

  @Test func pagesIntoAFolder() throws {
    let folder = try TemporaryFolder()
    func run(_ words: String...) -> ToolRun { fim(words, input: "", in: folder.path) }
    func names(_ name: String) -> [String] {
      ((try? FileManager.default.contentsOfDirectory(atPath: folder.path(name))) ?? []).sorted()
    }
    try folder.write(page(1_003), "page.xml")
    // More objects than a page may hold are an error, and nothing is lost by it.
    let modules = run("convert", "page.xml", "--to", "json", "-o", "modules")
    #expect(modules.code == .findings && modules.error.contains("rio-0003.json  curriculum, 3 modules\n"))
    #expect(names("modules") == ["losses.json", "rio-0001.json", "rio-0002.json", "rio-0003.json"])
    #expect(
      modules.error.hasPrefix(
        "page.xml:\(8 + 999 * 12):3: error: This answer holds 1003 objects; a page of RIO has at most 999. [RIO-00]\n"))
    let requests = run("convert", "page.xml", "--to", "rio", "-o", "requests")
    #expect(requests.code == .findings)
    let made = names("requests")
    #expect(made.count == 1_003 && made.first == "000001-opleidingseenheid-9000O0000.xml")
    #expect(made.last == "001003-opleidingseenheid-9000O1002.xml")
    // A page that fits gives the curriculum that it gives as a file.
    try folder.write(page(3), "small.xml")
    #expect(run("convert", "small.xml", "--to", "json", "-o", "small").code == .success)
    #expect(run("convert", "small.xml", "--to", "json", "-o", "small.json").code == .success)
    #expect(folder.read("small/rio.json") == folder.read("small.json"))
    // All of it or nothing: half a page, a unit that may not be changed, one that cannot be read, one key for all.
    let table: [(String, [String], String)] = [
      (String(page(600).dropLast(40)), [], "page.xml:7208:17: error: This tag is not finished."),
      (page(600, recognised: 550), [], "page.xml:\(8 + 550 * 12):3: error: The unit 9000O0550 has a recognition"),
      (page(600).replacing("9000O0555", with: "9000X0555"), [], "page.xml:\(9 + 555 * 12):5: error: "),
      (page(2), ["--own-key", "k"], "page.xml:8:3: error: --own-key goes with one object at a time"),
    ]
    for (text, words, said) in table {
      try folder.write(text, "page.xml")
      let refused = fim(["convert", "page.xml", "--to", "rio", "-o", "none"] + words, input: "", in: folder.path)
      #expect(refused.code == .findings && refused.error.contains(said), "\(refused.error)")
      #expect(refused.error.contains("nothing is written"))
      #expect(names("none").isEmpty)
    }
  }
}
