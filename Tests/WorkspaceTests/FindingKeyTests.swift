import Codecs
import Description
import Formats
import Rules
import TestSupport
import Testing

@testable import Workspace

/// What a finding is known by stays the same when lines shift, lists grow and files are converted.
@Suite struct FindingKeyTests {
  static let today = Day(checked: Checked("2026-08-01"))

  private static func report(_ text: [UInt8], _ name: String) -> CheckReport {
    Workspace.load(WorkspaceInput([.bytes(text, name: name)])).check(Judgement(referenceDate: today))
  }

  private static func keys(_ text: String, _ name: String = "a.json") -> [String] {
    report(Array(text.utf8), name).keys(in: "/here", from: "/here").sorted().map {
      "\($0.rule) \($0.pointer)\($0.occurrence == 1 ? "" : " \($0.occurrence)")"
    }
  }

  /// Parts of a persona, and the pointers of what is wrong in it.
  static let table: [(text: String, pointers: [String])] = [
    (#""questions": [{"id": "ilse-1", "statement": 5}]"#, ["persona.questions[ilse-1].statement"]),
    (
      #""questions": [{"id": "een", "size": "x"}, {"id": "een", "size": "x"}]"#,
      ["persona.questions[een].size", "persona.questions[een~2].size"]
    ),
    // Words of a closed list tell nothing: the title does.
    (
      #""priorCredentials": [{"kind": "diploma", "title": "Rij\u0062ewijs  B", "level": true}]"#,
      ["persona.priorCredentials[Rijbewijs B].level"]
    ),
    (#""priorCredentials": [{"kind": "diploma"}]"#, ["persona.priorCredentials[].title"]),
    // References are named by all that they hold, in the order of the description.
    (
      #""mastered": [{"tasks": [{"task": "B1-K1", "file": "timmeren", "x": 1}]}]"#,
      ["persona.mastered[timmeren/B1-K1].tasks[timmeren/B1-K1].x"]
    ),
    (#""questions": 5"#, ["persona.questions"]),
    (#""kleur": {"a": [1]}"#, ["persona.kleur"]),
    (
      #""constraints": [{"kind": "tijd", "text": "\#(String(repeating: "woord ", count: 20))", "x": 1}]"#,
      ["persona.constraints[\(String(repeating: "woord ", count: 10))….x"].map {
        $0.replacing("….x", with: "…].x")
      }
    ),
  ]

  @Test(arguments: table) func namesItemsByWhatTheyHold(row: (text: String, pointers: [String])) {
    let found = Self.report(Array("{\"persona\": {\(row.text)}}".utf8), "a.json").findings.map(\.pointer)
    for pointer in row.pointers { #expect(found.contains(pointer), "\(found)") }
  }

  /// The wrong samples, moved about and turned into XML.
  @Test func staysTheSame() throws {
    var judged = 0
    for name in Repository.files(in: "samples/wrong") where name.hasSuffix(".json") {
      let bytes = try Repository.bytes(name)
      guard let text = String(validating: bytes, as: UTF8.self) else { continue }
      let keys = Self.keys(text)
      #expect(keys.count == 1, "\(name): \(keys)")
      let shifted = "\n\n" + text.replacing("\n", with: "\n\n ")
      #expect(Self.keys(shifted) == keys, "\(name)")
      // Some have no XML: their structure is wrong.
      guard let document = Format.nativeJSON.parts(of: bytes).first?.document, let write = Format.nativeXML.write
      else { continue }
      judged += 1
      #expect(Self.keys(String(decoding: write(document), as: UTF8.self), "a.xml") == keys, "\(name)")
    }
    #expect(judged > 40)
    let text = String(decoding: try Repository.bytes("samples/wrong/FIM-10.json"), as: UTF8.self)
    let key = "FIM-10 curriculum.modules[hout-bewerken].mappings[timmeren/B1-K1-W9].target.task"
    #expect(Self.keys(text) == [key])
    let before = #"{"target": {"file": "timmeren", "task": "B1-K1-W5"}, "coverage": "volledig"},"#
    let grown = text.replacing(#""mappings": ["#, with: #""mappings": [\#(before)"#)
    #expect(grown != text && Self.keys(grown).contains(key))
  }

  @Test func countsWhatIsAlike() {
    let finding = Finding(
      rule: "A-1", severity: .error, status: .sourced, path: ["a"], message: Phrase(nl: "x", en: "x"), source: "")
    let located = LocatedFinding(file: "./m//a.json", position: Position(line: 1, column: 1), finding: finding)
    var report = CheckReport(
      files: [], findings: [located, located], profileName: "", referenceDate: Self.today)
    report.findings[1].position.line = 9
    let keys = report.keys(in: "/top/work", from: "/top")
    #expect(
      keys == [1, 2].map { FindingKey(file: "work/m/a.json", rule: "A-1", pointer: "a", occurrence: $0) })
    // sha256sum of the four parts with line feeds between them.
    #expect(keys[0].fingerprint == "762dcbe9cc35bcf131fd97df85f3b259")
    #expect(keys[0].fingerprint != keys[1].fingerprint)
  }

  static let paths: [(path: String, folder: String, root: String, result: String)] = [
    ("m/a.json", "/w", "/w", "m/a.json"), ("./m/./a.json", "/w/", "/w", "m/a.json"),
    ("/w/m/a.json", "/x", "/w", "m/a.json"), ("../m/a.json", "/w/sub", "/w", "m/a.json"),
    ("a.json", "/w/sub", "/w", "sub/a.json"), ("/x/a.json", "/w", "/w", "../x/a.json"),
    ("/wide/a.json", "/w", "/w", "../wide/a.json"), ("-", "/w", "/w", "-"), (".", "/w", "/w", "."),
    ("../../../a.json", "/w", "/", "a.json"), ("é/a b.json", "/w", "/w", "é/a b.json"),
  ]

  @Test(arguments: paths) func walksPaths(row: (path: String, folder: String, root: String, result: String)) {
    #expect(RelativePath.of(row.path, in: row.folder, from: row.root) == row.result)
  }
}
