import Description

/// Writes paths so that they stay the same when lines shift and lists grow: an item is named by its id or code, not by
/// its number, as in `module.mappings[timmeren/B1-K1-W5].share`.
///
/// A record of codes alone is a reference, named by all of them. Any other item without id and code is named by the first
/// field that tells something (no word out of a closed list, no truth value); several with one name have a number behind
/// it: `[Rijbewijs~2]`.
struct StablePointer {
  private var locator: PathLocator
  private let textOf: (Int) -> String
  /// The names of the items of lists that were looked at, by the first item.
  private var names: [Int: [String]] = [:]

  /// A name has at most so many characters.
  private static let longest = 60

  /// - Parameter textOf: the plain text of a scalar node.
  init(_ locator: PathLocator, textOf: @escaping (Int) -> String) {
    self.locator = locator
    self.textOf = textOf
  }

  /// The byte offset of a path, or of the nearest place above it, and the path in its stable form.
  mutating func place(of path: Path, from start: Int = 0) -> TextPlace {
    let steps = locator.steps(along: path, from: start)
    var text = ""
    var count = 0
    for step in steps {
      if !step.name.isEmpty {
        text += text.isEmpty ? step.name : ".\(step.name)"
        count += 1
      }
      guard let item = step.item else { continue }
      count += 1
      text += "[\(names(of: step.items, type: step.type)[item])]"
    }
    // What has no node keeps its numbers.
    let rest = Path(Array(path.steps.dropFirst(count))).description
    text += text.isEmpty || rest.isEmpty || rest.hasPrefix("[") ? rest : ".\(rest)"
    return TextPlace(offset: Int(locator.nodes.nodes[steps.last?.node ?? start].source), pointer: text)
  }

  private mutating func names(of items: [Int], type: String) -> [String] {
    guard let first = items.first else { return [] }
    if let known = names[first] { return known }
    var taken: [String: Int] = [:]
    let unique = items.map { item in
      let name = self.name(of: item, type: type)
      let number = taken[name, default: 0] + 1
      taken[name] = number
      return number == 1 ? name : "\(name)~\(number)"
    }
    names[first] = unique
    return unique
  }

  /// What an item of a list is called.
  private func name(of node: Int, type: String) -> String {
    let members = locator.outline.members(of: type)
    if members.allSatisfy(isCode) { return Self.short(leaves(of: node, type: type)) }
    let keys = ["id", "code"].compactMap { key in members.first { $0.name == key } }
    for member in keys + members where tells(member) {
      guard let child = locator.child(member, of: node) else { continue }
      let text = Self.short(leaves(of: child, type: member.shape.typeName))
      if !text.isEmpty { return text }
    }
    return ""
  }

  private func isCode(_ member: Outline.Member) -> Bool {
    if case .code? = locator.outline.scalars[member.shape.typeName]?.form { true } else { false }
  }

  /// Whether the value of a field can tell one item from the next.
  private func tells(_ member: Outline.Member) -> Bool {
    switch locator.outline.scalars[member.shape.typeName]?.form {
    case .enumeration, .flag: false
    default: true
    }
  }

  /// The texts below a node, in the order of the description.
  private func leaves(of node: Int, type: String) -> String {
    let texts: [String]
    switch locator.nodes.nodes[node].kind {
    case .object:
      texts = locator.outline.members(of: type).map { member in
        locator.child(member, of: node).map { leaves(of: $0, type: member.shape.typeName) } ?? ""
      }
    // The first item of a list, which is what an element of XML shows as well.
    case .array: texts = locator.nodes.children(of: node).prefix(1).map { leaves(of: $0, type: type) }
    case .null: texts = []
    default: return textOf(node)
    }
    return texts.filter { !$0.isEmpty }.joined(separator: "/")
  }

  /// The beginning of a text, with single spaces.
  private static func short(_ text: String) -> String {
    let words = text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    return words.count <= longest ? words : "\(words.prefix(longest))…"
  }
}

/// Where something stands in a text.
package struct TextPlace: Sendable, Hashable {
  /// The byte offset.
  package var offset: Int
  /// The path with ids and codes in the place of numbers.
  package var pointer: String

  package init(offset: Int, pointer: String) {
    self.offset = offset
    self.pointer = pointer
  }
}
