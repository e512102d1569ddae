import Codecs
import Description
import Formats
import Testing
import Workspace

/// What becomes of one member when a badge goes from one version to the other: a change of an invented badge, a text that
/// is then there or not, and what is lost besides what the badge loses without the change.
@Suite struct BadgeDetailsTests {
  struct Detail: Sendable, CustomTestStringConvertible {
    let changes: [(from: String, to: String)]
    var has: [String] = []
    var lacks: [String] = []
    var lost: [String] = []
    var testDescription: String { changes.map { String($0.to.prefix(70)) }.joined(separator: " / ") }

    init(_ from: String, _ to: String, has: [String] = [], lacks: [String] = [], lost: [String] = []) {
      self.init([(from, to)], has: has, lacks: lacks, lost: lost)
    }

    init(
      _ changes: [(from: String, to: String)], has: [String] = [], lacks: [String] = [], lost: [String] = []
    ) {
      self.changes = changes
      self.has = has
      self.lacks = lacks
      self.lost = lost
    }
  }

  private func convert(_ text: String, to format: Format) throws -> (text: String, losses: [String]) {
    let workspace = Workspace.load(WorkspaceInput([.bytes(Array(text.utf8), name: "a.json")]))
    let judgement = Judgement(referenceDate: BadgeWritingTests.day)
    let made = try #require(workspace.export(to: format, judgement))
    let file = try #require(made.result.files.first, "\(made.findings.map(\.finding.message.en))")
    return (
      String(decoding: file.bytes, as: UTF8.self),
      made.result.losses.flatMap { [String](repeating: $0.path, count: $0.count) }
    )
  }

