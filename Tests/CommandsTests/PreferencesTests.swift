import Description
import Testing

@testable import Commands

/// Who decides about language and colour.
@Suite struct PreferencesTests {
  static let languages: [(option: String?, environment: [EnvironmentVariable: String], language: Language)] = [
    (nil, [:], .english),
    (nil, [.locale: "nl_NL.UTF-8"], .dutch),
    (nil, [.locale: "nl"], .dutch),
    (nil, [.locale: "NL_be"], .dutch),
    (nil, [.locale: "de_DE.UTF-8"], .english),
    (nil, [.locale: "C.UTF-8"], .english),
    (nil, [.messageLocale: "nl_NL", .locale: "en_US"], .dutch),
    (nil, [.allLocale: "C", .messageLocale: "nl_NL", .locale: "nl_NL"], .english),
    (nil, [.allLocale: "", .messageLocale: "", .locale: "nl_NL"], .dutch),
    (nil, [.toolLanguage: "nl", .allLocale: "en_US"], .dutch),
    (nil, [.toolLanguage: "en", .allLocale: "nl_NL"], .english),
    (nil, [.toolLanguage: "", .allLocale: "nl_NL"], .dutch),
    ("nl", [.toolLanguage: "en", .allLocale: "en_US"], .dutch),
    ("en", [.toolLanguage: "nl", .locale: "nl_NL"], .english),
  ]

  @Test(arguments: languages)
  func decidesTheLanguage(row: (option: String?, environment: [EnvironmentVariable: String], language: Language)) {
    #expect(Preferences(environment: row.environment).language(option: row.option) == row.language)
  }

  static let colors: [(option: Bool?, environment: [EnvironmentVariable: String], terminal: Bool, color: Bool)] = [
    (nil, [:], true, true),
    (nil, [:], false, false),
    (nil, [.terminal: "dumb"], true, false),
    (nil, [.forceColor: "1"], false, true),
    (nil, [.forceColor: ""], false, false),
    (nil, [.forceColor: "1", .terminal: "dumb"], true, true),
    (true, [:], false, true),
    (false, [:], true, false),
    (false, [.forceColor: "1"], true, false),
    (true, [.noColor: "1"], true, false),
    (nil, [.noColor: "1", .forceColor: "1"], true, false),
    (nil, [.noColor: ""], true, true),
  ]

  @Test(arguments: colors)
  func decidesTheColor(
    row: (option: Bool?, environment: [EnvironmentVariable: String], terminal: Bool, color: Bool)
  ) {
    let preferences = Preferences(environment: row.environment)
    #expect(preferences.usesColor(option: row.option, isTerminal: row.terminal) == row.color)
  }

  @Test func aTerminalGetsColor() {
    let words = ["convert", "a", "--to", "json"]
    #expect(ToolRun(words, of: FakeCommands.tool, isTerminal: true).output == "a to=json output=- colour\n")
    #expect(ToolRun(words + ["--no-color"], of: FakeCommands.tool, isTerminal: true).output == "a to=json output=-\n")
  }
}
