import Curriculum
import Description

extension Rule {
  /// QUA-21: the result of a work process is not its description again.
  static let qua21 = Rule(
    "QUA-21", .info, .sourced, [.mtk],
    title: Phrase(
      nl: "Omschrijving en resultaat van een werkproces zijn niet dezelfde tekst.",
      en: "Description and result of a work process are not the same text."),
    explanation: Phrase(
      nl:
        "De omschrijving zegt wat iemand doet, het resultaat wat dat oplevert. Het model voor dossiers van 2014 houdt "
        + "die twee apart.",
      en: "The description says what someone does, the result what comes of it. The model for qualification files of "
        + "2014 keeps the two apart."),
    remedy: Phrase(
      nl: "Neem het resultaat over uit het dossier, of laat result weg.",
      en: "Take the result over from the qualification file, or leave result out."),
    example: #"{"workProcesses": [{"code": "B1-K1-W1", "description": "Richt in.", "result": "Richt in."}]}"#,
    checks: [
      .of(QualificationFile.self) { file, _, report in
        for place in file.workProcessPlaces {
          guard let result = place.process.result, result == place.process.description else { continue }
          report(place.path + ["result"], .sameText(place.process))
        }
      }
    ])
}

extension Phrase {
  fileprivate static func sameText(_ process: WorkProcess) -> Phrase {
    Phrase(
      nl:
        "Werkproces \(process.code) “\(process.title)” heeft als resultaat dezelfde tekst als de omschrijving. Zeg in "
        + "result wat het werk oplevert, of laat het weg.",
      en:
        "Work process \(process.code) “\(process.title)” has the text of the description as its result. Say in result "
        + "what the work delivers, or leave it out.")
  }
}
