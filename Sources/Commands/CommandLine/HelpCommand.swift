import Description

/// `fim help [COMMAND]`: the same pages as `--help`.
enum HelpCommand {
  /// The command for a tool with the given other commands.
  static func command(beside others: [Command]) -> Command {
    let name = Argument(
      .command, count: .optional, words: others.map { Word($0.name) } + ["help"],
      Phrase(nl: "het commando om uit te leggen", en: "the command to explain"))
    return Command(
      name: "help",
      summary: Phrase(nl: "leg een commando uit", en: "explain a command"),
      arguments: [name],
      run: { invocation in
        let help = Help(language: invocation.language, width: invocation.console.width)
        let all = others + [command(beside: others)]
        let asked = all.first { $0.name == invocation.arguments.value(of: name) }
        try invocation.write(asked.map { help.page(of: $0) } ?? help.overview(of: all))
        return .success
      })
  }
}
