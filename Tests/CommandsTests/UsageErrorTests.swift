import Commands
import Testing

/// The exact sentences for calls that do not fit, in the spirit of swift-argument-parser's `ErrorMessageTests`.
@Suite struct UsageErrorTests {
  struct Case: CustomTestStringConvertible {
    let words: [String]
    let nl: String
    let en: String
    let page: String
    var testDescription: String { words.joined(separator: " ") }

    /// A call whose words stand apart by single spaces; two spaces make an empty word.
    init(_ line: String, nl: String, en: String, page: String = "fim convert --help") {
      words = line.split(separator: " ", omittingEmptySubsequences: false).map(String.init)
      self.nl = nl
      self.en = en
      self.page = page
    }
  }

  static let table: [Case] = [
    // Options by name.
    Case(
      "convert a --too json", nl: "onbekende optie --too; bedoelde u --to?",
      en: "unknown option --too; did you mean --to?"),
    Case(
      "convert a --ref=2026-08-01", nl: "onbekende optie --ref; bedoelde u --reference-date?",
      en: "unknown option --ref; did you mean --reference-date?"),
    Case("convert a --unheard-of", nl: "onbekende optie --unheard-of", en: "unknown option --unheard-of"),
    Case("convert a --=x", nl: "onbekende optie --", en: "unknown option --"),
    Case(
      "--langauge nl convert a", nl: "onbekende optie --langauge; bedoelde u --language?",
      en: "unknown option --langauge; did you mean --language?", page: "fim --help"),
    Case("convert a -z", nl: "onbekende optie -z", en: "unknown option -z"),
    Case("convert a -cz", nl: "onbekende optie -z", en: "unknown option -z"),
    Case(
      "convert -5.json", nl: "onbekende optie -5.json; bedoelde u ./-5.json?",
      en: "unknown option -5.json; did you mean ./-5.json?"),
    Case("convert -5", nl: "onbekende optie -5", en: "unknown option -5"),
    Case(
      "convert a -output b", nl: "onbekende optie -output; bedoelde u --output?",
      en: "unknown option -output; did you mean --output?"),
    Case(
      "convert a -stricd", nl: "onbekende optie -stricd; bedoelde u --strict?",
      en: "unknown option -stricd; did you mean --strict?"),
    // Values.
    Case(
      "convert a --to", nl: "optie --to heeft een waarde nodig: --to FORMAAT",
      en: "option --to needs a value: --to FORMAT"),
    Case(
      "convert a --to=", nl: "optie --to heeft een waarde nodig: --to FORMAAT",
      en: "option --to needs a value: --to FORMAT"),
    Case(
      "convert a --to  b", nl: "optie --to heeft een waarde nodig: --to FORMAAT",
      en: "option --to needs a value: --to FORMAT"),
    Case(
      "convert a --to -- json", nl: "optie --to heeft een waarde nodig: --to FORMAAT",
      en: "option --to needs a value: --to FORMAT"),
    Case("convert a -o", nl: "optie -o heeft een waarde nodig: -o PAD", en: "option -o needs a value: -o PATH"),
    Case("convert a -o=", nl: "optie -o heeft een waarde nodig: -o PAD", en: "option -o needs a value: -o PATH"),
    Case(
      "convert a --output --strict",
      nl: "optie --output heeft een waarde nodig: --output PAD; begint de waarde met een streepje, schrijf dan "
        + "--output=--strict",
      en: "option --output needs a value: --output PATH; if the value begins with a dash, write --output=--strict"),
    Case(
      "convert a -j -1",
      nl: "optie -j heeft een waarde nodig: -j AANTAL; begint de waarde met een streepje, schrijf dan -j-1",
      en: "option -j needs a value: -j NUMBER; if the value begins with a dash, write -j-1"),
    Case(
      "convert a --strict=yes", nl: "optie --strict heeft geen waarde; laat “=yes” weg",
      en: "option --strict takes no value; leave out “=yes”"),
    Case(
      "convert a -c=yes", nl: "optie -c heeft geen waarde; laat “=yes” weg",
      en: "option -c takes no value; leave out “=yes”"),
    Case(
      "convert a --to jsn", nl: "--to: “jsn” is geen keuze; bedoelde u json?",
      en: "--to: “jsn” is not a choice; did you mean json?"),
    Case(
      "convert a --to=JSON", nl: "--to: “JSON” is geen keuze; bedoelde u json?",
      en: "--to: “JSON” is not a choice; did you mean json?"),
    Case(
      "convert a --to pdf", nl: "--to: “pdf” is geen keuze; kies uit json of xml",
      en: "--to: “pdf” is not a choice; choose from json or xml"),
    Case(
      "convert a --fail-on err", nl: "--fail-on: “err” is geen keuze; bedoelde u error?",
      en: "--fail-on: “err” is not a choice; did you mean error?"),
    Case(
      "convert a --reference-date 2026-02-30",
      nl: "--reference-date: “2026-02-30” past niet; geef een bestaande datum als 2026-08-01",
      en: "--reference-date: “2026-02-30” does not fit; give an existing date such as 2026-08-01"),
    Case(
      "convert a -jmany", nl: "-j: “many” past niet; geef een geheel getal",
      en: "-j: “many” does not fit; give a whole number"),
    // How often, and together.
    Case(
      "convert a --to json --to xml", nl: "optie --to staat er twee keer, en dat mag één keer",
      en: "option --to is given twice, and once is what it takes"),
    Case(
      "convert a --output b -o c", nl: "optie -o staat er twee keer, en dat mag één keer",
      en: "option -o is given twice, and once is what it takes"),
    Case(
      "-q convert a --quiet", nl: "optie --quiet staat er twee keer, en dat mag één keer",
      en: "option --quiet is given twice, and once is what it takes"),
    Case("convert a", nl: "optie --to FORMAAT ontbreekt", en: "option --to FORMAT is missing"),
    Case(
      "convert a --to json --check --strict", nl: "--check en --strict gaan niet samen",
      en: "--check and --strict do not go together"),
    Case(
      "convert a --to json --color --no-color", nl: "--color en --no-color gaan niet samen",
      en: "--color and --no-color do not go together"),
    // Arguments.
    Case("convert --to json", nl: "INVOER ontbreekt", en: "INPUT is missing"),
    Case("convert  --to json", nl: "INVOER is een lege tekst", en: "INPUT is an empty text"),
    Case(
      "new", nl: "SOORT ontbreekt; kies uit module, persona of exam",
      en: "KIND is missing; choose from module, persona or exam", page: "fim new --help"),
    Case(
      "new modul a b", nl: "SOORT: “modul” is geen keuze; bedoelde u module?",
      en: "KIND: “modul” is not a choice; did you mean module?", page: "fim new --help"),
    Case("new module", nl: "BESTAND ontbreekt", en: "FILE is missing", page: "fim new --help"),
    Case("new module a", nl: "DOEL ontbreekt", en: "TARGET is missing", page: "fim new --help"),
    Case(
      "fail a b\nc", nl: "“b\u{FFFD}c” is een argument te veel", en: "“b\u{FFFD}c” is one argument too many",
      page: "fim fail --help"),
    Case(
      "help convrt", nl: "COMMANDO: “convrt” is geen keuze; bedoelde u convert?",
      en: "COMMAND: “convrt” is not a choice; did you mean convert?", page: "fim help --help"),
    // Commands.
    Case(
      "convrt a --to json", nl: "onbekend commando “convrt”; bedoelde u convert?",
      en: "unknown command “convrt”; did you mean convert?", page: "fim --help"),
    Case(
      "conv --help", nl: "onbekend commando “conv”; bedoelde u convert?",
      en: "unknown command “conv”; did you mean convert?", page: "fim --help"),
    Case(
      "version", nl: "onbekend commando “version”; bedoelde u --version?",
      en: "unknown command “version”; did you mean --version?", page: "fim --help"),
    Case("explode", nl: "onbekend commando “explode”", en: "unknown command “explode”", page: "fim --help"),
    Case(
      "-- --help", nl: "onbekend commando “--help”; bedoelde u help?",
      en: "unknown command “--help”; did you mean help?", page: "fim --help"),
  ]

  @Test(arguments: table) func saysWhatIsWrong(row: Case) {
    let dutch = ToolRun(row.words, of: FakeCommands.tool, environment: [.toolLanguage: "nl"])
    #expect(dutch.error == "fim: \(row.nl)\nUitleg: \(row.page)\n")
    let english = ToolRun(row.words, of: FakeCommands.tool)
    #expect(english.error == "fim: \(row.en)\nHelp: \(row.page)\n")
    for run in [dutch, english] {
      #expect(run.code == .failure)
      #expect(run.output == "")
    }
  }

  @Test func hearsTheLanguageBehindTheError() {
    let run = ToolRun(["convert", "--bogus", "a", "--language=nl"], of: FakeCommands.tool)
    #expect(run.error == "fim: onbekende optie --bogus\nUitleg: fim convert --help\n")
    let unknown = ToolRun(["explode", "--language", "nl"], of: FakeCommands.tool)
    #expect(unknown.error == "fim: onbekend commando “explode”\nUitleg: fim --help\n")
    let wrong = ToolRun(["--language", "fr", "help"], of: FakeCommands.tool)
    #expect(wrong.error == "fim: --language: “fr” is not a choice; choose from nl or en\nHelp: fim help --help\n")
  }
}
