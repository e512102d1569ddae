/// Names of which no two are the same.
struct UniqueNames: Sendable {
  private var taken: Set<String> = []

  /// The name itself, or the first free one of `name-2`, `name-3`, ... when it has been taken before.
  mutating func take(_ name: String) -> String {
    var candidate = name
    var number = 1
    while !taken.insert(candidate).inserted {
      number += 1
      candidate = "\(name)-\(number)"
    }
    return candidate
  }
}
