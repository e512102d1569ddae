import Description
import Rules

extension Rule {
  /// K01040: a repeated kenmerk has another value each time.
  static let k01040 = Rule(
    "K01040", .error, .sourced, [.rioErrors],
    title: Phrase(
      nl: "Een herhaald kenmerk heeft telkens een andere waarde.",
      en: "A repeated kenmerk has another value each time."),
    explanation: Phrase(
      nl: "Een kenmerk dat vaker mag, mag niet twee keer hetzelfde zeggen.",
      en: "A kenmerk that may be repeated may not say the same twice."),
    remedy: Phrase(
      nl: "Laat elke waarde één keer staan.",
      en: "Keep each value once."),
    example: Phrase(
      nl: "twee keer samenwerkendeOnderwijsaanbiedercode 110A133 in één periode",
      en: "samenwerkendeOnderwijsaanbiedercode 110A133 twice in one period"),
    checks: [
      .kenmerken { kenmerken, report in
        for (row, items) in kenmerken.groups {
          guard let most = row.count(kenmerken.generation)?.upperBound, most > 1 else { continue }
          var seen: Set<String> = []
          for item in items where !seen.insert(item.kenmerk.waarde.text).inserted {
            let text = item.kenmerk.waarde.text
            report(
              item.valuePath, found: text,
              Phrase(
                nl:
                  "Het kenmerk \(row.name) heeft hier twee keer de waarde \u{201C}\(text)\u{201D}. Laat er één staan.",
                en: "The kenmerk \(row.name) has the value \u{201C}\(text)\u{201D} twice here. Keep one."))
          }
        }
      }
    ])
}
