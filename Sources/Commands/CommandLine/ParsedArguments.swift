public import Description

/// What a user typed, sorted by the table of the command.
public struct ParsedArguments: Sendable {
  /// The values of the options that were given, by long name; no values for a flag.
  var options: [String: [String]] = [:]
  /// The words of the arguments, by English placeholder.
  var words: [String: [String]] = [:]

  /// Whether the option was given.
  public func isSet(_ option: Option) -> Bool { options[option.name] != nil }

  /// The value of an option: as given, else its standard value.
  public func value(of option: Option) -> String? { values(of: option).last }

  /// The values of an option in the order they were given, else its standard value.
  public func values(of option: Option) -> [String] {
    options[option.name] ?? option.standard.map { [$0] } ?? []
  }

  /// The words of an option with what each goes with, in the order they were given.
  public func pairs(of option: Option) -> [(word: String, target: String)] {
    values(of: option).map { value in
      let word = value.prefix { $0 != "=" }
      return (String(word), String(value.dropFirst(word.count + 1)))
    }
  }

  /// The value of an option as the type that its table names; nil when there is none.
  public func value<Value: Scalar>(of option: Option, as type: Value.Type) -> Value? {
    value(of: option).flatMap { Value(wire: $0) }
  }

  /// The words of an argument.
  public func values(of argument: Argument) -> [String] { words[argument.accepted.placeholder.text.en] ?? [] }

  /// The first word of an argument; nil when there is none.
  public func value(of argument: Argument) -> String? { values(of: argument).first }

  /// Refuses two options that do not go together.
  public func refuse(_ one: Option, with other: Option) throws(UsageError) {
    if isSet(one), isSet(other) { throw .together(one.long, other.long) }
  }

  /// Gives the words that were typed by place to the arguments of a command, and says what is missing or too many.
  ///
  /// An argument takes as many words as it can while leaving enough for those after it.
  mutating func assign(_ typed: [String], to arguments: [Argument]) -> UsageError? {
    var rest = typed[...]
    var later = arguments.reduce(0) { $0 + $1.count.least }
    for argument in arguments {
      let subject = argument.accepted.placeholder.text
      later -= argument.count.least
      let taken = rest.prefix(min(argument.count.most, max(argument.count.least, rest.count - later)))
      guard taken.count >= argument.count.least else {
        return .missingArgument(subject, words: argument.accepted.words.map(\.text))
      }
      rest = rest.dropFirst(taken.count)
      if taken.contains("") { return .emptyArgument(subject) }
      for word in taken {
        if let refusal = argument.accepted.refusal(of: word, for: subject) { return refusal }
      }
      words[subject.en] = Array(taken)
    }
    return rest.first.map { .tooManyArguments($0) }
  }
}
