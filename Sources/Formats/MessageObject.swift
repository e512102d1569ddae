public import Description

/// One thing that a message is about, to compare with what another message says of the same thing.
///
/// A message in a format of its own says what its objects are, what they are known by, and what the message does to
/// them; whether two of them differ is found from their raw data.
public protocol MessageObject: Sendable {
  /// The kind of thing: only things of one kind are compared.
  var kind: String { get }
  /// The kind in words for readers; the same as `kind` for most.
  var label: String { get }
  /// What it is known by, the firmest first, each with the name of what it is: `opleidingseenheidcode 1010O1234`.
  var keys: [String] { get }
  /// What it is called for readers.
  var name: String { get }
  /// What the message does to it.
  var effect: MessageEffect { get }
  /// The members that hold its parts.
  var parts: [MessagePart] { get }
  /// Its content, as far as it can be compared with that of another one.
  func content(beside other: any MessageObject) -> Tree
  /// What a reader must know of this object in the place of an older one, besides what differs.
  func remarks(replacing old: any MessageObject) -> [Phrase]
}

/// What a message does to a thing that it is about.
public enum MessageEffect: Sendable {
  /// It says how the thing is.
  case tells
  /// It sets the whole of it: what is left out is removed (a full state).
  case sets
  /// It removes it.
  case removes
}

/// A member of the content of an object whose members are parts with a name, such as periods.
public struct MessagePart: Sendable {
  /// The name of the member.
  public let field: String
  /// What one of them is.
  public let one: Phrase
  /// What several are.
  public let many: Phrase

  init(_ field: String, one: Phrase, many: Phrase) {
    self.field = field
    self.one = one
    self.many = many
  }
}

extension MessageObject {
  public var label: String { kind }
  public var effect: MessageEffect { .tells }
  public var parts: [MessagePart] { [] }
  public func remarks(replacing old: any MessageObject) -> [Phrase] { [] }
}

extension Message {
  /// Most messages are about one thing: what they say.
  public var objects: [any MessageObject] { [WholeMessage(Tree(self))] }
}

/// A message as the one thing that it is about. It is known by its `id`, and called by its types.
public struct WholeMessage: MessageObject {
  /// All whole messages are of one kind.
  public let kind = "message"
  private let tree: Tree

  /// - Parameter tree: what it says.
  public init(_ tree: Tree) { self.tree = tree }

  public var label: String {
    let types = (tree["type"]?.items ?? []).compactMap(\.text)
    return types.isEmpty ? kind : types.joined(separator: ", ")
  }
  public var keys: [String] { tree["id"]?.text.map { ["id \($0)"] } ?? [] }
  public var name: String { tree["id"]?.text ?? "" }
  public func content(beside other: any MessageObject) -> Tree { tree }
}
