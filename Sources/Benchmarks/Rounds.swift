/// Something to measure.
struct Candidate {
  var name: String
  /// Does the work once; answers the time that it took.
  var run: () throws -> Duration

  init(_ name: String, run: @escaping () throws -> Duration) {
    self.name = name
    self.run = run
  }
}

/// Measures in rounds: all candidates take turns, so that a slow moment of the machine does not strike one of them alone.
enum Rounds {
  /// The median time of each candidate, by name, in seconds. A first round is not counted.
  static func medians(_ candidates: [Candidate], rounds: Int) throws -> [String: Double] {
    var times: [String: [Double]] = [:]
    for round in 0...rounds {
      for candidate in candidates {
        let seconds = try candidate.run() / .seconds(1)
        if round > 0 { times[candidate.name, default: []].append(seconds) }
      }
    }
    return times.mapValues(median)
  }

  static func median(_ values: [Double]) -> Double {
    let sorted = values.sorted()
    let middle = sorted.count / 2
    return sorted.count.isMultiple(of: 2) ? (sorted[middle - 1] + sorted[middle]) / 2 : sorted[middle]
  }
}
