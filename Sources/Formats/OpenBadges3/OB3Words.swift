import Description

/// A closed list of words that can be extended with words that begin with `ext:`.
protocol OB3Word: Scalar {
  /// The words themselves.
  static var words: [String] { get }
  var text: String { get }
  init(text: String)
}

extension OB3Word {
  init(blank: Blank) { self.init(text: "") }
  static var form: ScalarForm { .enumeration(words + ["ext:…"]) }
  static var accepts: Phrase {
    let shown = words.prefix(8).joined(separator: ", ") + (words.count > 8 ? ", …" : "")
    return Phrase(nl: "\(shown), of ext: met een eigen woord", en: "\(shown), or ext: with a word of your own")
  }
  /// Takes one of the words, or any text with `ext:` and one sign behind it, as the schema does.
  init?(wire: UnsafeBufferPointer<UInt8>) {
    let text = String(decoding: wire, as: UTF8.self)
    guard Self.words.contains(text) || Self.isExtension(text) else { return nil }
    self.init(text: text)
  }
  func write(to bytes: inout [UInt8]) { bytes.append(contentsOf: text.utf8) }

  /// The schema's pattern is not anchored: `ext:` may stand anywhere, with one letter, digit or `. _ |` behind it.
  private static func isExtension(_ text: String) -> Bool {
    var rest = text.utf8[...]
    while rest.count >= 5 {
      if rest.prefix(4).elementsEqual("ext:".utf8), let sign = rest.dropFirst(4).first {
        switch sign {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
          UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "."), UInt8(ascii: "_"),
          UInt8(ascii: "|"):
          return true
        default: break
        }
      }
      rest = rest.dropFirst()
    }
    return false
  }
}

/// What kind of achievement it is.
struct OB3AchievementType: OB3Word {
  let text: String
  static var typeName: StaticString { "OB3AchievementType" }
  static let words = [
    "Achievement", "ApprenticeshipCertificate", "Assessment", "Assignment", "AssociateDegree", "Award", "Badge",
    "BachelorDegree", "Certificate", "CertificateOfCompletion", "Certification", "CoCurricular", "CommunityService",
    "Competency", "Course", "Degree", "Diploma", "DoctoralDegree", "Fieldwork", "GeneralEducationDevelopment",
    "JourneymanCertificate", "LearningProgram", "License", "MasterCertificate", "MasterDegree", "Membership",
    "MicroCredential", "ProfessionalDoctorate", "QualityAssuranceCredential", "ResearchDoctorate",
    "SecondarySchoolDiploma",
  ]
}

/// What an alignment points at.
struct OB3TargetType: OB3Word {
  let text: String
  static var typeName: StaticString { "OB3TargetType" }
  static let words = [
    "ceasn:Competency", "ceterms:Credential", "CFItem", "CFRubric", "CFRubricCriterion", "CFRubricCriterionLevel",
    "CTDL",
  ]
}

/// What an identifier is.
struct OB3IdentifierType: OB3Word {
  let text: String
  static var typeName: StaticString { "OB3IdentifierType" }
  static let words = [
    "name", "sourcedId", "systemId", "productId", "userName", "accountId", "emailAddress", "nationalIdentityNumber",
    "isbn", "issn", "lisSourcedId", "oneRosterSourcedId", "sisSourcedId", "ltiContextId", "ltiDeploymentId",
    "ltiToolId", "ltiPlatformId", "ltiUserId", "identifier",
  ]
}

/// What a result is measured in.
struct OB3ResultType: OB3Word {
  let text: String
  static var typeName: StaticString { "OB3ResultType" }
  static let words = [
    "GradePointAverage", "LetterGrade", "Percent", "PerformanceLevel", "PredictedScore", "RawScore", "Result",
    "RubricCriterion", "RubricCriterionLevel", "RubricScore", "ScaledScore", "Status",
  ]
}

/// How far a result is.
enum OB3ResultStatus: String, Enumeration {
  case completed = "Completed"
  case enrolled = "Enrolled"
  case failed = "Failed"
  case inProgress = "InProgress"
  case onHold = "OnHold"
  case provisional = "Provisional"
  case withdrew = "Withdrew"
  init(blank: Blank) { self = .completed }
  static var typeName: StaticString { "OB3ResultStatus" }
}
