import Description
import Rules

extension Rule {
  /// N10060: a partner provider is named once in a period.
  static let n10060 = Rule(
    "N10060", .error, .sourced, [.rioErrors],
    title: Phrase(
      nl: "Een samenwerkende aanbieder staat één keer in een periode.",
      en: "A partner provider is named once in a period."),
    explanation: Phrase(
      nl: "Dezelfde partner twee keer noemen zegt niets meer.",
      en: "To name the same partner twice says nothing more."),
    remedy: Phrase(
      nl: "Laat elke partner één keer staan.",
      en: "Keep each partner once."),
    example: Phrase(
      nl: "twee keer samenwerkendeOnderwijsaanbiedercode 110A133 in één periode",
      en: "samenwerkendeOnderwijsaanbiedercode 110A133 twice in one period"),
    checks: [
      .offering { offering, _, report in
        for period in offering.periods {
          var seen: Set<String> = []
          for (number, kenmerk) in period.part.fields.kenmerken.enumerated() {
            guard kenmerk.naam.text == "samenwerkendeOnderwijsaanbiedercode",
              !seen.insert(kenmerk.waarde.text).inserted
            else { continue }
            let code = kenmerk.waarde.text
            report(
              period.path("kenmerken", .item(number), .field(kenmerk.waarde.element)), found: code,
              Phrase(
                nl: "De partner \(code) staat twee keer in deze periode. Laat hem één keer staan.",
                en: "The partner \(code) is named twice in this period. Keep it once."))
          }
        }
      }
    ])
}
