import Curriculum
import Description
import Rules

extension FormatExport.Obstacle {
  /// Something that stands in the way of an export to RIO.
  static func rio(
    _ rule: Rule, _ origin: Origin, _ path: Path = [], severity: Severity, found: String? = nil,
    accepted: Phrase? = nil, _ message: Phrase
  ) -> FormatExport.Obstacle {
    FormatExport.Obstacle(
      origin: origin,
      finding: Finding(
        rule: rule.id, severity: severity, status: rule.status, path: origin.path + path, message: message,
        found: found, accepted: accepted, source: rule.sources.map(\.key).joined(separator: ", ")))
  }
}

extension [FormatExport.Obstacle] {
  /// A text as RIO takes it, with a warning where its end is cut.
  ///
  /// - Parameter most: the most characters (Unicode scalars) that RIO takes.
  mutating func cut(_ text: String, _ most: Int, _ field: Path.Step, of origin: Origin) -> String {
    let scalars = text.unicodeScalars
    guard scalars.count > most else { return text }
    append(
      .rio(
        .rio11, origin, [field], severity: .warning, found: String(scalars.count),
        accepted: Phrase(nl: "ten hoogste \(most) tekens", en: "at most \(most) characters"),
        Phrase(
          nl: "RIO neemt hier \(most) tekens; er zijn er \(scalars.count). Het eind valt weg: kort de tekst in.",
          en: "RIO takes \(most) characters here; there are \(scalars.count). The end is cut: shorten the text.")))
    return String(String.UnicodeScalarView(scalars.prefix(most)))
  }
}
