import Commands
import TestSupport
import Testing

/// What a pilot team reads about modules that are not finished yet.
@Suite struct PilotTeamTests {
  private static let file = "samples/dienstverlening/national/dienstverlening-23189.json"

  private func fim(_ words: [String], in folder: TemporaryFolder) -> ToolRun {
    ToolRun(words + ["--language", "nl"], workingDirectory: folder.path)
  }

  /// A module for each of two qualifications, both in draft, and a claim on one of them.
  private func folder() throws -> TemporaryFolder {
    let folder = try TemporaryFolder()
    let dossier = fim(["format", "\(Repository.root)/\(Self.file)"], in: folder).output
    try folder.write(dossier, "dv/dossier.json")
    for words in [
      ["module", "--for", "25499", "--title", "Balie & receptie"],
      ["module", "--for", "25498", "--title", "Sport- en activiteitenhulp"],
      ["curriculum", "--for", "25498", "--title", "Dienstverlening"], ["qualityCard", "--title", "Taal"],
      ["examPlan", "--for", "25498"],
    ] {
      #expect(fim(["new"] + words + ["-o", "dv"], in: folder).code == .success)
    }
    return folder
  }

  @Test func draftsAndOtherQualificationsAreNamed() throws {
    let folder = try folder()
    let findings = fim(["validate", "dv", "--select", "COV-01"], in: folder).output
    #expect(
      findings.contains(
        "Werkproces B1-K1-W1 “Bereidt werkzaamheden voor en stemt af” van kwalificatie 25498 wordt door geen vastgestelde "
          + "module gedekt. Modules in concept doen een deel. Koppel een module of vul de percentages aan. Module "
          + "“balie-receptie” is er wel voor 25499; noem bij die koppeling ook 25498 als zij daar ook voor is. [COV-01, "
      ))
    #expect(
      findings.contains(
        "Werkproces P2-K1-W1 “Ondersteunt bij wonen en huishouden” van kwalificatie 25498 wordt door geen vastgestelde "
          + "module gedekt. Modules in concept doen een deel. Koppel een module of vul de percentages aan. [COV-01, "))
  }

  @Test func twoModulesWithOneIDNameTheOtherFile() throws {
    let folder = try folder()
    try folder.write(folder.read("dv/balie-receptie.json") ?? [], "dv/kopie van balie.json")
    let findings = fim(["validate", "dv", "--select", "FIM-02"], in: folder).output
    #expect(
      findings
        == "dv/kopie van balie.json:3:11: error: Een andere module (“Balie & receptie”, in dv/balie-receptie.json) heeft "
        + "ook de id “balie-receptie”. Geef een van de twee een andere id, of haal de dubbele weg. [FIM-02, afspraak]\n"
    )
  }

  /// Plain words where a figure, a code or a false alarm stood.
  static let views: [(words: [String], contains: String)] = [
    (["exams"], "Van 0 van de 2 onderdelen is het bewijs compleet."), (["exams"], "100% route 1"),
    (["card"], "Bespreken: in januari, juni; nog niet besproken"),
    (["reviews"], "nog niemand nog niet besproken Taal"),
    (["overview"], "Dienstverlening: werkprocessen en modules; concepten tellen hier mee"),
    (["answers"], "Persona's zijn verzonnen"), (["profile"], "2 maanden"),
    (["stack", "--module", "balie-receptie", "--format", "csv-nl"], "geen vastgestelde module helpt"),
    (["modules"], "Zekerheid: nog invullen: 4 velden (owner, studyLoad, learningOutcomes, assessment)"),
  ]

  @Test func viewsSpeakPlainly() throws {
    let folder = try folder()
    #expect(fim(["new", "persona", "--title", "Sam", "-o", "dv"], in: folder).code == .success)
    for row in Self.views {
      let output = fim(["show", row.words[0], "dv"] + row.words.dropFirst(), in: folder).output
        .split(whereSeparator: \.isWhitespace).joined(separator: " ")
      #expect(output.contains(row.contains), "\(row.words): \(output)")
    }
    // A code that only repeats the title is noise on the page.
    #expect(fim(["report", "dv", "-o", "dv.html"], in: folder).code == .success)
    let page = folder.read("dv.html").map { String(decoding: $0, as: UTF8.self) } ?? ""
    #expect(page.contains("Balie &amp; receptie"))
    #expect(!page.contains("<code class=\"long\">balie-receptie</code>"))
    #expect(!page.contains("<code class=\"long\">sport-en-activiteitenhulp</code>"))
  }

  @Test func differencesNameFieldsInWords() throws {
    let folder = try folder()
    let text = folder.read("dv/dossier.json").map { String(decoding: $0, as: UTF8.self) } ?? ""
    let work = "\"code\": \"B1-K1-W1\", \"title\": \"Bereidt werkzaamheden voor en stemt af\""
    #expect(text.contains(work))
    try folder.write(
      text.replacing(work, with: work + ", \"result\": \"Het werk is voorbereid (fictief).\""), "nieuw.json")
    let diff = fim(["diff", "dv/dossier.json", "nieuw.json", "--format", "csv-nl"], in: folder).output
    #expect(diff.contains("tekst anders;Wat het werk oplevert (result)\r\n"), "\(diff)")
  }
}
