import Codecs

/// The terms that a JSON-LD context defines, and the scopes that its terms open.
struct TermScope: Sendable {
  /// The terms.
  var terms: Set<String> = []
  /// Terms whose value is JSON of its own, which no context describes.
  var opaque: Set<String> = []
  /// What more is known inside a node with a type, or below a member.
  var inner: [String: TermScope] = [:]
  /// Whether any word is a term.
  var hasVocabulary = false
  /// Whether everything from outside is forgotten here.
  var resets = false

  init() {}

  /// Reads the short form of the tables: on each line a path, a colon and terms. `!` behind a term marks JSON of its
  /// own; a line without path has the terms of the context itself.
  init(table: String) {
    for line in table.split(separator: "\n") {
      let parts = line.split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false)
      guard parts.count == 2 else { continue }
      let path = parts[0].split(separator: "/").map(String.init)
      add(parts[1].split(separator: " ").map(String.init), at: path[...])
    }
  }

  private mutating func add(_ words: [String], at path: ArraySlice<String>) {
    if let first = path.first {
      inner[first, default: TermScope()].add(words, at: path.dropFirst())
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
