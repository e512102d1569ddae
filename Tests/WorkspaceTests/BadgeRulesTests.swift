import Codecs
import Description
import Formats
import Foundation
import Rules
import Testing
import Workspace

/// Each rule on badges, by one change of an invented badge that follows them all.
@Suite struct BadgeRulesTests {
  /// A microcredential of an invented school, as edubadges tells it in its expanded form.
  static let assertion = """
    {"@context": "https://w3id.org/openbadges/v2", "type": "Assertion", "id": "https://badges.example/a/1",
    "badge": {"@context": "https://w3id.org/openbadges/v2", "type": "BadgeClass", "id": "https://badges.example/b/1",
    "name": "Dakwerk", "description": "Fictief.", "image": "https://badges.example/b/1/image",
    "criteria": {"narrative": "Beoordeeld."}, "alignment": [{"targetName": "B1-K1", "targetUrl": "https://kaders.example/1"}],
    "issuer": {"type": "Issuer", "id": "https://badges.example/i/1", "name": "ROC Voorbeeld",
    "url": "https://roc-voorbeeld.example", "email": "badges@roc-voorbeeld.example", "extensions:InstitutionIdentifierExtension":
    {"@context": "https://badges.example/extensions/InstitutionIdentifierExtension/context.json",
    "type": ["Extension", "extensions:InstitutionIdentifierExtension"], "InstitutionIdentifier": "25XX"},
    "extensions:InstitutionCountryExtension":
    {"@context": "https://badges.example/extensions/InstitutionCountryExtension/context.json",
    "type": ["Extension", "extensions:InstitutionCountryExtension"], "InstitutionCountry": "NL"}},
    "typeBadgeClass": "micro_credential", "participation": "blended,work_experience", "assessmentType": "oram_exam",
    "extensions:LanguageExtension": {"@context": "https://badges.example/extensions/LanguageExtension/context.json",
    "type": ["Extension", "extensions:LanguageExtension"], "Language": "nl_NL"},
    "extensions:EQFExtension": {"@context": "https://badges.example/extensions/EQFExtension/context.json",
    "type": ["Extension", "extensions:EQFExtension"], "EQF": 4},
    "extensions:LearningOutcomeExtension": {"@context": "https://badges.example/extensions/LearningOutcomeExtension/context.json",
    "type": ["Extension", "extensions:LearningOutcomeExtension"], "LearningOutcome": "Legt een dak."},
    "extensions:EducationProgramIdentifierExtension": {
    "@context": "https://badges.example/extensions/EducationProgramIdentifierExtension/context.json",
    "type": ["Extension", "extensions:EducationProgramIdentifierExtension"], "EducationProgramIdentifier": [25829]},
    "extensions:StudyLoadExtension": {"@context": "https://badges.example/extensions/StudyLoadExtension/context.json",
    "type": ["Extension", "extensions:StudyLoadExtension"], "StudyLoad": 240}},
    "image": "https://badges.example/a/1/image", "verification": {"type": "HostedBadge"}, "evidence": [],
    "issuedOn": "2026-02-03T09:15:42.120394+00:00", "expires": "2031-02-03T00:00:00+00:00",
    "recipient": {"hashed": true, "type": "id", "salt": "3f2c9d1e7b6a4855a0c1d2e3f4a5b6c7",
    "identity": "sha256$8d5a24a96f52173f9c46772c1397738f9d8d1b35eb522ca66d72ef9ec3679507"}}
    """

