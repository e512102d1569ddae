import Curriculum
import Description

extension Rule {
  /// VRA-06: an mbo statement is proposed to someone with a basic qualification.
  static let vra06 = Rule(
    "VRA-06", .info, .derived, [.sbb],
    title: Phrase(
      nl: "Een mbo-verklaring is vooral voor wie nog geen startkwalificatie heeft.",
      en: "An mbo statement is above all for those without a basic qualification."),
    explanation: Phrase(
      nl:
        "Wie zonder startkwalificatie van school gaat, krijgt een mbo-verklaring; anderen kunnen erom vragen (pagina's "
        + "van SBB, 2020 tot 2025). Voor iemand met een startkwalificatie is er vaak een beter antwoord; dat is daaruit "
        + "afgeleid, en een tip. Een startkwalificatie staat in de persona, of volgt uit een diploma van niveau 2 of hoger, "
        + "van havo of van vwo. Dat havo en vwo ook tellen, is algemeen bekend en niet opgezocht.",
      en:
        "Who leaves school without a basic qualification gets an mbo statement; others can ask for one (pages of SBB, "
        + "2020 to 2025). For someone with a basic qualification there is often a better answer; that is derived from it, "
        + "and a hint. A basic qualification stands in the persona, or follows from a diploma of level 2 or higher, of "
        + "havo or of vwo. That havo and vwo count too is common knowledge and was not looked up."),
    remedy: Phrase(
      nl: "Kijk of een certificaat, microcredential of module beter past.",
      en: "See whether a certificate, microcredential or module fits better."),
    example: #"{"basicQualification": true, "questions": [{"answers": [{"kind": "mboVerklaring"}]}]}"#,
    checks: [
      .eachAnswer { asked, context, report in
        guard asked.answer.kind == .mboStatement else { return }
        switch asked.persona.hasBasicQualification(in: context.catalogue, on: context.referenceDate) {
        case true?:
          report(asked.path + ["kind"], found: asked.answer.kind.rawValue, .alreadyQualified(asked.persona.name))
        case false?: return
        case nil: report.notJudged(["basicQualification"])
        }
      }
    ])
}

extension Phrase {
  fileprivate static func alreadyQualified(_ name: Line) -> Phrase {
    Phrase(
      nl:
        "\(name) heeft al een startkwalificatie; een mbo-verklaring is vooral voor wie die niet heeft. Kijk of een ander "
        + "antwoord beter past.",
      en: "\(name) has a basic qualification already; an mbo statement is above all for those without. See whether "
        + "another answer fits better.")
  }
}
