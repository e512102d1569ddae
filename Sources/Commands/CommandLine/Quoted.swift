/// A word of the user between quotation marks, on one line whatever it holds.
struct Quoted: CustomStringConvertible {
  let description: String

  init(_ word: String) { description = "\u{201C}\(Self.line(word))\u{201D}" }

  /// The word with a replacement character for each control character.
  static func line(_ word: String) -> String {
    var scalars = String.UnicodeScalarView()
    for scalar in word.unicodeScalars {
      scalars.append(scalar.properties.generalCategory == .control ? "\u{FFFD}" : scalar)
    }
    return String(scalars)
  }
}
