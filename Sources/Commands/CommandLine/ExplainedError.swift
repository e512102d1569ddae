public import Description

/// An error that a user can do something with: one sentence, and exit code 2.
public protocol ExplainedError: Error {
  /// What went wrong and what to do, as a phrase without capital and full stop.
  var explanation: Phrase { get }
}

/// What a command throws when it cannot do its work.
public struct Failure: ExplainedError {
  public let explanation: Phrase

  /// A failure with what the user should know.
  public init(_ explanation: Phrase) { self.explanation = explanation }
}
