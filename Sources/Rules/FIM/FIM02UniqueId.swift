import Curriculum
import Description

extension Rule {
  /// FIM-02: the id of a module has the right form and is unique in its scope.
  static let fim02 = Rule(
    "FIM-02", .error, .convention,
    title: Phrase(
      nl: "De id van een module heeft de goede vorm en komt één keer voor.",
      en: "The id of a module has the right form and occurs once."),
    explanation: Phrase(
      nl: "Andere bestanden verwijzen naar de id. Hebben twee modules dezelfde id, dan is niet duidelijk welke wordt "
        + "bedoeld. De vorm (kleine letters, cijfers en losse koppeltekens, hoogstens 60 tekens) is een afspraak van "
        + "dit project; 60 tekens is de grens van een eigen sleutel in RIO. Vergeleken worden de modules in één "
        + "curriculumbestand, en alle losse modulebestanden met elkaar.",
      en:
        "Other files refer to the id. When two modules have the same id, it is not clear which one is meant. The form "
        + "(lower-case letters, digits and single hyphens, at most 60 characters) is a convention of this project; 60 "
        + "characters is the limit of an own key in RIO. Compared are the modules in one curriculum file, and all "
        + "loose module files with each other."),
    remedy: Phrase(
      nl: "Geef een van de modules een andere id, of haal de dubbele weg.",
      en: "Give one of the modules another id, or remove the double one."),
    example: #"{"curriculum": {"modules": [{"id": "dakwerk"}, {"id": "dakwerk"}]}}"#,
    claims: [Claim(type: "FlexibleModule", fields: ["id"], .pattern)],
    checks: [
      .scope { context, report in
        let modules = context.catalogue.holdings.modules
        var first: [ModuleID: Int] = Dictionary(minimumCapacity: modules.count)
        for number in modules.indices {
          let id = modules[number].value.id
          if let other = first[id] {
            let place = modules[other].origin.document
            let file = place == modules[number].origin.document ? nil : context.fileName?(place)
            report(at: modules[number].origin, ["id"], found: id.text, .sameID(id, modules[other].value.title, file))
          } else {
            first[id] = number
          }
        }
      }
    ])
}

extension Phrase {
  fileprivate static func sameID(_ id: ModuleID, _ title: Line, _ file: String?) -> Phrase {
    let other = "“\(title)”" + (file.map { ", in \($0)" } ?? "")
    return Phrase(
      nl: "Een andere module (\(other)) heeft ook de id “\(id)”. Geef een van de twee een andere id, of haal de "
        + "dubbele weg.",
      en: "Another module (\(other)) has the id “\(id)” too. Give one of the two another id, or remove the double "
        + "one.")
  }
}
