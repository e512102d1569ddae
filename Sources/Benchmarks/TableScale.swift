import Workspace

/// Measures what a pilot team waits for: answers to learning questions, and the report, each as a whole process.
struct TableScale {
  /// One measurement, in milliseconds.
  struct Time {
    let what: String
    let milliseconds: Double
    /// The aim, in milliseconds.
    let most: Double
  }

  let program: String
  let project: String
  let folder: String
  let runs: Int

  /// The medians; empty where Python, which makes the workspaces, is not there.
  func times() throws -> [Time] {
    try [
      time(
        "`fim show answers`, 1,000 modules, one question", modules: 1_000, personas: 6,
        ["show", "answers", "--question", "vraag-3"]),
      time(
        "`fim show answers`, 1,000 modules, six questions", modules: 1_000, personas: 6, ["show", "answers"],
        most: 6_000),
      time(
        "`fim report`, 300 modules and 12 qualifications", modules: 300, personas: 0,
        ["report", "-o", "\(folder)/report.html"]),
    ].compactMap(\.self)
  }

  private func time(
    _ what: String, modules: Int, personas: Int, _ words: [String], most: Double = 1_000
  ) throws -> Time? {
    let place = "\(folder)/table-\(modules)"
    let maker = ["python3", "\(project)/.ci/scale.py", place, "\(modules)", "\(personas)"]
    guard FileOutput.isFolder(place) || Subprocess.succeeds(maker) else { return nil }
    let candidate = Candidate("table") {
      let outcome = try Subprocess.run([program, "fim"] + words + ["--reference-date", "2026-11-02", place])
      guard outcome.code == 0 else { throw Failed("\(words.joined(separator: " ")) fails on \(place)") }
      return outcome.time
    }
    let seconds = try Rounds.medians([candidate], rounds: runs)["table", default: .nan]
    return Time(what: what, milliseconds: seconds * 1000, most: most)
  }
}
