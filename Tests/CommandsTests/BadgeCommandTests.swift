import Commands
import Foundation
import TestSupport
import Testing

/// `fim badge` from end to end: issuing, baking, unbaking, and what is refused.
@Suite struct BadgeCommandTests {
  private let folder: TemporaryFolder
  private static let sample = "\(Repository.root)/samples/timmeren"
  private static let list = """
    naam;e-mail;cijfer;toelichting
    Voorbeeld A;a@voorbeeld.example;8;"Sterk in
    verbindingen"
    Voorbeeld B;B@voorbeeld.example;7,5;

    """

  init() throws {
    folder = try TemporaryFolder()
    try folder.write("\u{FEFF}" + Self.list, "klas.csv")
  }

  private func fim(_ words: [String], input: String = "", language: String = "nl") -> ToolRun {
    ToolRun(words + ["--language", language], input: input, workingDirectory: folder.path)
  }

  private func issue(_ words: String...) -> ToolRun {
    fim(["badge", "issue", Self.sample, "--recipients", "klas.csv"] + words)
  }

  private func text(_ path: String) throws -> String {
    String(decoding: try #require(folder.read(path)), as: UTF8.self)
  }

  // MARK: Issuing

  @Test(arguments: ["ob2", "ob3"]) func badgesAreIssued(version: String) throws {
    let words = ["--badge", "dakwerk", "--to", version, "--issued-on", "2026-07-03", "--expires", "2031-07-03"]
    let run = fim(
      ["badge", "issue", Self.sample, "--recipients", "klas.csv", "--seed", "x", "-o", "b"] + words)
    #expect(run.code == .success && run.output == "")
    #expect(run.error.hasPrefix("b/  2 badges Dakwerk, uitgereikt op 2026-07-03\n"))
    #expect(run.error.contains("\nniet gelezen kolom: naam\n"))
    #expect(run.error.contains("niet ondertekend") == (version == "ob3"))
    let one = try text("b/dakwerk-001.json")
    let two = try text("b/dakwerk-002.json")
    // Neither a name nor an identifier is in them, and each has its own salt.
    for part in ["oorbeeld A", "oorbeeld B", "voorbeeld.example"] {
      #expect(!one.contains(part) && !two.contains(part))
    }
    let salts = [one, two].compactMap { $0.firstMatch(of: /"salt": "([0-9a-f]{32})"/)?.1 }
    #expect(Set(salts).count == 2)
    #expect(one.contains("Sterk in\\nverbindingen") && two.contains("\"7,5\""))
    #expect(one.contains("2026-07-03T00:00:00Z") && one.contains("2031-07-03T00:00:00Z"))
    // The same seed gives the same bytes, no seed gives others.
    _ = fim(["badge", "issue", Self.sample, "--recipients", "-", "--seed", "x", "-o", "c"] + words, input: Self.list)
    #expect(try text("c/dakwerk-001.json") == one)
    _ = fim(["badge", "issue", Self.sample, "--recipients", "klas.csv", "-o", "d"] + words)
    let random = try text("d/dakwerk-001.json")
    #expect(random != one)
    if version == "ob3" {
      // A UUID says whether it is random or reckoned.
      #expect(random.contains(/"urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}"/))
      #expect(one.contains(/"urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}"/))
    }
    // Our own check has nothing against them.
    let check = fim(["validate", "b", "--reference-date", "2026-10-01", "--fail-on", "warning"])
    #expect(check.code == .success)
  }

  @Test func whatIsAskedIsWritten() throws {
    _ = issue(
      "--badge", "dakwerk", "--to", "ob3", "--seed", "x", "--plain", "--jwt", "--unhashed", "-o", "b", "--expires",
      "2031-08-01")
    let credential = try text("b/dakwerk-002.json")
    #expect(!credential.contains("SBU") && !credential.contains("EducredentialAchievement"))
    #expect(try text("b/losses.json").contains("\"badge.extensions:StudyLoadExtension\""))
    #expect(
      credential.contains("\"identityHash\": \"b@voorbeeld.example\"") && credential.contains("\"hashed\": false"))
    let id = try #require(credential.firstMatch(of: /"id": "(urn:uuid:[-0-9a-f]{36})"/)?.1)
    #expect(credential.contains("\"jti\": \"\(id)\"") && credential.contains("\"nbf\": 1785542400"))
    #expect(credential.contains("\"exp\": 1943308800"))
    #expect(credential.contains("\"iss\": \"https://badges.example/issuers/roc-voorbeeldstad\""))
    #expect(fim(["validate", "b", "--reference-date", "2026-10-01"]).code == .success)
    try folder.write(credential.replacing("\"nbf\": 1785542400", with: "\"nbf\": 1"), "b/dakwerk-002.json")
    let differs = fim(["validate", "b", "--reference-date", "2026-10-01"])
    #expect(differs.code == .findings)
    #expect(differs.output.contains("De claim “nbf” zegt iets anders dan het bewijs; daar staat 1785542400. [OB3-07]"))
  }

