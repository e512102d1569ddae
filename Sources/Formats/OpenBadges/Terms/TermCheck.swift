import Codecs
import Description

/// Finds the words in a document that none of its contexts defines: the safe mode of JSON-LD, in short.
///
/// Known in a node are the terms of the active contexts and those that the contexts give to its types. What a type gives
/// ends at the node; what a member gives goes on below it; a context inside a node adds to both. A word with a colon is
/// an address and needs no definition. When a context is unknown, nothing can be said of any word.
struct TermCheck {
  /// A word without definition.
  struct Undefined {
    let word: String
    let isType: Bool
    let offset: Int
    let path: Path
  }

  /// What has no definition, in the order of the document.
  private(set) var undefined: [Undefined] = []
  /// The contexts that are not known, or that cannot be used.
  private(set) var unknownContexts: [String] = []
  /// No more than this many words are named.
  private static let most = 50

  /// Where the check is: a path is made of it only for what is reported.
  private var steps: [Path.Step] = []

  /// Checks a document.
  init(_ root: TapeNode) { node(root, []) }

  private mutating func node(_ node: TapeNode, _ outer: [TermScope]) {
    guard undefined.count < Self.most else { return }
    switch node.kind {
    case .array:
      for (index, item) in node.children.enumerated() where Self.hasNames(item) {
        steps.append(.item(index))
        self.node(item, outer)
        steps.removeLast()
      }
    case .object: object(node, outer)
    default: break
    }
  }

  /// Whether there may be names below a value.
  private static func hasNames(_ node: TapeNode) -> Bool { node.kind == .object || node.kind == .array }

  private mutating func object(_ node: TapeNode, _ outer: [TermScope]) {
    var active = outer
    if let context = node["@context"] { add(context, to: &active) }
    var scopes = active
    var hasUnknownType = false
    if let type = node["type"] ?? node["@type"] {
      for item in type.items {
        guard let word = item.string else { continue }
        if !isKnown(word, in: active) {
          hasUnknownType = true
          report(word, true, item, "type")
        }
        for scope in active { if let inner = scope.inner[word] { scopes.append(inner) } }
      }
    }
    for member in node.children {
      let name = member.name
      if name.hasPrefix("@") || name == "type" { continue }
      guard isKnown(name, in: scopes) else {
        // What an unknown type would have defined is no defect of its own.
        if hasUnknownType { continue }
        report(name, false, member, .field(name))
        continue
      }
      guard Self.hasNames(member), !scopes.contains(where: { !$0.opaque.isEmpty && $0.opaque.contains(name) }) else {
        continue
      }
      let given = scopes.compactMap { $0.inner.isEmpty ? nil : $0.inner[name] }
      steps.append(.field(name))
      self.node(member, given.isEmpty ? active : given.contains(where: \.resets) ? [] : active + given)
      steps.removeLast()
    }
  }

  private func isKnown(_ word: String, in scopes: [TermScope]) -> Bool {
    word.hasPrefix("@") || word.utf8.contains(UInt8(ascii: ":"))
      // What a type gives comes last, and has most of the words.
      || scopes.reversed().contains { $0.terms.contains(word) || $0.hasVocabulary }
  }

  private mutating func report(_ word: String, _ isType: Bool, _ node: TapeNode, _ step: Path.Step) {
    guard undefined.count < Self.most else { return }
    undefined.append(Undefined(word: word, isType: isType, offset: node.offset, path: Path(steps + [step])))
  }

  // MARK: Contexts

  private mutating func add(_ context: TapeNode, to active: inout [TermScope]) {
    if context.kind == .null { active = [] }
    for entry in context.items {
      switch entry.kind {
      case .null: active = []
      case .string: if let scope = known(entry.text) { active.append(scope) }
      case .object: if let scope = inline(entry) { active.append(scope) }
      default: unknown(entry.text)
      }
    }
  }

  private mutating func known(_ address: String) -> TermScope? {
    if let scope = KnownContexts.scope(at: address) { return scope }
    unknown(address)
    return nil
  }

  private mutating func unknown(_ name: String) {
    if !unknownContexts.contains(name) { unknownContexts.append(name) }
  }

  /// The terms of a context that stands in the document itself; nil when it cannot be used.
  private mutating func inline(_ node: TapeNode) -> TermScope? {
    var terms: Set<String> = []
    var opaque: Set<String> = []
    var known: [String: TermScope] = [:]
    var hasVocabulary = false
    for entry in node.children {
      let name = entry.name
      if name == "@vocab" {
        hasVocabulary = entry.kind == .string
      } else if name == "@import" {
        unknown("@import")
        return nil
      } else if !name.hasPrefix("@") {
        terms.insert(name)
        guard entry.kind == .object else { continue }
        guard entry.children.allSatisfy({ $0.name.hasPrefix("@") }) else {
          unknown("{ \(name) }")
          return nil
        }
        if entry["@type"]?.string == "@json" { opaque.insert(name) }
        if let inner = entry["@context"] {
          var scopes: [TermScope] = []
          add(inner, to: &scopes)
          known[name] = TermScope(scopes, resets: inner.kind == .null)
        }
      }
    }
    return TermScope(terms: terms, opaque: opaque, inner: known, hasVocabulary: hasVocabulary)
  }
}
