import Description
import Testing

@testable import Commands

/// What the table of every command must have for parsing and help to be right.
@Suite struct AllCommandsTests {
  static let tools = [Tool(commands: AllCommands.list), FakeCommands.tool]
  static let commands = tools.flatMap(\.commands)

  @Test func commandNamesDiffer() {
    for tool in Self.tools { #expect(Set(tool.commands.map(\.name)).count == tool.commands.count) }
  }

  @Test func namesWithinACommandDiffer() {
    for command in Self.commands {
      let options = command.options + GlobalOptions.all
      #expect(Set(options.map(\.name)).count == options.count, "\(command.name)")
      #expect(Set(options.compactMap(\.short)).count == options.compactMap(\.short).count, "\(command.name)")
      let arguments = command.arguments.map(\.accepted.placeholder.text.en)
      #expect(Set(arguments).count == arguments.count, "\(command.name)")
      #expect(command.arguments.filter { $0.count.most > $0.count.least }.count <= 1, "\(command.name)")
      for option in options { #expect(option.name.count > 1 && !option.name.contains("="), "\(option.name)") }
    }
  }

  @Test func standardValuesAreAccepted() {
    for option in Self.commands.flatMap(\.options) {
      guard let standard = option.standard else { continue }
      let refusal = option.accepted?.refusal(of: standard, for: Phrase(nl: "", en: ""))
      #expect(refusal == nil, "\(option.name)")
    }
  }

  @Test func phrasesFitAfterAName() {
    for command in Self.commands {
      let phrases =
        [command.summary] + command.arguments.map(\.help) + command.options.map(\.help)
        + command.examples.map(\.meaning)
      for text in phrases.flatMap({ [$0.nl, $0.en] }) {
        #expect(!text.isEmpty && !text.hasSuffix(".") && !text.contains("\n"), "\(command.name): \(text)")
      }
    }
  }

  @Test func examplesAreCallsOfTheirCommand() {
    for tool in Self.tools {
      for command in tool.commands {
        for example in command.examples {
          var parser = ArgumentParser(Array(words(of: example.line).dropFirst()), options: GlobalOptions.all)
          #expect(parser.commandWord() == command.name, "\(example.line)")
          parser.read(for: command)
          #expect(parser.problems == [], "\(example.line)")
        }
      }
    }
  }

  /// The words of a line for a shell, as far as examples go: double quotes, and an end at a pipe or redirection.
  private func words(of line: String) -> [String] {
    var words: [String] = []
    for (number, part) in line.split(separator: "\"", omittingEmptySubsequences: false).enumerated() {
      if number.isMultiple(of: 2) {
        words += part.split(separator: " ").map(String.init)
      } else {
        words.append(String(part))
      }
    }
    return Array(words.prefix { !["|", ">", "<"].contains($0) })
  }
}