  /// The same as a credential.
  static let credential = """
    {"@context": ["https://www.w3.org/ns/credentials/v2", "https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json"],
    "id": "urn:uuid:6f0c2a52-3f1c-4f6e-9a0e-0f7d5b1c2a11", "type": ["VerifiableCredential", "OpenBadgeCredential"],
    "name": "Dakwerk", "issuer": {"id": "https://badges.example/i/1", "type": ["Profile"], "name": "ROC Voorbeeld"},
    "validFrom": "2026-02-03T09:15:42Z", "validUntil": "2031-02-03T00:00:00Z",
    "credentialSubject": {"type": ["AchievementSubject"], "identifier": [{"type": "IdentityObject", "hashed": true,
    "identityHash": "sha256$8d5a24a96f52173f9c46772c1397738f9d8d1b35eb522ca66d72ef9ec3679507",
    "identityType": "emailAddress", "salt": "3f2c9d1e7b6a4855a0c1d2e3f4a5b6c7"}],
    "achievement": {"id": "https://badges.example/b/1", "type": ["Achievement"], "achievementType": "Course",
    "name": "Dakwerk", "description": "Fictief.", "criteria": {"narrative": "Beoordeeld."}, "inLanguage": "nl-NL",
    "resultDescription": [{"id": "urn:r", "type": ["ResultDescription"], "name": "Cijfer", "resultType": "Result",
    "valueMin": "1", "valueMax": "10"}], "tag": ["dak"]},
    "result": [{"type": ["Result"], "resultDescription": "urn:r", "value": "8.5"}]}}
    """

  /// An SVG without and with something that a browser runs.
  static let picture =
    "data:image/svg+xml;base64,PHN2ZyB4bWxucz0iaHR0cDovL3d3dy53My5vcmcvMjAwMC9zdmciLz4="
  static let scripted =
    "data:image/svg+xml;base64,PHN2ZyB4bWxucz0iaHR0cDovL3d3dy53My5vcmcvMjAwMC9zdmciIG9ubG9hZD0ieCgpIi8+"

