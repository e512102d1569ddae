import Description

/// Turns repairs into changes of bytes that keep all formatting around them.
struct FixPlanner {
  private let bytes: UnsafeBufferPointer<UInt8>
  private let syntax: Syntax
  private let outline: Outline
  private let nodes: NodeLocator
  /// The nodes by the offset of their value.
  private let byOffset: [Int: Int]

  /// Plans repairs of a text whose tape is there.
  init(_ bytes: UnsafeBufferPointer<UInt8>, _ syntax: Syntax, _ outline: Outline, _ nodes: NodeLocator, count: Int) {
    self.bytes = bytes
    self.syntax = syntax
    self.outline = outline
    self.nodes = nodes
    byOffset = Dictionary(
      (0..<count).lazy.filter { nodes.nodes[$0].kind != .text }.map { (Int(nodes.nodes[$0].source), $0) }
    ) { first, _ in first }
  }

  /// The change; nil when the text is written in a way that leaves more than one.
  func edit(for request: FixRequest) -> TextEdit? {
    switch (request.fix, syntax) {
    case (.cut(let length), _):
      return request.offset.map { TextEdit($0..<$0 + length, []) }
    case (.value(let text, let kind), .json): return node(of: request).flatMap { jsonValue($0, text, kind) }
    case (.value(let text, _), .xml): return node(of: request).flatMap { xmlValue($0, text) }
    case (.removal, .json): return node(of: request).flatMap(jsonRemoval)
    case (.member(let text), _): return member(request.path, text)
    case (.order, .xml): return order(request.path)
    case (.removal, .xml), (.order, .json): return nil
    }
  }

  // MARK: Nodes

  private func node(of request: FixRequest) -> Int? {
    if let offset = request.offset {
      return byOffset[offset]
    }
    let steps = way(request.path)
    return steps.count == request.path.fieldCount ? steps.last?.node : nil
  }

  private func way(_ path: Path) -> [PathLocator.Step] {
    var locator = PathLocator(nodes, outline: outline, isXML: syntax == .xml)
    return locator.steps(along: path, from: 0)
  }

  private func parent(of node: Int) -> Int? {
    (0..<node).last { [.object, .array].contains(nodes.nodes[$0].kind) && Int(nodes.nodes[$0].end) > node }
  }

  /// The bytes of a value: in JSON of the value alone, in XML of the whole element.
  private func range(of node: Int) -> Range<Int>? {
    let start = Int(nodes.nodes[node].source)
    switch syntax {
    case .xml: return XMLScanner(bytes).element(at: start)?.whole
    case .json: return JSONScanner(bytes).value(at: start)
    }
  }

  // MARK: Values

  /// The change between two texts, without what they share at both ends.
  private func change(_ range: Range<Int>, to text: [UInt8]) -> TextEdit? {
    var (start, end) = (range.lowerBound, range.upperBound)
    var new = text[...]
    while start < end, let first = new.first, bytes[start] == first {
      start += 1
      new = new.dropFirst()
    }
    while end > start, let last = new.last, bytes[end - 1] == last {
      end -= 1
      new = new.dropLast()
    }
    return start == end && new.isEmpty ? nil : TextEdit(start..<end, Array(new))
  }

  private func jsonValue(_ node: Int, _ text: String, _ kind: WireKind) -> TextEdit? {
    range(of: node).flatMap { change($0, to: jsonText(text, kind)) }
  }

  private func jsonText(_ text: String, _ kind: WireKind) -> [UInt8] {
    guard kind == .text else { return Array(text.utf8) }
    var out: [UInt8] = [UInt8(ascii: "\"")]
    out += text.utf8
    JSONLayout.escape(&out, from: 1)
    return out + [UInt8(ascii: "\"")]
  }

  private func xmlText(_ text: String) -> [UInt8] {
    text.utf8.flatMap { byte -> [UInt8] in
      switch byte {
      case 0x26: Array("&amp;".utf8)
      case 0x3C: Array("&lt;".utf8)
      case 0x3E: Array("&gt;".utf8)
      default: [byte]
      }
    }
  }

  private func xmlValue(_ node: Int, _ text: String) -> TextEdit? {
    guard let content = XMLScanner(bytes).element(at: Int(nodes.nodes[node].source))?.content,
      !bytes[content].contains(UInt8(ascii: "<"))
    else { return nil }
    return change(content, to: xmlText(text))
  }

  // MARK: Members

