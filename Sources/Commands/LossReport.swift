import Description
import Rendering
import Workspace

/// Says what a conversion lost, and writes the list: REF-05, which speaks here only.
enum LossReport {
  /// Refuses to write a result and its list of losses to standard output both.
  static func refuseBoth(_ call: Invocation) throws {
    guard call.arguments.isSet(ConvertCommand.losses), call.place(of: ConvertCommand.losses) == nil,
      call.place(of: ConvertCommand.output) == nil
    else { return }
    throw Failure(
      Phrase(
        nl:
          "de uitkomst en de verlieslijst kunnen niet allebei naar de standaarduitvoer; geef -o of --losses een bestand",
        en: "the result and the list of losses cannot both go to standard output; give -o or --losses a file"))
  }

  /// Writes the list to `--losses`, else to `losses.json` in the output folder; the count goes to standard error.
  static func write(_ losses: [Loss], from source: String, to target: String, _ call: Invocation) throws {
    let isAsked = call.arguments.isSet(ConvertCommand.losses)
    guard !losses.isEmpty || isAsked else { return }
    var place = call.place(of: ConvertCommand.losses)
    if !isAsked, let output = call.place(of: ConvertCommand.output),
      FileOutput.isFolder(call.console.absolute(output))
    {
      place = output.asFolder + "losses.json"
    }
    let count = losses.reduce(0) { $0 + $1.count }
    let what = Self.count(count, in: losses.count)
    guard isAsked || place != nil else {
      return call.note(
        Phrase(
          nl: "niet overgenomen: \(what.nl); --losses BESTAND geeft de lijst [REF-05, afspraak]",
          en: "not carried over: \(what.en); --losses FILE gives the list [REF-05, convention]"))
    }
    let text = LossesJSON(language: call.language).render(losses, from: source, to: target)
    try call.write(text, to: place)
    if losses.isEmpty {
      return call.note(Phrase(nl: "alles is overgenomen", en: "everything is carried over"))
    }
    let shown = place.map { " (\($0))" } ?? ""
    call.note(
      Phrase(
        nl: "niet overgenomen: \(what.nl)\(shown) [REF-05, afspraak]",
        en: "not carried over: \(what.en)\(shown) [REF-05, convention]"))
  }

  /// What to say where there were messages and none of them becomes an object of the curriculum; nil where some do.
  static func nothingLeft(of workspace: Workspace) -> Phrase? {
    guard !workspace.messages.isEmpty, workspace.convertible.isEmpty else { return nil }
    let reasons = workspace.losses.prefix(3)
    func list(_ text: (Loss) -> String) -> String {
      reasons.isEmpty ? "" : ": " + reasons.map { "\($0.path) (\($0.count)): \(text($0))" }.joined(separator: "; ")
    }
    return Phrase(
      nl: "niets geschreven: uit deze invoer is geen object van een curriculum te maken\(list { $0.reason.nl })",
      en: "nothing is written: no object of a curriculum can be made of this input\(list { $0.reason.en })")
  }

  private static func count(_ facts: Int, in places: Int) -> Phrase {
    Phrase(
      nl: "\(counted(facts, "gegeven", "gegevens")) op \(counted(places, "plaats", "plaatsen"))",
      en: "\(counted(facts, "fact", "facts")) in \(counted(places, "place", "places"))")
  }
}
