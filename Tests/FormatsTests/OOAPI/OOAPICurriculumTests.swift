import Codecs
import Curriculum
import Description
import Foundation
import Rules
import TestSupport
import Testing

@testable import Formats

/// A curriculum as objects of OOAPI, and objects of OOAPI as a curriculum.
@Suite struct OOAPICurriculumTests {
  private func documents(_ sample: String) throws -> [Document] {
    try Repository.files(in: "samples/\(sample)").compactMap { file in
      TextReader().read(Document.self, from: try Repository.bytes(file), as: .json).value
    }
  }

  private func export(_ documents: [Document]) -> FormatExport {
    var scopes: [Catalogue] = []
    for scope in Catalogue.scopes(of: documents) where !scopes.contains(where: { $0 === scope }) {
      scopes.append(scope)
    }
    return OOAPIExport.run(
      ExportRequest(scopes: scopes, settings: Settings(), day: Day(checked: Checked("2026-01-15"))))
  }

  private func messages(_ export: FormatExport) throws -> [OOAPIMessage] {
    try export.files.map { file in
      let part = try #require(Format.ooapi.parts(of: file.bytes).first)
      #expect(part.problems.map(\.message.en) == [], "\(file.name)")
      #expect(Format.recognised(in: file.bytes) === Format.ooapi, "\(file.name)")
      return try #require(part.message as? OOAPIMessage)
    }
  }

