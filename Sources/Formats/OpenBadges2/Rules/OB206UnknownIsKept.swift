import Description
import Rules

extension Rule {
  /// OB2-06: what is unknown is kept and said.
  static let ob206 = Rule(
    "OB2-06", .info, .convention,
    title: Phrase(
      nl: "Een extensie of veld dat fim niet kent, wordt bewaard en genoemd.",
      en: "An extension or member that fim does not know is kept and named."),
    explanation: Phrase(
      nl: "Open Badges 2.0 mag worden uitgebreid, en edubadges doet dat ook met velden die geen context kent. Een "
        + "programma dat met JSON-LD werkt, laat zulke velden stil vallen. fim bewaart ze. Dit is een afspraak van dit "
        + "project.",
      en: "Open Badges 2.0 may be extended, and edubadges does so too with members that no context knows. A program "
        + "that works with JSON-LD drops such members in silence. fim keeps them. This is a convention of this project."
    ),
    remedy: Phrase(
      nl: "U hoeft niets te doen. Reken er niet op dat andere programma's deze velden zien.",
      en: "You need not do anything. Do not count on other programs to see these members."),
    example: #"{"type": "BadgeClass", "extensions:MijnExtensie": {}}"#,
    checks: [
      .message(OB2File.self) { file, _, report in
        for (members, path) in file.others where !members.isEmpty {
          let names = members.map(\.name).joined(separator: ", ")
          report(
            path, found: names,
            Phrase(
              nl: "Deze velden kent fim niet; ze blijven bewaard: \(names).",
              en: "fim does not know these members; they are kept: \(names)."))
        }
      }
    ])
}
