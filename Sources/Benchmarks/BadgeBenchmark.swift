import Workspace

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// Measures checking badges: `fim validate` beside tools that hold the same files against the official schema alone.
struct BadgeBenchmark {
  /// One row of the table.
  struct Row {
    var name: String
    var threads: Int
    var files: Int
    var seconds: Double
  }

  /// What it came to.
  struct Times {
    var files: Int
    var bytes: Int
    var rows: [Row] = []
    /// Why tools were left out.
    var skipped: [String] = []
    /// The time of `fim` with two threads and that of the faster tool; nil where it was left out.
    var aim: (own: Double, peer: Double)?
  }

  let project: String
  let folder: String
  let program: String
  let files: Int
  let rounds: Int

  /// The official schema (strict family), in `FIM_CONFORMANCE` or beside the checkout.
  private var schema: String {
    let beside = project.split(separator: "/", omittingEmptySubsequences: false).dropLast().joined(separator: "/")
    let conformance = getenv("FIM_CONFORMANCE").map { String(cString: $0) } ?? "\(beside)/shared/conformance"
    return "\(conformance)/openbadges/schemas/ob3-strict/ob_v3p0_achievementcredential_schema.json"
  }

  func times() throws -> Times {
    let set = try BadgeSet(files: files, of: project, in: folder)
    var times = Times(files: files, bytes: set.bytes)
    var candidates = [1, 2].map { threads in
      Candidate("fim \(threads)") {
        let outcome = try Subprocess.run([
          program, "fim", "validate", "--reference-date", "2026-11-02", "--jobs", "\(threads)", set.folder,
        ])
        guard outcome.code == 0 else { throw Failed("fim validate finds errors in \(set.folder)") }
        return outcome.time
      }
    }
    var peers: [Peer] = []
    if FileOutput.exists(schema) {
      peers = [.jsonschema(schema: schema), .pythonJSONSchema(schema: schema)]
    } else {
      times.skipped.append(
        "Skipped the official schema of Open Badges 3.0: \(schema) is not there; set FIM_CONFORMANCE.")
    }
    for peer in peers {
      if let obstacle = peer.obstacle {
        times.skipped.append("Skipped \(peer.name): \(obstacle).")
      } else {
        candidates.append(Candidate(peer.name) { try peer.check(set.folder, output: "\(folder)/output") })
      }
    }
    let medians = try Rounds.medians(candidates, rounds: rounds)
    for candidate in candidates {
      let own = candidate.name.hasPrefix("fim ")
      times.rows.append(
        Row(
          name: own ? "`fim validate`, whole process" : "\(candidate.name), the schema alone, whole process",
          threads: candidate.name == "fim 2" ? 2 : 1, files: files, seconds: medians[candidate.name, default: .nan]))
    }
    if let first = peers.first, let own = medians["fim 2"], let peer = medians[first.name] { times.aim = (own, peer) }
    return times
  }
}
