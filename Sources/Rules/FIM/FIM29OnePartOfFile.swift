import Curriculum
import Description

extension Rule {
  /// FIM-29: base and profile tasks in one module get a notice.
  static let fim29 = Rule(
    "FIM-29", .info, .derived, [.sbb],
    title: Phrase(
      nl: "Een module met taken van basisdeel én profiel past als geheel bij één profiel.",
      en: "A module with tasks of base part and profile fits one profile as a whole."),
    explanation: Phrase(
      nl:
        "Het basisdeel is voor alle kwalificaties van een dossier gelijk; een profiel is er voor één (openbare pagina's "
        + "van SBB, 2020 tot 2025). Deze regel is daaruit afgeleid. Het is een tip: zo'n module kan heel goed zijn, maar "
        + "is minder breed in te zetten.",
      en:
        "The base part is the same for all qualifications of a file; a profile is for one (public pages of SBB, 2020 to "
        + "2025). This rule is derived from that. It is a hint: such a module can be very good, but serves fewer "
        + "programmes."),
    remedy: Phrase(
      nl: "Splits de module in een deel voor het basisdeel en een deel voor het profiel, als dat kan.",
      en: "Split the module in one for the base part and one for the profile, when that is possible."),
    example: #"{"mappings": [{"target": {"file": "timmeren", "task": "B1-K1-W5"}}, "#
      + #"{"target": {"file": "timmeren", "task": "P2-K1-W1"}}]}"#,
    checks: [
      .of(FlexibleModule.self) { module, _, report in
        var hasBase = false
        var hasProfile = false
        for mapping in module.mappings {
          guard case .file = mapping.target.scope, let first = mapping.target.task?.text.utf8.first else { continue }
          if first == UInt8(ascii: "B") { hasBase = true } else { hasProfile = true }
        }
        guard hasBase, hasProfile else { return }
        var seen: Set<FileID> = []
        for (index, mapping) in module.mappings.enumerated() {
          guard let id = mapping.target.scope.file, let task = mapping.target.task,
            let number = task.profileNumber,
            let base = module.mappings.first(where: {
              $0.target.scope.file == id && $0.target.task?.isOfBasePart == true
            }),
            seen.insert(id).inserted
          else { continue }
          report(
            ["mappings", .item(index), "target", "task"], found: task.text,
            .baseAndProfile(base.target.task?.text ?? "", task.text, number))
        }
      }
    ])
}

extension TaskCode {
  fileprivate var isOfBasePart: Bool { text.utf8.first == UInt8(ascii: "B") }
}

extension Phrase {
  fileprivate static func baseAndProfile(_ base: String, _ task: String, _ number: Int) -> Phrase {
    Phrase(
      nl:
        "De module hoort bij het basisdeel (\(base)) en bij profiel \(number) (\(task)). Als geheel past zij dan alleen "
        + "bij een kwalificatie met dat profiel; splits haar als zij breder moet passen.",
      en: "The module belongs to the base part (\(base)) and to profile \(number) (\(task)). As a whole it then fits a "
        + "qualification with that profile only; split it when it must fit more.")
  }
}
