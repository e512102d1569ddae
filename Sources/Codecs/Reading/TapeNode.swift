public import Description

/// A value of a text that was just parsed, to look at before and beside its description. It is good until the next
/// text is read.
public struct TapeNode {
  private let tape: Tape
  private let source: UnsafePointer<UInt8>
  /// Its place on the tape.
  package let index: Int

  fileprivate init(tape: Tape, source: UnsafePointer<UInt8>, index: Int) {
    self.tape = tape
    self.source = source
    self.index = index
  }

  private var node: Node { tape.nodes[index] }

  /// What the value is.
  package var kind: Node.Kind { node.kind }
  /// The byte offset in the source.
  package var offset: Int { Int(node.source) }

  private var nameBytes: UnsafeBufferPointer<UInt8> {
    let base = node.flags.contains(.nameInArena) ? UnsafePointer(tape.arena) : source
    return UnsafeBufferPointer(start: base + Int(node.nameStart), count: Int(node.nameLength))
  }

  /// The name of the member; empty for an item.
  package var name: String { String(decoding: nameBytes, as: UTF8.self) }

  /// The text, or a number in its written form.
  package var text: String {
    let raw = UnsafeBufferPointer(start: source + Int(node.start), count: Int(node.count))
    if node.flags.contains(.escaped) { return String(decoding: JSONEscapes.plain(raw), as: UTF8.self) }
    return String(decoding: raw, as: UTF8.self)
  }

  /// The text, where this is one.
  package var string: String? { kind == .string ? text : nil }

  /// The values directly below this one.
  package var children: [TapeNode] {
    guard kind == .object || kind == .array else { return [] }
    var found: [TapeNode] = []
    found.reserveCapacity(Int(node.count))
    var child = index + 1
    let end = Int(node.end)
    while child < end {
      found.append(TapeNode(tape: tape, source: source, index: child))
      child = Int(tape.nodes[child].end)
    }
    return found
  }

  /// The items of a list, or the value itself: a list that may stand as one bare value.
  package var items: [TapeNode] { kind == .array ? children : kind == .null ? [] : [self] }

  /// The members whose name stands earlier too. Few are compared one by one: most objects are small.
  package static func doubles(among members: [TapeNode]) -> [TapeNode] {
    if members.count <= 16 {
      let names = members.map(\.nameBytes)
      return members.indices.filter { place in
        names[..<place].contains { $0.count == names[place].count && $0.elementsEqual(names[place]) }
      }.map { members[$0] }
    }
    var seen: Set<String> = []
    seen.reserveCapacity(members.count)
    return members.filter { !seen.insert($0.name).inserted }
  }

  /// The member with a name.
  package subscript(name: String) -> TapeNode? {
    guard kind == .object else { return nil }
    var name = name
    return name.withUTF8 { wanted in
      var child = index + 1
      let end = Int(node.end)
      while child < end {
        let node = TapeNode(tape: tape, source: source, index: child)
        if node.nameBytes.elementsEqual(wanted) { return node }
        child = Int(tape.nodes[child].end)
      }
      return nil
    }
  }

  /// The value at a path, or the nearest one above it.
  public func at(_ path: Path) -> TapeNode {
    var here = self
    for step in path.steps {
      let next: TapeNode?
      switch step {
      case .field(let name): next = here[name]
      case .item(let number):
        let items = here.items
        next = items.indices.contains(number) ? items[number] : nil
      }
      guard let next else { return here }
      here = next
    }
    return here
  }

  /// The value as raw data.
  public var tree: Tree {
    switch kind {
    case .object: .members(children.map { Tree.Member($0.name, $0.tree) })
    case .array: .array(children.map(\.tree))
    case .number: .number(text)
    case .flag: .flag(text == "true")
    case .null: .null
    case .string, .attribute, .text: .string(text)
    }
  }
}

extension TextReader {
  /// Parses JSON whose description is chosen by looking at it.
  ///
  /// - Returns: what is wrong with the text, or its root.
  package func open(json bytes: UnsafeBufferPointer<UInt8>) -> (problems: [Problem], root: TapeNode?) {
    let problems = parse(bytes, as: .json, namespace: .none)
    guard problems.isEmpty, let source = bytes.baseAddress else { return (problems, nil) }
    return ([], TapeNode(tape: tape, source: source, index: 0))
  }
}
