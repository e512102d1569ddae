import Codecs

/// The results as a page of Markdown.
struct ResultPage {
  var times: [Benchmark.Times] = []
  var peers: [Peer] = []
  var small: [(syntax: Syntax, milliseconds: Double)] = []
  var table: [TableScale.Time] = []
  var badges: BadgeBenchmark.Times?
  var messages: [MessageScale.Times] = []

  var text: String {
    var lines = ["Machine: " + Machine.facts.joined(separator: "; ") + "."]
    lines += peers.compactMap { peer in peer.obstacle.map { "Skipped \(peer.name): \($0)." } }
    for time in times { lines += section(time) }
    if let badges { lines += section(badges) }
    for time in messages { lines += section(time) }
    if !small.isEmpty { lines += ["", "One module of 4 KB, whole process of `fim validate`:"] }
    lines += small.map { "\($0.syntax.rawValue.uppercased()) \(fixed($0.milliseconds, 1)) ms." }
    lines += aims
    return lines.joined(separator: "\n") + "\n"
  }

  // MARK: Tables

  private func section(_ times: Benchmark.Times) -> [String] {
    let set = times.set
    let size = "\(set.files) files, \(fixed(Double(set.bytes) / 1e6, 1)) MB"
    let syntax = set.syntax.rawValue.uppercased()
    var lines = [
      "", "### \(syntax), \(size)", "", "| what | threads | s | files/s | MB/s | against the other tool |",
      "|---|---|---|---|---|---|",
    ]
    for work in Benchmark.Work.allCases {
      for threads in Benchmark.threads {
        let seconds = times.of(work, threads)
        lines.append(row(name(work, to: set.syntax), "\(threads)", seconds, set.files, set.bytes, times.peer))
      }
    }
    if let peer = times.peer, let name = peers.first(where: { $0.syntax == set.syntax })?.name {
      lines.append(row("\(name), structure alone, whole process", "1", peer, set.files, set.bytes, peer))
      if let inside = times.peerInside {
        lines.append(row("\(name), after its start", "1", inside, set.files, set.bytes, peer))
      }
    }
    return lines
  }

  private func section(_ times: BadgeBenchmark.Times) -> [String] {
    let size = "\(times.files) badges, \(fixed(Double(times.bytes) / 1e6, 1)) MB"
    var lines = times.skipped.isEmpty ? [] : [""] + times.skipped
    lines += ["", "### Open Badges 3.0, \(size)", "", "| what | threads | s | files/s |", "|---|---|---|---|"]
    for row in times.rows {
      let rate = fixed(Double(row.files) / row.seconds, 0)
      lines.append("| \(row.name) | \(row.threads) | \(fixed(row.seconds, 3)) | \(rate) |")
    }
    return lines
  }

  /// The table of messages of RIO.
  private func section(_ times: MessageScale.Times) -> [String] {
    var lines = times.obstacle.map { ["", "Skipped xmllint on messages of RIO: \($0)."] } ?? []
    lines += [
      "", "### Messages of RIO, \(times.files) files, \(fixed(Double(times.bytes) / 1e6, 1)) MB", "",
      "| what | threads | s | messages/s | MB/s | against the other tool |", "|---|---|---|---|---|---|",
    ]
    for row in times.rows {
      lines.append(self.row(row.what, "\(row.threads)", row.seconds, times.files, times.bytes, times.peer))
    }
    return lines
  }

  private func row(
    _ name: String, _ threads: String, _ seconds: Double, _ count: Int, _ bytes: Int, _ peer: Double?
  ) -> String {
    let files = fixed(Double(count) / seconds, 0)
    let rate = fixed(Double(bytes) / 1e6 / seconds, 1)
    let ratio = peer.map { fixed($0 / seconds, 2) + "x" } ?? "-"
    return "| \(name) | \(threads) | \(fixed(seconds, 3)) | \(files) | \(rate) | \(ratio) |"
  }

  private func name(_ work: Benchmark.Work, to syntax: Syntax) -> String {
    switch work {
    case .read: "read"
    case .check: "check: read, rules, references"
    case .convert: "convert to \(syntax == .json ? "XML" : "JSON")"
    case .validate: "`fim validate`, whole process"
    }
  }

  // MARK: Aims

  private var aims: [String] {
    var lines = ["", "| aim | measured | |", "|---|---|---|"]
    if let xml = largest(.xml) {
      lines.append(aim("XML check, 1 thread, against xmllint", xml.peer.map { $0 / xml.of(.validate, 1) }, 1.2))
      lines.append(aim("XML check, 2 threads, against xmllint", xml.peer.map { $0 / xml.of(.validate, 2) }, 2))
      lines.append(aim("XML check, 2 threads against 1", xml.of(.validate, 1) / xml.of(.validate, 2), 1.6))
    }
    if let json = largest(.json) {
      lines.append(
        aim("JSON check, 1 thread, against jsonschema-rs + orjson", json.peer.map { $0 / json.of(.validate, 1) }, 1.5))
      lines.append(
        aim("JSON check, 2 threads, against jsonschema-rs + orjson", json.peer.map { $0 / json.of(.validate, 2) }, 1.5))
      lines.append(aim("JSON check, 2 threads against 1", json.of(.validate, 1) / json.of(.validate, 2), 1.6))
    }
    if let badges {
      let ratio = badges.aim.map { $0.peer / $0.own }
      lines.append(aim("Badges, 2 threads, against jsonschema-rs + orjson with the official schema", ratio, 1))
    }
    if let rio = messages.max(by: { $0.files < $1.files }) {
      for (threads, ratio) in zip([1, 2], rio.ratios) {
        let number = threads == 1 ? "1 thread" : "\(threads) threads"
        lines.append(aim("RIO messages, `fim validate`, \(number), against xmllint", ratio, 1))
      }
    }
    for (syntax, time) in small {
      let verdict = time <= 10 ? "met" : "not met"
      lines.append("| one \(syntax.rawValue.uppercased()) file in at most 10 ms | \(fixed(time, 1)) ms | \(verdict) |")
    }
    for time in table {
      let verdict = time.milliseconds <= time.most ? "met" : "not met"
      lines.append(
        "| \(time.what), in at most \(fixed(time.most, 0)) ms | \(fixed(time.milliseconds, 0)) ms | \(verdict) |")
    }
    return lines
  }

  private func aim(_ name: String, _ ratio: Double?, _ least: Double) -> String {
    guard let ratio else { return "| \(name): at least \(least)x | skipped | |" }
    return "| \(name): at least \(least)x | \(fixed(ratio, 2))x | \(ratio >= least ? "met" : "not met") |"
  }

  private func largest(_ syntax: Syntax) -> Benchmark.Times? {
    times.filter { $0.set.syntax == syntax }.max { $0.set.files < $1.set.files }
  }

  /// A number with so many decimals.
  private func fixed(_ number: Double, _ decimals: Int) -> String {
    guard number.isFinite else { return "-" }
    var scale = 1
    for _ in 0..<decimals { scale *= 10 }
    let scaled = Int((number * Double(scale)).rounded())
    guard decimals > 0 else { return "\(scaled)" }
    let fraction = String(scaled % scale)
    return "\(scaled / scale)." + String(repeating: "0", count: decimals - fraction.count) + fraction
  }
}
