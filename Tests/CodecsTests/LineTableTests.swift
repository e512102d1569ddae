import Testing

@testable import Codecs

/// Lines and columns also where a line is very long.
@Suite struct LineTableTests {
  @Test(arguments: [0, 1, 4_095, 4_096, 4_097, 8_192, 9_000]) func countsScalarsOfALongLine(length: Int) {
    let bytes = Array(("é\n" + String(repeating: "é", count: length)).utf8)
    bytes.withUnsafeBufferPointer { buffer in
      let place = LineTable(buffer).position(of: bytes.count)
      #expect(place.line == 2 && place.column == length + 1)
    }
  }

  /// Eight bytes are looked at together; every sign must count wherever it stands among them.
  @Test(arguments: ["\n", "\r", "\r\n", "é", "\u{1F600}", "\t", "\u{7F}"]) func countsEverySignAtEveryPlace(
    sign: String
  ) {
    for before in 0..<18 {
      for after in 0..<10 {
        let text = String(repeating: "a", count: before) + sign + String(repeating: "b", count: after)
        let isBreak = sign.contains { $0.isNewline }
        Array(text.utf8).withUnsafeBufferPointer { buffer in
          let place = LineTable(buffer).position(of: buffer.count)
          #expect(place.line == (isBreak ? 2 : 1), "\(before), \(after)")
          #expect(place.column == (isBreak ? after : before + 1 + after) + 1, "\(before), \(after)")
        }
      }
    }
  }
}
