public import Description
public import Formats

/// A file that was read.
public struct LoadedFile: Sendable {
  /// Where the bytes are.
  enum Content: Sendable {
    case path(String)
    case bytes([UInt8])
  }

  /// The path as the user gave it, or below the folder that the user gave.
  public let shown: String
  let content: Content
  /// The format that it was read as; nil when none fits.
  public internal(set) var format: Format?
  /// Whether it is a file of `fim` itself: a profile, a project file or a baseline.
  var isAgreement = false
  /// Whether it was found in a folder by a name that such files may have, and is read only when it holds a text of a
  /// format.
  var isCarrier = false
  /// Where its object begins; nil when only the file tells.
  var opening: FileOpening?
  /// What came out, object by object.
  public internal(set) var parts: [FormatPart] = []
  /// What its message came to, when it was judged as it was read and then let go.
  var judged: JudgedMessage?
  /// What was found while reading, with line and column.
  var findings: [LocatedFinding] = []

  /// Whether repairs can be made in it: only in the native form, which is all our own.
  var isRepairable: Bool { format === Format.nativeJSON || format === Format.nativeXML }

  /// The losses of all parts.
  public var losses: [Loss] { parts.flatMap(\.losses) }

  init(shown: String, content: Content) {
    self.shown = shown
    self.content = content
  }
}
