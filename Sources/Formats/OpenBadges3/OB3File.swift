import Codecs
import Description

/// A document of Open Badges 3.0. Boxed, since each rule looks at a part of it.
enum OB3Document: Sendable, Equatable {
  case credential(Boxed<OB3Credential>)
  case endorsement(Boxed<OB3Endorsement>)
  case achievement(Boxed<OB3AchievementFile>)

  /// A credential, for one who makes it.
  static func of(_ credential: OB3Credential) -> OB3Document { .credential(Boxed(credential)) }
}

/// A file of Open Badges 3.0: the document, how it was signed, and the claims beside it.
struct OB3File: Message {
  var document: OB3Document
  var signed: SignedBy?
  /// The claims of a signed text, which repeat what the credential says.
  var claims: [Tree.Member] = []

  /// The names of claims that are registered (RFC 7519): no members of a badge.
  static let claimNames: Set<String> = ["iss", "sub", "aud", "nbf", "exp", "iat", "jti"]

  init(_ document: OB3Document, signed: SignedBy? = nil, claims: [Tree.Member] = []) {
    self.document = document
    self.signed = signed
    self.claims = claims
  }

  init(blank: Blank) { self.init(.of(OB3Credential(blank: blank))) }
  static var shapes: ValueShapes { .record }
  mutating func visit<V: ValueVisitor>(_ visitor: inout V) {
    switch document {
    case .credential(let box):
      var value = box.value
      value.visit(&visitor)
      document = .of(value)
    case .endorsement(let box):
      var value = box.value
      value.visit(&visitor)
      document = .endorsement(Boxed(value))
    case .achievement(let box):
      var value = box.value
      value.visit(&visitor)
      document = .achievement(Boxed(value))
    }
  }

  func normalForm() -> [UInt8] { TextWriter.write(json: self) }

  /// What all credentials share; nil for an achievement that stands alone.
  var head: OB3Head? {
    switch document {
    case .credential(let box): box.value.head
    case .endorsement(let box): box.value.head
    case .achievement: nil
    }
  }
}

/// An achievement in a file of its own: what can be awarded, without a learner.
struct OB3AchievementFile: Record {
  var context: [Tree] = []
  var achievement = OB3Achievement(blank: Blank())
  init(blank: Blank) {}
  static var typeName: StaticString { "OB3Achievement" }
  mutating func describe<V: FieldVisitor>(_ visitor: inout V) {
    visitor.list(
      Field("@context", count: 2...Int.max, nl: "De JSON-LD-contexten", en: "The JSON-LD contexts"), &context)
    achievement.describe(&visitor)
  }
}

/// The stages of Open Badges 3.0.
enum OB3Stages: BadgeStages {
  static func place(of problem: Problem) -> (stage: BadgeStage, rule: String)? {
    switch problem.kind {
    case .normalization, .ignored: return nil
    case .lenient: return (.looserSchema, "OB3-03")
    case .absentWord:
      switch problem.type {
      case "OB3Subject", "OB3EndorsementSubject", "OB3Achievement", "OB3Result": return (.subjectType, "OB3-01")
      case "OB3Evidence": return (.evidenceType, "OB3-01")
      case "OB3Profile" where problem.path.steps.first == "issuer": return (.issuerType, "OB3-01")
      default: return (.schema, "OB3-02")
      }
    case .missing, .undecided: return (.schema, "OB3-01")
    default: return (.schema, "OB3-02")
    }
  }
}

/// The stages of the first edition, whose lone values are no looser form.
enum OB3FirstStages: BadgeStages {
  static func place(of problem: Problem) -> (stage: BadgeStage, rule: String)? {
    problem.kind == .lenient ? nil : OB3Stages.place(of: problem)
  }
}
