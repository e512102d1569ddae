import Testing

@testable import Commands

/// The help pages, to the letter.
@Suite struct HelpTests {
  @Test(arguments: [["--help"], ["help"], ["-h", "--no-color"], ["--bogus", "--help"]])
  func overview(words: [String]) {
    let run = ToolRun(words, of: FakeCommands.tool)
    #expect(run.code == .success)
    #expect(run.error == "")
    #expect(
      run.output == """
        \(Version.text) - check, convert and compare qualifications, modules and badges

        Usage: fim COMMAND [ARGUMENTS] [OPTIONS]

        Commands:
          convert  turn a file into another format
          new      start something
          fail     fails
          help     explain a command

        Options of every command:
          -h, --help               show this help
              --version            show the version of fim
              --language LANGUAGE  the language of messages and texts; else the
                                   environment decides (nl, en)
              --color              use colour, outside a terminal too
              --no-color           use no colour
          -q, --quiet              leave out progress and summary

        Exit codes:
          0  done, nothing found that counts
          1  there are findings (broken JSON or XML among them), or a conversion was
             refused
          2  wrong use, unreadable input, output that cannot be written, or a fault of
             fim itself

        Environment variables:
          FIM_LANGUAGE               the language without --language
          LC_ALL, LC_MESSAGES, LANG  the language after that, in this order: nl... is
                                     Dutch, all else English
          NO_COLOR                   no colour, whatever else is said
          FORCE_COLOR                colour, on what is no terminal too
          TERM                       when it is dumb no colour, unless asked for
          COLUMNS                    the width of text

        Help on a command: fim COMMAND --help

        """)
  }

  @Test(arguments: [
    ["convert", "--help"], ["help", "convert"], ["--help", "convert"], ["convert", "--bogus", "-ch"],
  ])
  func pageOfACommand(words: [String]) {
    let run = ToolRun(words, of: FakeCommands.tool)
    #expect(run.code == .success)
    #expect(run.error == "")
    #expect(
      run.output == """
        fim convert - turn a file into another format

        Usage: fim convert INPUT [PATH...] --to FORMAT [OPTIONS]

        What cannot be carried over stands in the loss list, with the place and the
        reason.

        The input stays.

        Arguments:
          INPUT  the file; - is input
          PATH   more files

        Options:
              --to FORMAT            the format of the result (required)
                                     json: our own form in JSON
                                     xml: our own form in XML
          -o, --output PATH          where the result goes (default: -)
              --reference-date DATE  the date to judge as of
          -j, --jobs NUMBER          workers
          -x, --exclude PATTERN      leave out (may be repeated)
              --fail-on NUMBER       the threshold (error, warning, info)
          -c, --check                only look
              --strict               be strict

        Options of every command:
          -h, --help               show this help
              --version            show the version of fim
              --language LANGUAGE  the language of messages and texts; else the
                                   environment decides (nl, en)
              --color              use colour, outside a terminal too
              --no-color           use no colour
          -q, --quiet              leave out progress and summary

        Examples:
          fim convert mz.xml --to json -o mz
              make JSON of it

        Exit codes:
          0  done, nothing found that counts
          1  there are findings (broken JSON or XML among them), or a conversion was
             refused
          2  wrong use, unreadable input, output that cannot be written, or a fault of
             fim itself

        """)
  }

  @Test(arguments: [[EnvironmentVariable.locale: "nl_NL.UTF-8"], [.locale: "nl_NL.UTF-8", .columns: "50"]])
  func pageInANarrowDutchWindow(environment: [EnvironmentVariable: String]) {
    let width = environment[.columns] == nil ? 50 : 120
    let run = ToolRun(["help", "convert"], of: FakeCommands.tool, environment: environment, windowWidth: width)
    #expect(run.code == .success)
    #expect(
      run.output == """
        fim convert - zet een bestand om

        Gebruik: fim convert INVOER [PAD...] --to FORMAAT
                     [OPTIES]

        Wat niet mee kan, staat in de verlieslijst.

        De invoer blijft zoals hij is.

        Argumenten:
          INVOER  het bestand; - is de invoer
          PAD     meer bestanden

        Opties:
              --to FORMAAT       het formaat van het
                                 resultaat (verplicht)
                                 json: de eigen vorm in
                                   JSON
                                 xml: de eigen vorm in XML
          -o, --output PAD       waar het resultaat komt
                                 (standaard: -)
              --reference-date DATUM
                                 de peildatum
          -j, --jobs AANTAL      hoeveel tegelijk
          -x, --exclude PATROON  sla over (mag vaker)
              --fail-on AANTAL   de drempel (error,
                                 warning, info)
          -c, --check            kijk alleen
              --strict           wees streng

        Opties bij elk commando:
          -h, --help           laat deze uitleg zien
              --version        laat de versie van fim zien
              --language TAAL  de taal van meldingen en
                               teksten; anders beslist de
                               omgeving (nl, en)
              --color          gebruik kleur, ook buiten
                               een terminal
              --no-color       gebruik geen kleur
          -q, --quiet          laat voortgang en
                               samenvatting weg

        Voorbeelden:
          fim convert mz.xml --to json -o mz
              maak er JSON van

        Exitcodes:
          0  gelukt, niets gevonden dat telt
          1  er zijn bevindingen (ook: een bestand is geen
             juiste JSON of XML), of een omzetting is
             geweigerd
          2  verkeerd gebruik, onleesbare invoer, uitvoer
             die niet te schrijven is, of een fout in fim
             zelf

        """)
  }

  @Test(arguments: [1, 40, 41, 60, 80, 200], ["nl", "en"])
  func noLineIsWiderThanTheWindow(columns: Int, language: String) {
    for tool in AllCommandsTests.tools {
      for command in tool.commands {
        let environment: [EnvironmentVariable: String] = [.columns: "\(columns)", .toolLanguage: language]
        let run = ToolRun(["help", command.name], of: tool, environment: environment)
        let examples = Set(command.examples.map { "  \($0.line)" })
        for line in run.output.split(separator: "\n") where !examples.contains(String(line)) {
          #expect(line.count <= max(40, columns), "\(line)")
          #expect(line.last != " ")
        }
      }
    }
  }

  static let widths: [(columns: String?, window: Int?, width: Int)] = [
    (nil, nil, 80), (nil, 100, 100), ("60", 100, 60), ("60", nil, 60), ("wide", 100, 100), ("0", nil, 80),
    ("-5", 90, 90),
    ("20", nil, 40), (nil, 10, 40), ("", nil, 80),
  ]

  @Test(arguments: widths) func decidesTheWidth(row: (columns: String?, window: Int?, width: Int)) {
    let console = Console(
      output: Output { _ in }, error: Output { _ in }, input: Input([]),
      environment: row.columns.map { [.columns: $0] } ?? [:], workingDirectory: "/", today: ToolRun.today,
      windowWidth: row.window)
    #expect(console.width == row.width)
    #expect(console.absolute("a") == "/a")
    #expect(console.absolute("/a") == "/a")
  }
}
