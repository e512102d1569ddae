import Description

/// What a shell can offer at each place of a call, from the same tables that parse it.
struct Completions {
  let language: Language
  let commands: [Command]

  /// What may stand in one place.
  enum Offer: Equatable {
    /// A number, a date: nothing to offer.
    case nothing
    /// Files and folders.
    case files
    case words
    /// A word, `=` and a file.
    case pairs
  }

  /// The words after `fim COMMAND`; each command with its own options and those of every command.
  func options(of command: Command?) -> [Option] { (command?.options ?? []) + GlobalOptions.all }

  /// The first place that an argument can stand in, and whether it also takes the places after that.
  func places(of command: Command) -> [(argument: Argument, first: Int, takesRest: Bool)] {
    command.arguments.enumerated().map { ($1, $0, $1.count.most > 1) }
  }
}

extension Accepted {
  /// What a shell can offer.
  var offer: Completions.Offer {
    if target != nil { return .pairs }
    if !offered.isEmpty { return .words }
    return placeholder.isPath ? .files : .nothing
  }

  /// The words that a shell offers.
  var offered: [Word] { words.isEmpty ? suggested : words }
}

extension Option {
  /// The forms as they are typed: `-o`, `--output`.
  var forms: [String] { (short.map { ["-\($0)"] } ?? []) + [long] }
}
