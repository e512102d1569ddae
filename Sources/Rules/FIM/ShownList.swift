extension Sequence<String> {
  /// The texts with commas between them; of a long list the first ones and how many there are.
  func shownList(most: Int = 10) -> String {
    let texts = Array(self)
    guard texts.count > most else { return texts.joined(separator: ", ") }
    return texts.prefix(most).joined(separator: ", ") + " … (\(texts.count))"
  }
}
