import Curriculum
import Description

extension Rule {
  /// MIC-08: what a microcredential stacks to exists, and its modules cover something of it.
  static let mic08 = Rule(
    "MIC-08", .warning, .derived, [.mceu],
    title: Phrase(
      nl: "Waar een microcredential aan bijdraagt, bestaat, en haar modules dekken er iets van.",
      en: "What a microcredential counts toward exists, and its modules cover something of it."),
    explanation: Phrase(
      nl:
        "Stapelbaarheid is een keuzeveld in de aanbeveling van de Raad (16 juni 2022). Zij zegt alleen iets als het doel "
        + "bestaat en de modules er ten minste één werkproces volledig van dekken; dat is daaruit afgeleid. Alleen "
        + "vastgestelde en gepubliceerde modules tellen. Bij een keuzedeel, waarvoor fim geen dekking rekent, is een "
        + "koppeling van een module aan het keuzedeel of een taak ervan genoeg; bij een certificaat op een keuzedeel, of "
        + "zonder bekende werkprocessen, een koppeling aan dat certificaat. Over een kwalificatie die niet in de bestanden "
        + "staat, spreekt REF-02.",
      en:
        "Stackability is an optional element in the Council recommendation (16 June 2022). It means something only when "
        + "the target exists and the modules cover at least one work process of it fully; that is derived from it. Only "
        + "established and published modules count. With an elective, for which fim reckons no coverage, a mapping of a "
        + "module to the elective or a task of it is enough; with a certificate on an elective, or without known work "
        + "processes, a mapping to that certificate. On a qualification that is not in the files REF-02 speaks."),
    remedy: Phrase(
      nl: "Verbeter de code, koppel een module aan een werkproces van het doel, of haal de code weg uit stackability.",
      en: "Correct the code, map a module to a work process of the target, or remove the code from stackability."),
    example: #"{"microcredential": {"id": "dakwerk-mc", "stackability": ["C0199"]}}"#,
    checks: [
      .of(Microcredential.self) { microcredential, context, report in
        let built = BuiltFrom(microcredential, in: context.catalogue)
        for (index, code) in microcredential.stackability.enumerated() {
          let path: Path = ["stackability", .item(index)]
          switch StackTarget(code, built, context).verdict {
          case .reached: continue
          case .noTarget: report(path, found: code.text, .noTarget(code))
          case .notHeld(let kind): report(path, found: code.text, .notHeld(code, kind))
          case .unknown(let origin, let field): report.notJudged(at: origin, field)
          case .notReached(let title, let draftsHelp):
            if let unknown = built.unknown {
              report.notJudged(unknown)
            } else {
              report(path, found: code.text, .notReached(code, title, draftsHelp: draftsHelp))
            }
          }
        }
      }
    ])
}

/// What a microcredential stacks to, and whether its modules cover something of it.
private struct StackTarget {
  enum Verdict {
    case reached
    /// The code is none of a qualification, elective or certificate.
    case noTarget
    case notHeld(CodeKind)
    /// It cannot be told for want of a fact.
    case unknown(Origin, Path)
    case notReached(Line, draftsHelp: Bool)
  }

  let code: AnyCode
  let built: BuiltFrom
  let context: RuleContext

  init(_ code: AnyCode, _ built: BuiltFrom, _ context: RuleContext) {
    self.code = code
    self.built = built
    self.context = context
  }

  var verdict: Verdict {
    switch CodeKind(form: code.text) {
    case .certificate: CertificateCode(code.text).map(verdict) ?? .noTarget
    case .elective: ElectiveCode(code.text).map(verdict) ?? .noTarget
    case .qualification: QualificationCode(code.text).map(verdict) ?? .noTarget
    case .domain, .qualificationFile, nil: .noTarget
    }
  }

  private func verdict(_ code: QualificationCode) -> Verdict {
    // Not held or ambiguous: REF-02.
    guard let place = context.catalogue.qualification(code, on: context.referenceDate).value else { return .reached }
    let processes = context.coverage.coverage(of: place, by: built.ids).workProcesses
    if processes.isEmpty { return .unknown(place.index.file.origin, ["coreTasks"]) }
    return verdict(processes, place.qualification.title)
  }

  private func verdict(_ code: CertificateCode) -> Verdict {
    guard let certificate = context.catalogue.certificate(code) else { return .notHeld(.certificate) }
    if isMapped({ $0.scope.certificate == code }) { return .reached }
    let coverage = context.coverage.coverage(of: code, by: built.ids)
    switch coverage.verdict(.agreed) {
    case .fulfilled: return .reached
    case .missing: return verdict(coverage.workProcesses, certificate.value.title)
    case .notJudged(.unknownLevel): return .unknown(certificate.origin, ["qualifications"])
    case .notJudged(.elective):
      guard let elective = certificate.value.elective else { return .unknown(certificate.origin, ["elective"]) }
      return isMapped { $0.scope.elective == elective }
        ? .reached : .notReached(certificate.value.title, draftsHelp: false)
    case .notJudged: return .unknown(certificate.origin, ["workProcesses"])
    }
  }

  private func verdict(_ code: ElectiveCode) -> Verdict {
    guard let elective = context.catalogue.elective(code) else { return .notHeld(.elective) }
    return isMapped { $0.scope.elective == code } ? .reached : .notReached(elective.value.title, draftsHelp: false)
  }

  private func verdict(_ processes: [WorkProcessCoverage], _ title: Line) -> Verdict {
    if processes.contains(where: { $0.tally(.agreed).state == .full }) { return .reached }
    return .notReached(title, draftsHelp: processes.contains { $0.tally(.withDrafts).state == .full })
  }

  private func isMapped(_ isTarget: (TaskReference) -> Bool) -> Bool {
    built.modules.contains { $0.value.mappings.contains { isTarget($0.target) } }
  }
}

extension Phrase {
  fileprivate static func noTarget(_ code: AnyCode) -> Phrase {
    Phrase(
      nl:
        "\(code) heeft niet de vorm van een code van een kwalificatie, keuzedeel of certificaat. Verbeter de code, of haal "
        + "haar weg.",
      en:
        "\(code) has not the form of a code of a qualification, elective or certificate. Correct the code, or remove it."
    )
  }

  fileprivate static func notHeld(_ code: AnyCode, _ kind: CodeKind) -> Phrase {
    let what =
      kind == .elective ? Phrase(nl: "Keuzedeel", en: "Elective") : Phrase(nl: "Certificaat", en: "Certificate")
    return Phrase(
      nl:
        "\(what.nl) \(code) staat niet in de geladen bestanden en is hier niet te controleren. Geef ook dat bestand, of "
        + "verbeter de code.",
      en:
        "\(what.en) \(code) is not in the loaded files and cannot be checked here. Give that file too, or correct the "
        + "code.")
  }

  fileprivate static func notReached(_ code: AnyCode, _ title: Line, draftsHelp: Bool) -> Phrase {
    let advice =
      draftsHelp
      ? Phrase(
        nl: "Met de modules in concept erbij wel: stel die vast.",
        en: "With the modules in draft they do: establish them.")
      : Phrase(
        nl: "Koppel een module aan een werkproces ervan, of haal de code weg.",
        en: "Map a module to a work process of it, or remove the code.")
    return Phrase(
      nl: "De modules dekken geen werkproces volledig van \(code) “\(title)”. \(advice.nl)",
      en: "The modules cover no work process of \(code) “\(title)” fully. \(advice.en)")
  }
}
