import Description
import Rendering
import Workspace

extension FindingsText {
  /// Shows the errors of files that could not be read right, on standard error. True when there are any: a command
  /// that writes does not go on.
  static func refuse(_ workspace: Workspace, _ call: Invocation) throws -> Bool {
    let errors = workspace.readingFindings.filter { $0.finding.severity == .error }
    guard !errors.isEmpty else { return false }
    let text = FindingsText(
      language: call.language, color: call.colorsError, sourceLines: call.console.error.isTerminal,
      width: call.console.width)
    for error in errors { call.console.report(text.render(error)) }
    call.complain(
      Phrase(nl: "niets geschreven: de invoer heeft fouten", en: "nothing is written: the input has errors"))
    return true
  }
}
