import Description

/// One step from the root, cheap to make.
enum ReaderStep {
  case field(StaticString)
  case item(Int)

  var pathStep: Path.Step {
    switch self {
    case .field(let name): .field("\(name)")
    case .item(let index): .item(index)
    }
  }
}

/// Where a reader is: the steps from the root, in memory of its own. Every field adds one and takes it away again, which
/// an array would make three times as dear.
struct ReaderSteps: ~Copyable {
  private var memory: UnsafeMutablePointer<ReaderStep>
  private var capacity = 2 * Limits.depth
  private(set) var count = 0

  init() { memory = .allocate(capacity: capacity) }

  deinit { memory.deallocate() }

  var isEmpty: Bool { count == 0 }
  /// A copy to keep.
  var all: [ReaderStep] { Array(UnsafeBufferPointer(start: memory, count: count)) }

  @inline(__always)
  mutating func append(_ step: ReaderStep) {
    if count == capacity { grow() }
    (memory + count).initialize(to: step)
    count += 1
  }

  @inline(__always)
  mutating func removeLast(_ number: Int = 1) { count -= number }

  mutating func removeAll() { count = 0 }

  private mutating func grow() {
    let bigger = UnsafeMutablePointer<ReaderStep>.allocate(capacity: 2 * capacity)
    bigger.moveInitialize(from: memory, count: count)
    memory.deallocate()
    memory = bigger
    capacity *= 2
  }
}
