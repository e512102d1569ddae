/// The words of a title that say what it is about, brought back to a stem. A rough convention of this project for Dutch:
/// doubled letters become one, and the endings of verbs and plurals go.
struct TitleWords: Hashable {
  /// The stems, each with the word that it comes from.
  private(set) var words: [String: String] = [:]

  /// Words that say nothing of the subject.
  private static let small: Set<String> = [
    "de", "het", "een", "en", "of", "van", "voor", "met", "in", "op", "aan", "bij", "uit", "tot", "naar", "om", "te",
    "door", "over", "zijn", "haar", "hun", "als", "ten", "ter", "onder", "tussen", "tijdens", "rondom", "binnen",
    "zich",
    "onderdelen", "eigen", "diverse", "werkzaamheden",
  ]

  init(_ title: String) {
    for word in title.lowercased().split(whereSeparator: { !($0.isLetter || $0.isNumber) }) {
      let word = String(word)
      guard word.count > 2, !Self.small.contains(word) else { continue }
      words[Self.stem(word)] = word
    }
  }

  /// The stem of a word.
  static func stem(_ word: String) -> String {
    var letters: [Character] = []
    for letter in word where letter != letters.last { letters.append(letter) }
    var stem = String(letters)
    for ending in ["ingen", "ing", "en", "t", "e", "s"] where stem.hasSuffix(ending) && stem.count - ending.count > 2 {
      stem.removeLast(ending.count)
      break
    }
    return stem
  }
}
