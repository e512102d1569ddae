public import Description
public import Workspace

/// What agreements did to findings, for a terminal: which are excepted and why, how many are known, and by which profile.
public struct AgreementsText: Sendable {
  private let language: Language
  private let color: Bool

  /// A renderer.
  public init(language: Language, color: Bool = false) {
    self.language = language
    self.color = color
  }

  /// The excepted findings, a line for each: `path:line:column: excepted: message (reason) [RULE]`.
  public func excepted(_ report: CheckReport) -> String {
    report.excepted.map { excepted in
      let located = excepted.located
      let place = "\(located.file.visible()):\(located.position.line):\(located.position.column): excepted:"
      let reason = Phrase(nl: "Uitzondering", en: "Exception")[language]
      return Ink.dim.paint(
        "\(place) \(located.finding.message[language].visible()) (\(reason): \(Self.reason(excepted).visible())) "
          + "[\(located.finding.rule)]", color: color) + "\n"
    }.joined()
  }

  /// The reason, with who accepted it and when.
  static func reason(_ excepted: ExceptedFinding) -> String {
    let words = excepted.reason.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    let signed = [excepted.by, excepted.date?.text].compactMap { $0 }.joined(separator: ", ")
    return signed.isEmpty ? words : "\(words) – \(signed)"
  }

  /// What comes behind the counts of findings, each part after a semicolon; empty when there is nothing to say.
  public func summary(_ report: CheckReport) -> String {
    var parts: [Phrase] = []
    if !report.excepted.isEmpty {
      let count = report.excepted.count
      parts.append(
        Phrase(
          nl: "\(count) \(count == 1 ? "uitzondering" : "uitzonderingen")", en: "\(count) excepted"))
    }
    if !report.known.isEmpty {
      let count = report.known.count
      parts.append(Phrase(nl: "\(count) al in de nulmeting", en: "\(count) known from the baseline"))
    }
    if !report.profileDifferences.isEmpty {
      let shown = report.profileDifferences.prefix(3).joined(separator: ", ")
      let more = report.profileDifferences.count - 3
      let profile = report.profileName.visible()
      parts.append(
        Phrase(
          nl: "profiel “\(profile)” wijkt af: \(shown)" + (more > 0 ? " en nog \(more)" : ""),
          en: "profile “\(profile)” differs: \(shown)" + (more > 0 ? " and \(more) more" : "")))
    }
    return parts.map { "; " + $0[language].visible() }.joined()
  }
}
