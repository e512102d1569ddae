import Description

/// The help pages, made from the tables of the commands.
struct Help {
  let language: Language
  let width: Int

  /// What the tool is for.
  static let purpose = Phrase(
    nl: "kwalificaties, modules en badges controleren, omzetten en vergelijken",
    en: "check, convert and compare qualifications, modules and badges")

  private func say(nl: String, en: String) -> String { Phrase(nl: nl, en: en)[language] }

  /// The page of the whole tool.
  func overview(of commands: [Command]) -> String {
    var page = HelpText(width: width)
    page.paragraph(
      Version.text + " - "
        + Self.purpose[language])
    page.gap()
    page.line(say(nl: "Gebruik: fim COMMANDO [ARGUMENTEN] [OPTIES]", en: "Usage: fim COMMAND [ARGUMENTS] [OPTIONS]"))
    heading(say(nl: "Commando's", en: "Commands"), on: &page)
    page.rows(commands.map { ($0.name, [$0.summary[language]]) })
    options(GlobalOptions.all, say(nl: "Opties bij elk commando", en: "Options of every command"), on: &page)
    exitCodes(on: &page)
    heading(say(nl: "Omgevingsvariabelen", en: "Environment variables"), on: &page)
    var variables: [(term: String, explanations: [String])] = []
    for variable in EnvironmentVariable.allCases {
      let meaning = variable.meaning[language]
      if variables.last?.explanations == [meaning] {
        variables[variables.count - 1].term += ", \(variable.rawValue)"
      } else {
        variables.append((variable.rawValue, [meaning]))
      }
    }
    page.rows(variables)
    page.gap()
    page.line(say(nl: "Uitleg bij een commando: fim COMMANDO --help", en: "Help on a command: fim COMMAND --help"))
    return page.text
  }

  /// The page of one command.
  func page(of command: Command) -> String {
    var page = HelpText(width: width)
    page.paragraph("fim \(command.name) - \(command.summary[language])")
    page.gap()
    let usage = say(nl: "Gebruik:", en: "Usage:")
    page.paragraph("fim \(command.usage(language))", indent: usage.count + 1, hang: 4, lead: usage)
    for paragraph in command.discussion?[language].split(separator: "\n") ?? [] {
      page.gap()
      page.paragraph(String(paragraph))
    }
    if !command.arguments.isEmpty {
      heading(say(nl: "Argumenten", en: "Arguments"), on: &page)
      page.rows(
        command.arguments.map {
          (
            $0.accepted.placeholder.text[language],
            Self.explanations($0.help, words: $0.accepted.words, language: language)
          )
        })
    }
    if !command.options.isEmpty { options(command.options, say(nl: "Opties", en: "Options"), on: &page) }
    options(GlobalOptions.all, say(nl: "Opties bij elk commando", en: "Options of every command"), on: &page)
    if !command.examples.isEmpty {
      heading(say(nl: "Voorbeelden", en: "Examples"), on: &page)
      for example in command.examples {
        page.line("  \(example.line)")
        page.paragraph(example.meaning[language], indent: 6)
      }
    }
    exitCodes(on: &page)
    return page.text
  }

  private func heading(_ heading: String, on page: inout HelpText) {
    page.gap()
    page.line("\(heading):")
  }

  private func exitCodes(on page: inout HelpText) {
    heading(say(nl: "Exitcodes", en: "Exit codes"), on: &page)
    page.rows(ExitCode.allCases.map { ("\($0.rawValue)", [$0.meaning[language]]) })
  }

  private func options(_ options: [Option], _ heading: String, on page: inout HelpText) {
    self.heading(heading, on: &page)
    page.rows(
      options.map { option in
        let short = option.short.map { "-\($0), " } ?? "    "
        return (short + option.usage(language), Self.explanations(option, language: language))
      })
  }

  /// What an option is, with what holds for it between brackets.
  static func explanations(_ option: Option, language: Language) -> [String] {
    var notes: [Phrase] = []
    if option.isRequired { notes.append(Phrase(nl: "verplicht", en: "required")) }
    if option.isRepeatable { notes.append(Phrase(nl: "mag vaker", en: "may be repeated")) }
    if let standard = option.standard { notes.append(Phrase(nl: "standaard: \(standard)", en: "default: \(standard)")) }
    return explanations(
      option.help, words: option.accepted?.words ?? [], notes: notes.map { $0[language] }, language: language)
  }

  /// What a thing is, with notes between brackets, and a line for each word that needs its meaning told.
  static func explanations(_ help: Phrase, words: [Word], notes: [String] = [], language: Language) -> [String] {
    var notes = notes
    let explained = words.filter { $0.meaning != nil }
    if !words.isEmpty, explained.isEmpty {
      notes.insert(words.map(\.text).joined(separator: ", "), at: 0)
    }
    let first = help[language] + (notes.isEmpty ? "" : " (\(notes.joined(separator: "; ")))")
    return [first]
      + (explained.isEmpty ? [] : words.map { word in word.text + (word.meaning.map { ": \($0[language])" } ?? "") })
  }
}
