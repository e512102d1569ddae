import Description

/// What a conversion could not carry over: what is alike is counted together.
struct LossList {
  private struct Key: Hashable {
    let path: String
    let reason: Phrase
  }

  private var counts: [Key: Int] = [:]

  /// Counts losses at a path; none where the count is not greater than zero.
  mutating func add(_ path: String, _ count: Int = 1, _ reason: Phrase) {
    if count > 0 { counts[Key(path: path, reason: reason), default: 0] += count }
  }

  /// Adds the losses of a part.
  mutating func add(_ other: LossList) {
    for (key, count) in other.counts { counts[key, default: 0] += count }
  }

  /// All, by path.
  var list: [Loss] {
    counts.sorted { ($0.key.path, $0.key.reason.en) < ($1.key.path, $1.key.reason.en) }.map {
      Loss(path: $0.key.path, count: $0.value, reason: $0.key.reason)
    }
  }
}

extension Optional {
  /// How many values there are, 0 or 1: so a field that may be absent counts as a list does.
  var occurrences: Int { self == nil ? 0 : 1 }
}

extension Phrase {
  static let notInThisCurriculum = Phrase(
    nl: "heeft geen plaats in het curriculum", en: "has no place in the curriculum")
}
