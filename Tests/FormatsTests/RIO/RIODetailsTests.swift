import Curriculum
import Description
import Rules
import TestSupport
import Testing

@testable import Formats

/// Single facts on their way to RIO and back: what is sent, what comes back and what is lost.
@Suite struct RIODetailsTests {
  /// A change of the carpentry sample: of its first module, or of its sixteenth offering, which is one of a qualification.
  struct Change: Sendable, CustomTestStringConvertible {
    var testDescription: String
    var module: @Sendable (inout FlexibleModule) -> Void = { _ in }
    var offering: @Sendable (inout Offering) -> Void = { _ in }
    var generation = RIOGeneration.of2025
    /// What is lost more than without the change.
    var lost: [String] = []
    /// A text in one of the messages.
    var sent: String?
    /// Whether what is offered does not come back as it was.
    var isChanged = false
    /// What stands in the way.
    var obstacles: [String] = []
  }

  private static func line(_ text: String) -> Line { Line(checked: Checked(text)) }
  private static func day(_ text: String) -> Day { Day(checked: Checked(text)) }
  private static func long(_ count: Int) -> Line { line(String(repeating: "é", count: count)) }

  static let changes = [
    Change(testDescription: "nothing"),
    // A module.
    Change(
      testDescription: "a short name", module: { $0.shortTitle = long(40) }, sent: ">\(long(40).text)</naamKort>"),
    Change(testDescription: "a long short name", module: { $0.shortTitle = long(41) }, lost: ["module.shortTitle"]),
    Change(
      testDescription: "a long abbreviation", module: { $0.abbreviation = long(41) }, lost: ["module.abbreviation"]),
    Change(
      testDescription: "both names",
      module: {
        $0.abbreviation = line("DAK")
        $0.shortTitle = line("Dak")
      }, lost: ["module.shortTitle"], sent: ">DAK</naamKort>"),
    Change(
      testDescription: "three ways to take part",
      module: { $0.participation = ["onsite", "online", "blended"].map(line) }, lost: ["module.participation"]),
    Change(
      testDescription: "credentials",
      module: { $0.credentials = [ModuleCredential(kind: .certificate), ModuleCredential(kind: .diploma)] },
      lost: ["module.credentials"], sent: ">CERTIFICAAT</waardedocumentsoort>"),
    // An offering.
    Change(
      testDescription: "an end is the first day without", offering: { $0.endDate = day("2027-07-31") },
      sent: "<einddatum>2027-08-01</einddatum>"),
    Change(
      testDescription: "a last intake", offering: { $0.lastIntake = day("2026-10-01") },
      sent: "<kenmerkwaardeDatum>2026-10-01</kenmerkwaardeDatum>"),
    Change(
      testDescription: "a last intake in the older generation", offering: { $0.lastIntake = day("2026-10-01") },
      generation: .of2022, lost: ["offering.lastIntake"], isChanged: true),
    Change(
      testDescription: "a language", offering: { $0.language = LanguageCode("nld") }, sent: ">NLD<"),
    Change(
      testDescription: "a language that RIO does not list", offering: { $0.language = LanguageCode("zzz") },
      lost: ["offering.language"], isChanged: true),
    Change(
      testDescription: "a website and texts",
      offering: {
        $0.website = WebAddress("https://roc.example/bol")
        $0.title = line("Timmerman in deeltijd")
        $0.description = Text(checked: Checked("Overdag."))
      }, sent: ">https://roc.example/bol<"),
    Change(
      testDescription: "a duration", offering: { $0.duration = OfferingDuration(value: 18, unit: .months) }),
    // Its cohorts.
    Change(
      testDescription: "intake over a while",
      offering: {
        $0.cohorts[0].intake = .intakeFrom(day("2026-09-01"))
        $0.cohorts[0].intakeUntil = day("2026-12-01")
      }, sent: "<eindeInstroomperiode>2026-12-01</eindeInstroomperiode>"),
    Change(
      testDescription: "prices",
      offering: {
        $0.cohorts[0].price = DecimalNumber("495.5")
        $0.cohorts[0].places = 20
        $0.cohorts[0].status = .closed
        $0.cohorts[0].consentRequired = true
        $0.cohorts[0].consentNote = Text(checked: Checked("Na een gesprek."))
      }, sent: "<bedrag>495.5</bedrag>"),
    Change(testDescription: "a cohort code", offering: { $0.cohorts[0].code = long(60) }),
    Change(
      testDescription: "a long cohort code", offering: { $0.cohorts[0].code = long(61) },
      obstacles: ["RIO takes a cohort code of at most 60 characters. Shorten it."]),
  ]

