/// What a command reads from: the standard input of the process, or bytes in a test.
public final class Input {
  /// Whether a person is likely to type it.
  public let isTerminal: Bool

  private let receive: (UnsafeMutableRawBufferPointer) throws(StreamError) -> Int
  private var waiting: ArraySlice<UInt8> = []

  /// An input that asks `receive` to fill a buffer; it gives the number of bytes, 0 at the end.
  public init(
    isTerminal: Bool = false, receive: @escaping (UnsafeMutableRawBufferPointer) throws(StreamError) -> Int
  ) {
    self.isTerminal = isTerminal
    self.receive = receive
  }

  /// An input of bytes that are there already.
  public convenience init(_ bytes: [UInt8]) {
    self.init { _ in 0 }
    waiting = bytes[...]
  }

  /// Reads at least one byte and at most `count`, without the end of a piece that is still to come; empty at the end.
  public func read(atMost count: Int = 1 << 16) throws -> [UInt8] {
    if waiting.isEmpty { try fill(count) }
    let piece = waiting.prefix(count)
    waiting = waiting.dropFirst(count)
    return Array(piece)
  }

  /// Reads all that is left.
  public func readAll() throws -> [UInt8] {
    var all: [UInt8] = []
    while true {
      let piece = try read(atMost: max(1 << 16, min(all.count, 1 << 24)))
      if piece.isEmpty { return all }
      all += piece
    }
  }

  /// Reads one line, without its line end; nil at the end.
  public func readLine() throws -> String? {
    var line: [UInt8] = []
    while true {
      if waiting.isEmpty { try fill(1 << 10) }
      guard let byte = waiting.popFirst() else {
        return line.isEmpty ? nil : String(decoding: line, as: UTF8.self)
      }
      if byte == UInt8(ascii: "\n") {
        if line.last == UInt8(ascii: "\r") { line.removeLast() }
        return String(decoding: line, as: UTF8.self)
      }
      line.append(byte)
    }
  }

  private func fill(_ count: Int) throws {
    waiting = try [UInt8](unsafeUninitializedCapacity: max(1, count)) { buffer, filled in
      filled = try receive(UnsafeMutableRawBufferPointer(buffer))
    }[...]
  }
}
