import Description
import Formats
import Rendering
import Workspace

/// `fim format`: writes files in the one normal form of their format.
enum FormatCommand {
  static let check = Option.flag(
    "check",
    Phrase(
      nl: "noem de bestanden die niet in de normaalvorm staan, en schrijf niets",
      en: "name the files that are not in normal form, and write nothing"))
  static let write = Option.flag(
    "write", short: "w",
    Phrase(nl: "vervang de bestanden door hun normaalvorm", en: "replace the files by their normal form"))
  static let output = Option.value(
    "output", short: "o", .file,
    Phrase(nl: "schrijf de normaalvorm van één bestand hierheen", en: "write the normal form of one file to here"))

  static let command = Command(
    name: "format",
    summary: Phrase(nl: "schrijf bestanden in de normaalvorm", en: "write files in normal form"),
    discussion: Phrase(
      nl:
        "Gelijke inhoud geeft gelijke bytes: velden in vaste volgorde, twee spaties per niveau, korte objecten op één "
        + "regel, tekst in Unicode NFC. Zonder --check, --write of -o gaat de normaalvorm van één bestand naar de "
        + "standaarduitvoer.",
      en:
        "Equal content gives equal bytes: fields in a fixed order, two spaces a level, short objects on one line, text "
        + "in Unicode NFC. Without --check, --write or -o the normal form of one file goes to standard output."),
    arguments: [WorkspaceOptions.paths],
    options: [check, write, output, WorkspaceOptions.readAs, WorkspaceOptions.jobs, WorkspaceOptions.stdinFilename],
    examples: [
      Command.Example("fim format --check samples/timmeren", Phrase(nl: "voor een bouwstraat", en: "for a pipeline")),
      Command.Example(
        "fim format --write samples/timmeren", Phrase(nl: "zet alle bestanden recht", en: "set all files straight")),
    ]
  ) { call in
    try call.arguments.refuse(check, with: write)
    try call.arguments.refuse(check, with: output)
    try call.arguments.refuse(write, with: output)
    let input = try WorkspaceOptions.input(call)
    let workspace = Workspace.load(input)
    if WorkspaceOptions.complain(workspace, call) { return .failure }
    if WorkspaceOptions.refuse(workspace, call) { return .findings }
    let texts = try workspace.normalForms()
    guard !texts.isEmpty else {
      let none = Phrase(
        nl: "geen bestand gevonden (in een map: .json en .xml)", en: "no file found (in a folder: .json and .xml)")
      guard call.arguments.isSet(check) || call.arguments.isSet(write) else { throw Failure(none) }
      call.note(none)
      return .success
    }
    if call.arguments.isSet(check) {
      let others = texts.filter { !$0.isNormal }
      for other in others { try call.write(other.file + "\n") }
      call.note(
        Phrase(
          nl: "\(texts.count - others.count) van \(counted(texts.count, "bestand", "bestanden")) in de normaalvorm",
          en: "\(texts.count - others.count) of \(counted(texts.count, "file", "files")) in normal form"))
      return others.isEmpty ? .success : .findings
    }
    if call.arguments.isSet(write) {
      guard !texts.contains(where: { $0.path == nil }) else {
        throw Failure(
          Phrase(
            nl: "de standaardinvoer kan niet worden vervangen; laat --write weg",
            en: "standard input cannot be replaced; leave --write out"))
      }
      for text in texts where !text.isNormal {
        try FileOutput.write(text.bytes, to: text.path ?? text.file, shown: text.file)
        call.note(Phrase(nl: text.file, en: text.file))
      }
      return .success
    }
    guard let only = texts.first, texts.count == 1 else {
      throw Failure(
        Phrase(
          nl: "dit zijn \(texts.count) bestanden; kies --check of --write",
          en: "these are \(texts.count) files; choose --check or --write"))
    }
    try call.write(only.bytes, to: call.place(of: output))
    return .success
  }
}
