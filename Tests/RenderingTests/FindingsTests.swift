import Description
import Rendering
import Testing
import Workspace

@Suite struct FindingsTests {
  private static func finding(
    _ rule: String = "FIM-10", _ severity: Severity = .error, _ status: Status = .sourced,
    message: String = "bestaat niet",
    found: String? = nil
  ) -> Finding {
    Finding(
      rule: rule, severity: severity, status: status, path: ["mappings", 3, "task"],
      message: Phrase(nl: message, en: "does not exist"), found: found,
      accepted: found.map { _ in Phrase(nl: "een code", en: "a code") }, source: "WEB 7.1.2")
  }

  private static func located(_ finding: Finding, column: Int = 3, line: Int = 18, source: String? = nil)
    -> LocatedFinding
  {
    LocatedFinding(
      file: "modules/dakwerk.json", position: Position(line: line, column: column), finding: finding, sourceLine: source
    )
  }

  static let lines: [(finding: Finding, language: Language, text: String)] = [
    (finding(), .dutch, "error: bestaat niet [FIM-10]"), (finding(), .english, "error: does not exist [FIM-10]"),
    (finding("FIM-05", .warning, .convention), .dutch, "warning: bestaat niet [FIM-05, afspraak]"),
    (finding("FIM-05", .warning, .convention), .english, "warning: does not exist [FIM-05, convention]"),
    (finding("FIM-07", .info, .derived), .dutch, "info: bestaat niet [FIM-07, afgeleid]"),
    (finding(message: "a\nb\u{1B}[2J\u{202E}"), .dutch, "error: a\\nb\\u{1B}[2J\\u{202E} [FIM-10]"),
  ]

  @Test(arguments: lines) func writesOneParseableLine(row: (finding: Finding, language: Language, text: String)) {
    let text = FindingsText(language: row.language).render([Self.located(row.finding, source: "x")])
    #expect(text == "modules/dakwerk.json:18:3: \(row.text)\n")
  }

  static let long = String(repeating: "abcdefghi ", count: 500)

  static let excerpts: [(source: String, column: Int, line: String, caret: String?)] = [
    (#"{ "task": 1 }"#, 3, #"{ "task": 1 }"#, "  ^"),
    ("é\"x", 2, "é\"x", " ^"),  // One scalar.
    ("e\u{301}\"x", 3, "e\u{301}\"x", " ^"),  // Two scalars in one cell.
    ("👩‍🏫\"x", 4, "👩‍🏫\"x", "  ^"),  // Three scalars in two cells.
    ("日本\"x", 3, "日本\"x", "    ^"),
    ("\t\"x", 2, " \"x", " ^"),
    ("\u{202E}\"x", 2, "\\u{202E}\"x", "        ^"),
    ("ab", 3, "ab", "  ^"),  // Just behind the end.
    ("ab", 4, "ab", nil), ("ab", 0, "ab", nil), ("", 1, "", "^"),
    (String(long.prefix(60)), 1, "abcdefghi abcdefghi abcdefghi a…", "^"),
    (long, 2001, "…abcdefghi abcdefghi abcdefghi …", String(repeating: " ", count: 21) + "^"),
    (String(long.prefix(59)), 59, "…i abcdefghi abcdefghi abcdefghi", String(repeating: " ", count: 31) + "^"),
    (String(long.prefix(59)), 90, "abcdefghi abcdefghi abcdefghi a…", nil),
  ]

  @Test(arguments: excerpts) func showsTheSourceLine(row: (source: String, column: Int, line: String, caret: String?)) {
    let text = FindingsText(language: .dutch, isTerminal: true, width: 40)
      .render([Self.located(Self.finding(), column: row.column, source: row.source)])
    let caret = row.caret.map { "      | \($0)\n" } ?? ""
    let place = "18:\(row.column)"
    #expect(
      text == "modules/dakwerk.json\n  \(place) fout: bestaat niet [FIM-10]\n   18 | \(row.line)\n\(caret)\n")
  }

