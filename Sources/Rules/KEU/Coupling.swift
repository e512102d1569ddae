import Curriculum
import Description

/// An elective that is coupled to a qualification, with the place where that is written down.
struct Coupling {
  /// Who names the other.
  enum Side {
    /// `coupledTo` of the elective, by position; and where the qualification stands.
    case elective(Int, Origin)
    /// `electives` of the qualification, by their positions.
    case qualification(Int, Int)
  }

  let code: ElectiveCode
  /// The elective; nil when it is not held.
  let elective: Elective?
  let qualification: Qualification
  /// The file of the qualification.
  let file: QualificationFile
  let side: Side

  /// The path of the coupling in the object that names it.
  var path: Path {
    switch side {
    case .elective(let index, _): ["coupledTo", .item(index)]
    case .qualification(let number, let index): ["qualifications", .item(number), "electives", .item(index)]
    }
  }

  /// The code that stands at the path.
  var shown: String {
    switch side {
    case .elective: qualification.code.text
    case .qualification: code.text
    }
  }

  /// Says that a coupling cannot be judged for want of a fact about its qualification.
  func notJudged(_ field: Path.Step, _ report: inout Report) {
    switch side {
    case .elective(_, let origin): report.notJudged(at: origin, [field])
    case .qualification(let number, _): report.notJudged(["qualifications", .item(number), field])
    }
  }

  /// Looks at every coupling once: at the elective that names the qualification, else at the qualification.
  ///
  /// A qualification that is not held, or whose code is ambiguous, is passed over: REF-02 speaks.
  ///
  /// - Parameters:
  ///   - unknown: the field of a held elective that must be known and is not; its couplings are then not judged.
  ///   - judge: judges one coupling, with paths in the object that names it.
  static func checks(
    unknown: @escaping @Sendable (Elective) -> Path.Step? = { _ in nil },
    _ judge: @escaping @Sendable (Coupling, RuleContext, inout Report) -> Void
  ) -> [RuleCheck] {
    let ofElective = RuleCheck.of(Elective.self) { elective, context, report in
      guard !elective.coupledTo.isEmpty else { return }
      if let field = unknown(elective) { return report.notJudged([field]) }
      for (index, code) in elective.coupledTo.enumerated() {
        guard let place = context.catalogue.qualification(code, on: context.referenceDate).value else { continue }
        judge(
          Coupling(
            code: elective.code, elective: elective, qualification: place.qualification,
            file: place.index.file.value, side: .elective(index, place.origin)), context, &report)
      }
    }
    let ofQualification = RuleCheck.of(QualificationFile.self) { file, context, report in
      for (number, qualification) in file.qualifications.enumerated() {
        for (index, code) in qualification.electives.enumerated() {
          let elective = context.catalogue.elective(code)
          if let elective {
            if elective.value.coupledTo.contains(qualification.code) { continue }
            if let field = unknown(elective.value) {
              if elective.value.coupledTo.isEmpty { report.notJudged(at: elective.origin, [field]) }
              continue
            }
          }
          judge(
            Coupling(
              code: code, elective: elective?.value, qualification: qualification, file: file,
              side: .qualification(number, index)), context, &report)
        }
      }
    }
    return [ofElective, ofQualification]
  }
}
