import Description

/// A badge of a version before 2.0: recognised, not judged.
struct LegacyBadge: Record, Message {
  var version: String
  init(version: String) { self.version = version }
  init(blank: Blank) { version = "" }
  static var typeName: StaticString { "LegacyBadge" }
  mutating func describe<V: FieldVisitor>(_ visitor: inout V) {}
  func normalForm() -> [UInt8] { [] }
  var hasNormalForm: Bool { false }
}

/// What edubadges offers to a signing service: no badge yet.
struct BadgeOffer: Record, Message {
  init() {}
  init(blank: Blank) {}
  static var typeName: StaticString { "BadgeOffer" }
  mutating func describe<V: FieldVisitor>(_ visitor: inout V) {}
  func normalForm() -> [UInt8] { [] }
  var hasNormalForm: Bool { false }
}