  /// The core has no place for some elements of a microcredential; who asks for it has them in the list of losses.
  @Test func coreOfMicrocredentialIsWritten() throws {
    let sample = Self.sample.replacing("timmeren", with: "softwareontwikkeling")
    let words = ["badge", "issue", sample, "--to", "ob3", "--recipients", "klas.csv", "--seed", "x"]
    let badge = "plannen-en-overleggen-in-een-ontwikkelteam"
    #expect(fim(words + ["--badge", badge, "-o", "a/"]).code == .success)
    #expect(fim(words + ["--badge", badge, "--plain", "-o", "b/"]).code == .success)
    #expect(try text("a/\(badge)-001.json").contains("\"SBU\": 80"))
    #expect(try !text("b/\(badge)-001.json").contains("SBU"))
    #expect(try text("b/losses.json").contains("\"badge.extensions:StudyLoadExtension\""))
  }

  /// A DID has a place in 3.0 alone, and what does not hold before our own check is not written.
  @Test func whatDoesNotFitIsSaidOrRefused() throws {
    try folder.write("id;did\n123;did:key:z6Mk\n", "klas.csv")
    _ = issue("--badge", "dakwerk", "--to", "ob2", "-o", "b")
    #expect(try text("b/losses.json").contains("\"path\": \"did\""))
    _ = issue("--badge", "dakwerk", "--to", "ob3", "-o", "c")
    #expect(try text("c/dakwerk-001.json").contains("\"id\": \"did:key:z6Mk\""))
    #expect(try !text("c/losses.json").contains("\"did\""))
    // What is wrong in a badge is wrong in what it becomes, and that is said.
    try folder.write(try text("b/dakwerk-001.json").replacing("sha256$", with: "sha1$"), "fout.json")
    let wrong = fim(["convert", "fout.json", "--to", "ob3", "-o", "f/"])
    #expect(
      wrong.code == .success && wrong.error.contains(".json klopt niet, zoals de invoer; fim validate zegt waarom\n"))
    #expect(!fim(["convert", "b/dakwerk-001.json", "--to", "ob3", "-o", "g/"]).error.contains("klopt niet"))
    let note = "\nwaar een kenmerk en een e-mailadres staan, is het kenmerk gebruikt\n"
    #expect(!issue("--badge", "dakwerk", "--to", "ob2", "-o", "e").error.contains(note))
    try folder.write("id;e-mail\n123;a@voorbeeld.example\n", "klas.csv")
    #expect(issue("--badge", "dakwerk", "--to", "ob2", "-o", "e").error.contains(note))
    _ = fim(["convert", Self.sample, "--to", "ob2", "--badge-address", "https://roc.example", "-o", "klassen"])
    let issuer =
      "{\"@context\": \"https://w3id.org/openbadges/v2\", \"type\": \"Issuer\", \"name\": \"ROC Voorbeeld\", "
      + "\"id\": \"https://roc.example/issuers/roc-voorbeeldstad\", \"url\": \"https://roc.example\", "
      + "\"email\": \"badges@roc.example\", "
      + "\"verification\": {\"type\": \"VerificationObject\", \"startsWith\": \"https://elders.example\"}}"
    try folder.write(issuer, "issuer.json")
    let words = ["badge", "issue", "klassen/dakwerk.json", "issuer.json", "--to", "ob2", "--recipients", "klas.csv"]
    let refused = fim(words + ["-o", "d"])
    #expect(refused.code == .findings && !folder.names.contains { $0.hasPrefix("d/") })
    #expect(refused.error.contains("[OB2-07]"))
    #expect(refused.error.hasSuffix("fim: niets geschreven: verbeter eerst de fouten hierboven\n"))
  }

  /// An issuer among the files is put into the badges, which then stand at its address.
  @Test func issuerAndBadgeClassCanBeFiles() throws {
    let issuer =
      "{\"@context\": \"https://w3id.org/openbadges/v2\", \"type\": \"Issuer\", \"id\": \"https://roc.example/i/1\", "
      + "\"name\": \"ROC Voorbeeld\", \"url\": \"https://roc.example\", \"email\": \"badges@roc.example\"}"
    try folder.write(issuer, "issuer.json")
    let words = ["--badge", "dakwerk", "--to", "ob2", "--recipients", "klas.csv", "--seed", "x"]
    let run = fim(["badge", "issue", Self.sample, "issuer.json", "-o", "b"] + words)
    #expect(run.code == .success && !run.error.contains("fictief"))
    let badge = try text("b/dakwerk-001.json")
    #expect(badge.contains("\"email\": \"badges@roc.example\"") && badge.contains("\"https://roc.example/assertions/"))
    _ = fim(["convert", Self.sample, "--to", "ob2", "--badge-address", "https://roc.example", "-o", "klassen"])
    // The curriculum knows the country of the issuer besides.
    #expect(badge.contains("\"InstitutionCountry\": \"NL\""))
    let again = fim(
      [
        "badge", "issue", "klassen/dakwerk.json", "issuer.json", "--to", "ob2", "--recipients", "klas.csv", "--seed",
        "x",
      ]
        + ["-o", "c"])
    #expect(again.code == .success)
    #expect(try text("c/dakwerk-001.json").contains("\"identity\": \"sha256$"))
  }

  static let lists: [(list: String, error: String)] = [
    (
      "",
      "klas.csv:1:1: error: de lijst is leeg; zet boven de kolommen een kop (e-mail of kenmerk), en daaronder een rij per "
        + "persoon"
    ),
    (
      "naam;klas\nx;y\n",
      "klas.csv:1:1: error: boven een kolom moet e-mail of kenmerk staan; gelezen worden: e-mail, kenmerk, did, cijfer, toelichting, bewijs"
    ),
    ("email\n", "klas.csv:1:1: error: onder de koppen staat niemand; zet daar een rij per persoon"),
    ("email,naam\n\"a@b.example,x\n", "klas.csv:2:1: error: een aanhalingsteken in deze rij gaat niet meer dicht"),
    (
      "naam;email\n\"x\ny\";Jan Jansen\n",
      "klas.csv:3:4: error: cel B2: dit is geen e-mailadres, zoals a@voorbeeld.example"
    ),
    (
      "id,did\r\n123,did:key:z6Mk\r\nJan Jansen,\r\n124,z6Mk\r\n",
      "klas.csv:3:1: error: cel A3: in een kenmerk staat geen spatie; een naam hoort hier niet\n"
        + "klas.csv:4:5: error: cel B4: een DID begint met did:"
    ),
    ("id\nAb1\n\nab1\n", "klas.csv:4:1: error: cel A4: deze persoon staat ook in rij 2; laat er één staan"),
    ("id;cijfer\n;8\n", "klas.csv:2:1: error: cel A2: hier staat niemand; vul de cel in of verwijder de rij"),
    ("id;bewijs\n1;map/werk.pdf\n", "klas.csv:2:3: error: cel B2: bewijs is een webadres (https://…)"),
    (
      "id;toelichting\n1;goed; mooi\n2;\n",
      "klas.csv:2:8: error: cel C2: boven deze cel staat geen kop; hoort zij bij een tekst met een komma of puntkomma, zet "
        + "dan die tekst tussen aanhalingstekens"
    ),
    (
      "id\n1.23E+10\n",
      "klas.csv:2:1: error: cel A2: een spreadsheet heeft van dit kenmerk een afgerond getal gemaakt; maak de kolom op als "
        + "tekst en vul het kenmerk opnieuw in"
    ),
    (
      "id;cijfer\n1;\u{1}\n",
      "klas.csv:2:3: error: cel B2: in deze cel staat een teken dat niet te zien is; typ de cel opnieuw"
    ),
    ("id;id\n1;2\n", "klas.csv:1:4: error: cel B1: deze kolom staat er al; laat er één staan"),
  ]

  @Test(arguments: lists.indices) func listsAreReadWithCare(row: Int) throws {
    let (list, error) = Self.lists[row]
    try folder.write(list, "klas.csv")
    let run = issue("--badge", "dakwerk", "--to", "ob2", "-o", "b")
    #expect(run.code == .findings && run.output == "" && folder.names == ["klas.csv"])
    #expect(run.error == error + "\nfim: niets geschreven: verbeter eerst de lijst\n", "\(run.error)")
  }

  static let wrong: [(words: [String], error: String)] = [
    (["issue", sample, "--recipients", "klas.csv"], "issue vraagt --to: ob2 of ob3"),
    (
      ["issue", sample, "--to", "ob2"],
      "issue vraagt --recipients: een CSV-bestand met een kolom e-mail of kenmerk"
    ),
    (
      ["issue", sample, "--to", "ob2", "--recipients", "klas.csv", "--badge", "dakwrk"],
      "er is geen “dakwrk” om uit te reiken; bedoelde u dakwerk?"
    ),
    (
      [
        "issue", "\(Repository.root)/samples/wrong/FIM-25.json", "\(Repository.root)/samples/wrong/FIM-26.json", "--to",
        "ob2", "--recipients", "klas.csv", "--badge", "hout-bewerken",
      ], "“hout-bewerken” staat er 2 keer; geef alleen de bestanden van de goede"
    ),
    (
      ["issue", "\(sample)/national", "--to", "ob2", "--recipients", "klas.csv"],
      "hier is geen module, microcredential of badgeklasse om uit te reiken"
    ),
    (
      ["issue", "-", "--to", "ob2", "--recipients", "-"], "- (de standaardinvoer) kan maar één keer; geef het één keer"
    ),
    (
      ["issue", sample, "--to", "ob2", "--recipients", "klas.csv", "--jwt"],
      "--jwt hoort bij --to ob3; laat de optie weg"
    ),
    (
      ["issue", sample, "--to", "ob2", "--recipients", "klas.csv", "--badge", "dakwerk", "--expires", "2026-01-01"],
      "--expires (2026-01-01) ligt voor de datum van uitreiken (2026-08-01); kies een latere dag"
    ),
    (
      ["issue", sample, "--to", "ob2", "--recipients", "klas.csv", "--badge", "dakwerk"],
      "de uitkomst is 2 badges, en past niet op de standaarduitvoer; noem met -o een map"
    ),
    (["bake", "a.png"], "bake vraagt de afbeelding en de badges: fim badge bake AFBEELDING BADGE"),
    (["bake", "a.png", "b.json", "--seed", "x"], "--seed hoort bij issue; laat de optie weg"),
    (["unbake", "weg.png"], "weg.png bestaat niet"),
  ]

  @Test(arguments: wrong) func wrongUseIsExplained(row: (words: [String], error: String)) {
    let run = fim(["badge"] + row.words)
    #expect(run.code == .failure && run.error == "fim: \(row.error)\n", "\(run.error)")
  }

  /// The list is input too.
  @Test func theListIsNotOverwritten() throws {
    try folder.write(Self.list, "dakwerk-001.json")
    let run = fim(
      [
        "badge", "issue", Self.sample, "--badge", "dakwerk", "--to", "ob2", "--recipients", "dakwerk-001.json", "-o",
        ".",
      ])
    #expect(run.code == .failure && folder.names == ["dakwerk-001.json", "klas.csv"])
    #expect(try text("dakwerk-001.json") == Self.list)
  }

  // MARK: Pictures

  private static let svg = "<svg xmlns=\"http://www.w3.org/2000/svg\"><circle r=\"1\"/></svg>\n"

  @Test func picturesGetBadgesAndGiveThemBack() throws {
    try folder.write(Self.svg, "dak.svg")
    _ = issue("--badge", "dakwerk", "--to", "ob3", "--seed", "x", "-o", "b")
    let names = ["b/dakwerk-001.json", "b/dakwerk-002.json"]
    let run = fim(["badge", "bake", "dak.svg"] + names + ["-o", "uit"])
    #expect(run.code == .success)
    #expect(
      run.error == "uit/dakwerk-001.svg  met b/dakwerk-001.json\nuit/dakwerk-002.svg  met b/dakwerk-002.json\n")
    let back = fim(["badge", "unbake", "uit/dakwerk-001.svg"])
    #expect(back.code == .success)
    #expect(try text("b/dakwerk-001.json") == back.output + "\n")
    let piped = fim(["badge", "bake", "dak.svg", "-"], input: back.output)
    #expect(piped.code == .success)
    #expect(try text("uit/dakwerk-001.svg") == piped.output)
    #expect(fim(["validate", "uit/dakwerk-001.svg", "--reference-date", "2026-10-01"]).code == .success)
    // Nothing is written when one of them does not fit, and never over what was read.
    try folder.write("{}", "leeg.json")
    let refused = fim(["badge", "bake", "dak.svg", names[0], "leeg.json", "-o", "anders"])
    #expect(refused.code == .findings && !folder.names.contains { $0.hasPrefix("anders") })
    #expect(
      refused.error == "leeg.json:1:1: error: Dit is geen badge van Open Badges 2.0 of 3.0.\nfim: niets geschreven\n")
    for (text, words) in [
      ("{\"@context\": ", "De JSON van deze badge is niet goed; fim validate zegt waar en wat."),
      ("<a.b.c/>", "Dit is geen badge van Open Badges 2.0 of 3.0."),
      (
        "{\"@context\": \"https://w3id.org/openbadges/v2\", \"type\": \"Issuer\"}",
        "Dit is geen badge van iemand (Issuer). In een afbeelding hoort een uitgereikte badge: een Assertion, of een "
          + "bewijs met credentialSubject."
      ),
    ] {
      try folder.write(text, "geen.json")
      #expect(fim(["badge", "bake", "dak.svg", "geen.json"]).error.hasPrefix("geen.json:1:1: error: \(words)\n"))
    }
    let several = fim(["badge", "bake", "dak.svg"] + names + ["-o", "een.svg"])
    #expect(several.code == .failure)
    #expect(several.error == "fim: de uitkomst is 2 bestanden, en een.svg is er één; noem met -o een map\n")
    let over = fim(["badge", "bake", "dak.svg", names[0], "-o", "dak.svg"])
    #expect(over.code == .failure)
    #expect(try text("dak.svg") == Self.svg)
    let none = fim(["badge", "unbake", "dak.svg"])
    #expect(
      none.code == .findings && none.error.hasPrefix("dak.svg:1:1: error: In deze afbeelding staat geen badge.\n"))
  }
}
