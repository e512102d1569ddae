/// Turns byte offsets of a UTF-8 text into lines and columns. Made only when there is something to show.
package struct LineTable {
  private let bytes: UnsafeBufferPointer<UInt8>
  /// The offset of the first byte of each line. A line ends with LF, CR LF or CR.
  private var starts: [Int] = [0]
  private let firstLine: Int
  /// How many scalars lie before each multiple of `stride`, so that a file of one long line takes no longer; empty where
  /// no line is so long.
  private var scalars: [Int] = []
  private static let stride = 4096

  /// Finds the lines of a text that itself starts at a given line (a record out of a long file).
  package init(_ bytes: UnsafeBufferPointer<UInt8>, firstLine: Int = 1) {
    self.bytes = bytes
    self.firstLine = firstLine
    var index = 0
    var longest = 0
    while index < bytes.count {
      if Self.isPlain(bytes, at: index) {
        index += 8
        continue
      }
      let end = min(index + 8, bytes.count)
      while index < end {
        let byte = bytes[index]
        index += 1
        if byte == 0x0A || (byte == 0x0D && (index == bytes.count || bytes[index] != 0x0A)) {
          longest = max(longest, index - starts[starts.count - 1])
          starts.append(index)
        }
      }
    }
    if max(longest, bytes.count - starts[starts.count - 1]) > Self.stride { countScalars() }
  }

  private mutating func countScalars() {
    var count = 0
    for block in Swift.stride(from: 0, through: bytes.count, by: Self.stride) {
      scalars.append(count)
      count += Self.scalars(bytes[block..<min(block + Self.stride, bytes.count)])
    }
  }

  private static func scalars(_ bytes: Slice<UnsafeBufferPointer<UInt8>>) -> Int {
    bytes.count { $0 & 0xC0 != 0x80 }
  }

  /// Whether eight bytes are there without a line break.
  private static func isPlain(_ bytes: UnsafeBufferPointer<UInt8>, at index: Int) -> Bool {
    guard let base = bytes.baseAddress, index + 8 <= bytes.count else { return false }
    let word = UnsafeRawPointer(base + index).loadUnaligned(as: UInt64.self)
    let ones: UInt64 = 0x0101_0101_0101_0101
    let feed = word ^ (ones &* 0x0A)
    let back = word ^ (ones &* 0x0D)
    return (((feed &- ones) & ~feed) | ((back &- ones) & ~back)) & (ones &* 0x80) == 0
  }

  /// How many scalars begin in a part of a line.
  private func scalars(from start: Int, to end: Int) -> Int {
    if end - start <= Self.stride { return Self.scalars(bytes[start..<end]) }
    return scalars(before: end) - scalars(before: start)
  }

  private func scalars(before offset: Int) -> Int {
    let block = offset / Self.stride
    return scalars[block] + Self.scalars(bytes[block * Self.stride..<offset])
  }

  private func lineIndex(of offset: Int) -> Int {
    var low = 0
    var high = starts.count
    while high - low > 1 {
      let middle = (low + high) / 2
      if starts[middle] <= offset { low = middle } else { high = middle }
    }
    return low
  }

  /// Line and column, both from 1; columns count Unicode scalars, and a byte order mark counts as none.
  package func position(of offset: Int) -> (line: Int, column: Int) {
    let offset = min(max(offset, 0), bytes.count)
    let line = lineIndex(of: offset)
    var start = starts[line]
    if line == 0, bytes.starts(with: [0xEF, 0xBB, 0xBF]) { start = min(3, offset) }
    return (line + firstLine, scalars(from: start, to: offset) + 1)
  }

  /// The text of the line that holds an offset, without its end; at most `limit` bytes from its start.
  package func line(of offset: Int, limit: Int = 4_000) -> String {
    let line = lineIndex(of: min(max(offset, 0), bytes.count))
    var start = starts[line]
    if line == 0, bytes.starts(with: [0xEF, 0xBB, 0xBF]) { start = 3 }
    var end = line + 1 < starts.count ? starts[line + 1] : bytes.count
    while end > start, bytes[end - 1] == 0x0A || bytes[end - 1] == 0x0D { end -= 1 }
    return String(decoding: bytes[start..<min(end, start + limit)], as: UTF8.self)
  }
}
