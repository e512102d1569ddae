/// The parsed form of a `Pattern`.
package indirect enum PatternSyntax: Sendable {
  /// One of these bytes, in order.
  case bytes([UInt8])
  case sequence([PatternSyntax])
  case alternatives([PatternSyntax])
  /// A repetition; no upper bound is nil.
  case repeated(PatternSyntax, least: Int, most: Int?)

  /// Parses a pattern; nil when it is outside the subset.
  init?(parsing source: String) {
    var parser = Parser(signs: Array(source.utf8))
    guard let syntax = parser.alternatives(), parser.isAtEnd else { return nil }
    self = syntax
  }

  /// A text that matches, chosen by a source of numbers: `pick(n)` gives 0 ..< n.
  package func example(pick: (Int) -> Int) -> String {
    switch self {
    case .bytes(let bytes):
      return String(UnicodeScalar(bytes[pick(bytes.count)]))
    case .sequence(let parts):
      return parts.map { $0.example(pick: pick) }.joined()
    case .alternatives(let parts):
      return parts[pick(parts.count)].example(pick: pick)
    case .repeated(let part, let least, let most):
      let count = least + pick((most ?? least + 3) - least + 1)
      return (0..<count).map { _ in part.example(pick: pick) }.joined()
    }
  }

  private struct Parser {
    let signs: [UInt8]
    var index = 0

    var isAtEnd: Bool { index == signs.count }
    var sign: UInt8? { index < signs.count ? signs[index] : nil }

    mutating func take(_ character: Unicode.Scalar) -> Bool {
      guard sign == UInt8(ascii: character) else { return false }
      index += 1
      return true
    }

    mutating func alternatives() -> PatternSyntax? {
      var parts: [PatternSyntax] = []
      repeat {
        guard let part = sequence() else { return nil }
        parts.append(part)
      } while take("|")
      return parts.count == 1 ? parts[0] : .alternatives(parts)
    }

    mutating func sequence() -> PatternSyntax? {
      var parts: [PatternSyntax] = []
      while let sign, sign != UInt8(ascii: "|"), sign != UInt8(ascii: ")") {
        guard let atom = atom(), let part = quantified(atom) else { return nil }
        parts.append(part)
      }
      return parts.isEmpty ? nil : .sequence(parts)
    }

    mutating func atom() -> PatternSyntax? {
      if take("(") {
        guard let inner = alternatives(), take(")") else { return nil }
        return inner
      }
      if take("[") { return characterClass() }
      guard let byte = literal(but: "[](){}?*+|^$.") else { return nil }
      return .bytes([byte])
    }

    mutating func characterClass() -> PatternSyntax? {
      var set = ByteSet()
      while !take("]") {
        guard let low = literal(but: "[]^-") else { return nil }
        var high = low
        if take("-") {
          guard let end = literal(but: "[]^-") else { return nil }
          high = end
        }
        guard low <= high else { return nil }
        set.insert(low...high)
      }
      return set.isEmpty ? nil : .bytes(set.bytes)
    }

    /// One sign: a printable ASCII character without a meaning here, or one with a meaning after a backslash.
    mutating func literal(but special: String) -> UInt8? {
      guard let first = sign, (0x20...0x7E).contains(first) else { return nil }
      index += 1
      if first == UInt8(ascii: "\\") {
        guard let escaped = sign, ".-\\[](){}?*+|^".utf8.contains(escaped) else { return nil }
        index += 1
        return escaped
      }
      return special.utf8.contains(first) ? nil : first
    }

    mutating func quantified(_ atom: PatternSyntax) -> PatternSyntax? {
      if take("?") { return .repeated(atom, least: 0, most: 1) }
      if take("*") { return .repeated(atom, least: 0, most: nil) }
      if take("+") { return .repeated(atom, least: 1, most: nil) }
      guard take("{") else { return atom }
      guard let least = number() else { return nil }
      if take("}") { return .repeated(atom, least: least, most: least) }
      guard take(","), let most = number(), take("}"), least <= most else { return nil }
      return .repeated(atom, least: least, most: most)
    }

    mutating func number() -> Int? {
      var digits = ""
      while let digit = sign, (0x30...0x39).contains(digit) {
        digits.unicodeScalars.append(UnicodeScalar(digit))
        index += 1
      }
      return Int(digits)
    }
  }
}
