import Curriculum
import Description

extension Rule {
  /// KEU-04: an elective is coupled to a qualification.
  static let keu04 = Rule(
    "KEU-04", .warning, .sourced, [.mtk],
    title: Phrase(
      nl: "Een keuzedeel is aan ten minste één kwalificatie gekoppeld.",
      en: "An elective is coupled to at least one qualification."),
    explanation: Phrase(
      nl:
        "Een student kan alleen keuzedelen kiezen die aan de kwalificatie gekoppeld zijn (toetsingskader van 2014). De "
        + "koppeling mag bij het keuzedeel staan (coupledTo) of bij de kwalificatie (electives). Een lege lijst zonder "
        + "notitie is niet “geen”, maar onbekend: dan zwijgt deze regel.",
      en: "A student can choose electives only that are coupled to the qualification (assessment frame of 2014). The "
        + "coupling may stand with the elective (coupledTo) or with the qualification (electives). An empty list without "
        + "a note is not “none” but unknown: then this rule is silent."),
    remedy: Phrase(
      nl: "Vul in coupledTo de kwalificaties in die SBB noemt. Zijn ze niet bekend, noem dat in fieldNotes onbekend.",
      en: "Fill in the qualifications that SBB names in coupledTo. If they are not known, call them unknown in "
        + "fieldNotes."),
    example:
      #"{"elective": {"code": "K9001", "fieldNotes": [{"field": "coupledTo", "state": "fictief", "note": "Nergens."}]}}"#,
    checks: [
      .scope { context, report in
        let open = context.catalogue.holdings.electives.filter { $0.value.coupledTo.isEmpty }
        guard !open.isEmpty else { return }
        let named = NamedElectives(in: context.catalogue).codes
        for elective in open where !named.contains(elective.value.code) {
          if elective.value.saysNone("coupledTo") {
            report(at: elective.origin, ["coupledTo"], .nowhere(elective.value))
          } else {
            report.notJudged(at: elective.origin, ["coupledTo"])
          }
        }
      }
    ])
}

/// The electives that a qualification in reach names, regionalised ones too.
private struct NamedElectives {
  private(set) var codes: Set<ElectiveCode> = []

  init(in catalogue: Catalogue) {
    var scope: Catalogue? = catalogue
    while let current = scope {
      for file in current.holdings.qualificationFiles {
        for qualification in file.value.qualifications { codes.formUnion(qualification.electives) }
      }
      for qualification in current.holdings.regionalisedQualifications {
        codes.formUnion(qualification.value.electives)
      }
      scope = current.outer
    }
  }
}

extension Phrase {
  fileprivate static func nowhere(_ elective: Elective) -> Phrase {
    Phrase(
      nl: "Keuzedeel \(elective.code) “\(elective.title)” is aan geen kwalificatie gekoppeld; dan kan niemand het "
        + "kiezen. Vul coupledTo in.",
      en: "Elective \(elective.code) “\(elective.title)” is coupled to no qualification; then no one can choose it. "
        + "Fill in coupledTo.")
  }
}
