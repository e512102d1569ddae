import Description
import Workspace

extension FindingsFormat {
  /// The XML of JUnit, for the test reports of Jenkins, GitLab and others.
  static let junit = FindingsFormat(
    "junit", Phrase(nl: "XML van JUnit, een test per bestand", en: "XML of JUnit, a test for each file")
  ) { JUnit(report: $0, style: $1).text }
}

/// A check as a test report in the XML of JUnit, as Jenkins reads it.
///
/// Each file that was checked is a test, so that a clean run shows how many passed. A test fails by its findings from
/// the severity of `--fail-on`, all in one `failure`, since some readers show only the first; lighter ones are in
/// `system-out`. A file that could not be read is an `error`.
private struct JUnit {
  let report: CheckReport
  let style: FindingsStyle

  private func say(nl: String, en: String) -> String { Phrase(nl: nl, en: en)[style.language] }

  var text: String {
    let findings = Dictionary(grouping: report.findings, by: \.file)
    let omitted = Dictionary(grouping: report.omitted, by: \.file)
    var failures = 0
    var cases = ""
    for file in report.files {
      cases += testCase(file.file, findings[file.file] ?? [], omitted[file.file] ?? [], &failures)
    }
    for error in report.unreadable { cases += failed(error) }
    let counts =
      "tests=\"\(report.files.count + report.unreadable.count)\" failures=\"\(failures)\" "
      + "errors=\"\(report.unreadable.count)\""
    return """
      <?xml version="1.0" encoding="UTF-8"?>
      <testsuites name="fim" \(counts)>
        <testsuite name="fim validate" \(counts) skipped="0">
          <properties>
            <property name="version" value="\(Self.escaped(style.version))"/>
            <property name="profile" value="\(Self.escaped(report.profileName))"/>
            <property name="referenceDate" value="\(Self.escaped(report.referenceDate.text))"/>
          </properties>
      \(cases)  </testsuite>
      </testsuites>

      """
  }

  private func testCase(
    _ file: String, _ findings: [LocatedFinding], _ omitted: [LocatedFinding], _ failures: inout Int
  ) -> String {
    func counts(_ located: LocatedFinding) -> Bool { located.finding.severity >= style.failOn }
    let heavy = findings.filter(counts)
    let light = findings.filter { !counts($0) }
    let hidden = omitted.count(where: counts)
    var content = ""
    if let first = heavy.first {
      let more = heavy.count + hidden - 1
      let also = more == 0 ? "" : say(nl: " (en \(more) meer)", en: " (and \(more) more)")
      content += """
              <failure type="\(Self.escaped(first.finding.rule))" \
        message="\(Self.escaped(first.finding.message[style.language] + also))">\(lines(heavy))</failure>

        """
    } else if hidden > 0 {
      let message = say(nl: "niet getoond (--max-findings): \(hidden)", en: "not shown (--max-findings): \(hidden)")
      content += "      <failure type=\"fim\" message=\"\(message)\"/>\n"
    }
    if !content.isEmpty { failures += 1 }
    if !light.isEmpty { content += "      <system-out>\(lines(light))</system-out>\n" }
    let start = "    <testcase name=\"\(Self.escaped(style.path(file)))\" classname=\"fim\""
    return content.isEmpty ? start + "/>\n" : "\(start)>\n\(content)    </testcase>\n"
  }

  private func failed(_ error: SystemError) -> String {
    """
        <testcase name="\(Self.escaped(style.path(error.path)))" classname="fim">
          <error type="fim" message="\(Self.escaped(error.explanation[style.language]))"/>
        </testcase>

    """
  }

  private func lines(_ findings: [LocatedFinding]) -> String {
    let text = FindingsText(language: style.language).render(findings)
    return text.split(separator: "\n").map { Self.escaped(String($0)) }.joined(separator: "\n")
  }

  /// Text in an attribute or an element; what XML 1.0 cannot hold is written out.
  private static func escaped(_ text: String) -> String {
    var result = ""
    for scalar in text.visible().unicodeScalars {
      switch scalar {
      case "&": result += "&amp;"
      case "<": result += "&lt;"
      case ">": result += "&gt;"
      case "\"": result += "&quot;"
      case "\u{FFFE}", "\u{FFFF}": result += "\u{FFFD}"
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result
  }
}
