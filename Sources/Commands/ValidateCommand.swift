import Description
import Rendering
import Workspace

/// `fim validate`: checks files or folders.
enum ValidateCommand {
  static let format = Option.value(
    "format", .format,
    words: [
      Word("text", Phrase(nl: "een regel per bevinding", en: "a line for each finding")),
      Word("json", Phrase(nl: "één JSON-object met alles", en: "one JSON object with everything")),
    ], standard: "text", Phrase(nl: "vorm van de uitkomst", en: "form of the result"))
  static let failOn = Option.value(
    "fail-on", Placeholder(nl: "ERNST", en: "SEVERITY"), words: Severity.allCases.map { Word($0.rawValue) },
    standard: "error",
    Phrase(
      nl: "vanaf welke ernst de afloop 1 is", en: "from which severity the exit code is 1"))
  static let strict = Option.flag(
    "strict", Phrase(nl: "hetzelfde als --fail-on warning", en: "the same as --fail-on warning"))
  static let explainUnjudged = Option.flag(
    "explain-unjudged",
    Phrase(
      nl: "noem de regels die niet te beoordelen waren, en welk gegeven ontbrak",
      en: "name the rules that could not be judged, and which fact was missing"))

  static let command = Command(
    name: "validate",
    summary: Phrase(nl: "controleer bestanden of mappen", en: "check files or folders"),
    discussion: Phrase(
      nl: "Alles wat samen wordt opgegeven is één werkruimte: verwijzingen tussen bestanden worden gevolgd. "
        + "Bevindingen staan op de standaarduitvoer, met bestand, regel en kolom; de telling staat op de foutuitvoer. "
        + "Geen bevinding betekent: geen bekende tegenspraak met de geladen regels, niet dat aan de wet is voldaan.",
      en: "All that is given together is one workspace: references between files are followed. Findings go to standard "
        + "output, with file, line and column; the count goes to standard error. No finding means: no known "
        + "contradiction with the loaded rules, not that the law is met."),
    arguments: [WorkspaceOptions.paths],
    options: [format, failOn, strict, explainUnjudged] + WorkspaceOptions.all,
    examples: [
      Command.Example(
        "fim validate samples/timmeren", Phrase(nl: "controleer een map", en: "check a folder")),
      Command.Example(
        "fim validate --format json --fail-on warning modules/",
        Phrase(nl: "voor een bouwstraat, streng", en: "for a pipeline, strictly")),
      Command.Example(
        "fim validate - --stdin-filename dakwerk.json",
        Phrase(nl: "controleer de standaardinvoer", en: "check standard input")),
    ]
  ) { call in
    let strictness = try threshold(call)
    let judgement = WorkspaceOptions.judgement(call)
    let workspace = Workspace.load(try WorkspaceOptions.input(call), rules: judgement.rules)
    call.console.keep(workspace)
    let report = workspace.check(judgement)
    if call.arguments.value(of: format) == "json" {
      try call.write(FindingsJSON(language: call.language).render(report))
    } else {
      let text = FindingsText(
        language: call.language, color: call.colorsOutput, sourceLines: call.console.output.isTerminal,
        width: call.console.width)
      try call.write(text.render(report))
      if call.arguments.isSet(explainUnjudged) { try call.write(unjudged(report, call.language)) }
      if !call.isQuiet, workspace.unreadable.isEmpty || !workspace.files.isEmpty {
        call.console.report(
          FindingsText(language: call.language, color: call.colorsError).summary(report) + "\n")
      }
    }
    if WorkspaceOptions.complain(workspace, call) { return .failure }
    return report.findings.contains { $0.finding.severity >= strictness } ? .findings : .success
  }

  private static func threshold(_ call: Invocation) throws -> Severity {
    if call.arguments.isSet(strict) { return .warning }
    return call.arguments.value(of: failOn).flatMap(Severity.init(rawValue:)) ?? .error
  }

  private static func unjudged(_ report: CheckReport, _ language: Language) -> String {
    let words = Phrase(nl: "niet te beoordelen, onbekend is", en: "not judged, unknown is")[language]
    return report.unjudged.map { "\($0.file): \($0.rule) \(words) \($0.path)\n" }.joined()
  }
}
