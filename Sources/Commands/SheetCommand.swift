import Description
import Workspace

/// `fim sheet`: the mapping as a file that a spreadsheet opens, and back.
enum SheetCommand {
  static let action = Argument(
    Placeholder(nl: "WAT", en: "ACTION"),
    words: [
      Word("export", Phrase(nl: "schrijf de koppelingen als blad", en: "write the mapping as a sheet")),
      Word("import", Phrase(nl: "neem een gewijzigd blad over", en: "take over a sheet that was changed")),
    ], Phrase(nl: "welke kant op", en: "which way"))
  static let paths = Argument(
    .path, count: .oneOrMore,
    Phrase(
      nl: "bij export bestanden of mappen; bij import eerst het blad, dan de bestanden of mappen",
      en: "with export files or folders; with import first the sheet, then the files or folders"))
  static let output = Option.value(
    "output", short: "o", .file,
    Phrase(
      nl: "het CSV-bestand om te schrijven, bij export (standaard de standaarduitvoer)",
      en: "the CSV file to write, with export (default standard output)"))
  static let yes = Option.flag(
    "yes", short: "y",
    Phrase(nl: "neem het blad over zonder te vragen, bij import", en: "take the sheet over without asking, with import")
  )

  static let command = Command(
    name: "sheet",
    summary: Phrase(nl: "werk aan de koppelingen in een rekenblad", en: "work on the mapping in a spreadsheet"),
    discussion: Phrase(
      nl:
        "Het blad is CSV voor Excel en LibreOffice in Nederlandse instelling: modules, werkprocessen tegen modules (V "
        + "= volledig, D = deels, 30% = deels met aandeel) en examenplannen. Import laat eerst zien wat er verandert, "
        + "en weigert het hele blad als één cel niet te plaatsen is. Wat niet in het blad staat, blijft zoals het is.",
      en: "The sheet is CSV for Excel and LibreOffice in Dutch settings: modules, work processes against modules (F = "
        + "full, P = partial, 30% = partial with a share) and exam plans. Import first shows what changes, and refuses "
        + "the whole sheet when one cell cannot be placed. What is not in the sheet stays as it is."),
    arguments: [action, paths], options: [output, yes] + WorkspaceOptions.all,
    examples: [
      Command.Example(
        "fim sheet export samples/timmeren -o timmeren.csv",
        Phrase(nl: "het blad van Timmeren", en: "the sheet of Timmeren")),
      Command.Example(
        "fim sheet import timmeren.csv samples/timmeren",
        Phrase(nl: "laat zien wat er verandert, en vraag dan", en: "show what changes, and then ask")),
    ]
  ) { call in
    call.arguments.value(of: action) == "import" ? try takeOver(call) : try export(call)
  }

  private static func export(_ call: Invocation) throws -> ExitCode {
    if call.arguments.isSet(yes) {
      throw Failure(
        Phrase(nl: "--yes hoort bij import; laat de optie weg", en: "--yes goes with import; leave the option out"))
    }
    let setup = try Setup(call)
    let (call, day) = (setup.call, setup.judgement.referenceDate)
    let workspace = Workspace.load(setup.input)
    if WorkspaceOptions.complain(workspace, call) { return .failure }
    if WorkspaceOptions.refuse(workspace, call) { return .findings }
    let sheet = Sheet(workspace, on: day, language: call.language)
    let leftOut = Sheet.leftOut(of: workspace, on: day)
    if !leftOut.isEmpty {
      let names = leftOut.joined(separator: ", ")
      call.complain(
        Phrase(
          nl: "niet in het blad, omdat de id meer dan één keer voorkomt: \(names)",
          en: "not in the sheet, because the id occurs more than once: \(names)"))
    }
    if sheet.rows.isEmpty {
      call.complain(
        Phrase(
          nl: "het blad is leeg: de invoer heeft geen module, dossier of examenplan",
          en: "the sheet is empty: the input has no module, qualification file or exam plan"))
    }
    let place = call.place(of: output)
    try InputGuard(workspace.files.map(\.shown), call).spare([place], call)
    try call.write(sheet.text, to: place)
    guard let place else { return .success }
    call.note(Phrase(nl: "\(place): \(sheet.rows.count) rijen", en: "\(place): \(sheet.rows.count) rows"))
    return .success
  }

