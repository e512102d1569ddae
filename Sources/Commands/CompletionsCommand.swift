import Description

/// `fim completions`: the script by which a shell completes words.
enum CompletionsCommand {
  static let shell = Argument(
    Placeholder(nl: "SHELL", en: "SHELL"), words: Shell.all.map { Word($0.name, $0.use) },
    Phrase(nl: "voor welke shell, en hoe u het script gebruikt", en: "for which shell, and how the script is used"))

  static let command = Command(
    name: "completions",
    summary: Phrase(nl: "geef een script dat woorden aanvult", en: "print a script that completes words"),
    arguments: [shell],
    examples: [
      Command.Example("fim completions bash", Phrase(nl: "het script voor bash", en: "the script for bash"))
    ]
  ) { call in
    guard let shell = Shell.all.first(where: { $0.name == call.arguments.value(of: Self.shell) }) else {
      return .failure
    }
    try call.write(shell.script(Completions(language: call.language, commands: call.commands)))
    return .success
  }
}
