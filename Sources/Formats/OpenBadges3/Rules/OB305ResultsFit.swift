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
        let levels = Set(descriptions.flatMap { $0.rubricCriterionLevel.map(\.id.text) })
        for (index, result) in credential.value.credentialSubject.result.enumerated() {
          let path: Path = ["credentialSubject", "result", .item(index)]
          if let id = result.resultDescription?.text {
            guard let description = descriptions.first(where: { $0.id.text == id }) else {
              report(
                path + ["resultDescription"], severity: .warning, found: id, stage: BadgeStage.semantic.name, .dangling)
              continue
            }
            if let value = result.value?.text, let accepted = description.refusal(of: value) {
              report(
                path + ["value"], found: value, accepted: accepted, stage: BadgeStage.semantic.name,
                .outOfRange(value, accepted))
            }
            if let level = result.achievedLevel?.text,
              !description.rubricCriterionLevel.contains(where: { $0.id.text == level })
            {
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

extension OB3ResultDescription {
  /// What is accepted, when a value is not; nil when it is, or when nothing can be said.
  fileprivate func refusal(of value: String) -> Phrase? {
    if !allowedValue.isEmpty, !allowedValue.contains(where: { $0.text == value }) {
      let list = allowedValue.map(\.text).joined(separator: ", ")
      return Phrase(nl: list, en: list)
    }
    guard let least = valueMin?.text, let most = valueMax?.text, let low = ExactDecimal(least),
      let high = ExactDecimal(most), let number = ExactDecimal(value), number < low || number > high
    else { return nil }
    return Phrase(nl: "\(least) tot en met \(most)", en: "\(least) to \(most)")
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
