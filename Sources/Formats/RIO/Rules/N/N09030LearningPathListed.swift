import Description
import Rules

extension Rule {
  /// N09030: the learning path is a value that is valid during the life of the offering.
  static let n09030 = Rule(
    "N09030", .error, .sourced, [.rioErrors],
    title: Phrase(
      nl: "Het leertraject is een waarde die in de looptijd van het aanbod geldt.",
      en: "The learning path is a value that is valid during the life of the offering."),
    explanation: Phrase(
      nl: "Het leertraject komt uit de lijst LeertrajectMBO. CBL, COL en hun deeltijdvormen golden "
        + "tot en met 9 december 2016.",
      en: "The learning path comes from the list LeertrajectMBO. CBL, COL and their part-time forms"
        + " were valid until 9 December 2016."),
    remedy: Phrase(
      nl: "Kies een leertraject dat geldt, zoals BOL of BBL.",
      en: "Choose a learning path that is valid, such as BOL or BBL."),
    example: "<leertrajectMBO>VOLTIJD</leertrajectMBO>",
    checks: [
      .offering { offering, circumstances, report in
        let path = offering.path("leertrajectMBO")
        report.unlisted(offering.part.leertrajectMBO, at: path, in: .learningPath, circumstances)
        guard let text = offering.part.leertrajectMBO?.text, RIOList.endedLearningPaths.contains(text),
          let begin = offering.part.begindatum.day, begin > RIODays.endOfLearningPaths
        else { return }
        report(
          path, found: text, accepted: Phrase(nl: "BOL, BBL of een ander dat nog geldt", en: "BOL, BBL or another one"),
          Phrase(
            nl:
              "Het leertraject \(text) gold tot en met \(RIODays.endOfLearningPaths), en dit aanbod begint op \(begin). "
              + "Kies een leertraject dat dan geldt.",
            en: "The learning path \(text) was valid until \(RIODays.endOfLearningPaths), and this offering begins on "
              + "\(begin). Choose one that is valid then."))
      }
    ])
}
