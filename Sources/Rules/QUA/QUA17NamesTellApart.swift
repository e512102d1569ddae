import Curriculum
import Description

extension Rule {
  /// QUA-17: the name of a file is that of a family, and the names of qualifications tell them apart.
  static let qua17 = Rule(
    "QUA-17", .info, .sourced, [.mtk],
    title: Phrase(
      nl: "De naam van een dossier noemt geen niveau en geen kwalificatie; kwalificaties heten verschillend.",
      en: "The name of a file holds no level and no qualification; qualifications have different names."),
    explanation: Phrase(
      nl: "De naam van een dossier wijst naar het werk (Timmeren), die van een kwalificatie naar de mens die het doet "
        + "(Allround timmerman). Dat vraagt het toetsingskader van 2014. Dat dossier en kwalificatie niet hetzelfde "
        + "heten, geldt bij twee of meer kwalificaties en vanaf 1 augustus 2015.",
      en: "The name of a file points to the work (Timmeren), that of a qualification to the practitioner (Allround "
        + "timmerman). The assessment frame of 2014 asks so. That file and qualification differ in name holds with two "
        + "or more qualifications and from 1 August 2015."),
    remedy: Phrase(
      nl: "Neem de namen over zoals ze bij SBB staan; zet het niveau in level.",
      en: "Take the names over as SBB has them; put the level in level."),
    example: #"{"qualificationFile": {"id": "timmeren-2015", "title": "Timmeren niveau 2"}}"#,
    checks: [
      .of(QualificationFile.self) { file, _, report in
        let qualifications = file.qualifications
        for (index, qualification) in qualifications.enumerated()
        where qualifications[..<index].contains(where: { $0.title == qualification.title }) {
          report(
            ["qualifications", .item(index), "title"], found: qualification.title.text, .sameTitle(qualification))
        }
        guard let title = file.title else { return report.notJudged(["title"]) }
        if LevelWords.isIn(title.text) { return report(["title"], found: title.text, .level(title)) }
        guard qualifications.count > 1, let same = qualifications.first(where: { $0.title == title }) else { return }
        guard let from = file.validFrom else { return report.notJudged(["validFrom"]) }
        guard from >= NationalNumbers.presentStructure else { return }
        report(["title"], found: title.text, .titleOfQualification(title, same))
      }
    ])
}

private enum LevelWords {
  private static let words: Set<String> = ["niveau", "niv", "mbo"]

  /// Whether a title names a level: “niveau 2”, “niveau2”, “mbo-4”.
  static func isIn(_ title: String) -> Bool {
    let parts = title.lowercased().split { !$0.isLetter && !$0.isNumber }
    for (index, part) in parts.enumerated() {
      if let last = part.last, isLevel(part.suffix(1)), last.isASCII, words.contains(String(part.dropLast())) {
        return true
      }
      if index > 0, isLevel(part), words.contains(String(parts[index - 1])) { return true }
    }
    return false
  }

  private static func isLevel(_ part: Substring) -> Bool { part.count == 1 && Int(part).map { 1...4 ~= $0 } ?? false }
}

extension Phrase {
  fileprivate static func sameTitle(_ qualification: Qualification) -> Phrase {
    Phrase(
      nl: "Een andere kwalificatie in dit dossier heet ook “\(qualification.title)”. Kijk de naam van "
        + "\(qualification.code) na.",
      en: "Another qualification in this file is called “\(qualification.title)” as well. Check the name of "
        + "\(qualification.code).")
  }

  fileprivate static func level(_ title: Line) -> Phrase {
    Phrase(
      nl: "De naam van het dossier, “\(title)”, noemt een niveau. Een dossier is er voor een hele familie: laat het "
        + "niveau weg.",
      en: "The name of the file, “\(title)”, holds a level. A file is for a whole family: leave the level out.")
  }

  fileprivate static func titleOfQualification(_ title: Line, _ qualification: Qualification) -> Phrase {
    Phrase(
      nl: "Het dossier heet “\(title)”, net als kwalificatie \(qualification.code). Kijk na welke naam bij SBB staat.",
      en: "The file is called “\(title)”, as is qualification \(qualification.code). Check which name SBB has.")
  }
}
