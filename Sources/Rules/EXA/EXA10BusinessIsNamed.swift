import Curriculum
import Description

extension Rule {
  /// EXA-10: the criterion of involvement names a party of the business side.
  static let exa10 = Rule(
    "EXA-10", .warning, .sourced, [.exr], holds: .examRoutes,
    title: Phrase(
      nl: "Bij het criterium betrokkenheid staat de naam van een partij uit het bedrijfsleven.",
      en: "The criterion betrokkenheid names a party from business."),
    explanation: Phrase(
      nl: "Op route 2 zijn school en bedrijfsleven aantoonbaar betrokken (afspraken van 2022). Wie dat was, staat "
        + "in party. Noemt party een organisatie uit de bestanden, dan kijkt de regel of die een branche of "
        + "bedrijf is. Van een andere naam is dat niet na te gaan; een woord als “branche” is geen naam. Welke "
        + "woorden dat zijn, staat in het profiel en is een afspraak van dit project.",
      en: "On route 2 school and business are demonstrably involved (agreements of 2022). Who that was stands in "
        + "party. When party names an organisation of the files, the rule sees whether that is a sector "
        + "organisation or a company. Of another name that cannot be found out; a word such as “branche” is no "
        + "name. Which words these are stands in the profile and is a convention of this project."),
    remedy: Phrase(
      nl: "Noem in party de branche of het bedrijf met naam.",
      en: "Name the sector organisation or company in "
        + "party."),
    example: #"{"criteria": [{"key": "betrokkenheid", "evidence": "Branche keek mee.", "party": "branche"}]}"#,
    checks: [
      .of(ExamPlan.self) { plan, context, report in
        for planned in plan.calledValid(on: .build) {
          let criteria = planned.component.evidence?.criteria ?? []
          let asked = criteria.indices.filter { criteria[$0].key == .involvement }
          let verdicts = asked.map { Party(criteria[$0].party, context) }
          guard let first = asked.first, !verdicts.contains(.business) else { continue }
          let path = planned.path("evidence", "criteria", .item(first), "party")
          switch verdicts[0] {
          case .business: continue
          case .unnamed(let party): report(path, found: party, .unnamed(planned.name, party))
          case .notBusiness(let party): report(path, found: party, .notBusiness(planned.name, party))
          }
        }
      }
    ])
}

/// What a criterion says of the party that was involved.
private enum Party: Equatable {
  /// A party of business, or one that is named and cannot be looked up.
  case business
  /// An organisation of the files that is no sector organisation or company.
  case notBusiness(String)
  /// No party, or a word that names none.
  case unnamed(String?)

  init(_ party: Line?, _ context: RuleContext) {
    guard let name = party?.text else {
      self = .unnamed(nil)
      return
    }
    let known =
      OrganisationID(name).flatMap { context.catalogue.organisation($0) }
      ?? [context.catalogue, context.catalogue.outer].lazy.compactMap { $0?.holdings.organisations }.joined()
      .first { $0.value.name.text == name }
    if let kind = known?.value.kind {
      self = kind == .sector || kind == .company || kind == .partnership ? .business : .notBusiness(name)
    } else {
      let isWord = context.profile.unnamedParties.contains { $0.text.lowercased() == name.lowercased() }
      self = isWord ? .unnamed(name) : .business
    }
  }
}

extension Phrase {
  fileprivate static func unnamed(_ name: String, _ party: String?) -> Phrase {
    let found =
      party.map { Phrase(nl: "alleen “\($0)”", en: "“\($0)” only") } ?? Phrase(nl: "geen partij", en: "no party")
    return Phrase(
      nl: "Bij betrokkenheid van \(name) staat \(found.nl). Noem in party de branche of het bedrijf met naam.",
      en: "Involvement (betrokkenheid) of \(name) names \(found.en). Name the sector organisation or company in "
        + "party.")
  }

  fileprivate static func notBusiness(_ name: String, _ party: String) -> Phrase {
    Phrase(
      nl: "Bij betrokkenheid van \(name) staat \(party), en dat is geen branche of bedrijf. Noem in party ook een "
        + "partij uit het bedrijfsleven.",
      en: "Involvement (betrokkenheid) of \(name) names \(party), which is no sector organisation or company. "
        + "Name a party from business in party too.")
  }
}
