import Codecs
import Description
import Rules
import Views
import Workspace

/// `fim profile`: the numbers and severities in force.
enum ProfileCommand {
  static let path = Argument(
    .path, count: .optional,
    Phrase(
      nl: "waar het projectbestand wordt gezocht (standaard: hier)",
      en: "where the project file is looked for (default: here)"))
  static let output = Option.value(
    "output", short: "o", .file,
    Phrase(
      nl: "schrijf het profiel in dit bestand (.json of .xml), om te veranderen",
      en: "write the profile to this file (.json or .xml), to change it"))

  static let command = Command(
    name: "profile",
    summary: Phrase(nl: "toon de afgesproken getallen", en: "show the agreed numbers"),
    discussion: Phrase(
      nl: "Een profiel is een bestand met de getallen die een groep zelf kan afspreken, en met regels die zwaarder of "
        + "lichter wegen. Wat er niet in staat, is als in het standaardprofiel. Regels uit de wet blijven wat ze zijn.",
      en: "A profile is a file with the numbers that a group can agree itself, and with rules that weigh more or less. "
        + "What is not in it is as in the standard profile. Rules that are law stay what they are."),
    arguments: [path],
    options: [SetupOptions.profile, SetupOptions.project, SetupOptions.noProject, PageOutput.format, output],
    examples: [
      Command.Example("fim profile", Phrase(nl: "wat hier geldt", en: "what is in force here")),
      Command.Example(
        "fim profile --profile timmeren.profile.json",
        Phrase(nl: "wat in dit bestand afwijkt", en: "what differs in this file")),
      Command.Example(
        "fim profile -o ons.profile.json", Phrase(nl: "een kopie om te veranderen", en: "a copy to change")),
    ]
  ) { call in
    for path in call.arguments.values(of: path) where !FileOutput.exists(call.console.absolute(path)) {
      throw Failure(Phrase(nl: "\(path) bestaat niet", en: "\(path) does not exist"))
    }
    let setup = try Setup(call, paths: call.arguments.values(of: path), usesBaseline: false)
    let profile = setup.judgement.profile
    if call.arguments.isSet(output) {
      try AgreementOutput.write(.profile(profile), to: setup.call.place(of: output), setup.call)
    } else {
      try PageOutput.write(ProfilePage.page(of: profile, rules: setup.judgement.rules), setup.call)
    }
    let objections = setup.judgement.profileFile.map { file in
      file.locate(profile.objections(in: setup.judgement.rules).map { $0.below(["profile"]) })
    }
    guard let objections, !objections.isEmpty else { return .success }
    FindingsOutput.complain(objections, setup.call)
    return .findings
  }
}

/// Writes files of `fim` itself.
enum AgreementOutput {
  /// Writes a new file, without a path to standard output; a file that exists is not overwritten.
  static func write(_ settings: Agreement, to path: String?, _ call: Invocation) throws {
    guard let path else { return try call.write(bytes(settings, for: ""), to: nil) }
    guard !FileOutput.exists(call.console.absolute(path)) else {
      throw Failure(
        Phrase(
          nl: "\(path) bestaat al en wordt niet overschreven; kies een andere naam",
          en: "\(path) exists and is not overwritten; choose another name"))
    }
    try call.write(bytes(settings, for: path), to: path)
    call.note(Phrase(nl: path, en: path))
  }

  /// The bytes of a file by its ending: XML for `.xml`, else JSON.
  static func bytes(_ settings: Agreement, for path: String) -> [UInt8] {
    TextWriter.write(settings, as: path.hasSuffix(".xml") ? .xml : .json)
  }
}
