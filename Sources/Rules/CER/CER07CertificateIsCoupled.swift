import Curriculum
import Description

extension Rule {
  /// CER-07: a certificate that a module leads to is coupled to a qualification that the module serves.
  static let cer07 = Rule(
    "CER-07", .warning, .derived, [.sbb],
    title: Phrase(
      nl: "Het certificaat van een module hoort bij een kwalificatie waar de module voor is.",
      en: "The certificate of a module belongs to a qualification that the module is for."),
    explanation: Phrase(
      nl:
        "Een certificaat hoort bij bepaalde kwalificaties of bij een keuzedeel (pagina's van SBB, 2020 tot 2025). Noemt "
        + "een module een certificaat van een ander beroep, dan klopt de code of de koppeling niet. Deze regel is daaruit "
        + "afgeleid en kijkt naar de peildatum: dan moet het certificaat ook gelden. Zonder lijst van certificaten "
        + "oordeelt zij niet.",
      en:
        "A certificate belongs to certain qualifications or to an elective (pages of SBB, 2020 to 2025). When a module "
        + "names a certificate of another occupation, the code or the mapping is wrong. The rule is derived from that and "
        + "looks at the reference date: the certificate must be in force then. Without a list of certificates it does not "
        + "judge."),
    remedy: Phrase(
      nl: "Kijk de code van het certificaat na bij SBB, of koppel de module aan de kwalificatie waar het bij hoort.",
      en: "Check the code of the certificate at SBB, or map the module to the qualification that it belongs to."),
    example:
      #"{"module": {"mappings": [{"qualifications": ["25829"]}], "credentials": [{"kind": "certificaat", "code": "C0052"}]}}"#,
    checks: [
      .of(FlexibleModule.self) { module, context, report in
        for (index, credential) in module.credentials.enumerated() where credential.kind == .certificate {
          guard let text = credential.code?.text, let code = CertificateCode(text) else { continue }
          let path: Path = ["credentials", .item(index), "code"]
          CertificateReach(code, context).check(module, path, &report)
        }
      }
    ])
}

/// What a certificate is coupled to, as far as the files say.
private struct CertificateReach {
  let code: CertificateCode
  /// The one in force on the reference date; else one of another time.
  let certificate: MboCertificate?
  /// Whether the certificate is held, and is not in force on the reference date.
  let isOutOfForce: Bool
  let context: RuleContext

  init(_ code: CertificateCode, _ context: RuleContext) {
    self.code = code
    self.context = context
    let held = context.catalogue.certificates(code).map(\.value)
    let inForce = held.first { $0.isInForce(on: context.referenceDate) }
    certificate = inForce ?? held.first
    isOutOfForce = inForce == nil && !held.isEmpty
  }

  func check(_ module: FlexibleModule, _ path: Path, _ report: inout Report) {
    if isOutOfForce, let certificate {
      return report(path, found: code.text, .notInForce(certificate, on: context.referenceDate))
    }
    if let elective = certificate?.elective,
      module.mappings.contains(where: { $0.target.scope.elective == elective })
    {
      return
    }
    let places = qualifications(of: module)
    guard !places.isEmpty, !places.contains(where: { isCoupled(to: $0.qualification) }) else { return }
    if let unknown = places.first(where: { !isKnown(for: $0.qualification) }) {
      return report.notJudged(at: unknown.origin, ["certificates"])
    }
    report(path, found: code.text, .foreign(code, places))
  }

  /// The qualifications that the mappings name; of a mapping that names none, all of the file.
  private func qualifications(of module: FlexibleModule) -> [QualificationPlace] {
    var codes: Set<QualificationCode> = []
    for mapping in module.mappings {
      if !mapping.qualifications.isEmpty {
        codes.formUnion(mapping.qualifications)
      } else if let file = mapping.target.scope.file.flatMap({ context.catalogue.file($0) }) {
        codes.formUnion(file.file.value.qualifications.map(\.code))
      }
    }
    return codes.sorted().compactMap { context.catalogue.qualification($0, on: context.referenceDate).value }
  }

  private func isCoupled(to qualification: Qualification) -> Bool {
    if qualification.certificates.contains(code) { return true }
    guard let certificate else { return false }
    if certificate.qualifications.contains(qualification.code) { return true }
    guard let elective = certificate.elective else { return false }
    return qualification.electives.contains(elective)
      || context.catalogue.elective(elective)?.value.coupledTo.contains(qualification.code) ?? false
  }

  /// Whether the files say which certificates the qualification has, or which qualifications the certificate has.
  private func isKnown(for qualification: Qualification) -> Bool {
    !qualification.certificates.isEmpty || certificate.map { !$0.qualifications.isEmpty } ?? false
  }
}

extension MboCertificate {
  /// Whether it is in force on a day; unknown dates do not exclude.
  fileprivate func isInForce(on day: Day) -> Bool {
    if let validFrom, day < validFrom { return false }
    if let validUntil, day > validUntil { return false }
    return true
  }
}

extension Phrase {
  fileprivate static func notInForce(_ certificate: MboCertificate, on day: Day) -> Phrase {
    let from = certificate.validFrom.map { Phrase(nl: " vanaf \($0)", en: " from \($0)") } ?? Phrase(nl: "", en: "")
    let until =
      certificate.validUntil.map { Phrase(nl: " tot en met \($0)", en: " until \($0)") } ?? Phrase(nl: "", en: "")
    return Phrase(
      nl:
        "Certificaat \(certificate.code) “\(certificate.title)” geldt\(from.nl)\(until.nl), en dus niet op \(day). Kies "
        + "een certificaat dat dan geldt, of verbeter de datums.",
      en:
        "Certificate \(certificate.code) “\(certificate.title)” holds\(from.en)\(until.en), so not on \(day). Choose a "
        + "certificate that holds then, or correct the dates.")
  }

  fileprivate static func foreign(_ code: CertificateCode, _ places: [QualificationPlace]) -> Phrase {
    let shown = places.map { "\($0.qualification.code) “\($0.qualification.title)”" }.shownList(most: 3)
    return Phrase(
      nl: "Certificaat \(code) hoort niet bij de kwalificatie van deze module: \(shown). Kijk de code na, of koppel de "
        + "module aan de goede kwalificatie.",
      en:
        "Certificate \(code) does not belong to the qualification of this module: \(shown). Check the code, or map the "
        + "module to the right qualification.")
  }
}
