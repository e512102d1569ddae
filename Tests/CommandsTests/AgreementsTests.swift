import Commands
import Foundation
import TestSupport
import Testing

/// Profile, project file, exceptions, baseline and selection of rules, as a user meets them.
@Suite struct AgreementsTests {
  private let folder: TemporaryFolder

  /// A project: a module of 60 SBU, one of 55 SBU in a folder of old things, and a broken file.
  init() throws {
    folder = try TemporaryFolder()
    let text = try String(contentsOfFile: "\(Repository.root)/Tests/Fixtures/near/FIM-05.json", encoding: .utf8)
    func module(_ id: String, _ load: Int, _ more: String = "") -> String {
      text.replacingOccurrences(of: "\"value\": 120", with: "\"value\": \(load)")
        .replacingOccurrences(
          of: "\"level\": 2,\n        \"learningOutcomes\"", with: more + "\"level\": 2,\n        \"learningOutcomes\"")
    }
    try folder.write(module("a", 60), "modules/a.json")
    try folder.write(module("b", 55), "modules/oud/b.json")
    try folder.write(module("c", 120), "modules/c.json")
    try folder.write(
      #"{"profile": {"name": "ons", "version": "1", "loadStep": 20}}"#, "ons.profile.json")
    try folder.write(
      #"{"profile": {"name": "ons", "version": "2", "severities": [{"rule": "FIM-05", "severity": "error"}]}}"#,
      "streng.json")
    try folder.write(
      #"{"profile": {"name": "ons", "version": "3", "severities": [{"rule": "FIM-05", "severity": "off"}]}}"#,
      "uit.json")
    try folder.write(
      #"{"profile": {"name": "ons", "version": "4", "severities": [{"rule": "KEU-02", "severity": "info"}]}}"#,
      "wet.json")
  }

  private func fim(_ words: String..., environment: [EnvironmentVariable: String] = [:]) -> ToolRun {
    ToolRun(words, environment: environment, workingDirectory: folder.path)
  }

  /// What a call says on standard error, without the rules that lacked a fact.
  private func said(_ run: ToolRun) -> String {
    run.error.replacingOccurrences(
      of: "; [0-9]+ (rules?|regels?) (not judged|niet beoordeeld)[a-z ]*", with: "", options: .regularExpression)
  }

  /// Words of a call, its exit code, a rule for each finding on standard output, and what the summary holds.
  static let calls: [(words: String, code: ExitCode, rules: String, summary: String)] = [
    ("modules/a.json", .success, "FIM-05", "1 warning in 1 file"),
    ("modules", .success, "FIM-05 FIM-05", "2 warnings in 3 files"),
    ("modules --strict", .findings, "FIM-05 FIM-05", ""),
    // The profile: step 20 silences FIM-05 for 60 SBU and says so.
    ("modules/a.json --profile ons.profile.json", .success, "", "profile “ons 1” differs: loadStep 20 (40)"),
    ("modules --profile ons.profile.json", .success, "FIM-05", "1 warning in 3 files"),
    ("modules --profile streng.json", .findings, "FIM-05 FIM-05", "2 errors in 3 files"),
    ("modules --profile uit.json", .success, "", "profile “ons 3” differs: FIM-05 off"),
    // What is law keeps its weight; a profile that says otherwise is a finding of its own.
    ("modules/c.json --profile wet.json", .findings, "AFS-01", "1 error in 2 files"),
    ("Q/samples/wrong/KEU-02.json --profile wet.json", .findings, "KEU-02 AFS-01", "2 errors"),
    // Selection by rule and group; the id of a rule says more than its group.
    ("modules --ignore FIM-05", .success, "", "no findings in 3 files"),
    ("modules --ignore fim", .success, "", "no findings in 3 files"),
    ("modules --ignore FIM --select FIM-05", .success, "FIM-05 FIM-05", ""),
    ("modules --select COV,QUA", .success, "", ""),
    ("modules --select FIM --ignore FIM-05", .success, "", ""),
    // What gives nothing to judge is named, whatever rules speak: text that cannot be read, and a broken structure.
    ("Q/samples/wrong/COV-01.json Q/samples/wrong/REF-03.xml --select COV", .findings, "COV-01 REF-03", "2 errors"),
    ("Q/samples/wrong/FIM-03.json --select COV", .findings, "STR", "1 error in 1 file"),
    ("Q/samples/wrong/FIM-03.json --ignore FIM-03,STR", .findings, "STR", "1 error in 1 file"),
    ("Q/samples/wrong/FIM-03.json --select FIM-03", .findings, "FIM-03", "1 error in 1 file"),
    ("modules --select FIM-5", .failure, "", "the rule or group FIM-5 does not exist; did you mean FIM-05?"),
    // A choice of nothing is no choice: it would find nothing in any file.
    ("modules --select ,", .failure, "", "--select names no rule or group; give one such as FIM-05 or COV"),
    ("modules --ignore  ,,", .failure, "", "--ignore names no rule or group"),
    ("modules --select FIM-05 --ignore FIM-05", .failure, "", "and that of the project file, no rule speaks at all"),
    ("modules --select FIM --ignore FIM", .failure, "", "no rule speaks at all"),
    // What gives no findings has no use for their form and weight.
    ("modules --diff --format json", .failure, "", "--format and --diff do not go together"),
    ("modules --diff --report json=r.json", .failure, "", "--report and --diff do not go together"),
    ("modules --diff --max-findings 1", .failure, "", "--max-findings and --diff do not go together"),
    ("modules --diff --explain-unjudged", .failure, "", "--explain-unjudged and --diff do not go together"),
    (
      "modules --write-baseline b --report sarif=s", .failure, "", "--report and --write-baseline do not go together"
    ),
    ("modules --write-baseline b --strict", .failure, "", "--strict and --write-baseline do not go together"),
    ("modules --strict --fail-on info", .failure, "", "--strict and --fail-on do not go together"),
    ("modules --diff", .success, "", "nothing to repair"),
    ("modules --diff --strict", .findings, "", "nothing to repair; 2 findings stay\n"),
    ("Q/samples/wrong/FIM-03.json --diff --ignore FIM-03", .findings, "", "nothing to repair; 1 finding stays\n"),
    ("modules --stdin-filename a.json", .failure, "", "--stdin-filename names standard input, and that is not read"),
    ("modules --ignore FIN", .failure, "", "the rule or group FIN does not exist; did you mean FIM?"),
    // Patterns.
    ("modules --exclude oud", .success, "FIM-05", "1 warning in 2 files"),
    ("modules --exclude *.json", .success, "", "no file found to check"),
    ("modules --exclude modules/oud/* --exclude c.json", .success, "FIM-05", "1 warning in 1 file"),
    ("modules/a.json --exclude a.json", .success, "FIM-05", "1 warning in 1 file"),
    // Files that cannot be used.
    ("modules --profile nope.json", .failure, "", "nope.json does not exist"),
    (
      "modules --profile modules/a.json", .failure, "",
      "modules/a.json:2:17: The field “curriculum” does not exist here"
    ),
    ("modules --baseline ons.profile.json", .failure, "", "ons.profile.json:1:1: There is no “baseline” in this file"),
    ("modules --project nope.json", .failure, "", "nope.json does not exist"),
    ("modules --project a --no-project", .failure, "", "--project and --no-project do not go together"),
    ("modules --baseline a --write-baseline b", .failure, "", "--write-baseline and --baseline do not go together"),
  ]

  @Test func callsKeepTheirContract() {
    for row in Self.calls {
      let words = row.words.split(separator: " ").map {
        $0.hasPrefix("Q/") ? "\(Repository.root)/\($0.dropFirst(2))" : "\($0)"
      }
      let run = ToolRun(["validate"] + words, workingDirectory: folder.path)
      #expect(run.code == row.code, "\(row.words): \(run.error)")
      #expect(rules(run.output) == row.rules.split(separator: " ").map(String.init).sorted(), "\(row.words)")
      #expect(row.summary.isEmpty || said(run).contains(row.summary), "\(row.words): \(run.error)")
    }
  }

  /// The rules in the brackets at the ends of lines, without their status.
  private func rules(_ output: String) -> [String] {
    output.split(separator: "\n").compactMap { line in
      line.split(separator: "[").last?.split { ",]".contains($0) }.first.map(String.init)
    }.sorted()
  }

  @Test func projectFileIsFoundUpwardsAndTheCommandLineWins() throws {
    try folder.write(
      #"{"project": {"profile": "uit.json", "exclude": ["oud"], "language": "nl", "ignore": ["COV"]}}"#, "fim.json")
    #expect(
      said(fim("validate", "modules")) == "geen bevindingen in 2 bestanden; profiel “ons 3” wijkt af: FIM-05 off\n")
    #expect(said(fim("validate", "modules/oud")).hasPrefix("geen bestand gevonden om te controleren"))
    #expect(said(fim("validate", "modules", "--no-project")) == "2 warnings in 3 files\n")
    #expect(said(fim("validate", "modules", "--language", "en")).hasPrefix("no findings in 2 files"))
    #expect(said(fim("validate", "modules", environment: [.toolLanguage: "en"])).hasPrefix("no findings"))
    #expect(said(fim("validate", "modules", environment: [.locale: "en_GB"])).hasPrefix("geen bevindingen"))
    #expect(said(fim("validate", "modules", "--profile", "streng.json")).hasPrefix("1 fout in 2 bestanden"))
    #expect(fim("profile", "modules").output.hasPrefix("Profiel ons 3\n"))
    // A file below another project does not choose for the rest.
    try folder.write(#"{"project": {"language": "en"}}"#, "modules/oud/fim.json")
    #expect(said(fim("validate", "modules/oud/b.json")).hasPrefix("1 warning"))
    #expect(said(fim("validate", "modules/oud/b.json", "modules/a.json")).hasPrefix("geen bevindingen"))
  }

  /// What is asked for on the command line speaks, whatever the project leaves out; a more exact name in the project stays.
  @Test(arguments: [
    (#""ignore": ["FIM"]"#, "--select FIM", 2), (#""ignore": ["FIM-05"]"#, "--select FIM-05,COV", 2),
    (#""ignore": ["FIM-05"]"#, "--select FIM", 0), (#""ignore": ["FIM"]"#, "--select COV", 0),
    (#""ignore": ["FIM"]"#, "--ignore COV", 2), (#""select": ["COV"]"#, "--select FIM", 2),
  ])
  func commandLineSelectsWhatTheProjectIgnores(project: String, words: String, count: Int) throws {
    try folder.write("{\"project\": {\(project)}}", "fim.json")
    let run = ToolRun(
      ["validate", "modules"] + words.split(separator: " ").map(String.init), workingDirectory: folder.path)
    #expect(rules(run.output).filter { $0 == "FIM-05" }.count == count, "\(run.error)")
    #expect(run.code == .success)
  }

  /// An exception of the project is not for nothing where its rule lacked a fact, in objects and in messages.
  @Test(arguments: [
    ("modules/a.json", "QUA-18", false), ("modules/*.json", "QUA-18", false), ("modules/a.json", "COV-01", true),
    ("bericht.xml", "A01070", false), ("bericht.xml", "N10020", true), ("modules/a.json", "A01070", true),
  ])
  func exceptionOfAProjectForWhatWasNotJudged(file: String, rule: String, isForNothing: Bool) throws {
    try folder.write(
      try String(contentsOfFile: "\(Repository.root)/samples/rio/001-opleidingseenheid-basis.xml", encoding: .utf8),
      "bericht.xml")
    try folder.write(
      #"{"project": {"exceptions": [{"file": "\#(file)", "rule": "\#(rule)", "reason": "x"}]}}"#, "fim.json")
    let run = fim("validate", "modules", "bericht.xml")
    #expect(rules(run.output).contains("AFS-02") == isForNothing, "\(run.output)")
  }

  /// Project files that cannot be used, with what is said.
  static let broken: [(text: String, error: String)] = [
    ("{", "fim: fim.json:1:1: What is opened here is never closed. Add the closing bracket.\n"),
    (
      #"{"project": {"exclud": ["a"]}}"#,
      "fim: fim.json:1:24: The field “exclud” does not exist here. Did you mean “exclude”?\n"
    ),
    (
      #"{"project": {"select": ["FIM", "FIN-05"]}}"#,
      "fim: fim.json:1:32: the rule or group FIN-05 does not exist; did you mean FIM-05?\n"
    ),
    (
      #"{"profile": {"name": "a", "version": "1"}}"#,
      "fim: fim.json:1:1: There is no “project” in this file. It begins with {\"project\": {.\n"
    ),
    (#"{"project": {"profile": "weg.json"}}"#, "fim: weg.json does not exist\n"),
  ]

  @Test func brokenProjectFilesAreNamedWithTheirPlace() throws {
    for row in Self.broken {
      try folder.write(row.text, "fim.json")
      let run = fim("validate", "modules")
      #expect(run.code == .failure && run.output == "", "\(row.text)")
      #expect(run.error == row.error, "\(row.text)")
    }
  }

  // MARK: Exceptions

  /// The path and rule of an exception in the module of 60 SBU, and whether the finding is excepted.
  static let places: [(path: String, rule: String, excepted: Bool, rules: [String])] = [
    ("", "FIM-05", true, []),
    ("studyLoad", "FIM-05", true, []),
    ("studyLoad.value", "FIM-05", true, []),
    ("studyLoad.unit", "FIM-05", false, ["AFS-02", "FIM-05"]),
    ("study", "FIM-05", false, ["AFS-02", "FIM-05"]),
    ("", "FIM-06", false, ["AFS-02", "FIM-05"]),
    ("", "FIM-99", false, ["AFS-02", "FIM-05"]),
    // A rule of which nothing is known here: of an exchange partner.
    ("", "ZZZZ-9", false, ["FIM-05"]),
  ]

  @Test func exceptionsInFiles() throws {
    let text = String(decoding: try #require(folder.read("modules/a.json")), as: UTF8.self)
    for row in Self.places {
      let place = row.path.isEmpty ? "" : #""path": "\#(row.path)", "#
      let exception =
        #""exceptions": [{"rule": "\#(row.rule)", \#(place)"reason": "Proef.", "by": "Noor"}], "fieldNotes": ["#
      let parts = text.components(separatedBy: "\"fieldNotes\": [")
      let changed = parts.dropLast().joined(separator: "\"fieldNotes\": [") + exception + (parts.last ?? "")
      try folder.write(changed, "modules/a.json")
      let run = fim("validate", "modules/a.json", "--strict")
      let shown = run.output.split(separator: "\n")
      #expect(
        shown.contains { $0.contains(": excepted: ") && $0.contains("(Exception: Proef. – Noor) [FIM-05]") }
          == row.excepted)
      #expect(rules(run.output) == (row.excepted ? ["FIM-05"] : row.rules), "\(row)")
      #expect(run.code == (row.excepted ? .success : .findings), "\(row)")
      #expect(run.error.contains("; 1 excepted") == row.excepted, "\(row): \(run.error)")
    }
  }

  @Test func exceptionsInProjects() throws {
    func project(_ file: String, _ path: String? = nil, rule: String = "FIM-05") throws {
      let place = path.map { #""path": "\#($0)", "# } ?? ""
      try folder.write(
        #"{"project": {"exceptions": [{"file": "\#(file)", "rule": "\#(rule)", \#(place)"reason": "r"}]}}"#, "fim.json")
    }
    try project("modules/**")
    #expect(said(fim("validate", "modules", "--strict")) == "no findings in 3 files; 2 excepted\n")
    try project("modules/a.json")
    #expect(said(fim("validate", "modules", "--strict")) == "1 warning in 3 files; 1 excepted\n")
    // By number and by id.
    for path in ["curriculum.modules[0]", "curriculum.modules[hout-bewerken].studyLoad", "curriculum.modules"] {
      try project("a.json", path)
      #expect(said(fim("validate", "modules")) == "1 warning in 3 files; 1 excepted\n", "\(path)")
    }
    for path in ["curriculum.modules[1]", "curriculum.modules[hout]", "modules"] {
      try project("a.json", path)
      let run = fim("validate", "modules")
      #expect(run.output.hasPrefix("fim.json:1:"), "\(path)")
      #expect(said(run) == "2 warnings, 1 remark in 4 files\n", "\(path)")
    }
    // Programs are told as well.
    try project("a.json")
    let json = fim("validate", "modules", "--format", "json").output
    #expect(json.contains("\"exception\": {\n        \"reason\": \"r\",\n        \"place\": \"project\"\n      }"))
    #expect(json.contains("\"excepted\": 1,\n    \"known\": 0"))
    let sarif = fim("validate", "modules", "--format", "sarif").output
    #expect(sarif.components(separatedBy: "\"suppressions\"").count == 2)
    #expect(sarif.contains("\"kind\": \"external\"") && sarif.contains("\"justification\": \"r\""))
    // On a file that is not checked nothing is said, unless it is gone.
    try project("modules/c.json")
    #expect(said(fim("validate", "modules/a.json")) == "1 warning in 1 file\n")
    try project("modules/d.json")
    #expect(rules(fim("validate", "modules/a.json").output) == ["AFS-02", "FIM-05"])
    // A rule that does not take part leaves its exception alone.
    try project("modules/c.json")
    #expect(fim("validate", "modules", "--ignore", "FIM-05").output == "")
  }

  // MARK: Baseline

  @Test func baselineShowsWhatIsNew() throws {
    let written = fim("validate", "modules", "--write-baseline", "nul.json")
    #expect(written.code == .success && written.output == "")
    #expect(written.error == "nul.json  2 findings in the baseline\n")
    let text = String(decoding: try #require(folder.read("nul.json")), as: UTF8.self)
    let place = "curriculum.modules[hout-bewerken].studyLoad.value"
    #expect(
      text == """
        {
          "baseline": {
            "entries": [
              { "file": "modules/a.json", "rule": "FIM-05", "at": "\(place)", "count": 1 },
              { "file": "modules/oud/b.json", "rule": "FIM-05", "at": "\(place)", "count": 1 }
            ]
          }
        }

        """)
    let known = fim("validate", "modules", "--strict", "--baseline", "nul.json")
    #expect(known.code == .success && known.output == "")
    #expect(said(known) == "no findings in 3 files; 2 known from the baseline\n")
    // Paths start at the baseline, wherever fim is called.
    let below = ToolRun(
      ["validate", ".", "--strict", "--baseline", "../nul.json"], workingDirectory: folder.path("modules"))
    #expect(said(below) == "no findings in 3 files; 2 known from the baseline\n")
    // As many as before, but another one: the new one is seen, and the old one is gone.
    try FileManager.default.moveItem(atPath: folder.path("modules/oud/b.json"), toPath: folder.path("modules/b.json"))
    let swapped = fim("validate", "modules", "--strict", "--baseline", "nul.json")
    #expect(swapped.code == .findings)
    #expect(rules(swapped.output) == ["AFS-03", "FIM-05"])
    #expect(
      swapped.output.contains("nul.json:5:7: info: This finding of FIM-05 in modules/oud/b.json is no longer there."))
    // On files that are there and not checked nothing is said.
    #expect(fim("validate", "modules/c.json", "--baseline", "nul.json").output.contains("oud/b.json"))
    #expect(!fim("validate", "modules/c.json", "--baseline", "nul.json").output.contains("modules/a.json"))
  }

  @Test func newFiles() {
    #expect(said(fim("new", "profile", "--title", "Ons profiel", "-o", ".")).hasPrefix("./ons-profiel.profile.json\n"))
    #expect(said(fim("validate", "modules", "--profile", "ons-profiel.profile.json")) == "2 warnings in 3 files\n")
    #expect(said(fim("new", "project", "-o", "p/")).hasPrefix("p/fim.json\n"))
    #expect(said(fim("validate", "p/fim.json")) == "no findings in 1 file\n")
    #expect(fim("new", "project", "-o", "p/").code == .failure)
    #expect(fim("profile", "--profile", "ons.profile.json", "-o", "kopie.xml").code == .success)
    #expect(fim("profile", "--profile", "kopie.xml").output == fim("profile", "--profile", "ons.profile.json").output)
    #expect(fim("profile", "--profile", "wet.json").code == .findings)
    #expect(fim("profile", "weg").error == "fim: weg does not exist\n")
  }

  // MARK: Repairs

  @Test func repairsAreShownOrWritten() throws {
    let wrong = "{\"organisation\": {\n  \"id\": \"a\",\n  \"name\": \"N\",\n  \"kind\": \"School\"\n}}"
    let right = wrong.replacingOccurrences(of: "School", with: "school")
    try folder.write(wrong, "o.json")
    #expect(fim("validate", "o.json").error == "1 error in 1 file; 1 can be repaired with --fix\n")
    let shown = fim("validate", "o.json", "--diff")
    #expect(shown.code == .findings && shown.error == "1 finding in 1 file can be repaired\n")
    #expect(
      shown.output == """
        --- o.json
        +++ o.json
        @@ -1,5 +1,5 @@
         {"organisation": {
           "id": "a",
           "name": "N",
        -  "kind": "School"
        +  "kind": "school"
         }}
        \\ No newline at end of file

        """)
    #expect(folder.read("o.json") == Array(wrong.utf8))
    let written = fim("validate", "o.json", "--fix")
    #expect(written.code == .success && written.output == "")
    #expect(written.error == "1 finding in 1 file repaired\nno findings in 1 file\n")
    #expect(folder.read("o.json") == Array(right.utf8))
    #expect(folder.names.filter { $0.hasPrefix("o.json") } == ["o.json"])
    #expect(fim("validate", "o.json", "--fix").error == "nothing to repair\nno findings in 1 file\n")
    #expect(fim("validate", "o.json", "--diff").code == .success)
    // What is not to speak is not repaired, nor is what is excepted.
    try folder.write(wrong, "o.json")
    #expect(fim("validate", "o.json", "--fix", "--ignore", "STR").error.hasPrefix("nothing to repair\n"))
    let input = ToolRun(["validate", "-", "--fix"], input: wrong, workingDirectory: folder.path)
    #expect(input.code == .failure)
    #expect(input.error == "fim: standard input cannot be repaired; use --diff, or give a file\n")
    #expect(ToolRun(["validate", "-", "--diff"], input: wrong).output.hasPrefix("--- -\n+++ -\n"))
    for option in ["--fix", "--diff"] {
      #expect(fim("validate", "o.json", option, "--write-baseline", "n.json").code == .failure)
    }
  }
}
