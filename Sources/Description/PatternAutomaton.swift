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
    let sets = Array(Set(steps.moves.flatMap { $0.map(\.bytes) }))
    var signatures: [[Bool]: UInt8] = [[Bool](repeating: false, count: sets.count): 0]
    var representatives: [UInt8: UInt8] = [:]
    for byte in UInt8.min...UInt8.max {
      let signature = sets.map { $0.contains(byte) }
      let next = UInt8(signatures.count)
      let kind = signatures[signature] ?? next
      signatures[signature] = kind
      classes[Int(byte)] = kind
      if kind != 0 { representatives[kind] = representatives[kind] ?? byte }
    }
    width = signatures.count
    var known: [Set<Int>: Int] = [[]: 0]
    var open = [steps.closure([first])]
    known[open[0]] = 1
    table = [UInt16](repeating: 0, count: 2 * width)
    accepting = [false, open[0].contains(last)]
    while let states = open.popLast(), let row = known[states] {
      for (kind, byte) in representatives {
        var reached: Set<Int> = []
        for state in states {
          for move in steps.moves[state] where move.bytes.contains(byte) { reached.insert(move.target) }
        }
        reached = steps.closure(reached)
        let target = known[reached] ?? known.count
        if known[reached] == nil {
          known[reached] = target
          open.append(reached)
          accepting.append(reached.contains(last))
          table.append(contentsOf: [UInt16](repeating: 0, count: width))
        }
        table[row * width + Int(kind)] = UInt16(target)
      }
    }
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

    func closure(_ states: Set<Int>) -> Set<Int> {
      var result = states
      var open = Array(states)
      while let state = open.popLast() {
        for target in jumps[state] where result.insert(target).inserted { open.append(target) }
      }
      return result
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
