/// How a text is read that is not in the native form.
package struct ReadingManner: OptionSet, Sendable {
  package let rawValue: UInt8
  package init(rawValue: UInt8) { self.rawValue = rawValue }
  /// What the description does not know is only noted.
  package static let toleratesStrangers = ReadingManner(rawValue: 1)
  /// A member with the value `null` counts as absent.
  package static let nullIsAbsent = ReadingManner(rawValue: 2)
}
