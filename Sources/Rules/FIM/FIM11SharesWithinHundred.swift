import Curriculum
import Description

extension Rule {
  /// FIM-11: partial shares stay within 100 in a route, and a share stands only with partial coverage.
  static let fim11 = Rule(
    "FIM-11", .warning, .convention,
    title: Phrase(
      nl: "Gedeeltelijke dekking van een werkproces telt in een leerroute op tot hoogstens 100%.",
      en: "Partial coverage of a work process adds up to at most 100% in a learning route."),
    explanation: Phrase(
      nl:
        "Leert iemand in modules van één niveau meer dan 100% van een werkproces, dan leert die iets dubbel of klopt een "
        + "aandeel niet. Bij volledige dekking zegt een aandeel niets. Dit is een afspraak van dit project. Modules van "
        + "verschillend niveau tellen niet samen: een hoger niveau leert hetzelfde werkproces opnieuw, maar moeilijker.",
      en: "Who learns more than 100% of a work process in modules of one level learns something twice, or a share is "
        + "wrong. With full coverage a share says nothing. This is a convention of this project. Modules of different "
        + "levels are not added: a higher level teaches the same work process again, but harder."),
    remedy: Phrase(
      nl: "Verlaag een aandeel, laat een module uit de route weg, of haal share weg bij volledige dekking.",
      en: "Lower a share, leave a module out of the route, or remove share where the coverage is full."),
    example:
      #"{"mappings": [{"target": {"file": "timmeren", "task": "B1-K1-W5"}, "coverage": "volledig", "share": 60}]}"#,
    checks: [
      .of(FlexibleModule.self) { module, _, report in
        for (index, mapping) in module.mappings.enumerated() where mapping.coverage == .full {
          guard let share = mapping.share else { continue }
          report(["mappings", .item(index), "share"], found: String(share), .shareOfFull(share))
        }
      },
      .of(LearningRoute.self) { route, context, report in
        var sums = ShareSums(for: route.qualification)
        for (index, step) in route.steps.enumerated() {
          guard let module = context.catalogue.module(step.module)?.value else { continue }
          sums.add(module, step: index, context.catalogue)
        }
        for (key, sum) in sums.tooHigh {
          let title = context.catalogue.title(of: key.process)
          report(
            ["steps", .item(sum.lastStep)], found: "\(sum.percent)%", accepted: Phrase(nl: "≤ 100%", en: "≤ 100%"),
            .sharesAboveHundred(key.process.code, title, level: key.level, sum.percent, sum.modules))
        }
      },
    ])
}

/// The known shares of the work processes in a learning route, apart for each level.
private struct ShareSums {
  struct Key: Hashable {
    let process: WorkProcessKey
    let level: Int
  }
  struct Sum {
    var percent = 0
    var modules: [ModuleID] = []
    /// The step with which the sum was above 100 for the first time.
    var lastStep = 0
  }

  private let qualification: QualificationCode?
  private var sums: [Key: Sum] = [:]
  private var seen: Set<ModuleID> = []

  init(for qualification: QualificationCode?) { self.qualification = qualification }

  /// Adds a module that the route has not had before.
  mutating func add(_ module: FlexibleModule, step: Int, _ catalogue: Catalogue) {
    guard seen.insert(module.id).inserted else { return }
    for (process, share) in shares(of: module, catalogue) {
      var sum = sums[Key(process: process, level: module.level)] ?? Sum()
      if sum.percent <= 100 { sum.lastStep = step }
      sum.percent += share
      sum.modules.append(module.id)
      sums[Key(process: process, level: module.level)] = sum
    }
  }

  /// The partial share of each work process: its own mapping wins over that of its core task, and full coverage or the
  /// greatest share over others.
  private func shares(of module: FlexibleModule, _ catalogue: Catalogue) -> [WorkProcessKey: Int] {
    var own: [WorkProcessKey: Int] = [:]
    var ofCoreTask: [WorkProcessKey: Int] = [:]
    for mapping in module.mappings where counts(mapping) {
      guard case .workProcesses(let keys) = catalogue.meaning(of: mapping.target) else { continue }
      let share = mapping.coverage == .full ? .max : mapping.share ?? 0
      let isWorkProcess = mapping.target.task?.isWorkProcess == true
      for key in keys {
        if isWorkProcess {
          own[key] = max(own[key] ?? 0, share)
        } else {
          ofCoreTask[key] = max(ofCoreTask[key] ?? 0, share)
        }
      }
    }
    return own.merging(ofCoreTask) { own, _ in own }.filter { (1...100).contains($0.value) }
  }

  /// Whether a mapping is made for the qualification of the route.
  private func counts(_ mapping: Mapping) -> Bool {
    guard let qualification, !mapping.qualifications.isEmpty else { return true }
    return mapping.qualifications.contains(qualification)
  }

  /// The sums above 100, in the order of levels and work processes.
  var tooHigh: [(key: Key, value: Sum)] {
    sums.filter { $0.value.percent > 100 }.sorted {
      ($0.key.level, $0.key.process) < ($1.key.level, $1.key.process)
    }
  }
}

extension Phrase {
  fileprivate static func shareOfFull(_ share: Int) -> Phrase {
    Phrase(
      nl: "Bij volledige dekking hoort geen aandeel (\(share)%). Haal share weg, of maak de dekking gedeeltelijk.",
      en: "Full coverage has no share (\(share)%). Remove share, or make the coverage partial (gedeeltelijk).")
  }

  fileprivate static func sharesAboveHundred(
    _ code: WorkProcessCode, _ title: Line?, level: Int, _ percent: Int, _ modules: [ModuleID]
  ) -> Phrase {
    let name = title.map { "\(code) (\($0))" } ?? code.text
    return Phrase(
      nl: "De modules \(modules.map(\.text).shownList()) van niveau \(level) dekken samen \(percent)% van werkproces "
        + "\(name). Verlaag een aandeel, of laat een module weg.",
      en: "The modules \(modules.map(\.text).shownList()) of level \(level) cover \(percent)% of work process \(name) "
        + "together. Lower a share, or leave a module out.")
  }
}
