import Commands
import Foundation
import TestSupport
import Testing

/// Views that write into files, on a copy of the samples.
@Suite struct WritingViewsTests {
  private static func run(_ words: [String], in folder: TemporaryFolder) -> ToolRun {
    ToolRun(words, environment: [.toolLanguage: "en"], workingDirectory: folder.path)
  }

  private static func copy(_ sample: String) throws -> TemporaryFolder {
    let folder = try TemporaryFolder()
    try FileManager.default.copyItem(atPath: "\(Repository.root)/samples/\(sample)", toPath: folder.path(sample))
    return folder
  }

  @Test(arguments: [("timmeren", "json"), ("timmeren-xml", "xml")]) func answersGoIntoThePersona(
    _ sample: String, _ form: String
  ) throws {
    let folder = try Self.copy(sample)
    let personas = ["daan", "ilse", "noor"].map { "\(sample)/personas/\($0).\(form)" }
    let before = personas.map { folder.read($0) }
    // Daan's answer stands there already; of Noor's three that fit, one does.
    let one = Self.run(["show", "answers", sample, "--question", "daan-1", "--write"], in: folder)
    #expect(one.code == .success && one.error == "nothing changed\n", "\(one.error)")
    let all = Self.run(["show", "answers", sample, "--write"], in: folder)
    #expect(all.code == .success && all.error == "changed: \(personas[2])\n", "\(all.error)")
    #expect(personas.prefix(2).map { folder.read($0) } == Array(before.prefix(2)))
    let text = String(decoding: folder.read(personas[2]) ?? [], as: UTF8.self)
    #expect(text.contains("De opleiding Timmerman dekt alle zeven werkprocessen"))
    #expect(text.contains("Dekt alles wat nodig is; niets extra; past in de omvang “meer jaren”"))
    #expect(Self.run(["show", "answers", sample, "--write"], in: folder).error == "nothing changed\n")
    #expect(Self.run(["format", "--check", sample], in: folder).code == .success)
    let checked = Self.run(["validate", sample], in: folder)
    #expect(checked.code == .success && !checked.output.contains(" warning: "), "\(checked.output)")
  }

  /// A changed edition marks the mappings that have no mark yet, and only those.
  @Test func diffMarksMappings() throws {
    let folder = try Self.copy("softwareontwikkeling")
    let module = "softwareontwikkeling/modules/plannen-en-overleggen.json"
    let national = "softwareontwikkeling/national/softwareontwikkeling-"
    let call = ["diff", "\(national)23243.json", "\(national)23399.json", "--in", "softwareontwikkeling"]
    #expect(Self.run(call + ["--write"], in: folder).error == "nothing changed\n")
    // Without the marks of the sample.
    let text = String(decoding: folder.read(module) ?? [], as: UTF8.self)
    let pattern = try Regex(",\n *\"reviewMark\": \\{[^}]*\\}")
    try folder.write(text.replacing(pattern, with: ""), module)
    #expect(Self.run(["format", "--write", module], in: folder).code == .success)
    let marked = Self.run(call + ["--write", "--reference-date", "2026-09-01"], in: folder)
    #expect(marked.code == .success && marked.error == "changed: \(module)\n", "\(marked.error)")
    let after = String(decoding: folder.read(module) ?? [], as: UTF8.self)
    #expect(after.contains("In de nieuwe uitgave heet B1-K2-W1 Werkt samen in een projectteam. Past de module nog?"))
    #expect(after.components(separatedBy: "\"date\": \"2026-09-01\"").count == 3)
    let checked = Self.run(["validate", "softwareontwikkeling"], in: folder)
    #expect(!checked.output.contains("VER-05"), "\(checked.output)")
    // Without a place to look, and without a file.
    let alone = Self.run(Array(call.prefix(3)), in: folder)
    #expect(alone.code == .success && alone.output.contains("Give the folder with modules"))
    // Kinds of objects and classes of change are called by their names in the language of the reader.
    let gone = ["diff", "softwareontwikkeling", "\(national)23399.json", "--format", "csv"]
    for (language, row) in [
      ("nl", "module plannen-en-overleggen,eraf,,onderdeel"), ("en", "module plannen-en-overleggen,removed,,component"),
      ("nl", "organisatie ict-college-voorbeeldstad,eraf,,niet brekend"),
    ] {
      let lines = Self.run(gone + ["--language", language], in: folder).output.split(separator: "\n")
      #expect(lines.contains { $0 == row }, "\(lines)")
    }
    #expect(Self.run(["diff", module, "gone.json"], in: folder).error == "fim: gone.json does not exist\n")
    try folder.write("{", "broken.json")
    #expect(Self.run(["diff", module, "broken.json", "--write"], in: folder).code == .findings)
    #expect(Self.run(["diff", module, module], in: folder).output.contains("There is no difference in content."))
  }
}
