import Curriculum
import Description
import Formats
import Workspace

/// `fim new`: a file to start from.
enum NewCommand {
  static let kind = Argument(
    Placeholder(nl: "SOORT", en: "KIND"),
    words: StartingFile.all.map { Word($0.kind, $0.title) } + StartingAgreement.all.map { Word($0.kind, $0.title) },
    Phrase(nl: "wat voor bestand", en: "what kind of file"))
  static let qualification = Option.value(
    "for", Placeholder(nl: "CODE", en: "CODE"), as: QualificationCode.self,
    Phrase(
      nl: "de kwalificatie waar het voor is; een module krijgt haar werkprocessen om uit te kiezen",
      en: "the qualification that it is for; a module gets its work processes to choose from"))
  static let title = Option.value(
    "title", Placeholder(nl: "TITEL", en: "TITLE"), as: Line.self,
    Phrase(
      nl: "de titel of naam; de id en de naam van het bestand komen eruit voort",
      en: "the title or name; the id and the name of the file follow from it"))
  static let workspace = Option.value(
    "in", .path,
    Phrase(
      nl: "waar het dossier van de kwalificatie en de school staan (standaard: de eerste map van -o, anders hier)",
      en: "where the qualification's file and the school are (default: the first folder of -o, else here)"))
  static let output = Option.value(
    "output", short: "o", .path,
    Phrase(
      nl: "de map of het bestand om in te schrijven (standaard de standaarduitvoer)",
      en: "the folder or file to write to (default standard output)"))

  static let command = Command(
    name: "new",
    summary: Phrase(nl: "begin een bestand", en: "start a file"),
    discussion: Phrase(
      nl: "Wat u nog moet invullen staat in de notities (fieldNotes); fim show open noemt het ook. Wat de map al zegt, "
        + "staat er vast in: kerntaken en werkprocessen uit het dossier, en de school als er één is. Een bestaand "
        + "bestand wordt niet overschreven.",
      en: "What you have to fill in is in the notes (fieldNotes); fim show open names it too. What the folder says "
        + "already is in it: core tasks and work processes of the qualification's file, and the school when there is "
        + "one. An existing file is not overwritten."),
    arguments: [kind], options: [qualification, title, workspace, output],
    examples: [
      Command.Example(
        "fim new module --for 25829 --in samples/timmeren --title \"Trappen maken\"",
        Phrase(nl: "een module voor Timmerman, op het scherm", en: "a module for a carpenter, on the screen")),
      Command.Example(
        "fim new examPlan --for 25829 --in samples/timmeren",
        Phrase(nl: "een examenplan met een onderdeel per kerntaak", en: "an exam plan with a component per core task")),
      Command.Example(
        "fim new persona -o personas", Phrase(nl: "een persona in de map personas", en: "a persona in folder personas")),
    ]
  ) { call in
    if let start = StartingAgreement.all.first(where: { $0.kind == call.arguments.value(of: kind) }) {
      return try write(start, call)
    }
    guard let start = call.arguments.value(of: kind).flatMap(StartingFile.named) else { return .failure }
    let title = call.arguments.value(of: title, as: Line.self)
    let around = try Surroundings(call)
    guard let document = start.document(from: around.point(title: title)), let write = Format.nativeJSON.write
    else { return .failure }
    guard let output = call.place(of: output) else {
      try call.write(write(document), to: nil)
      return .success
    }
    var path = output
    if !output.hasSuffix(".json") {
      let name = document.id ?? title.flatMap { ObjectID(slug: $0.text)?.text } ?? start.kind
      path = output.asFolder + "\(name).json"
    }
    guard !FileOutput.exists(call.console.absolute(path)) else {
      throw Failure(
        Phrase(
          nl: "\(path) bestaat al en wordt niet overschreven; kies een andere --title of -o",
          en: "\(path) exists and is not overwritten; choose another --title or -o"))
    }
    try call.write(write(document), to: path)
    call.note(Phrase(nl: path, en: path) + advice(document, around))
    return .success
  }

  /// What to do with the new file.
  private static func advice(_ document: Document, _ around: Surroundings) -> Phrase {
    guard document.object?.fieldNotes.isEmpty == false else {
      return Phrase(nl: "   kijk na of het klopt, en vul aan", en: "   check whether it is right, and complete it")
    }
    let notesFirst = Phrase(nl: "   vul in wat in fieldNotes staat", en: "   fill in what fieldNotes says")
    guard document.module != nil, around.place != nil else { return notesFirst }
    return notesFirst + Phrase(nl: "; kies de werkprocessen", en: "; choose the work processes")
  }

  /// Writes a file of `fim` itself.
  private static func write(_ start: StartingAgreement, _ call: Invocation) throws -> ExitCode {
    let title = call.arguments.value(of: title, as: Line.self)
    let settings = start.agreement(title)
    guard let output = call.place(of: output) else {
      try AgreementOutput.write(settings, to: nil, call)
      return .success
    }
    let isFile = output.hasSuffix(".json") || output.hasSuffix(".xml")
    let path = isFile ? output : output.asFolder + start.fileName(title)
    try AgreementOutput.write(settings, to: path, call)
    call.note(start.advice)
    return .success
  }
}
