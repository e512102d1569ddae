/// The terms of a context, as tables are read.
struct TermTable {
  /// What a table says of a term.
  struct Entry {
    var isOpaque = false
    var inner: TermTable?
  }

  private(set) var terms: [String: Entry] = [:]
  private(set) var resets = false

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
      var inner = terms[first]?.inner ?? TermTable()
      inner.add(words, at: path.dropFirst())
      terms[first, default: Entry()].inner = inner
      return
    }
    for word in words {
      if word == "@null" {
        resets = true
      } else if word.hasSuffix("!") {
        terms[String(word.dropLast()), default: Entry()].isOpaque = true
      } else {
        terms[word, default: Entry()].isOpaque = false
      }
    }
  }
}
