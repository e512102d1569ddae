import Curriculum
import Description
import Formats
import Rendering
import Workspace

/// Converts a file that may hold many objects: each is written as soon as it is read, so that memory holds one.
struct StreamedConversion {
  private let call: Invocation
  private let format: Format
  private let folder: String

  init(_ call: Invocation, to format: Format, folder: String) {
    self.call = call
    self.format = format
    self.folder = folder.hasSuffix("/") ? folder : folder + "/"
  }

  /// Converts, object by object. An object with errors is reported and left out; the others are written.
  func run(_ file: StreamedFile) throws -> ExitCode {
    guard let write = format.write else { return .failure }
    let input = InputGuard(call.arguments.values(of: ConvertCommand.input), call)
    try input.spare([call.place(of: ConvertCommand.losses)], call)
    var names: Set<String> = []
    var losses: [String: Loss] = [:]
    var failure: (any Error)?
    let findings = try file.read { part in
      for loss in part.losses {
        losses[loss.path, default: Loss(path: loss.path, count: 0, reason: loss.reason)].count += loss.count
      }
      guard failure == nil, let document = part.document else { return }
      let path = folder + unique(document.id ?? "document", &names) + "." + format.fileExtension
      do {
        try input.spare([path], call)
        try call.write(write(document), to: path)
        call.note(Phrase(nl: "\(path)  \(document.summary.nl)", en: "\(path)  \(document.summary.en)"))
      } catch {
        failure = error
      }
    }
    if let failure { throw failure }
    try LossReport.write(losses.values.sorted { $0.path < $1.path }, from: file.format.name, to: format.name, call)
    FindingsOutput.complain(findings, call)
    return findings.contains { $0.finding.severity == .error } ? .findings : .success
  }

  private func unique(_ name: String, _ used: inout Set<String>) -> String {
    var result = name
    var number = 2
    while !used.insert(result).inserted {
      result = "\(name)-\(number)"
      number += 1
    }
    return result
  }
}