  private func export(_ change: Change?) throws -> (export: FormatExport, offering: Offering) {
    var offering: Offering?
    var isFirst = true
    let documents = try RIOExportTests.sample().map { document -> Document in
      if case .module(var module) = document, isFirst {
        isFirst = false
        change?.module(&module)
        return .module(module)
      }
      guard var curriculum = document.curriculum else { return document }
      change?.offering(&curriculum.offerings[15])
      offering = curriculum.offerings[15]
      return .curriculum(curriculum)
    }
    let generation = change?.generation ?? .of2025
    return (
      RIOExportTests.export(documents, [RIOGeneration.setting: generation.rawValue]), try #require(offering)
    )
  }

  private func losses(_ export: FormatExport) -> [String] {
    export.losses.flatMap { [String](repeating: $0.path, count: $0.count) }
  }

  @Test(arguments: changes) func thereAndBack(_ change: Change) throws {
    let (made, offering) = try export(change)
    #expect(made.obstacles.map(\.finding.message.en) == change.obstacles)
    guard change.obstacles.isEmpty else { return }
    var lost = losses(made)
    for path in losses(try export(nil).export) { if let index = lost.firstIndex(of: path) { lost.remove(at: index) } }
    #expect(Set(lost) == Set(change.lost))
    if let sent = change.sent {
      let texts = made.files.map { String(decoding: $0.bytes, as: UTF8.self) }
      #expect(texts.contains { $0.contains(sent) }, "\(sent)")
    }
    let back = try #require(RIOImport.run(try RIOExportTests.messages(made))?.document?.curriculum)
    var found = try #require(back.offerings.first { $0.id == offering.id })
    // What is national or not RIO's stays behind, and the title is that of the qualification where none was given.
    found.provider = offering.provider
    found.fieldNotes = offering.fieldNotes
    if offering.title == nil { found.title = nil }
    for index in found.cohorts.indices { found.cohorts[index].fieldNotes = offering.cohorts[index].fieldNotes }
    #expect((Tree(found) != Tree(offering)) == change.isChanged, "\(Difference.between(Tree(offering), Tree(found)))")
  }

  /// A certificate has the level of its qualifications where they have one.
  @Test(arguments: [(["25829"], "MBO-2"), (["25828"], "MBO-3"), (["25829", "25828"], "-"), ([], "-")])
  func levelOfCertificates(codes: [String], level: String) throws {
    let documents = try RIOExportTests.sample().map { document -> Document in
      guard case .certificate(var certificate) = document, certificate.code.text == "C0110" else { return document }
      certificate.qualifications = codes.compactMap { QualificationCode($0) }
      return .certificate(certificate)
    }
    let offerings = try RIOExportTests.messages(RIOExportTests.export(documents)).compactMap(\.deliveredOffering)
    let found = offerings.map(\.part).filter { $0.reference?.erkenning?.opleidingscode.text == "C0110" }
    #expect(found.map { $0.mboNiveau?.text ?? "-" } == [level])
  }

  /// What an answer holds that a write request of a generation does not take.
  @Test(arguments: [(RIOGeneration.of2022, ["toestemmingDeelnameSTAP", "voertaal"]), (.of2025, ["voertaal"])])
  func writtenForm(generation: RIOGeneration, names: [String]) {
    var offering = RIOOffering(.privateCourse)
    offering.kenmerken = ["eigenaar", "toestemmingDeelnameSTAP", "voertaal"].map {
      RIOKenmerk($0, .tekst(RawText("x")))
    }
    #expect(RIOWrittenForm(generation: generation).offering(offering).kenmerken.map(\.naam.text) == names)
  }

  /// An own key is for one object: with pieces of a long answer those that came before count too.
  @Test(
    arguments: [(nil, nil, []), ("K", nil, []), ("K", 1, ["RIO-12"]), ("", 1, []), (nil, 1, [])]
      as [(String?, Int?, [String])])
  func ownKeyOfOne(key: String?, before: Int?, rules: [String]) throws {
    let bytes = try Repository.bytes("samples/rio/\(RIORulesTests.offering).xml")
    let message = try #require(Format.rio.parts(of: bytes).first?.message)
    var settings = Settings()
    if let key { settings[RIOSettings.ownKey] = key }
    var request = ExportRequest(
      scopes: [], messages: [(0, message)], settings: settings, day: Day(checked: Checked("2026-01-15")))
    request.made = before
    let made = RIOResend.run(request)
    #expect(made.obstacles.map(\.finding.rule) == rules && made.files.count == (rules.isEmpty ? 1 : 0))
  }

  /// A period begins within the life of its unit: on the first day without it, it is too late.
  @Test(arguments: [("2027-08-01", ["P02020", "P02080"]), ("2027-07-31", ["P02080"])])
  func periodsWithinALife(begin: String, codes: [String]) throws {
    let text = String(decoding: try Repository.bytes("samples/rio/\(RIORulesTests.unit).xml"), as: UTF8.self)
    let changed = text.replacing(
      RIORulesTests.endOfUnit, with: "</begindatum><einddatum>2027-08-01</einddatum><kenmerken>"
    ).replacing(
      "<begindatum>2026-08-01</begindatum>\n      <naamLang>", with: "<begindatum>\(begin)</begindatum><naamLang>")
    let message = try #require(Format.rio.parts(of: Array(changed.utf8)).first?.message as? RIOMessage)
    #expect(Set(RIOJudging.codes(message)) == Set(codes))
  }

