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

  /// - Parameter explanation: what was tried, what the system said and what to do, as a phrase without full stop.
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
    let reason = reason(code)
    return SystemError(
      path: path,
      explanation: Phrase(
        nl: "\(path) kan niet worden geschreven: \(reason.nl)", en: "\(path) cannot be written: \(reason.en)"))
  }

  /// Why something cannot be written and what to do; what few will meet in the words of the system.
  private static func reason(_ code: Int32) -> Phrase {
    switch code {
    case EACCES, EPERM:
      Phrase(
        nl: "u mag daar niet schrijven; kies een andere plaats",
        en: "you may not write there; choose another place")
    case ENOTDIR, EEXIST:
      Phrase(
        nl: "een deel van dit pad is een bestand en geen map; kies een andere plaats",
        en: "a part of this path is a file and no folder; choose another place")
    case EISDIR:
      Phrase(
        nl: "daar staat al een map met deze naam; kies een andere naam",
        en: "a folder of this name is there already; choose another name")
    case ENOSPC, EDQUOT:
      Phrase(
        nl: "de schijf is vol; maak ruimte of kies een andere plaats",
        en: "the disk is full; make room or choose another place")
    case EROFS:
      Phrase(
        nl: "op deze schijf kan niet worden geschreven; kies een andere plaats",
        en: "this disk cannot be written to; choose another place")
    case ENAMETOOLONG:
      Phrase(nl: "de naam is te lang; kies een kortere naam", en: "the name is too long; choose a shorter name")
    default:
      Phrase(nl: message(code), en: message(code))
    }
  }

  private static func message(_ code: Int32) -> String { String(cString: strerror(code)) }
}
