public import Description

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// A file that the system would not read or write, in words.
public struct SystemError: Error, Sendable, Hashable {
  /// The path as the user gave it.
  public let path: String
  /// What was tried, what the system said, and what to do.
  public let explanation: Phrase

  public init(path: String, explanation: Phrase) {
    self.path = path
    self.explanation = explanation
  }

  /// The last error of the system.
  static func reading(_ path: String, code: Int32 = errno) -> SystemError {
    switch code {
    case ENOENT where path.unicodeScalars.contains("\u{FFFD}"):
      // A name that is not UTF-8 comes with this sign where its bytes are wrong, and then no file is found.
      SystemError(
        path: path,
        explanation: Phrase(
          nl: "\(path) kan niet worden gelezen: de naam is geen UTF-8; geef het bestand een andere naam",
          en: "\(path) cannot be read: its name is not UTF-8; give the file another name"))
    case ENOENT:
      SystemError(
        path: path, explanation: Phrase(nl: "\(path) bestaat niet", en: "\(path) does not exist"))
    case EACCES, EPERM:
      SystemError(
        path: path,
        explanation: Phrase(nl: "\(path) mag niet worden gelezen", en: "\(path) may not be read"))
    default:
      SystemError(
        path: path,
        explanation: Phrase(
          nl: "\(path) kan niet worden gelezen (\(message(code)))", en: "\(path) cannot be read (\(message(code)))"))
    }
  }

  /// The last error of the system.
  static func writing(_ path: String, code: Int32 = errno) -> SystemError {
    SystemError(
      path: path,
      explanation: Phrase(
        nl: "\(path) kan niet worden geschreven (\(message(code)))",
        en: "\(path) cannot be written (\(message(code)))"))
  }

  private static func message(_ code: Int32) -> String { String(cString: strerror(code)) }
}
