import Testing

@testable import Commands

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// Buffers, lines and the descriptors below them.
@Suite struct StreamTests {
  @Test func outputGathers() throws {
    var pieces: [Int] = []
    let output = Output(capacity: 10) { piece throws(StreamError) in pieces.append(piece.count) }
    try output.write("1234")
    try output.write([1, 2, 3])
    #expect(pieces == [])
    try output.write("4567")
    #expect(pieces == [11])
    try output.write("1")
    try output.write([UInt8](repeating: 0, count: 25))
    #expect(pieces == [11, 1, 25])
    try output.flush()
    #expect(pieces == [11, 1, 25])
  }

  @Test func outputStaysBroken() {
    var attempts = 0
    let output = Output(capacity: 0) { _ throws(StreamError) in
      attempts += 1
      throw .closed
    }
    for _ in 1...3 {
      #expect(throws: StreamError.closed) { try output.write("a") }
      #expect(throws: StreamError.closed) { try output.write([1]) }
      #expect(throws: StreamError.closed) { try output.flush() }
    }
    #expect(attempts == 1)
  }

  @Test func inputComesInLinesAndPieces() throws {
    let input = Input(Array("een\r\ntwee\n\nrest\n".utf8))
    #expect(try input.readLine() == "een")
    #expect(try input.readLine() == "twee")
    #expect(try input.readLine() == "")
    #expect(try input.read(atMost: 2) == Array("re".utf8))
    #expect(try input.readAll() == Array("st\n".utf8))
    #expect(try input.readLine() == nil)
    #expect(try input.read() == [])
  }

  @Test func descriptorsCarryEveryByte() throws {
    var ends: [Int32] = [0, 0]
    try #require(pipe(&ends) == 0)
    defer { for end in ends { close(end) } }
    let reader = ends[0]
    let input = Input { space throws(StreamError) in try Descriptor.receive(space, from: reader) }
    let writer = ends[1]
    let output = Output { piece throws(StreamError) in try Descriptor.send(piece, to: writer) }
    let bytes = (0..<50_000).map { UInt8(truncatingIfNeeded: $0) }
    try output.write(bytes)
    try output.flush()
    close(writer)
    ends[1] = -1
    #expect(try input.readAll() == bytes)
  }

  @Test func descriptorsSayWhyNot() throws {
    let byte: [UInt8] = [1]
    #expect(throws: StreamError.unwritable(EBADF)) { try byte.withUnsafeBytes { try Descriptor.send($0, to: -1) } }
    let input = Input { space throws(StreamError) in try Descriptor.receive(space, from: -1) }
    #expect(throws: StreamError.unreadable(EBADF)) { try input.read() }
  }
}
