import Curriculum
import Description

extension Rule {
  /// MIC-07: where a certificate covers the same, that is proposed.
  static let mic07 = Rule(
    "MIC-07", .warning, .sourced, [.npmc],
    holds: ClosedDays(from: Day(year: 2024, month: 4, day: 10)),
    title: Phrase(
      nl: "Een microcredential dekt niet precies hetzelfde als een mbo-certificaat.",
      en: "A microcredential does not cover just the same as an mbo certificate."),
    explanation: Phrase(
      nl:
        "In de pilot microcredentials mbo (begonnen op 10 april 2024) is een microcredential voor wat geen diploma of "
        + "certificaat heeft. Dekken haar modules precies de werkprocessen van een certificaat, dan is dat certificaat het "
        + "betere bewijs: het staat in de wet en in het diplomaregister. Alleen vastgestelde en gepubliceerde modules "
        + "tellen, en alleen wat zij volledig dekken; het niveau is het laagste van de kwalificaties van het certificaat. "
        + "Die manier van tellen is een afspraak van dit project. Van een certificaat waarvan de werkprocessen niet bekend "
        + "zijn, oordeelt de regel niet.",
      en:
        "In the pilot on microcredentials in mbo (begun on 10 April 2024) a microcredential is for what has no diploma or "
        + "certificate. When its modules cover just the work processes of a certificate, that certificate is the better "
        + "proof: it stands in the law and in the diploma register. Only established and published modules count, and "
        + "only what they cover fully; the level is the lowest of the qualifications of the certificate. That way of "
        + "counting is a convention of this project. Of a certificate whose work processes are not known the rule does "
        + "not judge."),
    remedy: Phrase(
      nl: "Bied het certificaat aan in plaats van de microcredential, of maak haar inhoud anders.",
      en: "Offer the certificate instead of the microcredential, or make its content different."),
    example: #"{"microcredential": {"id": "afbouw-mc", "builtFrom": ["afbouw"]}, "certificate": {"code": "C0106"}}"#,
    checks: [
      .of(Microcredential.self) { microcredential, context, report in
        let built = BuiltFrom(microcredential, in: context.catalogue)
        if let unknown = built.unknown { return report.notJudged(unknown) }
        var seen: Set<CertificateCode> = []
        for certificate in context.catalogue.allCertificates where seen.insert(certificate.value.code).inserted {
          let coverage = context.coverage.coverage(of: certificate.value.code, by: built.ids)
          switch coverage.verdict(.agreed) {
          case .missing, .notJudged(.notHeld), .notJudged(.elective): continue
          case .notJudged(.unknownLevel): report.notJudged(at: certificate.origin, ["qualifications"])
          case .notJudged: report.notJudged(at: certificate.origin, ["workProcesses"])
          case .fulfilled:
            guard
              context.coverage.covered(by: built.ids, for: certificate.value, .agreed)
                == Set(coverage.workProcesses.map(\.key))
            else { continue }
            report(["builtFrom"], found: certificate.value.code.text, .sameAs(certificate.value, coverage))
          }
        }
      }
    ])
}

extension Phrase {
  fileprivate static func sameAs(_ certificate: MboCertificate, _ coverage: CertificateCoverage) -> Phrase {
    let codes = coverage.workProcesses.lazy.map(\.key.code.text).shownList()
    return Phrase(
      nl: "De modules dekken precies de werkprocessen van certificaat \(certificate.code) “\(certificate.title)” "
        + "(\(codes)). Bied dat certificaat aan in plaats van de microcredential.",
      en:
        "The modules cover just the work processes of certificate \(certificate.code) “\(certificate.title)” (\(codes)). "
        + "Offer that certificate instead of the microcredential.")
  }
}
