import Codecs
import Curriculum
import Description
public import Formats
import Rules

extension Workspace {
  /// What an export came to, with the places of what stands in the way.
  public struct Exported: Sendable {
    /// What was made of the workspace.
    public let result: FormatExport
    /// What stands in the way, by file, line and column.
    public let findings: [LocatedFinding]

    /// Whether nothing is to be written.
    public var isRefused: Bool { findings.contains { $0.finding.severity == .error } }
  }

  /// Makes what a format makes of all that was loaded: of the messages when there are any, else of the curriculum. What a
  /// format makes no messages of goes by the curriculum that the messages give. Nil when there is no such way.
  ///
  /// - Parameter files: the bytes of files that settings name, by the name of the setting.
  public func export(to format: Format, _ judgement: Judgement, files: [String: [UInt8]] = [:]) -> Exported? {
    let makesOfMessages = !messages.isEmpty && format.translate != nil
    guard let make = makesOfMessages ? format.translate : format.export,
      makesOfMessages || messages.isEmpty || hasGathered
    else { return nil }
    let scopes = makesOfMessages ? distinctScopes : convertibleScopes
    return exported(make(request(scopes, judgement, files: files)), judgement, files: files)
  }

  /// Makes badges of what was loaded, for the people of an order.
  ///
  /// - Throws: why there is nothing to issue.
  public func issue(
    _ order: BadgeOrder, as format: Format, _ judgement: Judgement
  ) throws(BadgeOrder.Refusal) -> Exported {
    let request = request(distinctScopes, judgement, files: [:])
    return exported(try BadgeIssue.make(order, as: format, of: request), judgement, files: [:])
  }

  private func request(
    _ scopes: [Catalogue], _ judgement: Judgement, files: [String: [UInt8]]
  ) -> ExportRequest {
    ExportRequest(
      scopes: scopes,
      messages: messages.enumerated().map { (number: documents.count + $0.offset, message: $0.element) },
      settings: judgement.settings, day: judgement.referenceDate, files: files)
  }

  /// What a format made, with the places of what stands in the way.
  private func exported(_ result: FormatExport, _ judgement: Judgement, files: [String: [UInt8]]) -> Exported {
    let entries = result.obstacles.map { Report.Entry(document: $0.origin.document, finding: $0.finding, object: []) }
    let known = entries.filter { sources.indices.contains($0.document) }
    // What is about no object is about the file that a setting names: there is one.
    let setting = files.keys.min()
    let others = entries.filter { !sources.indices.contains($0.document) }.map { entry in
      LocatedFinding(
        file: setting.flatMap { judgement.settings[$0] } ?? setting ?? "-",
        position: (setting.flatMap { files[$0] } ?? []).withUnsafeBufferPointer {
          let place = LineTable($0).position(of: entry.finding.offset ?? 0)
          return Position(line: place.line, column: place.column)
        }, finding: entry.finding)
    }
    return Exported(result: result, findings: others + place(known, rules: judgement.rules).inReadingOrder)
  }
}

extension Workspace {
  /// The errors of files that gave nothing that can be used: neither an object nor a message.
  public var unusableFindings: [LocatedFinding] {
    let unusable = unusableFiles
    return brokenFindings.filter { unusable.contains($0.file) }
  }

  /// The files of which an object or message could not be used.
  var unusableFiles: Set<String> {
    // By index, since files and their parts are dear to copy.
    Set(
      files.indices.filter { number in
        files[number].format == nil || files[number].parts.indices.contains { isUnusable(number, part: $0) }
      }.map { files[$0].shown })
  }

  private func isUnusable(_ file: Int, part: Int) -> Bool {
    files[file].parts[part].document == nil && files[file].parts[part].message == nil && files[file].judged == nil
      && files[file].parts[part].problems.contains { $0.stage < .advice }
  }
}
