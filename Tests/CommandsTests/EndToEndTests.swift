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
  func fim(_ words: [String], input: String = "", in folder: String = Repository.root) -> ToolRun {
    ToolRun(words, environment: [.toolLanguage: "en"], input: input, workingDirectory: folder)
  }

  func lines(_ text: String) -> [Substring] { text.split(separator: "\n") }

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
      ["samples/zorg", "--report", "sarif=a", "--report", "json=./b/../a"], "", .failure, "",
      "fim: --report to ./b/../a twice; give each report a file of its own\n"
    ),
    (
      ["samples/wrong/FIM-10.json", "--report", "json=samples/wrong/../wrong/FIM-10.json"], "", .failure, "",
      "fim: samples/wrong/../wrong/FIM-10.json is input as well and is not overwritten; name another output\n"
    ),
    (
      ["samples/wrong/COV-03.json", "--schema", "Schemas/fim.xsd"], "", .success, "*",
      "--schema was used for nothing: no XML file was checked\n"
        + "1 remark in 1 file; 4 rules not judged for want of a fact\n"
    ), (["samples/wrong/REF-03.xml", "-q", "--schema", "Schemas/fim.xsd"], "", .findings, "*", ""),
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
    // So is what the project file names, and the project file itself.
    let project = #"{"project": {"profile": "p.json", "baseline": "n.json"}}"#
    try folder.write(project, "fim.json")
    try folder.write(#"{"baseline": {"entries": []}}"#, "n.json")
    for (words, name) in [
      (["validate", "a.json", "--write-baseline", "fim.json"], "fim.json"),
      (["validate", "a.json", "--report", "json=./fim.json"], "./fim.json"),
      (["validate", "a.json", "--report", "json=n.json"], "n.json"),
      (["report", "a.json", "-o", "p.json"], "p.json"),
    ] {
      let refused = fim(words, in: folder.path)
      #expect(refused.code == .failure)
      #expect(refused.error == "fim: \(name) is input as well and is not overwritten; name another output\n")
    }
    #expect(folder.read("fim.json") == Array(project.utf8))
    #expect(folder.read("p.json") == profile)
    #expect(folder.read("a.json") == Array(text.utf8))
  }

  /// A result and its list of losses never go to one file.
  @Test(arguments: [
    ["samples/lod", "--to", "json", "-o", "OUT.json", "--losses", "SAME/OUT.json"],
    ["samples/timmeren", "--to", "rio", "-o", "OUT", "--losses", "OUT/index.json"],
  ])
  func resultsHaveFilesOfTheirOwn(words: [String]) throws {
    let folder = try TemporaryFolder()
    let run = fim(
      ["convert"]
        + words.map {
          $0.replacing("SAME", with: folder.path("x/..")).replacing(
            "OUT", with: $0.hasPrefix("SAME") ? "r" : folder.path("r"))
        })
    #expect(run.code == .failure)
    #expect(run.error.contains("fim: two results go to \(folder.path)"), "\(run.error)")
    #expect(folder.names.isEmpty)
  }

  /// A result may go to what the system leads on to a pipe, as `/dev/stdout` does.
  @Test func resultsGoToAPipe() throws {
    let folder = try TemporaryFolder()
    var ends: [Int32] = [0, 0]
    #expect(pipe(&ends) == 0)
    defer { for end in ends { close(end) } }
    try FileManager.default.createSymbolicLink(
      atPath: folder.path("out"), withDestinationPath: "/dev/fd/\(ends[1])")
    let run = fim(["convert", "samples/timmeren/modules/dakwerk.json", "--to", "json", "-o", folder.path("out")])
    #expect(run.code == .success, "\(run.error)")
    var bytes = [UInt8](repeating: 0, count: 1 << 16)
    let count = read(ends[0], &bytes, bytes.count)
    #expect(Array(bytes.prefix(max(0, count))) == (try Repository.bytes("samples/timmeren/modules/dakwerk.json")))
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
}
