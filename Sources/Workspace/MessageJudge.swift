import Curriculum
import Description
import Formats
import Rules

/// Judges messages as they are read, so that they need not be kept. For one task.
final class MessageJudge {
  private let judgement: Judgement
  private let circumstances: Circumstances
  /// Made for the first message: most files hold none.
  private lazy var runner = RuleRunner(
    judgement.rules, on: judgement.referenceDate, without: judgement.silent)

  init(_ judgement: Judgement) {
    self.judgement = judgement
    circumstances = Circumstances(judgement)
  }

  /// Judges the message of a file, if it has one that nothing else needs.
  ///
  /// - Parameter locate: gives findings their places in the file.
  func judge(_ file: inout LoadedFile, locate: ([Finding], LoadedFile) -> [LocatedFinding]) {
    // What messages say of national codes, other files are held against.
    guard let format = file.format, format.register == nil, let message = file.parts[0].message else { return }
    var report = Report()
    message.judge(by: runner, number: 0, in: circumstances, &report)
    let findings = RuleRunner.settle(report.entries).map(\.finding)
    if !findings.isEmpty { file.findings += locate(findings, file) }
    file.judged = JudgedMessage(verdict: format.verdict?(file.parts[0]), unjudged: Unjudged.inOrder(report.unjudged))
    file.parts[0].message = nil
  }
}

/// What is left of a message that was judged as it was read.
struct JudgedMessage: Sendable {
  /// Tells what the check came to.
  let verdict: Format.VerdictMaker?
  /// The rules that could not be judged.
  let unjudged: [Unjudged]
}

extension Circumstances {
  convenience init(_ judgement: Judgement) {
    self.init(profile: judgement.profile, referenceDate: judgement.referenceDate, settings: judgement.settings)
  }
}

extension Message {
  /// Has a message judged as the type that it is.
  func judge(by runner: RuleRunner, number: Int, in circumstances: Circumstances, _ report: inout Report) {
    runner.judge(message: self, number: number, in: circumstances, &report)
  }
}
