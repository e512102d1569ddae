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

  /// Judges every object of a document.
  public func judge(_ document: Document, number: Int, in context: RuleContext, _ report: inout Report) {
    var judge = Judge(rules: rules, checks: checks, number: number, context: context)
    swap(&judge.report, &report)
    var document = document
    document.describe(&judge)
    swap(&judge.report, &report)
  }

  /// Judges a message of a partner's format. The paths of its findings start at its root.
  public func judge<M: Value>(message: M, number: Int, in context: RuleContext, _ report: inout Report) {
    let entries = checks[M.self]
    guard !entries.isEmpty else { return }
    report.begin(rules, at: Origin(document: number, path: []))
    for entry in entries {
      report.begin(entry.rule)
      entry.run(message, context, &report)
    }
  }

  /// Judges a whole scope: what is about sets.
  public func judge(scope context: RuleContext, _ report: inout Report) {
    report.begin(rules, at: Origin(document: 0, path: []))
    for entry in checks.scopes {
      report.begin(entry.rule)
      entry.run(context, &report)
    }
  }

  /// What is left when each defect is spoken of once.
  public static func settle(_ entries: [Report.Entry]) -> [Report.Entry] { Precedence.settle(entries) }
}

/// Judges the object of a document, and the objects in the lists of a curriculum.
private struct Judge: CaseVisitor, ListVisitor {
  let rules: [Rule]
  let checks: CheckTable
  let number: Int
  let context: RuleContext
  var report = Report()
  /// The path of the curriculum at hand.
  private var path = Path()

  init(rules: [Rule], checks: CheckTable, number: Int, context: RuleContext) {
    self.rules = rules
    self.checks = checks
    self.number = number
    self.context = context
  }

  mutating func option<T: Value>(_ field: Field, _ current: T?, _ make: (T) -> Document) {
    guard let value = current else { return }
    path = [.field("\(field.name)")]
    run(checks[T.self], value, path)
    if let object = value as? any CurriculumObject { report.note(object.exceptions, of: path, in: number) }
    if var curriculum = value as? Curriculum { curriculum.describe(&self) }
  }

  mutating func list<T: Value>(_ field: Field, _ values: inout [T]) {
    let entries = checks[T.self]
    let isObject = T.self is any CurriculumObject.Type
    guard !entries.isEmpty || isObject, !values.isEmpty else { return }
    let list = path.appending(.field("\(field.name)"))
    for index in values.indices {
      let path = list.appending(.item(index))
      run(entries, values[index], path)
      if isObject, let object = values[index] as? any CurriculumObject {
        report.note(object.exceptions, of: path, in: number)
      }
    }
  }

  private mutating func run<T: Value>(_ entries: [CheckTable.Entry<T>], _ value: T, _ path: Path) {
    guard !entries.isEmpty else { return }
    report.begin(rules, at: Origin(document: number, path: path))
    for entry in entries {
      report.begin(entry.rule)
      entry.run(value, context, &report)
    }
  }
}