  /// What is changed, into what, and what is then found: rule, severity, stage and path.
  static let changes: [(from: String, to: String, found: [String])] = [
    // Open Badges 2.0.
    (
      "https://w3id.org/openbadges/v2\", \"type\": \"A", "https://w3id.org/openbadges/v3\", \"type\": \"A",
      ["BDG-01 error context @context"]
    ),
    ("{\"@context\"", "{\"id\": \"x\", \"@context\"", ["BDG-01 error parse id", "BDG-01 error parse badge.id"]),
    ("\"Assertion\"", "\"Assertoin\"", ["OB2-01 error type type"]),
    ("\"issuedOn\"", "\"issued\"", ["OB2-01 error ob2-required issuedOn"]),
    ("\"name\": \"Dakwerk\"", "\"name\": null", ["OB2-01 error ob2-required badge.name"]),
    ("https://badges.example/a/1/image", "data:image/png;base64,iVBORw0KGgo=", ["OB2-01 error image image"]),
    (
      "\"https://badges.example/a/1/image\"", "{\"type\": \"Image\", \"id\": \"data:image/png;base64,iVBORw0KGgo=\"}",
      ["OB2-01 error image image.id"]
    ),
    ("{\"type\": \"HostedBadge\"}", "{}", ["OB2-01 error ob2-required verification"]),
    ("\"HostedBadge\"", "\"HostedBedge\"", ["OB2-01 error type verification.type"]),
    ("\"HostedBadge\"", "\"hosted\"", []),
    ("\"HostedBadge\"", "[\"SignedBadge\", \"https://elders.example/T\"]", ["OB2-07 info - verification"]),
    ("https://badges.example/b/1/image", Self.picture, []),
    ("https://badges.example/b/1/image", Self.scripted, ["BDG-02 warning image badge.image"]),
    (
      "https://badges.example/b/1/image", "data:image/png;base64,iVBORw0KGgoAAAA=", ["BDG-02 warning image badge.image"]
    ),
    ("https://badges.example/b/1/image", "data:image/png;base64,a b", ["BDG-02 warning image badge.image"]),
    ("sha256$", "sha1$", ["OB2-02 error identity recipient.identity"]),
    ("\"salt\": \"3f2c9d1e7b6a4855a0c1d2e3f4a5b6c7\",", "", ["OB2-02 warning identity recipient"]),
    ("42.120394+00:00", "42", ["OB2-03 error datetime issuedOn"]),
    // ISO 8601 allows a zone without colon or minutes, and Open Badges 2.0 asks no more.
    ("42.120394+00:00", "42.120394+0000", []), ("42.120394+00:00", "42-01", []),
    ("42.120394+00:00", "42+0060", ["OB2-03 error datetime issuedOn"]),
    ("2031-02-03T00:00:00+00:00", "2026-10-01T01:30:00+0130", ["OB2-03 error time expires"]),
    ("2031-02-03T00:00:00+00:00", "2026-10-01T01:30:01+0130", []),
    ("2031-02-03T00:00:00+00:00", "2026-10-01T01:00:00+01", ["OB2-03 error time expires"]),
    ("\"expires\": \"2031", "\"expires\": \"2025", ["OB2-03 error datetime expires"]),
    ("2031-02", "2026-06", ["OB2-03 error time expires"]),
    // It ends with the moment itself: at the beginning of the day it has ended, a second later it has not.
    ("2031-02-03T00:00:00+00:00", "2026-10-01T00:00:00+00:00", ["OB2-03 error time expires"]),
    ("2031-02-03T00:00:00+00:00", "2026-10-01T00:00:01+00:00", []),
    ("2031-02-03T00:00:00+00:00", "2026-02-03T09:15:42+00:00", ["OB2-03 error datetime expires"]),
    ("\"issuedOn\": \"2026", "\"issuedOn\": \"2027", ["OB2-03 error time issuedOn"]),
    ("{\"narrative\": \"Beoordeeld.\"}", "{}", ["OB2-04 error ob2-required badge.criteria"]),
    (
      "\"targetUrl\": \"https://kaders.example/1\"", "\"targetUrl\": null",
      ["OB2-04 error ob2-required badge.alignment[0].targetUrl"]
    ),
    ("\"evidence\": []", "\"evidence\": {\"name\": \"x\"}", ["OB2-04 warning ob2-required evidence[0]"]),
    (
      "[\"Extension\", \"extensions:EQFExtension\"]", "\"Extension\"",
      ["OB2-05 error extension badge.extensions:EQFExtension.type"]
    ),
    ("\"EQF\": 4", "\"EQF\": \"4\"", ["OB2-05 error extension-schema badge.extensions:EQFExtension.EQF"]),
    (
      "\"evidence\": []", "\"extensions:Mine\": {\"type\": [\"Extension\", \"extensions:Mine\"]}",
      ["OB2-06 info - -", "OB2-05 error extension extensions:Mine"]
    ),
    ("\"evidence\": []", "\"updated\": 1", ["OB2-06 info - -"]),
    (
      "\"id\": \"https://badges.example/a/1\"", "\"id\": \"https://elders.example/a/1\"",
      ["OB2-07 error hosted-scope id"]
    ),
    (
      "\"type\": \"Issuer\"",
      "\"verification\": {\"type\": \"VerificationObject\", \"allowedOrigins\": [\"elders.example\"]}, \"type\": \"Issuer\"",
      ["OB2-07 error hosted-scope id"]
    ),
    (
      "\"type\": \"Issuer\"",
      "\"verification\": {\"type\": \"VerificationObject\", \"allowedOrigins\": [\"badges.example\"]}, \"type\": \"Issuer\"",
      []
    ),
    // The same host in other words, and another host that begins as it does.
    ("\"id\": \"https://badges.example/a/1\"", "\"id\": \"https://Badges.Example:443/a/1\"", []),
    (
      "\"id\": \"https://badges.example/a/1\"", "\"id\": \"https://badges.example@elders.example/a/1\"",
      ["OB2-07 error hosted-scope id"]
    ),
    (
      "\"id\": \"https://badges.example/a/1\"", "\"id\": \"https://badges.example:444/a/1\"",
      ["OB2-07 error hosted-scope id"]
    ),
    (
      "\"type\": \"Issuer\"",
      "\"verification\": {\"type\": \"VerificationObject\", \"allowedOrigins\": \"https://badges.example\"}, \"type\": \"Issuer\"",
      []
    ),
    // Edubadges.
    (
      "extensions:LanguageExtension\": {", "x:LanguageExtension\": {",
      ["EDU-01 error edubadges-rule badge.extensions:LanguageExtension", "OB2-06 info - badge"]
    ),
    ("\"participation\"", "\"particip\"", ["EDU-01 error edubadges-rule badge.participation", "OB2-06 info - badge"]),
    ("\"EQF\": 4", "\"EQF\": 9", ["EDU-02 error edubadges-rule badge.extensions:EQFExtension.EQF"]),
    ("\"EQF\": 4", "\"EQF\": 8", []),
    ("\"EQF\": 4", "\"EQF\": 0", ["EDU-02 error edubadges-rule badge.extensions:EQFExtension.EQF"]),
    (
      "\"StudyLoad\": 240", "\"StudyLoad\": 239",
      ["EDU-02 warning edubadges-rule badge.extensions:StudyLoadExtension.StudyLoad"]
    ),
    (
      "\"StudyLoad\": 240", "\"StudyLoad\": 80",
      ["EDU-02 warning edubadges-rule badge.extensions:StudyLoadExtension.StudyLoad"]
    ),
    (
      "\"StudyLoad\": 240", "\"StudyLoad\": 79",
      ["EDU-02 error edubadges-rule badge.extensions:StudyLoadExtension.StudyLoad"]
    ),
    (
      "\"StudyLoad\": 240", "\"StudyLoad\": 120",
      ["EDU-02 warning edubadges-rule badge.extensions:StudyLoadExtension.StudyLoad"]
    ),
    (
      "\"StudyLoad\": 240", "\"StudyLoad\": 240.5",
      ["EDU-02 error edubadges-rule badge.extensions:StudyLoadExtension.StudyLoad"]
    ),
    ("StudyLoad", "ECTS", ["EDU-02 error edubadges-rule badge.extensions:ECTSExtension.ECTS"]),
    ("blended,work_experience", "work_experience,blended", ["EDU-04 warning edubadges-rule badge.participation"]),
    ("oram_exam", "tentamen", ["EDU-04 warning edubadges-rule badge.assessmentType"]),
    ("nl_NL", "nl-NL", ["EDU-05 warning edubadges-rule badge.extensions:LanguageExtension.Language"]),
    (
      "25XX", "25XX00",
      ["EDU-05 warning edubadges-rule badge.issuer.extensions:InstitutionIdentifierExtension.InstitutionIdentifier"]
    ),
    (
      "[25829]", "[25829, 2.5]",
      ["EDU-06 error edubadges-rule badge.extensions:EducationProgramIdentifierExtension.EducationProgramIdentifier[1]"]
    ),
    (
      "[25829]", "[null]",
      [
        "OB2-05 error extension-schema badge.extensions:EducationProgramIdentifierExtension.EducationProgramIdentifier[0]"
      ]
    ),
    (
      "\"typeBadgeClass\"",
      "\"qualityAssuranceName\": \"Kader HBO en WO\", \"qualityAssuranceUrl\": \"https://kaders.example\", \"qualityAssuranceDescription\": \"x\", \"typeBadgeClass\"",
      ["MCR-03 warning edubadges-rule badge.qualityAssuranceName"]
    ),
    (
      "\"extensions:InstitutionCountryExtension\":", "\"x:InstitutionCountryExtension\":",
      ["MCR-01 error - badge.issuer", "OB2-06 info - badge.issuer"]
    ),
    ("\"Legt een dak.\"", "\" \"", ["MCR-01 error - badge"]),
  ]

