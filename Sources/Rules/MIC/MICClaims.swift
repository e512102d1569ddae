import Description

// Rules without a check of their own: what they ask is in the structure, and the structure finding bears their id.

extension Rule {
  /// MIC-01: a definition has the elements of the European recommendation.
  static let mic01 = Rule(
    "MIC-01", .error, .sourced, [.mceu],
    title: Phrase(
      nl: "Een microcredential heeft alle onderdelen die de Europese aanbeveling noemt.",
      en: "A microcredential has all elements that the European recommendation names."),
    explanation: Phrase(
      nl:
        "De aanbeveling van de Raad (16 juni 2022) noemt wat iedereen over een microcredential moet kunnen zien: naam, "
        + "uitgever, land, leeruitkomsten, omvang, soort toets, vorm van deelname en kwaliteitszorg. Pas dan kan een "
        + "andere school of werkgever haar op waarde schatten. Wie haar kreeg en wanneer, hoort bij het bewijs zelf en niet "
        + "bij deze beschrijving (MIC-05). Dat ook id en modules verplicht zijn, is een afspraak van dit project.",
      en: "The Council recommendation (16 June 2022) names what everyone must be able to see of a micro-credential: "
        + "title, issuer, country, learning outcomes, workload, type of assessment, form of participation and quality "
        + "assurance. Only then can another school or employer value it. Who received it and when belongs to the proof "
        + "itself and not to this definition (MIC-05). That id and modules are required too is a convention of this "
        + "project."),
    remedy: Phrase(
      nl: "Vul het veld in dat de melding noemt.", en: "Fill in the field that the finding names."),
    example: #"{"microcredential": {"id": "dakwerk-mc", "title": "Dakwerk", "qualityAssurance": ""}}"#,
    claims: [
      Claim(type: "Microcredential", .missing, .tooFew),
      Claim(
        type: "Microcredential",
        fields: ["id", "title", "outcomes", "assessmentTypes", "participation", "qualityAssurance"], .empty),
      Claim(type: "Issuer", .missing), Claim(type: "Issuer", fields: ["name", "country"], .empty),
      Claim(type: "Workload", .missing),
    ])

  /// MIC-02: a level lies between 1 and 8.
  static let mic02 = Rule(
    "MIC-02", .error, .sourced, [.mceu],
    title: Phrase(
      nl: "Het niveau van een microcredential ligt tussen 1 en 8.",
      en: "The level of a microcredential lies between 1 and 8."),
    explanation: Phrase(
      nl:
        "De aanbeveling van de Raad (16 juni 2022) vraagt het niveau waar dat kan; het Europese kader heeft acht niveaus. "
        + "Mbo-niveau 1 tot en met 4 is EQF 1 tot en met 4. Het niveau mag ontbreken.",
      en:
        "The Council recommendation (16 June 2022) asks for the level where applicable; the European framework has eight "
        + "levels. Mbo levels 1 to 4 are EQF 1 to 4. The level may be absent."),
    remedy: Phrase(
      nl: "Vul een niveau van 1 tot en met 8 in, of laat eqfLevel weg.",
      en: "Fill in a level from 1 to 8, or leave eqfLevel out."),
    example: #"{"microcredential": {"id": "dakwerk-mc", "eqfLevel": 9}}"#,
    claims: [Claim(type: "Microcredential", fields: ["eqfLevel"], .range)])

  /// MIC-05: a definition names no learner, date of issue or grade.
  static let mic05 = Rule(
    "MIC-05", .error, .derived, [.mceu],
    title: Phrase(
      nl: "In de beschrijving van een microcredential staan geen naam van een lerende, datum van uitgifte of cijfer.",
      en: "The definition of a microcredential holds no name of a learner, date of issue or grade."),
    explanation: Phrase(
      nl:
        "Een microcredential wordt hier één keer beschreven, voor iedereen die haar haalt. Naam, datum en cijfer horen "
        + "bij het bewijs dat één persoon krijgt (aanbeveling van de Raad, 16 juni 2022); dat zij hier niet thuishoren, is "
        + "daaruit afgeleid. fim herkent ze aan de naam van het veld, zoals recipient, learner, issuedOn, awardedDate of "
        + "grade, of de Nederlandse woorden daarvoor.",
      en:
        "A microcredential is defined here once, for all who earn it. Name, date and grade belong to the proof that one "
        + "person receives (Council recommendation, 16 June 2022); that they do not belong here is derived from that. fim "
        + "knows them by the name of the field, such as recipient, learner, issuedOn, awardedDate or grade, or the Dutch "
        + "words for these."),
    remedy: Phrase(
      nl: "Haal het veld weg. Zet het in het bewijs (de badge) dat de lerende krijgt.",
      en: "Remove the field. Put it in the proof (the badge) that the learner receives."),
    example: #"{"microcredential": {"id": "dakwerk-mc", "issuedOn": "2026-08-01"}}"#,
    claims: ["Microcredential", "Issuer", "Workload"].map {
      Claim(type: $0, fields: ReservedNames.all, .unknown)
    })
}

private enum ReservedNames {
  /// Names of fields that belong to an issued proof: those of Open Badges and of the recommendation, and Dutch ones.
  static let all: Set<String> = [
    "recipient", "learner", "learnerName", "student", "studentName", "studentNumber", "holder", "credentialSubject",
    "birthDate", "dateOfBirth", "identity", "identifier", "email", "issuedOn", "issueDate", "issuanceDate",
    "dateIssued",
    "dateOfIssue", "awardedDate", "awardedOn", "obtainedOn", "grade", "grades", "mark", "score", "result", "results",
    "ontvanger", "lerende", "deelnemer", "studentnummer", "geboortedatum", "uitgiftedatum", "datumUitgifte",
    "uitgegevenOp", "behaaldOp", "cijfer", "beoordeling", "resultaat",
  ]
}