  /// A value that is not in its list is told the one that is like it; two letters are like anything.
  @Test(arguments: [("BLL", true), ("BO", false)]) func suggestions(value: String, isSuggested: Bool) throws {
    let text = String(decoding: try Repository.bytes("samples/rio/\(RIORulesTests.mbo).xml"), as: UTF8.self)
    let changed = Array(text.replacing(">BOL<", with: ">\(value)<").utf8)
    let message = try #require(Format.rio.parts(of: changed).first?.message as? RIOMessage)
    let said = RIOJudging.report(message).entries.filter { $0.finding.rule == "N09030" }.map(\.finding.message.en)
    #expect(said.map { $0.contains(" Did you mean “") } == [isSuggested], "\(said)")
  }

  /// An answer is compared by what a request refers to, where the answer names that too.
  @Test(arguments: [("25829", true), ("25828", false)]) func answersBesideRequests(code: String, isNamed: Bool) {
    var answer = RIOOffering(.mbo)
    answer.erkenningen = [RIORecognitionKey("CREBO", "25829"), RIORecognitionKey("CREBO", "25830")]
    var request = RIOOffering(.mbo)
    request.reference = .erkenning(RIORecognitionKey("CREBO", code))
    let (old, new) = (RIOObject(answer, .tells), RIOObject(request, .sets))
    #expect((old.content(beside: new) == new.content(beside: old)) == isNamed)
  }

  // MARK: What RIO says

  /// A message of the sample with another text in it: what comes of it, and what is lost besides.
  static let imports: [(file: String, from: String, to: String, found: String, lost: [String])] = [
    (RIORulesTests.unit, "", "", "Een eenvoudige kap uitzetten, ondersteunen en op maat maken. 3", []),
    // A heading of outcomes with other text below it is text.
    (
      RIORulesTests.unit, "- Stelt de", "Stelt de",
      "Een eenvoudige kap uitzetten, ondersteunen en op maat maken.||Leeruitkomsten:|- Bepaalt", []
    ),
    (
      RIORulesTests.unit, "<omschrijving>Een eenvoudige kap uitzetten, ondersteunen en op maat maken.\n\n",
      "<omschrijving>", "- 3", []
    ),
    (RIORulesTests.unit, ">MBO-2<", ">HBO-AD<", "Een", ["niveau"]),
    (
      RIORulesTests.offering, "<niveau>",
      RIORulesTests.kenmerk("voertaal", "Enumeratiewaarde", "NLD") + "<niveau>", "nld", []
    ),
    (
      RIORulesTests.offering, "<niveau>",
      ["NLD", "ENG", "FRA"].map { RIORulesTests.kenmerk("voertaal", "Enumeratiewaarde", $0) }.joined() + "<niveau>",
      "nld", ["voertaal", "voertaal"]
    ),
    (
      RIORulesTests.offering, "</aangebodenParticuliereOpleidingCohort>",
      "<prijs><soort>TOTALE_VERPLICHTE_KOSTEN</soort><bedrag>0495.50</bedrag></prijs></aangebodenParticuliereOpleidingCohort>",
      "- 495.5;", []
    ),
  ]

  @Test(arguments: imports.indices) func imported(row: Int) throws {
    let given = Self.imports[row]
    func run(_ text: String) throws -> (Curriculum, [String]) {
      let part = try #require(Format.rio.parts(of: Array(text.utf8)).first)
      let message = try #require(part.message as? RIOMessage, "\(part.problems.map(\.message.en))")
      let made = try #require(RIOImport.run([message]))
      let lost = made.losses.flatMap { [String](repeating: $0.path.components(".").last ?? "", count: $0.count) }
      return (try #require(made.document?.curriculum), lost)
    }
    let text = String(decoding: try Repository.bytes("samples/rio/\(given.file).xml"), as: UTF8.self)
    let (_, before) = try run(text)
    let (curriculum, after) = try run(given.from.isEmpty ? text : text.replacing(given.from, with: given.to))
    let found: String
    if let module = curriculum.modules.first {
      let summary = module.summary?.text.replacing("\n", with: "|") ?? "-"
      found = "\(summary) \(module.learningOutcomes.count)"
    } else {
      let offering = curriculum.offerings.first
      found = "\(offering?.language?.text ?? "-") \(offering?.cohorts.first?.price?.text ?? "-");"
    }
    #expect(found.hasPrefix(given.found), "\(found)")
    var lost = after
    for path in before { if let index = lost.firstIndex(of: path) { lost.remove(at: index) } }
    #expect(lost == given.lost)
  }
}

extension String {
  fileprivate func components(_ separator: Character) -> [String] { split(separator: separator).map(String.init) }
}