  static let credentialChanges: [(from: String, to: String, found: [String])] = [
    (
      "\"achievement\": {", "\"achievement\": {\"image\": {\"id\": \"\(Self.scripted)\", \"type\": \"Image\"}, ",
      ["BDG-02 warning image credentialSubject.achievement.image"]
    ),
    (
      "https://www.w3.org/ns/credentials/v2\"", "https://www.w3.org/ns/credentials/v3\"",
      ["OB3-01 error context @context"]
    ),
    ("\"@context\"", "\"context\"", ["BDG-01 error context -"]),
    ("3.0.3.json\"]", "3.0.3.json\", 5]", ["OB3-01 error context @context[2]"]),
    ("3.0.3.json\"]", "3.0.3.json\", [\"https://elders.example/c.json\"]]", ["OB3-01 error context @context[2]"]),
    ("\"OpenBadgeCredential\"", "\"OpenBadge\"", ["OB3-01 error type type"]),
    (
      "[\"Profile\"]", "[\"\"]", ["OB3-01 error issuer-type issuer.type"]
    ),
    (
      "[\"AchievementSubject\"]", "[\"AchievementSubject\", {\"nl\": \"x\"}]",
      ["OB3-02 error schema credentialSubject.type[1]"]
    ),
    ("\"tag\"", Self.endorsed("\"VerifiableCredential\", \"EndorsementCredential\"", ""), []),
    (
      "\"tag\"", Self.endorsed("\"EndorsementCredential\", \"https://elders.example/T\"", ""),
      ["OB3-01 error schema credentialSubject.achievement.endorsement[0].type"]
        + ["issuer", "validFrom", "credentialSubject"].map {
          "OB3-06 error jsonld-undefined-term credentialSubject.achievement.endorsement[0].\($0)"
        }
    ),
    (
      "\"tag\"", Self.endorsed("\"VerifiableCredential\", \"EndorsementCredential\"", ", 5"),
      [
        "OB3-01 error schema credentialSubject.achievement.endorsement[0].@context[2]",
        "OB3-06 info jsonld-undefined-term @context",
      ]
    ),
    (
      "[\"AchievementSubject\"]", "[\"Subject\"]",
      [
        "OB3-01 error subject-type credentialSubject.type"
      ]
    ),
    (
      "\"criteria\": {\"narrative\": \"Beoordeeld.\"}, ", "",
      ["OB3-01 error schema credentialSubject.achievement.criteria"]
    ),
    (
      "\"Course\"", "\"MicroCredential\"",
      ["MCR-01 error - issuer"] + [String](repeating: "MCR-01 error - credentialSubject.achievement", count: 4)
        + ["MCR-01 warning - credentialSubject.achievement"]
    ),
    ("nl-NL", "nl_NL", ["OB3-02 error schema credentialSubject.achievement.inLanguage"]),
    (
      "\"hashed\": true,", "\"hashed\": true, \"caption\": \"x\",",
      [
        "OB3-02 error schema credentialSubject.identifier[0].caption",
        "OB3-06 error jsonld-undefined-term credentialSubject.identifier[0].caption",
      ]
    ),
    (
      "\"resultType\": \"Result\"", "\"resultType\": \"Cijfer\"",
      ["OB3-02 error schema credentialSubject.achievement.resultDescription[0].resultType"]
    ),
    ("[\"dak\"]", "\"dak\"", ["OB3-03 warning schema credentialSubject.achievement.tag"]),
    (
      "\"name\": \"Dakwerk\", \"issuer\"", "\"name\": {\"nl\": \"Dak\"}, \"issuer\"",
      ["OB3-03 warning schema name", "OB3-06 error jsonld-undefined-term name.nl"]
    ),
    ("sha256$", "", ["OB3-04 error semantic credentialSubject.identifier[0].identityHash"]),
    ("\"8.5\"", "\"10.5\"", ["OB3-05 error semantic credentialSubject.result[0].value"]),
    ("\"8.5\"", "\"10\"", []), ("\"8.5\"", "\"1\"", []),
    ("\"8.5\"", "\"0.9\"", ["OB3-05 error semantic credentialSubject.result[0].value"]),
    (
      "\"urn:r\", \"value\"", "\"urn:s\", \"value\"",
      ["OB3-05 warning semantic credentialSubject.result[0].resultDescription"]
    ),
    ("\"tag\"", "\"label\"", ["OB3-06 error jsonld-undefined-term credentialSubject.achievement.label"]),
    (
      "3.0.3.json\"]", "3.0.3.json\", \"https://elders.example/c.json\"]",
      ["OB3-06 info jsonld-undefined-term @context"]
    ),
    ("\"validFrom\": \"2026", "\"validFrom\": \"2027", ["OB3-09 error time validFrom"]),
    ("2031-02", "2026-06", ["OB3-09 error time validUntil"]),
    ("\"validUntil\": \"2031", "\"validUntil\": \"2025", ["OB3-09 error semantic validUntil"]),
    ("2031-02-03T00:00:00Z", "2026-10-01T00:00:00Z", ["OB3-09 error time validUntil"]),
    ("2031-02-03T00:00:00Z", "2026-10-01T00:00:01Z", []),
    (
      "\"validFrom\"",
      "\"credentialStatus\": {\"id\": \"urn:s\", \"type\": \"BitstringStatusListEntry\"}, \"validFrom\"",
      ["OB3-08 info - credentialStatus"]
    ),
    (
      "\"validFrom\"", "\"credentialStatus\": {\"type\": \"BitstringStatusListEntry\"}, \"validFrom\"",
      ["OB3-03 warning schema credentialStatus", "OB3-08 info - credentialStatus"]
    ),
    (
      "\"validFrom\"",
      "\"credentialSchema\": [{\"id\": \"https://x.example/microcredential_sbu.json\", \"type\": \"JsonSchema\"}], \"validFrom\"",
      ["OB3-10 error profile credentialSubject.achievement.SBU"]
    ),
    (
      "\"validFrom\"",
      "\"proof\": [{\"type\": \"DataIntegrityProof\", \"cryptosuite\": \"eddsa-rdfc-2022\", \"proofValue\": \"z12\"}], \"validFrom\"",
      ["OB3-07 error proof proof[0]"]
    ),
  ]

