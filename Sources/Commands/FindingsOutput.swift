import Description
import Formats
import Rendering
import Rules
import Workspace

/// What a command that checks does with its findings: what is printed, and what goes to files besides.
struct FindingsOutput {
  private static let words = FindingsFormat.all.map { Word($0.name, $0.title) }

  static let format = Option.value(
    "format", .format, words: words, standard: "text", Phrase(nl: "vorm van de uitkomst", en: "form of the result"))
  static let reports = Option.pairs(
    "report", .format, words: FindingsFormat.all.map { Word($0.name) }, target: .file,
    Phrase(nl: "schrijf de uitkomst ook in deze vorm in een bestand", en: "write the result in this form to a file too")
  )
  static let most = Option.value(
    "max-findings", .number, as: Int.self,
    Phrase(
      nl: "geef hoogstens zoveel bevindingen, de zwaarste; alle tellen mee in samenvatting en afloop",
      en: "give at most so many findings, the heaviest; all count in summary and exit code"))
  static let options = [format, reports, most]

  private let call: Invocation
  private let format: FindingsFormat?
  private let targets: [(word: String, target: String)]
  private let most: Int?

  /// What the call asks; refuses what cannot be, before anything is read.
  init(_ call: Invocation) throws {
    self.call = call
    format = call.arguments.value(of: Self.format).flatMap(FindingsFormat.named)
    targets = call.arguments.pairs(of: Self.reports)
    most = call.arguments.value(of: Self.most, as: Int.self)
    if let most, most < 0 {
      throw Failure(
        Phrase(nl: "--max-findings is een aantal van 0 of meer", en: "--max-findings is a number of 0 or more"))
    }
    if let pair = targets.first(where: { $0.target == "-" }) {
      throw Failure(
        Phrase(
          nl: "--report schrijft een bestand; voor de standaarduitvoer is er --format \(pair.word)",
          en: "--report writes a file; for standard output there is --format \(pair.word)"))
    }
    var seen: Set<String> = []
    let folder = call.console.workingDirectory
    for pair in targets where !seen.insert(RelativePath.of(pair.target, in: folder, from: "/")).inserted {
      throw Failure(
        Phrase(
          nl: "twee keer --report naar \(pair.target); geef elk rapport een eigen bestand",
          en: "--report to \(pair.target) twice; give each report a file of its own"))
    }
  }

  /// Whether findings are printed for people.
  var isText: Bool { format?.name == "text" }

  /// Whether a form that the call asks shows what repairs change.
  var showsRepairs: Bool {
    ([format] + targets.map { FindingsFormat.named($0.word) }).contains { $0?.showsRepairs == true }
  }

  /// Writes a report in all forms that the call asks: files first, so that a reader who goes away costs none.
  ///
  /// - Parameter failOn: from which severity the check fails.
  func write(_ report: CheckReport, failOn: Severity) throws {
    let shown = most.map(report.limited) ?? report
    let folder = call.console.workingDirectory
    var style = FindingsStyle(
      language: call.language, folder: folder, top: RepositoryTop.folder(above: folder),
      rules: .complete, version: Version.number)
    style.failOn = failOn
    try InputGuard(report.files.map(\.file), call).spare(targets.map(\.target), call)
    for (word, path) in targets {
      try call.write(FindingsFormat.named(word)?.render(shown, style) ?? "", to: path)
    }
    style.color = call.colorsOutput
    style.isTerminal = call.console.output.isTerminal
    style.width = call.console.width
    try call.write(format?.render(shown, style) ?? "")
  }

  /// Says on standard error what a check came to, and which files were written.
  func summarise(_ report: CheckReport) {
    if isText { call.note(Self.text(call).summary(most.map(report.limited) ?? report)) }
    for pair in targets { call.note("\(pair.word): \(pair.target)") }
  }

  /// Says findings on standard error.
  static func complain(_ findings: [LocatedFinding], _ call: Invocation) {
    if !findings.isEmpty { call.console.report(text(call).render(findings)) }
  }

  /// Text for standard error.
  private static func text(_ call: Invocation) -> FindingsText {
    FindingsText(
      language: call.language, color: call.colorsError, isTerminal: call.console.error.isTerminal,
      width: call.console.width)
  }
}
