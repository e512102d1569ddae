import Description

/// A place that an exception names, in one of two forms: by numbers, `mappings[3].share`, or by ids and codes,
/// `mappings[timmeren/B1-K1-W5].share`. It stands for all that is below it.
struct FindingPlace {
  private let names: [String]
  /// The object that the place is in.
  private let object: Path
  private let depth: Int

  /// - Parameters:
  ///   - text: the place; nil for the object as a whole.
  ///   - object: the path of the object.
  init(_ text: String?, below object: Path) {
    names = Self.names(text ?? "")
    self.object = object
    depth = object.steps.count { if case .field = $0 { true } else { false } }
  }

  /// Whether a finding is at the place.
  func covers(_ located: LocatedFinding) -> Bool {
    guard located.finding.path.steps.starts(with: object.steps) else { return false }
    if names.isEmpty { return true }
    let numbered = Self.names(located.finding.path.description).dropFirst(depth)
    let named = Self.names(located.pointer).dropFirst(depth)
    return covers(numbered) || covers(named)
  }

  private func covers(_ place: ArraySlice<String>) -> Bool {
    guard place.count >= names.count else { return false }
    return zip(names, place).enumerated().allSatisfy { index, pair in
      pair.0 == pair.1 || (index == names.count - 1 && pair.1.hasPrefix(pair.0 + "["))
    }
  }

  /// The names between the points; points between brackets belong to a name.
  private static func names(_ text: String) -> [String] {
    var names: [String] = []
    var name = ""
    var isInside = false
    for sign in text {
      if sign == "[" { isInside = true }
      if sign == "]" { isInside = false }
      if sign == ".", !isInside {
        names.append(name)
        name = ""
      } else {
        name.append(sign)
      }
    }
    return name.isEmpty ? names : names + [name]
  }
}
