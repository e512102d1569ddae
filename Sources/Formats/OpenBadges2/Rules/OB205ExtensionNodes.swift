import Description
import Rules

extension Rule {
  /// OB2-05: an extension node has its own context, its type and its value.
  static let ob205 = Rule(
    "OB2-05", .error, .sourced, [.openBadges2, .edubadges],
    title: Phrase(
      nl: "Een extensie heeft een eigen @context, de twee woorden in type, en een waarde van de goede soort.",
      en: "An extension has its own @context, the two words in type, and a value of the right kind."),
    explanation: Phrase(
      nl:
        "Een extensie begint met \u{201C}extensions:\u{201D}. Het object erachter noemt zijn eigen context en als type "
        + "Extension en zijn eigen naam. Bij de elf extensies van edubadges hoort één eigenschap met een vaste naam en "
        + "soort: StudyLoad en niet StudyLoadHours, GradingTableURL en niet GradingTable, een getal en geen tekst. De "
        + "host van de context telt niet; die verschilt per jaar en installatie.",
      en:
        "An extension begins with \u{201C}extensions:\u{201D}. The object behind it names its own context, and as type "
        + "Extension and its own name. Each of the eleven extensions of edubadges has one property with a fixed name and "
        + "kind: StudyLoad and not StudyLoadHours, GradingTableURL and not GradingTable, a number and no text. The host "
        + "of the context does not matter; it differs by year and installation."),
    remedy: Phrase(
      nl: "Vul aan wat ontbreekt; fim convert --to ob2 schrijft extensies in de goede vorm.",
      en: "Add what is missing; fim convert --to ob2 writes extensions in the right form."),
    example: #"{"extensions:ECTSExtension": {"type": ["Extension", "extensions:ECTSExtension"], "ECTS": "3"}}"#,
    checks: [
      .message(OB2File.self) { file, _, report in
        for (members, path) in file.others {
          for member in members where member.name.hasPrefix("extensions:") {
            for (index, node) in member.value.items.enumerated() {
              var place = path + [.field(member.name)]
              if case .array = member.value { place = place + [.item(index)] }
              if let problem = OB2ExtensionNode.problem(of: node, named: member.name) {
                report(place, stage: BadgeStage.extensionNode.name, problem)
              }
            }
          }
        }
      }
    ])
}

/// The form of an extension that is not one of edubadges.
enum OB2ExtensionNode {
  /// What is wrong with a node; nil when its form is right.
  static func problem(of node: Tree, named key: String) -> Phrase? {
    guard case .members = node else {
      return Phrase(nl: "Een extensie is een object tussen { en }.", en: "An extension is an object between { and }.")
    }
    guard let context = node["@context"], !context.items.isEmpty else {
      return Phrase(
        nl: "Deze extensie heeft geen eigen \u{201C}@context\u{201D}. Zet hem in het object zelf; die van het hele "
          + "bestand telt niet.",
        en: "This extension has no \u{201C}@context\u{201D} of its own. Put it in the object itself; that of the whole "
          + "file does not count.")
    }
    let types = node["type"]?.items.compactMap(\.text) ?? []
    let name = String(key.dropFirst("extensions:".count))
    let isNamed = types.contains { isName($0, of: name) }
    guard types.contains("Extension") || types.contains("obi:Extension"), isNamed else {
      return Phrase(
        nl: "Het type van deze extensie is niet goed; er horen \u{201C}Extension\u{201D} en \u{201C}\(key)\u{201D} in.",
        en:
          "The type of this extension is not right; \u{201C}Extension\u{201D} and \u{201C}\(key)\u{201D} belong in it.")
    }
    return nil
  }

  /// Whether a word is the name of an extension: with another prefix, or with a capital where the key has none.
  private static func isName(_ word: String, of name: String) -> Bool {
    guard word != "Extension" else { return false }
    let short = word.split(whereSeparator: { $0 == ":" || $0 == "/" || $0 == "#" }).last.map(String.init) ?? word
    return short.lowercased() == name.lowercased()
  }
}
