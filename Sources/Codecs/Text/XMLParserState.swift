import CLibXML2
import Description

/// What the callbacks of libxml2 fill. They reach it by a pointer, so that no access is checked twice.
struct XMLParserState {
  let tape: Tape
  var context: xmlParserCtxtPtr?
  var problems = ProblemList()
  private var namespace: XMLNamespace = .none
  private var namespaceName: [UInt8] = []
  /// The namespaces of which the first that is met becomes the only one.
  private var candidates: [[UInt8]] = []
  /// The namespace that was met last: libxml2 has each name once, so the same place is the same name.
  private var lastURI: UnsafePointer<UInt8>?
  private var lastIsStrange = false
  private var records: [RecordPlace] = []
  /// The names on each level of the place that fits the root.
  private var record: [[[UInt8]]] = []
  private var take: ((Int) -> Void)?
  /// The open node.
  private var open = 0
  private var depth = 0
  /// How many of the open elements are the first names of `record`.
  private var matchedDepth = 0
  /// How many namespaces the open elements declare.
  private var declared: [(depth: Int, count: Int)] = []
  /// The text since the last tag: where it starts in the arena, and whether it is more than white space.
  private var textStart = 0
  private var hasText = false
  /// The offset of the first sign of that text that is no white space.
  private var textOffset = 0
  private var isWide = false
  /// The bytes of the byte order mark, which the parser does not see.
  var markLength = 0
  /// The arena before the record that is being read.
  private var recordArena = 0
  private(set) var isStopped = false

  init(tape: Tape) { self.tape = tape }

  mutating func begin(namespace: XMLNamespace, records: [RecordPlace], take: ((Int) -> Void)?) {
    tape.truncate()
    problems = ProblemList()
    self.namespace = namespace
    if case .only(let name) = namespace { namespaceName = Array(name.utf8) } else { namespaceName = [] }
    candidates = []
    lastURI = nil
    if case .firstOf(let names) = namespace { candidates = names.map { Array($0.utf8) } }
    self.records = records
    record = []
    self.take = take
    depth = 0
    matchedDepth = 0
    declared.removeAll(keepingCapacity: true)
    textStart = 0
    hasText = false
    isWide = false
    isStopped = false
    markLength = 0
    // Node 0 holds the root element, as a JSON document's object holds its one member.
    open = tape.append(Node(kind: .object))
  }

  mutating func finish() {
    tape.nodes[0].end = UInt32(truncatingIfNeeded: tape.count)
    take = nil
  }

  /// The offset of the parser in the UTF-8 source.
  private var offset: Int {
    guard let input = context?.pointee.input else { return 0 }
    return markLength + Int(input.pointee.consumed) + (input.pointee.cur - input.pointee.base)
  }

  /// The offset of the `<` of the tag whose end the parser stands at.
  private var tagOffset: Int {
    guard let input = context?.pointee.input, let base = input.pointee.base, let cur = input.pointee.cur else {
      return 0
    }
    var start = cur
    while start > base {
      start -= 1
      if start.pointee == UInt8(ascii: "<") { break }
    }
    return markLength + Int(input.pointee.consumed) + (start - base)
  }

  /// The byte at the parser, when it does not begin a character in UTF-8.
  private var badByte: UInt8? {
    guard let input = context?.pointee.input, let cur = input.pointee.cur, let end = input.pointee.end, cur < end,
      cur.pointee >= 0x80, UTF8Check.sequence(cur, limit: end - cur) == 0
    else { return nil }
    return cur.pointee
  }

  mutating func report(_ problem: Problem) { problems.append(problem) }

  /// Reports and ends the reading.
  mutating func stop(_ problem: Problem) {
    report(problem)
    isStopped = true
    if let context { xmlStopParser(context) }
  }

  mutating func doctype() { if !isStopped { stop(XMLProblem.doctype(at: tagOffset)) } }

  mutating func failed(code: Int32, detail: String) {
    guard !isStopped else { return }
    isStopped = true
    if let byte = badByte { return report(EncodingProblem.invalid(at: offset, byte: byte)) }
    // That nothing starts is said of the start, whatever libxml2 calls it and wherever it stands by then.
    let empty = [XML_ERR_DOCUMENT_EMPTY, XML_ERR_DOCUMENT_START, XML_ERR_DOCUMENT_END].map { Int32($0.rawValue) }
    if tape.count == 1, empty.contains(code) {
      report(XMLProblem.notWellFormed(code: empty[0], detail: detail, at: markLength))
    } else if depth > 0, code == Int32(XML_ERR_DOCUMENT_END.rawValue) {
      // libxml2 has one code and one sentence for a text that goes on and for one that stops too early.
      let name = UnsafeBufferPointer(
        start: tape.arena + Int(tape.nodes[open].nameStart), count: Int(tape.nodes[open].nameLength))
      report(XMLProblem.unfinished(String(decoding: name, as: UTF8.self), at: offset))
    } else {
      report(XMLProblem.notWellFormed(code: code, detail: detail, at: offset))
    }
  }

  // MARK: Elements

