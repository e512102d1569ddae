import Curriculum
import Description

extension Rule {
  /// KEU-05: an elective is not larger than the obligation of its qualification.
  static let keu05 = Rule(
    "KEU-05", .warning, .sourced, [.mtk],
    title: Phrase(
      nl: "Een keuzedeel is niet groter dan de keuzedeelverplichting van de kwalificatie.",
      en: "An elective is not larger than the elective obligation of the qualification."),
    explanation: Phrase(
      nl: "Een keuzedeel van 720 uur kan niet gekoppeld zijn aan een kwalificatie met een verplichting van 480 "
        + "(toetsingskader van 2014). Boven de 720 spreekt KEU-03. De verplichting is die op de peildatum.",
      en:
        "An elective of 720 hours cannot be coupled to a qualification with an obligation of 480 (assessment frame of "
        + "2014). Above 720 KEU-03 speaks. The obligation is the one on the reference date."),
    remedy: Phrase(
      nl: "Haal de koppeling weg, of kijk de studielast van het keuzedeel na.",
      en: "Remove the coupling, or check the study load of the elective."),
    example: #"{"elective": {"code": "K9001", "studyLoadHours": 720, "coupledTo": ["25128"]}}"#,
    checks: Coupling.checks(unknown: { $0.studyLoadHours == nil ? "studyLoadHours" : nil }) {
      coupling, context, report in
      guard let load = coupling.elective?.studyLoadHours, load <= NationalNumbers.greatestObligation,
        load.isMultiple(of: NationalNumbers.electiveStep)
      else { return }
      guard let due = coupling.qualification.electivesDue(on: context.referenceDate) else {
        return coupling.notJudged("programmeType", &report)
      }
      guard load > due else { return }
      report(
        coupling.path, found: coupling.shown, accepted: Phrase(nl: "hoogstens \(due) SBU", en: "at most \(due) hours"),
        .tooLarge(coupling, load, due))
    })
}

extension Phrase {
  fileprivate static func tooLarge(_ coupling: Coupling, _ load: Int, _ due: Int) -> Phrase {
    let qualification = coupling.qualification
    return Phrase(
      nl: "Keuzedeel \(coupling.code) is \(load) SBU, maar bij kwalificatie \(qualification.code) "
        + "“\(qualification.title)” hoort \(due) SBU aan keuzedelen. Haal de koppeling weg, of kijk de studielast na.",
      en: "Elective \(coupling.code) is \(load) hours, but qualification \(qualification.code) "
        + "“\(qualification.title)” has \(due) hours of electives. Remove the coupling, or check the study load.")
  }
}
