/// The stages of checking a badge, in order; the first that fails is the verdict. A convention of this project.
enum BadgeStage: String, CaseIterable, Comparable, Sendable {
  // Both versions.
  case parse
  case context
  case type
  // Open Badges 2.0.
  case required = "ob2-required"
  case identity
  case image
  case dateTime = "datetime"
  case extensionNode = "extension"
  case extensionSchema = "extension-schema"
  case edubadges = "edubadges-rule"
  case hosted = "hosted-scope"
  // Open Badges 3.0.
  case subjectType = "subject-type"
  case evidenceType = "evidence-type"
  case issuerType = "issuer-type"
  case schema
  case profile
  case term = "jsonld-undefined-term"
  case semantic
  case proof
  // Both versions.
  case status
  case time
  // Only ever a warning, after all others.
  case contextVersion = "context-version"
  case looserSchema = "schema-compaction"

  /// The name in reports: the looser schema family is stage `schema` too, only later.
  var name: String { self == .looserSchema ? Self.schema.rawValue : rawValue }

  private var rank: Int { Self.allCases.firstIndex(of: self) ?? 0 }
  static func < (left: BadgeStage, right: BadgeStage) -> Bool { left.rank < right.rank }
}
