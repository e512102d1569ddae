import Description

/// Sorts the words of a call by the tables of the tool and of the command, as GNU tools do.
///
/// `--name value`, `--name=value`, `-o value`, `-oVALUE` (or `-o=VALUE`), flags together (`-qh`), options anywhere
/// between the arguments, `--` as their end; `-` alone is an argument. Unlike GNU: names are not shortened, so that a new
/// option never breaks a script; a value is not empty; and one that begins with a dash is written `--name=-value`, so
/// that a forgotten value does not swallow the next option.
///
/// Reading goes on after an error, so that `--language` and `--help` count wherever they stand.
struct ArgumentParser {
  /// What has been read.
  private(set) var parsed = ParsedArguments()
  /// What was wrong, in the order of the words.
  private(set) var problems: [UsageError] = []

  private var options: [Option]
  private var rest: ArraySlice<String>

  /// A parser of a call that knows the options that stand before the command as well.
  init(_ words: [String], options: [Option]) {
    self.options = options
    rest = words[...]
  }

  /// Reads up to the word that names the command and gives that word; nil when there is none.
  mutating func commandWord() -> String? {
    while let word = rest.popFirst() {
      if word == "--" { return rest.popFirst() }
      if !readOption(word) { return word }
    }
    return nil
  }

  /// Reads all that is left for a command.
  mutating func read(for command: Command) {
    options += command.options
    let problem = parsed.assign(readAll(), to: command.arguments)
    if let problem { problems.append(problem) }
    for option in command.options where option.isRequired && !parsed.isSet(option) {
      if let accepted = option.accepted {
        problems.append(.missingOption(name: option.long, accepted.placeholder))
      }
    }
  }

  /// Reads all that is left of a call without a known command, for the options before anything else.
  mutating func read(withoutCommand problem: UsageError) {
    problems.append(problem)
    _ = readAll()
  }

  /// Reads the options that are left and gives the other words.
  private mutating func readAll() -> [String] {
    var words: [String] = []
    while let word = rest.popFirst() {
      if word == "--" { return words + rest }
      if !readOption(word) { words.append(word) }
    }
    return words
  }

  /// Reads an option with its value; false when the word is none.
  private mutating func readOption(_ word: String) -> Bool {
    guard word.hasPrefix("-"), word != "-" else { return false }
    if word.hasPrefix("--") {
      readLong(word.dropFirst(2))
    } else {
      readShort(word.dropFirst())
    }
    return true
  }

  private mutating func readLong(_ word: Substring) {
    let name = String(word.prefix { $0 != "=" })
    let attached = word.firstIndex(of: "=").map { String(word[$0...].dropFirst()) }
    guard let option = options.first(where: { $0.name == name }) else {
      problems.append(.unknownOption("--\(name)", nearest: long(nearestTo: name)))
      return
    }
    if option.accepted != nil {
      readValue(of: option, typed: option.long, attached: attached)
    } else if let attached {
      problems.append(.unexpectedValue(option.long, value: attached))
    } else {
      record(option, typed: option.long, value: nil)
    }
  }

  private mutating func readShort(_ word: Substring) {
    if options.contains(where: { $0.name == word }) {
      problems.append(.unknownOption("-\(word)", nearest: "--\(word)"))
      return
    }
    var letters = word
    while let letter = letters.popFirst() {
      let typed = "-\(letter)"
      guard let option = options.first(where: { $0.short == letter }) else {
        // A file whose name begins with a dash is named by its folder too.
        let isFile = word.contains { "./".contains($0) }
        let nearest = isFile ? "./-\(word)" : word.count > 2 ? long(nearestTo: String(word)) : nil
        problems.append(.unknownOption(nearest == nil ? typed : "-\(word)", nearest: nearest))
        return
      }
      if option.accepted != nil {
        let attached = letters.first == "=" ? letters.dropFirst() : letters
        readValue(of: option, typed: typed, attached: letters.isEmpty ? nil : String(attached))
        return
      }
      if letters.first == "=" {
        problems.append(.unexpectedValue(typed, value: String(letters.dropFirst())))
        return
      }
      record(option, typed: typed, value: nil)
    }
  }

  /// Takes the value that is attached to the option or the word after it.
  private mutating func readValue(of option: Option, typed: String, attached: String?) {
    guard let accepted = option.accepted else { return }
    var value = attached
    var following: String?
    if value == nil, let next = rest.first {
      if next == "-" || !next.hasPrefix("-") {
        value = rest.popFirst()
      } else if next != "--" {
        following = next
      }
    }
    guard let value, !value.isEmpty else {
      problems.append(.missingValue(typed, accepted.placeholder, following: following))
      return
    }
    record(option, typed: typed, value: value)
  }

  private mutating func record(_ option: Option, typed: String, value: String?) {
    if parsed.isSet(option), !option.isRepeatable {
      problems.append(.repeatedOption(typed))
      return
    }
    guard let value else {
      parsed.options[option.name] = []
      return
    }
    if let refusal = option.accepted?.refusal(of: value, for: Phrase(nl: typed, en: typed)) {
      problems.append(refusal)
      return
    }
    parsed.options[option.name, default: []].append(value)
  }

  private func long(nearestTo name: String) -> String? {
    Suggestion.word(for: name, among: options.map(\.name)).map { "--\($0)" }
  }
}
