import Commands
import Description
import TestSupport
import Testing

/// `-` as a place for results is standard output, at every option that names one.
@Suite struct StandardOutputTests {
  private func fim(_ words: [String], in folder: String, input: String = "") -> ToolRun {
    ToolRun(words, environment: [.toolLanguage: "en"], input: input, workingDirectory: folder)
  }

  /// What gives one result, without and with a place, and what is said besides; nil where it must name a place.
  static let calls: [(without: [String]?, with: [String], error: String)] = [
    (["convert", "m/a.json", "--to", "xml"], ["convert", "m/a.json", "--to", "xml", "-o", "-"], ""),
    (["format", "m/a.json"], ["format", "m/a.json", "-o", "-"], ""),
    (["schema", "json"], ["schema", "json", "--output", "-"], ""),
    (
      ["sheet", "export", "m"], ["sheet", "export", "m", "-o", "-"],
      "fim: the sheet is empty: the input has no module, qualification file or exam plan\n"
    ),
    (["new", "organisation"], ["new", "organisation", "-o-"], ""),
    (["new", "profile"], ["new", "profile", "-o", "-"], ""),
    (nil, ["profile", "-o", "-"], ""),
    (nil, ["report", "m", "-o", "-"], ""),
    (nil, ["validate", "m", "--write-baseline", "-"], "0 findings in the baseline\n"),
    (
      nil, ["convert", "m/a.json", "--to", "xml", "-o", "a.xml", "--losses", "-"],
      "a.xml  organisation\neverything is carried over\n"
    ),
  ]

  @Test(arguments: calls) func dashIsStandardOutput(
    _ call: (without: [String]?, with: [String], error: String)
  ) throws {
    let folder = try TemporaryFolder()
    try folder.write(#"{"organisation": {"id": "a", "name": "A", "kind": "school"}}"#, "m/a.json")
    let run = fim(call.with, in: folder.path)
    #expect(run.code == .success, "\(run.error)")
    #expect(!run.output.isEmpty && run.error == call.error)
    if let without = call.without { #expect(run.output == fim(without, in: folder.path).output) }
    #expect(folder.names.filter { $0 != "a.xml" } == ["m", "m/a.json"])
  }

  /// What does not fit on standard output, or is asked of standard input twice, and what is said then.
  static let refusals: [(words: [String], error: String)] = [
    (
      ["convert", "m", "--to", "xml", "-o", "-"],
      "the result is 2 files, and standard output takes one; name a folder with -o, or a file (.json or .xml) for one curriculum"
    ),
    (
      ["convert", "\(Repository.root)/samples/timmeren", "--to", "rio", "-o", "-"],
      "the result is a folder of files, and does not fit on standard output; name a folder with -o"
    ),
    (
      ["convert", "m/a.json", "--to", "xml", "-o", "-", "--losses", "-"],
      "the result and the list of losses cannot both go to standard output; give -o or --losses a file"
    ),
    (
      ["rules", "--pages", "-"], "--pages writes a folder of files, and does not fit on standard output; name a folder"
    ),
    (
      ["convert", "\(Repository.root)/samples/timmeren", "--to", "ob3", "-o", "all.json"],
      "the result is 15 files, and all.json is one; name a folder with -o"
    ),
    (["diff", "-", "-"], "- (standard input) can be read once only; give it once"),
    (["show", "compare", "-", "--before", "-"], "- (standard input) can be read once only; give it once"),
    (["badge", "bake", "-", "-"], "- (standard input) can be read once only; give it once"),
  ]

  @Test(arguments: refusals) func oneResultFits(_ refusal: (words: [String], error: String)) throws {
    let folder = try TemporaryFolder()
    try folder.write(#"{"organisation": {"id": "a", "name": "A", "kind": "school"}}"#, "m/a.json")
    try folder.write(#"{"organisation": {"id": "b", "name": "B", "kind": "school"}}"#, "m/b.json")
    let run = fim(refusal.words, in: folder.path)
    #expect(run.code == .failure && run.output == "" && run.error == "fim: \(refusal.error)\n")
    #expect(folder.names == ["m", "m/a.json", "m/b.json"])
  }
}
