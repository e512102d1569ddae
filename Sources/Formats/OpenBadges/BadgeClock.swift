import Description
import Rules

/// When a badge is judged: one moment, or a whole day where no time is given. A day gives the benefit of the doubt: a
/// badge of that day is not yet too early, and a badge that ends on it has not yet ended.
struct BadgeClock: Sendable {
  let start: Moment
  let end: Moment

  init(_ circumstances: Circumstances) {
    let day = circumstances.referenceDate
    if let time = circumstances.settings["reference-time"], let text = BadgeDateTime("\(day.text)T\(time)Z") {
      start = text.moment
      end = text.moment
    } else {
      start = Moment(start: day)
      end = Moment(end: day)
    }
  }
}

extension Phrase {
  /// That a badge has ended.
  static func expired(_ text: String, on day: Day) -> Phrase {
    Phrase(
      nl: "Deze badge was geldig tot \(text); op de peildatum \(day.text) is hij verlopen. Vraag de uitgever of er een "
        + "nieuwe is.",
      en:
        "This badge was valid until \(text); on the reference date \(day.text) it has expired. Ask the issuer whether "
        + "there is a new one.")
  }

  /// That a badge has not begun.
  static func notYet(_ text: String, on day: Day) -> Phrase {
    Phrase(
      nl: "Deze badge begint op \(text); op de peildatum \(day.text) is dat nog niet zo. Klopt de datum, of de klok?",
      en:
        "This badge begins on \(text); on the reference date \(day.text) that is still to come. Is the date right, or "
        + "the clock?")
  }
}
