import Commands
import Description
import Formats
import Foundation
import Rules
import TestSupport
import Testing

/// The commands on real files, as scripts call them: exit codes, streams and files.
@Suite struct EndToEndTests {
  static let good = ["timmeren", "zorg", "softwareontwikkeling", "dienstverlening"].map { "samples/\($0)" }

  /// A call in the checkout, or in another folder.
  private func fim(_ words: [String], input: String = "", in folder: String = Repository.root) -> ToolRun {
    ToolRun(words, environment: [.toolLanguage: "en"], input: input, workingDirectory: folder)
  }

  private func lines(_ text: String) -> [Substring] { text.split(separator: "\n") }

  // MARK: validate

  @Test func validateGoodAndWrong() throws {
    let good = fim(["validate"] + Self.good)
    #expect(good.code == .success)
    #expect(!good.output.contains(" error: ") && !good.output.contains(" warning: "))
    let wrong = fim(["validate", "samples/wrong"])
    #expect(wrong.code == .findings)
    let files = Repository.files(in: "samples/wrong")
    #expect(lines(wrong.output).count == files.count)
    for (line, file) in zip(lines(wrong.output), files) {
      let rule = file.split(separator: "/")[2].split(separator: ".")[0]
      let form = try Regex(
        "\(file):[1-9][0-9]*:[1-9][0-9]*: (error|warning|info): .+ \\[\(rule)(, (derived|convention))?\\]")
      #expect(line.wholeMatch(of: form) != nil, "\(line)")
    }
    let summary = try #require(
      try Regex("([0-9]+) errors, ([0-9]+) warnings, ([0-9]+) remarks in ([0-9]+) files.*\n").wholeMatch(
        in: wrong.error))
    #expect(summary.output[4].substring == "\(files.count)")
    #expect((1...3).reduce(0) { $0 + (summary.output[$1].substring.flatMap { Int($0) } ?? 0) } == files.count)
    #expect(fim(["validate", "-q", "samples/wrong"]).error == "")
    let dutch = fim(["validate", "samples/wrong", "--language", "nl"])
    #expect(lines(dutch.output).count == files.count)
    #expect(zip(lines(dutch.output), lines(wrong.output)).allSatisfy { $0 != $1 })
  }

  /// What is validated, and what comes of it. Files are in the checkout.
  static let calls: [(words: [String], input: String, code: ExitCode, output: String, error: String)] = [
    (["nope.json"], "", .failure, "", "fim: nope.json does not exist\n"),
    (["-"], #"{"organisation": {"id": "a", "name": "A", "kind": "school"}}"#, .success, "", "no findings in 1 file\n"),
    (
      ["-"], "{", .findings,
      "-:1:1: error: What is opened here is never closed. Add the closing bracket. [SYN, convention]\n",
      "1 error in 1 file\n"
    ),
    (
      ["-", "--stdin-filename", "a/b.json"], "{", .findings,
      "a/b.json:1:1: error: What is opened here is never closed. Add the closing bracket. [SYN, convention]\n",
      "1 error in 1 file\n"
    ),
    (
      ["-", "-q"], "", .findings,
      "-:1:1: error: The file is empty. Put one object in it, or delete the file. [SYN, convention]\n", ""
    ),
    (
      ["-", "-q", "--as", "json"], "<a/>", .findings,
      "-:1:1: error: Here is “<”; expected is a value (text between double quotes, a number, true, false, a list or an object). [SYN, convention]\n",
      ""
    ),
    (
      ["-", "-q", "--as", "xml"], "{}", .findings,
      "-:1:1: error: No XML starts here. An XML file starts with a tag between < and >. [SYN, convention]\n", ""
    ),
    (
      ["-", "-q", "--as", "sbb"], "<sbb/>", .findings,
      "-:1:1: error: There is no dossier in this file of SBB. [STR, convention]\n", ""
    ),
    (
      ["-", "-q"], "<!DOCTYPE a><a/>", .findings,
      "-:1:1: error: This XML file has a DOCTYPE. For safety it is not read; remove the DOCTYPE line. [REF-03, convention]\n",
      ""
    ),
    (
      ["-", "-q"], "[1,\n  01]", .findings,
      "-:2:3: error: “01” is no number in JSON: no leading zero, a point before decimals, no other signs. [SYN, convention]\n",
      ""
    ),
    (
      ["samples/wrong/FIM-10.json", "samples/wrong/COV-03.json", "--max-findings", "0"], "", .findings, "",
      "1 error, 1 remark in 2 files; 2 not shown (--max-findings); 4 rules not judged for want of a fact\n"
    ),
    (
      ["samples/zorg", "--max-findings", "-1"], "", .failure, "",
      "fim: option --max-findings needs a value: --max-findings NUMBER; if the value begins with a dash, write --max-findings=-1\nHelp: fim validate --help\n"
    ),
    (["samples/zorg", "--max-findings=-1"], "", .failure, "", "fim: --max-findings is a number of 0 or more\n"),
    (
      ["samples/zorg", "--report", "sarf=a"], "", .failure, "",
      "fim: --report: “sarf” is not a choice; did you mean sarif?\nHelp: fim validate --help\n"
    ),
    (
      ["samples/zorg", "--report", "sarif"], "", .failure, "",
      "fim: --report: something is missing behind sarif; write sarif=FILE\nHelp: fim validate --help\n"
    ),
    (
      ["samples/zorg", "--report", "sarif=-"], "", .failure, "",
      "fim: --report writes a file; for standard output there is --format sarif\n"
    ),
    (
      ["samples/zorg", "--report", "sarif=a", "--report", "json=a"], "", .failure, "",
      "fim: --report to a twice; give each report a file of its own\n"
    ),
    (
      ["samples/wrong/FIM-10.json", "--report", "json=samples/wrong/../wrong/FIM-10.json"], "", .failure, "",
      "fim: samples/wrong/../wrong/FIM-10.json is input as well and is not overwritten; name another output\n"
    ),
    (["samples/wrong/COV-03.json", "-q", "--fail-on", "warning"], "", .success, "*", ""),
    (["samples/wrong/COV-03.json", "-q", "--fail-on", "info"], "", .findings, "*", ""),
    (["samples/wrong/CER-04.json", "-q"], "", .success, "*", ""),
    (["samples/wrong/CER-04.json", "-q", "--strict"], "", .findings, "*", ""),
    (["samples/wrong/CER-04.json", "-q", "--fail-on", "warning"], "", .findings, "*", ""),
    (["samples/wrong/FIM-10.json", "-q"], "", .findings, "*", ""),
    // A file that is given twice is one file, however its path is written.
    (
      ["samples/wrong/COV-03.json", "samples/wrong/../wrong/COV-03.json", "./samples/wrong/COV-03.json"], "", .success,
      "*", "1 remark in 1 file; 4 rules not judged for want of a fact\n"
    ),
    (["-", "-"], "{", .failure, "", "fim: - (standard input) can be read once only; give it once\n"),
    (
      ["nope\u{FFFD}.json"], "", .failure, "",
      "fim: nope\u{FFFD}.json cannot be read: its name is not UTF-8; give the file another name\n"
    ),
    // What can be read is judged, but the exit code tells that not all could be.
    (["samples/wrong/FIM-10.json", "nope.json", "-q"], "", .failure, "*", "fim: nope.json does not exist\n"),
    ([], "", .failure, "", "fim: PATH is missing\nHelp: fim validate --help\n"),
    (
      ["samples/zorg", "--reference-date", "2026-02-30"], "", .failure, "",
      "fim: --reference-date: “2026-02-30” does not fit; give an existing date such as 2026-08-01\nHelp: fim validate --help\n"
    ),
    (["samples/zorg", "--jobs", "0"], "", .failure, "", "fim: --jobs is a number from 1 to 256\n"),
    (
      ["samples/zorg", "--fail-on", "eror"], "", .failure, "",
      "fim: --fail-on: “eror” is not a choice; did you mean error?\nHelp: fim validate --help\n"
    ),
    (
      ["samples/zorg", "--as", "jsn"], "", .failure, "",
      "fim: --as: “jsn” is not a choice; did you mean json?\nHelp: fim validate --help\n"
    ),
    (
      ["samples/zorg", "--strikt"], "", .failure, "",
      "fim: unknown option --strikt; did you mean --strict?\nHelp: fim validate --help\n"
    ),
  ]

  /// What is asked for never takes the place of what was read.
  @Test(arguments: [["report", "a.json", "-o"], ["validate", "a.json", "--write-baseline"], ["report", ".", "-o"]])
  func inputIsNotOverwritten(_ words: [String]) throws {
    let folder = try TemporaryFolder()
    let text = #"{"organisation": {"id": "a", "name": "A", "kind": "school"}}"#
    try folder.write(text, "a.json")
    let run = fim(words + ["./a.json"], in: folder.path)
    #expect(run.code == .failure)
    #expect(run.error == "fim: ./a.json is input as well and is not overwritten; name another output\n")
    // What says how to judge is input too.
    #expect(fim(["new", "profile", "--title", "p", "-o", "p.json"], in: folder.path).code == .success)
    let profile = folder.read("p.json")
    for words in [
      ["validate", "a.json", "--profile", "p.json", "--report", "json=p.json"],
      ["report", "a.json", "--profile", "p.json", "-o", "./p.json"],
    ] {
      let refused = fim(words, in: folder.path)
      #expect(refused.code == .failure)
      #expect(refused.error.hasSuffix("p.json is input as well and is not overwritten; name another output\n"))
    }
    #expect(folder.read("p.json") == profile)
    #expect(folder.read("a.json") == Array(text.utf8))
  }

  @Test func validateKeepsItsContract() {
    for row in Self.calls {
      let run = fim(["validate"] + row.words, input: row.input)
      #expect(run.code == row.code, "\(row.words)")
      if row.output == "*" {
        #expect(!run.output.isEmpty, "\(row.words)")
      } else {
        #expect(run.output == row.output, "\(row.words)")
      }
      #expect(run.error == row.error, "\(row.words)")
    }
  }

  @Test func validateAsJSON() throws {
    let text = fim(["validate", "samples/wrong", "--format", "json", "--reference-date", "2026-09-01"])
    #expect(text.code == .findings)
    let report = try #require(try JSONSerialization.jsonObject(with: Data(text.output.utf8)) as? [String: Any])
    #expect(Set(report.keys) == ["files", "findings", "summary", "unjudged", "unreadable"])
    let files = try #require(report["files"] as? [[String: Any]])
    #expect(files.compactMap { $0["file"] as? String } == Repository.files(in: "samples/wrong"))
    let findings = try #require(report["findings"] as? [[String: Any]])
    #expect(findings.count == files.count)
    for (file, finding) in zip(files, findings) {
      #expect(finding["file"] as? String == file["file"] as? String)
      // A badge that lacks what policy asks keeps to its format all the same.
      let isPolicy = finding["rule"] as? String == "MCR-01"
      #expect((isPolicy ? ["ob2"] : ["json", "xml"]).contains(file["format"] as? String ?? ""))
      #expect((file["verdict"] as? String == "invalid") == (finding["severity"] as? String == "error" && !isPolicy))
      #expect(finding["line"] as? Int ?? 0 > 0 && finding["column"] as? Int ?? 0 > 0)
      for key in ["path", "rule", "severity", "status", "message", "source"] {
        #expect(finding[key] is String, "\(key)")
      }
    }
    let summary = try #require(report["summary"] as? [String: Any])
    #expect(summary["files"] as? Int == files.count)
    #expect(summary["referenceDate"] as? String == "2026-09-01")
  }

  /// Reports go to files beside what is printed; the paths in them start at the top of the repository.
  @Test func writesReports() throws {
    let folder = try TemporaryFolder()
    try folder.write("", ".git/HEAD")
    try folder.write(Repository.bytes("samples/wrong/FIM-10.json"), "sub/m/a b.json")
    let formats = ["json", "sarif", "junit", "github", "gitlab", "text"]
    let run = fim(
      ["validate", "./m"] + formats.flatMap { ["--report", "\($0)=out/\($0)"] }, in: folder.path("sub"))
    #expect(run.code == .findings)
    #expect(run.error.hasSuffix(formats.map { "\($0): out/\($0)\n" }.joined()))
    func text(_ name: String) -> String { String(decoding: folder.read("sub/out/\(name)") ?? [], as: UTF8.self) }
    #expect(text("text") == run.output && run.output.hasPrefix("./m/a b.json:120:23: error: "))
    for format in formats.dropLast() {
      let again = fim(["validate", "./m", "--format", format], in: folder.path("sub"))
      #expect(again.output == text(format) && again.error == "", "\(format)")
    }
    #expect(text("gitlab").contains("\"path\": \"sub/m/a b.json\""))
    #expect(text("sarif").contains("\"uri\": \"sub/m/a%20b.json\""))
    #expect(text("github").hasPrefix("::error file=sub/m/a b.json,line=120,col=23,title=FIM-10%2C derived::Task"))
    #expect(text("junit").contains("<testcase name=\"sub/m/a b.json\" classname=\"fim\">"))
    #expect(text("json").contains("\"file\": \"./m/a b.json\""))
  }

  // MARK: convert and format

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

  // MARK: rules, schemas and formats

  @Test func explainsEveryRule() throws {
    let rules = RuleCatalogue.complete.rules
    for rule in rules {
      for language in Language.allCases {
        let page = fim(["explain", rule.id, "--language", language.rawValue, "--format", "markdown"])
        #expect(page.code == .success)
        #expect(page.output.contains(rule.id) && page.output.contains(rule.title[language].prefix(20)), "\(rule.id)")
        for source in rule.sources {
          #expect(page.output.contains(source.key), "\(rule.id) does not name \(source.key)")
        }
      }
    }
    #expect(fim(["explain", "fim-10"]).output == fim(["explain", "FIM-10"]).output)
    #expect(fim(["explain", "FIM-100"]).error == "fim: the rule FIM-100 does not exist; did you mean FIM-10?\n")
    #expect(
      fim(["explain", "FIM-100", "--language", "nl"]).error
        == "fim: de regel FIM-100 bestaat niet; bedoelde u FIM-10?\n")
    #expect(fim(["explain", "hallo"]).error == "fim: the rule hallo does not exist; fim rules lists them all\n")
    #expect(fim(["explain", "hallo"]).code == .failure)
    #expect(fim(["explain", "fim"]).error == "fim: FIM is a group of rules; fim rules --group FIM lists them\n")
    let rows = lines(fim(["rules", "--format", "csv"]).output)
    #expect(rules.allSatisfy { rule in rows.contains { $0.hasPrefix("\(rule.id),") } })
    for group in RuleCatalogue.complete.groups {
      let listed = fim(["rules", "--group", group.id, "--format", "csv"])
      #expect(lines(listed.output).filter { $0.hasPrefix(group.id) }.count == group.rules.count, "\(group.id)")
    }
    let conventions = lines(
      fim(["rules", "--status", "convention", "--severity", "warning", "--format", "csv"]).output)
    let expected = rules.filter { $0.status == .convention && $0.severity == .warning }
    #expect(conventions.filter { $0.contains(",warning,") }.count == expected.count)
    #expect(fim(["rules", "--group", "FM"]).error.hasPrefix("fim: --group: “FM” is not a choice; did you mean FIM?\n"))
  }

  @Test func writesAPageForEveryRule() throws {
    let folder = try TemporaryFolder()
    let rules = RuleCatalogue.complete.rules
    for language in ["nl", "en"] {
      let run = fim(["rules", "--language", language, "--pages", language], in: folder.path)
      #expect(run.code == .success && run.output == "")
    }
    #expect(folder.names.count { $0.hasSuffix(".md") } == 2 * (rules.count + 1))
    for name in folder.names where name.hasSuffix(".md") {
      let page = String(decoding: folder.read(name) ?? [], as: UTF8.self)
      for link in page.matches(of: try Regex("\\]\\(([^)]*)\\)")) {
        let target = String(link.output[1].substring ?? "")
        let place = target.hasPrefix("../") ? String(target.dropFirst(3)) : "\(name.prefix(3))\(target)"
        #expect(folder.read(place) != nil, "\(name) leads to \(target)")
      }
    }
    let both = fim(["rules", "--pages", "x", "--group", "FIM"], in: folder.path)
    #expect(both.code == .failure && both.error.hasPrefix("fim: --pages and --group do not go together"))
    #expect(fim(["rules", "--group", "SYN"]).output.contains("\n1 rule: 0 sourced, 0 derived, 1 convention.\n"))
    #expect(fim(["rules", "--group", "SYN", "--language", "nl"]).output.contains("SYN    fout   afspraak"))
    let json = fim(["rules", "--group", "SYN", "--language", "nl", "--format", "json"]).output
    #expect(json.contains("\"severity\": \"error\"") && json.contains("\"status\": \"convention\""))
  }

  /// People read words of their language, programs read the values of files.
  @Test(arguments: [
    ("text", "FIM-10  fout          afgeleid"), ("csv-nl", "FIM-10;fout;afgeleid;"),
    ("markdown", "| `FIM-10` | fout | afgeleid |"),
    ("html", "<td>fout</td><td>afgeleid</td>"), ("csv", "FIM-10,error,derived,"),
    ("json", #""severity": "error", "status": "derived""#),
  ]) func rulesSpeakInWords(_ format: String, _ part: String) {
    let output = fim(["rules", "--group", "FIM", "--language", "nl", "--format", format]).output
    #expect(output.replacing(#/\n +"/#, with: #" ""#).contains(part), "\(format)")
  }

  @Test func schemasAreCurrent() throws {
    for schema in SchemaFile.all {
      let checkedIn = String(decoding: try Repository.bytes(schema.path), as: UTF8.self)
      #expect(schema.text() == checkedIn, "\(schema.path) is not current: fim schema \(schema.name) -o \(schema.path)")
      #expect(fim(["schema", schema.name]).output == checkedIn)
    }
    let folder = try TemporaryFolder()
    #expect(fim(["schema", "xsd", "-o", "a/b.xsd"], in: folder.path).code == .success)
    #expect(folder.read("a/b.xsd") == (try Repository.bytes("Schemas/fim.xsd")))
    #expect(
      fim(["schema", "jsn"]).error == "fim: NAME: “jsn” is not a choice; did you mean json?\nHelp: fim schema --help\n")
    #expect(fim(["schema"]).error.hasPrefix("fim: NAME is missing; choose from "))
    let blocked = fim(["schema", "xsd", "-o", "a/b.xsd/c"], in: folder.path)
    #expect(blocked.code == .failure && blocked.error.hasPrefix("fim: a/b.xsd/c cannot be written: a part of"))
    let formats = fim(["formats", "--format", "csv"])
    #expect(formats.code == .success)
    for name in ["json", "xml", "sbb"] {
      #expect(lines(formats.output).contains { $0.hasPrefix("\(name),") }, "\(name)")
    }
  }

  /// What `fim new` starts can be read at once, and says what is still to be filled in.
  @Test func startsFiles() throws {
    for kind in [
      "module", "persona", "organisation", "examPlan", "microcredential", "regionalisedQualification", "curriculum",
      "qualityCard",
    ] {
      let start = fim(["new", kind, "--for", "25829", "--in", "samples/timmeren", "--title", "Een proef"])
      #expect(start.code == .success, "\(kind): \(start.error)")
      let report = fim(["validate", "-", "--as", "json"], input: start.output)
      #expect(!report.output.contains("[STR") && !report.output.contains("[SYN"), "\(kind): \(report.output)")
      #expect(fim(["format", "-"], input: start.output).output == start.output, "\(kind)")
    }
    #expect(fim(["new", "module", "--for", "25829", "--in", "samples/timmeren"]).output.contains("B1-K1-W5"))
    let folder = try TemporaryFolder()
    #expect(fim(["new", "persona", "--title", "Sam", "-o", "p"], in: folder.path).code == .success)
    let before = folder.read("p/sam.json")
    #expect(before != nil)
    let again = fim(["new", "persona", "--title", "Sam", "-o", "p"], in: folder.path)
    #expect(again.code == .failure)
    #expect(again.error == "fim: p/sam.json exists and is not overwritten; choose another --title or -o\n")
    #expect(fim(["new", "modul"]).error.hasPrefix("fim: KIND: “modul” is not a choice; did you mean module?"))
  }
}
