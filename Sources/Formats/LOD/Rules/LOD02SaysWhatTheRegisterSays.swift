import Curriculum
import Description
import Rules

extension Rule {
  /// LOD-02: what a file says of a national unit is what the register says of it.
  static let lod02 = Rule(
    "LOD-02", .warning, .derived, [.lod],
    title: Phrase(
      nl: "Naam, niveau en studielast bij een code zijn die van het register.",
      en: "Name, level and study load with a code are those of the register."),
    explanation: Phrase(
      nl:
        "Landelijke gegevens in een eigen bestand kunnen verouderd of ingekort zijn. Geeft u records uit de open data "
        + "van RIO mee, dan vergelijkt fim niveau en studielast, en als melding de naam: een onderwijsregeling kort "
        + "namen vaak in. Wat in een van beide ontbreekt, wordt niet vergeleken.",
      en: "National data in a file of your own may be old or shortened. When you give records of RIO's open data, fim "
        + "compares level and study load, and as a notice the name: regulations of schools often shorten names. What is "
        + "absent on one side is not compared."),
    remedy: Phrase(
      nl: "Neem over wat het register zegt, of schrijf in fieldNotes waarom het anders is.",
      en: "Take over what the register says, or write in fieldNotes why it differs."),
    example: #"{"qualifications": [{"code": "25829", "title": "Timmerman", "level": 3}]}"#,
    checks: [
      .of(QualificationFile.self) { file, context, report in
        if let code = file.code { compare(code.text, .qualificationFile, file.title, [], context, &report) }
        for (number, qualification) in file.qualifications.enumerated() {
          compare(
            qualification.code.text, .qualification, qualification.title, ["qualifications", .item(number)],
            numbers: [("level", qualification.level), ("studyLoadHours", qualification.studyLoadHours)], context,
            &report)
        }
      },
      .of(Elective.self) { elective, context, report in
        compare(
          elective.code.text, .elective, elective.title, [], numbers: [("studyLoadHours", elective.studyLoadHours)],
          context, &report)
      },
      .of(MboCertificate.self) { certificate, context, report in
        compare(certificate.code.text, .certificate, certificate.title, [], context, &report)
      },
    ])

  private static func compare(
    _ code: String, _ kind: CodeKind, _ title: Line?, _ path: Path, numbers: [(field: String, value: Int?)] = [],
    _ context: RuleContext, _ report: inout Report
  ) {
    guard let entry = context.register?.look(for: code, as: kind, on: context.referenceDate).value else { return }
    if let title, let registered = entry.title, title != registered {
      report(
        path + ["title"], severity: .info, found: title.text,
        accepted: Phrase(nl: registered.text, en: registered.text),
        Phrase(
          nl: "Het register noemt \(code) “\(registered)”. Neem die naam over, of laat hem zo als u hem bewust inkort.",
          en:
            "The register calls \(code) “\(registered)”. Take over that name, or leave it when it is short on purpose."
        ))
    }
    for (field, value) in numbers {
      let registered = field == "level" ? entry.level : entry.studyLoadHours
      guard let value, let registered, value != registered else { continue }
      report(
        path + [.field(field)], found: String(value), accepted: Phrase(nl: "\(registered)", en: "\(registered)"),
        Phrase(
          nl: "Bij \(code) staat hier \(field == "level" ? "niveau \(value)" : "\(value) SBU"), en in het register "
            + "\(registered). Kijk na welke van de twee klopt.",
          en: "With \(code) it says \(field == "level" ? "level \(value)" : "\(value) SBU") here, and \(registered) in "
            + "the register. Check which one is right."))
    }
  }
}
