public import Curriculum
public import Description

/// The findings that were there already (*nulmeting*), so that a team sees only new ones.
public struct Baseline: Record {
  /// By file, rule and place, each once.
  public var entries: [BaselineEntry] = []

  public init(blank: Blank) {}
  /// A baseline of these entries, which stand in order and each once.
  public init(entries: [BaselineEntry]) { self.entries = entries }

  public static var typeName: StaticString { "Baseline" }
  public mutating func describe<V: FieldVisitor>(_ visitor: inout V) {
    visitor.list(
      Field(
        "entries", each: "entry", lined: true, nl: "Wat er al was, per bestand, regel en plaats",
        en: "What was there already, by file, rule and place"), &entries)
  }
}

extension Baseline {
  /// The findings of a report, sorted by file, rule and place. Excepted findings are not among them.
  ///
  /// - Parameters:
  ///   - folder: the folder that the files of the report are named from, from the root of the system.
  ///   - path: where the baseline is to stand, from the root of the system.
  public init(of report: CheckReport, in folder: String, at path: String) {
    var counts: [FindingKey: Int] = [:]
    for var key in report.keys(in: folder, from: RelativePath.folder(of: path)) {
      key.occurrence = 1
      counts[key, default: 0] += 1
    }
    entries = counts.sorted { $0.key < $1.key }.compactMap { key, count in
      // What is said on agreements is not among what was there already.
      guard !key.rule.hasPrefix("AFS-"), let file = Line(key.file), let rule = RuleCode(key.rule) else { return nil }
      return BaselineEntry(file: file, rule: rule, at: Line(key.pointer), count: count)
    }
  }
}

/// One or more findings of one rule at one place (*regel van een nulmeting*).
public struct BaselineEntry: Record {
  /// The file, from the folder of the baseline.
  public var file: Line
  /// The rule.
  public var rule: RuleCode
  /// The place by ids and codes, which stays the same when lines shift: `module.mappings[timmeren/B1-K1-W5].share`.
  /// Nil for the file as a whole.
  public var at: Line?
  /// How many findings there were.
  public var count: Int

  public init(blank: Blank) {
    file = Line(blank: blank)
    rule = RuleCode(blank: blank)
    count = 1
  }

  init(file: Line, rule: RuleCode, at: Line?, count: Int) {
    self.file = file
    self.rule = rule
    self.at = at
    self.count = count
  }

  public static var typeName: StaticString { "BaselineEntry" }
  public mutating func describe<V: FieldVisitor>(_ visitor: inout V) {
    visitor.required(
      Field(
        "file", nl: "Bestand, vanaf de map van de nulmeting", en: "File, from the folder of the baseline"), &file)
    visitor.required(Field("rule", nl: "Code van de regel", en: "Id of the rule"), &rule)
    visitor.optional(
      Field(
        "at", nl: "Plaats in het bestand, met ids en codes; zonder: het bestand als geheel",
        en: "Place in the file, by ids and codes; without it: the file as a whole"), &at)
    visitor.required(
      Field("count", range: 1...1_000_000, unit: .pieces, nl: "Aantal bevindingen", en: "Number of findings"), &count)
  }
}