  private func check(_ detail: Detail, _ base: String, to format: Format) throws {
    let before = try convert(base, to: format)
    var text = base
    for change in detail.changes {
      try #require(text.contains(change.from), "\(change.from)")
      text = text.replacing(change.from, with: change.to)
    }
    let after = try convert(text, to: format)
    // Lines fold into one, so that a row can name a member with what stands below it.
    let folded = after.text.split(separator: "\n").map { $0.drop { $0 == " " } }.joined(separator: " ")
    for part in detail.has { #expect(folded.contains(part), "\(part) in \(folded)") }
    for part in detail.lacks { #expect(!folded.contains(part), "\(part) in \(folded)") }
    var lost = after.losses
    for path in before.losses { if let index = lost.firstIndex(of: path) { lost.remove(at: index) } }
    #expect(lost == detail.lost)
  }

  // MARK: From 2.0 to 3.0

  private static let surf = "https://edubadges.nl/schemas"
  private static let more = "\"typeBadgeClass\": \"micro_credential\","

  static let forward = [
    Detail("", "", has: ["\"awardedDate\": \"2026-02-03T09:15:42Z\"", "\"identityType\": \"identifier\""]),
    Detail("\"type\": \"id\", \"salt\"", "\"type\": \"email\", \"salt\"", has: ["\"identityType\": \"emailAddress\""]),
    Detail(
      "\"type\": \"id\", \"salt\"", "\"type\": \"telephone\", \"salt\"", has: ["\"identityType\": \"ext:telephone\""]),
    Detail("\"InstitutionCountry\": \"NL\"", "\"InstitutionCountry\": \"BE\"", has: ["\"addressCountryCode\": \"BE\""]),
    Detail(
      "\"InstitutionCountry\": \"NL\"", "\"InstitutionCountry\": \"EN\"", lacks: ["addressCountryCode"],
      lost: ["badge.issuer.extensions:InstitutionCountryExtension"]),
    Detail("\"url\": \"https://roc", "\"faculty\": \"Bouw\", \"url\": \"https://roc", lost: ["badge.issuer.faculty"]),
    Detail("\"url\": \"https://roc", "\"faculty\": null, \"url\": \"https://roc"),
    Detail(
      "\"evidence\": []", "\"evidence\": [{\"id\": \"_:b0\", \"narrative\": \"Gezien.\"}]",
      has: ["\"narrative\": \"Gezien.\""], lacks: ["_:b0"]),
    Detail(
      "\"evidence\": []", "\"evidence\": [{\"id\": \"https://werk.example/1\", \"narrative\": \"Gezien.\"}]",
      has: ["\"id\": \"https://werk.example/1\""]),
    // Supervision and identity, by where one takes part.
    Detail(
      more, more + "\"assessmentSupervised\": true, \"assessmentIdVerified\": true,",
      has: ["\"supervisionType\": \"onsite with identity verification\"", "\"identityChecked\": true"]),
    Detail(
      [
        (more, more + "\"assessmentSupervised\": true, \"assessmentIdVerified\": true,"),
        ("blended,work_experience", "online"),
      ], has: ["\"supervisionType\": \"supervised online\""]),
    Detail(
      more, more + "\"assessmentSupervised\": true, \"assessmentIdVerified\": false,",
      has: ["\"supervisionType\": \"supervised with no identity verification\"", "\"identityChecked\": false"]),
    Detail(
      more, more + "\"assessmentSupervised\": false, \"assessmentIdVerified\": true,",
      lacks: ["\"supervisionType\": \"unsupervised", "\"identityChecked\": true"],
      lost: ["badge.assessmentSupervised"]),
    Detail(
      more, more + "\"assessmentSupervised\": false,",
      has: ["\"supervisionType\": \"unsupervised with no identity verification\""]),
    // Numbers that are whole are written so, whatever the source wrote.
    Detail(
      [("\"EQF\": 4", "\"EQF\": 4.0"), ("[25829]", "[25829.0]")],
      has: ["\"targetCode\": \"4\"", "snb/eqf/4\"", "\"identifier\": \"25829\""]),
    Detail(more, more + "\"version\": \"2\",", has: ["\"version\": \"2\""]),
    // Members that no field names are lost wherever they stand.
    Detail(
      [
        ("{\"narrative\": \"Beoordeeld.\"}", "{\"narrative\": \"Beoordeeld.\", \"x:a\": 1}"),
        ("{\"targetName\"", "{\"x:b\": 1, \"targetName\""),
        ("\"https://badges.example/b/1/image\"", "{\"id\": \"https://badges.example/b/1/image\", \"x:c\": 1}"),
        ("\"https://badges.example/a/1/image\"", "{\"id\": \"https://x.example\", \"author\": \"urn:m\"}"),
        ("\"evidence\": []", "\"evidence\": {\"narrative\": \"Gezien.\", \"x:d\": 1}"),
      ],
      lost: ["badge.criteria.x:a", "badge.image.x:c", "badge.alignment.x:b", "evidence.x:d", "image.author"]),
    // The schemas of SURF are named where their rules are met, and nowhere else.
    Detail("", "", lacks: ["microcredential_sbu"]),
    Detail(
      more, more + "\"assessmentSupervised\": true, \"assessmentIdVerified\": true,", has: ["microcredential_sbu"]),
  ]

  @Test(arguments: forward) func becomesACredential(_ detail: Detail) throws {
    try check(detail, BadgeRulesTests.assertion, to: .ob3)
  }

  // MARK: From 3.0 to 2.0

  private static let bounds = "\"valueMin\": \"1\", \"valueMax\": \"10\"}]"
  private static let outcome =
    "{\"id\": \"urn:o\", \"type\": [\"ResultDescription\"], \"name\": \"Legt een dak.\", "
    + "\"resultType\": \"ext:LearningOutcome\"}"
  private static let grade = "{\"type\": [\"Result\"], \"resultDescription\": \"urn:r\", \"value\": \"8.5\"}"
  private static func result(_ id: String, _ rest: String) -> String {
    "{\"type\": [\"Result\"], \"resultDescription\": \"\(id)\", \(rest)}"
  }
  private static func alignment(_ name: String, _ rest: String = "") -> String {
    "{\"type\": [\"Alignment\"], \"targetName\": \"\(name)\", \"targetUrl\": \"https://kaders.example/1\"\(rest)}"
  }
  private static let issuer = "\"name\": \"ROC Voorbeeld\"}"
  private static let whole =
    "\"name\": \"ROC Voorbeeld\", \"url\": \"https://roc.example\", \"email\": \"a@roc.example\""

  /// An achievement with members of SURF's profile.
  private static func surf(_ members: String) -> (from: String, to: String) {
    ("\"type\": [\"Achievement\"],", "\"type\": [\"Achievement\", \"EducredentialAchievement\"], \(members),")
  }

  static let back = [
    // A learning outcome that is completed says no more than that it was shown.
    Detail(
      [
        (bounds, "\"valueMin\": \"1\", \"valueMax\": \"10\"}, \(outcome)]"),
        (grade, "\(grade), \(result("urn:o", "\"status\": \"Completed\""))"),
      ],
      has: ["\"LearningOutcome\": \"Legt een dak.\""]),
    Detail(
      [
        (bounds, "\"valueMin\": \"1\", \"valueMax\": \"10\"}, \(outcome)]"),
        (grade, "\(grade), \(result("urn:o", "\"status\": \"Failed\""))"),
      ],
      has: ["\"LearningOutcome\": \"Legt een dak.\""], lost: ["credentialSubject.result"]),
    Detail(
      [
        (bounds, "\"valueMin\": \"1\", \"valueMax\": \"10\"}, \(outcome)]"),
        (grade, "\(grade), \(result("urn:o", "\"value\": \"9\", \"status\": \"Completed\""))"),
      ],
      has: ["\"grade_achieved\": \"8.5\""], lost: ["credentialSubject.result"]),
    // A description of a grade that says nothing else: then nothing of it is lost, which the badge lost before.
    Detail(
      bounds, "\"alignment\": [\(alignment("Grading table"))]}]", lacks: ["GradingTable"]),
    Detail(
      [(bounds, "\"alignment\": [\(alignment("Grading table"))]}]"), (issuer, whole + "}")],
      has: ["\"GradingTableURL\": \"https://kaders.example/1\""]),
    Detail(
      [(bounds, "\"alignment\": [\(alignment("Grading table")), \(alignment("x"))]}]"), (issuer, whole + "}")],
      lacks: ["GradingTable"]),
    Detail([(bounds, "\"alignment\": [\(alignment("Cijfers"))]}]"), (issuer, whole + "}")], lacks: ["GradingTable"]),
    // Identifiers of programmes are kept, others are not.
    Detail(
      "\"tag\"",
      "\"otherIdentifier\": [{\"type\": \"IdentifierEntry\", \"identifier\": \"25829\", \"identifierType\": \"ext:CREBO\"}], \"tag\"",
      has: ["\"EducationProgramIdentifier\": [25829]"]),
    Detail(
      "\"tag\"",
      "\"otherIdentifier\": [{\"type\": \"IdentifierEntry\", \"identifier\": \"25829\", \"identifierType\": \"ext:ELDERS\"}], \"tag\"",
      lacks: ["EducationProgramIdentifier"], lost: ["credentialSubject.achievement.otherIdentifier"]),
    Detail(
      issuer,
      whole
        + ", \"otherIdentifier\": [{\"type\": \"IdentifierEntry\", \"identifier\": \"25XX\", \"identifierType\": \"ext:BRIN\"}]}",
      has: ["\"InstitutionIdentifier\": \"25XX\""]),
    Detail(
      issuer,
      whole
        + ", \"otherIdentifier\": [{\"type\": \"IdentifierEntry\", \"identifier\": \"25XX\", \"identifierType\": \"ext:OIN\"}]}",
      lacks: ["InstitutionIdentifier"], lost: ["issuer.otherIdentifier"]),
    // One level has a place of its own; a second one stays an alignment.
    Detail(
      "\"tag\"",
      "\"alignment\": [\(alignment("EQF 4", ", \"targetType\": \"ext:EQF\", \"targetCode\": \"4\""))], \"tag\"",
      has: ["\"EQF\": 4"], lacks: ["\"alignment\""], lost: ["credentialSubject.achievement.alignment"]),
    Detail(
      "\"tag\"",
      "\"alignment\": [{\"type\": [\"Alignment\"], \"targetName\": \"EQF level 4\", \"targetUrl\": "
        + "\"http://data.europa.eu/snb/eqf/4\", \"targetType\": \"ext:EQF\", \"targetCode\": \"4\"}], \"tag\"",
      has: ["\"EQF\": 4"], lacks: ["\"alignment\""]),
    Detail(
      "\"tag\"",
      "\"alignment\": [\(alignment("EQF 4", ", \"targetType\": \"ext:EQF\", \"targetCode\": \"4\"")), "
        + "\(alignment("EQF 3", ", \"targetType\": \"ext:EQF\", \"targetCode\": \"3\""))], \"tag\"",
      has: ["\"EQF\": 4", "\"targetName\": \"EQF 3\""],
      lost: ["credentialSubject.achievement.alignment", "credentialSubject.achievement.alignment.targetType"]),
    Detail(
      "\"tag\"",
      "\"alignment\": [\(alignment("Kader", ", \"targetType\": \"ext:QualityAssurance\", \"targetFramework\": \"Npuls\", \"targetCode\": \"Q\""))], \"tag\"",
      has: ["\"qualityAssuranceName\": \"Kader\""], lacks: ["Npuls"],
      lost: [
        "credentialSubject.achievement.alignment.targetFramework", "credentialSubject.achievement.alignment.targetCode",
      ]),
    Detail("\"tag\"", "\"version\": \"2\", \"tag\"", has: ["\"version\": \"2\""]),
    // What an outcome or its result says besides has no place.
    Detail(
      [
        (bounds, "\"valueMin\": \"1\", \"valueMax\": \"10\"}, \(outcome.dropLast()), \"requiredValue\": \"5\"}]"),
        (grade, "\(grade), \(result("urn:o", "\"status\": \"Completed\", \"alignment\": [\(alignment("x"))]"))"),
      ],
      has: ["\"LearningOutcome\": \"Legt een dak.\""],
      lost: ["credentialSubject.achievement.resultDescription", "credentialSubject.result"]),
    // Of texts in several languages the first is kept, and that is said wherever they stand.
    Detail(
      [
        ("[\"dak\"]", "[{\"nl\": \"dak\", \"en\": \"roof\"}]"),
        (issuer, whole + ", \"description\": {\"nl\": \"d\", \"en\": \"e\"}}"),
        ("\"result\":", "\"narrative\": {\"nl\": \"n\", \"en\": \"m\"}, \"result\":"),
        ("\"name\": \"Dakwerk\", \"issuer\"", "\"name\": {\"nl\": \"Dakwerk\", \"en\": \"Roofs\"}, \"issuer\""),
        (
          "\"validFrom\"",
          "\"evidence\": [{\"type\": [\"Evidence\"], \"narrative\": {\"nl\": \"g\", \"en\": \"h\"}, \"x:a\": 1}], \"validFrom\""
        ),
      ],
      has: ["\"dak\"", "\"narrative\": \"g\""], lacks: ["roof"],
      lost: [
        "credentialSubject.achievement.tag", "issuer.description", "evidence.x:a", "evidence.narrative",
        "credentialSubject.narrative", "name",
      ]),
    // Where the badge class came from is its id; what else is related has no place.
    Detail(
      "\"tag\"",
      "\"related\": [{\"type\": [\"Related\", \"https://w3id.org/openbadges#BadgeClass\"], \"id\": \"https://b.example/b/9\"}], \"tag\"",
      has: ["\"id\": \"https://b.example/b/9\""]),
    Detail(
      "\"tag\"", "\"related\": [{\"type\": [\"Related\"], \"id\": \"https://b.example/b/9\"}], \"tag\"",
      lacks: ["https://b.example/b/9"], lost: ["credentialSubject.achievement.related"]),
    // Members of SURF's profile.
    Detail(
      [surf("\"supervisionType\": \"onsite with identity verification\"")],
      has: ["\"assessmentSupervised\": true, \"assessmentIdVerified\": true"]),
    Detail(
      [surf("\"supervisionType\": \"supervised online\"")],
      has: ["\"assessmentSupervised\": true, \"assessmentIdVerified\": true"]),
    Detail(
      [surf("\"supervisionType\": \"supervised with no identity verification\"")],
      has: ["\"assessmentSupervised\": true, \"assessmentIdVerified\": false"]),
    Detail(
      [surf("\"supervisionType\": \"unsupervised with no identity verification\"")],
      has: ["\"assessmentSupervised\": false, \"assessmentIdVerified\": false"]),
    Detail([surf("\"identityChecked\": true")], has: ["\"assessmentIdVerified\": true"]),
    Detail(
      [surf("\"supervisionType\": \"supervised online\", \"identityChecked\": false")],
      has: ["\"assessmentIdVerified\": true"], lost: ["credentialSubject.achievement.identityChecked"]),
    Detail(
      [surf("\"assessmentType\": \"portfolio\"")], has: ["\"assessmentType\": \"portfolio_assessment\""],
      lost: ["credentialSubject.achievement.assessmentType"]),
    Detail([surf("\"participationType\": \"work experience\"")], has: ["\"participation\": \"work_experience\""]),
  ]

  @Test(arguments: back) func becomesAnAssertion(_ detail: Detail) throws {
    try check(detail, BadgeRulesTests.credential, to: .ob2)
  }
}
