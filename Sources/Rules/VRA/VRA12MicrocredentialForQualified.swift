import Curriculum
import Description

extension Rule {
  /// VRA-12: a microcredential is proposed to someone without a basic qualification.
  static let vra12 = Rule(
    "VRA-12", .warning, .sourced, [.npmc],
    holds: ClosedDays(from: Day(year: 2024, month: 4, day: 10)),
    title: Phrase(
      nl: "Een microcredential is voor wie al een startkwalificatie heeft.",
      en: "A microcredential is for those who have a basic qualification."),
    explanation: Phrase(
      nl:
        "De pilot microcredentials mbo (begonnen op 10 april 2024) is voor mensen met een startkwalificatie. Wat na de "
        + "geplande afloop eind 2025 geldt, is niet bekend; de regel blijft daarom spreken. Een startkwalificatie staat in "
        + "de persona, of volgt uit een diploma van niveau 2 of hoger, van havo of van vwo. Dat havo en vwo ook tellen, is "
        + "algemeen bekend en niet opgezocht. Staat er niets over, dan gaat fim ervan uit dat er geen is.",
      en:
        "The pilot on microcredentials in mbo (begun on 10 April 2024) is for people with a basic qualification. What "
        + "holds after its planned end in late 2025 is not known; so the rule keeps speaking. A basic qualification "
        + "stands in the persona, or follows from a diploma of level 2 or higher, of havo or of vwo. That havo and vwo "
        + "count too is common knowledge and was not looked up. When nothing is said of it, fim takes it that there is "
        + "none."),
    remedy: Phrase(
      nl: "Zoek een antwoord dat naar een startkwalificatie leidt, zoals een diploma of praktijkverklaring.",
      en: "Look for an answer that leads to a basic qualification, such as a diploma or practice statement."),
    example: #"{"basicQualification": false, "questions": [{"answers": [{"kind": "microcredential"}]}]}"#,
    checks: [
      .eachAnswer { asked, context, report in
        guard asked.answer.kind == .microcredential else { return }
        switch asked.persona.hasBasicQualification(in: context.catalogue, on: context.referenceDate) {
        case false?:
          report(asked.path + ["kind"], found: asked.answer.kind.rawValue, .notYetQualified(asked.persona.name))
        case true?: return
        case nil: report.notJudged(["basicQualification"])
        }
      }
    ])
}

extension Phrase {
  fileprivate static func notYetQualified(_ name: Line) -> Phrase {
    Phrase(
      nl: "\(name) heeft nog geen startkwalificatie; de pilot microcredentials mbo is voor wie die al heeft. Zoek een "
        + "ander antwoord.",
      en:
        "\(name) has no basic qualification yet; the pilot on microcredentials in mbo is for those who have one. Look "
        + "for another answer.")
  }
}
