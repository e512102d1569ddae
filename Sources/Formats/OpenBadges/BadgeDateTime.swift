import Description

/// A date and time with a zone, as ISO 8601 and RFC 3339 have it: `2026-02-03T09:15:42.120394+00:00`. Seconds may be
/// left out, and so may the colon and the minutes of the zone (`+0100`, `+01`): Open Badges 2.0 asks for ISO 8601, and
/// the validator of 1EdTech takes these forms.
struct BadgeDateTime: Code {
  let text: String
  init(checked: Checked) { text = checked.text }
  static var typeName: StaticString { "BadgeDateTime" }
  static let pattern = Pattern(
    "(\(Day.pattern.source))T([01][0-9]|2[0-3]):[0-5][0-9](:([0-5][0-9]|60)(\\.[0-9]+)?)?(\(looseZone))")
  static let zone = "Z|[+\\-]([01][0-9]|2[0-3]):[0-5][0-9]"
  private static let looseZone = "Z|[+\\-]([01][0-9]|2[0-3])(:?[0-5][0-9])?"
  static var accepts: Phrase {
    Phrase(
      nl: "een datum met tijd en zone, als 2026-02-03T09:15:42Z",
      en: "a date with time and zone, such as 2026-02-03T09:15:42Z")
  }

  /// The moment.
  var moment: Moment { Moment(self) }
}

/// A date and time with seconds and a zone: the form that Open Badges 3.0 asks.
struct StrictDateTime: Code {
  let text: String
  init(checked: Checked) { text = checked.text }
  static var typeName: StaticString { "StrictDateTime" }
  static let pattern = Pattern(
    "(\(Day.pattern.source))T([01][0-9]|2[0-3]):[0-5][0-9]:([0-5][0-9]|60)(\\.[0-9]+)?(\(BadgeDateTime.zone))")
  static var accepts: Phrase { BadgeDateTime.accepts }

  /// The moment.
  var moment: Moment { Moment(BadgeDateTime(checked: Checked(text))) }
}
