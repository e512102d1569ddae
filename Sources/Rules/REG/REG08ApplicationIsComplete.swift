import Curriculum
import Description

extension Rule {
  /// REG-08: the application names at least two companies with a role.
  static let reg08 = Rule(
    "REG-08", .error, .sourced, [.duo],
    title: Phrase(
      nl: "Een aanvraag heeft een samenwerkingsovereenkomst met ten minste twee bedrijven, een "
        + "arbeidsmarktanalyse en rollen.",
      en: "An application has an agreement with at least two companies, a labour-market analysis and roles."),
    explanation: Phrase(
      nl: "DUO vraagt bij een aanvraag een overeenkomst met ten minste twee bedrijven, een analyse van de "
        + "regionale arbeidsmarkt en een lijst van bedrijven met hun rol (pagina over het experiment, 2019 tot "
        + "2022). Overeenkomst, analyse en rol zijn verplichte velden: ontbreken ze, dan staat dat er als "
        + "vormfout (STR). Deze regel telt de bedrijven, elk één keer; een organisatie die niet in de bestanden "
        + "staat, kan een bedrijf zijn.",
      en: "For an application DUO asks an agreement with at least two companies, an analysis of the regional "
        + "labour market and a list of companies with their role (page on the experiment, 2019 to 2022). "
        + "Agreement, analysis and role are required fields: when they are absent, that is reported as a fault "
        + "of form (STR). This rule counts the companies, each once; an organisation that is not in the files "
        + "may be a company."),
    remedy: Phrase(
      nl: "Noem in application.companies ten minste twee bedrijven, elk met een rol.",
      en: "Name at least two companies in application.companies, each with a role."),
    example: #"{"application": {"companies": [{"organisation": "bouwbedrijf-voorbeeld", "role": "leerbedrijf"}]}}"#,
    checks: [
      .of(RegionalisedQualification.self) { value, context, report in
        let companies = value.application.companies.map(\.organisation)
        let counted = Counted(companies, as: .company, in: context.catalogue)
        guard counted.known < 2 else { return }
        let path: Path = ["application", "companies"]
        if value.saysUnknown("application.companies") || counted.known + counted.unsure > 1 {
          return report.notJudged(path)
        }
        let count = counted.known + counted.unsure
        report(path, found: String(count), accepted: Phrase(nl: "2 of meer", en: "2 or more"), .tooFew(count))
      }
    ])
}

extension Phrase {
  fileprivate static func tooFew(_ count: Int) -> Phrase {
    Phrase(
      nl: "De aanvraag noemt \(count == 0 ? "geen bedrijf" : "\(count) bedrijf"); twee zijn er nodig. Noem ze met "
        + "hun rol in application.companies.",
      en: "The application names \(count == 0 ? "no company" : "\(count) company"); two are needed. Name them "
        + "with their role in application.companies.")
  }
}
