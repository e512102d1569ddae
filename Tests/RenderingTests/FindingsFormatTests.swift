import Codecs
import Description
import Foundation
import Rendering
import Rules
import TestSupport
import Testing
import Workspace

/// The forms that other programs read, on a report with all that makes them difficult.
@Suite struct FindingsFormatTests {
  private static func finding(_ rule: String, _ severity: Severity, _ status: Status, _ message: String) -> Finding {
    Finding(
      rule: rule, severity: severity, status: status, path: ["module", "parts", 1],
      message: Phrase(nl: message, en: "x"), found: "“<&", accepted: Phrase(nl: "iets", en: "some"), source: "WEB")
  }

  private static func located(_ file: String, _ line: Int, _ finding: Finding) -> LocatedFinding {
    LocatedFinding(
      file: file, position: Position(line: line, column: 5), finding: finding, pointer: "module.parts[a]")
  }

  static let report: CheckReport = {
    var report = CheckReport(
      files: [
        CheckedFile(file: "./a b,é.json", format: "json", worst: .error),
        CheckedFile(file: "/top/sub/c.xml", format: nil, worst: .warning),
        CheckedFile(
          file: "d.json", format: "json", worst: nil, unjudged: [Unjudged(rule: "FIM-31", path: ["hours"])]),
        CheckedFile(file: "e.json", format: "json", worst: .error),
      ],
      findings: [
        located("./a b,é.json", 3, finding("FIM-10", .info, .derived, "Info.")),
        located("./a b,é.json", 4, finding("FIM-11", .error, .sourced, "100%: <a>, \"b\"\r\n::error::\u{1B}\u{FFFF}")),
        located("./a b,é.json", 9, finding("FIM-11", .error, .sourced, "Nog een.")),
        located("/top/sub/c.xml", 1, finding("FIM-05", .warning, .convention, "Let op.")),
      ],
      profileName: "R&D",
      referenceDate: Day("2026-08-01")!,
      unreadable: [
        SystemError(path: "nee.json", explanation: Phrase(nl: "nee.json bestaat niet", en: "nee.json does not exist"))
      ])
    report.omitted = [located("e.json", 2, finding("FIM-11", .error, .sourced, "Weg."))]
    return report
  }()

  static let style = FindingsStyle(language: .dutch, folder: "/top/sub", top: "/top", version: "1.2.3")

  private static func render(_ name: String, _ report: CheckReport = report, _ style: FindingsStyle = style) -> String {
    FindingsFormat.named(name)?.render(report, style) ?? ""
  }

  private static func json(_ text: String) throws -> Any {
    try JSONSerialization.jsonObject(with: Data(text.utf8), options: .fragmentsAllowed)
  }