  /// The member of an achievement that is endorsed, before another one.
  private static func endorsed(_ types: String, _ contexts: String) -> String {
    """
    "endorsement": [{"@context": ["https://www.w3.org/ns/credentials/v2",
    "https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json"\(contexts)], "type": [\(types)], "id": "urn:e", "name": "E",
    "issuer": "https://elders.example/i", "validFrom": "2026-02-03T09:15:42Z",
    "credentialSubject": {"id": "https://badges.example/b/1", "type": ["EndorsementSubject"]}}], "tag"
    """
  }

  private func found(_ text: String, name: String) -> [String] {
    let input = WorkspaceInput([.bytes(Array(text.utf8), name: name)])
    let day = Day(checked: Checked("2026-10-01"))
    let report = Workspace.load(input).check(Judgement(referenceDate: day))
    return report.findings.filter { !Self.always.contains($0.finding.message.en) }.map { located in
      let finding = located.finding
      #expect([".", "?"].contains { finding.message.nl.hasSuffix($0) && finding.message.en.hasSuffix($0) })
      #expect(finding.message.nl != finding.message.en)
      let path = finding.path.description
      return "\(finding.rule) \(finding.severity.rawValue) \(finding.formatStage ?? "-") \(path.isEmpty ? "-" : path)"
    }
  }

