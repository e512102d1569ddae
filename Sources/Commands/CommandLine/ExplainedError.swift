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

  /// Several files do not fit on standard output.
  ///
  /// - Parameter result: what they are, as the end of "the result is".
  static func needsFolder(_ result: Phrase) -> Failure {
    Failure(
      Phrase(
        nl: "de uitkomst is \(result.nl), en past niet op de standaarduitvoer; noem met -o een map",
        en: "the result is \(result.en), and does not fit on standard output; name a folder with -o"))
  }
}
