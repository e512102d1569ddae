public import Description

/// Badges to take as evidence, each with what a check of it came to.
public struct EvidenceRequest: Sendable {
  /// A file.
  public struct Item: Sendable {
    /// The file, as the user gave it.
    public var file: String
    /// What it says; nil when it could not be read.
    public var message: (any Message)?
    /// What the check came to.
    public var verdict: Verdict?

    /// - Parameters:
    ///   - message: nil when the file could not be read.
    ///   - verdict: nil for a format without such words.
    public init(file: String, message: (any Message)?, verdict: Verdict?) {
      self.file = file
      self.message = message
      self.verdict = verdict
    }
  }

  /// The files, in their order.
  public var items: [Item]
  /// The identifier of the person whose badges count; nil for anyone's.
  public var recipient: String?

  /// - Parameter recipient: the identifier of the person whose badges count; nil for anyone's.
  public init(_ items: [Item], recipient: String? = nil) {
    self.items = items
    self.recipient = recipient
  }
}
