import Curriculum
import Description

extension Rule {
  /// KEU-10: an elective English A2/B1 is not for level 4.
  static let keu10 = Rule(
    "KEU-10", .warning, .sourced, [.mtk],
    title: Phrase(
      nl: "Een keuzedeel Engels A2/B1 is niet voor niveau 4.", en: "An elective English A2/B1 is not for level 4."),
    explanation: Phrase(
      nl: "Op niveau 4 hoort Engels bij de opleiding zelf, dus een keuzedeel op A2/B1 voegt daar niets toe "
        + "(toetsingskader van 2014). De regel herkent het keuzedeel aan zijn naam, of aan een code op de lijst van het "
        + "profiel; die lijst is een afspraak van dit project.",
      en: "At level 4 English belongs to the programme itself, so an elective at A2/B1 adds nothing there (assessment "
        + "frame of 2014). The rule knows the elective by its title, or by a code on the list of the profile; that list "
        + "is a convention of this project."),
    remedy: Phrase(
      nl: "Kies voor niveau 4 een ander keuzedeel, zoals Engels B1/B2.",
      en: "Choose another elective for level 4, such as English B1/B2."),
    example: #"{"qualifications": [{"code": "25604", "level": 4, "electives": ["K0802"]}]}"#,
    checks: Coupling.checks { coupling, context, report in
      guard coupling.qualification.level == 4,
        LowEnglish.isIt(coupling.code, coupling.elective, context.profile)
      else { return }
      report(coupling.path, found: coupling.shown, .tooLow(coupling.code, coupling.elective, coupling.qualification))
    } + [
      .of(LearningRoute.self) { route, context, report in
        guard !route.electives.isEmpty, let code = route.qualification,
          let place = context.catalogue.qualification(code, on: context.referenceDate).value,
          place.qualification.level == 4
        else { return }
        for (index, code) in route.electives.enumerated() {
          let elective = context.catalogue.elective(code)?.value
          guard LowEnglish.isIt(code, elective, context.profile) else { continue }
          report(["electives", .item(index)], found: code.text, .tooLow(code, elective, place.qualification))
        }
      }
    ])
}

private enum LowEnglish {
  static func isIt(_ code: ElectiveCode, _ elective: Elective?, _ profile: AgreedProfile) -> Bool {
    if profile.lowEnglishElectives.contains(code) { return true }
    guard let title = elective?.title.text.lowercased(), title.contains("engels") else { return false }
    return title.contains("a2") || (title.contains("b1") && !title.contains("b2"))
  }
}

extension Phrase {
  fileprivate static func tooLow(_ code: ElectiveCode, _ elective: Elective?, _ qualification: Qualification) -> Phrase
  {
    let title = elective.map { " “\($0.title)”" } ?? ""
    return Phrase(
      nl: "Keuzedeel \(code)\(title) is Engels op A2/B1, maar kwalificatie \(qualification.code) "
        + "“\(qualification.title)” heeft niveau 4. Kies een ander keuzedeel.",
      en: "Elective \(code)\(title) is English at A2/B1, but qualification \(qualification.code) "
        + "“\(qualification.title)” has level 4. Choose another elective.")
  }
}