  /// What is said of each badge.
  static let always: Set<String> = [
    "The data were checked; whether the badge really stands at the address of its issuer was not (nothing is fetched).",
    "The signature was not checked; the data were.",
    "This credential has no signature: usable as data, but it cannot be verified.",
  ]

  @Test func soundBadgesHaveNoFindings() {
    #expect(found(Self.assertion, name: "a.json") == [])
    #expect(found(Self.credential, name: "c.json") == [])
  }

  @Test(arguments: changes.indices) func judgesAssertions(row: Int) {
    let change = Self.changes[row]
    #expect(Self.assertion.contains(change.from))
    let text = Self.assertion.replacing(change.from, with: change.to)
    #expect(Set(found(text, name: "a.json")) == Set(change.found), "\(change.to)")
  }

  @Test(arguments: credentialChanges.indices) func judgesCredentials(row: Int) {
    let change = Self.credentialChanges[row]
    #expect(Self.credential.contains(change.from))
    let text = Self.credential.replacing(change.from, with: change.to)
    #expect(Set(found(text, name: "c.json")) == Set(change.found), "\(change.to)")
  }

  private static func part(_ bytes: some Sequence<UInt8>) -> String {
    Data(bytes).base64EncodedString().replacing("+", with: "-").replacing("/", with: "_").replacing("=", with: "")
  }

