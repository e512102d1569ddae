import Curriculum
import Description

extension Rule {
  /// KEU-09: a qualification has two electives or more to choose from.
  static let keu09 = Rule(
    "KEU-09", .info, .sourced, [.mtk],
    title: Phrase(
      nl: "Aan een kwalificatie zijn ten minste twee keuzedelen gekoppeld.",
      en: "At least two electives are coupled to a qualification."),
    explanation: Phrase(
      nl:
        "Bij elke kwalificatie horen meer koppelingen, zodat een student echt iets te kiezen heeft (toetsingskader van "
        + "2014). De regel beoordeelt alleen een lijst die bekend is: niet leeg, en zonder notitie bij electives.",
      en:
        "Each qualification has several couplings, so that a student has a real choice (assessment frame of 2014). The "
        + "rule judges a list only that is known: not empty, and without a note on electives."),
    remedy: Phrase(
      nl: "Voeg de andere keuzedelen van SBB toe, of zeg in een notitie bij electives dat de lijst niet volledig is.",
      en: "Add the other electives of SBB, or say in a note on electives that the list is not complete."),
    example: #"{"qualifications": [{"code": "25128", "electives": ["K9001"]}]}"#,
    checks: [
      .scope { context, report in
        var candidates: [(Origin, Qualification)] = []
        for file in context.catalogue.holdings.qualificationFiles {
          for (index, qualification) in file.value.qualifications.enumerated() {
            let origin = Origin(
              document: file.origin.document, path: file.origin.path + ["qualifications", .item(index)])
            if qualification.electives.isEmpty
              || qualification.fieldNotes.contains(where: { $0.field.text == "electives" })
            {
              report.notJudged(at: origin, ["electives"])
            } else if qualification.electives.allSatisfy({ $0 == qualification.electives.first }) {
              candidates.append((origin, qualification))
            }
          }
        }
        guard !candidates.isEmpty else { return }
        var couplings: [QualificationCode: Set<ElectiveCode>] = [:]
        for elective in context.catalogue.allElectives {
          for code in elective.value.coupledTo { couplings[code, default: []].insert(elective.value.code) }
        }
        for (origin, qualification) in candidates {
          guard let one = qualification.electives.first,
            (couplings[qualification.code] ?? []).allSatisfy({ $0 == one })
          else { continue }
          report(
            at: origin, ["electives"], found: one.text, accepted: Phrase(nl: "2 of meer", en: "2 or more"),
            .noChoice(qualification, one))
        }
      }
    ])
}

extension Phrase {
  fileprivate static func noChoice(_ qualification: Qualification, _ one: ElectiveCode) -> Phrase {
    Phrase(
      nl:
        "Aan kwalificatie \(qualification.code) “\(qualification.title)” is alleen keuzedeel \(one) gekoppeld; dan valt "
        + "er niets te kiezen. Voeg de andere keuzedelen toe.",
      en:
        "Qualification \(qualification.code) “\(qualification.title)” has elective \(one) only; then there is nothing "
        + "to choose. Add the other electives.")
  }
}
