import Curriculum
import Description

extension Rule {
  /// COV-06: what a claimed certificate still misses.
  static let cov06 = Rule(
    "COV-06", .info, .derived, [.sbb],
    title: Phrase(
      nl: "De modules dekken elk werkproces van een certificaat dat het curriculum claimt.",
      en: "The modules cover every work process of a certificate that the curriculum claims."),
    explanation: Phrase(
      nl: "Een certificaat hoort bij een afgeronde set taken (SBB, 2020 tot 2025). Dekken de modules niet elk "
        + "werkproces ervan, dan leiden zij er samen nog niet toe. Het niveau dat nodig is, is het laagste van zijn "
        + "kwalificaties; die keuze is een afspraak van dit project. Is niet bekend uit welke werkprocessen een "
        + "certificaat bestaat, dan spreekt de regel niet. De examencommissie beslist over een certificaat.",
      en: "A certificate belongs to a rounded set of tasks (SBB, 2020 to 2025). When the modules do not cover every "
        + "work process of it, they do not lead to it yet. The level that is needed is the lowest of its "
        + "qualifications; that choice is a convention of this project. When it is not known which work processes "
        + "make up a certificate, the rule is silent. The exam board decides on a certificate."),
    remedy: Phrase(
      nl: "Koppel modules aan de werkprocessen die ontbreken, of haal de claim weg.",
      en: "Map modules to the work processes that are missing, or remove the claim."),
    example: #"{"coverageClaims": [{"certificate": "C0106", "claim": "volledig"}]}"#,
    checks: [
      .scope { context, report in
        for claim in context.catalogue.holdings.coverageClaims {
          guard case .certificate(let code) = claim.value.subject,
            let certificate = context.catalogue.certificate(code)
          else { continue }
          switch context.coverage.coverage(of: code, by: claim.value.chosen).verdict(.agreed) {
          case .fulfilled: continue
          case .missing(let keys):
            report(
              at: claim.origin, ["certificate"], found: code.text, .notReached(certificate.value, keys.map(\.code.text))
            )
          case .notJudged(.unknownLevel): report.notJudged(at: certificate.origin, ["qualifications"])
          case .notJudged: report.notJudged(at: certificate.origin, ["workProcesses"])
          }
        }
      }
    ])
}

extension Phrase {
  fileprivate static func notReached(_ certificate: MboCertificate, _ missing: [String]) -> Phrase {
    let list = missing.shownList(most: 20)
    return Phrase(
      nl: "Certificaat \(certificate.code) \(certificate.title.quoted) is met deze modules nog niet te halen: niet "
        + "volledig gedekt zijn \(list). Koppel daar modules aan, of haal de claim weg.",
      en: "Certificate \(certificate.code) \(certificate.title.quoted) cannot be reached with these modules yet: not "
        + "fully covered are \(list). Map modules to them, or remove the claim.")
  }
}
