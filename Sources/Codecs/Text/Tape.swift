/// One value of a parsed text: 24 bytes, in document order.
@usableFromInline package struct Node {
  /// What the value is. JSON values and XML elements share the kinds.
  @usableFromInline package enum Kind: UInt8 {
    /// A JSON object, or an XML element with child elements, attributes or mixed text.
    case object
    /// A JSON array.
    case array
    /// A JSON string, or an XML element with text alone.
    case string
    /// A JSON number as it was written.
    case number
    /// `true` or `false`.
    case flag
    /// `null`.
    case null
    /// An XML attribute.
    case attribute
    /// Text beside elements in XML.
    case text
  }

  /// Properties of a node.
  @usableFromInline package struct Flags: OptionSet, Sendable {
    @usableFromInline package let rawValue: UInt8
    @usableFromInline package init(rawValue: UInt8) { self.rawValue = rawValue }
    /// The value holds JSON escapes.
    @usableFromInline package static let escaped = Flags(rawValue: 1)
    /// The name had JSON escapes; its plain form is in the arena.
    @usableFromInline package static let nameInArena = Flags(rawValue: 2)
    /// The value may hold characters that have more than one normal form.
    @usableFromInline package static let wide = Flags(rawValue: 4)
    /// A reader has taken the value for a field.
    @usableFromInline package static let taken = Flags(rawValue: 8)
  }

  @usableFromInline package var kind: Kind
  @usableFromInline package var flags: Flags = []
  @usableFromInline package var nameLength: UInt16 = 0
  @usableFromInline package var nameStart: UInt32 = 0
  /// The first byte of the value's text.
  @usableFromInline package var start: UInt32 = 0
  /// The number of bytes of text, or of children.
  @usableFromInline package var count: UInt32 = 0
  /// The node after the subtree; while the container is open, its parent.
  @usableFromInline package var end: UInt32 = 0
  /// The byte offset in the source: of the value in JSON, of the tag in XML.
  @usableFromInline package var source: UInt32 = 0
}

/// A parsed text as nodes in document order. JSON nodes point into the source, XML nodes into the arena.
///
/// The storage is used again for the next text. It stands behind a pointer: access to the properties of a class is
/// checked at run time, which took an eighth of reading a file.
@usableFromInline package final class Tape {
  private struct Storage {
    var nodes: UnsafeMutablePointer<Node>
    var count = 0
    var capacity = 256
    var arena: UnsafeMutablePointer<UInt8>
    var arenaCount = 0
    var arenaCapacity = 4096

    init() {
      nodes = .allocate(capacity: capacity)
      arena = .allocate(capacity: arenaCapacity)
    }

    mutating func grow() {
      let bigger = UnsafeMutablePointer<Node>.allocate(capacity: capacity * 2)
      bigger.moveInitialize(from: nodes, count: count)
      nodes.deallocate()
      nodes = bigger
      capacity *= 2
    }

    mutating func growArena(by added: Int) {
      var wanted = arenaCapacity
      while wanted < arenaCount + added { wanted *= 2 }
      let bigger = UnsafeMutablePointer<UInt8>.allocate(capacity: wanted)
      bigger.update(from: arena, count: arenaCount)
      arena.deallocate()
      arena = bigger
      arenaCapacity = wanted
    }
  }

  private let storage: UnsafeMutablePointer<Storage>

  package var nodes: UnsafeMutablePointer<Node> { storage.pointee.nodes }
  package var count: Int { storage.pointee.count }
  package var arena: UnsafeMutablePointer<UInt8> { storage.pointee.arena }
  package var arenaCount: Int { storage.pointee.arenaCount }

  package init() {
    storage = .allocate(capacity: 1)
    storage.initialize(to: Storage())
  }

  deinit {
    nodes.deallocate()
    arena.deallocate()
    storage.deallocate()
  }

  /// Forgets everything but the first nodes and the first bytes of the arena.
  package func truncate(nodes count: Int = 0, arena arenaCount: Int = 0) {
    storage.pointee.count = count
    storage.pointee.arenaCount = arenaCount
  }

  /// Adds a node and answers its index.
  @inline(__always)
  package func append(_ node: Node) -> Int {
    if storage.pointee.count == storage.pointee.capacity { storage.pointee.grow() }
    let count = storage.pointee.count
    (storage.pointee.nodes + count).initialize(to: node)
    storage.pointee.count = count + 1
    return count
  }

  /// Adds bytes to the arena and answers where they start.
  @inline(__always)
  package func append(_ bytes: UnsafePointer<UInt8>, count added: Int) -> Int {
    let start = storage.pointee.arenaCount
    if start + added > storage.pointee.arenaCapacity { storage.pointee.growArena(by: added) }
    (storage.pointee.arena + start).update(from: bytes, count: added)
    storage.pointee.arenaCount = start + added
    return start
  }
}
