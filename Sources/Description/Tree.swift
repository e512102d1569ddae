/// Raw data as it stands: members in order, numbers in their written form.
///
/// What a description keeps of a partner's file without knowing it (`FieldVisitor.open`), and what schemas are written
/// from.
public indirect enum Tree: Sendable, Hashable {
  case string(String)
  /// A number in its written form.
  case number(String)
  case flag(Bool)
  case null
  case array([Tree])
  /// Members in order.
  case members([Member])

  /// A name with its value.
  public struct Member: Sendable, Hashable {
    /// The name of the member.
    public var name: String
    /// Its value.
    public var value: Tree
    /// A member of an object.
    public init(_ name: String, _ value: Tree) {
      self.name = name
      self.value = value
    }
  }

  /// An object from pairs, in order.
  public static func object(_ pairs: [(String, Tree)]) -> Tree { .members(pairs.map { Member($0.0, $0.1) }) }
  /// A whole number.
  public static func integer(_ number: Int) -> Tree { .number(String(number)) }

  /// The value of the first member with a name; nil where there is none, or where this is no object.
  public subscript(name: String) -> Tree? {
    guard case .members(let members) = self else { return nil }
    return members.first { $0.name == name }?.value
  }

  /// The items of a list, or the value itself: a list that may stand as one bare value. Nothing where there is none.
  public var items: [Tree] {
    switch self {
    case .array(let items): items
    case .null: []
    default: [self]
    }
  }

  /// The text, where this is one.
  public var text: String? { if case .string(let text) = self { text } else { nil } }
}

extension Tree: Value {
  public init(blank: Blank) { self = .null }
  public static var shapes: ValueShapes { .all }
  public mutating func visit<V: ValueVisitor>(_ visitor: inout V) { visitor.tree(&self) }
}
