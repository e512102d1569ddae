import Curriculum
import Description

extension Rule {
  /// QUA-08: the study load is a whole number of study years.
  static let qua08 = Rule(
    "QUA-08", .warning, .derived, [.web("7.2.4a"), .sbbx],
    title: Phrase(
      nl: "De studielast van een kwalificatie is een veelvoud van 1600 SBU.",
      en: "The study load of a qualification is a multiple of 1600 hours."),
    explanation: Phrase(
      nl: "Een opleiding duurt hele studiejaren van ten minste 1600 uur (WEB 7.2.4a, tekst van omstreeks 2015). De "
        + "XML-bestanden van SBB noemen 3200, 4800 en 6400. De regel is daaruit afgeleid. Keuzedelen zitten in dit getal.",
      en:
        "A programme takes whole study years of at least 1600 hours (WEB 7.2.4a, text of about 2015). The XML files of "
        + "SBB name 3200, 4800 and 6400. The rule is derived from that. Electives are part of this number."),
    remedy: Phrase(
      nl: "Vul de studielast uit het dossier in, niet de uren van het rooster van een school.",
      en: "Fill in the study load of the qualification file, not the hours of a school's timetable."),
    example: #"{"qualifications": [{"code": "25118", "level": 3, "studyLoadHours": 5000}]}"#,
    checks: [
      .of(QualificationFile.self) { file, _, report in
        let year = NationalNumbers.hoursPerYear
        for (index, qualification) in file.qualifications.enumerated() {
          guard let load = qualification.studyLoadHours else {
            report.notJudged(["qualifications", .item(index), "studyLoadHours"])
            continue
          }
          guard load == 0 || !load.isMultiple(of: year) else { continue }
          report(
            ["qualifications", .item(index), "studyLoadHours"], found: String(load),
            accepted: Phrase(nl: "een veelvoud van \(year)", en: "a multiple of \(year)"),
            .noWholeYears(qualification, load, year))
        }
      }
    ])
}

extension Phrase {
  fileprivate static func noWholeYears(_ qualification: Qualification, _ load: Int, _ year: Int) -> Phrase {
    let below = max(load / year, 1) * year
    let nl = load < year ? "\(year)" : "\(below) of \(below + year)"
    let en = load < year ? "\(year)" : "\(below) or \(below + year)"
    return Phrase(
      nl: "Kwalificatie \(qualification.code) heeft een studielast van \(load) SBU. Hele studiejaren van \(year) uur "
        + "geven \(nl). Kijk het getal na in het dossier.",
      en: "Qualification \(qualification.code) has a study load of \(load) hours. Whole study years of \(year) hours "
        + "give \(en). Check the number in the qualification file.")
  }
}
