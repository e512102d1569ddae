import Description
import Testing

@testable import Commands

/// The scripts for shells and the manual page; `.ci/check-completions.py` tries them in real shells.
@Suite struct CompletionsTests {
  /// A command with all that must be quoted.
  static let nasty = Tool(commands: [
    Command(
      name: "weigh", summary: Phrase(nl: "weeg [alles]: 't is 5$ \"duur\"", en: "weigh [all]: it's 5$ \"dear\""),
      arguments: [
        Argument(
          Placeholder(nl: "SOORT", en: "KIND"), suggested: [Word("a", Phrase(nl: "b: `c`", en: "b: `c` $d\\e 'f'"))],
          Phrase(nl: "de soort", en: "the kind")),
        Argument(.path, count: .any, Phrase(nl: "waar", en: "where")),
      ],
      options: [
        .pairs("save", .format, words: ["x", "y"], target: .file, Phrase(nl: "bewaar", en: "save [it]: here")),
        .value("scale", short: "s", .number, as: Int.self, Phrase(nl: "schaal", en: ".scale - \\it^")),
      ],
      examples: [Command.Example("fim weigh a", Phrase(nl: "weeg é", en: "weigh “é” 𝄞"))]
    ) { _ in .success }
  ])

  static let lines: [(shell: String, line: String)] = [
    ("bash", "    weigh) echo '--save -s --scale -h --help --version --language --color --no-color -q --quiet' ;;"),
    ("bash", "    'weigh --save') kind=pairs words='x y' ;;"),
    ("bash", "    'weigh -s' | 'weigh --scale') kind=nothing ;;"),
    ("bash", "    'weigh 0') kind=words words='a' ;;"),
    ("bash", "    'weigh '*) kind=files ;;"),
    ("bash", "    *' --language') kind=words words='nl en' ;;"),
    ("zsh", "        'weigh:weigh [all]: it'\\''s 5$ \"dear\"'"),
    ("zsh", "        '*--save=[save \\[it\\]\\: here]:FORMAT=FILE: _fim_pairs x y' \\"),
    ("zsh", "        '(-s --scale)'{-s+,--scale=}'[.scale - \\\\it^]:NUMBER: ' \\"),
    ("zsh", "        '1:KIND:((a\\:\"b\\: \\`c\\` \\$d\\\\e '\\''f'\\''\"))' \\"),
    ("zsh", "        '*:PATH:_files'"),
    ("fish", "complete -c fim -n '__fim_at \"\"' -a weigh -d 'weigh [all]: it\\'s 5$ \"dear\"'"),
    ("fish", "complete -c fim -n '__fim_at weigh' -l save -x -a '(__fim_pairs x y)' -d 'save [it]: here'"),
    ("fish", "complete -c fim -n '__fim_at weigh' -s s -l scale -x -d '.scale - \\\\it^'"),
    ("fish", "complete -c fim -n '__fim_at weigh 0' -a \"a\\\\t'b: `c` \\$d\\\\\\\\e \\\\'f\\\\''\""),
    ("fish", "complete -c fim -n '__fim_at weigh 1+' -F"),
  ]

  @Test(arguments: lines) func quotes(row: (shell: String, line: String)) throws {
    let shell = try #require(Shell.all.first { $0.name == row.shell })
    let script = shell.script(Completions(language: .english, commands: Self.nasty.commands))
    #expect(script.split(separator: "\n").contains { $0 == row.line }, "\(script)")
  }

  @Test func offersEverything() {
    let tool = Tool(commands: AllCommands.list)
    for shell in Shell.all {
      for language in Language.allCases {
        let run = ToolRun(["completions", shell.name, "--language", language.rawValue])
        #expect(run.code == .success && run.error == "")
        for command in tool.commands {
          #expect(run.output.contains(command.name))
          for option in command.options {
            let form = shell.name == "fish" ? "-l \(option.name) " : option.long
            #expect(run.output.contains(form), "\(shell.name): \(command.name) \(option.long)")
          }
        }
      }
    }
    #expect(
      ToolRun(["completions", "powershell"]).error.hasPrefix(
        "fim: SHELL: “powershell” is not a choice; choose from bash, zsh"))
  }

  @Test func writesTheManual() {
    let page = ManPage(language: .english, commands: Self.nasty.commands).page
    let lines = page.split(separator: "\n").map(String.init)
    for line in [
      ".TH FIM 1 \"\" \"fim \(Version.number)\" \"fim\"", ".SS \"fim weigh KIND [PATH...] [OPTIONS]\"",
      "Weigh [all]: it\\(aqs 5$ \\(dqdear\\(dq.", ".B \\-s, \\-\\-scale NUMBER", "\\&.scale \\- \\eit\\(ha",
      ".B \\-\\-save FORMAT=FILE", "save [it]: here (x, y; may be repeated)",
      "weigh \\[u201C]\\[u00E9]\\[u201D] \\[u1D11E]",
    ] {
      #expect(lines.contains(line), "\(line)")
    }
    #expect(page.utf8.allSatisfy { $0 < 0x80 })
    let requests: Set = [".TH", ".SH", ".SS", ".PP", ".TP", ".B", ".br"]
    for language in Language.allCases {
      let whole = ToolRun(["man", "--language", language.rawValue])
      #expect(whole.code == .success)
      for line in whole.output.split(separator: "\n") where line.hasPrefix(".") || line.hasPrefix("'") {
        #expect(requests.contains(String(line.prefix { $0 != " " })), "\(line)")
      }
    }
  }
}
