public import Description
import Formats

/// What differs between the messages of two states: a message to a register and what the register answered, two badges.
public struct MessageDifference: Sendable {
  /// A thing that one of the messages is about, where it differs.
  public struct Entry: Sendable {
    /// What the new messages do to a thing.
    public enum Kind: String, Sendable, CaseIterable {
      /// Only the new messages are about it.
      case added
      /// Only the old messages are about it.
      case absent
      case changed
      /// The new message removes it.
      case deleted
    }

    /// What happens to it.
    public let kind: Kind
    /// The kind of thing: `aangebodenOpleiding`.
    public let label: String
    /// Its code or id.
    public let name: String
    /// What differs in it.
    public let differences: [PartDifference]
    /// The parts that go: those that a full state does not repeat, or all of what is deleted.
    public let lostParts: [LostParts]
    /// What a reader must know besides.
    public let remarks: [Phrase]
    /// Whether the new message sets the whole of it, so that what it leaves out goes.
    public let isFullState: Bool
  }

  /// Something that differs, with the part that it belongs to.
  public struct PartDifference: Sendable {
    /// What the part is and what it is called; nil for what belongs to the thing itself.
    public let part: (word: Phrase, name: String)?
    /// The difference, with its path below the part.
    public let difference: Difference
  }

  /// Parts of one kind that go.
  public struct LostParts: Sendable {
    /// What one of them is.
    public let one: Phrase
    /// What several are.
    public let many: Phrase
    /// What the parts are called.
    public let names: [String]
  }

  /// What differs, in the order of the new messages; what only the old ones have comes last.
  public let entries: [Entry]
  /// How many things are the same in both.
  public let unchanged: Int
  /// Whether there was anything to compare.
  public let isEmpty: Bool

  /// Compares the messages of two workspaces.
  ///
  /// What has the same code or id belongs together; else what is the only one of its kind that is left on both sides.
  public init(from before: Workspace, to after: Workspace) {
    let old = before.messages.flatMap(\.objects)
    let new = after.messages.flatMap(\.objects)
    isEmpty = old.isEmpty && new.isEmpty
    let partners = Self.partners(of: new, among: old)
    var entries: [Entry] = []
    var unchanged = 0
    for (object, partner) in zip(new, partners) {
      guard let partner else {
        entries.append(Entry(object.effect == .removes ? .deleted : .added, object))
        continue
      }
      if let entry = Entry(from: old[partner], to: object) { entries.append(entry) } else { unchanged += 1 }
    }
    let paired = Set(partners.compactMap { $0 })
    for (index, object) in old.enumerated() where !paired.contains(index) { entries.append(Entry(.absent, object)) }
    self.entries = entries
    self.unchanged = unchanged
  }

  /// The place of the old object that each new one belongs to.
  private static func partners(of new: [any MessageObject], among old: [any MessageObject]) -> [Int?] {
    var partners = [Int?](repeating: nil, count: new.count)
    var left = Set(old.indices)
    var places: [String: [Int]] = [:]
    for (index, object) in old.enumerated().reversed() {
      for key in Set(object.keys) { places["\(object.kind) \(key)", default: []].append(index) }
    }
    for rank in 0..<(new.map(\.keys.count).max() ?? 0) {
      for (index, object) in new.enumerated() where partners[index] == nil && rank < object.keys.count {
        guard let place = places["\(object.kind) \(object.keys[rank])"]?.last(where: left.contains) else { continue }
        partners[index] = place
        left.remove(place)
      }
    }
    for kind in Set(new.map(\.kind)) {
      let leftNew = new.indices.filter { partners[$0] == nil && new[$0].kind == kind }
      let leftOld = left.filter { old[$0].kind == kind }
      guard leftNew.count == 1, leftOld.count == 1, let one = leftNew.first, let other = leftOld.first,
        new[one].effect != .removes
      else { continue }
      partners[one] = other
      left.remove(other)
    }
    return partners
  }
}

extension MessageDifference.Entry {
  /// What is in one state only.
  fileprivate init(_ kind: Kind, _ object: any MessageObject) {
    self.kind = kind
    label = object.label
    name = object.name
    differences =
      kind == .added
      ? Self.differences(Difference.between(.members([]), object.content(beside: object)), object.parts) : []
    lostParts = []
    remarks = []
    isFullState = object.effect == .sets
  }

  /// Two states of one thing; nil when they are the same.
  fileprivate init?(from old: any MessageObject, to new: any MessageObject) {
    label = new.label
    name = new.name
    remarks = new.remarks(replacing: old)
    // To the register it may be another thing: then nothing of the old one goes.
    isFullState = new.effect == .sets && remarks.isEmpty
    let before = old.content(beside: new)
    if new.effect == .removes {
      kind = .deleted
      differences = []
      lostParts = Self.lost(old.parts) { part in before[part].map(Self.names) ?? [] }
      return
    }
    let found = Difference.between(before, new.content(beside: old))
    if found.isEmpty { return nil }
    kind = .changed
    differences = Self.differences(found, new.parts)
    lostParts =
      isFullState
      ? Self.lost(new.parts) { part in
        found.compactMap { difference in
          guard case .removed = difference.kind, difference.path.steps.count == 2,
            difference.path.steps[0] == .field(part), case .field(let name) = difference.path.steps[1]
          else { return nil }
          return name
        }
      } : []
  }

  private static func lost(_ parts: [MessagePart], _ names: (String) -> [String]) -> [MessageDifference.LostParts] {
    parts.compactMap { part in
      let names = names(part.field)
      return names.isEmpty ? nil : MessageDifference.LostParts(one: part.one, many: part.many, names: names)
    }
  }

  private static func names(_ tree: Tree) -> [String] {
    if case .members(let members) = tree { members.map(\.name) } else { [] }
  }

  /// The differences with the parts that they belong to. A part that comes or goes is told attribute by attribute.
  private static func differences(
    _ found: [Difference], _ parts: [MessagePart]
  ) -> [MessageDifference.PartDifference] {
    found.flatMap { difference -> [MessageDifference.PartDifference] in
      let steps = difference.path.steps
      guard case .field(let field)? = steps.first, let part = parts.first(where: { $0.field == field }) else {
        return [MessageDifference.PartDifference(part: nil, difference: difference)]
      }
      if steps.count == 1, case .added(.members(let members)) = difference.kind {
        return members.flatMap { attributes(of: part, $0.name, $0.value, Difference.Kind.added) }
      }
      guard steps.count > 1, case .field(let name) = steps[1] else { return [] }
      if steps.count == 2, case .added(let value) = difference.kind {
        return attributes(of: part, name, value, Difference.Kind.added)
      }
      if steps.count == 2, case .removed(let value) = difference.kind {
        return attributes(of: part, name, value, Difference.Kind.removed)
      }
      return [
        MessageDifference.PartDifference(
          part: (part.one, name),
          difference: Difference(path: Path(Array(steps.dropFirst(2))), kind: difference.kind))
      ]
    }
  }

  /// The attributes of a part that comes or goes, without the one that it is called by.
  private static func attributes(
    of part: MessagePart, _ name: String, _ value: Tree, _ kind: (Tree) -> Difference.Kind
  ) -> [MessageDifference.PartDifference] {
    guard case .members(let members) = value else { return [] }
    return members.filter { $0.value.text != name }.map { member in
      MessageDifference.PartDifference(
        part: (part.one, name), difference: Difference(path: [.field(member.name)], kind: kind(member.value)))
    }
  }
}
