import Curriculum
import Description

extension Rule {
  /// COV-02: modules, electives and generic part together come near the study load.
  static let cov02 = Rule(
    "COV-02", .warning, .convention,
    title: Phrase(
      nl: "Bij een claim volledig passen modules, keuzedelen en generiek deel samen bij de studielast.",
      en: "With a claim volledig, modules, electives and generic part together fit the study load."),
    explanation: Phrase(
      nl: "De studielast van een kwalificatie is voor alles samen: modules, keuzedelen en het generieke deel "
        + "(Nederlands, rekenen, burgerschap). Van varianten telt alleen de grootste, van delen alleen het geheel. Het "
        + "generieke deel staat in de claim (genericLoad); staat het er niet, dan rekent fim met 15%, het richtgetal "
        + "uit het model van 2014. De speling van 10% is een afspraak van dit project; een groep kan haar in het "
        + "profiel anders afspreken.",
      en: "The study load of a qualification is for everything together: modules, electives and the generic part "
        + "(Dutch, numeracy, citizenship). Of variants only the largest counts, of parts only the whole. The generic "
        + "part stands in the claim (genericLoad); when it does not, fim reckons with 15%, the guideline of the model "
        + "of 2014. The margin of 10% is a convention of this project; a group can agree otherwise in the profile."),
    remedy: Phrase(
      nl: "Kijk of de studielast van de modules klopt, of er modules dubbel tellen of ontbreken, en of genericLoad in "
        + "de claim staat.",
      en: "See whether the study loads of the modules are right, whether modules count double or are missing, and "
        + "whether genericLoad is in the claim."),
    example: #"{"coverageClaims": [{"qualification": "25828", "claim": "volledig", "genericLoad": 720}]}"#,
    checks: [
      .scope { context, report in
        for claimed in context.claimedQualifications where claimed.claim.value.claim == .complete {
          let budget = claimed.coverage.budget(.agreed)
          let place = claimed.coverage.place
          guard let load = budget.studyLoad else {
            report.notJudged(at: place.origin, ["studyLoadHours"])
            continue
          }
          guard let electives = budget.electives else {
            report.notJudged(at: place.origin, ["programmeType"])
            continue
          }
          if let other = budget.otherUnits.first, let module = context.catalogue.module(other) {
            report.notJudged(at: module.origin, ["studyLoad", "unit"])
            continue
          }
          let profile = context.profile
          let stated = claimed.claim.value.genericLoad
          // In hundredths of SBU, so that a percentage is exact.
          let generic = stated.map { $0 * 100 } ?? load * profile.genericShare
          let difference = (budget.modules + electives) * 100 + generic - load * 100
          guard abs(difference) > load * profile.loadTolerance else { continue }
          report(
            at: claimed.claim.origin, ["qualification"], found: String((load * 100 + difference) / 100),
            accepted: .near(load, percent: profile.loadTolerance),
            .misfit(
              claimed.qualification.code, budget.modules, electives, generic / 100,
              share: stated == nil ? profile.genericShare : nil, load: load, isAbove: difference > 0,
              percent: profile.loadTolerance))
        }
      }
    ])
}

extension Phrase {
  fileprivate static func near(_ load: Int, percent: Int) -> Phrase {
    let low = load - load * percent / 100
    let high = load + load * percent / 100
    return Phrase(nl: "\(low) tot en met \(high) SBU", en: "\(low) to \(high) SBU")
  }

  fileprivate static func misfit(
    _ code: QualificationCode, _ modules: Int, _ electives: Int, _ generic: Int, share: Int?, load: Int, isAbove: Bool,
    percent: Int
  ) -> Phrase {
    let sum = modules + electives + generic
    let guide = share.map { Phrase(nl: " (richtgetal \($0)%)", en: " (guideline \($0)%)") } ?? Phrase(nl: "", en: "")
    return Phrase(
      nl: "Modules \(modules), keuzedelen \(electives) en generiek deel \(generic)\(guide.nl) zijn samen \(sum) SBU; "
        + "kwalificatie \(code) is \(load) SBU. Dat is meer dan \(percent)% te \(isAbove ? "veel" : "weinig"). Kijk na "
        + "welke modules meetellen en hoe groot zij zijn.",
      en: "Modules \(modules), electives \(electives) and generic part \(generic)\(guide.en) are \(sum) SBU together; "
        + "qualification \(code) is \(load) SBU. That is more than \(percent)% too \(isAbove ? "much" : "little"). See "
        + "which modules count and how large they are.")
  }
}