  /// Adds the text before a tag as a node of its own, when it is more than white space.
  private mutating func flushText() {
    if hasText {
      let node = tape.append(
        Node(
          kind: .text, flags: isWide ? .wide : [], start: UInt32(truncatingIfNeeded: textStart),
          count: UInt32(truncatingIfNeeded: tape.arenaCount - textStart),
          source: UInt32(truncatingIfNeeded: textOffset)))
      tape.nodes[node].end = UInt32(truncatingIfNeeded: node + 1)
      tape.nodes[open].count += 1
    } else {
      tape.truncate(nodes: tape.count, arena: textStart)
    }
    hasText = false
    isWide = false
    textStart = tape.arenaCount
  }

  private mutating func appendName(
    _ local: UnsafePointer<UInt8>, _ uri: UnsafePointer<UInt8>?, isAttribute: Bool
  ) -> (start: Int, length: Int) {
    let start = tape.arenaCount
    if !candidates.isEmpty, !isAttribute, let uri { choose(UnsafeBufferPointer(start: uri, count: length(of: uri))) }
    if isStrange(uri, isAttribute: isAttribute), let uri {
      appendString("{")
      _ = tape.append(uri, count: length(of: uri))
      appendString("}")
    } else if uri == nil, asksForNamespace, !isAttribute {
      appendString("{}")
    }
    _ = tape.append(local, count: length(of: local))
    return (start, tape.arenaCount - start)
  }

  private var asksForNamespace: Bool {
    switch namespace {
    case .only, .firstOf: true
    case .any, .none: false
    }
  }

  /// Takes the first of the candidates that is met as the only namespace.
  private mutating func choose(_ uri: UnsafeBufferPointer<UInt8>) {
    guard let name = candidates.first(where: { uri.elementsEqual($0) }) else { return }
    namespaceName = name
    candidates = []
    lastURI = nil
  }

  /// The namespace of the elements that are no strangers; empty when none was met.
  var chosenNamespace: String { String(decoding: namespaceName, as: UTF8.self) }

  private mutating func isStrange(_ uri: UnsafePointer<UInt8>?, isAttribute: Bool) -> Bool {
    guard let uri else { return false }
    switch namespace {
    case .any: return false
    case .none: return true
    case .only, .firstOf:
      if isAttribute { return true }
      if uri == lastURI { return lastIsStrange }
      lastURI = uri
      lastIsStrange = !UnsafeBufferPointer(start: uri, count: length(of: uri)).elementsEqual(namespaceName)
      return lastIsStrange
    }
  }

  private func length(of text: UnsafePointer<UInt8>) -> Int { Int(xmlStrlen(text)) }

  private mutating func appendString(_ text: StaticString) {
    _ = tape.append(text.utf8Start, count: text.utf8CodeUnitCount)
  }

  mutating func start(
    _ local: UnsafePointer<UInt8>, _ uri: UnsafePointer<UInt8>?, namespaces: Int, attributes count: Int,
    _ attributes: UnsafeMutablePointer<UnsafePointer<UInt8>?>?
  ) {
    guard !isStopped else { return }
    let offset = tagOffset
    guard depth < Limits.depth else { return stop(XMLProblem.tooDeep(at: offset)) }
    guard count <= Limits.attributes else { return stop(XMLProblem.manyAttributes(at: offset)) }
    flushText()
    depth += 1
    if namespaces > 0 {
      declared.append((depth, namespaces))
      let all = declared.reduce(0) { $0 + $1.count }
      guard all <= Limits.attributes else { return stop(XMLProblem.manyNamespaces(at: offset)) }
    }
    if !records.isEmpty {
      if depth == 1 { chooseRecord(local) }
      matchRecord(local)
      // What is kept beside the records, or of one record, is as large as a document may be.
      guard tape.arenaCount + tape.count * MemoryLayout<Node>.stride < Limits.documentBytes else {
        return stop(XMLProblem.tooLarge(at: offset))
      }
    }
    let name = appendName(local, uri, isAttribute: false)
    guard name.length <= Limits.nameBytes else { return stop(XMLProblem.longName(at: offset)) }
    guard tape.arenaCount < Int(Int32.max), tape.count < Int(Int32.max) else {
      return stop(XMLProblem.tooLarge(at: offset))
    }
    tape.nodes[open].count += 1
    let node = tape.append(
      Node(
        kind: .object, nameLength: UInt16(name.length), nameStart: UInt32(truncatingIfNeeded: name.start),
        end: UInt32(truncatingIfNeeded: open), source: UInt32(truncatingIfNeeded: offset)))
    open = node
    if let attributes { for index in 0..<count { attribute(attributes + index * 5, at: offset) } }
    textStart = tape.arenaCount
  }