  /// The claim that repeats the end of the credential.
  private static let end = "\"exp\": 1927843200, "

  /// Headers of a signed credential, the length of its signature, and the claims beside it: what can be seen of them
  /// without reckoning.
  @Test(arguments: [
    ("{\"alg\": \"RS256\", \"kid\": \"k\"}", 256, end, 0), ("{\"alg\": \"HS256\", \"kid\": \"k\"}", 32, end, 1),
    ("{\"alg\": \"none\", \"kid\": \"k\"}", 1, end, 1),
    ("{\"alg\": \"ES256\"}", 64, end, 1), ("{\"kid\": \"k\"}", 64, end, 1),
    ("{\"alg\": \"RS256\", \"kid\": \"k\"}", 255, end, 1), ("{\"alg\": \"ES256\", \"kid\": \"k\"}", 64, end, 0),
    ("{\"alg\": \"ES256\", \"kid\": \"k\"}", 70, end, 1),
    ("{\"alg\": \"EdDSA\", \"kid\": \"k\"}", 63, end, 1),
    ("{\"alg\": \"ES256\", \"jwk\": {\"kty\": \"EC\", \"x\": \"a\"}}", 64, end, 0),
    ("{\"alg\": \"ES256\", \"jwk\": {\"kty\": \"EC\", \"d\": \"a\"}}", 64, end, 1),
    // The end of the credential must be a claim too, and moments are numbers.
    ("{\"alg\": \"ES256\", \"kid\": \"k\"}", 64, "", 1),
    ("{\"alg\": \"ES256\", \"kid\": \"k\"}", 64, "\"exp\": \"1927843200\", ", 1),
    ("{\"alg\": \"ES256\", \"kid\": \"k\"}", 64, "\"exp\": 1927843201, ", 1),
    ("{\"alg\": \"ES256\", \"kid\": \"k\"}", 64, end + "\"nbf\": \"1770110142\", ", 1),
    ("{\"alg\": \"ES256\", \"kid\": \"k\"}", 64, end + "\"nbf\": 1770110142, ", 0),
  ]) func headersOfSignedBadges(header: String, length: Int, claims: String, count: Int) {
    let credential = "{" + claims + Self.credential.dropFirst()
    let parts = [Array(header.utf8), Array(credential.utf8), Array(repeating: 1, count: length)].map { bytes in
      Data(bytes).base64EncodedString().replacing("+", with: "-").replacing("/", with: "_").replacing("=", with: "")
    }
    #expect(
      found(parts.joined(separator: "."), name: "c.jws") == Array(repeating: "OB3-07 error proof -", count: count))
  }

  /// The first edition of the data model does not define the claims; they are no members of the badge.
  @Test func claimsNeedNoDefinition() {
    var text =
      "{\"iss\": \"https://badges.example/i/1\", \"aud\": \"x\", \"exp\": 1927843200, " + Self.credential.dropFirst()
    for (from, to) in [
      ("ns/credentials/v2", "2018/credentials/v1"), ("\"validFrom\"", "\"issuanceDate\""),
      ("\"validUntil\"", "\"expirationDate\""),
    ] { text = text.replacing(from, with: to) }
    let old = "OB3-01 warning context-version @context[0]"
    #expect(found(text, name: "c.json").filter { !$0.contains("name") } == [old])
    #expect(
      found(text.replacing("\"aud\"", with: "\"audience\""), name: "c.json").count > found(text, name: "c.json").count)
  }

  /// Every rule of the groups on badges is broken by a row, or has a test of its own below.
  @Test func everyRuleIsTried() {
    let rows = (Self.changes + Self.credentialChanges).flatMap(\.found).compactMap { $0.split(separator: " ").first }
    let tried = Set(rows.map(String.init)).union(["EDU-03", "EDU-07", "MCR-02"])
    let groups = ["BDG", "OB2", "EDU", "OB3", "MCR"]
    for rule in RuleCatalogue.complete.rules where groups.contains(rule.group) {
      #expect(tried.contains(rule.id), "nothing tries \(rule.id)")
    }
  }

  @Test func judgesSeveralThingsTogether() {
    let start = "\"extensions:StudyLoadExtension\": {"
    let credits =
      "\"extensions:ECTSExtension\": {\"@context\": \"https://badges.example/extensions/ECTSExtension/context.json\", "
      + "\"type\": [\"Extension\", \"extensions:ECTSExtension\"], \"ECTS\": 5}, "
    #expect(
      found(Self.assertion.replacing(start, with: credits + start), name: "a.json") == [
        "EDU-03 error edubadges-rule badge.extensions:ECTSExtension"
      ])
    let alignment = "{\"targetName\": \"B1-K1\", \"targetUrl\": \"https://kaders.example/1\"}"
    let many = Array(repeating: alignment, count: 8).joined(separator: ", ")
    #expect(
      found(Self.assertion.replacing(alignment, with: many), name: "a.json") == [
        "EDU-07 warning edubadges-rule badge.alignment"
      ])
    let definition =
      "{\"@context\": \"https://w3id.org/openbadges/v2\", \"type\": \"BadgeClass\", \"id\": \"urn:b\", \"name\": \"n\", "
      + "\"description\": \"d\", \"criteria\": \"https://c.example\", \"issuer\": \"https://i.example\", "
      + "\"image\": \"https://p.example\", \"grade_achieved\": \"8\"}"
    #expect(found(definition, name: "b.json") == ["MCR-02 error edubadges-rule grade_achieved"])
    let endorsement =
      "{\"@context\": \"https://w3id.org/openbadges/v2\", \"type\": \"Endorsement\", \"id\": \"urn:e\", \"issuer\": "
      + "\"https://i.example\", \"issuedOn\": \"2026-02-03T09:15:42Z\", \"claim\": {\"id\": \"urn:b\"}, \"verification\": {}}"
    #expect(found(endorsement, name: "e.json") == ["OB2-01 error ob2-required verification"])
    let unsigned = ["{\"alg\": \"none\"}", Self.assertion, "x"].map {
      Data($0.utf8).base64EncodedString().replacing("+", with: "-").replacing("/", with: "_").replacing("=", with: "")
    }
    #expect(found(unsigned.joined(separator: "."), name: "a.jws") == ["OB2-07 error proof verification"])
    func revoking(_ entries: String) -> [String] {
      found(
        "{\"@context\": \"https://w3id.org/openbadges/v2\", \"type\": \"RevocationList\", \"id\": \"urn:l\", "
          + "\"issuer\": \"https://i.example\", \"revokedAssertions\": \(entries)}", name: "r.json")
    }
    #expect(revoking("[\"urn:a\", {\"id\": \"urn:b\"}, {\"uid\": \"c\"}]") == [])
    #expect(revoking("\"urn:a\"") == [])
    #expect(
      revoking("[5, \"urn:a\", {\"revocationReason\": \"x\"}]")
        == [0, 2].map { "OB2-01 error ob2-required revokedAssertions[\($0)]" })
  }

  /// The same finding stands once, on its line and column, and in both languages.
  @Test func findingsHaveTheirPlace() throws {
    let text = Self.assertion.replacing("\"EQF\": 4", with: "\"EQF\": 9")
    let input = WorkspaceInput([.bytes(Array(text.utf8), name: "a.json")])
    let report = Workspace.load(input).check(Judgement(referenceDate: Day(checked: Checked("2026-10-01"))))
    let finding = try #require(report.findings.first { $0.finding.rule == "EDU-02" })
    #expect("\(finding.position.line):\(finding.position.column)" == "16:58")
    #expect(finding.finding.message.nl == "9 kan niet als het niveau; goed is een heel getal van 1 tot en met 8.")
    #expect(finding.finding.message.en == "9 is not possible as the level; right is a whole number from 1 to 8.")
    #expect(report.files.first?.verdict == Verdict("invalid", stage: "edubadges-rule"))
  }
}
