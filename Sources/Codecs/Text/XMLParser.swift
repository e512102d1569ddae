import CLibXML2
public import Description

/// Which namespace the elements of a format live in.
@usableFromInline package enum XMLNamespace: Sendable {
  /// None: an element in a namespace is a stranger.
  case none
  /// Any: namespaces are not looked at.
  case any
  /// This one: elements outside it are strangers.
  case only(String)
  /// The first of these that is met, and then that one alone. The root may stand in the body of a SOAP envelope.
  case firstOf([String])
}

/// Where the elements of a long text stand that are handed out one by one: the names from the root down to them. A level
/// may have several names.
@usableFromInline package struct RecordPlace: Sendable {
  let levels: [[[UInt8]]]

  package init(_ levels: [[String]]) { self.levels = levels.map { $0.map { Array($0.utf8) } } }
  package init(_ names: [String]) { self.init(names.map { [$0] }) }
}

/// Parses XML with libxml2's push parser into a tape.
///
/// No network, no entities but the five of XML, no document type declaration, no more than `Limits.depth` levels. A
/// parser can be used for one text after the other; it belongs to one task.
@usableFromInline package final class XMLParser {
  private let context: xmlParserCtxtPtr
  private let state: UnsafeMutablePointer<XMLParserState>
  private let handler: UnsafeMutablePointer<xmlSAXHandler>
  package let tape: Tape
  private var hasBegun = false
  private var hasFed = false
  private var longTags = LongTags()
  /// The bytes that were fed before.
  private var fedBytes = 0

  private static let prepared: Void = {
    xmlInitParser()
    // Nothing is ever loaded, whatever a text asks for.
    xmlSetExternalEntityLoader { _, _, _ in nil }
  }()

  /// Makes a parser; nil when libxml2 has no memory for one.
  package init?(tape: Tape) {
    _ = Self.prepared
    handler = .allocate(capacity: 1)
    handler.initialize(to: XMLCallbacks.handler())
    state = .allocate(capacity: 1)
    state.initialize(to: XMLParserState(tape: tape))
    guard let context = xmlCreatePushParserCtxt(handler, state, nil, 0, nil) else {
      handler.deallocate()
      state.deinitialize(count: 1).deallocate()
      return nil
    }
    self.context = context
    self.tape = tape
    state.pointee.context = context
  }

  deinit {
    // The handler is ours; the context holds a copy of it.
    if let document = context.pointee.myDoc { xmlFreeDoc(document) }
    xmlFreeParserCtxt(context)
    handler.deallocate()
    state.deinitialize(count: 1).deallocate()
  }

  /// Begins a new text.
  ///
  /// - Parameters:
  ///   - records: where elements stand that are handed out and forgotten as soon as they are read. The first place whose
  ///     root fits is the one.
  ///   - take: gets the node of such an element; its tape is valid during the call only.
  package func begin(
    namespace: XMLNamespace = .none, records: [RecordPlace] = [], take: ((Int) -> Void)? = nil
  ) {
    if hasBegun { xmlCtxtResetPush(context, nil, 0, nil, nil) }
    hasBegun = true
    hasFed = false
    longTags = LongTags()
    fedBytes = 0
    // Without document types there are no entities that grow; what is too large or too deep is for `Limits` to say.
    xmlCtxtUseOptions(context, Int32(XML_PARSE_NONET.rawValue | XML_PARSE_HUGE.rawValue))
    state.pointee.begin(namespace: namespace, records: records, take: take)
  }

  /// Parses the next bytes. False when there is no sense in going on.
  @discardableResult
  package func feed(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    if bytes.isEmpty { return !state.pointee.isStopped }
    let text = hasFed ? bytes : first(bytes)
    guard let base = text.baseAddress else { return !state.pointee.isStopped }
    if !state.pointee.isStopped, let place = longTags.find(in: text) {
      state.pointee.stop(XMLProblem.manyAttributes(at: state.pointee.markLength + fedBytes + place))
    }
    fedBytes += text.count
    var offset = 0
    // libxml2 counts in 32 bits.
    while offset < text.count, !state.pointee.isStopped {
      let size = min(text.count - offset, 1 << 28)
      base.withMemoryRebound(to: CChar.self, capacity: text.count) {
        _ = xmlParseChunk(context, $0 + offset, Int32(size), 0)
      }
      offset += size
    }
    return !state.pointee.isStopped
  }

  /// Looks at the first bytes: what encoding they are in, and whether there is a byte order mark to pass over, which
  /// libxml2 looks for in the first text of a context only.
  private func first(_ bytes: UnsafeBufferPointer<UInt8>) -> UnsafeBufferPointer<UInt8> {
    hasFed = true
    if let problem = EncodingProblem.check(bytes) ?? XMLProblem.declaredEncoding(bytes) {
      state.pointee.stop(problem)
    }
    guard bytes.starts(with: [0xEF, 0xBB, 0xBF]) else { return bytes }
    state.pointee.markLength = 3
    return UnsafeBufferPointer(rebasing: bytes[3...])
  }

  /// Ends the text. The tape is whole when no problem comes back: node 0 holds the root element.
  @usableFromInline package func end() -> [Problem] {
    if !hasFed { state.pointee.stop(XMLProblem.emptyDocument()) }
    if !state.pointee.isStopped { _ = xmlParseChunk(context, nil, 0, 1) }
    state.pointee.finish()
    return state.pointee.problems.sorted
  }

  /// The namespace of the elements of the last text that are no strangers; empty when there is none.
  package var chosenNamespace: String { state.pointee.chosenNamespace }

  /// Parses a whole text.
  package func parse(_ bytes: UnsafeBufferPointer<UInt8>, namespace: XMLNamespace = .none) -> [Problem] {
    begin(namespace: namespace)
    feed(bytes)
    return end()
  }
}
