import Description
import Rules

extension Rule {
  /// EDU-02: study load and level are within their bounds.
  static let edu02 = Rule(
    "EDU-02", .error, .sourced, [.edubadges, .edubadgesForms],
    title: Phrase(
      nl: "Studielast en niveau liggen binnen de grenzen van edubadges.",
      en: "Study load and level are within the bounds of edubadges."),
    explanation: Phrase(
      nl: "Niveau 1 tot en met 8. Studiepunten in halve stappen: erkend 0,5 tot 240, microcredential 3 tot 30 "
        + "(universiteit vanaf 1). SBU in hele uren vanaf 1; een microcredential in het mbo vanaf 80, met 240 als "
        + "richtlijn van de pilot: daartussen is het een waarschuwing. Tijdsbesteding bij een microcredential 84 tot 840 "
        + "uur (universiteit vanaf 28). Of een uitgever een universiteit is, staat niet in het bestand; tussen de twee "
        + "grenzen is het daarom een waarschuwing.",
      en:
        "Level 1 to 8. Credits in steps of a half: recognised 0.5 to 240, microcredential 3 to 30 (university from 1). "
        + "SBU in whole hours from 1; a microcredential in mbo from 80, with 240 as guideline of the pilot: in between it "
        + "is a warning. Time spent on a microcredential 84 to 840 hours (university from 28). Whether an issuer is a "
        + "university is not in the file, so between the two bounds it is a warning."),
    remedy: Phrase(nl: "Verbeter het getal, of de soort badge.", en: "Correct the number, or the type of badge."),
    example: #"{"extensions:EQFExtension": {"EQF": 9}}"#,
    checks: [
      .message(OB2File.self) { file, _, report in
        guard let (badge, path) = file.badge else { return }
        let kind = badge.expanded.typeBadgeClass
        for measure in OB2Measure.all {
          guard let (number, name) = measure.value(badge.extensions) else { continue }
          let place = path + [.field("extensions:\(name.0)"), .field(name.1)]
          let bounds = measure.bounds(kind)
          let isStepped = number.value.map { measure.isWhole ? $0.isWhole : $0.doubled.isWhole } ?? false
          if !isStepped || !bounds.isPossible(number) {
            report(
              place, found: number.text, accepted: bounds.shown(measure.isWhole), stage: BadgeStage.edubadges.name,
              .outside(number.text, measure.meaning, bounds.shown(measure.isWhole)))
          } else if !bounds.isUsual(number) {
            report(
              place, severity: .warning, found: number.text, stage: BadgeStage.edubadges.name,
              .unusual(number.text, measure.meaning, bounds.usualFrom))
          }
        }
      }
    ])
}

/// A number on a badge with its bounds.
struct OB2Measure: Sendable {
  let meaning: Phrase
  /// Whether it counts in whole numbers, else in halves.
  let isWhole: Bool
  let value: @Sendable (OB2BadgeExtensions) -> (PlainNumber, (String, String))?
  let bounds: @Sendable (OB2BadgeKind?) -> Bounds

  /// The numbers that are possible, and from where they are usual.
  struct Bounds: Sendable {
    /// The least number, in halves.
    var halves: Int
    var most: Int?
    var usualFrom: Int

    init(_ least: Int, to most: Int? = nil, usualFrom: Int? = nil, halves: Int? = nil) {
      self.halves = halves ?? least * 2
      self.most = most
      self.usualFrom = usualFrom ?? least
    }

    func isPossible(_ number: PlainNumber) -> Bool {
      guard let value = number.value else { return false }
      return value.doubled >= ExactDecimal(halves) && (most.map { value <= ExactDecimal($0) } ?? true)
    }

    func isUsual(_ number: PlainNumber) -> Bool { number.value.map { $0 >= ExactDecimal(usualFrom) } ?? false }

    func shown(_ isWhole: Bool) -> Phrase {
      let least = halves.isMultiple(of: 2) ? "\(halves / 2)" : "0.5"
      let step =
        isWhole
        ? Phrase(nl: "een heel getal", en: "a whole number") : Phrase(nl: "in stappen van 0.5,", en: "in steps of 0.5,")
      guard let most else { return step + Phrase(nl: " van \(least) of hoger", en: " of \(least) or higher") }
      return step + Phrase(nl: " van \(least) tot en met \(most)", en: " from \(least) to \(most)")
    }
  }

  static let all = [
    OB2Measure(meaning: Phrase(nl: "het niveau", en: "the level"), isWhole: true) { extensions in
      extensions.eqf?.property.map { ($0, ("EQFExtension", "EQF")) }
    } bounds: { _ in
      Bounds(1, to: 8)
    },
    OB2Measure(meaning: Phrase(nl: "de studielast in EC", en: "the study load in EC"), isWhole: false) { extensions in
      extensions.ects?.property.map { ($0, ("ECTSExtension", "ECTS")) }
    } bounds: { kind in
      kind == .microcredential ? Bounds(1, to: 30, usualFrom: 3) : Bounds(0, to: 240, usualFrom: 0, halves: 1)
    },
    OB2Measure(meaning: Phrase(nl: "de studielast in SBU", en: "the study load in SBU"), isWhole: true) { extensions in
      extensions.studyLoad?.property.map { ($0, ("StudyLoadExtension", "StudyLoad")) }
    } bounds: { kind in
      kind == .microcredential ? Bounds(80, usualFrom: 240) : Bounds(1)
    },
    OB2Measure(meaning: Phrase(nl: "de tijdsbesteding in uren", en: "the time spent in hours"), isWhole: true) {
      $0.timeInvestment?.property.map { ($0, ("TimeInvestmentExtension", "TimeInvestment")) }
    } bounds: { kind in
      kind == .microcredential ? Bounds(28, to: 840, usualFrom: 84) : Bounds(1)
    },
  ]
}

extension Phrase {
  fileprivate static func outside(_ number: String, _ meaning: Phrase, _ accepted: Phrase) -> Phrase {
    Phrase(
      nl: "\(number) kan niet als \(meaning.nl); goed is \(accepted.nl).",
      en: "\(number) is not possible as \(meaning.en); right is \(accepted.en).")
  }
  fileprivate static func unusual(_ number: String, _ meaning: Phrase, _ usual: Int) -> Phrase {
    Phrase(
      nl:
        "\(number) is klein als \(meaning.nl) van een microcredential; gewoon is vanaf \(usual). Kleiner kan, met een "
        + "reden.",
      en:
        "\(number) is small as \(meaning.en) of a microcredential; usual is from \(usual). Smaller is possible, with a "
        + "reason.")
  }
}
