public import Codecs
public import Curriculum
public import Description
public import Rules

/// A format of files: its name, how it is told, and how it is read and written.
///
/// To add one: a folder in `Formats` and a line in `Format.all`. A class, since each file that is read names its format.
public final class Format: Sendable {
  /// How the bytes of a file come in.
  public enum Reading: Sendable {
    /// All at once.
    case whole(@Sendable (UnsafeBufferPointer<UInt8>, TextReader) -> FormatPart)
    /// Piece by piece, in memory for one object at a time. What is found beside objects comes last.
    case stream(Stream)
  }

  /// Reads bytes piece by piece and hands out each object; what is found beside objects comes back.
  public typealias Stream =
    @Sendable (_ next: () -> UnsafeBufferPointer<UInt8>?, TextReader, _ take: (FormatPart) -> Void) -> FormatPart

  /// Tells from what was found in a file what its check came to.
  public typealias VerdictMaker = @Sendable ([Finding]) -> Verdict

  /// How a long file comes in piece by piece, for a format whose files are read all at once as a rule.
  public struct Pieces: Sendable {
    /// Whether a file may hold many objects, by its first bytes.
    public let holds: @Sendable (UnsafeBufferPointer<UInt8>) -> Bool
    /// Hands out pieces of the message, each a message with a bounded number of objects.
    public let read: Stream

    init(holds: @escaping @Sendable (UnsafeBufferPointer<UInt8>) -> Bool, read: @escaping Stream) {
      self.holds = holds
      self.read = read
    }
  }

  /// The name on the command line.
  public let name: String
  /// What it is.
  public let title: Phrase
  /// What its text is written in; of files that wrap it, the text inside.
  public let syntax: Syntax
  /// The ending of its file names, without a point.
  public let fileExtension: String
  /// Whether a file is of this format.
  public let recognises: @Sendable (FileHead) -> Bool
  /// How its bytes become objects or messages.
  public let reading: Reading
  /// How its long files come in; nil when they are refused.
  public let pieces: Pieces?
  /// The description of a whole file, to find places in it.
  public let outline: @Sendable () -> Outline
  /// The namespace of its XML elements.
  package let namespace: XMLNamespace
  /// The bytes of an object; nil for a format that is only read.
  public let write: (@Sendable (Document) -> [UInt8])?
  /// What a whole curriculum becomes in it, for a format of several files; nil for one that writes objects one by one.
  public let export: (@Sendable (ExportRequest) -> FormatExport)?
  /// What messages, of this format or another, become in it; nil for a format that makes nothing of messages.
  public let translate: (@Sendable (ExportRequest) -> FormatExport)?
  /// The objects that messages of the format give together; nil when they give none.
  public let gather: (@Sendable ([any Message]) -> [FormatPart])?
  /// What messages of the format say of national codes; nil where they say nothing.
  public let register: (@Sendable ([any Message]) -> CodeRegister?)?
  /// What messages of the format say as evidence of what someone has learned; nil for a format that says no such thing.
  public let evidence: (@Sendable (EvidenceRequest) -> [BadgeEvidence])?
  /// The rules on its own messages.
  public let rules: [RuleGroup]
  /// What a user may choose for it.
  public let settings: [FormatSetting]
  /// Files of other kinds that may hold it.
  public let carrier: Carrier?
  /// What a check came to, for a format that judges in stages: from what the file holds, and then from what was found in
  /// it.
  public let verdict: (@Sendable (FormatPart) -> VerdictMaker)?

  init(
    name: String, title: Phrase, syntax: Syntax, fileExtension: String,
    recognises: @escaping @Sendable (FileHead) -> Bool, reading: Reading, pieces: Pieces? = nil,
    outline: @escaping @Sendable () -> Outline, namespace: XMLNamespace = .none,
    write: (@Sendable (Document) -> [UInt8])?,
    export: (@Sendable (ExportRequest) -> FormatExport)? = nil,
    translate: (@Sendable (ExportRequest) -> FormatExport)? = nil,
    gather: (@Sendable ([any Message]) -> [FormatPart])? = nil,
    register: (@Sendable ([any Message]) -> CodeRegister?)? = nil,
    evidence: (@Sendable (EvidenceRequest) -> [BadgeEvidence])? = nil, rules: [RuleGroup] = [],
    settings: [FormatSetting] = [], verdict: (@Sendable (FormatPart) -> VerdictMaker)? = nil,
    carrier: Carrier? = nil
  ) {
    self.name = name
    self.title = title
    self.syntax = syntax
    self.fileExtension = fileExtension
    self.recognises = recognises
    self.reading = reading
    self.pieces = pieces
    self.outline = outline
    self.namespace = namespace
    self.write = write
    self.export = export
    self.translate = translate
    self.gather = gather
    self.register = register
    self.evidence = evidence
    self.rules = rules
    self.settings = settings
    self.verdict = verdict
    self.carrier = carrier
  }

  /// The formats, the most particular first; the native form comes last.
  public static let all: [Format] = [.sbb, .rio, .lod, .ooapi, .ob2, .ob3, .nativeJSON, .nativeXML]

  /// The format with a name.
  public static func named(_ name: String) -> Format? { all.first { $0.name == name } }

  /// The format of a file by its content.
  public static func recognised(in head: FileHead) -> Format? { all.first { $0.recognises(head) } }

  /// The format of a file by its bytes; nil when none fits.
  public static func recognised(in bytes: [UInt8]) -> Format? {
    bytes.withUnsafeBufferPointer { recognised(in: FileHead($0)) }
  }

  /// Reads the objects of a file whose bytes are in memory, each a part.
  ///
  /// What was found beside objects is in a last part without a document.
  public func parts(of bytes: [UInt8]) -> [FormatPart] {
    let reader = TextReader()
    return bytes.withUnsafeBufferPointer { bytes in
      switch reading {
      case .whole(let read): return [read(bytes, reader)]
      case .stream(let read):
        var parts: [FormatPart] = []
        var isFirst = true
        let next: () -> UnsafeBufferPointer<UInt8>? = {
          defer { isFirst = false }
          return isFirst ? bytes : nil
        }
        let rest = read(next, reader) { parts.append($0) }
        return parts + [rest]
      }
    }
  }
}
