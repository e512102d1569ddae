import Curriculum
import Description

extension Rule {
  /// FIM-05: the study load is a multiple of the agreed step.
  static let fim05 = Rule(
    "FIM-05", .warning, .convention,
    title: Phrase(
      nl: "De studielast van een module is een veelvoud van de afgesproken stap.",
      en: "The study load of a module is a multiple of the agreed step."),
    explanation: Phrase(
      nl: "Met vaste stappen passen modules van verschillende scholen in elkaars rooster. De stap is een afspraak van "
        + "dit project: 40 SBU is één week, want een studiejaar van 1600 uur telt 40 weken. Een groep kan in haar "
        + "profiel een andere stap kiezen.",
      en: "With fixed steps modules of different schools fit in each other's timetable. The step is a convention of "
        + "this project: 40 SBU is one week, since a study year of 1600 hours has 40 weeks. A group can choose another "
        + "step in its profile."),
    remedy: Phrase(
      nl: "Rond de studielast af op een stap, of spreek in het profiel een andere stap af.",
      en: "Round the study load to a step, or agree another step in the profile."),
    example: #"{"module": {"id": "dakwerk", "studyLoad": {"value": 55, "unit": "SBU"}}}"#,
    checks: [
      .of(FlexibleModule.self) { module, context, report in
        let load = module.studyLoad
        let step = context.profile.loadStep
        guard load.unit == .studyHours, step > 0, !load.value.isMultiple(of: step) else { return }
        report(
          ["studyLoad", "value"], found: String(load.value),
          accepted: Phrase(nl: "een veelvoud van \(step)", en: "a multiple of \(step)"),
          .offStep(load.value, step, profile: context.profile.name))
      }
    ])
}

extension Phrase {
  fileprivate static func offStep(_ value: Int, _ step: Int, profile: String) -> Phrase {
    let below = value / step * step
    let nl = below == 0 ? "\(step)" : "\(below) of \(below + step)"
    let en = below == 0 ? "\(step)" : "\(below) or \(below + step)"
    return Phrase(
      nl: "De studielast is \(value) SBU; in profiel “\(profile)” is een veelvoud van \(step) afgesproken. Kies \(nl).",
      en: "The study load is \(value) SBU; profile “\(profile)” has agreed a multiple of \(step). Choose \(en).")
  }
}
