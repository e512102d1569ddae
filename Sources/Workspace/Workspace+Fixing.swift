import Codecs
import Description
import Formats

extension Workspace {
  /// A file with what repairs made of it.
  public struct FixedFile: Sendable {
    /// The file, as the user gave it.
    public let shown: String
    /// The path to write to; nil for standard input.
    public let path: String?
    /// The bytes that were read.
    public let before: [UInt8]
    /// The bytes after all repairs; what needed none is as it was.
    public internal(set) var after: [UInt8]
    /// How many repairs were made.
    public internal(set) var count: Int
  }

  /// The files after all repairs with only one right answer that the findings of a check offer, and the check of what is
  /// left. Nothing is written yet.
  ///
  /// One repair may show what another one hid, so files that changed are read and checked again, until nothing is left
  /// to repair. Only files of the native form are repaired.
  public func fixed(_ judgement: Judgement) throws(SystemError) -> (files: [FixedFile], left: CheckReport) {
    var workspace = self
    var files: [Int: FixedFile] = [:]
    var report = check(judgement)
    // Each round repairs all that it can reach, so that rounds are few; more would be a fault of a repair.
    for _ in 0..<Self.mostRounds {
      var hasChanged = false
      let reading = FileReading(rules: judgement.rules)
      for (number, requests) in workspace.requests(report) {
        let file = workspace.files[number]
        guard let format = file.format else { continue }
        let bytes = try reading.bytes(of: file)
        let edits = TextReader().edits(for: requests, in: bytes, as: format.syntax, outline: format.outline())
        let result = TextEdit.apply(edits.compactMap(\.self), to: bytes)
        guard result.count > 0 else { continue }
        if files[number] == nil {
          var path: String?
          if case .path(let place) = file.content { path = place }
          files[number] = FixedFile(shown: file.shown, path: path, before: Array(bytes), after: [], count: 0)
        }
        files[number]?.after = result.bytes
        files[number]?.count += result.count
        hasChanged = true
      }
      guard hasChanged else { break }
      workspace = try workspace.reading(files.mapValues(\.after), judgement)
      report = workspace.check(judgement)
    }
    return (files.sorted { $0.key < $1.key }.map(\.value), report)
  }

  private static var mostRounds: Int { 50 }

  /// What is to be repaired, by the number of the file.
  private func requests(_ report: CheckReport) -> [(Int, [FixRequest])] {
    var numbers: [String: Int] = [:]
    for (number, file) in files.enumerated() where file.isRepairable {
      numbers[file.shown] = number
    }
    var requests: [Int: [FixRequest]] = [:]
    for located in report.findings + report.known {
      guard let fix = located.finding.fix, let number = numbers[located.file] else { continue }
      requests[number, default: []].append(
        FixRequest(fix, at: located.finding.path, offset: located.finding.offset))
    }
    return requests.sorted { $0.key < $1.key }
  }

  /// The report with, at each finding that offers a repair, the bytes that it changes. The repairs of several findings are
  /// each for the files as they are.
  public func withRepairs(_ report: CheckReport, _ judgement: Judgement) -> CheckReport {
    var report = report
    let reading = FileReading(rules: judgement.rules)
    let files = Dictionary(files.lazy.filter(\.isRepairable).map { ($0.shown, $0) }) { first, _ in first }
    let offers = Dictionary(
      grouping: report.findings.indices.filter { report.findings[$0].finding.fix != nil }
    ) { report.findings[$0].file }
    for (name, numbers) in offers {
      // A file that went away meanwhile has nothing to repair.
      guard let file = files[name], let format = file.format, let bytes = try? reading.bytes(of: file) else { continue }
      let findings = numbers.map { report.findings[$0].finding }
      let requests = findings.compactMap { finding in
        finding.fix.map { FixRequest($0, at: finding.path, offset: finding.offset) }
      }
      let edits = TextReader().edits(for: requests, in: bytes, as: format.syntax, outline: format.outline())
      let lines = LineTable(bytes)
      for (number, edit) in zip(numbers, edits) {
        guard let edit = edit?.ofWholeScalars(in: bytes) else { continue }
        let start = lines.position(of: edit.range.lowerBound)
        let end = lines.position(of: edit.range.upperBound)
        report.findings[number].repair.append(
          LocatedEdit(
            edit, from: Position(line: start.line, column: start.column),
            to: Position(line: end.line, column: end.column)))
      }
    }
    return report
  }

  /// The same workspace with other bytes in some files.
  private func reading(_ bytes: [Int: [UInt8]], _ judgement: Judgement) throws(SystemError) -> Workspace {
    var files = files
    let reading = FileReading(rules: judgement.rules)
    for (number, bytes) in bytes {
      var file = LoadedFile(shown: files[number].shown, content: .bytes(bytes))
      _ = try reading.read(&file, as: files[number].format)
      files[number] = file
    }
    return Workspace(files: files, unreadable: unreadable, jobs: jobs)
  }
}
