import Description

/// The manual page, section 1, made from the tables of the commands: text for `man` in the macros of that name.
struct ManPage {
  let language: Language
  let commands: [Command]
  private var text = ""

  init(language: Language, commands: [Command]) {
    self.language = language
    self.commands = commands
    make()
  }

  /// The page as text.
  var page: String { text }

  private func say(nl: String, en: String) -> String { Phrase(nl: nl, en: en)[language] }

  private mutating func make() {
    request(".TH FIM 1 \"\" \"\(Version.text)\" \"fim\"")
    section(say(nl: "NAAM", en: "NAME"))
    line("fim - \(Help.purpose[language])")
    section(say(nl: "SAMENVATTING", en: "SYNOPSIS"))
    request(".B fim")
    line(say(nl: "COMMANDO [ARGUMENTEN] [OPTIES]", en: "COMMAND [ARGUMENTS] [OPTIONS]"))
    section(say(nl: "COMMANDO'S", en: "COMMANDS"))
    for command in commands { add(command) }
    section(say(nl: "OPTIES BIJ ELK COMMANDO", en: "OPTIONS OF EVERY COMMAND"))
    for option in GlobalOptions.all { add(option) }
    section(say(nl: "EXITCODES", en: "EXIT STATUS"))
    for code in ExitCode.allCases { item("\(code.rawValue)", [code.meaning[language]]) }
    section(say(nl: "OMGEVINGSVARIABELEN", en: "ENVIRONMENT"))
    for variable in EnvironmentVariable.allCases { item(variable.rawValue, [variable.meaning[language]]) }
    section(say(nl: "VOORBEELDEN", en: "EXAMPLES"))
    for example in commands.flatMap(\.examples) { item(example.line, [example.meaning[language]]) }
  }

  private mutating func add(_ command: Command) {
    request(".SS \"\(Self.escaped("fim " + command.usage(language)))\"")
    line(command.summary[language].prefix(1).uppercased() + command.summary[language].dropFirst() + ".")
    for paragraph in command.discussion?[language].split(separator: "\n") ?? [] {
      request(".PP")
      line(String(paragraph))
    }
    for argument in command.arguments {
      item(
        argument.accepted.placeholder.text[language],
        Help.explanations(argument.help, words: argument.accepted.words, language: language))
    }
    for option in command.options { add(option) }
  }

  private mutating func add(_ option: Option) {
    let short = option.short.map { "-\($0), " } ?? ""
    item(short + option.usage(language), Help.explanations(option, language: language))
  }

  /// A term and what it is; the words that it may be stand below it.
  private mutating func item(_ term: String, _ explanations: [String]) {
    request(".TP")
    request(".B " + Self.escaped(term))
    for (number, explanation) in explanations.enumerated() {
      if number > 0 { request(".br") }
      line(explanation)
    }
  }

  private mutating func section(_ title: String) { request(".SH \"\(Self.escaped(title))\"") }
  private mutating func request(_ request: String) { text += request + "\n" }

  private mutating func line(_ line: String) {
    let escaped = Self.escaped(line)
    text += (escaped.hasPrefix(".") ? "\\&" : "") + escaped + "\n"
  }

  /// A text as troff has it: signs with a meaning there, and all that is no ASCII, by name.
  private static func escaped(_ text: String) -> String {
    var result = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\\": result += "\\e"
      case "-": result += "\\-"
      case "\"": result += "\\(dq"
      case "'": result += "\\(aq"
      case "`": result += "\\(ga"
      case "^": result += "\\(ha"
      case "~": result += "\\(ti"
      case _ where scalar.isASCII: result.unicodeScalars.append(scalar)
      default:
        result += "\\[u\(scalar.value.padded(4, radix: 16, uppercase: true))]"
      }
    }
    return result
  }
}
