import Curriculum
import Description

extension Rule {
  /// QUA-18: a file belongs to one domain.
  static let qua18 = Rule(
    "QUA-18", .warning, .sourced, [.mtk],
    title: Phrase(
      nl: "Een dossier hoort bij precies één opleidingsdomein; entree bij geen.",
      en: "A qualification file belongs to exactly one education domain; entree to none."),
    explanation: Phrase(
      nl: "Een domein bundelt verwante dossiers, en elk dossier staat in één domein (toetsingskader van 2014). Entree "
        + "staat daarbuiten.",
      en: "A domain clusters related qualification files, and each file is in one domain (assessment frame of 2014). "
        + "Entree is outside them."),
    remedy: Phrase(
      nl: "Laat in domains de ene code staan die het dossier zelf noemt.",
      en: "Keep the one code in domains that the qualification file names itself."),
    example: #"{"qualificationFile": {"id": "timmeren-2015", "domains": ["79000", "79140"]}}"#,
    checks: [
      .of(QualificationFile.self) { file, _, report in
        switch file.domains.count {
        case 0:
          if file.qualifications.allSatisfy({ $0.level == 1 }) { return }
          guard file.saysNone("domains") else { return report.notJudged(["domains"]) }
          report(["domains"], .noDomain(file))
        case 1: return
        default:
          let found = file.domains.map(\.text).joined(separator: ", ")
          report(
            ["domains"], found: found, accepted: Phrase(nl: "één domein", en: "one domain"),
            .severalDomains(file, found))
        }
      }
    ])
}

extension Phrase {
  fileprivate static func noDomain(_ file: QualificationFile) -> Phrase {
    Phrase(
      nl:
        "Volgens de notitie hoort dossier “\(file.id)” bij geen domein; dat kan alleen bij entree. Vul het domein in, "
        + "of noem het onbekend.",
      en:
        "By its note file “\(file.id)” belongs to no domain; that is possible for entree only. Fill in the domain, or "
        + "call it unknown (onbekend).")
  }

  fileprivate static func severalDomains(_ file: QualificationFile, _ found: String) -> Phrase {
    Phrase(
      nl: "Dossier “\(file.id)” noemt \(file.domains.count) domeinen: \(found). Een dossier staat in één domein; laat "
        + "er één staan.",
      en: "File “\(file.id)” names \(file.domains.count) domains: \(found). A file is in one domain; keep one.")
  }
}