  @Test(arguments: ["timmeren", "aanbod"]) func thereAndBack(sample: String) throws {
    let before = try documents(sample)
    let made = export(before)
    let messages = try messages(made)
    #expect(made.obstacles.allSatisfy { $0.finding.severity == .warning && $0.finding.rule == "OOA-06" })
    // Each says which cohort it is about.
    #expect(Set(made.obstacles.map(\.finding.message.en)).count == made.obstacles.count)
    for message in messages { #expect(OOAPITests.report(message).map(\.finding.rule) == []) }
    let back = try #require(OOAPIImport.run(messages)?.document?.curriculum)
    let modules = before.compactMap(\.module) + before.compactMap(\.curriculum).flatMap(\.modules)
    #expect(Set(back.modules.map(\.id)) == Set(modules.map(\.id)))
    let offerings = before.compactMap(\.curriculum).flatMap(\.offerings)
    for module in back.modules {
      let old = try #require(modules.first { $0.id == module.id })
      #expect(module.title == old.title && module.studyLoad == old.studyLoad && module.level == old.level)
      #expect(module.summary == old.summary && module.owner == old.owner && module.sourceRefs.isEmpty)
      #expect(module.learningOutcomes.map(\.statement) == old.learningOutcomes.map(\.statement))
      let begin = offerings.filter { $0.unit.module == old.id }.map(\.startDate).min()
      #expect(module.validFrom == old.validFrom ?? begin && module.validUntil == old.validUntil)
    }
    #expect(back.offerings.map(\.id).sorted() == offerings.map(\.id).sorted())
    for offering in back.offerings {
      let old = try #require(offerings.first { $0.id == offering.id })
      #expect(offering.unit == old.unit && offering.provider == old.provider && offering.rioCode == old.rioCode)
      #expect(offering.startDate == old.startDate && offering.endDate == old.endDate)
      #expect(offering.firstIntake == old.firstIntake && offering.lastIntake == old.lastIntake)
      #expect(offering.title == old.title && offering.description == old.description)
      #expect(offering.duration == old.duration && offering.website == old.website)
      #expect(offering.learningPath == old.learningPath)
      let written = old.cohorts.filter { $0.end != nil || old.endDate != nil }.map { cohort in
        var cohort = cohort
        cohort.end = cohort.end ?? old.endDate
        cohort.fieldNotes = []
        return cohort
      }
      #expect(offering.cohorts == written)
    }
    // What came back can be read, and makes the same objects.
    let text = TextWriter.write(Document.curriculum(back), as: .json)
    let read = try #require(TextReader().read(Document.self, from: text, as: .json).value)
    let again = Dictionary(uniqueKeysWithValues: export([read]).files.map { ($0.name, $0.bytes) })
    for file in made.files where file.name.hasPrefix("offerings/") || sample == "aanbod" {
      #expect(again[file.name] == file.bytes || file.name.hasPrefix("programs/"), "\(file.name)")
    }
    let lost = Dictionary(made.losses.map { ($0.path, $0.count) }, uniquingKeysWith: +)
    #expect(lost["module.status"] == modules.count)
    #expect(lost["module.learningOutcomes"] == modules.reduce(0) { $0 + $1.learningOutcomes.count })
  }

  /// Ids are made of what stays the same, and ids that are there are kept.
  @Test func ids() throws {
    let module = try #require(documents("aanbod").compactMap(\.curriculum).first?.modules.first)
    let made = OOAPIID.specification(of: module).text
    #expect(made == "4b280d7f-1195-87bb-8eb9-a164ec427997")
    var other = module
    other.title = Line(checked: Checked("Anders"))
    #expect(OOAPIID.specification(of: other).text == made)
    other.owner = OrganisationID(checked: Checked("elders"))
    #expect(OOAPIID.specification(of: other).text != made)
    let known = "FFB5303C-2F66-414A-9404-A24C1D22CA84"
    other.sourceRefs = [Line(checked: Checked("OER 2026")), Line(checked: Checked("urn:uuid:" + known))]
    #expect(OOAPIID.specification(of: other).text == known.lowercased())
    var single = module
    single.id = ModuleID(checked: Checked(known.lowercased()))
    #expect(OOAPIID.specification(of: single).text == known.lowercased())
  }

  struct Case: Sendable, CustomTestStringConvertible {
    let objects: [String]
    let modules: [String]
    let offerings: [String]
    let lost: Set<String>
    var testDescription: String { modules.joined(separator: " ") + " / " + offerings.joined(separator: " ") }
  }

  static let specification = #"""
    {"educationSpecificationId": "ffb5303c-2f66-414a-9404-a24c1d22ca84", "name": [{"language": "nl-NL", "value": "A"}],
    "primaryCode": {"codeType": "identifier", "code": "FIM-A"}, "educationSpecificationType": "TYPE", "level": "LEVEL"}
    """#
  static func specification(_ type: String, _ level: String) -> String {
    specification.replacing("TYPE", with: type).replacing("LEVEL", with: level)
  }
  static let program = #"""
    {"programId": "9d68eed4-c6c3-40cc-b0d2-110ef31db871", "primaryCode": {"codeType": "programCode", "code": "P 1"},
    "programType": "program", "name": [{"value": "A"}], "abbreviation": "A", "description": [{"value": "B"}],
    "teachingLanguage": "nld", "educationSpecification": REFERENCE, "firstStartDate": "2026-09-01"}
    """#
  static let reference = #""ffb5303c-2f66-414a-9404-a24c1d22ca84""#

  /// Members of a programme that an offering has no place for.
  static let more = #"""
    "otherCodes": [{"codeType": "identifier", "code": "x"}], "qualificationAwarded": "MA",
    "modeOfDelivery": ["online"], "fieldsOfStudy": "0732", "enrollment": [{"value": "a"}], "resources": ["a"],
    "assessment": [{"value": "a"}], "admissionRequirements": [{"value": "a"}],
    "qualificationRequirements": [{"value": "a"}], "addresses": [{"addressType": "postal"}], "parent": REFERENCE,
    "children": [REFERENCE], "coordinators": [REFERENCE], "ext": {},
    "timelineOverrides": [{"validFrom": "2027-01-01", "program": {}}],
    """#

  /// Objects of others: what becomes of them, and what is lost.
  @Test(arguments: [
    Case(
      objects: [specification("privateProgram", "secondary vocational education 3"), program],
      modules: ["fim-a 3"], offerings: ["p-1 fim-a 2026-09-01"], lost: []),
    Case(
      objects: [program.replacing("REFERENCE", with: specification("privateProgram", "undefined"))],
      modules: ["fim-a 1"], offerings: ["p-1 fim-a 2026-09-01"], lost: ["educationSpecification.level"]),
    // A specification that is not here is known by its id.
    Case(
      objects: [program], modules: [], offerings: ["p-1 ffb5303c-2f66-414a-9404-a24c1d22ca84 2026-09-01"], lost: []),
    Case(
      objects: [specification("program", "bachelor"), program], modules: [],
      offerings: ["p-1 ffb5303c-2f66-414a-9404-a24c1d22ca84 2026-09-01"], lost: ["educationSpecification"]),
    Case(
      objects: [
        specification("program", "secondary vocational education 2").replacing("identifier", with: "crohoCreboCode")
          .replacing("FIM-A", with: "25829"), program,
      ], modules: [], offerings: ["p-1 25829 2026-09-01"], lost: ["educationSpecification"]),
    Case(
      objects: [
        specification("privateProgram", "undefined"), program.replacing("2026-09-01", with: "2026-09-02"),
        #"""
        {"offeringId": "53eaf662-61f4-4a60-a11a-38948ff6cc9f", "offeringType": "program", "name": [{"value": "A"}],
        "primaryCode": {"codeType": "offeringCode", "code": "c"}, "description": [{"value": "B"}],
        "teachingLanguage": "nld", "resultExpected": true, "startDate": "2026-09-01", "endDate": "2026-10-01",
        "program": "aaaaaaaa-0000-4000-8000-000000000000"}
        """#,
      ], modules: ["fim-a 1"], offerings: ["p-1 fim-a 2026-09-02"], lost: ["educationSpecification.level", "offering"]),
    // Codes of higher education have the form of those of mbo.
    Case(
      objects: [
        specification("program", "bachelor").replacing("identifier", with: "crohoCreboCode")
          .replacing("FIM-A", with: "34401"), program,
      ], modules: [], offerings: ["p-1 ffb5303c-2f66-414a-9404-a24c1d22ca84 2026-09-01"],
      lost: ["educationSpecification"]),
    Case(
      objects: [
        program.replacing(#""abbreviation""#, with: more + #""abbreviation""#)
      ], modules: [], offerings: ["p-1 ffb5303c-2f66-414a-9404-a24c1d22ca84 2026-09-01"],
      lost: [
        "program.otherCodes", "program.qualificationAwarded", "program.modeOfDelivery", "program.fieldsOfStudy",
        "program.enrollment", "program.resources", "program.assessment", "program.admissionRequirements",
        "program.qualificationRequirements", "program.addresses", "program.parent", "program.children",
        "program.coordinators", "program.timelineOverrides", "program.ext",
      ]),
    Case(
      objects: [
        program.replacing("programId", with: "courseId").replacing(#""programType": "program","#, with: "").replacing(
          #""abbreviation""#, with: #""level": "undefined", "programs": [\#(reference)], "abbreviation""#)
      ], modules: [], offerings: ["p-1 ffb5303c-2f66-414a-9404-a24c1d22ca84 2026-09-01"], lost: ["course.programs"]),
  ]) func objectsOfOthers(_ given: Case) throws {
    let messages = try given.objects.map { text in
      let part = Format.ooapi.parts(of: Array(text.replacing("REFERENCE", with: Self.reference).utf8)).first
      return try #require(part?.message as? OOAPIMessage, "\(part?.problems.map(\.message.en) ?? [])")
    }
    let part = try #require(OOAPIImport.run(messages))
    let curriculum = try #require(part.document?.curriculum)
    #expect(curriculum.modules.map { "\($0.id) \($0.level)" } == given.modules)
    #expect(
      curriculum.offerings.map {
        let unit = $0.unit.module?.text ?? $0.unit.qualification?.text ?? ""
        return "\($0.id) \(unit) \($0.startDate.text)"
      } == given.offerings)
    #expect(Set(part.losses.map(\.path)) == given.lost)
    #expect(curriculum.offerings.allSatisfy { $0.rioCode?.text == "9d68eed4-c6c3-40cc-b0d2-110ef31db871" })
    for module in curriculum.modules {
      #expect(OOAPIID.specification(of: module).text == "ffb5303c-2f66-414a-9404-a24c1d22ca84")
    }
  }

  /// An offering with more in it than the samples have: what comes back, and what is lost.
  @Test func moreOfAnOffering() throws {
    var curriculum = try #require(documents("aanbod").compactMap(\.curriculum).first)
    var partner = Organisation(
      id: OrganisationID(checked: Checked("partner")), name: Line(checked: Checked("Partner")), kind: .school)
    partner.providerCode = ProviderCode("110A134")
    curriculum.organisations.append(partner)
    curriculum.offerings[0].partners = [partner.id, OrganisationID(checked: Checked("bouwbedrijf-voorbeeld"))]
    curriculum.offerings[0].cohorts[0].status = .closed
    curriculum.offerings[0].cohorts[0].accessCode = Line(checked: Checked("deur"))
    let made = export([.curriculum(curriculum)])
    let lost = Dictionary(made.losses.map { ($0.path, $0.count) }, uniquingKeysWith: +)
    #expect(lost["offering.partners"] == 1 && lost["offering.cohorts.accessCode"] == 1)
    let back = try #require(OOAPIImport.run(try messages(made))?.document?.curriculum)
    let offering = try #require(back.offerings.first)
    #expect(offering.cohorts.map(\.status) == [.closed, .open])
    let partners = offering.partners.compactMap { id in back.organisations.first { $0.id == id }?.providerCode?.text }
    #expect(partners == ["110A134"])
  }

  private static func line(_ text: String) -> Line { Line(checked: Checked(text)) }
  private static func day(_ text: String) -> Day { Day(checked: Checked(text)) }
  private static func long(_ count: Int) -> String { String(repeating: "e", count: count) }

  /// A change of the offering that is a sample, a text in one of the objects that come of it, and what is lost besides.
  struct Change: Sendable, CustomTestStringConvertible {
    var testDescription: String
    var change: @Sendable (inout Curriculum) -> Void
    /// How the names of the objects begin that are looked at.
    var folder = ""
    var made: [String] = []
    var notMade: [String] = []
    var lost: [String] = []
  }

  static let changes = [
    Change(
      testDescription: "a module begins with its first offering",
      change: {
        $0.modules[0].validFrom = nil
        var early = $0.offerings[0]
        early.id = ObjectID(checked: Checked("vroeg"))
        early.startDate = day("2026-03-01")
        early.firstIntake = nil
        early.cohorts = []
        var late = early
        late.id = ObjectID(checked: Checked("laat"))
        late.startDate = day("2027-03-01")
        $0.offerings += [early, late]
      }, folder: "educationSpecifications/", made: ["\"validFrom\": \"2026-03-01\""]),
    Change(
      testDescription: "an end is the first day without", change: { $0.offerings[0].endDate = day("2029-12-31") },
      made: ["\"validTo\": \"2030-01-01\""]),
    Change(
      testDescription: "a long abbreviation",
      change: {
        $0.modules[0].abbreviation = line(long(41))
        $0.modules[0].shortTitle = line(long(40))
      }, made: ["\"abbreviation\": \"\(long(40))\""], notMade: [long(41)], lost: ["module.shortTitle"]),
    Change(
      testDescription: "a module without a short name",
      change: {
        $0.modules[0].abbreviation = nil
        $0.offerings[0].id = ObjectID(checked: Checked(long(50)))
      }, made: ["\"abbreviation\": \"\(long(40))\""], notMade: ["\"abbreviation\": \"\(long(41))"]),
    Change(
      testDescription: "a cohort ends with its offering", change: { $0.offerings[0].cohorts[0].end = nil },
      made: ["\"endDate\": \"2028-07-31\""]),
    Change(
      testDescription: "kinds of objects that OOAPI has no place for",
      change: {
        $0.domains = [EducationDomain(code: DomainCode(checked: Checked("79000")), title: line("Domein"))]
        $0.electives = [Elective(code: ElectiveCode(checked: Checked("K9001")), title: line("Deel"), regional: false)]
      }, lost: ["educationDomain", "elective"]),
    Change(
      testDescription: "a cohort without an end",
      change: {
        $0.offerings[0].endDate = nil
        $0.offerings[0].cohorts[0].end = nil
      }, lost: ["offering.cohorts"]),
  ]

  @Test(arguments: changes) func offeringsBecomeObjects(_ given: Change) throws {
    let curriculum = try #require(documents("aanbod").compactMap(\.curriculum).first)
    var changed = curriculum
    given.change(&changed)
    let made = export([.curriculum(changed)])
    let texts = made.files.filter { $0.name.hasPrefix(given.folder) }.map { String(decoding: $0.bytes, as: UTF8.self) }
    for text in given.made { #expect(texts.contains { $0.contains(text) }, "\(text)") }
    for text in given.notMade { #expect(!texts.contains { $0.contains(text) }, "\(text)") }
    var lost = made.losses.map(\.path)
    for loss in export([.curriculum(curriculum)]).losses where lost.contains(loss.path) {
      lost.removeAll { $0 == loss.path }
    }
    #expect(lost == given.lost)
    // Each organisation is there once, whoever names it.
    let names = made.files.map(\.name).filter { $0.hasPrefix("organizations/") }
    #expect(names.sorted() == Set(names).sorted() && !names.contains { $0.contains("-2.json") })
  }

  /// A certificate has the level of its qualifications where they have one.
  @Test(arguments: [(["25829"], " 2"), (["25829", "25828"], ""), ([], "")])
  func levelOfCertificates(codes: [String], level: String) throws {
    let changed = try documents("timmeren").map { document -> Document in
      guard case .certificate(var certificate) = document, certificate.code.text == "C0110" else { return document }
      certificate.qualifications = codes.compactMap { QualificationCode($0) }
      return .certificate(certificate)
    }
    let file = try #require(export(changed).files.first { $0.name == "educationSpecifications/c0110.json" })
    #expect(
      String(decoding: file.bytes, as: UTF8.self).contains("\"level\": \"secondary vocational education\(level)\""))
  }

  /// The national unit that a code of OOAPI names: by its kind, and by the form of the code.
  @Test(arguments: [
    ("crohoCreboCode", "25829", "25829"), ("nationalEducationCode", "K0001", "K0001"),
    ("crohoCreboCode", "C0110", "C0110"), ("crohoCreboCode", "2582", nil), ("crohoCreboCode", "258290", nil),
    ("identifier", "25829", nil),
  ]) func nationalCodes(kind: String, code: String, found: String?) {
    let name: String? =
      switch OfferedUnit(OOAPICode(kind, code)) {
      case .qualification(let code)?: code.text
      case .elective(let code)?: code.text
      case .certificate(let code)?: code.text
      default: nil
      }
    #expect(name == found)
  }

  /// What an object says that the type of ours cannot hold.
  @Test func whatDoesNotFitIsLeftOut() throws {
    func module(_ load: Int) throws -> (FlexibleModule, [String]) {
      let text = Self.specification("privateProgram", "secondary vocational education 3").replacing(
        "\"level\"", with: "\"studyLoad\": {\"studyLoadUnit\": \"sbu\", \"value\": \(load)}, \"level\"")
      let message = try #require(Format.ooapi.parts(of: Array(text.utf8)).first?.message as? OOAPIMessage)
      let part = try #require(OOAPIImport.run([message]))
      return (try #require(part.document?.curriculum?.modules.first), part.losses.map(\.path))
    }
    #expect(try module(1_000_000).0.studyLoad.value == 1_000_000)
    let (large, lost) = try module(1_000_001)
    #expect(large.studyLoad.value == 1 && lost == ["educationSpecification.studyLoad"])
    #expect(large.fieldNotes.contains { $0.field.text == "studyLoad" })
    #expect(try module(0).1 == ["educationSpecification.studyLoad"])
    for (places, expected) in [(32_000, 32_000), (32_001, nil), (0, nil)] as [(Int, Int?)] {
      var entity = OOAPIEntity<OOAPIOfferingFields>(blank: Blank())
      entity.fields.primaryCode = OOAPICode("offeringCode", "c")
      entity.fields.startDate = Day(checked: Checked("2026-09-01"))
      entity.fields.maxNumberStudents = OOAPICount(places)
      #expect(OOAPICohortImport(entity).cohort?.places == expected)
    }
    // A code that is taken gives way to the id.
    let twice = ["ffb5303c-2f66-414a-9404-a24c1d22ca84", "ffb5303c-2f66-414a-9404-a24c1d22ca85"].map {
      Self.specification("privateProgram", "undefined").replacing("ffb5303c-2f66-414a-9404-a24c1d22ca84", with: $0)
    }
    let messages = twice.compactMap { Format.ooapi.parts(of: Array($0.utf8)).first?.message as? OOAPIMessage }
    let ids = try #require(OOAPIImport.run(messages)?.document?.curriculum).modules.map(\.id.text)
    #expect(ids == ["fim-a", "ffb5303c-2f66-414a-9404-a24c1d22ca85"])
  }

  /// A price loses the zeros behind its point, and nothing else.
  @Test(arguments: [("495.00", "495"), ("495.50", "495.5"), ("500", "500"), ("0.05", "0.05")])
  func prices(text: String, price: String) {
    var entity = OOAPIEntity<OOAPIOfferingFields>(blank: Blank())
    entity.fields.primaryCode = OOAPICode("offeringCode", "c")
    entity.fields.startDate = Day(checked: Checked("2026-09-01"))
    entity.fields.priceInformation = [OOAPICost("total costs", text, "EUR")]
    #expect(OOAPICohortImport(entity).cohort?.price?.text == price)
  }

  /// A duration of one unit is one of an offering; any other is lost.
  @Test(arguments: [
    ("P1Y", 1), ("P18M", 18), ("P5W", 5), ("P3D", 3), ("PT40H", 40), ("P1Y6M", nil), ("P2W1D", nil), ("-P1D", nil),
    ("P0D", nil), ("P05W", nil),
  ]) func durations(text: String, value: Int?) {
    #expect(OfferingDuration(OOAPIDuration(text))?.value == value)
  }

  /// Ways that lead nowhere say so, and units of mbo do not go to RIO as higher education.
  @Test func whatCannotGo() throws {
    let nothing = export(try documents("timmeren").filter { $0.persona != nil })
    #expect(
      nothing.obstacles.map(\.finding.message.en) == [
        "There are no modules and no offerings here to make objects of OOAPI of."
      ])
    var settings = Settings()
    settings[RIOSettings.sender] = "0000000700099XX00000"
    let objects = try messages(export(try documents("timmeren"))).enumerated().map {
      (number: $0.offset, message: $0.element)
    }
    let sent = OOAPIToRIO.run(
      ExportRequest(scopes: [], messages: objects, settings: settings, day: Day(checked: Checked("2026-01-15"))))
    #expect(sent.obstacles.map(\.finding.message.en) == [])
    #expect(sent.files.count { $0.name.contains("opleidingseenheid") } == 15)
    #expect(sent.losses.map { "\($0.path) \($0.count)" } == ["course 2", "educationSpecification 4", "program 4"])
  }
}