  private static func takeOver(_ call: Invocation) throws -> ExitCode {
    if call.arguments.isSet(output) {
      throw Failure(
        Phrase(
          nl: "--output hoort bij export; import wijzigt de bestanden zelf",
          en: "--output goes with export; import changes the files themselves"))
    }
    let words = call.arguments.values(of: paths)
    guard let place = words.first, words.count > 1 else {
      throw Failure(
        Phrase(
          nl: "import vraagt het blad en de bestanden of mappen: fim sheet import BLAD.csv MAP",
          en: "import asks for the sheet and the files or folders: fim sheet import SHEET.csv FOLDER"))
    }
    let setup = try Setup(call, paths: Array(words.dropFirst()))
    let (call, day) = (setup.call, setup.judgement.referenceDate)
    let workspace = Workspace.load(setup.input)
    if WorkspaceOptions.complain(workspace, call) { return .failure }
    if WorkspaceOptions.refuse(workspace, call) { return .findings }
    let asked: SheetImport
    do {
      asked = SheetImport(try Sheet(try sheet(place, call)), into: workspace, on: day)
    } catch let refusal as Sheet.Refusal {
      return try refuse([refusal], of: place, call)
    }
    guard asked.refusals.isEmpty else { return try refuse(asked.refusals, of: place, call) }
    for change in asked.changes {
      try call.writeLine(
        Phrase(
          nl: "\(change.address) \(change.explanation.nl)", en: "\(change.address) \(change.explanation.en)"))
    }
    guard !asked.changes.isEmpty else {
      call.note(Phrase(nl: "niets veranderd", en: "nothing changed"))
      return .success
    }
    // What stands in the way of writing is said before anything is asked.
    _ = try workspace.edited(by: asked.edits)
    let count = asked.changes.count
    let question =
      count == 1
      ? Phrase(nl: "Deze wijziging overnemen?", en: "Take this change over?")
      : Phrase(nl: "Deze \(count) wijzigingen overnemen?", en: "Take these \(count) changes over?")
    guard let isAgreed = try call.arguments.isSet(yes) ? true : call.confirm(question) else {
      throw Failure(
        Phrase(
          nl: "niets overgenomen: er is geen antwoord; geef --yes om zonder vraag over te nemen",
          en: "nothing is taken over: there is no answer; give --yes to take over without a question"))
    }
    guard isAgreed else {
      call.note(Phrase(nl: "niets overgenomen", en: "nothing taken over"))
      return .success
    }
    try WorkspaceOptions.write(asked.edits, in: workspace, call)
    return .success
  }

  private static func sheet(_ place: String, _ call: Invocation) throws -> [UInt8] {
    if place == "-" { return try call.console.input.readAll() }
    return try Sheet.bytes(of: call.console.absolute(place), shown: place)
  }

  /// Says what cannot be placed, as findings stand: file, cell, what is wrong.
  private static func refuse(_ refusals: [Sheet.Refusal], of place: String, _ call: Invocation) throws -> ExitCode {
    for refusal in refusals {
      let cell = refusal.address.map { "\($0): " } ?? ""
      try call.writeLine(
        Phrase(
          nl: "\(place): \(cell)\(refusal.explanation.nl)", en: "\(place): \(cell)\(refusal.explanation.en)"))
    }
    call.complain(
      Phrase(
        nl: "niets overgenomen: niet alles in het blad is te plaatsen",
        en: "nothing is taken over: not all of the sheet can be placed"))
    return .findings
  }
}
