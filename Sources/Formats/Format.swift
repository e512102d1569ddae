public import Codecs
public import Curriculum
public import Description
public import Rules

/// What came out of a file: one object of the curriculum with what was found and what was lost.
public struct FormatPart: Sendable {
  /// The object; nil where text or structure are broken, and for a message that is none.
  public var document: Document?
  /// What the file says in the terms of its partner, for formats that judge and write it as it is.
  public var message: (any Message)?
  /// What is wrong with the text or its structure.
  public var problems: [Problem]
  /// What the file holds and the curriculum has no place for.
  public var losses: [Loss]
  /// Where the objects of the document stand in the file, by the paths of the format; nil where both are the same.
  public var places: [Place]?
  /// The format that the file turned out to have, where only its content tells which of two it is.
  public var format: Format?
  /// Whether the bytes are no text of the format but hold one: a picture with a badge in it.
  public var isWrapped = false
  /// The byte offsets of objects in a message that is a piece of a longer one, by their paths in the piece.
  public var offsets: [Path: Int] = [:]

  /// One object of the document and its place in the file.
  public struct Place: Sendable {
    /// The path of the object in the document.
    public var object: Path
    /// Its path in the file.
    public var source: Path
    public init(object: Path, source: Path) {
      self.object = object
      self.source = source
    }
  }

  public init(
    document: Document?, message: (any Message)? = nil, problems: [Problem] = [], losses: [Loss] = [],
    places: [Place]? = nil
  ) {
    self.document = document
    self.message = message
    self.problems = problems
    self.losses = losses
    self.places = places
  }
}

/// The beginning of a file, to tell what it is.
public struct FileHead: Sendable, Equatable {
  /// The syntax, as the first sign tells: `{` or `[` for JSON, `<` for XML; nil for anything else.
  public let syntax: Syntax?
  /// The name of the XML root element, without prefix, or of the first member in JSON that is not `$schema`.
  public let root: String?
  /// The names of the members of a JSON object, as far as these bytes show them; of a file in the native form the ones
  /// up to the object itself.
  public let members: [String]
  /// The names of the members of the first object in a list of objects.
  public let itemMembers: [String]
  /// Whether it is a list in JSON.
  public let isList: Bool
  /// What the file wraps, for files that are neither JSON nor XML.
  public let wrapping: Wrapping?

  /// Files that hold a text of a format.
  public enum Wrapping: Sendable {
    /// A picture of the format PNG.
    case png
    /// A signed text in compact form (JWS): three parts of letters with points between them.
    case jws
  }

  /// Looks at the first bytes.
  public init(_ bytes: UnsafeBufferPointer<UInt8>) {
    let start = Self.start(of: bytes)
    self.init(
      bytes, from: start,
      members: start < bytes.count && bytes[start] == UInt8(ascii: "{") ? Self.members(of: bytes, from: start) : [],
      itemMembers: Self.item(in: bytes, from: start).map { Self.members(of: bytes, from: $0) } ?? [])
  }

  /// Looks at a whole text. JSON is parsed once: the reader gives what it found to whoever reads these bytes next.
  package init(_ bytes: UnsafeBufferPointer<UInt8>, _ reader: TextReader) {
    let start = Self.start(of: bytes)
    guard start < bytes.count, bytes[start] == UInt8(ascii: "{") || bytes[start] == UInt8(ascii: "[") else {
      self.init(bytes)
      return
    }
    let found = reader.lookAhead(json: bytes) { root in
      root.map { root in
        let item = root.kind == .array ? root.children.first : nil
        return (Self.members(of: root), item.map(Self.members) ?? [])
      }
    }
    // A broken text is looked at as far as it goes.
    if let (members, itemMembers) = found {
      self.init(bytes, from: start, members: members, itemMembers: itemMembers)
    } else {
      self.init(bytes)
    }
  }

  private init(
    _ bytes: UnsafeBufferPointer<UInt8>, from start: Int, members: [String], itemMembers: [String]
  ) {
    self.members = members
    self.itemMembers = itemMembers
    wrapping = Self.wrapping(of: bytes, from: start)
    isList = start < bytes.count && bytes[start] == UInt8(ascii: "[")
    switch start < bytes.count ? bytes[start] : 0 {
    case UInt8(ascii: "{"), UInt8(ascii: "["):
      syntax = .json
      root = Self.firstMember(UnsafeBufferPointer(rebasing: bytes[start..<min(bytes.count, start + 4_096)]))
    case UInt8(ascii: "<"):
      syntax = .xml
      root = Self.rootName(UnsafeBufferPointer(rebasing: bytes[start..<min(bytes.count, start + 4_096)]))
    default:
      syntax = nil
      root = nil
    }
  }

  private static func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x0A || byte == 0x0D || byte == 0x09 }

  /// The place behind a byte order mark and white space.
  private static func start(of bytes: UnsafeBufferPointer<UInt8>) -> Int {
    var index = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    while index < bytes.count, isSpace(bytes[index]) { index += 1 }
    return index
  }

  /// The name of the first member of an object, or of the second one where the first is `$schema`.
  private static func firstMember(_ text: UnsafeBufferPointer<UInt8>) -> String? {
    var index = 1
    func skip(_ sign: Unicode.Scalar) -> Bool {
      while index < text.count, isSpace(text[index]) { index += 1 }
      guard index < text.count, text[index] == UInt8(ascii: sign) else { return false }
      index += 1
      return true
    }
    func string() -> UnsafeBufferPointer<UInt8>? {
      guard skip("\""), let end = text[index...].firstIndex(of: UInt8(ascii: "\"")) else { return nil }
      defer { index = end + 1 }
      return UnsafeBufferPointer(rebasing: text[index..<end])
    }
    guard var name = string() else { return nil }
    if name.elementsEqual("$schema".utf8) {
      guard skip(":"), string() != nil, skip(","), let next = string() else { return nil }
      name = next
    }
    return String(decoding: name, as: UTF8.self)
  }

  /// The name of the first element, behind declarations and comments.
  private static func rootName(_ text: UnsafeBufferPointer<UInt8>) -> String? {
    var index = 0
    while let tag = place(behind: "<", in: text, from: index) {
      let rest = UnsafeBufferPointer(rebasing: text[tag...])
      let end: StaticString
      switch rest.first {
      case UInt8(ascii: "?"): end = "?>"
      case UInt8(ascii: "!"): end = rest.starts(with: [0x21, 0x2D, 0x2D]) ? "-->" : ">"
      default:
        let name = rest.prefix { !isSpace($0) && $0 != UInt8(ascii: ">") && $0 != UInt8(ascii: "/") }
        return name.split(separator: UInt8(ascii: ":")).last.map { String(decoding: $0, as: UTF8.self) }
      }
      guard let next = place(behind: end, in: text, from: tag) else { return nil }
      index = next
    }
    return nil
  }

  /// The place behind the next occurrence of some signs.
  private static func place(
    behind signs: StaticString, in text: UnsafeBufferPointer<UInt8>, from start: Int
  ) -> Int? {
    let signs = UnsafeBufferPointer(start: signs.utf8Start, count: signs.utf8CodeUnitCount)
    var index = start
    while index + signs.count <= text.count {
      if text[index] == signs[0], text[index..<index + signs.count].elementsEqual(signs) { return index + signs.count }
      index += 1
    }
    return nil
  }
}

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
  public let syntax: Syntax
  /// The ending of its file names, without a point.
  public let fileExtension: String
  /// Whether a file is of this format.
  public let recognises: @Sendable (FileHead) -> Bool
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
