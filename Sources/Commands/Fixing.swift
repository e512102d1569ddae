import Description
import Rendering
import Workspace

/// Repairs what has only one right answer, or shows what that would change.
struct Fixing {
  private let call: Invocation

  init(_ call: Invocation) { self.call = call }

  /// Shows the changes as a difference. The exit code is 1 when there are any, or findings that are left.
  ///
  /// - Parameter failOn: from which severity the findings that are left count.
  func show(_ workspace: Workspace, _ judgement: Judgement, failOn: Severity) throws -> ExitCode {
    let (files, left) = try workspace.fixed(judgement)
    for file in files { try call.write(UnifiedDiff.render(file.before, file.after, name: file.shown)) }
    let counting = left.findings.count { $0.finding.severity >= failOn }
    let staying = Phrase(
      nl: "; \(counted(counting, "bevinding blijft", "bevindingen blijven"))",
      en: "; \(counted(counting, "finding stays", "findings stay"))")
    call.note(
      summary(
        files, none: Phrase(nl: "niets te herstellen", en: "nothing to repair"),
        some: Phrase(nl: "te herstellen", en: "can be repaired")) + (counting > 0 ? staying : Phrase(nl: "", en: "")))
    if WorkspaceOptions.complain(workspace, call) { return .failure }
    return files.isEmpty && counting == 0 ? .success : .findings
  }

  /// Writes the repaired files, each whole, and gives the check of what is left.
  func write(_ workspace: Workspace, _ judgement: Judgement) throws -> CheckReport {
    let (files, left) = try workspace.fixed(judgement)
    guard !files.contains(where: { $0.path == nil }) else {
      throw Failure(
        Phrase(
          nl: "de standaardinvoer kan niet worden hersteld; gebruik --diff, of geef een bestand",
          en: "standard input cannot be repaired; use --diff, or give a file"))
    }
    for file in files {
      try FileOutput.write(file.after, to: file.path ?? file.shown, shown: file.shown)
    }
    call.note(
      summary(
        files, none: Phrase(nl: "niets te herstellen", en: "nothing to repair"),
        some: Phrase(nl: "hersteld", en: "repaired")))
    return left
  }

  private func summary(_ files: [Workspace.FixedFile], none: Phrase, some: Phrase) -> Phrase {
    if files.isEmpty { return none }
    let count = files.reduce(0) { $0 + $1.count }
    return Phrase(
      nl: "\(counted(count, "bevinding", "bevindingen")) in \(counted(files.count, "bestand", "bestanden")) \(some.nl)",
      en: "\(counted(count, "finding", "findings")) in \(counted(files.count, "file", "files")) \(some.en)")
  }
}
