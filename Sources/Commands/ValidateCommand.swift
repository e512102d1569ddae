import Codecs
import Description
import Formats
import Rendering
import Workspace

/// `fim validate`: checks files or folders.
enum ValidateCommand {
  static let failOn = Option.value(
    "fail-on", Placeholder(nl: "ERNST", en: "SEVERITY"), words: Severity.allCases.map { Word($0.rawValue) },
    standard: "error",
    Phrase(
      nl: "vanaf welke ernst de afloop 1 is", en: "from which severity the exit code is 1"))
  static let strict = Option.flag(
    "strict", Phrase(nl: "hetzelfde als --fail-on warning", en: "the same as --fail-on warning"))
  static let schema = Option.value(
    "schema", Placeholder(nl: "XSD", en: "XSD", isPath: true),
    Phrase(
      nl: "toets XML-bestanden ook aan dit schema, met libxml2; wat het importeert wordt niet opgehaald",
      en: "hold XML files against this schema too, with libxml2; what it imports is not fetched"))
  static let explainUnjudged = Option.flag(
    "explain-unjudged",
    Phrase(
      nl: "noem de regels die niet te beoordelen waren, en welk gegeven ontbrak",
      en: "name the rules that could not be judged, and which fact was missing"))

  static let writeBaseline = Option.value(
    "write-baseline", .file,
    Phrase(
      nl: "schrijf alle bevindingen als nulmeting in dit bestand, en meld ze niet",
      en: "write all findings to this file as a baseline, and do not report them"))

