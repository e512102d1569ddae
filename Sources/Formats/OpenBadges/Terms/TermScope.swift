import Codecs

/// The terms that a JSON-LD context defines, and the scopes that its terms open. A class, since a check asks many of
/// them about each word.
final class TermScope: Sendable {
  /// The terms.
  let terms: Set<String>
  /// Terms whose value is JSON of its own, which no context describes.
  let opaque: Set<String>
  /// What more is known inside a node with a type, or below a member.
  let inner: [String: TermScope]
  /// Whether any word is a term.
  let hasVocabulary: Bool
  /// Whether everything from outside is forgotten here.
  let resets: Bool

  init(_ table: TermTable) {
    terms = table.terms
    opaque = table.opaque
    inner = table.inner.mapValues { TermScope($0) }
    hasVocabulary = false
    resets = table.resets
  }

  /// What contexts define that stand after each other.
  init(_ scopes: [TermScope], resets: Bool) {
    terms = scopes.reduce(into: []) { $0.formUnion($1.terms) }
    opaque = scopes.reduce(into: []) { $0.formUnion($1.opaque) }
    inner = scopes.reduce(into: [:]) { $0.merge($1.inner) { $1 } }
    hasVocabulary = scopes.contains { $0.hasVocabulary }
    self.resets = resets
  }

  /// What a context in a document defines.
  init(terms: Set<String>, opaque: Set<String>, inner: [String: TermScope], hasVocabulary: Bool) {
    self.terms = terms
    self.opaque = opaque
    self.inner = inner
    self.hasVocabulary = hasVocabulary
    resets = false
  }
}

/// The terms of a context, as tables are read.
struct TermTable {
  fileprivate var terms: Set<String> = []
  fileprivate var opaque: Set<String> = []
  fileprivate var inner: [String: TermTable] = [:]
  fileprivate var resets = false

  private init() {}

  /// Reads the short form of the tables: on each line a path, a colon and terms. `!` behind a term marks JSON of its
  /// own; a line without path has the terms of the context itself.
  init(_ table: String) {
    for line in table.split(separator: "\n") {
      let parts = line.split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false)
      guard parts.count == 2 else { continue }
      let path = parts[0].split(separator: "/").map(String.init)
      add(parts[1].split(separator: " ").map(String.init), at: path[...])
    }
  }

  private mutating func add(_ words: [String], at path: ArraySlice<String>) {
    if let first = path.first {
      inner[first, default: TermTable()].add(words, at: path.dropFirst())
      return
    }
    for word in words {
      if word == "@null" {
        resets = true
      } else if word.hasSuffix("!") {
        terms.insert(String(word.dropLast()))
        opaque.insert(String(word.dropLast()))
      } else {
        terms.insert(word)
      }
    }
  }
}
