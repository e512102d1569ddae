import Description
import Rendering
import Workspace

/// Says what a conversion lost, and writes the list: REF-05, which speaks here only.
enum LossReport {
  /// Writes the list to `--losses`, else to `losses.json` in the output folder; the count goes to standard error.
  static func write(_ losses: [Loss], from source: String, to target: String, _ call: Invocation) throws {
    let asked = call.arguments.value(of: ConvertCommand.losses)
    guard !losses.isEmpty || asked != nil else { return }
    var place = asked
    if place == nil, let output = call.arguments.value(of: ConvertCommand.output),
      FileOutput.isFolder(call.console.absolute(output))
    {
      place = output.hasSuffix("/") ? output + "losses.json" : output + "/losses.json"
    }
    let count = losses.reduce(0) { $0 + $1.count }
    let what = Self.count(count, in: losses.count)
    guard let place else {
      return call.note(
        Phrase(
          nl: "niet overgenomen: \(what.nl); --losses BESTAND geeft de lijst [REF-05, afspraak]",
          en: "not carried over: \(what.en); --losses FILE gives the list [REF-05, convention]"))
    }
    let text = LossesJSON(language: call.language).render(losses, from: source, to: target)
    try FileOutput.write(Array(text.utf8), to: call.console.absolute(place), shown: place)
    call.note(
      Phrase(
        nl: "niet overgenomen: \(what.nl) (\(place)) [REF-05, afspraak]",
        en: "not carried over: \(what.en) (\(place)) [REF-05, convention]"))
  }

  private static func count(_ facts: Int, in places: Int) -> Phrase {
    Phrase(
      nl: "\(counted(facts, "gegeven", "gegevens")) op \(counted(places, "plaats", "plaatsen"))",
      en: "\(counted(facts, "fact", "facts")) in \(counted(places, "place", "places"))")
  }
}
