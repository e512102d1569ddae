/// What a JSON-LD context says of a word.
struct Term: Sendable {
  /// Whether its value is JSON of its own, which no context describes.
  var isOpaque = false
  /// What more is known inside a node of this type, or below this member.
  var inner: TermScope?
}

/// The terms that a JSON-LD context defines, and the scopes that they open. A class, since a check asks many of them
/// about each word.
final class TermScope: Sendable {
  /// What the context says of words.
  let terms: TermIndex
  /// Whether any word is a term.
  let hasVocabulary: Bool
  /// Whether everything from outside is forgotten here.
  let resets: Bool

  init(_ terms: TermIndex, hasVocabulary: Bool = false, resets: Bool = false) {
    self.terms = terms
    self.hasVocabulary = hasVocabulary
    self.resets = resets
  }

  /// The scope of a context out of the tables.
  convenience init(_ table: TermTable) {
    var terms = TermIndex()
    for (word, term) in table.terms {
      terms.add(word, Term(isOpaque: term.isOpaque, inner: term.inner.map { TermScope($0) }))
    }
    self.init(terms, resets: table.resets)
  }

  /// What contexts define that stand after each other.
  convenience init(_ scopes: [TermScope], resets: Bool) {
    if scopes.count == 1 {
      self.init(scopes[0].terms, hasVocabulary: scopes[0].hasVocabulary, resets: resets)
      return
    }
    var terms = TermIndex()
    for scope in scopes { terms.add(scope.terms) }
    self.init(terms, hasVocabulary: scopes.contains { $0.hasVocabulary }, resets: resets)
  }
}
