import Description

/// `fim man`: the manual page.
enum ManCommand {
  static let command = Command(
    name: "man", summary: Phrase(nl: "geef de handleiding voor man", en: "print the manual page"),
    examples: [
      Command.Example("fim man | man -l -", Phrase(nl: "lees de handleiding", en: "read the manual page")),
      Command.Example(
        "fim man > fim.1", Phrase(nl: "zet haar in een bestand", en: "put it into a file")),
    ]
  ) { call in
    try call.write(ManPage(language: call.language, commands: call.commands).page)
    return .success
  }
}