  @Test func annotates() {
    #expect(
      Self.render("github") == """
        ::error ::nee.json bestaat niet
        ::error file=sub/a b%2Cé.json,line=4,col=5,title=FIM-11::100%25: <a>, "b"\\n::error::\\u{1B}\u{FFFF}
        ::error file=sub/a b%2Cé.json,line=9,col=5,title=FIM-11::Nog een.
        ::warning file=sub/c.xml,line=1,col=5,title=FIM-05%2C afspraak::Let op.
        ::notice file=sub/a b%2Cé.json,line=3,col=5,title=FIM-10%2C afgeleid::Info.
        3 fouten, 1 waarschuwing, 1 opmerking in 4 bestanden; 1 niet getoond (--max-findings); 1 regel niet beoordeeld omdat een gegeven ontbreekt

        """)
    var many = Self.report
    many.findings = Array(repeating: many.findings[0], count: 11)
    let lines = Self.render("github", many).split(separator: "\n")
    #expect(lines.count == 14 && lines[13].hasPrefix("GitHub toont per stap hoogstens 10 fouten"))
  }

  @Test func writesCodeQuality() throws {
    let issues = try #require(try Self.json(Self.render("gitlab")) as? [[String: Any]])
    let keys = Self.report.keys(in: "/top/sub", from: "/top")
    #expect(issues.compactMap { $0["fingerprint"] as? String } == keys.map(\.fingerprint))
    #expect(Set(keys.map(\.fingerprint)).count == 4)
    #expect(issues.compactMap { $0["severity"] as? String } == ["info", "major", "major", "minor"])
    #expect(issues[3]["description"] as? String == "Let op. [FIM-05, afspraak]")
    #expect(issues[3]["check_name"] as? String == "FIM-05")
    let place = try #require(issues[1]["location"] as? [String: Any])
    #expect(place["path"] as? String == "sub/a b,é.json")
    #expect((place["lines"] as? [String: Int]) == ["begin": 4])
    let clean = CheckReport(
      files: [], findings: [], profileName: "", referenceDate: Self.report.referenceDate)
    #expect(Self.render("gitlab", clean) == "[]\n")
  }

  @Test func writesSARIF() throws {
    let text = Self.render("sarif")
    let log = try #require(try Self.json(text) as? [String: Any])
    let run = try #require((log["runs"] as? [[String: Any]])?.first)
    #expect(run["columnKind"] as? String == "unicodeCodePoints")
    let driver = try #require((run["tool"] as? [String: Any])?["driver"] as? [String: Any])
    let rules = try #require(driver["rules"] as? [[String: Any]])
    #expect(rules.compactMap { $0["id"] as? String } == ["FIM-05", "FIM-10", "FIM-11"])
    let rule = try #require(RuleCatalogue.standard.rule("FIM-05"))
    let help = try #require(rules[0]["help"] as? [String: String])
    #expect(help["text"] == "\(rule.explanation.nl)\n\(rule.remedy.nl)")
    #expect(help["markdown"]?.hasPrefix("# FIM-05\n") == true)
    #expect(help["markdown"]?.contains("een afspraak van dit project, geen wet") == true)
    let results = try #require(run["results"] as? [[String: Any]])
    #expect(results.compactMap { $0["ruleIndex"] as? Int } == [1, 2, 2, 0])
    #expect(results.compactMap { $0["level"] as? String } == ["note", "error", "error", "warning"])
    #expect(text.contains("\"uri\": \"sub/a%20b%2C%C3%A9.json\""))
    #expect(text.contains("\"executionSuccessful\": false") && text.contains("nee.json bestaat niet"))
    let prints = results.compactMap { ($0["partialFingerprints"] as? [String: String])?["findingKey/v1"] }
    #expect(prints == Self.report.keys(in: "/top/sub", from: "/top").map(\.fingerprint))
  }

  @Test func writesJUnit() throws {
    let text = Self.render("junit")
    #expect(
      text == """
        <?xml version="1.0" encoding="UTF-8"?>
        <testsuites name="fim" tests="5" failures="2" errors="1">
          <testsuite name="fim validate" tests="5" failures="2" errors="1" skipped="0">
            <properties>
              <property name="version" value="1.2.3"/>
              <property name="profile" value="R&amp;D"/>
              <property name="referenceDate" value="2026-08-01"/>
            </properties>
            <testcase name="sub/a b,é.json" classname="fim">
              <failure type="FIM-11" message="100%: &lt;a&gt;, &quot;b&quot;\\n::error::\\u{1B}\u{FFFD} (en 1 meer)">./a b,é.json:4:5: error: 100%: &lt;a&gt;, &quot;b&quot;\\n::error::\\u{1B}\u{FFFD} [FIM-11]
        ./a b,é.json:9:5: error: Nog een. [FIM-11]</failure>
              <system-out>./a b,é.json:3:5: info: Info. [FIM-10, afgeleid]</system-out>
            </testcase>
            <testcase name="sub/c.xml" classname="fim">
              <system-out>/top/sub/c.xml:1:5: warning: Let op. [FIM-05, afspraak]</system-out>
            </testcase>
            <testcase name="sub/d.json" classname="fim"/>
            <testcase name="sub/e.json" classname="fim">
              <failure type="fim" message="niet getoond (--max-findings): 1"/>
            </testcase>
            <testcase name="sub/nee.json" classname="fim">
              <error type="fim" message="nee.json bestaat niet"/>
            </testcase>
          </testsuite>
        </testsuites>

        """)
    var strict = Self.style
    strict.failOn = .warning
    #expect(Self.render("junit", Self.report, strict).contains("failures=\"3\""))
    guard let path = Repository.conformance("ci-formats/junit-10.xsd") else { return }
    let schema = try XSDSchema(Array(Data(contentsOf: URL(fileURLWithPath: path))))
    for style in [Self.style, strict] {
      let bytes = Array(Self.render("junit", Self.report, style).utf8)
      #expect(bytes.withUnsafeBufferPointer { schema.problems(in: $0) } == [])
    }
    let broken = Array(text.replacing(" classname=", with: " klas=").utf8)
    #expect(broken.withUnsafeBufferPointer { schema.problems(in: $0) } != [])
  }

  /// Every report keeps to our schema, and the schema is no wider than the report.
  @Test func keepsToItsSchema() throws {
    let schema = try #require(try Self.json(FindingsSchema.text) as? [String: Any])
    func problems(_ report: CheckReport) throws -> [String] {
      SchemaCheck(root: schema).problems(try Self.json(Self.render("json", report)), schema, "")
    }
    #expect(try problems(Self.report) == [])
    #expect(
      try problems(
        CheckReport(files: [], findings: [], profileName: "", referenceDate: Self.report.referenceDate))
        == [])
    let check = SchemaCheck(root: schema)
    var value = try #require(try Self.json(Self.render("json")) as? [String: Any])
    value["extra"] = 1
    value["files"] = [["format": "json", "verdict": "ok"]]
    value.removeValue(forKey: "summary")
    #expect(
      check.problems(value, schema, "").sorted()
        == [".extra: unknown", ".files[0].file: missing", ".files[0].verdict: no such word", ".summary: missing"])
  }
}

/// The few keywords that our schema of reports uses.
private struct SchemaCheck {
  let root: [String: Any]

  func problems(_ value: Any, _ schema: [String: Any], _ path: String) -> [String] {
    if let reference = schema["$ref"] as? String {
      let definitions = root["$defs"] as? [String: [String: Any]]
      guard let target = definitions?[String(reference.dropFirst("#/$defs/".count))] else {
        return ["\(path): \(reference)"]
      }
      return problems(value, target, path)
    }
    if let words = schema["enum"] as? [String] {
      return (value as? String).map(words.contains) == true ? [] : ["\(path): no such word"]
    }
    switch schema["type"] as? String {
    case "string": return value is String ? [] : ["\(path): no text"]
    case "integer":
      guard let number = value as? Int, number >= schema["minimum"] as? Int ?? .min else { return ["\(path): number"] }
      return []
    case "array":
      guard let items = value as? [Any], let item = schema["items"] as? [String: Any] else { return ["\(path): list"] }
      return items.enumerated().flatMap { problems($1, item, "\(path)[\($0)]") }
    case "object":
      guard let members = value as? [String: Any], let known = schema["properties"] as? [String: [String: Any]],
        let required = schema["required"] as? [String], schema["additionalProperties"] as? Bool == false
      else { return ["\(path): object"] }
      var found: [String] = required.filter { members[$0] == nil }.map { "\(path).\($0): missing" }
      for (name, member) in members {
        if let schema = known[name] {
          found += problems(member, schema, "\(path).\(name)")
        } else {
          found.append("\(path).\(name): unknown")
        }
      }
      return found
    default: return ["\(path): keyword"]
    }
  }
}
