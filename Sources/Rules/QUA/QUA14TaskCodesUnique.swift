import Curriculum
import Description

extension Rule {
  /// QUA-14: task codes are unique in a file.
  static let qua14 = Rule(
    "QUA-14", .error, .derived, [.sbbx],
    title: Phrase(
      nl: "Elke taakcode staat één keer in het dossier.", en: "Every task code stands once in the file."),
    explanation: Phrase(
      nl: "Een koppeling noemt een taak bij haar code. Staat een code twee keer in het dossier, dan is niet te zeggen "
        + "welke taak bedoeld is. Dat volgt uit de opbouw van de XML-bestanden van SBB (dossiers 2015 en 2016).",
      en: "A mapping names a task by its code. If a code stands twice in the file, one cannot say which task is meant. "
        + "That follows from how the XML files of SBB are built (files of 2015 and 2016)."),
    remedy: Phrase(
      nl: "Haal de dubbele taak weg, of geef haar haar eigen code.",
      en: "Remove the double task, or give it its own code."),
    example: #"{"workProcesses": [{"code": "B1-K1-W3"}, {"code": "B1-K1-W3"}]}"#,
    checks: [
      .of(QualificationFile.self) { file, _, report in
        // The codes that were met so far, with their titles.
        var seen: [String: Line] = [:]
        for place in file.coreTaskPlaces {
          let coreTask = place.coreTask
          if let first = seen.updateValue(coreTask.title, forKey: coreTask.code.text) {
            // Its work processes are doubles then as well: one defect, one finding.
            let code = coreTask.code.text
            report(place.path + ["code"], found: code, .twice(code, coreTask.title, first))
            continue
          }
          for inside in place.workProcesses {
            let (code, title) = (inside.process.code.text, inside.process.title)
            guard let first = seen.updateValue(title, forKey: code) else { continue }
            report(inside.path + ["code"], found: code, .twice(code, title, first))
          }
        }
      }
    ])
}

extension Phrase {
  fileprivate static func twice(_ code: String, _ title: Line, _ first: Line) -> Phrase {
    Phrase(
      nl: "Code \(code) staat twee keer in dit dossier: bij “\(first)” en bij “\(title)”. Haal er één weg, of geef de "
        + "tweede een eigen code.",
      en: "Code \(code) stands twice in this file: with “\(first)” and with “\(title)”. Remove one, or give the second "
        + "a code of its own.")
  }
}
