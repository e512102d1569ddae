import Curriculum
import Description

extension Rule {
  /// FIM-19: a labour-market value has evidence and an endorser from industry.
  static let fim19 = Rule(
    "FIM-19", .warning, .derived, [.sbb],
    title: Phrase(
      nl: "Een genoemde arbeidsmarktwaarde heeft bewijs en steun van een branche of bedrijf.",
      en: "A stated value on the labour market has evidence and the support of a sector organisation or company."),
    explanation: Phrase(
      nl: "SBB vraagt bij een mbo-certificaat dat werkgevers de waarde herkennen en dat dit is onderbouwd (openbare "
        + "pagina's, 2020 tot 2025). Voor een module is dit daaruit afgeleid: zonder bewijs is de waarde alleen een "
        + "belofte.",
      en: "For an mbo certificate SBB asks that employers recognise the value and that this is substantiated (public "
        + "pages, 2020 to 2025). For a module this is derived from that: without evidence the value is only a promise."),
    remedy: Phrase(
      nl: "Schrijf in evidence waaruit de waarde blijkt, en noem in endorsedBy een organisatie van soort branche of "
        + "bedrijf.",
      en: "Write in evidence what shows the value, and name in endorsedBy an organisation of kind branche or bedrijf."),
    example: #"{"labourMarketValue": {"claim": "Werkgevers vragen hierom."}}"#,
    checks: [
      .of(FlexibleModule.self) { module, context, report in
        guard let value = module.labourMarketValue else { return }
        let support = Industry.support(value.endorsedBy, context.catalogue)
        if value.evidence.isEmpty {
          if module.saysUnknown("labourMarketValue.evidence") {
            return report.notJudged(["labourMarketValue", "evidence"])
          }
          report(["labourMarketValue", "evidence"], .noEvidence(alsoNoEndorser: support == .no))
        } else if support == .no, !module.saysUnknown("labourMarketValue.endorsedBy") {
          report(["labourMarketValue", "endorsedBy"], .noEndorser)
        } else if support != .yes {
          report.notJudged(["labourMarketValue", "endorsedBy"])
        }
      }
    ])
}

/// Whether an organisation of industry is among some organisations.
enum Industry {
  enum Support {
    case yes, no
    /// Not among those that are known, but not all are.
    case unknown
  }

  static func support(_ organisations: some Sequence<OrganisationID>, _ catalogue: Catalogue) -> Support {
    var support = Support.no
    for id in organisations {
      switch catalogue.organisation(id)?.value.kind {
      case .sector, .company: return .yes
      case nil: support = .unknown
      default: break
      }
    }
    return support
  }
}

extension Phrase {
  fileprivate static func noEvidence(alsoNoEndorser: Bool) -> Phrase {
    Phrase(
      nl:
        "De arbeidsmarktwaarde heeft geen bewijs\(alsoNoEndorser ? " en geen steun van een branche of bedrijf" : ""). "
        + "Vul evidence\(alsoNoEndorser ? " en endorsedBy" : "") in.",
      en: "The value on the labour market has no evidence"
        + "\(alsoNoEndorser ? " and no support of a sector organisation or company" : ""). "
        + "Fill in evidence\(alsoNoEndorser ? " and endorsedBy" : "").")
  }

  fileprivate static let noEndorser = Phrase(
    nl: "Geen branche of bedrijf onderschrijft de arbeidsmarktwaarde. Noem er ten minste één in endorsedBy.",
    en: "No sector organisation or company endorses the value on the labour market. Name at least one in endorsedBy.")
}
