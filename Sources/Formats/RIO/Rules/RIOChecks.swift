import Description
import Rules

/// What rules on deliveries share.
extension RuleCheck {
  /// Looks at what a message delivers.
  static func delivery(
    _ check: @escaping @Sendable (RIODelivery, Circumstances, inout Report) -> Void
  ) -> RuleCheck {
    .message(RIOMessage.self, sharing: { RIODelivery($0, RIOGeneration($1.settings)) }, check)
  }

  /// Looks at the unit that a message delivers.
  static func unit(_ check: @escaping @Sendable (RIODeliveredUnit, Circumstances, inout Report) -> Void) -> RuleCheck {
    .delivery { delivery, circumstances, report in
      if let unit = delivery.unit { check(unit, circumstances, &report) }
    }
  }

  /// Looks at the offering that a message delivers.
  static func offering(
    _ check: @escaping @Sendable (RIODeliveredOffering, Circumstances, inout Report) -> Void
  ) -> RuleCheck {
    .delivery { delivery, circumstances, report in
      if let offering = delivery.offering { check(offering, circumstances, &report) }
    }
  }

  /// Looks at each cohort of the offering that a message delivers.
  static func cohort(
    _ check: @escaping @Sendable (RIOPlaced<RIOCohort>, RIOLife, inout Report) -> Void
  ) -> RuleCheck {
    .offering { offering, _, report in
      for cohort in offering.cohorts { check(cohort, offering.life, &report) }
    }
  }

  /// Looks at the relation that a message delivers.
  static func relation(
    _ check: @escaping @Sendable (RIOPlaced<RIORelation>, Circumstances, inout Report) -> Void
  ) -> RuleCheck {
    .delivery { delivery, circumstances, report in
      if let relation = delivery.relation { check(relation, circumstances, &report) }
    }
  }

  /// A rule that only the register can judge, in messages that have what it is about.
  static func register(_ path: @escaping @Sendable (RIODelivery) -> Path?) -> RuleCheck {
    .delivery { delivery, _, report in
      if let path = path(delivery) { report.notJudged(path, needs: .register) }
    }
  }
}

extension Report {
  /// Reports a value that is not in its list.
  mutating func unlisted(
    _ value: RIOListed?, at path: Path, in list: RIOList, _ circumstances: Circumstances, severity: Severity? = nil
  ) {
    guard let text = value?.text else { return }
    let generation = RIOGeneration(circumstances.settings)
    guard !list.contains(text, generation) else { return }
    self(
      path, severity: severity, found: text, accepted: list.accepted(generation),
      .unlisted(text, list, generation))
  }

  /// Reports an end that is not after its begin.
  mutating func reversed(_ begin: RIODate, _ end: RIODate?, at path: Path) {
    guard let end, RIOLife(begin, end).isReversed else { return }
    self(
      path, found: end.text, accepted: Phrase(nl: "een dag na \(begin.text)", en: "a day after \(begin.text)"),
      Phrase(
        nl: "Het eind \(end.text) ligt niet na het begin \(begin.text). Kies een later eind, of laat het weg.",
        en: "The end \(end.text) is not after the begin \(begin.text). Choose a later end, or leave it out."))
  }

  /// Reports a day that lies after the end of the offering.
  mutating func late(_ date: RIODate?, _ end: Day?, at path: Path) {
    guard let date, let day = date.day, let end, day > end else { return }
    self(
      path, found: date.text, accepted: Phrase(nl: "ten laatste \(end)", en: "\(end) at the latest"),
      Phrase(
        nl: "\(date.text) ligt na de einddatum van het aanbod, \(end). Kies een eerdere dag, of verleng het aanbod.",
        en: "\(date.text) is after the end of the offering, \(end). Choose an earlier day, or prolong the offering."))
  }
}

extension RIOList {
  /// The values in words, to follow "right is".
  func accepted(_ generation: RIOGeneration) -> Phrase {
    let values = values(generation)
    if values.isEmpty { return Phrase(nl: "geen enkele waarde", en: "no value at all") }
    let shown = values.prefix(12).joined(separator: ", ")
    if values.count <= 12 { return Phrase(nl: shown, en: shown) }
    return Phrase(
      nl: "\(shown) en \(values.count - 12) andere", en: "\(shown) and \(values.count - 12) others")
  }
}

extension Phrase {
  /// A value that is not in its list.
  static func unlisted(_ text: String, _ list: RIOList, _ generation: RIOGeneration) -> Phrase {
    let near = text.count < 3 ? nil : Nearest.word(to: text, among: list.values(generation))
    let accepted = list.accepted(generation)
    return Phrase(
      nl: "\u{201C}\(text)\u{201D} staat niet in de lijst \(list.name) (generatie \(generation.rawValue)); goed is: "
        + "\(accepted.nl)." + (near.map { " Bedoelde u \u{201C}\($0)\u{201D}?" } ?? ""),
      en: "\u{201C}\(text)\u{201D} is not in the list \(list.name) (generation \(generation.rawValue)); right is: "
        + "\(accepted.en)." + (near.map { " Did you mean \u{201C}\($0)\u{201D}?" } ?? ""))
  }
}