  /// Takes a member away with the comma that belongs to it.
  private func jsonRemoval(_ node: Int) -> TextEdit? {
    guard let parent = parent(of: node), nodes.nodes[parent].kind == .object, let value = range(of: node),
      let start = memberStart(node)
    else { return nil }
    let scanner = JSONScanner(bytes)
    let behind = scanner.space(from: value.upperBound)
    if behind < bytes.count, bytes[behind] == UInt8(ascii: ",") {
      return TextEdit(start..<scanner.space(from: behind + 1), [])
    }
    var before = start
    while before > 0, JSONScanner.isSpace(bytes[before - 1]) { before -= 1 }
    let hasComma = before > 0 && bytes[before - 1] == UInt8(ascii: ",")
    return TextEdit((hasComma ? before - 1 : start)..<value.upperBound, [])
  }

  /// Where the quote of the name of a member is.
  private func memberStart(_ node: Int) -> Int? {
    let node = nodes.nodes[node]
    guard !node.flags.contains(.nameInArena), node.nameLength > 0 else { return nil }
    return Int(node.nameStart) - 1
  }

  /// Adds a field at its place in the order of the description, laid out as the field before it.
  private func member(_ path: Path, _ text: String) -> TextEdit? {
    guard case .field(let name)? = path.steps.last else { return nil }
    let above = Path(path.steps.dropLast())
    let steps = way(above)
    guard steps.count == above.fieldCount, let step = steps.last else { return nil }
    let members = outline.members(of: step.type)
    guard let own = members.firstIndex(where: { $0.name == name }),
      let scalar = outline.scalars[members[own].shape.typeName]
    else { return nil }
    let known = nodes.children(of: step.node)
    func order(_ child: Int) -> Int {
      let name = nodes.nameOf(child)
      return members.firstIndex { (syntax == .xml ? $0.element : $0.name) == name } ?? .max
    }
    // What is there already is not added again.
    guard let before = known.last(where: { order($0) < own }), !known.contains(where: { order($0) == own }),
      let range = range(of: before)
    else { return nil }
    switch syntax {
    case .xml:
      let indent = space(before: range.lowerBound)
      let element = members[own].element
      return TextEdit(
        range.upperBound..<range.upperBound,
        indent + Array("<\(element)>".utf8) + xmlText(text) + Array("</\(element)>".utf8))
    case .json:
      guard let start = memberStart(before) else { return nil }
      let colon = Array(
        bytes[Int(nodes.nodes[before].nameStart) + Int(nodes.nodes[before].nameLength) + 1..<range.lowerBound])
      return TextEdit(
        range.upperBound..<range.upperBound,
        [UInt8(ascii: ",")] + space(before: start, or: [0x20]) + Array("\"\(name)\"".utf8) + colon
          + jsonText(text, scalar.wireKind))
    }
  }

  /// The white space before a place; where there is none behind an opening bracket, another.
  private func space(before end: Int, or other: [UInt8] = []) -> [UInt8] {
    var start = end
    while start > 0, JSONScanner.isSpace(bytes[start - 1]) { start -= 1 }
    return start == end ? other : Array(bytes[start..<end])
  }

  // MARK: Order

  /// Puts the elements of a record in the order of the description; the white space between them stays where it is.
  private func order(_ path: Path) -> TextEdit? {
    let above = Path(path.steps.dropLast())
    let steps = way(above)
    guard steps.count == above.fieldCount, let step = steps.last else { return nil }
    let members = outline.members(of: step.type)
    let scanner = XMLScanner(bytes)
    var elements: [(order: Int, range: Range<Int>)] = []
    for child in nodes.children(of: step.node) {
      guard let order = members.firstIndex(where: { $0.element == nodes.nameOf(child) }),
        let range = scanner.element(at: Int(nodes.nodes[child].source))?.whole
      else { return nil }
      // A comment between two elements may belong to either.
      if let last = elements.last, !bytes[last.range.upperBound..<range.lowerBound].allSatisfy(JSONScanner.isSpace) {
        return nil
      }
      elements.append((order, range))
    }
    let sorted = elements.enumerated().sorted { ($0.element.order, $0.offset) < ($1.element.order, $1.offset) }
    guard let first = elements.first, let last = elements.last else { return nil }
    var text: [UInt8] = []
    for (place, entry) in zip(elements.indices, sorted) {
      if place > 0 { text += bytes[elements[place - 1].range.upperBound..<elements[place].range.lowerBound] }
      text += bytes[entry.element.range]
    }
    return change(first.range.lowerBound..<last.range.upperBound, to: text)
  }
}

extension Path {
  /// How many fields are on the way.
  fileprivate var fieldCount: Int { steps.count { if case .field = $0 { true } else { false } } }
}
