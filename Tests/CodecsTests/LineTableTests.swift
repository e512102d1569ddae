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
}
