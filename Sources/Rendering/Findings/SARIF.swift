import Description
import Rules
import Views
import Workspace

extension FindingsFormat {
  /// SARIF 2.1.0, for code scanning.
  static let sarif = FindingsFormat(
    "sarif",
    Phrase(nl: "SARIF 2.1.0, voor GitHub en andere hulpmiddelen", en: "SARIF 2.1.0, for GitHub and other tools"),
    showsRepairs: true
  ) { SARIF(report: $0, style: $1).log.text }
}

/// A check as a log in SARIF 2.1.0 (OASIS).
///
/// Paths are relative to `%SRCROOT%`, with `/`. Columns count Unicode scalars (`unicodeCodePoints`). The partial
/// fingerprint `findingKey/v1` comes from rule, path and stable pointer: it stays when lines shift. The rules that have
/// findings are described with their explanation.
private struct SARIF {
  let report: CheckReport
  let style: FindingsStyle
  /// The rules that have findings, in the order of the catalogue.
  private let rules: [Rule]
  private let indexes: [String: Int]

  init(report: CheckReport, style: FindingsStyle) {
    self.report = report
    self.style = style
    let found = Set(report.findings.map(\.finding.rule) + report.excepted.map(\.located.finding.rule))
    rules = style.rules.rules.filter { found.contains($0.id) }
    indexes = Dictionary(zip(rules.map(\.id), rules.indices)) { first, _ in first }
  }

  var log: JSONValue {
    [
      "$schema": "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json",
      "version": "2.1.0", "runs": .array([run]),
    ]
  }

  private var run: JSONValue {
    // Findings that are accepted for a reason are results as well, with that reason.
    let all = report.findings.map { ($0, nil) } + report.excepted.map { ($0.located, Optional($0)) }
    let keys = CheckReport.keys(of: all.map(\.0), in: style.folder, from: style.top)
    return [
      "tool": [
        "driver": [
          "name": "fim", "version": .string(style.version), "semanticVersion": .string(style.version),
          "rules": .array(rules.map(descriptor)),
        ]
      ],
      "invocations": .array([
        [
          "executionSuccessful": .bool(report.unreadable.isEmpty),
          "toolExecutionNotifications": report.unreadable.isEmpty
            ? nil : .array(report.unreadable.map(notification)),
        ]
      ]),
      "language": .string(style.language.rawValue), "columnKind": "unicodeCodePoints",
      "originalUriBaseIds": [
        "%SRCROOT%": [
          "description": [
            "text": .string(
              Phrase(nl: "De bovenste map van de broncode.", en: "The top folder of the sources.")[style.language])
          ]
        ]
      ],
      "results": .array(zip(all, keys).map { result($0.0, $0.1, $1) }),
      "properties": [
        "profile": .string(report.profileName), "referenceDate": .string(report.referenceDate.text),
        "omitted": report.omitted.isEmpty ? nil : .number(report.omitted.count),
      ],
    ]
  }

  private func descriptor(_ rule: Rule) -> JSONValue {
    let language = style.language
    let page = RulePage.page(of: rule)
    return [
      "id": .string(rule.id), "shortDescription": ["text": .string(rule.title[language])],
      "fullDescription": ["text": .string(rule.explanation[language])],
      "help": [
        "text": .string("\(rule.explanation[language])\n\(rule.remedy[language])"),
        "markdown": .string(PageMarkdown(language: language).render(page)),
      ],
      "defaultConfiguration": ["level": .string(level(rule.severity))],
      "properties": [
        "tags": .array([.string(rule.group), .string(rule.status.rawValue)]), "status": .string(rule.status.rawValue),
        "sources": .array(rule.sources.map { .string("\($0.key): \($0.title[language])") }),
      ],
    ]
  }

  private func result(_ located: LocatedFinding, _ excepted: ExceptedFinding?, _ key: FindingKey) -> JSONValue {
    let finding = located.finding
    let path = finding.path.description
    return [
      "ruleId": .string(finding.rule), "ruleIndex": indexes[finding.rule].map { .number($0) },
      "level": .string(level(finding.severity)), "message": ["text": .string(finding.message[style.language])],
      "locations": .array([
        [
          "physicalLocation": [
            "artifactLocation": ["uri": .string(Self.uri(key.file)), "uriBaseId": "%SRCROOT%"],
            "region": [
              "startLine": .number(located.position.line), "startColumn": .number(located.position.column),
            ],
          ],
          "logicalLocations": path.isEmpty ? nil : .array([["fullyQualifiedName": .string(located.pointer)]]),
        ]
      ]),
      "fixes": located.repair.isEmpty ? nil : .array([fix(located.repair, in: key.file)]),
      "suppressions": excepted.map { excepted in
        .array([
          [
            "kind": excepted.isOfProject ? "external" : "inSource",
            "justification": .string(AgreementsText.reason(excepted)),
          ]
        ])
      },
      "partialFingerprints": ["findingKey/v1": .string(key.fingerprint)],
      "properties": [
        "status": .string(finding.status.rawValue), "path": .string(path),
        "found": finding.found.map(JSONValue.string),
        "accepted": finding.accepted.map { .string($0[style.language]) },
        "source": finding.source.isEmpty ? nil : .string(finding.source),
      ],
    ]
  }

  /// A repair: regions in lines and columns for people, and in bytes for programs.
  private func fix(_ edits: [LocatedEdit], in file: String) -> JSONValue {
    let replacements: [JSONValue] = edits.map { located in
      let text = String(decoding: located.edit.replacement, as: UTF8.self)
      return [
        "deletedRegion": [
          "startLine": .number(located.start.line), "startColumn": .number(located.start.column),
          "endLine": .number(located.end.line), "endColumn": .number(located.end.column),
          "byteOffset": .number(located.edit.range.lowerBound), "byteLength": .number(located.edit.range.count),
        ], "insertedContent": text.isEmpty ? nil : ["text": .string(text)],
      ]
    }
    let words = Phrase(nl: "Wat fim validate --fix hier verandert.", en: "What fim validate --fix changes here.")
    return [
      "description": ["text": .string(words[style.language])],
      "artifactChanges": .array([
        [
          "artifactLocation": ["uri": .string(Self.uri(file)), "uriBaseId": "%SRCROOT%"],
          "replacements": .array(replacements),
        ]
      ]),
    ]
  }

  private func notification(_ error: SystemError) -> JSONValue {
    [
      "level": "error", "message": ["text": .string(error.explanation[style.language])],
      "locations": .array([
        [
          "physicalLocation": [
            "artifactLocation": ["uri": .string(Self.uri(style.path(error.path))), "uriBaseId": "%SRCROOT%"]
          ]
        ]
      ]),
    ]
  }

  private func level(_ severity: Severity) -> String {
    switch severity {
    case .error: "error"
    case .warning: "warning"
    case .info: "note"
    }
  }

  /// A relative path as a reference of RFC 3986: all but unreserved characters and `/` in percent signs.
  static func uri(_ path: String) -> String {
    let digits = Array("0123456789ABCDEF".unicodeScalars)
    var uri = ""
    for byte in path.utf8 {
      switch byte {
      case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x2D, 0x2E, 0x2F, 0x5F, 0x7E:
        uri.unicodeScalars.append(Unicode.Scalar(byte))
      default:
        uri += "%"
        uri.unicodeScalars.append(digits[Int(byte >> 4)])
        uri.unicodeScalars.append(digits[Int(byte & 15)])
      }
    }
    return uri
  }
}
