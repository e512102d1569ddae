public import Description

/// A source of numbers that gives the same series for the same seed (SplitMix64).
public struct SeededNumbers: RandomNumberGenerator {
  private var state: UInt64
  public init(seed: UInt64) { state = seed }
  public mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}

/// Makes up values from a description, for tests and benchmarks.
public struct Simulator {
  private let outline: Outline
  private let patterns: [String: Pattern]
  private var numbers: SeededNumbers
  /// How many more values may be made, so that records in records end.
  private var budget = 0

  public init(_ outline: Outline) {
    self.outline = outline
    numbers = SeededNumbers(seed: 0)
    var patterns: [String: Pattern] = [:]
    for scalar in outline.scalars.values {
      if case .code(let pattern, _) = scalar.form { patterns[scalar.name] = Pattern(pattern) }
    }
    self.patterns = patterns
  }

  /// A document of one root kind, or of any: the same for the same seed.
  ///
  /// - Parameter size: about how many values there are.
  public mutating func document(seed: Int, root: String? = nil, size: Int = 60) -> SimulatedValue {
    numbers = SeededNumbers(seed: UInt64(truncatingIfNeeded: seed))
    budget = size
    let roots = outline.members(of: outline.root.typeName)
    let member = roots.first { $0.name == root } ?? roots[pick(roots.count)]
    return .record([SimulatedMember(name: member.name, element: member.element, isList: false, values: [value(member)])]
    )
  }

  /// A number from 0 up to a bound.
  private mutating func pick(_ bound: Int) -> Int { bound <= 1 ? 0 : Int(numbers.next() % UInt64(bound)) }

  private mutating func record(_ type: String) -> SimulatedValue {
    var members: [SimulatedMember] = []
    for part in outline.records[type] ?? [] {
      switch part {
      case .member(let member):
        if let made = made(member) { members.append(made) }
      case .oneOf(let cases, let isRequired):
        guard isRequired || pick(2) == 0 else { continue }
        let member = cases[pick(cases.count)]
        members.append(
          SimulatedMember(name: member.name, element: member.element, isList: false, values: [value(member)]))
      }
    }
    return .record(members)
  }

  private mutating func made(_ member: Outline.Member) -> SimulatedMember? {
    var count = 1
    switch member.presence {
    case .required: break
    case .expected, .optional: count = budget > 0 ? pick(2) : 0
    case .list: count = max(member.count.lowerBound, budget > 0 ? pick(3) : 0)
    }
    guard count > 0 else { return nil }
    return SimulatedMember(
      name: member.name, element: member.element, isList: member.presence == .list,
      values: (0..<count).map { _ in value(member) })
  }

  private mutating func value(_ member: Outline.Member) -> SimulatedValue {
    budget -= 1
    switch member.shape {
    case .record(let name), .choice(let name): return record(name)
    case .tree: return .record([])
    case .scalar(let name):
      guard let scalar = outline.scalars[name] else { return .scalar("", .text) }
      var text = text(scalar, member.range)
      if let most = member.length?.upperBound, text.unicodeScalars.count > most {
        text = String(String.UnicodeScalarView(text.unicodeScalars.prefix(most - 1))) + "x"
      }
      return .scalar(text, scalar.wireKind)
    }
  }

  private mutating func text(_ scalar: Outline.ScalarType, _ range: ClosedRange<Int>?) -> String {
    switch scalar.form {
    case .line: return words(1 + pick(6))
    case .text: return words(3 + pick(20)) + (pick(4) == 0 ? "\n\t\(words(3))" : "")
    case .integer:
      let low = range?.lowerBound ?? -1000
      let high = min(range?.upperBound ?? 1000, low + 5000)
      return String(low + pick(high - low + 1))
    case .number: return "\(pick(1000)).\(pick(10))"
    case .flag: return pick(2) == 0 ? "true" : "false"
    case .enumeration(let words): return words[pick(words.count)]
    case .code(_, let longest):
      var numbers = numbers
      let text = patterns[scalar.name]?.syntax?.example { numbers.next(below: $0) } ?? ""
      self.numbers = numbers
      return String(text.prefix(longest))
    }
  }

  private mutating func words(_ count: Int) -> String {
    let words = [
      "werkproces", "de", "timmerman", "meet", "één", "balk", "naïef", "&", "<", "\"plan\"", "controleert", "€", "🪚",
      "bouwplaats", "volgens", "tekening", "stelt", "kozijn", "veilig",
    ]
    return (0..<count).map { _ in words[pick(words.count)] }.joined(separator: " ")
  }
}

extension SeededNumbers {
  /// A number from 0 up to a bound.
  fileprivate mutating func next(below bound: Int) -> Int { bound <= 1 ? 0 : Int(next() % UInt64(bound)) }
}
