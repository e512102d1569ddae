import Description

/// Which rule speaks when two would on one defect. A convention.
struct Precedence: Sendable {
  /// How near the two findings must be.
  enum Reach: Sendable {
    /// On one record of one object: their paths are alike but for the last field, or one lies inside the other.
    case record
    /// On one object of the curriculum: a module, a qualification file.
    case object
    /// About one value of one object: the same code or id.
    case value
  }

  let speaks: Set<String>
  let silent: Set<String>
  let reach: Reach

  private init(_ speaks: [String], over silent: [String], _ reach: Reach) {
    self.speaks = Set(speaks)
    self.silent = Set(silent)
    self.reach = reach
  }

  /// The table. What a structure finding silences needs no row: rules judge only values that were read.
  static let table = [
    Precedence(["LOD-01"], over: ["QUA-01", "QUA-02", "REF-02"], .value),
    Precedence(["QUA-01", "QUA-02"], over: ["REF-02"], .value),
    Precedence(["QUA-06"], over: ["QUA-09"], .record),
    Precedence(["QUA-09"], over: ["QUA-08"], .record),
    Precedence(["QUA-14"], over: ["REF-02"], .value),
    Precedence(["KEU-02"], over: ["KEU-03", "KEU-05"], .record),
    Precedence(["CER-06", "FIM-23"], over: ["CER-07"], .record),
    Precedence(["FIM-02"], over: ["REF-02"], .value),
    Precedence(["FIM-06"], over: ["FIM-05"], .object),
    Precedence(["FIM-10"], over: ["FIM-08"], .object),
    Precedence(["FIM-10"], over: ["FIM-12", "VER-01"], .record),
    Precedence(["FIM-10"], over: ["REF-02"], .value),
    Precedence(["FIM-12"], over: ["FIM-08"], .object),
    Precedence(["FIM-16", "FIM-17"], over: ["FIM-18", "ROU-01"], .record),
    Precedence(["CER-03", "CER-07", "EXA-03", "REG-11", "MIC-08", "VRA-03"], over: ["REF-02"], .value),
    Precedence(["VER-05"], over: ["VER-01"], .record),
    Precedence(["VRA-04"], over: ["VRA-09"], .record),
    Precedence(["VRA-03"], over: ["VRA-05", "VRA-07"], .record),
    // An answer that is called outside by mistake need name no provider.
    Precedence(["VRA-07"], over: ["VRA-08"], .record),
    Precedence(["MIC-10"], over: ["MIC-03"], .record),
    Precedence(["EXA-17"], over: ["EXA-05"], .record),
    Precedence(["EXA-05"], over: ["EXA-04"], .record),
    Precedence(["EXA-09"], over: ["EXA-10"], .record),
    Precedence(["EXA-08", "EXA-12"], over: ["EXA-13"], .record),
    Precedence(["REG-01", "REG-02"], over: ["REG-03"], .object),
    Precedence(["REG-06"], over: ["REG-09"], .object),
    Precedence(["VER-04"], over: ["VER-01", "VER-02", "VER-03"], .object),
  ]

  /// The rows by each rule that is silent in them.
  private static let rows = Dictionary(
    table.flatMap { row in row.silent.map { ($0, [row]) } }, uniquingKeysWith: +)
  private static let speakers = Set(table.flatMap(\.speaks))

  /// The entries without those that another one on the same object speaks for.
  static func settle(_ entries: [Report.Entry]) -> [Report.Entry] {
    var marks: Set<Mark> = []
    for entry in entries where speakers.contains(entry.finding.rule) { leave(entry, in: &marks) }
    guard !marks.isEmpty else { return entries }
    return entries.filter { entry in
      !(rows[entry.finding.rule] ?? []).contains { row in
        row.speaks.contains { row.isSpokenFor(entry, by: $0, marks) }
      }
    }
  }

  /// What a finding that speaks leaves behind, so that each silent one needs few look-ups, however many there are.
  private struct Mark: Hashable {
    enum Kind: Hashable {
      case object
      /// The record itself.
      case record(ArraySlice<Path.Step>)
      /// A record that it lies in, or itself.
      case around(ArraySlice<Path.Step>)
      case value(String)
    }

    let document: Int
    let object: Path
    let rule: String
    let kind: Kind

    init(_ entry: Report.Entry, _ rule: String, _ kind: Kind) {
      document = entry.document
      object = entry.object
      self.rule = rule
      self.kind = kind
    }
  }

  private static func leave(_ entry: Report.Entry, in marks: inout Set<Mark>) {
    let rule = entry.finding.rule
    let record = record(entry)
    marks.insert(Mark(entry, rule, .object))
    marks.insert(Mark(entry, rule, .record(record)))
    for length in 0...record.count { marks.insert(Mark(entry, rule, .around(record.prefix(length)))) }
    if let found = entry.finding.found { marks.insert(Mark(entry, rule, .value(found))) }
  }

  private func isSpokenFor(_ entry: Report.Entry, by rule: String, _ marks: Set<Mark>) -> Bool {
    switch reach {
    case .object: return marks.contains(Mark(entry, rule, .object))
    case .value: return entry.finding.found.map { marks.contains(Mark(entry, rule, .value($0))) } ?? false
    case .record:
      let record = Self.record(entry)
      return marks.contains(Mark(entry, rule, .around(record)))
        || (0...record.count).contains { marks.contains(Mark(entry, rule, .record(record.prefix($0)))) }
    }
  }

  /// The steps from the object down to the last item of a list: the record that a finding is about; nothing for the
  /// object itself.
  private static func record(_ entry: Report.Entry) -> ArraySlice<Path.Step> {
    let steps = entry.finding.path.steps.dropFirst(entry.object.steps.count)
    let end = steps.lastIndex { if case .item = $0 { true } else { false } }
    return Array(end.map { steps[...$0] } ?? []).prefix(100)
  }
}
