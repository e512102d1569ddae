import Curriculum
import Description

extension Rule {
  /// MIC-03: the workload is the sum of the modules.
  static let mic03 = Rule(
    "MIC-03", .warning, .derived, [.okx],
    title: Phrase(
      nl: "De omvang van een microcredential is de som van haar modules.",
      en: "The workload of a microcredential is the sum of its modules."),
    explanation: Phrase(
      nl: "Volgens OKx (werkversie 2026) tellen delen op tot het geheel; dat dit ook voor een microcredential en haar "
        + "modules geldt, is daaruit afgeleid. Van varianten telt alleen de grootste, van delen alleen het geheel. De regel "
        + "vergelijkt alleen gelijke eenheden; bij een andere eenheid spreekt MIC-10.",
      en: "According to OKx (draft of 2026) parts add up to the whole; that this holds for a microcredential and its "
        + "modules too is derived from that. Of variants only the largest counts, of parts only the whole. The rule "
        + "compares equal units only; with another unit MIC-10 speaks."),
    remedy: Phrase(
      nl: "Verbeter de omvang, of noem in builtFrom de modules waar de microcredential echt uit bestaat.",
      en: "Correct the workload, or name the modules in builtFrom that the microcredential really consists of."),
    example: #"{"workload": {"value": "200", "unit": "SBU"}, "builtFrom": ["dakwerk", "goten"]}"#,
    checks: [
      .of(Microcredential.self) { microcredential, context, report in
        let workload = microcredential.workload
        guard workload.unit == .studyHours else { return }
        let built = BuiltFrom(microcredential, in: context.catalogue)
        let sum = ModuleSum(of: built.modules)
        guard sum.otherUnits.isEmpty else { return }
        if let unknown = built.unknown { return report.notJudged(unknown) }
        guard workload.value.tenThousandths != sum.hours * 10_000 else { return }
        report(
          ["workload", "value"], found: workload.value.text,
          accepted: Phrase(nl: String(sum.hours), en: String(sum.hours)), .otherSum(workload.value, built, sum.hours))
      }
    ])
}

extension Phrase {
  fileprivate static func otherSum(_ value: DecimalNumber, _ built: BuiltFrom, _ sum: Int) -> Phrase {
    let one = built.modules.count == 1
    return Phrase(
      nl:
        "De omvang is \(value) SBU, maar \(one ? "de module is" : "de modules zijn samen") \(sum) SBU. Maak ze gelijk.",
      en: "The workload is \(value) SBU, but the \(one ? "module is" : "modules are") \(sum) SBU"
        + "\(one ? "" : " together"). Make them equal.")
  }
}
