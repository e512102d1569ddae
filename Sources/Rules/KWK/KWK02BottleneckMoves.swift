import Curriculum
import Description

extension Rule {
  /// KWK-02: a bottleneck has a tip, and does not stay open over a review.
  static let kwk02 = Rule(
    "KWK-02", .info, .derived, [.s3],
    title: Phrase(
      nl: "Een knelpunt heeft een tip, en een knelpunt dat na een bespreking nog open staat, wordt genoemd.",
      en: "A bottleneck has a tip, and one that is still open after a review is listed."),
    explanation: Phrase(
      nl: "Een kaart noemt knelpunten met tips, en het werk van uitvoeren, monitoren en bijstellen herhaalt zich "
        + "(publicatie zonder datum; deze regel is daaruit afgeleid). Open is een knelpunt van voor de laatste "
        + "bespreking zonder closedOn. Een opgelost knelpunt heeft geen tip meer nodig. Zonder since of "
        + "lastReview is niet te zeggen hoe lang het open staat.",
      en: "A card names bottlenecks with tips, and the work of doing, monitoring and adjusting repeats itself "
        + "(publication without a date; this rule is derived from it). Open is a bottleneck from before the last "
        + "review without closedOn. A solved bottleneck needs no tip any more. Without since or lastReview it "
        + "cannot be said how long it has been open."),
    remedy: Phrase(
      nl: "Schrijf een tip op, of vul closedOn in als het knelpunt is opgelost.",
      en: "Write down a tip, or fill in closedOn when the bottleneck is solved."),
    example: #"{"lastReview": "2026-03-10", "bottlenecks": [{"problem": "…", "tip": "…", "since": "2025-10-01"}]}"#,
    checks: [
      .of(QualityCard.self) { card, _, report in
        for (index, bottleneck) in card.bottlenecks.enumerated() where bottleneck.closedOn == nil {
          let path: Path = ["bottlenecks", .item(index)]
          var isOld = false
          if let since = bottleneck.since, let review = card.lastReview {
            isOld = since < review
          } else {
            report.notJudged(bottleneck.since == nil ? path + ["since"] : ["lastReview"])
          }
          if isOld || bottleneck.tip == nil {
            report(
              path + [isOld ? "since" : "tip"], found: isOld ? bottleneck.since?.text : nil,
              .open(card.subject, since: isOld ? bottleneck.since : nil, lacksTip: bottleneck.tip == nil))
          }
        }
      }
    ])
}

extension Phrase {
  fileprivate static func open(_ subject: Line, since: Day?, lacksTip: Bool) -> Phrase {
    guard let since else {
      return Phrase(
        nl: "Een knelpunt van kaart \(subject.quoted) heeft geen tip. Schrijf op wat kan helpen.",
        en: "A bottleneck of card \(subject.quoted) has no tip. Write down what may help.")
    }
    let tip = lacksTip ? Phrase(nl: " heeft geen tip en", en: " has no tip and") : Phrase(nl: "", en: "")
    return Phrase(
      nl: "Een knelpunt van kaart \(subject.quoted)\(tip.nl) staat open sinds \(since), ook na de laatste "
        + "bespreking. Los het op en vul closedOn in, of bespreek wat er nodig is.",
      en: "A bottleneck of card \(subject.quoted)\(tip.en) is open since \(since), also after the last review. "
        + "Solve it and fill in closedOn, or discuss what is needed.")
  }
}
