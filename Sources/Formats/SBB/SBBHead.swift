import Curriculum
import Description

/// What stands before the dossiers of a file of SBB and is referred to in them, by its internal number.
struct SBBHead {
  /// The letter of each competency that has one.
  private(set) var competencies: [String: CompetencyLetter] = [:]
  /// The code of each education domain (*opleidingsdomein*); nil for a domain without one.
  private(set) var domains: [String: DomainCode?] = [:]

  init(_ root: SBBRoot?) {
    for item in root?.competenties?.competentie ?? [] {
      competencies[item.nr.text] = item.code?.words.flatMap { CompetencyLetter($0) }
    }
    for item in root?.domeinen?.domein ?? [] where domains[item.nr.text] == nil {
      domains[item.nr.text] = .some(item.crebo?.words.flatMap { DomainCode($0) })
    }
  }
}
