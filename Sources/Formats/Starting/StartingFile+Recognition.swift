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

  static let regionalisedQualification = StartingFile(
    "regionalisedQualification", RegionalisedQualification.noun.indefinite,
    \.regionalisedQualification, Document.regionalisedQualification,
    """
    {"regionalisedQualification": {
      "basedOn": "vul-de-code-in", "national": {
        "share": 60, "schools": ["vul-de-school-in", "vul-een-tweede-school-in"]
      },
      "regional": {
        "share": 25, "level": 2, "coreTasks": [{"title": "Naam van de kerntaak van de regio"}],
        "school": "vul-de-school-in"
      },
      "electiveShare": 15,
      "application": {
        "agreement": "Titel van de overeenkomst tot samenwerking",
        "labourMarketAnalysis": "Waar vraagt de arbeidsmarkt in de regio om?",
        "companies": [
          {"organisation": "vul-het-bedrijf-in", "role": "leerbedrijf"},
          {"organisation": "vul-een-tweede-bedrijf-in", "role": "leerbedrijf"}
        ]
      },
      "expiresOn": "2030-07-31",
      "fieldNotes": [
        {"field": "national", "state": "fictief", "note": "Nog invullen: scholen, kerntaken, ten minste 60 procent."},
        {"field": "regional", "state": "fictief", "note": "Nog invullen: eigen kerntaken en school, hoogstens 25 procent."},
        {"field": "application", "state": "fictief", "note": "Nog invullen: wat bij de aanvraag hoort."},
        {"field": "expiresOn", "state": "fictief", "note": "Nog invullen: de dag waarop zij vervalt."}
      ]
    }}
    """
  ) { value, start in
    if let place = start.place {
      value.basedOn = place.qualification.code
      value.regional.level = place.qualification.level
      value.national.coreTasks = place.coreTasks.map { TaskReference(file: place.index.id, task: TaskCode($0.code)) }
    }
    guard let school = start.school else { return }
    value.national.schools = [school.id] + value.national.schools.dropFirst()
    value.regional.school = school.id
  }
}
