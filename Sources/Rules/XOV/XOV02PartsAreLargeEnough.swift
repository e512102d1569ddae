import Curriculum
import Description

extension Rule {
  /// XOV-02: each part is more than 15%.
  static let xov02 = Rule(
    "XOV-02", .error, .sourced, [.xo],
    title: Phrase(
      nl: "Elk deel van een cross-over is meer dan 15%.", en: "Each part of a cross-over is more than 15%."),
    explanation: Phrase(
      nl: "Van elke kwalificatie in een cross-over komt meer dan 15% (experiment, 2017 tot 2025). Delen van "
        + "dezelfde kwalificatie tellen samen.",
      en: "More than 15% comes from each qualification in a cross-over (experiment, 2017 to 2025). Parts of the "
        + "same qualification count together."),
    remedy: Phrase(
      nl: "Maak het deel groter dan 15%, of laat het weg.", en: "Make the part larger than 15%, or leave it out."),
    example: #"{"parts": [{"qualification": "25828", "share": 88}, {"qualification": "25656", "share": 12}]}"#,
    checks: [
      .of(CrossoverQualification.self) { value, context, report in
        guard let above = CrossoverShares.shares(on: context.referenceDate)?.above else { return }
        var shares: [QualificationCode: Int] = [:]
        for part in value.parts { shares[part.qualification, default: 0] += part.share }
        // Each qualification once, at its first part.
        for (index, part) in value.parts.enumerated() {
          guard let share = shares.removeValue(forKey: part.qualification) else { continue }
          guard share <= above else { continue }
          report(
            ["parts", .item(index), "share"], found: "\(share)%",
            accepted: Phrase(nl: "meer dan \(above)%", en: "more than \(above)%"),
            .tooSmall(part.qualification, share, above))
        }
      }
    ])
}

extension Phrase {
  fileprivate static func tooSmall(_ code: QualificationCode, _ share: Int, _ above: Int) -> Phrase {
    Phrase(
      nl: "Van kwalificatie \(code) komt \(share)%; dat moet meer dan \(above)% zijn. Maak het deel groter.",
      en: "\(share)% comes from qualification \(code); it must be more than \(above)%. Make the part larger.")
  }
}
