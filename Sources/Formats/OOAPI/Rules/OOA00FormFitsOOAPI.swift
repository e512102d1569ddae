import Description
import Rules

extension Rule {
  /// OOA-00: an object has the form that the specification asks for. The reader finds this.
  static let ooa00 = Rule(
    "OOA-00", .error, .sourced, [.ooapi],
    title: Phrase(
      nl: "Een object heeft de vorm die OOAPI vraagt.", en: "An object has the form that OOAPI asks for."),
    explanation: Phrase(
      nl: "Welke velden een object heeft, welke verplicht zijn en welke waarden kunnen, staat in de specificatie. fim "
        + "beschrijft die vorm zelf. Velden die OOAPI niet kent, blijven bewaard.",
      en: "Which members an object has, which are required and which values are possible, is in the specification. fim "
        + "has its own description of that form. Members that OOAPI does not know are kept."),
    remedy: Phrase(
      nl: "Verbeter het veld dat genoemd wordt, in het systeem waar het object uit komt.",
      en: "Mend the member that is named, in the system that the object comes from."),
    example: #"{"courseId": "...", "name": "Metselen"}"#)
}

extension [Problem] {
  /// The same, where what is wrong with the form bears a rule of the format.
  func form(as rule: Rule) -> [Problem] {
    map { problem in
      guard problem.stage == .structure, !problem.type.isEmpty, problem.rule == nil else { return problem }
      var problem = problem
      problem.rule = rule.id
      return problem
    }
  }
}
