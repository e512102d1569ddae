public import Description

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// What can go wrong with the three streams of a process.
public enum StreamError: ExplainedError, Hashable {
  /// The reader of the output has gone, as `head` does when it has seen enough. No fault, and nothing to say.
  case closed
  /// Writing failed, with the number that the system gives.
  case unwritable(Int32)
  /// Reading failed, with the number that the system gives.
  case unreadable(Int32)

  public var explanation: Phrase {
    switch self {
    case .closed: Phrase(nl: "de uitvoer is gesloten", en: "the output is closed")
    case .unwritable(ENOSPC):
      Phrase(nl: "de uitvoer is niet geschreven: de schijf is vol", en: "the output is not written: the disk is full")
    case .unwritable(let number):
      Phrase(nl: "de uitvoer is niet geschreven", en: "the output is not written") + Self.reason(number)
    case .unreadable(let number):
      Phrase(nl: "de standaardinvoer is niet te lezen", en: "standard input cannot be read") + Self.reason(number)
    }
  }

  private static func reason(_ number: Int32) -> Phrase {
    let text = String(cString: strerror(number))
    return Phrase(nl: ": \(text)", en: ": \(text)")
  }
}
