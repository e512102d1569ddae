import Description
import Formats
import Rules
import Workspace

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// Measures reading and checking messages of RIO, beside `xmllint` with DUO's schema on the same messages.
///
/// The messages are what the sample Timmeren becomes, many times. The schema is the user's own copy: it is looked for
/// below `FIM_CONFORMANCE`, or `shared/conformance` beside the checkout.
struct MessageScale {
  /// What was measured of one set.
  struct Times {
    var files: Int
    var bytes: Int
    var rows: [(what: String, threads: Int, seconds: Double)] = []
    /// The time of the other tool, and why there is none.
    var peer: Double?
    var obstacle: String?
    /// How many times faster `fim validate` is, with one thread and with two.
    var ratios: [Double?] = [nil, nil]
  }

  let program: String
  let project: String
  let folder: String
  let isQuick: Bool

  func times() throws -> [Times] {
    let files = try messages()
    return try (isQuick ? [1_000] : [1_000, 10_000]).map { try measure(files, count: $0) }
  }

  /// The messages that the sample becomes.
  private func messages() throws -> [FormatExport.File] {
    let workspace = Workspace.load(WorkspaceInput([.path("\(project)/samples/timmeren")]))
    guard let day = Benchmark.day, let made = workspace.export(to: .rio, Judgement(referenceDate: day)),
      !made.isRefused
    else { throw Failed("samples/timmeren does not become messages of RIO") }
    return made.result.files.filter { $0.name.hasSuffix(".xml") }
  }

  private func measure(_ made: [FormatExport.File], count: Int) throws -> Times {
    let place = "\(folder)/rio-\(count)"
    var times = Times(files: count, bytes: 0)
    for number in 0..<count {
      let file = made[number % made.count]
      try FileOutput.write(file.bytes, to: "\(place)/\(number)-\(file.name)", shown: file.name)
      times.bytes += file.bytes.count
    }
    let peer = Peer.xmllint(schema: schema)
    times.obstacle = peer.obstacle
    var candidates = Benchmark.threads.flatMap { threads in
      [
        Candidate("read \(threads)") { try inside(place, count, threads, isJudged: false) },
        Candidate("check \(threads)") { try inside(place, count, threads, isJudged: true) },
        Candidate("validate \(threads)") { try validate(place, threads) },
      ]
    }
    if peer.obstacle == nil {
      candidates.append(Candidate(peer.name) { try peer.check(place, output: "\(folder)/output") })
    }
    let medians = try Rounds.medians(candidates, rounds: isQuick ? 3 : 5)
    for (work, what) in [
      ("read", "read"), ("check", "check: read, lists, rules"), ("validate", "`fim validate`, whole process"),
    ] {
      for threads in Benchmark.threads {
        times.rows.append((what, threads, medians["\(work) \(threads)", default: .nan]))
      }
    }
    if let seconds = medians[peer.name] {
      times.rows.append(("\(peer.name) with DUO's schema, whole process", 1, seconds))
      times.peer = seconds
      times.ratios = [1, 2].map { threads in medians["validate \(threads)"].map { seconds / $0 } }
    }
    return times
  }

  /// DUO's schema of the contract that the messages are of.
  private var schema: String {
    let said = getenv("FIM_CONFORMANCE").map { String(cString: $0) }
    let beside = project.split(separator: "/", omittingEmptySubsequences: false).dropLast().joined(separator: "/")
    let place = said ?? "\(beside)/shared/conformance"
    return "\(place)/rio/xsd/gen-2025/DUO_RIO_Beheren_OnderwijsOrganisatie_V4.xsd"
  }

  private func inside(_ place: String, _ count: Int, _ threads: Int, isJudged: Bool) throws -> Duration {
    let clock = ContinuousClock()
    let start = clock.now
    let input = WorkspaceInput([.path(place)], jobs: threads)
    let found: Int
    if isJudged {
      guard let day = Benchmark.day else { throw Failed("there is no day to judge on") }
      let report = Workspace.check(input, Judgement(referenceDate: day)).report
      if let finding = report.findings.first { throw Failed("\(finding.file): \(finding.finding.message.en)") }
      found = report.files.count
    } else {
      found = Workspace.load(input).messages.count
    }
    guard found == count else { throw Failed("not all messages in \(place) are read") }
    return clock.now - start
  }

  private func validate(_ place: String, _ threads: Int) throws -> Duration {
    let outcome = try Subprocess.run([program, "fim", "validate", "--jobs", "\(threads)", place])
    guard outcome.code == 0 else { throw Failed("fim validate finds errors in \(place)") }
    return outcome.time
  }
}
