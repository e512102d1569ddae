import Commands
import Description
import Formats
import Foundation
import Rules
import TestSupport
import Testing

// convert and format.
extension EndToEndTests {
  /// There and back gives the bytes of the normal form, which the samples have.
  @Test func convertsThereAndBack() throws {
    let paths =
      Self.good.flatMap { Repository.files(in: $0) }
      + Repository.files(in: "Tests/Fixtures/near").filter { $0.hasSuffix("json") && !$0.contains("MCR") }
    #expect(paths.count > 100)
    for path in paths {
      let normal = fim(["format", path])
      let xml = fim(["convert", path, "--to", "xml"])
      #expect(xml.code == .success && normal.code == .success, "\(path): \(xml.error)")
      let back = fim(["convert", "-", "--to", "json"], input: xml.output)
      #expect(back.output == normal.output, "\(path)")
      #expect(
        fim(["convert", "-", "--to", "xml", "--from", "json"], input: back.output).output == xml.output, "\(path)")
      #expect(fim(["format", "-"], input: xml.output).output == xml.output, "\(path)")
    }
    let check = fim(["format", "--check"] + Self.good)
    #expect(check.code == .success)
    #expect(check.output == "")
  }

  @Test func convertWritesFilesAndSparesInput() throws {
    let folder = try TemporaryFolder()
    let manager = FileManager.default
    try manager.copyItem(atPath: "\(Repository.root)/samples/zorg", toPath: folder.path("zorg"))
    let names = folder.names.filter { $0.hasSuffix(".json") }
    func run(_ words: String..., input: String = "") -> ToolRun { fim(words, input: input, in: folder.path) }
    // A folder becomes a folder, with the same names.
    #expect(run("convert", "zorg", "--to", "xml", "-o", "out").code == .success)
    let expected: [String] = names.map { name in "out\(name.dropFirst(4).dropLast(4))xml" }
    #expect(folder.names.filter { $0.hasSuffix(".xml") } == expected)
    #expect(run("validate", "out").code == .success)
    // All in one curriculum, named after the file.
    #expect(run("convert", "zorg", "--to", "json", "-o", "all.json").code == .success)
    #expect(
      String(decoding: folder.read("all.json") ?? [], as: UTF8.self).hasPrefix(
        "{\n  \"curriculum\": {\n    \"id\": \"all\","))
    #expect(run("validate", "all.json").code == .success)
    #expect(run("format", "--check", "all.json").code == .success)
    let several = run("convert", "zorg", "--to", "xml")
    #expect(several.code == .failure && several.output == "")
    #expect(
      several.error
        == "fim: the result is \(names.count) files, and standard output takes one; name a folder with -o, or a file (.json or .xml) for one curriculum\n"
    )
    // Input is not written over, whatever its path is called.
    let before = folder.names
    let one = names[0]
    let bytes = folder.read(one)
    try manager.createSymbolicLink(atPath: folder.path("link"), withDestinationPath: "zorg")
    let outputs: [String] = [one, "./\(one)", folder.path(one), "link\(one.dropFirst(4))", "out/../\(one)"]
    for output in outputs {
      let refused = run("convert", one, "--to", "xml", "-o", output)
      #expect(refused.code == .failure, "\(output)")
      #expect(refused.error == "fim: \(output) is input as well and is not overwritten; name another output\n")
    }
    #expect(run("convert", "zorg", "--to", "json", "-o", "zorg").code == .failure)
    #expect(run("convert", "zorg", "--to", "json", "-o", "link").code == .failure)
    #expect(run("convert", one, "--to", "json", "-o", "x.json", "--losses", one).code == .failure)
    #expect(folder.read(one) == bytes)
    #expect(folder.names == (before + ["link"]).sorted())
    let file = "\(Repository.root)/samples/timmeren/national/timmeren.json"
    #expect(
      run("convert", file, "--to", "xml", "-o", "file.xml").error
        == "file.xml  qualification file, 2 qualifications, 2 core tasks (1 of a profile), 13 work processes\n")
    // A folder becomes a folder, with one file in it as well.
    try folder.write(folder.read("zorg/national/c0052.json") ?? [], "alone/c.json")
    #expect(run("convert", "alone", "--to", "xml", "-o", "one").code == .success)
    #expect(folder.names.contains("one/c.xml"))
    // Broken input: exit code 1, and nothing is written.
    for (text, words) in [("{", "SYN"), ("{\"module\": {\"id\": 1}}", "FIM-01"), ("<module", "SYN")] {
      try folder.write(text, "bad/broken.json")
      let refused = run("convert", "bad", "--to", "xml", "-o", "new/")
      #expect(refused.code == .findings && refused.output == "")
      #expect(refused.error.contains("bad/broken.json:1:") && refused.error.contains(words), "\(refused.error)")
      #expect(refused.error.hasSuffix("fim: nothing is written: the input has errors\n"))
      #expect(!manager.fileExists(atPath: folder.path("new")))
    }
    #expect(run("convert", "gone.json", "--to", "xml").code == .failure)
    #expect(run("convert", one, "--to", "sbb").error.hasPrefix("fim: --to: “sbb” is not a choice"))
    #expect(run("convert", one).error.hasPrefix("fim: option --to FORMAT is missing"))
    // A place that cannot be written is told in one line.
    let blocked = run("convert", one, "--to", "xml", "-o", "\(one)/x.xml")
    #expect(blocked.code == .failure)
    #expect(
      blocked.error
        == "fim: \(one)/x.xml cannot be written: a part of this path is a file and no folder; choose another place\n")
  }

  @Test func convertsDossiers() throws {
    let folder = try TemporaryFolder()
    func run(_ words: String..., input: String = "") -> ToolRun { fim(words, input: input, in: folder.path) }
    let good = [SBBSample.dossier(1), SBBSample.dossier(2)]
    try folder.write(SBBSample.file(good), "sbb.xml")
    let run1 = run("convert", "sbb.xml", "--to", "json", "-o", "a")
    #expect(run1.code == .success, "\(run1.error)")
    let names = [
      "a/losses.json", "a/voorbeelden-maken-1-23601-gewijzigd-2030.json",
      "a/voorbeelden-maken-2-23602-gewijzigd-2030.json",
    ]
    #expect(folder.names.filter { $0.hasPrefix("a/") } == names)
    let losses = try JSONSerialization.jsonObject(with: Data(folder.read("a/losses.json") ?? [])) as? [String: Any]
    #expect(losses?["from"] as? String == "sbb" && losses?["to"] as? String == "json")
    // REF-05 speaks in a conversion, and there alone.
    #expect(losses?["rule"] as? String == "REF-05")
    #expect(run1.error.hasSuffix(" (a/losses.json) [REF-05, convention]\n"))
    #expect(run("convert", "sbb.xml", "--to", "json", "-o", "c.json").error.hasSuffix(" [REF-05, convention]\n"))
    #expect(!run("validate", "sbb.xml").output.contains("REF-05"))
    let list = try #require(losses?["losses"] as? [[String: Any]])
    let counts = Dictionary(uniqueKeysWithValues: list.map { ($0["path"] as? String ?? "", $0["count"] as? Int ?? 0) })
    #expect(counts["dossier.dossiercrebos.dossiercrebo.@prijsfactor"] == 2)
    let checked = run("validate", "a", "sbb.xml")
    #expect(checked.code == .success || checked.output.contains("FIM-02"), "\(checked.output)")
    // One bad dossier: the others are written, and the exit code tells.
    let bad = SBBSample.dossier(3).replacingOccurrences(of: "<dossier nr=\"903\"", with: "<dossier")
    try folder.write(SBBSample.file([good[0], bad, good[1]]), "mixed.xml")
    let mixed = run("convert", "mixed.xml", "--to", "json", "-o", "b")
    #expect(mixed.code == .findings)
    #expect(mixed.error.contains("mixed.xml:"))
    #expect(folder.names.filter { $0.hasPrefix("b/") } == names.map { "b" + $0.dropFirst() })
    #expect(run("convert", "-", "--to", "xml", "-o", "c/", input: SBBSample.file([good[0]])).code == .success)
    #expect(folder.names.contains("c/voorbeelden-maken-1-23601-gewijzigd-2030.xml"))
    // A file that breaks off before its first dossier is at an end.
    try folder.write(String(SBBSample.file(good).prefix(200)), "half.xml")
    let half = run("convert", "half.xml", "--to", "json", "-o", "half")
    #expect(half.code == .findings && half.error.hasSuffix("\nfim: nothing is written: the input has errors\n"))
    guard let real = Repository.conformance("sbb/4156-maatschappelijke-zorg.xml") else { return }
    #expect(run("convert", real, "--to", "json", "-o", "mz").code == .success)
    let validated = run("validate", "mz")
    #expect(validated.code == .success && validated.output == "", "\(validated.output)")
  }

  @Test func formatSetsFilesStraight() throws {
    let folder = try TemporaryFolder()
    func run(_ words: String..., input: String = "") -> ToolRun { fim(words, input: input, in: folder.path) }
    let crooked = #"{"organisation":{"kind":"school","name":"A","id":"a"}}"#
    let straight =
      "{\n  \"organisation\": {\n    \"id\": \"a\",\n    \"name\": \"A\",\n    \"kind\": \"school\"\n  }\n}\n"
    try folder.write(crooked, "m/a.json")
    try folder.write(straight, "m/b.json")
    let check = run("format", "--check", "m")
    #expect(check.code == .findings && check.output == "m/a.json\n" && check.error == "1 of 2 files in normal form\n")
    #expect(run("format", "--check", "m/a.json").error == "0 of 1 file in normal form\n")
    try FileManager.default.createDirectory(atPath: folder.path("none"), withIntermediateDirectories: true)
    for option in ["--check", "--write"] {
      let none = run("format", option, "none")
      #expect(none.code == .success && none.error == "no file found (in a folder: .json and .xml)\n")
    }
    #expect(run("format", "none").code == .failure)
    #expect(folder.read("m/a.json") == Array(crooked.utf8))
    #expect(run("format", "m/a.json").output == straight)
    #expect(run("format", "-", input: crooked).output == straight)
    #expect(run("format", "m").code == .failure)
    #expect(run("format", "m/a.json", "-o", "n/c.json").code == .success)
    #expect(folder.read("n/c.json") == Array(straight.utf8))
    let write = run("format", "--write", "m")
    #expect(write.code == .success && write.error == "m/a.json\n")
    #expect(folder.read("m/a.json") == Array(straight.utf8))
    #expect(run("format", "--check", "m").code == .success)
    #expect(run("format", "--check", "--write", "m").error.hasPrefix("fim: --check and --write do not go together"))
    #expect(run("format", "--write", "-", input: crooked).code == .failure)
    try folder.write("{", "m/c.json")
    let refused = run("format", "--write", "m")
    #expect(refused.code == .findings && refused.error.contains("m/c.json:1:1: error: "))
    // Text in Unicode form C, and nothing else of it changed.
    let loose = "{\"organisation\": {\"id\": \"a\", \"name\": \"Cafe\u{301} 😀 \\u00e9\\/\", \"kind\": \"school\"}}"
    let output = run("format", "-", input: loose).output
    #expect(
      output.unicodeScalars.elementsEqual(
        "{\n  \"organisation\": {\n    \"id\": \"a\",\n    \"name\": \"Caf\u{E9} 😀 \u{E9}/\",\n    \"kind\": \"school\"\n  }\n}\n"
          .unicodeScalars))
  }
}
