import Curriculum
import Description

extension Rule {
  /// MIC-09: participation and assessment types are codes of edubadges.
  static let mic09 = Rule(
    "MIC-09", .warning, .sourced, [.edub],
    title: Phrase(
      nl: "Deelname en soort toets zijn codes die edubadges kent.",
      en: "Participation and assessment types are codes that edubadges knows."),
    explanation: Phrase(
      nl:
        "Edubadges (metagegevens v1.0, concept, februari 2024) heeft een vaste lijst voor beide; een ander woord past niet "
        + "in een badge. Voor een mondeling examen staat in die lijst oram_exam, met een tikfout; fim neemt ook oral_exam "
        + "aan.",
      en: "Edubadges (metadata v1.0, concept, February 2024) has a fixed list for both; another word does not fit in a "
        + "badge. For an oral exam that list has oram_exam, with a typing mistake; fim accepts oral_exam too."),
    remedy: Phrase(
      nl: "Kies de code die er het dichtst bij ligt; wat er meer te zeggen is, kan in supervision of qualityAssurance.",
      en: "Choose the code that comes nearest; what more there is to say can stand in supervision or qualityAssurance."),
    example: #"{"microcredential": {"assessmentTypes": ["toets"], "participation": ["online"]}}"#,
    checks: [
      .of(Microcredential.self) { microcredential, _, report in
        BadgeCodes.check(microcredential.participation, "participation", BadgeCodes.participation, &report)
        BadgeCodes.check(microcredential.assessmentTypes, "assessmentTypes", BadgeCodes.assessmentTypes, &report)
      }
    ])
}

private enum BadgeCodes {
  static let participation = ["online", "onsite", "blended", "work_experience"]
  static let assessmentTypes = [
    "written_exam", "report_paper", "behavioural_assessment", "professional_product", "development_report",
    "portfolio_assessment", "oram_exam", "personalized_assessment",
  ]

  static func check(_ words: [Line], _ field: String, _ known: [String], _ report: inout Report) {
    for (index, word) in words.enumerated() where !known.contains(word.text) && word.text != "oral_exam" {
      let list = known.joined(separator: ", ")
      report(
        [.field(field), .item(index)], found: word.text, accepted: Phrase(nl: list, en: list),
        .otherCode(word, known: list, like: Nearest.word(to: word.text, among: known)))
    }
  }
}

extension Phrase {
  fileprivate static func otherCode(_ word: Line, known: String, like: String?) -> Phrase {
    let guess = like.map { Phrase(nl: " Bedoelde u “\($0)”?", en: " Did you mean “\($0)”?") }
    return Phrase(
      nl: "Edubadges kent “\(word)” niet. Kies uit: \(known).",
      en: "Edubadges does not know “\(word)”. Choose from: \(known)."
    ) + (guess ?? Phrase(nl: "", en: ""))
  }
}
