public import Curriculum
public import Description

/// Runs rules over documents. Two tasks that share one wait for each other; each is better off with its own.
public struct RuleRunner: Sendable {
  private var rules: [Rule] = []
  private var checks = CheckTable()

  /// Takes the rules that hold on a day, but for some.
  public init(_ catalogue: RuleCatalogue = .standard, on day: Day, without silent: Set<String> = []) {
    for rule in catalogue.rules where rule.holds.contains(day) && !silent.contains(rule.id) {
      for check in rule.checks { check.join(rules.count, &checks) }
      rules.append(rule)
    }
  }

  /// Judges objects of a scope: those at these places, when all are counted type by type.
  public func judge(_ places: Range<Int>, of holdings: Holdings, in context: RuleContext, _ report: inout Report) {
    var judge = Judge(checks: checks, places: places, context: context)
    swap(&judge.report, &report)
    judge.report.begin(rules)
    holdings.show(to: &judge)
    swap(&judge.report, &report)
  }

  /// Judges a message of a partner's format. The paths of its findings start at its root.
  public func judge<M: Value>(
    message: M, number: Int, in circumstances: Circumstances, _ report: inout Report
  ) {
    let entries = checks[message: M.self]
    guard !entries.isEmpty else { return }
    let placed = Placed(message, at: Origin(document: number, path: []))
    report.begin(rules)
    report.begin(at: placed.origin)
    for entry in entries {
      report.begin(entry.rule)
      entry.run(placed, circumstances, &report)
    }
  }

  /// Judges a whole scope: what is about sets.
  public func judge(scope context: RuleContext, _ report: inout Report) {
    report.begin(rules)
    report.begin(at: Origin(document: 0, path: []))
    for entry in checks.scopes {
      report.begin(entry.rule)
      entry.run(context, &report)
    }
  }

  /// What is left when each defect is spoken of once.
  public static func settle(_ entries: [Report.Entry]) -> [Report.Entry] { Precedence.settle(entries) }
}

/// Judges objects of a scope.
private struct Judge: HoldingsVisitor {
  let checks: CheckTable
  let context: RuleContext
  var report = Report()
  /// Which objects are judged, counted from the first one of the next type.
  private var places: Range<Int>

  init(checks: CheckTable, places: Range<Int>, context: RuleContext) {
    self.checks = checks
    self.places = places
    self.context = context
  }

  mutating func objects<T: Value>(_ objects: [Placed<T>]) {
    let chosen = places.clamped(to: objects.indices)
    places = max(0, places.lowerBound - objects.count)..<max(0, places.upperBound - objects.count)
    if chosen.isEmpty { return }
    let entries = checks[T.self]
    for index in chosen {
      report.begin(at: objects[index].origin)
      for entry in entries {
        report.begin(entry.rule)
        entry.run(objects[index], context, &report)
      }
    }
    guard let type = T.self as? any CurriculumObject.Type else { return }
    note(exceptionsOf: type, objects, chosen)
  }

  private mutating func note<Object: CurriculumObject, T>(
    exceptionsOf type: Object.Type, _ objects: [Placed<T>], _ chosen: Range<Int>
  ) {
    for index in chosen {
      guard let object = objects[index] as? Placed<Object> else { continue }
      report.note(object.value.exceptions, of: object.origin)
    }
  }
}
