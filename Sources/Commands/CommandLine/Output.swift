/// Where a command writes bytes: a stream of the process, or a collection in a test.
///
/// Writes gather into large pieces, except for a terminal and standard error, where each write goes out at once.
/// After a failure nothing more is sent and every write throws the same error.
public final class Output {
  /// Whether a person is likely to look at it.
  public let isTerminal: Bool

  private let capacity: Int
  private let send: (UnsafeRawBufferPointer) throws(StreamError) -> Void
  private var buffer: [UInt8] = []
  private var failure: StreamError?

  /// An output that hands its bytes to `send`, in pieces of about `capacity` bytes.
  public init(
    isTerminal: Bool = false, capacity: Int = 1 << 16,
    send: @escaping (UnsafeRawBufferPointer) throws(StreamError) -> Void
  ) {
    self.isTerminal = isTerminal
    self.capacity = isTerminal ? 0 : capacity
    self.send = send
  }

  /// Writes a text.
  public func write(_ text: String) throws(StreamError) {
    if let failure { throw failure }
    buffer.append(contentsOf: text.utf8)
    if buffer.count >= capacity { try flush() }
  }

  /// Writes bytes.
  public func write(_ bytes: [UInt8]) throws(StreamError) {
    if bytes.count >= capacity {
      try flush()
      try pass(bytes)
    } else {
      if let failure { throw failure }
      buffer.append(contentsOf: bytes)
      if buffer.count >= capacity { try flush() }
    }
  }

  /// Sends what is waiting.
  public func flush() throws(StreamError) {
    try pass(buffer)
    buffer.removeAll(keepingCapacity: true)
  }

  private func pass(_ bytes: [UInt8]) throws(StreamError) {
    if let failure { throw failure }
    guard !bytes.isEmpty else { return }
    let result: Result<Void, StreamError> = bytes.withUnsafeBytes { piece in
      do throws(StreamError) {
        return .success(try send(piece))
      } catch {
        return .failure(error)
      }
    }
    if case .failure(let error) = result { failure = error }
    try result.get()
  }
}
