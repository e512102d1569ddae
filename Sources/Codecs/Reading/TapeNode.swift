public import Description

/// A value of a text that was just parsed, to look at before and beside its description. It is good as long as the text
/// is open (`TextReader.open`).
public struct TapeNode {
  @usableFromInline let nodes: UnsafeMutablePointer<Node>
  @usableFromInline let arena: UnsafePointer<UInt8>
  @usableFromInline let source: UnsafePointer<UInt8>
  /// Its place on the tape.
  @usableFromInline package let index: Int

  fileprivate init(tape: Tape, source: UnsafePointer<UInt8>) {
    nodes = tape.nodes
    arena = UnsafePointer(tape.arena)
    self.source = source
    index = 0
  }

  @inlinable init(_ other: TapeNode, index: Int) {
    nodes = other.nodes
    arena = other.arena
    source = other.source
    self.index = index
  }

  @inlinable var node: Node { nodes[index] }

  /// What the value is.
  @inlinable package var kind: Node.Kind { node.kind }
  /// The byte offset in the source.
  @inlinable package var offset: Int { Int(node.source) }
  /// Whether there may be values below it.
  @inlinable package var isContainer: Bool { kind == .object || kind == .array }

  /// The name of the member in UTF-8, in memory as long as the value is good; empty for an item.
  @inlinable package var nameBytes: UnsafeBufferPointer<UInt8> {
    let base = node.flags.contains(.nameInArena) ? arena : source
    return UnsafeBufferPointer(start: base + Int(node.nameStart), count: Int(node.nameLength))
  }

  /// The name of the member; empty for an item.
  package var name: String { String(decoding: nameBytes, as: UTF8.self) }

  @inlinable var raw: UnsafeBufferPointer<UInt8> {
    UnsafeBufferPointer(start: source + Int(node.start), count: Int(node.count))
  }

  /// The text, or a number in its written form.
  package var text: String {
    node.flags.contains(.escaped)
      ? String(decoding: JSONEscapes.plain(raw), as: UTF8.self) : String(decoding: raw, as: UTF8.self)
  }

  /// The text, where this is one.
  package var string: String? { kind == .string ? text : nil }

  /// Whether it is a certain text.
  package func isText(_ wanted: String) -> Bool {
    guard kind == .string else { return false }
    var wanted = wanted
    return wanted.withUTF8 { wanted in withText { $0.isSame(as: wanted) } }
  }

  /// Gives the bytes of the text.
  @inlinable package func withText<Result>(_ body: (UnsafeBufferPointer<UInt8>) -> Result) -> Result {
    node.flags.contains(.escaped) ? JSONEscapes.plain(raw).withUnsafeBufferPointer(body) : body(raw)
  }

  /// The values directly below a value, in order.
  @usableFromInline package struct Children: Sequence, IteratorProtocol {
    @usableFromInline let parent: TapeNode
    @usableFromInline var place: Int
    @usableFromInline let end: Int
    /// How many there are.
    @usableFromInline package let count: Int

    @inlinable init(of parent: TapeNode) {
      self.parent = parent
      let node = parent.node
      place = parent.index + 1
      end = parent.isContainer ? Int(node.end) : 0
      count = parent.isContainer ? Int(node.count) : 0
    }

    @inlinable package mutating func next() -> TapeNode? {
      guard place < end else { return nil }
      let child = TapeNode(parent, index: place)
      place = Int(child.node.end)
      return child
    }

    /// The first one.
    package var first: TapeNode? { place < end ? TapeNode(parent, index: place) : nil }
  }

  /// The values directly below this one.
  @inlinable package var children: Children { Children(of: self) }

  /// The items of a list, or the value itself: a list that may stand as one bare value.
  package var items: [TapeNode] { kind == .array ? Array(children) : kind == .null ? [] : [self] }

  /// Whether an object here or below has members of one name: all that stands below a value follows it on the tape.
  package var hasDoubles: Bool {
    var place = index
    let end = isContainer ? Int(node.end) : index
    while place < end {
      let value = TapeNode(self, index: place)
      if value.kind == .object, value.children.count > 1, !value.doubles.isEmpty { return true }
      place += 1
    }
    return false
  }

  /// The members of this object whose name stands earlier too.
  package var doubles: [TapeNode] {
    var found: [TapeNode] = []
    if children.count > 16 {
      var seen: Set<String> = []
      seen.reserveCapacity(children.count)
      for member in children where !seen.insert(member.name).inserted { found.append(member) }
      return found
    }
    // A mark for each name, of its length and two of its bytes: only names of one mark are compared.
    var marks: UInt64 = 0
    for member in children {
      let name = member.nameBytes
      let sum = name.isEmpty ? 0 : Int(name[name.count / 2]) &* 5 &+ Int(name[name.count - 1]) &+ name.count &* 11
      let mark: UInt64 = 1 << UInt64(truncatingIfNeeded: sum & 63)
      if marks & mark != 0, standsEarlier(member) { found.append(member) }
      marks |= mark
    }
    return found
  }

  private func standsEarlier(_ member: TapeNode) -> Bool {
    for other in children {
      if other.index == member.index { return false }
      if other.nameBytes.isSame(as: member.nameBytes) { return true }
    }
    return false
  }

  /// The member with a name.
  package subscript(name: String) -> TapeNode? {
    guard kind == .object else { return nil }
    var name = name
    return name.withUTF8 { wanted in
      for child in children where child.nameBytes.isSame(as: wanted) { return child }
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
  /// Parses JSON to tell what it is. Who reads these bytes next takes over what was parsed: they must stay as they are
  /// until then.
  ///
  /// - Parameter body: gets the root, which is good as long as it runs; nil where something is wrong with the text.
  package func lookAhead<Result>(json bytes: UnsafeBufferPointer<UInt8>, _ body: (TapeNode?) throws -> Result) rethrows
    -> Result
  {
    let found = try open(json: bytes) { problems, root in (problems, try body(root)) }
    ahead = (bytes, found.0)
    return found.1
  }

  /// Parses JSON whose description is chosen by looking at it.
  ///
  /// - Parameter body: gets what is wrong with the text, or its root, which is good as long as it runs.
  package func open<Result>(
    json bytes: UnsafeBufferPointer<UInt8>, _ body: (_ problems: [Problem], _ root: TapeNode?) throws -> Result
  ) rethrows -> Result {
    let problems = parse(bytes, as: .json, namespace: .none)
    return try withExtendedLifetime(self) {
      try body(problems, problems.isEmpty ? bytes.baseAddress.map { TapeNode(tape: tape, source: $0) } : nil)
    }
  }
}
