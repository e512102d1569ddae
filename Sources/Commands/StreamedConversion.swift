import Curriculum
import Description
import Formats
import Rendering
import Rules
import Workspace

/// Converts a file that may hold many objects: each is written as soon as it is read, so that memory holds one.
struct StreamedConversion {
  private let call: Invocation
  private let format: Format
  private let folder: String
  private let input: InputGuard
  private let judgement: Judgement

  init(_ call: Invocation, to format: Format, folder: String) throws {
    self.call = call
    self.format = format
    self.folder = folder.asFolder
    input = InputGuard(call.arguments.values(of: ConvertCommand.input), call)
    try input.spare([call.place(of: ConvertCommand.losses)], call)
    judgement = Judgement(
      referenceDate: call.arguments.value(of: WorkspaceOptions.referenceDate, as: Day.self) ?? call.console.today,
      settings: FormatSettings.chosen(call))
  }

  /// Whether pieces of a file can become this format one by one.
  static func canWrite(_ format: Format, of file: StreamedFile) -> Bool {
    format.write != nil || (format.translate != nil && format === file.format)
  }

  /// Converts, object by object.
  ///
  /// An object with errors is reported and left out; the others are written. A format that is read whole as a rule is
  /// looked through first, and then all is written or nothing.
  ///
  /// - Returns: nil when the file turns out to hold no objects that can be taken one by one.
  func run(_ file: StreamedFile) throws -> ExitCode? {
    var pieces: Int?
    if file.isPieces {
      var checked = Progress(isFirst: false)
      let findings = try read(file, &checked, isWriting: false)
      if checked.pieces == 0, !checked.isBroken { return nil }
      FindingsOutput.complain(findings, call)
      if checked.isBroken {
        call.complain(WorkspaceOptions.nothingWritten)
        return .findings
      }
      pieces = checked.pieces
    }
    var progress = Progress(isFirst: pieces == 1)
    let findings = try read(file, &progress, isWriting: true)
    if let failure = progress.failure { throw failure }
    try LossReport.write(
      progress.losses.values.sorted { $0.path < $1.path }, from: file.format.name, to: format.name, call)
    // Pieces were looked through first, and what was found is said.
    if !file.isPieces { FindingsOutput.complain(findings, call) }
    if progress.files == 0 { call.complain(WorkspaceOptions.nothingWritten) }
    return findings.contains { $0.finding.severity == .error } ? .findings : .success
  }

  /// What conversion came to so far.
  private struct Progress {
    /// Whether the piece that comes is all there is.
    let isFirst: Bool
    var names = ResultNames()
    var losses: [String: Loss] = [:]
    var failure: (any Error)?
    var pieces = 0
    var files = 0
    /// Whether something could not be read, or cannot be made.
    var isBroken = false
    init(isFirst: Bool) { self.isFirst = isFirst }
  }

  private func read(_ file: StreamedFile, _ progress: inout Progress, isWriting: Bool) throws -> [LocatedFinding] {
    let (rest, findings) = try file.read { part in
      progress.isBroken = progress.isBroken || isBroken(part)
      if part.document != nil || part.message != nil { progress.pieces += 1 }
      guard progress.failure == nil else { return [] }
      do {
        return try convert(part, &progress, isWriting: isWriting)
      } catch {
        progress.failure = error
        return []
      }
    }
    progress.isBroken = progress.isBroken || isBroken(rest)
    add(rest.losses, &progress)
    return findings
  }

  /// Whether a part gave nothing that can be used.
  private func isBroken(_ part: FormatPart) -> Bool {
    part.document == nil && part.message == nil && part.problems.contains { $0.stage < .advice }
  }

  private func add(_ losses: [Loss], _ progress: inout Progress) {
    for loss in losses {
      progress.losses[loss.path, default: Loss(path: loss.path, count: 0, reason: loss.reason)].count += loss.count
    }
  }

  /// Writes what a part becomes. Answers what stands in the way.
  private func convert(
    _ part: FormatPart, _ progress: inout Progress, isWriting: Bool
  ) throws -> [Finding] {
    if let write = format.write {
      add(part.losses, &progress)
      guard isWriting, let document = part.document else { return [] }
      let name = progress.names.take(document.id ?? "document", format.fileExtension)
      try save(write(document), name, document.summary)
      progress.files += 1
      return []
    }
    guard let translate = format.translate, let message = part.message else { return [] }
    var request = ExportRequest(
      scopes: [], messages: [(number: 0, message: message)], settings: judgement.settings, day: judgement.referenceDate)
    request.made = progress.isFirst ? nil : progress.files
    let made = translate(request)
    progress.files += made.files.count
    add(made.losses, &progress)
    let obstacles = made.obstacles.map(\.finding)
    if obstacles.contains(where: { $0.severity == .error }) { progress.isBroken = true }
    if isWriting { for file in made.files { try save(file.bytes, file.name, file.summary) } }
    return obstacles
  }

  private func save(_ bytes: [UInt8], _ name: String, _ summary: Phrase) throws {
    let path = folder + name
    try input.spare([path, call.place(of: ConvertCommand.losses)], call)
    try call.write(bytes, to: path, summary)
  }
}
