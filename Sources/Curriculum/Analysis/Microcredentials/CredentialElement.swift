public import Description

/// An element that the European standard for microcredentials names (Council Recommendation 2022/C 243/02 of 16 June 2022,
/// Annex I): eleven that are mandatory, and five that are optional where relevant.
public enum CredentialElement: String, Sendable, CaseIterable {
  case learner, title, country, awardingBody, date, outcomes, workload, level, assessment, participation
  case qualityAssurance
  case prerequisites, supervision, grade, stackability, furtherInformation

  /// The number among the mandatory ones, in the order of the annex; nil for an optional one.
  public var number: Int? {
    let number = (Self.allCases.firstIndex(of: self) ?? 0) + 1
    return number <= 11 ? number : nil
  }

  /// Those that are mandatory.
  public static let mandatory = allCases.filter { $0.number != nil }
  /// Those that are optional.
  public static let optional = allCases.filter { $0.number == nil }

  /// What it is, without capital and full stop.
  public var words: Phrase {
    switch self {
    case .learner: Phrase(nl: "wie het heeft", en: "who has it")
    case .title: Phrase(nl: "naam", en: "title")
    case .country: Phrase(nl: "land of regio van de uitgever", en: "country or region of the issuer")
    case .awardingBody: Phrase(nl: "uitgever", en: "awarding body")
    case .date: Phrase(nl: "datum van uitgifte", en: "date of issuing")
    case .outcomes: Phrase(nl: "leeruitkomsten", en: "learning outcomes")
    case .workload: Phrase(nl: "omvang", en: "notional workload")
    case .level: Phrase(nl: "niveau (EQF), waar dat kan", en: "level (EQF), if applicable")
    case .assessment: Phrase(nl: "soort toetsing", en: "type of assessment")
    case .participation: Phrase(nl: "vorm van deelname", en: "form of participation")
    case .qualityAssurance: Phrase(nl: "soort kwaliteitszorg", en: "type of quality assurance")
    case .prerequisites: Phrase(nl: "toelatingseisen", en: "prerequisites to enrol")
    case .supervision:
      Phrase(nl: "toezicht en identiteit bij de toets", en: "supervision and identity at the assessment")
    case .grade: Phrase(nl: "cijfer", en: "grade achieved")
    case .stackability: Phrase(nl: "stapelbaarheid", en: "integration and stackability")
    case .furtherInformation: Phrase(nl: "verdere informatie", en: "further information")
    }
  }
}
