public import Description

/// The two syntaxes of text that are read and written.
public enum Syntax: String, Sendable, CaseIterable {
  case json, xml
}

/// What reading a text came to.
public struct ReadingResult<T: Value>: Sendable {
  /// The value; nil when the text or its structure is broken.
  public var value: T?
  /// All that was found, in the order of the text.
  public var problems: [Problem]

  /// Of broken text and broken structure, or of advice alone.
  public var stage: Problem.Stage? { problems.map(\.stage).min() }
}

/// Reads texts, one after the other. It belongs to one task; its memory is used again for the next text.
public final class TextReader {
  let tape = Tape()
  /// What was parsed to tell what it is, and was not read yet.
  var ahead: (bytes: UnsafeBufferPointer<UInt8>, problems: [Problem])?
  /// How many texts were parsed, and the bytes of the last one.
  package private(set) var parses = 0
  private var lastParsed: UnsafeBufferPointer<UInt8>?
  private lazy var xmlParser = XMLParser(tape: tape)
  private let state: UnsafeMutablePointer<ReaderState>

  /// A reader with memory of its own. Use one for each task, not one for each text.
  public init() {
    state = .allocate(capacity: 1)
    state.initialize(to: ReaderState())
  }

  deinit { state.deinitialize(count: 1).deallocate() }

  /// Reads a value out of a text.
  ///
  /// - Parameters:
  ///   - bytes: the text. It must be UTF-8; a byte order mark is passed over.
  ///   - type: a choice between root kinds, or a record that is the root itself in JSON.
  public func read<T: Value>(_ type: T.Type, from bytes: UnsafeBufferPointer<UInt8>, as syntax: Syntax)
    -> ReadingResult<T>
  {
    read(type, from: bytes, as: syntax, namespace: .none, manner: [])
  }

  /// Reads a value out of a text in memory.
  public func read<T: Value>(_ type: T.Type, from bytes: [UInt8], as syntax: Syntax) -> ReadingResult<T> {
    bytes.withUnsafeBufferPointer { read(type, from: $0, as: syntax) }
  }

  package func read<T: Value>(
    _ type: T.Type, from bytes: UnsafeBufferPointer<UInt8>, as syntax: Syntax, namespace: XMLNamespace,
    manner: ReadingManner
  ) -> ReadingResult<T> {
    let problems = parse(bytes, as: syntax, namespace: namespace)
    if !problems.isEmpty { return ReadingResult(value: nil, problems: problems) }
    return readRoot(type, source: bytes, isXML: syntax == .xml, namespace: namespace, manner: manner)
  }

  /// Reads a value out of the whole tape, or out of the body of an envelope.
  private func readRoot<T: Value>(
    _ type: T.Type, source: UnsafeBufferPointer<UInt8>, isXML: Bool, namespace: XMLNamespace, manner: ReadingManner
  ) -> ReadingResult<T> {
    if case .firstOf(let accepted) = namespace, isXML {
      switch SOAPEnvelope.body(of: locator(isXML: true, source: UnsafePointer(tape.arena)), accepted: accepted) {
      case .root(let root?):
        return asDocument(root) { read(type, node: $0, source: source, isXML: true, manner: manner) }
      case .root(nil): break
      case .problem(let problem): return ReadingResult(value: nil, problems: [problem])
      }
    }
    return read(type, node: 0, source: source, isXML: isXML, manner: manner)
  }

  /// Lets the node before an element look like a document that holds it alone.
  private func asDocument<Result>(_ element: Int, _ body: (Int) -> Result) -> Result {
    let nodes = tape.nodes
    let saved = nodes[element - 1]
    defer { tape.nodes[element - 1] = saved }
    nodes[element - 1] = Node(kind: .object, count: 1, end: nodes[element].end, source: nodes[element].source)
    return body(element - 1)
  }

  /// Reads a value of JSON that was opened (`open(json:)`), once.
  ///
  /// Usable from inlined code: the compiler hands code over beginning at what is public, and this is called by nothing
  /// public.
  ///
  /// - Parameter place: where it stands on the tape.
  @usableFromInline package func read<T: Value>(
    _ type: T.Type, at place: Int, of bytes: UnsafeBufferPointer<UInt8>, manner: ReadingManner
  ) -> ReadingResult<T> {
    read(type, node: place, source: bytes, isXML: false, manner: manner)
  }

  /// The namespace of the elements of the text that was read last.
  package var chosenNamespace: String { xmlParser?.chosenNamespace ?? "" }

