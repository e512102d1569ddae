/// Finds line and column of a few byte offsets in a long text that passes by in pieces.
struct StreamedLines {
  /// The offsets that are asked for, in order.
  private let offsets: [Int]
  private var found: [Int: Position] = [:]
  private var next = 0
  /// Where the text is: bytes seen, line, and Unicode scalars since its start.
  private var offset = 0
  private var line = 1
  private var column = 1
  private var endedWithReturn = false

  init(offsets: [Int]) { self.offsets = Set(offsets).sorted() }

  /// Looks at the next piece.
  mutating func scan(_ piece: UnsafeBufferPointer<UInt8>) {
    for byte in piece {
      while next < offsets.count, offsets[next] <= offset {
        found[offsets[next]] = Position(line: line, column: column)
        next += 1
      }
      if next == offsets.count { return }
      switch byte {
      case 0x0A:
        if !endedWithReturn { line += 1 }
        column = 1
      case 0x0D:
        line += 1
        column = 1
      default:
        // A byte order mark takes no column.
        if byte & 0xC0 != 0x80, offset > 0 || byte != 0xEF { column += 1 }
      }
      endedWithReturn = byte == 0x0D
      offset += 1
    }
  }

  /// The place of an offset; of the end of the text for one behind it.
  func position(of offset: Int) -> Position { found[offset] ?? Position(line: line, column: column) }
}
