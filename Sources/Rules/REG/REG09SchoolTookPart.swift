import Curriculum
import Description

extension Rule {
  /// REG-09: the school of the regional part took part in the national part.
  static let reg09 = Rule(
    "REG-09", .error, .sourced, [.stb],
    title: Phrase(
      nl: "De school van het regionale deel heeft meegedaan aan het landelijk deel, of heeft de uitzondering.",
      en: "The school of the regional part took part in the national part, or has the exception."),
    explanation: Phrase(
      nl: "Alleen een school die betrokken was bij het landelijk deel mag een regionaal deel hebben. Er is één "
        + "uitzondering: een school waarvan de aanvraag is geweigerd omdat er voor die kwalificatie al een ander "
        + "landelijk deel was (Stb. 2019, 2; hoofdlijnen). Die staat in refusalException.",
      en: "Only a school that was involved in the national part may have a regional part. There is one "
        + "exception: a school whose application was refused because another national part had been set for that "
        + "qualification (Stb. 2019, 2; main lines). That stands in refusalException."),
    remedy: Phrase(
      nl: "Noem de school ook in national.schools, of vul refusalException in.",
      en: "Name the school in national.schools too, or fill in refusalException."),
    example: #"{"national": {"schools": ["school-a", "school-b"]}, "regional": {"school": "school-c"}}"#,
    checks: [
      .of(RegionalisedQualification.self) { value, context, report in
        guard value.regional.refusalException == nil else { return }
        let schools = value.national.schools
        guard !schools.isEmpty, !value.saysUnknown("national.schools") else {
          return report.notJudged(["national", "schools"])
        }
        guard !schools.contains(value.regional.school) else { return }
        let isPartnership = schools.contains { context.catalogue.organisation($0)?.value.kind == .partnership }
        if isPartnership { return report.notJudged(["national", "schools"]) }
        report(
          ["regional", "school"], found: value.regional.school.text,
          accepted: Phrase(nl: schools.map(\.text).shownList(), en: schools.map(\.text).shownList()),
          .thirdSchool(value.regional.school))
      }
    ])
}

extension Phrase {
  fileprivate static func thirdSchool(_ school: OrganisationID) -> Phrase {
    Phrase(
      nl: "School “\(school)” van het regionale deel staat niet bij de scholen van het landelijk deel. Noem haar "
        + "ook daar, of vul refusalException in.",
      en: "School “\(school)” of the regional part is not among the schools of the national part. Name it there "
        + "too, or fill in refusalException.")
  }
}
