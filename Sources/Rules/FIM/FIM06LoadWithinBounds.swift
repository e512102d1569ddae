import Curriculum
import Description

extension Rule {
  /// FIM-06: the study load lies between the agreed bounds.
  static let fim06 = Rule(
    "FIM-06", .warning, .convention,
    title: Phrase(
      nl: "De studielast van een module ligt tussen de afgesproken grenzen.",
      en: "The study load of a module lies between the agreed bounds."),
    explanation: Phrase(
      nl: "Een heel kleine module is moeilijk te plannen en te waarderen; een heel grote is moeilijk te combineren. De "
        + "grenzen van 40 en 960 SBU zijn een afspraak van dit project. Welke maten de memo over de FIM van 2021 noemt, "
        + "is niet bekend. Een groep kan in haar profiel andere grenzen kiezen.",
      en: "A very small module is hard to plan and to value; a very large one is hard to combine. The bounds of 40 and "
        + "960 SBU are a convention of this project. Which sizes the FIM memo of 2021 names is not known. A group can "
        + "choose other bounds in its profile."),
    remedy: Phrase(
      nl: "Voeg een kleine module samen met een andere, of splits een grote.",
      en: "Join a small module with another one, or split a large one."),
    example: #"{"module": {"id": "vakman", "studyLoad": {"value": 1600, "unit": "SBU"}}}"#,
    checks: [
      .of(FlexibleModule.self) { module, context, report in
        let load = module.studyLoad
        guard load.unit == .studyHours,
          load.value < context.profile.leastLoad || load.value > context.profile.greatestLoad
        else { return }
        let profile = context.profile
        report(
          ["studyLoad", "value"], found: String(load.value),
          accepted: Phrase(
            nl: "\(profile.leastLoad) tot en met \(profile.greatestLoad)",
            en: "\(profile.leastLoad) to \(profile.greatestLoad)"), .outOfBounds(load.value, profile))
      }
    ])
}

extension Phrase {
  fileprivate static func outOfBounds(_ value: Int, _ profile: AgreedProfile) -> Phrase {
    let isSmall = value < profile.leastLoad
    return Phrase(
      nl: "De studielast is \(value) SBU; in profiel “\(profile.name)” is \(profile.leastLoad) tot en met "
        + "\(profile.greatestLoad) afgesproken. \(isSmall ? "Voeg de module samen met een andere" : "Splits de module").",
      en: "The study load is \(value) SBU; profile “\(profile.name)” has agreed \(profile.leastLoad) to "
        + "\(profile.greatestLoad). \(isSmall ? "Join the module with another one" : "Split the module").")
  }
}
