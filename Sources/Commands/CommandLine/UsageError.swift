public import Description

/// A call that does not fit the table of the command.
public enum UsageError: ExplainedError, Hashable {
  /// An option that the command does not have, as it was typed.
  case unknownOption(String, nearest: String?)
  /// An option without its value, as it was typed, with the word that follows when it begins with a dash.
  case missingValue(String, Placeholder, following: String?)
  /// A flag with a value.
  case unexpectedValue(String, value: String)
  /// A value outside the closed list.
  case notAChoice(subject: Phrase, value: String, words: [String])
  /// A word of a list without what goes with it.
  case missingTarget(subject: Phrase, word: String, Placeholder)
  /// A value that the type of the option cannot read.
  case unacceptable(subject: Phrase, value: String, accepts: Phrase)
  /// An option for a second time.
  case repeatedOption(String)
  /// A required option that is not there.
  case missingOption(name: String, Placeholder)
  /// Two options that do not go together.
  case together(String, String)
  /// An argument that is not there.
  case missingArgument(Phrase, words: [String])
  /// An argument without characters, mostly an unset variable in a script.
  case emptyArgument(Phrase)
  /// A word more than the command takes.
  case tooManyArguments(String)
  /// A command that the tool does not have.
  case unknownCommand(String, nearest: String?)

  public var explanation: Phrase {
    switch self {
    case .unknownOption(let typed, let nearest):
      let typed = Quoted.line(typed)
      return Phrase(nl: "onbekende optie \(typed)", en: "unknown option \(typed)") + .didYouMean(nearest)
    case .missingValue(let typed, let placeholder, let following):
      let text = placeholder.text
      return Phrase(
        nl: "optie \(typed) heeft een waarde nodig: \(typed) \(text.nl)",
        en: "option \(typed) needs a value: \(typed) \(text.en)") + Self.dashed(typed, following)
    case .unexpectedValue(let typed, let value):
      let value = Quoted("=" + value)
      return Phrase(
        nl: "optie \(typed) heeft geen waarde; laat \(value) weg",
        en: "option \(typed) takes no value; leave out \(value)")
    case .notAChoice(let subject, let value, let words):
      return subject + Phrase(nl: ": \(Quoted(value)) is geen keuze", en: ": \(Quoted(value)) is not a choice")
        + (Suggestion.word(for: value, among: words).map { .didYouMean($0) } ?? .chooseFrom(words))
    case .missingTarget(let subject, let word, let target):
      return subject
        + Phrase(
          nl: ": achter \(word) ontbreekt iets; schrijf \(word)=\(target.text.nl)",
          en: ": something is missing behind \(word); write \(word)=\(target.text.en)")
    case .unacceptable(let subject, let value, let accepts):
      return subject + Phrase(nl: ": \(Quoted(value)) past niet; geef ", en: ": \(Quoted(value)) does not fit; give ")
        + accepts
    case .repeatedOption(let typed):
      return Phrase(
        nl: "optie \(typed) staat er twee keer, en dat mag één keer",
        en: "option \(typed) is given twice, and once is what it takes")
    case .missingOption(let name, let placeholder):
      return Phrase(
        nl: "optie \(name) \(placeholder.text.nl) ontbreekt", en: "option \(name) \(placeholder.text.en) is missing")
    case .together(let one, let other):
      return Phrase(nl: "\(one) en \(other) gaan niet samen", en: "\(one) and \(other) do not go together")
    case .missingArgument(let subject, let words):
      return subject + Phrase(nl: " ontbreekt", en: " is missing") + .chooseFrom(words)
    case .emptyArgument(let subject):
      return subject + Phrase(nl: " is een lege tekst", en: " is an empty text")
    case .tooManyArguments(let word):
      return Phrase(nl: "\(Quoted(word)) is een argument te veel", en: "\(Quoted(word)) is one argument too many")
    case .unknownCommand(let word, let nearest):
      return Phrase(nl: "onbekend commando \(Quoted(word))", en: "unknown command \(Quoted(word))")
        + .didYouMean(nearest)
    }
  }

  /// How to give a value that begins with a dash.
  private static func dashed(_ typed: String, _ following: String?) -> Phrase {
    guard let following else { return Phrase(nl: "", en: "") }
    let joined = Quoted.line(typed + (typed.hasPrefix("--") ? "=" : "") + following)
    return Phrase(
      nl: "; begint de waarde met een streepje, schrijf dan \(joined)",
      en: "; if the value begins with a dash, write \(joined)")
  }
}

extension Phrase {
  /// The closing question with a suggestion; nothing when there is none.
  fileprivate static func didYouMean(_ word: String?) -> Phrase {
    guard let word else { return Phrase(nl: "", en: "") }
    return Phrase(nl: "; bedoelde u \(word)?", en: "; did you mean \(word)?")
  }

  /// The closing advice with a closed list; nothing when there is none.
  fileprivate static func chooseFrom(_ words: [String]) -> Phrase {
    guard let last = words.last else { return Phrase(nl: "", en: "") }
    guard words.count > 1 else { return Phrase(nl: "; kies \(last)", en: "; choose \(last)") }
    let others = words.dropLast().joined(separator: ", ")
    return Phrase(nl: "; kies uit \(others) of \(last)", en: "; choose from \(others) or \(last)")
  }
}
