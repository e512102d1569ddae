import Description

extension Slug {
  /// Makes an id of a title: small letters and digits, accents left out, all else becomes hyphens, cut at 60 characters
  /// on a hyphen. Nil when nothing is left.
  public init?(slug title: String) {
    var words: [String] = [""]
    for scalar in title.lowercased().unicodeScalars {
      switch scalar {
      case "a"..."z", "0"..."9": words[words.count - 1].unicodeScalars.append(scalar)
      case "\u{300}"..."\u{36F}", "'", "\u{2019}": continue
      default:
        if let letters = Self.plain[scalar] {
          words[words.count - 1] += letters
        } else if words.last?.isEmpty == false {
          words.append("")
        }
      }
    }
    var text = ""
    for word in words where !word.isEmpty {
      let longer = text.isEmpty ? String(word.prefix(Self.longest)) : "\(text)-\(word)"
      if longer.utf8.count > Self.longest { break }
      text = longer
    }
    self.init(text)
  }

  /// Letters with accents of Western European languages, and what is left of them.
  private static var plain: [Unicode.Scalar: String] {
    [
      "à": "a", "á": "a", "â": "a", "ã": "a", "ä": "a", "å": "a", "æ": "ae", "ç": "c", "è": "e", "é": "e", "ê": "e",
      "ë": "e", "ì": "i", "í": "i", "î": "i", "ï": "i", "ñ": "n", "ò": "o", "ó": "o", "ô": "o", "õ": "o", "ö": "o",
      "ø": "o", "œ": "oe", "ß": "ss", "ù": "u", "ú": "u", "û": "u", "ü": "u", "ý": "y", "ÿ": "y",
    ]
  }
}