  static let fix = Option.flag(
    "fix",
    Phrase(
      nl: "herstel in de bestanden wat maar één goed antwoord heeft, en meld wat overblijft",
      en: "repair in the files what has only one right answer, and report what is left"))
  static let diff = Option.flag(
    "diff",
    Phrase(
      nl: "toon wat --fix zou veranderen, en verander niets", en: "show what --fix would change, and change nothing"))

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
    options: FindingsOutput.options + [failOn, strict] + SetupOptions.selection
      + [writeBaseline, fix, diff, schema, explainUnjudged] + WorkspaceOptions.all
      + FormatSettings.options(for: .checking),
    examples: [
      Command.Example(
        "fim validate samples/timmeren", Phrase(nl: "controleer een map", en: "check a folder")),
      Command.Example(
        "fim validate --format json --fail-on warning modules/",
        Phrase(nl: "voor een bouwstraat, streng", en: "for a pipeline, strictly")),
      Command.Example(
        "fim validate --report sarif=fim.sarif --report junit=fim.xml modules/",
        Phrase(nl: "tekst in het log, en twee rapporten", en: "text in the log, and two reports")),
      Command.Example(
        "fim validate --ignore FIM-05,COV modules/",
        Phrase(nl: "zonder één regel en een groep", en: "without one rule and a group")),
      Command.Example(
        "fim validate --write-baseline nulmeting.json modules/",
        Phrase(nl: "alleen wat nieuw is telt nog", en: "only what is new counts from now on")),
      Command.Example(
        "fim validate berichten/ --schema DUO_RIO_Beheren.xsd",
        Phrase(nl: "ook met uw eigen schema", en: "with your own schema too")),
      Command.Example(
        "fim validate --diff modules/",
        Phrase(nl: "wat fim zelf kan herstellen", en: "what fim can repair itself")),
      Command.Example(
        "fim validate - --stdin-filename dakwerk.json",
        Phrase(nl: "controleer de standaardinvoer", en: "check standard input")),
    ]
  ) { call in
    try call.arguments.refuse(writeBaseline, with: SetupOptions.baseline)
    for option in [fix, diff] { try call.arguments.refuse(option, with: writeBaseline) }
    try call.arguments.refuse(fix, with: diff)
    try call.arguments.refuse(strict, with: failOn)
    // What gives no findings has no use for how findings are given.
    for given in FindingsOutput.options + [explainUnjudged] {
      for option in [diff, writeBaseline] { try call.arguments.refuse(given, with: option) }
    }
    for option in [strict, failOn] { try call.arguments.refuse(option, with: writeBaseline) }
    let strictness = threshold(call)
    let setup = try Setup(call, usesBaseline: !call.arguments.isSet(writeBaseline))
    let (call, judgement) = (setup.call, setup.judgement)
    let output = try FindingsOutput(call)
    var input = setup.input
    input.schema = try userSchema(call)
    let checked = Workspace.check(input, judgement)
    let workspace = checked.workspace
    call.console.keep(workspace)
    if input.schema != nil, !workspace.files.contains(where: { $0.format?.syntax == .xml }) {
      call.note(
        Phrase(
          nl: "--schema is nergens voor gebruikt: er is geen XML-bestand gecontroleerd",
          en: "--schema was used for nothing: no XML file was checked"))
    }
    if call.arguments.isSet(diff) { return try Fixing(call).show(workspace, judgement, failOn: strictness) }
    let report = call.arguments.isSet(fix) ? try Fixing(call).write(workspace, judgement) : checked.report
    if call.arguments.isSet(writeBaseline) {
      return try write(report, of: workspace, to: call.place(of: writeBaseline), call)
    }
    // After --fix the files are others than those that were loaded, and nothing is left to repair.
    let isRepaired = call.arguments.isSet(fix)
    try output.write(
      output.showsRepairs && !isRepaired ? workspace.withRepairs(report, judgement) : report, failOn: strictness)
    if output.isText, call.arguments.isSet(explainUnjudged) {
      try call.write(unjudged(report, call.language))
    }
    if workspace.unreadable.isEmpty || !workspace.files.isEmpty { output.summarise(report) }
    if WorkspaceOptions.complain(workspace, call) { return .failure }
    return report.findings.contains { $0.finding.severity >= strictness } ? .findings : .success
  }

  /// The schema that the user named.
  private static func userSchema(_ call: Invocation) throws -> XSDSchema? {
    guard let path = call.arguments.value(of: schema) else { return nil }
    let text = try FileInput.bytes(call.console.absolute(path), shown: path)
    do throws(XSDSchema.Fault) {
      return try XSDSchema(text)
    } catch {
      let line = error.line > 0 ? ":\(error.line)" : ""
      let said = error.message.isEmpty ? "" : ": \(error.message)"
      throw Failure(
        Phrase(
          nl: "\(path)\(line) is geen XML-schema (XSD 1.0) dat libxml2 kan lezen\(said)",
          en: "\(path)\(line) is no XML schema (XSD 1.0) that libxml2 can read\(said)"))
    }
  }

  private static func threshold(_ call: Invocation) -> Severity {
    if call.arguments.isSet(strict) { return .warning }
    return call.arguments.value(of: failOn).flatMap(Severity.init(rawValue:)) ?? .error
  }

  /// Writes all findings as a baseline; one on standard output names files from the working folder. The exit code tells only whether everything could be read.
  private static func write(
    _ report: CheckReport, of workspace: Workspace, to place: String?, _ call: Invocation
  ) throws -> ExitCode {
    if WorkspaceOptions.complain(workspace, call) { return .failure }
    // A baseline may be written anew; what it is about may not be overwritten.
    let judged = report.files.filter { $0.format != "agreement" }.map(\.file)
    try InputGuard(judged, call).spare([place], call)
    let baseline = Baseline(of: report, in: call.console.workingDirectory, at: call.console.absolute(place ?? "-"))
    try call.write(AgreementOutput.bytes(.baseline(baseline), for: place ?? ""), to: place)
    let count = baseline.entries.reduce(0) { $0 + $1.count }
    let shown = place.map { $0 + "  " } ?? ""
    call.note(
      Phrase(
        nl: "\(shown)\(counted(count, "bevinding", "bevindingen")) in de nulmeting",
        en: "\(shown)\(counted(count, "finding", "findings")) in the baseline"))
    return .success
  }

  private static func unjudged(_ report: CheckReport, _ language: Language) -> String {
    let words = Phrase(nl: "niet te beoordelen, onbekend is", en: "not judged, unknown is")[language]
    return report.files.flatMap { file in
      file.unjudged.map { entry in
        guard let needs = entry.needs else { return "\(file.file): \(entry.rule) \(words) \(entry.path)\n" }
        let only = Phrase(nl: "alleen te beoordelen met \(needs.nl): ", en: "needs \(needs.en): ")[language]
        return "\(file.file): \(entry.rule) \(only)\(entry.path)\n"
      }
    }.joined()
  }
}
