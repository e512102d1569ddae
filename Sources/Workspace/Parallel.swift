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
    let shared = Shared<Result>()
    DispatchQueue.concurrentPerform(iterations: workers) { _ in
      let kept = prepare()
      while true {
        let start = shared.next.add(turn, ordering: .relaxed).oldValue
        if start >= count { return }
        let chunk = (start..<min(start + turn, count)).map { body(kept, $0) }
        shared.chunks.withLock { $0.append((start, chunk)) }
      }
    }
    return shared.chunks.withLock { $0.sorted { $0.start < $1.start }.flatMap(\.values) }
  }

  private final class Shared<Result: Sendable>: Sendable {
    let next = Atomic<Int>(0)
    let chunks = Mutex<[(start: Int, values: [Result])]>([])
  }
}
