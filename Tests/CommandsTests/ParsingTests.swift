import Commands
import Testing

/// What a command understands of the words after its name.
@Suite struct ParsingTests {
  static let table: [(words: String, understood: String)] = [
    ("convert a --to json", "a to=json output=-"),
    ("convert --to=json a", "a to=json output=-"),
    ("convert -o b --to json a", "a to=json output=b"),
    ("convert -ob --to json a", "a to=json output=b"),
    ("convert -o=b --to json a", "a to=json output=b"),
    ("convert -o - --to json -", "- to=json output=-"),
    ("convert -o-b --to json a", "a to=json output=-b"),
    ("convert a --to json --output=a=b", "a to=json output=a=b"),
    ("convert a --to json --output=--check", "a to=json output=--check"),
    ("convert --to json -- --check -c", "--check -c to=json output=-"),
    ("convert --to json a -- -- b", "a -- b to=json output=-"),
    ("convert a b --to json c", "a b c to=json output=-"),
    ("convert a --to json -cob", "a to=json output=b check"),
    ("convert a --to json -j4 --reference-date 2026-08-01", "a to=json output=- year=2026 jobs=4"),
    ("convert a --to json -j-1", "a to=json output=- jobs=-1"),
    ("convert a --to json -x p --exclude=q -xr", "a to=json output=- not p not q not r"),
    ("-q convert a --to json", "a to=json output=- quiet"),
    ("convert a --to json --color -q", "a to=json output=- quiet colour"),
    ("--language en -- convert a --to json", "a to=json output=-"),
    ("new module a /b c", "module [\"/here/a\", \"/b\"] c"),
  ]

  @Test(arguments: table) func understands(row: (words: String, understood: String)) {
    let run = ToolRun(row.words.split(separator: " ").map(String.init), of: FakeCommands.tool)
    #expect(run.code == .success)
    #expect(run.output == row.understood + "\n")
  }
}
