import Description
import Rules

/// What a message delivers whole, with a begin, perhaps an end, and periods. RIO has the same rules for both kinds, each
/// with codes of its own.
enum RIOWhole: Sendable {
  /// An offering (aangeboden opleiding): codes with N.
  case offering
  /// A unit (opleidingseenheid): codes with P.
  case unit

  /// What it is called, to follow "of": "het aanbod".
  var the: Phrase {
    switch self {
    case .offering: Phrase(nl: "het aanbod", en: "the offering")
    case .unit: Phrase(nl: "de eenheid", en: "the unit")
    }
  }

  /// Any one of them: "een aanbod".
  var one: Phrase {
    switch self {
    case .offering: Phrase(nl: "een aanbod", en: "an offering")
    case .unit: Phrase(nl: "een eenheid", en: "a unit")
    }
  }

  /// Looks at the begin, the end and the periods of what a message delivers.
  func check(_ check: @escaping @Sendable (RIOTimeline, inout Report) -> Void) -> RuleCheck {
    switch self {
    case .offering: .offering { offering, _, report in check(offering.timeline, &report) }
    case .unit: .unit { unit, _, report in check(unit.timeline, &report) }
    }
  }
}

/// A unit or an offering as the rules on days see it.
struct RIOTimeline: Sendable {
  /// A period: the days from its begin to the begin of the next one.
  struct Period: Sendable {
    let begindatum: RIODate
    /// The name of its element, which tells its kind.
    let element: String
    let path: Path
  }

  let begindatum: RIODate
  let einddatum: RIODate?
  /// From its first day to the first day after it.
  let life: RIOLife
  /// In the order of the message.
  let periods: [Period]
  /// The name of the element that a period of its own kind has.
  let periodElement: String
  /// Where it stands in the message.
  let path: Path
}
