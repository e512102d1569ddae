import Codecs
import Commands
import Curriculum
import Description
import Formats
import Workspace

/// Measures one set of files with all tools.
struct Benchmark {
  let set: ModuleSet
  let peer: Peer
  let rounds: Int
  /// The path of this program, which is `fim` too.
  let program: String
  /// A file for what other programs print.
  let output: String

  /// The day that validity is judged on, so that figures do not depend on the date.
  static let day = Day("2026-11-02")
  static let threads = [1, 2]

  /// What is done with the files.
  enum Work: String, CaseIterable {
    case read, check, convert
    /// `fim validate` as a process of its own.
    case validate
  }

  /// The median times in seconds.
  struct Times {
    var set: ModuleSet
    var seconds: [String: Double]
    /// The time of the other tool, and that without its start.
    var peer: Double?
    var peerInside: Double?

    func of(_ work: Work, _ threads: Int) -> Double { seconds[Benchmark.name(work, threads)] ?? .nan }
  }

  static func name(_ work: Work, _ threads: Int) -> String { "\(work.rawValue) \(threads)" }

  func run() throws -> Times {
    var candidates: [Candidate] = []
    for threads in Self.threads {
      for work in Work.allCases {
        candidates.append(Candidate(Self.name(work, threads)) { try measure(work, threads) })
      }
    }
    var inside: [Double] = []
    if peer.obstacle == nil {
      candidates.append(
        Candidate(peer.name) {
          let time = try peer.check(set.folder, output: output)
          if let seconds = Machine.lines(of: output).first.flatMap(Double.init) { inside.append(seconds) }
          return time
        })
    }
    let medians = try Rounds.medians(candidates, rounds: rounds)
    return Times(
      set: set, seconds: medians, peer: medians[peer.name],
      peerInside: inside.isEmpty ? nil : Rounds.median(Array(inside.dropFirst())))
  }

  private func measure(_ work: Work, _ threads: Int) throws -> Duration {
    if work == .validate {
      let outcome = try Subprocess.run([
        program, "fim", "validate", "--reference-date", "2026-11-02", "--jobs", "\(threads)", set.folder,
      ])
      guard outcome.code == 0 else { throw Failed("fim validate finds errors in \(set.folder)") }
      return outcome.time
    }
    let clock = ContinuousClock()
    let start = clock.now
    try doOnce(work, threads)
    return clock.now - start
  }

  private func doOnce(_ work: Work, _ threads: Int) throws {
    let workspace = Workspace.load(WorkspaceInput([.path(set.folder)], jobs: threads))
    guard workspace.documents.count == set.files, let day = Self.day else {
      throw Failed("not all files in \(set.folder) are read")
    }
    switch work {
    case .read: return
    case .check, .validate:
      let report = workspace.check(Judgement(referenceDate: day))
      if let finding = report.findings.first { throw Failed("\(finding.file): \(finding.finding.message.en)") }
    case .convert:
      let target = set.syntax == .json ? Format.nativeXML : .nativeJSON
      guard let write = target.write else { return }
      var bytes = 0
      for source in workspace.convertible { bytes += write(source.document).count }
      guard bytes > set.bytes / 2 else { throw Failed("too little is written") }
    }
  }
}
