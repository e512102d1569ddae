/// The table that a `Pattern` matches with: subset construction over a nondeterministic automaton.
struct PatternAutomaton {
  private(set) var classes = [UInt8](repeating: 0, count: 256)
  private(set) var table: [UInt16] = []
  private(set) var accepting: [Bool] = []
  private(set) var width = 1

  init(_ syntax: PatternSyntax?) {
    guard let syntax else {
      // The dead state and a first state that goes nowhere.
      table = [0, 0]
      accepting = [false, false]
      return
    }
    var steps = Steps()
    let start = steps.add(syntax, to: steps.addState())
    determine(steps, first: start.first, last: start.last)
  }

  private mutating func determine(_ steps: Steps, first: Int, last: Int) {
    let representatives = classify(steps.moves.flatMap { $0.map(\.bytes) })
    width = representatives.count
    let closures = steps.closures
    // A set of states of the nondeterministic automaton is one state here; the empty one is dead.
    var sets = [StateSet(steps.moves.count), closures[first]]
    var known = [sets[0]: 0, sets[1]: 1]
    table = [UInt16](repeating: 0, count: 2 * width)
    accepting = [false, sets[1].contains(last)]
    var row = 1
    while row < sets.count {
      let states = sets[row].states
      for (kind, byte) in representatives.enumerated().dropFirst() {
        var reached = sets[0]
        for state in states {
          for move in steps.moves[state] where move.bytes.contains(byte) { reached.formUnion(closures[move.target]) }
        }
        let target = known[reached] ?? sets.count
        if target == sets.count {
          known[reached] = target
          sets.append(reached)
          accepting.append(reached.contains(last))
          table.append(contentsOf: [UInt16](repeating: 0, count: width))
        }
        table[row * width + kind] = UInt16(target)
      }
      row += 1
    }
  }

  /// Puts bytes that no set tells apart into one class; class 0 is of the bytes in no set.
  ///
  /// - Returns: a byte of each class.
  private mutating func classify(_ sets: [ByteSet]) -> [UInt8] {
    var kinds = [Int](repeating: 0, count: 256)
    var count = 1
    for set in Set(sets) {
      var inside = [Int](repeating: 0, count: count)
      for byte in 0..<256 where set.contains(UInt8(byte)) {
        if inside[kinds[byte]] == 0 {
          inside[kinds[byte]] = count
          count += 1
        }
        kinds[byte] = inside[kinds[byte]]
      }
    }
    // Of the classes some are empty by now.
    var numbers = [Int](repeating: 0, count: count)
    var representatives: [UInt8] = [0]
    for byte in 0..<256 where kinds[byte] != 0 {
      if numbers[kinds[byte]] == 0 {
        numbers[kinds[byte]] = representatives.count
        representatives.append(UInt8(byte))
      }
      classes[byte] = UInt8(numbers[kinds[byte]])
    }
    return representatives
  }

  /// A set of states of the nondeterministic automaton.
  private struct StateSet: Hashable {
    private var words: [UInt64]

    init(_ count: Int) { words = [UInt64](repeating: 0, count: (count + 63) / 64) }

    func contains(_ state: Int) -> Bool { words[state >> 6] & (1 << UInt64(state & 63)) != 0 }

    mutating func insert(_ state: Int) { words[state >> 6] |= 1 << UInt64(state & 63) }

    mutating func formUnion(_ other: StateSet) {
      for index in words.indices { words[index] |= other.words[index] }
    }

    var states: [Int] { (0..<words.count * 64).filter(contains) }
  }

  /// The nondeterministic automaton.
  private struct Steps {
    var moves: [[(bytes: ByteSet, target: Int)]] = []
    var jumps: [[Int]] = []

    mutating func addState() -> Int {
      moves.append([])
      jumps.append([])
      return moves.count - 1
    }

    /// The states that each state reaches without a sign, itself among them.
    var closures: [StateSet] {
      moves.indices.map { state in
        var result = StateSet(moves.count)
        result.insert(state)
        var open = [state]
        while let state = open.popLast() {
          for target in jumps[state] where !result.contains(target) {
            result.insert(target)
            open.append(target)
          }
        }
        return result
      }
    }

    /// Adds a part that starts in `first`; answers where it ends.
    mutating func add(_ syntax: PatternSyntax, to first: Int) -> (first: Int, last: Int) {
      var last = first
      switch syntax {
      case .bytes(let bytes):
        last = addState()
        moves[first].append((ByteSet(bytes), last))
      case .sequence(let parts):
        for part in parts { last = add(part, to: last).last }
      case .alternatives(let parts):
        last = addState()
        for part in parts {
          let start = addState()
          jumps[first].append(start)
          jumps[add(part, to: start).last].append(last)
        }
      case .repeated(let part, let least, let most):
        for _ in 0..<least { last = add(part, to: last).last }
        if let most {
          let end = addState()
          for _ in least..<most {
            jumps[last].append(end)
            last = add(part, to: last).last
          }
          jumps[last].append(end)
          last = end
        } else {
          let start = addState()
          jumps[last].append(start)
          jumps[add(part, to: start).last].append(start)
          last = start
        }
      }
      return (first, last)
    }
  }
}
