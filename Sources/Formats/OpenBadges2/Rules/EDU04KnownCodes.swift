import Description
import Rules

extension Rule {
  /// EDU-04: the codes of participation and assessment are known and in order.
  static let edu04 = Rule(
    "EDU-04", .warning, .sourced, [.edubadges],
    title: Phrase(
      nl: "De codes van deelname en toetsing zijn bekend en staan op volgorde, zonder spaties.",
      en: "The codes of participation and assessment are known and sorted, without blanks."),
    explanation: Phrase(
      nl: "Edubadges schrijft één tekst: de codes op alfabet met komma's ertussen, zoals blended,work_experience. Een "
        + "mondeling examen heet daar oram_exam; oral_exam wordt begrepen.",
      en:
        "Edubadges writes one text: the codes by alphabet with commas between them, such as blended,work_experience. An "
        + "oral exam is called oram_exam there; oral_exam is understood."),
    remedy: Phrase(nl: "Gebruik de codes die genoemd worden.", en: "Use the codes that are named."),
    example: #"{"participation": "werk, online"}"#,
    checks: [
      .message(OB2File.self) { file, _, report in
        guard let (badge, path) = file.badge else { return }
        let fields = [
          ("participation", badge.expanded.participation, OB2Codes.participation),
          ("assessmentType", badge.expanded.assessmentType, OB2Codes.assessment),
        ]
        for (field, value, known) in fields {
          guard let text = value?.text else { continue }
          let codes = OB2Codes.codes(in: text)
          if let other = codes.first(where: { known[$0] == nil }) {
            let accepted = known.keys.sorted().joined(separator: ", ")
            report(
              path + [.field(field)], found: other, accepted: Phrase(nl: accepted, en: accepted),
              stage: BadgeStage.edubadges.name, .unknownCode(other, accepted))
          } else if let right = OB2Codes.text(of: codes), right != text, text != "oral_exam" {
            report(
              path + [.field(field)], found: text, accepted: Phrase(nl: right, en: right),
              stage: BadgeStage.edubadges.name, .otherOrder(text, right))
          }
        }
      }
    ])
}

extension Phrase {
  fileprivate static func unknownCode(_ code: String, _ accepted: String) -> Phrase {
    let near = Nearest.word(to: code, among: accepted.split(separator: ",").map { String($0).trimmedBlanks })
    return Phrase(
      nl: "De code \u{201C}\(code)\u{201D} is niet bekend; goed is: \(accepted)."
        + (near.map { " Bedoelde u \u{201C}\($0)\u{201D}?" } ?? ""),
      en: "The code \u{201C}\(code)\u{201D} is not known; right is: \(accepted)."
        + (near.map { " Did you mean \u{201C}\($0)\u{201D}?" } ?? ""))
  }
  fileprivate static func otherOrder(_ text: String, _ right: String) -> Phrase {
    Phrase(
      nl: "De codes \u{201C}\(text)\u{201D} staan niet zoals edubadges ze schrijft: \(right).",
      en: "The codes \u{201C}\(text)\u{201D} do not stand as edubadges writes them: \(right).")
  }
}

extension String {
  fileprivate var trimmedBlanks: String { String(drop { $0 == " " }) }
}
