import Curriculum
import Description
import Foundation
import TestSupport
import Testing
import Views
import Workspace

@testable import Commands

/// Options that views declare, on the command line.
@Suite struct ViewOptionsTests {
  static let count = View.Option(
    "count", Phrase(nl: "hoe vaak", en: "how often"),
    takes: .scalar(Int.self, placeholder: Phrase(nl: "AANTAL", en: "NUMBER")))
  static let loud = View.Option("loud", Phrase(nl: "hard", en: "loudly"))
  static let beside = View.Option("beside", Phrase(nl: "ook", en: "these too"), takes: .files, repeatable: true)

  /// Says what was asked; refuses 13; renames organisations on request.
  static let parrot = View(
    "parrot", Phrase(nl: "Wat?", en: "What?"), options: [count, loud, beside],
    edits: { input in
      input.scopes.flatMap(\.holdings.organisations).map { organisation in
        DocumentEdit(Organisation.self, at: organisation.origin) { $0.name = Line(checked: Checked("Nieuw")) }
      }
    },
    build: { input in
      let count = input.request.value(of: count, as: Int.self) ?? 1
      if count == 13 { throw View.Refusal(Phrase(nl: "geen 13", en: "not 13")) }
      let files = input.request.files(of: beside)?.documents.count ?? 0
      let said = "\(count) \(input.request.has(loud)) \(files) \(input.scopes.count)"
      return Page(
        id: "parrot", title: Phrase(nl: "P", en: "P"), question: Phrase(nl: "?", en: "?"),
        blocks: [.paragraph(Phrase(nl: said, en: said))])
    })
  static let mute = View("mute", Phrase(nl: "Wie?", en: "Who?"), options: [loud]) { _ in
    Page(id: "mute", title: Phrase(nl: "M", en: "M"), question: Phrase(nl: "?", en: "?"))
  }

  private func show(_ words: [String], in folder: String) -> ToolRun {
    ToolRun(
      ["show"] + words, of: Tool(commands: [ShowCommand.command(showing: [Self.parrot, Self.mute])]),
      environment: [.toolLanguage: "en"], workingDirectory: folder)
  }

  static let organisation =
    "{\n  \"organisation\": {\n    \"id\": \"a\",\n    \"name\": \"A\",\n    \"kind\": \"school\"\n  }\n}\n"

  static let calls: [(words: [String], code: ExitCode, output: String, error: String)] = [
    (["parrot", "a.json"], .success, "1 false 0 1", ""),
    (["parrot", "a.json", "--count", "3", "--loud"], .success, "3 true 0 1", ""),
    (["parrot", "a.json", "--beside", "a.json", "--beside", "b"], .success, "1 false 3 1", ""),
    (["parrot", "a.json", "--count", "x"], .failure, "", "fim: --count: “x” does not fit; give a whole number\n"),
    (["parrot", "a.json", "--count", "13"], .failure, "", "fim: not 13\n"),
    (["parrot", "a.json", "--beside", "gone"], .failure, "1 false 0 1", "fim: gone does not exist\n"),
    (["mute", "a.json", "--loud"], .success, "M", ""),
    (
      ["mute", "a.json", "--count", "3"], .failure, "",
      "fim: --count goes with parrot, not with mute; leave the option out\n"
    ),
    (
      ["mute", "a.json", "--write"], .failure, "",
      "fim: --write goes with parrot, not with mute; leave the option out\n"
    ),
    (
      ["parrot", "a.json", "crooked.json", "--write"], .failure, "1 false 0 1",
      "fim: crooked.json is not in normal form, and writing would change more of it than asked; run fim format --write crooked.json first\n"
    ),
    (
      ["parrot", "a.json", "broken.json", "--write"], .findings, "1 false 0 1",
      "fim: nothing is written: the input has errors\n"
    ),
    (["parrot", "a.json", "b", "--write"], .success, "1 false 0 1", "changed: a.json\nchanged: b/c.xml\n"),
  ]

  @Test(arguments: calls) func call(
    _ call: (words: [String], code: ExitCode, output: String, error: String)
  ) throws {
    let folder = try TemporaryFolder()
    try folder.write(Self.organisation, "a.json")
    try folder.write(Self.organisation.replacingOccurrences(of: "A", with: "Nieuw"), "b/same.json")
    try folder.write(
      "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<organisation>\n  <id>c</id>\n  <name>C</name>\n  <kind>school</kind>\n</organisation>\n",
      "b/c.xml")
    try folder.write(#"{"organisation": {"kind": "school", "id": "a", "name": "A"}}"#, "crooked.json")
    try folder.write("{", "broken.json")
    let run = show(call.words, in: folder.path)
    #expect(run.code == call.code, "\(run.error)")
    #expect(call.output.isEmpty ? run.output.isEmpty : run.output.contains(call.output))
    #expect(
      (run.error.hasPrefix(call.error) || run.error.hasSuffix(call.error)) && run.error.isEmpty == call.error.isEmpty,
      "\(run.error)")
    let isWritten = call.words.last == "--write" && call.code == .success
    let name = isWritten ? "Nieuw" : "A"
    #expect(
      folder.read("a.json") == Array(Self.organisation.replacingOccurrences(of: "\"A\"", with: "\"\(name)\"").utf8))
  }

  @Test func helpSaysForWhichViewsAnOptionIs() {
    let help = show(["--help"], in: "/here").output
    #expect(help.contains("--count NUMBER"))
    #expect(help.contains("how often (with parrot)"))
    #expect(help.contains("loudly (with parrot, mute)"))
  }

  /// Two views that share the name of an option mean the same by it.
  @Test func namesOfOptionsAreShared() {
    var meanings: [String: Phrase] = [:]
    for option in View.all.flatMap(\.options) {
      #expect(meanings[option.name, default: option.help] == option.help, "\(option.name)")
      meanings[option.name] = option.help
    }
    let own = Set(View.all.flatMap(\.options).map(\.name))
    #expect(own.isDisjoint(with: (WorkspaceOptions.all + [PageOutput.format, ViewOptions.write]).map(\.name)))
  }
}
