public import Description

/// What a file says in its partner's own terms: a message to a register, a badge.
///
/// It is judged by the rules of its format (`RuleCheck.of`) and written in its normal form as it is, without becoming an
/// object of the curriculum. A `FormatPart` may hold a message, a document or both.
public protocol Message: Value {
  /// The bytes of the one normal form.
  func normalForm() -> [UInt8]
  /// Whether it is written at all; what is only recognised is not.
  var hasNormalForm: Bool { get }
  /// What it is about, to compare with another message.
  var objects: [any MessageObject] { get }
}

extension Message {
  public var hasNormalForm: Bool { true }
}
