import Description

/// Which rule speaks when two would on one defect. A convention.
struct Precedence: Sendable {
  /// How near the two findings must be.
  enum Reach: Sendable {
    /// On one record: their paths are alike but for the last field, or one lies inside the other.
    case record
    /// On one object of the curriculum: a module, a qualification file.
    case object
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
    Precedence(["QUA-01", "QUA-02"], over: ["REF-02"], .record),
    Precedence(["QUA-06"], over: ["QUA-09"], .record),
    Precedence(["QUA-09"], over: ["QUA-08"], .record),
    Precedence(["QUA-14"], over: ["REF-02"], .object),
    Precedence(["KEU-02"], over: ["KEU-03", "KEU-05"], .record),
    Precedence(["CER-06", "FIM-23"], over: ["CER-07"], .record),
    Precedence(["FIM-02"], over: ["REF-02"], .object),
    Precedence(["FIM-06"], over: ["FIM-05"], .object),
    Precedence(["FIM-10"], over: ["FIM-08"], .object),
    Precedence(["FIM-10"], over: ["FIM-12", "VER-01", "REF-02"], .record),
    Precedence(["FIM-12"], over: ["FIM-08"], .object),
    Precedence(["FIM-16", "FIM-17"], over: ["FIM-18", "ROU-01"], .record),
    Precedence(["CER-03", "CER-07", "EXA-03", "REG-11", "MIC-08", "VRA-03"], over: ["REF-02"], .record),
    Precedence(["VER-05"], over: ["VER-01"], .record),
    Precedence(["VRA-04"], over: ["VRA-09"], .record),
    Precedence(["VRA-03"], over: ["VRA-05", "VRA-07"], .record),
    Precedence(["MIC-10"], over: ["MIC-03"], .record),
    Precedence(["EXA-17"], over: ["EXA-05"], .record),
    Precedence(["EXA-05"], over: ["EXA-04"], .record),
    Precedence(["EXA-09"], over: ["EXA-10"], .record),
    Precedence(["EXA-08", "EXA-12"], over: ["EXA-13"], .record),
    Precedence(["REG-01", "REG-02"], over: ["REG-03"], .object),
    Precedence(["REG-06"], over: ["REG-09"], .object),
    Precedence(["VER-04"], over: ["VER-01", "VER-02", "VER-03"], .object),
  ]

  /// The entries without those that another one in the same document speaks for.
  static func settle(_ entries: [Report.Entry]) -> [Report.Entry] {
    let speaking = Set(table.flatMap(\.speaks))
    let speakers = Dictionary(grouping: entries.filter { speaking.contains($0.finding.rule) }, by: \.document)
    return entries.filter { entry in
      guard let others = speakers[entry.document] else { return true }
      return !table.contains { row in
        row.silent.contains(entry.finding.rule)
          && others.contains { row.speaks.contains($0.finding.rule) && isNear($0, entry, row.reach) }
      }
    }
  }

  private static func isNear(_ one: Report.Entry, _ other: Report.Entry, _ reach: Reach) -> Bool {
    switch reach {
    case .object: return one.object == other.object
    case .record:
      let left = record(one.finding.path)
      let right = record(other.finding.path)
      return left.starts(with: right) || right.starts(with: left)
    }
  }

  /// The steps down to the last item of a list, or to the object: the record that a path is about.
  private static func record(_ path: Path) -> ArraySlice<Path.Step> {
    let end = path.steps.lastIndex { if case .item = $0 { true } else { false } }
    return end.map { path.steps[...$0] } ?? path.steps.prefix(1)
  }
}
