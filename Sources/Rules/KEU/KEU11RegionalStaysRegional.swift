import Curriculum
import Description

extension Rule {
  /// KEU-11: a regional elective occurs in regionalised qualifications only.
  static let keu11 = Rule(
    "KEU-11", .warning, .derived, [.stb],
    title: Phrase(
      nl: "Een regionaal keuzedeel hoort alleen bij een geregionaliseerde kwalificatie.",
      en: "A regional elective belongs to a regionalised qualification only."),
    explanation: Phrase(
      nl: "Regionale keuzedelen zijn gemaakt binnen het experiment Ruimte voor de regio, als deel van een "
        + "geregionaliseerde kwalificatie (Stb. 2019, 2; hoofdlijnen). Dat ze daarbuiten niet voorkomen, hebben wij "
        + "daaruit afgeleid.",
      en:
        "Regional electives were made in the experiment on room for the region, as part of a regionalised qualification "
        + "(Stb. 2019, 2; main lines). That they do not occur outside it, we derived from that."),
    remedy: Phrase(
      nl:
        "Haal de koppeling weg en noem het keuzedeel bij de geregionaliseerde kwalificatie, of zet regional op false.",
      en: "Remove the coupling and name the elective with the regionalised qualification, or set regional to false."),
    example: #"{"elective": {"code": "K9001", "coupledTo": ["25828"], "regional": true}}"#,
    checks: Coupling.checks { coupling, _, report in
      guard let elective = coupling.elective, elective.regional else { return }
      report(coupling.path, found: coupling.shown, .outside(elective, coupling.qualification))
    } + [
      .of(LearningRoute.self) { route, context, report in
        guard !route.electives.isEmpty, let code = route.qualification,
          let place = context.catalogue.qualification(code, on: context.referenceDate).value
        else { return }
        for (index, code) in route.electives.enumerated() {
          guard let elective = context.catalogue.elective(code)?.value, elective.regional else { continue }
          report(["electives", .item(index)], found: code.text, .outside(elective, place.qualification))
        }
      }
    ])
}

extension Phrase {
  fileprivate static func outside(_ elective: Elective, _ qualification: Qualification) -> Phrase {
    Phrase(
      nl: "Keuzedeel \(elective.code) “\(elective.title)” is regionaal, maar \(qualification.code) "
        + "“\(qualification.title)” is een landelijke kwalificatie. Haal de koppeling weg, of zet regional op false.",
      en: "Elective \(elective.code) “\(elective.title)” is regional, but \(qualification.code) "
        + "“\(qualification.title)” is a national qualification. Remove the coupling, or set regional to false.")
  }
}
