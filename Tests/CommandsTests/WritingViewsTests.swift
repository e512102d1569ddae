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
}
