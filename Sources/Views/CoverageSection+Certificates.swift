import Curriculum
import Description

// The certificates of a qualification, and whether modules fulfil them.
extension CoverageSection {
  var certificates: Table {
    let reckonings = coverage.reckonings
    var table = Table(
      id: id("certificates"),
      caption: Phrase(nl: "Certificaten bij deze kwalificatie", en: "Certificates of this qualification"),
      columns: [Table.Column("certificate", Phrase(nl: "Certificaat", en: "Certificate"))]
        + reckonings.map {
          Table.Column(
            $0.rawValue, reckonings.count == 1 ? Phrase(nl: "Met deze modules", en: "With these modules") : title($0))
        })
    for code in group.reckoning.certificates(of: coverage.place) {
      let certificate = group.reckoning.coverage(of: code)
      table.append(
        [.code(code.text, title: certificate.title?.text)] + reckonings.map { cell(of: certificate.verdict($0)) })
    }
    return table
  }

  private func cell(of verdict: CertificateCoverage.Verdict) -> Cell {
    switch verdict {
    case .fulfilled:
      .phrase(Phrase(nl: "gehaald: elk werkproces is gedekt", en: "fulfilled: every work process is covered"))
    case .missing(let keys):
      .cells(
        [.phrase(Phrase(nl: "nog niet; open of deels", en: "not yet; open or partial"))]
          + keys.map { .code($0.code.text, title: group.catalogue.title(of: $0)?.text) })
    case .notJudged(let reason): .phrase(reason.words)
    }
  }
}

extension CertificateCoverage.NotJudged {
  /// Why a certificate is not judged.
  var words: Phrase {
    switch self {
    case .notHeld: Phrase(nl: "niet beoordeeld: staat hier niet", en: "not judged: not held here")
    case .unknownComposition:
      Phrase(nl: "niet beoordeeld: werkprocessen onbekend", en: "not judged: work processes unknown")
    case .elective: Phrase(nl: "niet beoordeeld: rust op een keuzedeel", en: "not judged: rests on an elective")
    case .brokenReference:
      Phrase(
        nl: "niet beoordeeld: noemt een taak die hier niet staat", en: "not judged: names a task that is not held here")
    case .unknownLevel: Phrase(nl: "niet beoordeeld: niveau onbekend", en: "not judged: level unknown")
    }
  }
}
