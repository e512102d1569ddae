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
  /// No more than this many contexts may hold in one place, and no more may its types open: each is asked about each
  /// word. Real badges have four.
  private static let mostScopes = 256

  private var way = TapeWay()

  /// The scopes that hold somewhere, in a row: below a node begin those of its members.
  private var scopes: [TermScope] = []

  /// Checks a document.
  init(_ root: TapeNode) { node(root, 0..<0) }

  /// - Parameter active: the scopes that hold here.
  private mutating func node(_ node: TapeNode, _ active: Range<Int>) {
    guard undefined.count < Self.most else { return }
    switch node.kind {
    case .array:
      var index = 0
      for item in node.children {
        // Only below objects and lists there may be names.
        if item.isContainer { below(item, number: index, active) }
        index += 1
      }
    case .object:
      let count = scopes.count
      object(node, active)
      scopes.removeLast(scopes.count - count)
    default: break
    }
  }

  private mutating func below(_ node: TapeNode, number: Int?, _ active: Range<Int>) {
    way.enter(node, number: number)
    self.node(node, active)
    way.leave()
  }

  private mutating func object(_ node: TapeNode, _ outer: Range<Int>) {
    var active = outer
    if let context = node["@context"] {
      var own = Array(scopes[outer])
      add(context, to: &own)
      active = hold(own)
    }
    let typed = scopes.count
    var hasUnknownType = false
    if let type = node["type"] ?? node["@type"] {
      if type.kind == .array {
        for item in type.children where !knowsType(item, active, typed) { hasUnknownType = true }
      } else if !knowsType(type, active, typed) {
        hasUnknownType = true
      }
    }
    let given = typed..<scopes.count
    for member in node.children {
      let name = member.nameBytes
      if Self.isKeyword(member) || Self.isType(name) { continue }
      let word = TermWord(name)
      guard let term = find(word, given) ?? find(word, active) else {
        // What an unknown type would have defined is no defect of its own.
        if hasUnknownType || isFree(word, given) || isFree(word, active) { continue }
        report(member.name, false, member, .field(member.name))
        continue
      }
      guard member.isContainer, !term.isOpaque else { continue }
      if let inner = term.inner {
        let count = scopes.count
        below(member, number: nil, hold(inner.resets ? [] : scopes[active] + [inner]))
        scopes.removeLast(scopes.count - count)
      } else {
        below(member, number: nil, active)
      }
    }
  }

  /// Lets some scopes hold, and answers where they stand.
  private mutating func hold(_ added: [TermScope]) -> Range<Int> {
    scopes += added
    return scopes.count - added.count..<scopes.count
  }

  /// Whether a type is known; what it opens holds from here on.
  ///
  /// - Parameter first: where stands what the types of the node open.
  private mutating func knowsType(_ type: TapeNode, _ active: Range<Int>, _ first: Int) -> Bool {
    guard type.kind == .string else { return true }
    let found = type.withText { text in
      let word = TermWord(text)
      let term = find(word, active)
      return (isKnown: term != nil || isFree(word, active), inner: term?.inner)
    }
    if let inner = found.inner {
      if scopes.count - first < Self.mostScopes { scopes.append(inner) } else { tooMany() }
    }
    if !found.isKnown { report(type.text, true, type, "type") }
    return found.isKnown
  }

  private static func isType(_ name: UnsafeBufferPointer<UInt8>) -> Bool {
    name.count == 4 && name[0] == UInt8(ascii: "t") && name[1] == UInt8(ascii: "y") && name[2] == UInt8(ascii: "p")
      && name[3] == UInt8(ascii: "e")
  }

  /// What some of the scopes say of a word: the last one that knows it.
  private func find(_ word: TermWord, _ range: Range<Int>) -> Term? {
    for place in range.reversed() { if let term = scopes[place].terms[word] { return term } }
    return nil
  }

  /// Whether a word needs no definition: keywords, addresses, and all words where a context says so.
  private func isFree(_ word: TermWord, _ range: Range<Int>) -> Bool {
    word.bytes.first == UInt8(ascii: "@") || word.bytes.contains(UInt8(ascii: ":"))
      || scopes[range].contains { $0.hasVocabulary }
  }

  private mutating func report(_ word: String, _ isType: Bool, _ node: TapeNode, _ step: Path.Step) {
    guard undefined.count < Self.most else { return }
    undefined.append(Undefined(word: word, isType: isType, offset: node.offset, path: way.path(to: step)))
  }

  // MARK: Contexts

  private mutating func add(_ context: TapeNode, to active: inout [TermScope]) {
    if context.kind == .null { active = [] }
    for entry in context.items {
      guard active.count < Self.mostScopes || entry.kind == .null else { return tooMany() }
      switch entry.kind {
      case .null: active = []
      case .string: if let scope = known(entry.text) { active.append(scope) }
      case .object: if let scope = inline(entry) { active.append(scope) }
      case .array: unknown("[ ]")
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
    if unknownContexts.count < Self.most, !unknownContexts.contains(name) { unknownContexts.append(name) }
  }

  private mutating func tooMany() { unknown("> \(Self.mostScopes) @context") }

  /// The terms of a context that stands in the document itself; nil when it cannot be used.
  private mutating func inline(_ node: TapeNode) -> TermScope? {
    var terms = TermIndex(capacity: node.children.count)
    var hasVocabulary = false
    for entry in node.children {
      if Self.isKeyword(entry) {
        switch entry.name {
        case "@vocab": hasVocabulary = entry.kind == .string
        case "@import":
          unknown("@import")
          return nil
        default: break
        }
      } else {
        var term = Term()
        if entry.kind == .object {
          guard entry.children.allSatisfy(Self.isKeyword) else {
            unknown("{ \(entry.name) }")
            return nil
          }
          term.isOpaque = entry["@type"]?.isText("@json") == true
          if let inner = entry["@context"] {
            var scopes: [TermScope] = []
            add(inner, to: &scopes)
            term.inner = TermScope(scopes, resets: inner.kind == .null)
          }
        }
        terms.add(TermWord(entry.nameBytes), term)
      }
    }
    return TermScope(terms, hasVocabulary: hasVocabulary)
  }

  private static func isKeyword(_ member: TapeNode) -> Bool { member.nameBytes.first == UInt8(ascii: "@") }
}
