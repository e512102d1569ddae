import Description
import Formats
import Rules
import Views

/// `fim rules`: the catalogue of rules.
enum RulesCommand {
  static let group = Option.value(
    "group", Placeholder(nl: "GROEP", en: "GROUP"),
    words: RuleCatalogue.complete.groups.map { Word($0.id, $0.title) },
    Phrase(nl: "alleen deze groep", en: "this group only"))
  static let severity = Option.value(
    "severity", Placeholder(nl: "ERNST", en: "SEVERITY"), words: Severity.allCases.map { Word($0.rawValue) },
    Phrase(nl: "alleen deze ernst", en: "this severity only"))
  static let status = Option.value(
    "status", Placeholder(nl: "STATUS", en: "STATUS"),
    words: Status.allCases.map { Word($0.rawValue, $0.sentence) },
    Phrase(nl: "alleen regels van deze herkomst", en: "only rules that come from there"))
  static let pages = Option.value(
    "pages", .folder,
    Phrase(
      nl: "schrijf van elke regel een pagina in Markdown in deze map, met een index",
      en: "write a page in Markdown for each rule into this folder, with an index"))

  static let command = Command(
    name: "rules", summary: Phrase(nl: "noem de regels", en: "list the rules"),
    discussion: Phrase(
      nl:
        "Elke regel zegt hoe zwaar hij weegt en waar hij vandaan komt: uit een bron, afgeleid, of een afspraak van dit "
        + "project. fim explain REGEL legt er één uit.",
      en:
        "Each rule says how much it matters and where it comes from: a source, derived, or a convention of this project. "
        + "fim explain RULE explains one."),
    options: [group, severity, status, pages, PageOutput.format],
    examples: [
      Command.Example("fim rules --group FIM", Phrase(nl: "de regels over modules", en: "the rules on modules")),
      Command.Example(
        "fim rules --status convention --format csv", Phrase(nl: "alle afspraken", en: "all conventions")),
    ]
  ) { call in
    let arguments = call.arguments
    for option in [group, severity, status, PageOutput.format] { try arguments.refuse(pages, with: option) }
    let rules = RuleCatalogue.complete.rules.filter { rule in
      (arguments.value(of: group).map { $0 == rule.group } ?? true)
        && (arguments.value(of: severity).map { $0 == rule.severity.rawValue } ?? true)
        && (arguments.value(of: status).map { $0 == rule.status.rawValue } ?? true)
    }
    if arguments.isSet(pages) {
      guard let folder = call.place(of: pages) else {
        throw Failure(
          Phrase(
            nl: "--pages schrijft een map met bestanden, en past niet op de standaarduitvoer; noem een map",
            en: "--pages writes a folder of files, and does not fit on standard output; name a folder"))
      }
      try RulePages(catalogue: .complete, folder: folder).write(call)
    } else {
      try PageOutput.write(RuleListPage.page(of: rules), call)
    }
    return .success
  }
}
