/// How a text is read that is not in the native form.
@usableFromInline package struct ReadingManner: OptionSet, Sendable {
  @usableFromInline package let rawValue: UInt8
  @usableFromInline package init(rawValue: UInt8) { self.rawValue = rawValue }
  /// What the description does not know is only noted.
  @usableFromInline package static let toleratesStrangers = ReadingManner(rawValue: 1)
  /// A value whose elements are only in the wrong order is handed out, with the problems.
  package static let toleratesOrder = ReadingManner(rawValue: 4)
  /// A member with the value `null` counts as absent.
  package static let nullIsAbsent = ReadingManner(rawValue: 2)
}
