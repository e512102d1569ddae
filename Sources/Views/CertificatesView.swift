import Curriculum
import Description

extension View {
  /// The certificates, what they consist of, and what modules come to.
  public static let certificates = View(
    "certificates", title: Phrase(nl: "Certificaten", en: "Certificates"),
    Phrase(
      nl: "Welke certificaten zijn er, en welke modules stapelen ernaartoe?",
      en: "Which certificates are there, and which modules stack to them?"),
    nothing: Phrase(nl: "Er zijn geen certificaten geladen.", en: "No certificates are loaded."),
    notes: [
      Note(
        .convention,
        Phrase(
          nl: "Modules halen een certificaat als elk werkproces ervan volledig gedekt is, gerekend op het laagste "
            + "niveau van zijn kwalificaties. De examencommissie beslist.",
          en: "Modules fulfil a certificate when each of its work processes is fully covered, at the lowest level of "
            + "its qualifications. The exam board decides."))
    ]
  ) { input in
    input.sections { scope, _ in CertificateCards(scope: scope, day: input.referenceDate).blocks }
  }
}

/// The cards of the certificates of one scope.
private struct CertificateCards {
  let scope: Catalogue
  let day: Day

  var blocks: [Block] {
    let certificates = scope.holdings.certificates.map(\.value).sorted { $0.code < $1.code }
    guard !certificates.isEmpty else { return [] }
    let reckoning = CoverageReckoning(catalogue: scope, referenceDate: day)
    var table = Table(
      id: "certificates",
      caption: certificates.count == 1
        ? Phrase(nl: "1 certificaat", en: "1 certificate")
        : Phrase(nl: "\(certificates.count) certificaten", en: "\(certificates.count) certificates"),
      columns: [
        Table.Column("certificate", Phrase(nl: "Certificaat", en: "Certificate")),
        Table.Column("qualifications", Phrase(nl: "Bij kwalificatie", en: "With qualification")),
        Table.Column("fulfilled", Phrase(nl: "Met alle modules", en: "With all modules")),
        Table.Column("workProcesses", Phrase(nl: "Werkprocessen en modules", en: "Work processes and modules")),
        Table.Column("target", Phrase(nl: "Voor wie", en: "For whom")),
        Table.Column("meaning", Phrase(nl: "Betekenis op de arbeidsmarkt", en: "Meaning on the labour market")),
      ], layout: .cards)
    for certificate in certificates {
      let coverage = reckoning.coverage(of: certificate.code)
      table.append([
        .code(certificate.code.text, title: certificate.title.text), qualifications(of: certificate),
        .phrase(verdict(coverage)), workProcesses(certificate, coverage), .text(certificate.targetGroup?.text),
        .text(certificate.labourMarketMeaning?.text),
      ])
    }
    return [.table(table)]
  }

  private func qualifications(of certificate: MboCertificate) -> Cell {
    let naming = scope.allFiles.flatMap { file in
      file.file.value.qualifications.filter { $0.certificates.contains(certificate.code) }.map(\.code)
    }
    return .joined(Set(certificate.qualifications + naming).sorted().map { scope.cell($0, on: day) })
  }

  private func verdict(_ coverage: CertificateCoverage) -> Phrase {
    let total = coverage.workProcesses.count
    func count(_ reckoning: Reckoning) -> Int { coverage.workProcesses.count { $0.tally(reckoning).state == .full } }
    if case .notJudged(let reason) = coverage.verdict(.agreed) { return reason.words }
    let agreed = count(.agreed)
    var words = Phrase(
      nl: "\(agreed) van \(total) werkprocessen volledig gedekt",
      en: "\(agreed) of \(total) work processes fully covered")
    if count(.withDrafts) != agreed {
      let drafts = count(.withDrafts)
      words = words + Phrase(nl: "; met concepten \(drafts) van \(total)", en: "; with drafts \(drafts) of \(total)")
    }
    return words
  }

  private func workProcesses(_ certificate: MboCertificate, _ coverage: CertificateCoverage) -> Cell {
    guard !coverage.workProcesses.isEmpty else {
      return .joined(certificate.workProcesses.map { scope.cell($0) })
    }
    return .joined(
      coverage.workProcesses.map { process in
        var parts: [Cell] = [.mark(process.tally(.withDrafts).mark), scope.cell(process.key)]
        for (index, contribution) in process.contributions.enumerated() {
          parts.append(.text(index == 0 ? "←" : "·"))
          parts.append(scope.cell(contribution.module))
        }
        return .run(parts)
      })
  }
}
