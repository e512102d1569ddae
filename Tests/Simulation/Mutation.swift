import Description

/// Spoils a made-up value in one place.
public struct Mutation {
  private var numbers: SeededNumbers

  public init(seed: UInt64) { numbers = SeededNumbers(seed: seed) }

  private mutating func pick(_ bound: Int) -> Int { bound <= 1 ? 0 : Int(numbers.next() % UInt64(bound)) }

  /// The value with one change somewhere; not every change makes it wrong.
  public mutating func spoil(_ value: SimulatedValue) -> SimulatedValue {
    switch value {
    case .scalar(let text, let kind): return spoil(text, kind)
    case .record(var members):
      guard !members.isEmpty else {
        return .record([SimulatedMember(name: "onzin", element: "onzin", isList: false, values: [.scalar("x", .text)])])
      }
      let index = pick(members.count)
      // Deeper more often than here.
      if pick(4) > 0, !members[index].values.isEmpty {
        let item = pick(members[index].values.count)
        members[index].values[item] = spoil(members[index].values[item])
        return .record(members)
      }
      switch pick(6) {
      case 0: members.remove(at: index)
      case 1: members.insert(members[index], at: pick(members.count))
      case 2: members.swapAt(index, pick(members.count))
      case 3:
        members[index].name += "x"
        members[index].element += "x"
      case 4: members[index].values = []
      default: members[index].values += members[index].values
      }
      return .record(members)
    }
  }

  private mutating func spoil(_ text: String, _ kind: WireKind) -> SimulatedValue {
    switch pick(12) {
    case 0: return .scalar("", kind)
    case 1: return .scalar(text + " ", kind)
    case 2: return .scalar(" " + text, kind)
    case 3: return .scalar(text + "x", .text)
    case 4: return .scalar(String(text.dropLast()), .text)
    case 5: return .scalar("99999999999", .integer)
    case 6: return .scalar("0", .integer)
    case 7: return .scalar("-1", .integer)
    case 8: return .scalar("true", .flag)
    case 9: return .scalar(text.uppercased(), .text)
    case 10: return .scalar(text + "\n", .text)
    default: return .record([SimulatedMember(name: "a", element: "a", isList: false, values: [.scalar(text, .text)])])
    }
  }
}
