import Curriculum
import Description

extension StartingFile {
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
