import Description

/// The known word that a mistyped or shortened one stands for.
enum Suggestion {
  /// The nearest of the known words, else the only one that begins with what was typed.
  static func word(for typed: String, among known: [String]) -> String? {
    if let nearest = Nearest.word(to: typed, among: known) { return nearest }
    let completions = known.filter { !typed.isEmpty && $0.hasPrefix(typed) }
    return completions.count == 1 ? completions.first : nil
  }
}
