import Description

extension Sequence<String> {
  /// The texts with commas between them; of a long list the first ones and how many there are.
  func shownList(most: Int = 10) -> String {
    let texts = Array(self)
    guard texts.count > most else { return texts.joined(separator: ", ") }
    return texts.prefix(most).joined(separator: ", ") + " … (\(texts.count))"
  }
}

extension [Phrase] {
  /// The phrases as one: with commas, and a word before the last.
  func inWords(_ word: Phrase = Phrase(nl: "en", en: "and")) -> Phrase {
    guard let last else { return Phrase(nl: "", en: "") }
    guard count > 1 else { return last }
    let first = dropLast()
    return Phrase(
      nl: first.map(\.nl).joined(separator: ", ") + " \(word.nl) " + last.nl,
      en: first.map(\.en).joined(separator: ", ") + " \(word.en) " + last.en)
  }
}
