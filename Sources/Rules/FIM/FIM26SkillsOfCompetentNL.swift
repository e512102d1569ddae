import Curriculum
import Description

extension Rule {
  /// FIM-26: skills are addresses of CompetentNL.
  static let fim26 = Rule(
    "FIM-26", .warning, .sourced, [.cnl],
    title: Phrase(
      nl: "Een vaardigheid van een module is een webadres van CompetentNL.",
      en: "A skill of a module is a web address of CompetentNL."),
    explanation: Phrase(
      nl: "CompetentNL (2025) geeft elke vaardigheid en elk kennisgebied een vast webadres, dat begint met "
        + "\(CompetentNL.base). Daarmee kunnen vacatures en opleidingen dezelfde vaardigheid noemen. Een eigen woord kan "
        + "dat niet; dat hoort bij skills van een leeruitkomst.",
      en: "CompetentNL (2025) gives every skill and every field of knowledge a lasting web address, which begins with "
        + "\(CompetentNL.base). With it vacancies and programmes can name the same skill. A word of one's own cannot; "
        + "that belongs in skills of a learning outcome."),
    remedy: Phrase(
      nl: "Zoek de vaardigheid op bij CompetentNL en neem het hele webadres over.",
      en: "Look up the skill at CompetentNL and copy the whole web address."),
    example: #"{"module": {"id": "dakwerk", "skills": ["Meten"]}}"#,
    checks: [
      .of(FlexibleModule.self) { module, _, report in
        for (index, skill) in module.skills.enumerated() where !CompetentNL.isAddress(skill.text) {
          report(
            ["skills", .item(index)], found: skill.text,
            accepted: Phrase(nl: "\(CompetentNL.base)…", en: "\(CompetentNL.base)…"), .otherSkill(skill.text))
        }
      }
    ])
}

private enum CompetentNL {
  /// What the addresses of skills and fields of knowledge begin with.
  static let base = "https://linkeddata.competentnl.nl/id/"

  static func isAddress(_ text: String) -> Bool { text.utf8.count > base.utf8.count && text.hasPrefix(base) }
}

extension Phrase {
  fileprivate static func otherSkill(_ text: String) -> Phrase {
    Phrase(
      nl: "“\(text)” is geen webadres van CompetentNL. Neem het webadres over dat begint met \(CompetentNL.base).",
      en: "“\(text)” is not a web address of CompetentNL. Copy the web address that begins with \(CompetentNL.base).")
  }
}
