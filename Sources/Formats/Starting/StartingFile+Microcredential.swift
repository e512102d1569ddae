import Curriculum
import Description

extension StartingFile {
  static let microcredential = StartingFile(
    "microcredential", Phrase(nl: "een microcredential bij een of meer modules", en: "a microcredential of modules"),
    \.microcredential, Document.microcredential,
    """
    {"microcredential": {
      "id": "nieuwe-microcredential", "title": "Nieuwe microcredential",
      "issuer": {"name": "Naam van de uitgever", "country": "NL"},
      "outcomes": ["uitkomst-1"], "workload": {"value": "40", "unit": "SBU"},
      "assessmentTypes": ["professional_product"], "participation": ["onsite"],
      "qualityAssurance": "Wie bewaakt het niveau, en hoe?", "builtFrom": ["vul-de-module-in"],
      "fieldNotes": [
        {"field": "issuer", "state": "fictief", "note": "Nog invullen: wie de microcredential uitgeeft."},
        {"field": "builtFrom", "state": "fictief", "note": "Nog invullen: de id van elke module waar zij uit bestaat."},
        {"field": "outcomes", "state": "fictief", "note": "Nog invullen: leeruitkomsten van die modules, met hun id."},
        {"field": "workload", "state": "fictief", "note": "Nog invullen: de omvang; die van de modules samen."},
        {"field": "assessmentTypes", "state": "fictief", "note": "Nog invullen: hoe er wordt getoetst."},
        {"field": "participation", "state": "fictief", "note": "Nog invullen: hoe men deelneemt, op locatie of online."},
        {"field": "qualityAssurance", "state": "fictief", "note": "Nog invullen: hoe de kwaliteit wordt bewaakt."}
      ]
    }}
    """
  ) { credential, start in
    if let title = start.title {
      credential.title = title
      credential.id = ObjectID(slug: title.text) ?? credential.id
    }
    guard let school = start.school else { return }
    credential.issuer.name = school.name
    credential.issuer.organisation = school.id
    credential.fieldNotes.removeAll { $0.field.text == "issuer" }
  }
}