  /// Reads a value out of the tape.
  func read<T: Value>(
    _ type: T.Type, node: Int, source: UnsafeBufferPointer<UInt8>, isXML: Bool, manner: ReadingManner
  ) -> ReadingResult<T> {
    state.pointee.begin()
    var reader = Reader(
      tape: tape, source: source.baseAddress ?? UnsafePointer(tape.arena), isXML: isXML,
      manner: manner, state: state)
    reader.node = node
    var value = T(blank: Blank())
    value.visit(&reader)
    let problems = reader.allProblems()
    return ReadingResult(
      value: problems.contains { $0.stage < .advice && !(manner.contains(.toleratesOrder) && $0.kind == .order) }
        ? nil : value, problems: problems)
  }

  func parse(_ bytes: UnsafeBufferPointer<UInt8>, as syntax: Syntax, namespace: XMLNamespace) -> [Problem] {
    let ahead = ahead
    self.ahead = nil
    if let ahead, syntax == .json, ahead.bytes.baseAddress == bytes.baseAddress, ahead.bytes.count == bytes.count {
      return ahead.problems
    }
    guard bytes.count <= Limits.documentBytes else { return [SizeProblem.tooLarge(bytes.count)] }
    parses += 1
    lastParsed = bytes
    switch syntax {
    case .json: return JSONParser.parse(bytes, into: tape)
    case .xml: return xmlParser?.parse(bytes, namespace: namespace) ?? [SizeProblem.noMemory]
    }
  }

  // MARK: Records of long texts

  /// An element of a long text, while its tape is there.
  @usableFromInline package struct Streamed<T: Value, Head: Value> {
    package let result: ReadingResult<T>
    /// Reads all that stood before it and beside it, which takes as long as that is large.
    package let head: () -> ReadingResult<Head>
    /// How much that is: the same number, the same head.
    package let headSize: Int
    /// The byte offset of a place in it.
    package let offset: (Path) -> Int
  }

  /// Reads a long XML text element by element, in memory for one of them at a time.
  ///
  /// - Parameters:
  ///   - records: where the elements stand.
  ///   - isNamed: whether the name of an element tells what it is: then the type has it as a field.
  ///   - head: a type for all else, read in the end.
  ///   - next: gives the next bytes; nil or empty at the end.
  ///   - take: gets each element as it is read.
  @usableFromInline package func stream<T: Value, Head: Value>(
    _ type: T.Type, at records: [RecordPlace], isNamed: Bool = false, head: Head.Type, namespace: XMLNamespace,
    manner: ReadingManner = .toleratesStrangers, next: () throws -> UnsafeBufferPointer<UInt8>?,
    take: (Streamed<T, Head>) -> Void
  ) rethrows -> ReadingResult<Head> {
    guard let parser = xmlParser else { return ReadingResult(value: nil, problems: [SizeProblem.noMemory]) }
    let none = UnsafeBufferPointer<UInt8>(start: nil, count: 0)
    let outline = Outline(of: type)
    func readHead() -> ReadingResult<Head> {
      readRoot(head, source: none, isXML: true, namespace: namespace, manner: manner)
    }
    func readRecord(_ node: Int) -> ReadingResult<T> {
      func read(_ node: Int) -> ReadingResult<T> {
        self.read(type, node: node, source: none, isXML: true, manner: manner)
      }
      return isNamed ? asDocument(node, read) : read(node)
    }
    return try withoutActuallyEscaping(take) { take in
      parser.begin(namespace: namespace, records: records) { [self] node in
        // What was found of a list serves for all places in one record.
        var places: PathLocator?
        take(
          Streamed(
            result: readRecord(node), head: readHead, headSize: node
          ) { [self] path in
            if isNamed && path.steps.isEmpty { return Int(tape.nodes[node].source) }
            func made() -> PathLocator {
              PathLocator(
                locator(isXML: true, source: UnsafePointer(tape.arena)), outline: outline, isXML: true)
            }
            if isNamed {
              var locator = made()
              return asDocument(node) { locator.offset(of: path, from: $0) }
            }
            if places == nil { places = made() }
            return places?.offset(of: path, from: node) ?? Int(tape.nodes[node].source)
          })
      }
      while let bytes = try next(), !bytes.isEmpty, parser.feed(bytes) {}
      let problems = parser.end()
      return problems.isEmpty ? readHead() : ReadingResult(value: nil, problems: problems)
    }
  }

  // MARK: Positions

  /// Whether one text was parsed since a count of `parses`, and it is this one. Who asks knows that its bytes did not
  /// change since.
  package func hasParsed(_ bytes: UnsafeBufferPointer<UInt8>, since count: Int) -> Bool {
    parses == count + 1 && lastParsed?.baseAddress == bytes.baseAddress && lastParsed?.count == bytes.count
  }

