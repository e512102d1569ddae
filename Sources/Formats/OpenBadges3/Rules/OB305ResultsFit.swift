import Description
import Rules

extension Rule {
  /// OB3-05: results fit their descriptions.
  static let ob305 = Rule(
    "OB3-05", .error, .sourced, [.openBadges3],
    title: Phrase(
      nl: "Een resultaat hoort bij een beschrijving van dezelfde prestatie en valt binnen haar grenzen.",
      en: "A result belongs to a description of the same achievement and lies within its bounds."),
    explanation: Phrase(
      nl:
        "Het veld resultDescription van een resultaat is de id van een beschrijving in achievement. Open Badges 3.0 zegt dat "
        + "het moet, maar geen controleprogramma kijkt ernaar en gepubliceerde voorbeelden doen het fout: daarom een "
        + "waarschuwing. Een waarde buiten valueMin en valueMax (als getallen) of buiten allowedValue is een fout. Een "
        + "niveau uit een andere beschrijving is een opmerking.",
      en:
        "The member resultDescription of a result is the id of a description in achievement. Open Badges 3.0 says that it must, "
        + "but no validator looks at it and published examples get it wrong: so it is a warning. A value outside valueMin "
        + "and valueMax (as numbers) or outside allowedValue is an error. A level from another description is a remark."
    ),
    remedy: Phrase(
      nl: "Verbeter de id of de waarde, of voeg de beschrijving toe.",
      en: "Correct the id or the value, or add the description."),
    example: #"{"result": [{"type": ["Result"], "value": "11"}]}"#,
    checks: [
      .message(OB3File.self) { file, _, report in
        guard case .credential(let credential) = file.document else { return }
        let descriptions = credential.value.credentialSubject.achievement.resultDescription
        guard !credential.value.credentialSubject.result.isEmpty else { return }
        // By id, since a file may have many of both.
        let known = Dictionary(descriptions.map { ($0.id.text, ResultBounds($0)) }) { first, _ in first }
        let levels = known.values.reduce(into: Set<String>()) { $0.formUnion($1.levels) }
        for (index, result) in credential.value.credentialSubject.result.enumerated() {
          let path: Path = ["credentialSubject", "result", .item(index)]
          if let id = result.resultDescription?.text {
            guard let description = known[id] else {
              report(
                path + ["resultDescription"], severity: .warning, found: id, stage: BadgeStage.semantic.name, .dangling)
              continue
            }
            if let value = result.value?.text, let accepted = description.refusal(of: value) {
              report(
                path + ["value"], found: value, accepted: accepted, stage: BadgeStage.semantic.name,
                .outOfRange(value, accepted))
            }
            if let level = result.achievedLevel?.text, !description.levels.contains(level) {
              if levels.contains(level) {
                report(path + ["achievedLevel"], severity: .info, .otherLevel)
              } else {
                report(path + ["achievedLevel"], severity: .warning, stage: BadgeStage.semantic.name, .noLevel)
              }
            }
          }
        }
      }
    ])
}

/// What a description lets a result be.
private struct ResultBounds {
  let levels: Set<String>
  private let allowed: Set<String>
  /// The values that are allowed, in words: not all of a long list.
  private let list: String
  private let range: (least: String, most: String, low: ExactDecimal, high: ExactDecimal)?

  private static let mostNamed = 20

  init(_ description: OB3ResultDescription) {
    levels = Set(description.rubricCriterionLevel.map(\.id.text))
    let values = description.allowedValue.map(\.text)
    allowed = Set(values)
    list = values.prefix(Self.mostNamed).joined(separator: ", ") + (values.count > Self.mostNamed ? ", …" : "")
    if let least = description.valueMin?.text, let most = description.valueMax?.text, let low = ExactDecimal(least),
      let high = ExactDecimal(most)
    {
      range = (least, most, low, high)
    } else {
      range = nil
    }
  }

  /// What is accepted, when a value is not; nil when it is, or when nothing can be said.
  func refusal(of value: String) -> Phrase? {
    if !allowed.isEmpty, !allowed.contains(value) { return Phrase(nl: list, en: list) }
    guard let range, let number = ExactDecimal(value), number < range.low || number > range.high else { return nil }
    return Phrase(nl: "\(range.least) tot en met \(range.most)", en: "\(range.least) to \(range.most)")
  }
}

extension Phrase {
  fileprivate static let dangling = Phrase(
    nl:
      "Dit resultaat verwijst naar een beschrijving die niet in de prestatie staat. Verbeter de id, of voeg haar toe.",
    en: "This result refers to a description that is not in the achievement. Correct the id, or add the description.")
  fileprivate static let otherLevel = Phrase(
    nl: "Dit niveau is er een van een andere beschrijving van dezelfde prestatie.",
    en: "This level is one of another description of the same achievement.")
  fileprivate static let noLevel = Phrase(
    nl: "Dit niveau staat in geen enkele beschrijving van de prestatie.",
    en: "This level stands in no description of the achievement.")
  fileprivate static func outOfRange(_ value: String, _ accepted: Phrase) -> Phrase {
    Phrase(
      nl: "Het resultaat \u{201C}\(value)\u{201D} past niet bij de beschrijving; goed is: \(accepted.nl).",
      en: "The result \u{201C}\(value)\u{201D} does not fit the description; right is: \(accepted.en).")
  }
}
