/// What a check of a file came to, in the words of its format.
public struct Verdict: Sendable, Hashable {
  /// In one word: `valid`, `expired`.
  public var name: String
  /// The first stage that decided; nil when none did.
  public var stage: String?

  /// - Parameter stage: the first stage that decided; nil when none did.
  public init(_ name: String, stage: String? = nil) {
    self.name = name
    self.stage = stage
  }
}