  private mutating func attribute(_ parts: UnsafeMutablePointer<UnsafePointer<UInt8>?>, at offset: Int) {
    guard let local = parts[0], let first = parts[3], let end = parts[4] else { return }
    if let uri = parts[2], isSchemaInstance(uri) {
      let name = String(cString: UnsafeRawPointer(local).assumingMemoryBound(to: CChar.self))
      if name == "schemaLocation" || name == "noNamespaceSchemaLocation" { return }
    }
    let name = appendName(local, parts[2], isAttribute: true)
    guard name.length <= Limits.nameBytes else { return stop(XMLProblem.longName(at: offset)) }
    let value = UnsafeBufferPointer(start: first, count: end - first)
    let start = tape.arenaCount
    appendAttributeValue(value)
    let count = tape.arenaCount - start
    let wide = value.contains { $0 >= 0xCC }
    let node = tape.append(
      Node(
        kind: .attribute, flags: wide ? .wide : [], nameLength: UInt16(name.length),
        nameStart: UInt32(truncatingIfNeeded: name.start), start: UInt32(truncatingIfNeeded: start),
        count: UInt32(truncatingIfNeeded: count), source: UInt32(truncatingIfNeeded: offset)))
    tape.nodes[node].end = UInt32(truncatingIfNeeded: node + 1)
    tape.nodes[open].count += 1
  }

  /// Without entity replacement libxml2 hands out `&` in attributes as the characters `&#38;`.
  private mutating func appendAttributeValue(_ value: UnsafeBufferPointer<UInt8>) {
    guard let base = value.baseAddress else { return }
    var start = 0
    for index in value.indices where value[index] == UInt8(ascii: "&") {
      _ = tape.append(base + start, count: index + 1 - start)
      start = min(index + 5, value.count)
    }
    _ = tape.append(base + start, count: value.count - start)
  }

  private func isSchemaInstance(_ uri: UnsafePointer<UInt8>) -> Bool {
    UnsafeBufferPointer(start: uri, count: length(of: uri))
      .elementsEqual("http://www.w3.org/2001/XMLSchema-instance".utf8)
  }

  mutating func characters(_ bytes: UnsafePointer<UInt8>, count: Int) {
    guard !isStopped, depth > 0 else { return }
    _ = tape.append(bytes, count: count)
    let text = UnsafeBufferPointer(start: bytes, count: count)
    if !hasText, let first = text.firstIndex(where: { $0 > 0x20 }) {
      hasText = true
      textOffset = max(0, start(of: bytes, count: count) + first)
    }
    // Without a branch in it the loop goes over many bytes at once.
    var wide: UInt8 = 0
    for byte in text { wide |= byte >= 0xCC ? 1 : 0 }
    if wide != 0 { isWide = true }
  }

  /// The offset of text that libxml2 hands out: mostly out of its input, sometimes out of a copy that it has read past.
  private func start(of bytes: UnsafePointer<UInt8>, count: Int) -> Int {
    guard let input = context?.pointee.input, let base = input.pointee.base, let end = input.pointee.end,
      base <= bytes, bytes < end
    else { return offset - count }
    return markLength + Int(input.pointee.consumed) + (bytes - base)
  }

  mutating func end() {
    guard !isStopped else { return }
    let node = open
    if tape.nodes[node].count == 0 {
      tape.nodes[node].kind = .string
      tape.nodes[node].flags = isWide ? .wide : []
      tape.nodes[node].start = UInt32(truncatingIfNeeded: textStart)
      tape.nodes[node].count = UInt32(truncatingIfNeeded: tape.arenaCount - textStart)
      hasText = false
      isWide = false
    } else {
      flushText()
    }
    textStart = tape.arenaCount
    open = Int(tape.nodes[node].end)
    tape.nodes[node].end = UInt32(truncatingIfNeeded: tape.count)
    if !record.isEmpty, matchedDepth == depth {
      if depth == record.count, let take {
        handOut(node, to: take)
        tape.truncate(nodes: node, arena: recordArena)
        textStart = tape.arenaCount
      }
      matchedDepth -= 1
    }
    if let last = declared.last, last.depth == depth { declared.removeLast() }
    depth -= 1
  }

  /// Hands out a record. Meanwhile what is open above it looks closed before it, so that all else can be read too.
  private mutating func handOut(_ node: Int, to take: (Int) -> Void) {
    tape.nodes[open].count -= 1
    var parents: [(node: Int, end: UInt32)] = []
    var ancestor = open
    while true {
      let end = tape.nodes[ancestor].end
      parents.append((ancestor, end))
      tape.nodes[ancestor].end = UInt32(truncatingIfNeeded: node)
      if ancestor == 0 { break }
      ancestor = Int(end)
    }
    take(node)
    for parent in parents { tape.nodes[parent.node].end = parent.end }
  }

  private func isNamed(_ local: UnsafePointer<UInt8>, _ names: [[UInt8]]) -> Bool {
    let name = UnsafeBufferPointer(start: local, count: length(of: local))
    return names.contains { name.elementsEqual($0) }
  }

  /// Takes the first place that begins with the root.
  private mutating func chooseRecord(_ root: UnsafePointer<UInt8>) {
    record = records.first { $0.levels.first.map { isNamed(root, $0) } ?? false }?.levels ?? []
  }

  private mutating func matchRecord(_ local: UnsafePointer<UInt8>) {
    guard matchedDepth == depth - 1, depth <= record.count, isNamed(local, record[depth - 1]) else { return }
    matchedDepth = depth
    if depth == record.count { recordArena = tape.arenaCount }
  }
}
