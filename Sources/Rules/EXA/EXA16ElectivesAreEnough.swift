import Curriculum
import Description

extension Rule {
  /// EXA-16: the grades for electives are enough for the diploma.
  static let exa16 = Rule(
    "EXA-16", .error, .sourced, [.ekb("17d")], holds: ClosedDays(from: ElectiveResultNorm.table.first?.days.from),
    title: Phrase(
      nl: "Keuzedelen zijn gemiddeld ten minste een 6, de helft is voldoende en geen enkele is lager dan een 4.",
      en: "Electives are 6 or higher on average, half of them are sufficient and none is below 4."),
    explanation: Phrase(
      nl: "Zo staat het in het Examen- en kwalificatiebesluit (artikel 17d, wijzigingen van 1 augustus 2022). De "
        + "grootte van een keuzedeel weegt niet mee. De regel beoordeelt de verzonnen cijfers van een leerroute "
        + "(electiveGrades) die vanaf 1 augustus 2022 begint; zonder begindatum zwijgt zij. Zij rekent in tienden "
        + "en rondt het gemiddelde niet af. Staat er een woord als voldoende tussen, dan is er geen gemiddelde te "
        + "rekenen; de andere twee eisen beoordeelt zij dan wel.",
      en: "So it stands in the decree on exams (article 17d, changes of 1 August 2022). The size of an elective "
        + "does not weigh. The rule judges the invented grades of a learning route (electiveGrades) that starts "
        + "on 1 August 2022 or later; without a first day it is silent. It reckons in tenths and does not round "
        + "the mean. When there is a word among them such as voldoende, no mean can be reckoned; the other two "
        + "requirements it judges then still."),
    remedy: Phrase(
      nl: "Kijk de cijfers na, of plan een herkansing of een ander keuzedeel in de route.",
      en: "Check the grades, or plan a resit or another elective in the route."),
    example: #"{"electiveGrades": [{"elective": "K9001", "grade": "9"}, {"elective": "K9002", "grade": "3"}]}"#,
    checks: [
      .of(LearningRoute.self) { route, _, report in
        guard !route.electiveGrades.isEmpty else { return }
        guard let start = route.startDate else { return report.notJudged(["startDate"]) }
        guard let norm = ElectiveResultNorm.table.inForce(on: start).first else { return }
        let result = ElectiveResult(route.electiveGrades.map(\.grade), norm)
        let problems = result.problems
        if !problems.isEmpty {
          report(
            ["electiveGrades"], found: route.electiveGrades.map(\.grade.text).shownList(), .notEnough(problems))
        } else if result.sum == nil {
          report.notJudged(["electiveGrades"])
        }
      }
    ])
}

/// What the grades for electives come to.
private struct ElectiveResult {
  let grades: [Grade]
  let norm: ElectiveResultNorm
  /// The sum in tenths; nil when one of them is a word.
  let sum: Int?

  init(_ grades: [Grade], _ norm: ElectiveResultNorm) {
    self.grades = grades
    self.norm = norm
    let tenths = grades.compactMap(\.tenths)
    sum = tenths.count == grades.count ? tenths.reduce(0, +) : nil
  }

  /// What is not met, in words.
  var problems: [Phrase] {
    var problems: [Phrase] = []
    if let sum, sum < norm.mean * grades.count {
      let mean = DecimalNumber.text(tenThousandths: sum * 1000 / grades.count)
      problems.append(
        Phrase(
          nl: "het gemiddelde is \(mean), lager dan \(Self.text(norm.mean))",
          en: "the mean is \(mean), below \(Self.text(norm.mean))"))
    }
    let sufficient = grades.filter { $0.tenths.map { $0 >= norm.half } ?? ($0.text != "onvoldoende") }.count
    if sufficient * 2 < grades.count {
      problems.append(
        sufficient == 0
          ? Phrase(nl: "geen enkel cijfer is voldoende", en: "no grade is sufficient")
          : Phrase(
            nl: "van de \(grades.count) \(sufficient == 1 ? "is er 1" : "zijn er \(sufficient)") voldoende, "
              + "minder dan de helft",
            en: "of \(grades.count) \(sufficient) \(sufficient == 1 ? "is" : "are") sufficient, less than half"))
    }
    let low = grades.filter { $0.tenths.map { $0 < norm.each } ?? false }.map(\.text)
    if let first = low.first {
      problems.append(
        Phrase(
          nl: "\(low.count == 1 ? "een \(first) is" : "\(low.count) cijfers zijn") lager dan een "
            + "\(Self.text(norm.each))",
          en: "\(low.count == 1 ? "\(first) is" : "\(low.count) grades are") below \(Self.text(norm.each))"))
    }
    return problems
  }

  private static func text(_ tenths: Int) -> String { DecimalNumber.text(tenThousandths: tenths * 1000) }
}

extension Phrase {
  fileprivate static func notEnough(_ problems: [Phrase]) -> Phrase {
    let list = Phrase(
      nl: problems.map(\.nl).joined(separator: "; "), en: problems.map(\.en).joined(separator: "; "))
    return Phrase(
      nl: "De cijfers voor de keuzedelen zijn niet genoeg voor een diploma: \(list.nl). Kijk de cijfers na, of "
        + "plan een herkansing.",
      en: "The grades for the electives are not enough for a diploma: \(list.en). Check the grades, or plan a resit.")
  }
}
