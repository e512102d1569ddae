import Description
import Rules

extension Rule {
  /// MCR-03: the quality framework fits the sector.
  static let mcr03 = Rule(
    "MCR-03", .warning, .derived, [.edubadges, .mceu],
    title: Phrase(
      nl: "Het kwaliteitskader van een microcredential past bij de sector.",
      en: "The quality framework of a microcredential fits the sector."),
    explanation: Phrase(
      nl:
        "Het mbo en het ho hebben elk een kwaliteitskader. Studielast in SBU wijst op het mbo, studiepunten op het ho; "
        + "dat laatste is een afspraak van dit project.",
      en: "Mbo and higher education each have a quality framework. Study load in SBU points to mbo, credits point to "
        + "higher education; the latter is a convention of this project."),
    remedy: Phrase(
      nl: "Noem het kader van de eigen sector, of verbeter de studielast.",
      en: "Name the framework of the own sector, or correct the study load."),
    example:
      #"{"extensions:StudyLoadExtension": {"StudyLoad": 240}, "qualityAssuranceName": "Kwaliteitskader HBO en WO"}"#,
    checks: [
      .message(OB2File.self) { file, _, report in
        guard let (badge, path) = file.badge, let name = badge.expanded.qualityAssuranceName?.text,
          let sector = badge.sector
        else { return }
        let words = Set(name.lowercased().split { !$0.isLetter }.map(String.init))
        let namesHo = !words.isDisjoint(with: ["hbo", "wo", "ho"])
        let namesMbo = words.contains("mbo")
        guard sector == .mbo ? namesHo && !namesMbo : namesMbo && !namesHo else { return }
        report(
          path + ["qualityAssuranceName"], found: name, stage: BadgeStage.edubadges.name,
          Phrase(
            nl:
              "De studielast wijst op het \(sector == .mbo ? "mbo" : "ho"), maar het kader heet \u{201C}\(name)\u{201D}.",
            en: "The study load points to \(sector == .mbo ? "mbo" : "higher education"), but the framework is "
              + "called \u{201C}\(name)\u{201D}."))
      }
    ])
}
