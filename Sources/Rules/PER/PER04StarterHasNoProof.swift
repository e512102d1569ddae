import Curriculum
import Description

extension Rule {
  /// PER-04: a starter has no mbo credential from before.
  static let per04 = Rule(
    "PER-04", .warning, .derived, [.mbor],
    title: Phrase(
      nl: "Een starter heeft nog geen bewijs uit het mbo.", en: "A starter has no credential of mbo yet."),
    explanation: Phrase(
      nl: "Een starter komt voor het eerst binnen (MBO Raad, 2023). Wie al een diploma, certificaat, keuzedeel, "
        + "praktijkverklaring of mbo-verklaring heeft, begint niet voor het eerst; dat is daaruit afgeleid. Een diploma "
        + "van havo of vwo telt niet, en een branchecertificaat, microcredential of module ook niet: die vallen buiten "
        + "de wet op het mbo.",
      en: "A starter enters for the first time (MBO Raad, 2023). Who has a diploma, certificate, elective, practice "
        + "statement or mbo statement already does not enter for the first time; that is derived from it. A diploma of "
        + "havo or vwo does not count, nor does a sector certificate, microcredential or module: these lie outside the "
        + "law on mbo."),
    remedy: Phrase(
      nl: "Noem de persona doorstarter of herstarter, of haal het bewijs weg.",
      en: "Call the persona doorstarter or herstarter, or remove the credential."),
    example: #"{"persona": {"position": "starter", "priorCredentials": [{"kind": "diploma", "code": "25829"}]}}"#,
    checks: [
      .of(Persona.self) { persona, _, report in
        guard persona.position == .starter else { return }
        guard let index = persona.priorCredentials.firstIndex(where: { $0.kind.isOfMbo }) else {
          if persona.saysUnknown("priorCredentials") { report.notJudged(["priorCredentials"]) }
          return
        }
        let credential = persona.priorCredentials[index]
        report(
          ["priorCredentials", .item(index), "kind"], found: credential.kind.rawValue, .notFirst(persona, credential))
      }
    ])
}

extension CredentialKind {
  /// Whether the law on mbo knows it; WEB 7.2.3, 7.4.6, text of about 2015, and SBB.
  fileprivate var isOfMbo: Bool {
    switch self {
    case .diploma, .certificate, .elective, .practiceStatement, .mboStatement: true
    case .microcredential, .sectorCertificate, .generalSecondary, .flexibleModule, .nothing: false
    }
  }
}

extension Phrase {
  fileprivate static func notFirst(_ persona: Persona, _ credential: PriorCredential) -> Phrase {
    Phrase(
      nl:
        "\(persona.name) is starter, maar heeft al “\(credential.title)” (\(credential.kind.rawValue)). Kies doorstarter "
        + "of herstarter, of haal het bewijs weg.",
      en: "\(persona.name) is a starter, but has “\(credential.title)” (\(credential.kind.rawValue)) already. Choose "
        + "doorstarter or herstarter, or remove the credential.")
  }
}
