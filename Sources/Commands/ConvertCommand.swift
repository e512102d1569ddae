import Curriculum
import Description
import Formats
import Rendering
import Workspace

/// `fim convert`: from one format to another, with a list of what is lost.
enum ConvertCommand {
  static let input = Argument(
    Placeholder(nl: "INVOER", en: "INPUT", isPath: true), count: .oneOrMore,
    Phrase(nl: "bestanden of mappen; - is de standaardinvoer", en: "files or folders; - is standard input"))
  static let to = Option.value(
    "to", .format, words: WorkspaceOptions.formatWords(Format.all.filter { $0.write != nil || $0.export != nil }),
    required: true,
    Phrase(nl: "het formaat om naar om te zetten", en: "the format to convert to"))
  static let from = Option.value(
    "from", .format, words: WorkspaceOptions.formatWords(Format.all),
    Phrase(
      nl: "het formaat van de invoer (standaard: wat de inhoud laat zien)",
      en: "the format of the input (default: what its content shows)"))
  static let output = Option.value(
    "output", short: "o", .path,
    Phrase(
      nl: "het bestand of de map voor de uitkomst (standaard de standaarduitvoer)",
      en: "the file or folder for the result (default standard output)"))
  static let losses = Option.value(
    "losses", .file,
    Phrase(
      nl: "schrijf hier de lijst van wat niet is overgenomen", en: "write the list of what is not carried over here"))

  static let command = Command(
    name: "convert",
    summary: Phrase(nl: "zet om naar een ander formaat", en: "convert to another format"),
    discussion: Phrase(
      nl:
        "Een bestand wordt één bestand; een map, of een bestand met meer dossiers, wordt een map. Geeft u voor een map "
        + "een uitvoerbestand dat op .json of .xml eindigt, dan komt alles in één curriculum. Wat niet kan worden "
        + "overgenomen staat in de verlieslijst: in --losses, anders als losses.json in de uitvoermap. "
        + "Invoer met fouten wordt niet omgezet (afloop 1).",
      en:
        "A file becomes a file; a folder, or a file with several dossiers, becomes a folder. If you give an output file "
        + "that ends in .json or .xml for a folder, everything goes into one curriculum. What cannot be carried over is "
        + "in the list of losses: in --losses, else as losses.json in the output folder. Input with errors is not "
        + "converted (exit code 1)."),
    arguments: [input],
    options: [
      to, from, output, losses, WorkspaceOptions.referenceDate, WorkspaceOptions.jobs, WorkspaceOptions.stdinFilename,
    ] + FormatSettings.options(for: .exporting),
    examples: [
      Command.Example(
        "fim convert samples/timmeren/modules/dakwerk.json --to xml",
        Phrase(nl: "een module als XML op het scherm", en: "a module as XML on the screen")),
      Command.Example(
        "fim convert dossier.xml --to json -o landelijk",
        Phrase(nl: "een dossier van SBB, in een map", en: "a dossier of SBB, into a folder")),
      Command.Example(
        "fim convert samples/timmeren --to rio -o berichten",
        Phrase(nl: "het aanbod als berichten aan RIO", en: "the offerings as messages to RIO")),
      Command.Example(
        "fim convert samples/ooapi --from ooapi --to json -o curriculum.json",
        Phrase(nl: "objecten van OOAPI als curriculum", en: "objects of OOAPI as a curriculum")),
    ]
  ) { call in
    try LossReport.refuseBoth(call)
    var request = try WorkspaceOptions.input(call, paths: call.arguments.values(of: input))
    request.format = call.arguments.value(of: from).flatMap(Format.named)
    guard let format = call.arguments.value(of: to).flatMap(Format.named) else { return .failure }
    if let output = call.place(of: output), !output.hasSuffix(".json"), !output.hasSuffix(".xml"),
      let file = try StreamedFile(request), StreamedConversion.canWrite(format, of: file),
      let outcome = try StreamedConversion(call, to: format, folder: output).run(file)
    {
      return outcome
    }
    if format.export != nil { return try ExportConversion(call, to: format).run(request) }
    guard let write = format.write else { return .failure }
    let workspace = Workspace.load(request)
    if WorkspaceOptions.complain(workspace, call) { return .failure }
    if WorkspaceOptions.refuseUnusable(workspace, call) { return .findings }
    if let refusal = LossReport.nothingLeft(of: workspace) {
      call.complain(refusal)
      return .findings
    }
    let results = try ConversionPlan(
      workspace, to: format, inputs: request.items, output: call.place(of: output)
    ).results
    let input = InputGuard(workspace.files.map(\.shown), call)
    try input.spare(results.map(\.path) + [call.place(of: losses)], call)
    for result in results {
      try call.write(write(result.document), to: result.path, result.summary)
    }
    try LossReport.write(
      workspace.losses, from: workspace.files.first?.format?.name ?? "", to: format.name, call)
    return WorkspaceOptions.outcome(of: workspace)
  }
}
