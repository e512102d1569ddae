import Curriculum
import Description

extension Rule {
  /// EXA-18: the level of Dutch and English fits the level of the qualification.
  static let exa18 = Rule(
    "EXA-18", .warning, .sourced, [.ekb()],
    title: Phrase(
      nl: "Nederlands is 2F tot en met niveau 3 en 3F op niveau 4; Engels hoort alleen bij niveau 4.",
      en: "Dutch is 2F up to level 3 and 3F at level 4; English belongs to level 4 only."),
    explanation: Phrase(
      nl: "Zo staan de generieke eisen in het Examen- en kwalificatiebesluit (wijzigingen van 1 augustus 2022). "
        + "Een school kan meer aanbieden dan geëist is, bijvoorbeeld in een keuzedeel; hier gaat het om wat het "
        + "plan eist. De regel herkent 1F tot en met 4F in de tekst, en “geen” als geen eis. Andere woorden "
        + "beoordeelt zij niet, en rekenen ook niet.",
      en: "So the generic requirements stand in the decree on exams (changes of 1 August 2022). A school can "
        + "offer more than is required, in an elective for instance; here it is about what the plan requires. "
        + "The rule knows 1F to 4F in the text, and “geen” as no requirement. Other words it does not judge, nor "
        + "numeracy."),
    remedy: Phrase(
      nl: "Verbeter het niveau in generic, of laat Engels weg.",
      en: "Correct the level in generic, or leave "
        + "English out."),
    example: #"{"examPlan": {"qualification": "25829", "generic": {"dutch": "3F"}}}"#,
    checks: [
      .of(ExamPlan.self) { plan, context, report in
        guard let generic = plan.generic, let code = plan.scope.qualification,
          let place = context.catalogue.qualification(code, on: context.referenceDate).value
        else { return }
        let qualification = place.qualification
        if let dutch = generic.dutch {
          let needed = qualification.level == 4 ? "3F" : "2F"
          let found = dutch.referenceLevels
          if found.isEmpty, !dutch.saysNone {
            report.notJudged(["generic", "dutch"])
          } else if !found.contains(needed) {
            report(
              ["generic", "dutch"], found: dutch.text, accepted: Phrase(nl: needed, en: needed),
              .otherDutch(dutch, needed, qualification))
          }
        }
        if let english = generic.english, english.saysNone != (qualification.level != 4) {
          report(["generic", "english"], found: english.text, .otherEnglish(english, qualification))
        }
      }
    ])
}

extension Line {
  /// The reference levels that the text names, 1F to 4F.
  fileprivate var referenceLevels: [String] {
    let words = text.uppercased().split { !$0.isLetter && !$0.isNumber }
    return ["1F", "2F", "3F", "4F"].filter { level in words.contains { $0 == level } }
  }

  /// Whether the text says that nothing is required.
  fileprivate var saysNone: Bool { ["geen", "niet", "nee", "none", "no", "-"].contains(text.lowercased()) }
}

extension Phrase {
  fileprivate static func otherDutch(_ dutch: Line, _ needed: String, _ qualification: Qualification) -> Phrase {
    Phrase(
      nl: "Het plan eist voor Nederlands \(dutch.quoted), maar kwalificatie \(qualification.code) heeft niveau "
        + "\(qualification.level) en daar hoort \(needed) bij. Verbeter het niveau.",
      en: "The plan requires \(dutch.quoted) for Dutch, but qualification \(qualification.code) has level "
        + "\(qualification.level), which goes with \(needed). Correct the level.")
  }

  fileprivate static func otherEnglish(_ english: Line, _ qualification: Qualification) -> Phrase {
    let name = "\(qualification.code) \(qualification.title.quoted)"
    guard qualification.level != 4 else {
      return Phrase(
        nl: "Bij Engels staat \(english.quoted), maar kwalificatie \(name) heeft niveau 4 en daar hoort Engels "
          + "bij. Vul het niveau in.",
        en: "English says \(english.quoted), but qualification \(name) has level 4, which requires English. Fill "
          + "in the level.")
    }
    return Phrase(
      nl: "Het plan eist Engels (\(english)), maar kwalificatie \(name) heeft niveau \(qualification.level); "
        + "Engels is alleen op niveau 4 een eis. Haal english weg.",
      en: "The plan requires English (\(english)), but qualification \(name) has level \(qualification.level); "
        + "English is required at level 4 only. Remove english.")
  }
}