  /// Where paths are in a text that was read before: the nearest place above where one is absent.
  ///
  /// - Parameter isParsed: whether the text is the one that was parsed last, without problems (`hasParsed`).
  package func places(
    of paths: [Path], in bytes: UnsafeBufferPointer<UInt8>, as syntax: Syntax, namespace: XMLNamespace = .none,
    outline: Outline, isParsed: Bool = false
  ) -> [TextPlace] {
    guard isParsed || parse(bytes, as: syntax, namespace: namespace).isEmpty, let source = bytes.baseAddress else {
      return paths.map { TextPlace(offset: 0, pointer: $0.description) }
    }
    return places(of: paths, source: source, as: syntax, namespace: namespace, outline: outline)
  }

  /// Where paths are in what stood beside the elements of a long text that was read last.
  package func placesBeside(of paths: [Path], namespace: XMLNamespace, outline: Outline) -> [TextPlace] {
    places(of: paths, source: UnsafePointer(tape.arena), as: .xml, namespace: namespace, outline: outline)
  }

  private func places(
    of paths: [Path], source: UnsafePointer<UInt8>, as syntax: Syntax, namespace: XMLNamespace, outline: Outline
  ) -> [TextPlace] {
    let isXML = syntax == .xml
    let nodes = tape.nodes
    let base = isXML ? UnsafePointer(tape.arena) : source
    var pointers = StablePointer(
      PathLocator(locator(isXML: isXML, source: source), outline: outline, isXML: isXML)
    ) { node in
      let raw = UnsafeBufferPointer(start: base + Int(nodes[node].start), count: Int(nodes[node].count))
      if nodes[node].flags.contains(.escaped) { return String(decoding: JSONEscapes.plain(raw), as: UTF8.self) }
      return String(decoding: raw, as: UTF8.self)
    }
    if case .firstOf(let accepted) = namespace, isXML,
      case .root(let root?) = SOAPEnvelope.body(of: locator(isXML: true, source: source), accepted: accepted)
    {
      return asDocument(root) { node in paths.map { pointers.place(of: $0, from: node) } }
    }
    return paths.map { pointers.place(of: $0, from: 0) }
  }

  // MARK: Repairs

  /// The changes that repairs of a text come to. Where the text itself is broken, only cuts are made.
  package func edits(
    for requests: [FixRequest], in bytes: UnsafeBufferPointer<UInt8>, as syntax: Syntax, outline: Outline
  ) -> [TextEdit?] {
    let isWhole = parse(bytes, as: syntax, namespace: .none).isEmpty
    guard let source = bytes.baseAddress else { return requests.map { _ in nil } }
    let planner = FixPlanner(
      bytes, syntax, outline, locator(isXML: syntax == .xml, source: source), count: isWhole ? tape.count : 0)
    return requests.map { request in
      if !isWhole, case .cut = request.fix {} else if !isWhole { return nil }
      return planner.edit(for: request)
    }
  }

  private func locator(isXML: Bool, source: UnsafePointer<UInt8>) -> NodeLocator {
    let nodes = tape.nodes
    let arena = UnsafePointer(tape.arena)
    return NodeLocator(nodes: nodes) { node in
      let base = isXML || nodes[node].flags.contains(.nameInArena) ? arena : source
      let name = UnsafeBufferPointer(start: base + Int(nodes[node].nameStart), count: Int(nodes[node].nameLength))
      return String(decoding: name, as: UTF8.self)
    }
  }
}

/// Texts that are too large, in words.
package enum SizeProblem {
  package static func tooLarge(_ bytes: Int) -> Problem {
    let limit = Limits.documentBytes / 1_048_576
    return Problem(
      .tooLarge, offset: 0,
      message: Phrase(
        nl: "Dit bestand is \(bytes / 1_048_576) MB; meer dan \(limit) MB wordt niet in één keer gelezen. Splits het.",
        en: "This file has \(bytes / 1_048_576) MB; no more than \(limit) MB is read at once. Split it."))
  }

  /// That there are more problems than are kept.
  package static func more(_ offset: Int, _ stage: Problem.Stage) -> Problem {
    let kind: Problem.Kind =
      switch stage {
      case .syntax: .syntax
      case .structure: .more
      case .advice: .moreAdvice
      }
    return Problem(
      kind, offset: offset,
      message: Phrase(
        nl: "Vanaf hier zijn er meer bevindingen; van één bestand worden er hoogstens \(Limits.problems) getoond. "
          + "Verbeter eerst wat er staat.",
        en: "There are more findings from here on; of one file at most \(Limits.problems) are shown. "
          + "Mend first what is listed."))
  }

  static var noMemory: Problem {
    Problem(
      .tooLarge, offset: 0,
      message: Phrase(nl: "Er is te weinig geheugen om te lezen.", en: "There is too little memory to read."))
  }
}
