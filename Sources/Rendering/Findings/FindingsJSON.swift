public import Description
public import Workspace

extension FindingsFormat {
  /// Our own form for programs.
  static let json = FindingsFormat(
    "json",
    Phrase(
      nl: "één JSON-object met alles; fim schema findings beschrijft het",
      en: "one JSON object with everything; fim schema findings describes it")
  ) { FindingsJSON(language: $1.language).render($0) }
}

/// A whole check as one JSON object, for programs. `FindingsSchema` says what it holds.
///
/// A file is invalid when it has an error. What is absent is left out: the format of a file that no format fits, and
/// its verdict when nothing was found in it either; `found` and `accepted`; `omitted` when nothing was.
/// `needs` where a file could tell. `summary.unjudged` counts rules that lack a fact, as the line in the terminal does.
public struct FindingsJSON: Sendable {
  private let language: Language

  /// A renderer; the language is that of the messages.
  public init(language: Language) { self.language = language }

  /// The report, with a line end after the last line.
  public func render(_ report: CheckReport) -> String {
    let tally = Tally(report)
    let value: JSONValue = [
      "files": .array(report.files.map(value)),
      "findings": .array(report.findings.map(value)),
      "summary": [
        "files": .number(report.files.count), "errors": .number(tally.errors), "warnings": .number(tally.warnings),
        "infos": .number(tally.infos), "unjudged": .number(tally.unjudged),
        "omitted": report.omitted.isEmpty ? nil : .number(report.omitted.count),
        "excepted": .number(report.excepted.count), "known": .number(report.known.count),
        "profile": .string(report.profileName),
        "profileDifferences": report.profileDifferences.isEmpty
          ? nil : .array(report.profileDifferences.map(JSONValue.string)),
        "referenceDate": .string(report.referenceDate.text),
      ],
      "excepted": report.excepted.isEmpty ? nil : .array(report.excepted.map(value)),
      "unjudged": .array(
        report.files.flatMap { file in file.unjudged.map { self.value($0, in: file) } }),
      "unreadable": .array(
        report.unreadable.map { ["file": .string($0.path), "message": .string($0.explanation[language])] }),
    ]
    return value.text
  }

  private func value(_ unjudged: Unjudged, in file: CheckedFile) -> JSONValue {
    [
      "file": .string(file.file), "rule": .string(unjudged.rule), "path": .string(unjudged.path.description),
      "needs": unjudged.needs.map { .string($0[language]) },
    ]
  }

  private func value(_ file: CheckedFile) -> JSONValue {
    let verdict =
      file.verdict?.name ?? (file.worst == .error ? "invalid" : file.format.map { _ in "valid" })
    return [
      "file": .string(file.file), "format": file.format.map(JSONValue.string),
      "verdict": verdict.map(JSONValue.string), "stage": file.verdict?.stage.map(JSONValue.string),
    ]
  }

  /// A finding that is accepted for a reason: the finding, and the exception.
  private func value(_ excepted: ExceptedFinding) -> JSONValue {
    [
      "finding": value(excepted.located),
      "exception": [
        "reason": .string(excepted.reason), "by": excepted.by.map(JSONValue.string),
        "date": excepted.date.map { .string($0.text) }, "place": excepted.isOfProject ? "project" : "file",
      ],
    ]
  }

  private func value(_ located: LocatedFinding) -> JSONValue {
    let finding = located.finding
    return [
      "file": .string(located.file), "line": .number(located.position.line),
      "column": .number(located.position.column), "path": .string(finding.path.description),
      "pointer": .string(located.pointer), "rule": .string(finding.rule),
      "severity": .string(finding.severity.rawValue), "status": .string(finding.status.rawValue),
      "message": .string(finding.message[language]), "found": finding.found.map(JSONValue.string),
      "accepted": finding.accepted.map { .string($0[language]) }, "source": .string(finding.source),
      "stage": finding.formatStage.map(JSONValue.string),
      "repairable": finding.fix.map { _ in .bool(true) },
    ]
  }
}
