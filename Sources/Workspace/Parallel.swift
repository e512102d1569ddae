import Dispatch
import Synchronization

/// Work side by side.
enum Parallel {
  /// Makes a value for each index. Workers take some at a time; the order of the result does not depend on them.
  ///
  /// - Parameters:
  ///   - turn: how many a worker takes at a time.
  ///   - prepare: what one worker keeps for itself, made once for each.
  static func map<Kept, Result: Sendable>(
    _ count: Int, jobs: Int, turn: Int = 16, keeping prepare: @autoclosure @Sendable () -> Kept,
    _ body: @Sendable (Kept, Int) -> Result
  ) -> [Result] {
    let workers = min(jobs, (count + turn - 1) / turn)
    if workers <= 1 {
      let kept = prepare()
      return (0..<count).map { body(kept, $0) }
    }
    // Each worker has a place of its own for what it made, so that none waits for another.
    let made = UnsafeMutablePointer<[(start: Int, values: [Result])]>.allocate(capacity: workers)
    made.initialize(repeating: [], count: workers)
    defer { made.deinitialize(count: workers).deallocate() }
    nonisolated(unsafe) let places = made
    let counter = Counter()
    DispatchQueue.concurrentPerform(iterations: workers) { worker in
      let kept = prepare()
      var own: [(start: Int, values: [Result])] = []
      while true {
        let start = counter.next.add(turn, ordering: .relaxed).oldValue
        if start >= count { break }
        own.append((start, (start..<min(start + turn, count)).map { body(kept, $0) }))
      }
      places[worker] = own
    }
    return (0..<workers).flatMap { made[$0] }.sorted { $0.start < $1.start }.flatMap(\.values)
  }

  private final class Counter: Sendable {
    let next = Atomic<Int>(0)
  }
}
