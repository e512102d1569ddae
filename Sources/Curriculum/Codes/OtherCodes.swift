public import Description

/// The version of a module (*versie*): major, minor and patch, as semantic versioning has it.
public struct SemanticVersion: Code {
  public let text: String
  public init(checked: Checked) { text = checked.text }
  public static var typeName: StaticString { "SemanticVersion" }
  public static let pattern = Pattern(
    "(0|[1-9][0-9]{0,5})\\.(0|[1-9][0-9]{0,5})\\.(0|[1-9][0-9]{0,5})")
  public static var accepts: Phrase {
    Phrase(nl: "drie getallen met punten ertussen, als 1.2.0", en: "three numbers with points between, such as 1.2.0")
  }

  /// Major, minor and patch.
  public var numbers: [Int] { text.split(separator: ".").map { Int($0) ?? 0 } }

  /// Compares by number, so that 1.10.0 comes after 1.9.0.
  public static func < (left: SemanticVersion, right: SemanticVersion) -> Bool {
    left.numbers.lexicographicallyPrecedes(right.numbers)
  }
}

/// A grade (*cijfer of oordeel*): 1 to 10 with at most one decimal, or a word.
///
/// Its order is that of the text; compare `tenths` to know which of two grades is higher.
public struct Grade: Code {
  public let text: String
  public init(checked: Checked) { text = checked.text }
  public static var typeName: StaticString { "Grade" }
  public static let pattern = Pattern("[1-9](\\.[0-9])?|10(\\.0)?|onvoldoende|voldoende|goed|voldaan")
  public static var isNumber: Bool { true }
  public static var accepts: Phrase {
    Phrase(
      nl: "een cijfer tussen aanhalingstekens van 1 tot en met 10 met hoogstens één decimaal, als \"5.5\", "
        + "of onvoldoende, voldoende, goed of voldaan",
      en: "a grade between quotes from 1 to 10 with at most one decimal, such as \"5.5\", "
        + "or onvoldoende, voldoende, goed or voldaan")
  }

  /// The grade in tenths, which is exact; nil for a word.
  public var tenths: Int? {
    let parts = text.split(separator: ".")
    guard let whole = parts.first.flatMap({ Int($0) }) else { return nil }
    return whole * 10 + (parts.count == 2 ? Int(parts[1]) ?? 0 : 0)
  }
}

/// An address on the web (*webadres*).
public struct WebAddress: Code {
  public let text: String
  public init(checked: Checked) { text = checked.text }
  public static var typeName: StaticString { "WebAddress" }
  public static let pattern = Pattern("https?://[!-~]+")
  public static var longest: Int { 2000 }
  public static var accepts: Phrase {
    Phrase(
      nl: "een webadres dat begint met http:// of https://, zonder spaties",
      en: "a web address that begins with http:// or https://, without blanks")
  }
}

/// A SHA-256 checksum (*controlegetal*) in lower-case hexadecimal digits.
public struct Checksum: Code {
  public let text: String
  public init(checked: Checked) { text = checked.text }
  public static var typeName: StaticString { "Checksum" }
  public static let pattern = Pattern("[0-9a-f]{64}")
  public static var accepts: Phrase {
    Phrase(nl: "64 cijfers en letters a tot en met f", en: "64 digits and letters a to f")
  }
}

/// A country by its ISO 3166 code of two letters (*landcode*).
public struct CountryCode: Code {
  public let text: String
  public init(checked: Checked) { text = checked.text }
  public static var typeName: StaticString { "CountryCode" }
  public static let pattern = Pattern("[A-Z]{2}")
  public static var accepts: Phrase { Phrase(nl: "twee hoofdletters, als NL", en: "two capital letters, such as NL") }
}

/// A language by its ISO 639 code of three letters (*taalcode*).
public struct LanguageCode: Code {
  public let text: String
  public init(checked: Checked) { text = checked.text }
  public static var typeName: StaticString { "LanguageCode" }
  public static let pattern = Pattern("[a-z]{3}")
  public static var accepts: Phrase {
    Phrase(nl: "drie kleine letters, als nld", en: "three lower-case letters, such as nld")
  }
}

/// The id of a rule (*regelcode*), of `fim` or of an exchange partner.
public struct RuleCode: Code {
  public let text: String
  public init(checked: Checked) { text = checked.text }
  public static var typeName: StaticString { "RuleCode" }
  public static let pattern = Pattern("[A-Z][A-Z0-9]{1,5}(-[0-9]{1,3})?")
  public static var accepts: Phrase { Phrase(nl: "een regelcode als FIM-09", en: "a rule id such as FIM-09") }
}
