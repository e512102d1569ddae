import Description
import Formats
import Rules
import Views

/// `fim explain`: one rule, explained.
enum ExplainCommand {
  static let rule = Argument(
    Placeholder(nl: "REGEL", en: "RULE"), suggested: RuleCatalogue.complete.rules.map { Word($0.id, $0.title) },
    Phrase(nl: "het nummer van een regel, zoals FIM-10", en: "the id of a rule, such as FIM-10"))

  static let command = Command(
    name: "explain",
    summary: Phrase(nl: "leg een regel uit", en: "explain a rule"), arguments: [rule],
    options: [PageOutput.format],
    examples: [
      Command.Example(
        "fim explain FIM-10", Phrase(nl: "wat, waarom, bron en oplossing", en: "what, why, source and solution"))
    ]
  ) { call in
    let id = call.arguments.value(of: Self.rule) ?? ""
    guard let rule = RuleCatalogue.complete.rule(id) else {
      if let group = RuleCatalogue.complete.groups.first(where: { $0.id == id.uppercased() }) {
        throw Failure(
          Phrase(
            nl: "\(group.id) is een groep regels; fim rules --group \(group.id) noemt ze",
            en: "\(group.id) is a group of rules; fim rules --group \(group.id) lists them"))
      }
      let near = Nearest.word(to: id.uppercased(), among: RuleCatalogue.complete.rules.map(\.id))
      throw Failure(
        Phrase(
          nl: "de regel \(id) bestaat niet" + (near.map { "; bedoelde u \($0)?" } ?? "; fim rules noemt ze alle"),
          en: "the rule \(id) does not exist" + (near.map { "; did you mean \($0)?" } ?? "; fim rules lists them all")))
    }
    try PageOutput.write(RulePage.page(of: rule), call)
    return .success
  }
}
