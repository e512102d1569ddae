import Description
import Formats
import Workspace

/// Converts a curriculum to a format of several files, all of them or none.
struct ExportConversion {
  private let call: Invocation
  private let format: Format

  init(_ call: Invocation, to format: Format) {
    self.call = call
    self.format = format
  }

  func run(_ request: WorkspaceInput) throws -> ExitCode {
    let files = try FormatSettings.files(call)
    let workspace = Workspace.load(request)
    if WorkspaceOptions.complain(workspace, call) { return .failure }
    if WorkspaceOptions.refuseUnusable(workspace, call) { return .findings }
    let judgement = Judgement(
      referenceDate: call.arguments.value(of: WorkspaceOptions.referenceDate, as: Day.self) ?? call.console.today,
      settings: FormatSettings.chosen(call))
    guard let exported = workspace.export(to: format, judgement, files: files) else {
      throw Failure(
        Phrase(
          nl: "van deze invoer is geen \(format.name) te maken; fim formats toont wat elk formaat kan",
          en: "no \(format.name) can be made of this input; fim formats shows what each format can"))
    }
    FindingsOutput.complain(exported.findings, call)
    if exported.isRefused {
      call.complain(WorkspaceOptions.mendFirst)
      return .findings
    }
    guard !exported.result.files.isEmpty else {
      call.complain(
        Phrase(
          nl: "niets geschreven: in deze invoer is niets dat \(format.name) wordt",
          en: "nothing is written: nothing in this input becomes \(format.name)"))
      return .findings
    }
    guard let output = call.place(of: ConvertCommand.output) else {
      guard exported.result.files.count == 1, let only = exported.result.files.first else {
        throw Failure.needsFolder(Phrase(nl: "een map met bestanden", en: "a folder of files"))
      }
      try call.write(only.bytes, to: nil)
      return WorkspaceOptions.outcome(of: workspace)
    }
    let paths = try places(of: exported.result.files, at: output)
    let input = InputGuard(workspace.files.map(\.shown), call)
    try input.spare(paths + [call.place(of: ConvertCommand.losses)], call)
    for (file, path) in zip(exported.result.files, paths) { try call.write(file.bytes, to: path, file.summary) }
    for note in exported.result.notes { call.note(note) }
    sayWrong(exported.result.files, judgement)
    try LossReport.write(
      workspace.losses + exported.result.losses, from: workspace.files.first?.format?.name ?? "", to: format.name, call)
    return WorkspaceOptions.outcome(of: workspace)
  }

  /// Says which files our own check refuses: what was wrong in the input is wrong in them.
  private func sayWrong(_ files: [FormatExport.File], _ judgement: Judgement) {
    guard format.verdict != nil else { return }
    let input = WorkspaceInput(files.map { .bytes($0.bytes, name: $0.name) }, jobs: Cores.count)
    let wrong = Workspace.check(input, judgement).report.files.filter { $0.verdict?.name == "invalid" }
    guard let first = wrong.first else { return }
    let others = wrong.count - 1
    call.note(
      Phrase(
        nl:
          "\(first.file)\(others > 0 ? " en nog \(others)" : "") klopt niet, zoals de invoer; fim validate zegt waarom",
        en:
          "\(first.file)\(others > 0 ? " and \(others) more" : "") is not right, as the input was not; fim validate says "
          + "why"))
  }

  /// Where the files go: into the folder that was named, or to the file, when its ending says that it is one.
  private func places(of files: [FormatExport.File], at output: String) throws(Failure) -> [String] {
    let isFile = [".json", ".xml"].contains { output.hasSuffix($0) }
    guard isFile, !FileOutput.isFolder(call.console.absolute(output)) else {
      return files.map { output.asFolder + $0.name }
    }
    guard files.count == 1 else {
      throw Failure(
        Phrase(
          nl: "de uitkomst is \(files.count) bestanden, en \(output) is er één; noem met -o een map",
          en: "the result is \(files.count) files, and \(output) is one; name a folder with -o"))
    }
    return [output]
  }
}
