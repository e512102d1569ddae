import Curriculum
import Description

extension Rule {
  /// FIM-23: a single module does not give a diploma.
  static let fim23 = Rule(
    "FIM-23", .error, .derived, [.mora],
    title: Phrase(nl: "Eén module levert geen diploma op.", en: "A single module does not give a diploma."),
    explanation: Phrase(
      nl: "MORA (v0.4, september 2025) noemt een module een deel van een kwalificatie dat eindigt met een ander "
        + "waardedocument dan een diploma; deze regel is daaruit afgeleid. Een diploma is er voor een hele opleiding.",
      en: "MORA (v0.4, September 2025) calls a module a part of a qualification that ends with another document than a "
        + "diploma; this rule is derived from that. A diploma is for a whole programme."),
    remedy: Phrase(
      nl:
        "Kies een ander soort bewijs, als fim of microcredential. Dat de module meetelt voor een diploma, blijkt uit de "
        + "koppelingen.",
      en: "Choose another kind of proof, such as fim or microcredential. The mappings show that the module counts "
        + "toward a diploma."),
    example: #"{"module": {"id": "dakwerk", "credentials": [{"kind": "diploma"}]}}"#,
    checks: [
      .of(FlexibleModule.self) { module, _, report in
        for (index, credential) in module.credentials.enumerated() where credential.kind == .diploma {
          report(["credentials", .item(index), "kind"], found: credential.kind.rawValue, .diploma)
        }
      }
    ])
}

extension Phrase {
  fileprivate static let diploma = Phrase(
    nl:
      "Deze module zegt een diploma op te leveren; dat kan alleen een hele opleiding. Kies een ander soort bewijs, als "
      + "fim of microcredential.",
    en:
      "This module says that it gives a diploma; only a whole programme can. Choose another kind of proof, such as fim "
      + "or microcredential.")
}