  @Test func groupsByFile() {
    var findings = [
      Self.located(Self.finding("FIM-05", .warning, .convention), line: 123456, source: "abc"),
      Self.located(
        Self.finding(message: "Een lange bevinding die niet op één regel past, want het venster is smal."), line: 7),
      Self.located(Self.finding("FIM-07", .info, .derived)),
    ]
    findings[2].file = "a\u{1B}.json"
    let text = FindingsText(language: .dutch, color: true, isTerminal: true, width: 30)
    #expect(
      text.render(findings).replacing("\u{1B}[", with: "<") == """
        <1mmodules/dakwerk.json<0m
          <1m123456:3<0m <1;33mwaarschuwing:<0m bestaat niet
            <2m[FIM-05, afspraak]<0m
        <2m123456 | <0mabc
        <2m       | <0m  <1;33m^<0m
          <1m7:3<0m <1;31mfout:<0m Een lange bevinding die
            niet op één regel past, want het
            venster is smal. <2m[FIM-10]<0m

        <1ma\\u{1B}.json<0m
          <1m18:3<0m <1;36mopmerking:<0m bestaat niet
            <2m[FIM-07, afgeleid]<0m


        """)
    #expect(text.render([]) == "")
  }

  static let report = CheckReport(
    files: [
      CheckedFile(
        file: "a.json", format: "json", worst: .error, unjudged: [Unjudged(rule: "FIM-31", path: ["hours"])]),
      CheckedFile(
        file: "b.json", format: "ooapi", worst: nil,
        unjudged: [Unjudged(rule: "FIM-31", path: ["hours"]), Unjudged(rule: "FIM-32", path: ["end"])]),
      CheckedFile(file: "c.txt", format: nil, worst: .info),
    ],
    findings: [
      located(finding(found: "B1-K1-W9")), located(finding("FIM-05", .warning, .convention)),
      located(finding("FIM-05", .warning, .convention)),
    ],
    profileName: "landelijk", referenceDate: Day("2026-08-01")!)

  @Test func sumsUp() {
    var report = Self.report
    let (dutch, english) = (FindingsText(language: .dutch), FindingsText(language: .english))
    #expect(
      dutch.summary(report)
        == "1 fout, 2 waarschuwingen in 3 bestanden; 2 regels niet beoordeeld omdat een gegeven ontbreekt")
    #expect(english.summary(report) == "1 error, 2 warnings in 3 files; 2 rules not judged for want of a fact")
    report.findings = [Self.located(Self.finding("FIM-01", .info))]
    report.files = Array(report.files.prefix(1))
    #expect(english.summary(report) == "1 remark in 1 file; 1 rule not judged for want of a fact")
    report.findings = []
    report.files[0].unjudged = []
    #expect(dutch.summary(report) == "geen bevindingen in 1 bestand")
    #expect(english.summary(report) == "no findings in 1 file")
    #expect(english.render(report).isEmpty)
    var nothing = report
    nothing.files = []
    #expect(dutch.summary(nothing) == "geen bestand gevonden om te controleren (in een map: .json en .xml)")
    #expect(english.summary(nothing) == "no file found to check (in a folder: .json and .xml)")
    let narrow = FindingsText(language: .english, isTerminal: true, width: 40)
    #expect(
      narrow.summary(Self.report.limited(to: 1))
        == "1 error, 2 warnings in 3 files; 2 not\nshown (--max-findings); 2 rules not\njudged for want of a fact")
  }

  /// The heaviest are shown, in the order of the report; those that are not still count.
  @Test func limits() {
    var report = Self.report
    report.findings = [.info, .error, .warning, .error, .info].enumerated().map {
      Self.located(Self.finding("A-\($0)", $1))
    }
    func shown(_ most: Int) -> [String] { report.limited(to: most).findings.map(\.finding.rule) }
    #expect(shown(0) == [] && shown(1) == ["A-1"] && shown(2) == ["A-1", "A-3"])
    #expect(shown(3) == ["A-1", "A-2", "A-3"] && shown(4) == ["A-0", "A-1", "A-2", "A-3"])
    #expect(report.limited(to: 5) == report)
    let limited = report.limited(to: 3)
    #expect(limited.omitted.map(\.finding.rule) == ["A-0", "A-4"])
    #expect(FindingsText(language: .english).summary(limited).hasPrefix("2 errors, 1 warning, 2 remarks in 3 files; 2"))
  }

  @Test func writesJSON() {
    var report = Self.report
    report.findings = Array(report.findings.prefix(2))
    report.files[1].unjudged = []
    #expect(
      FindingsJSON(language: .dutch).render(report) == """
        {
          "files": [
            {
              "file": "a.json",
              "format": "json",
              "verdict": "invalid"
            },
            {
              "file": "b.json",
              "format": "ooapi",
              "verdict": "valid"
            },
            {
              "file": "c.txt"
            }
          ],
          "findings": [
            {
              "file": "modules/dakwerk.json",
              "line": 18,
              "column": 3,
              "path": "mappings[3].task",
              "pointer": "mappings[3].task",
              "rule": "FIM-10",
              "severity": "error",
              "status": "sourced",
              "message": "bestaat niet",
              "found": "B1-K1-W9",
              "accepted": "een code",
              "source": "WEB 7.1.2"
            },
            {
              "file": "modules/dakwerk.json",
              "line": 18,
              "column": 3,
              "path": "mappings[3].task",
              "pointer": "mappings[3].task",
              "rule": "FIM-05",
              "severity": "warning",
              "status": "convention",
              "message": "bestaat niet",
              "source": "WEB 7.1.2"
            }
          ],
          "summary": {
            "files": 3,
            "errors": 1,
            "warnings": 1,
            "infos": 0,
            "unjudged": 1,
            "excepted": 0,
            "known": 0,
            "profile": "landelijk",
            "referenceDate": "2026-08-01"
          },
          "unjudged": [
            {
              "file": "a.json",
              "rule": "FIM-31",
              "path": "hours"
            }
          ],
          "unreadable": []
        }

        """)
  }

  @Test func writesLosses() {
    let losses = [Loss(path: "dossier.agenda", count: 46, reason: Phrase(nl: "geen plaats", en: "no place"))]
    #expect(
      LossesJSON(language: .english).render(losses, from: "sbb", to: "json") == """
        {
          "rule": "REF-05",
          "from": "sbb",
          "to": "json",
          "losses": [
            {
              "path": "dossier.agenda",
              "count": 46,
              "reason": "no place"
            }
          ]
        }

        """)
    #expect(LossesJSON(language: .dutch).render([], from: "a", to: "b").hasSuffix("\"losses\": []\n}\n"))
  }
}
