import Codecs
import Description

/// A text with a sign `‸` at each place where a finding is expected. The signs are taken out before reading.
struct Marked {
  let bytes: [UInt8]
  /// The places of the signs as `line:column`, in order.
  let places: [String]

  /// A text with signs; `parts` may hold bytes that are no UTF-8.
  init(_ parts: [[UInt8]]) {
    let sign = Array("‸".utf8)
    let marked = parts.flatMap { $0 }
    var bytes: [UInt8] = []
    var places: [String] = []
    var line = 1
    var column = 1
    var index = 0
    while index < marked.count {
      if marked[index...].starts(with: sign) {
        places.append("\(line):\(column)")
        index += sign.count
        continue
      }
      let byte = marked[index]
      let isMark = index == 0 && marked.starts(with: [0xEF, 0xBB, 0xBF])
      bytes += isMark ? Array(marked[..<3]) : [byte]
      index += isMark ? 3 : 1
      if isMark { continue }
      if byte == 0x0A || (byte == 0x0D && (index == marked.count || marked[index] != 0x0A)) {
        line += 1
        column = 1
      } else if byte & 0xC0 != 0x80 {
        column += 1
      }
    }
    self.bytes = bytes
    self.places = places
  }

  init(_ text: String) { self.init([Array(text.utf8)]) }
}

/// What a reader says about a text, in short.
enum Probe {
  /// The problems of a text as `line:column kind`.
  static func short(_ problems: [Problem], in bytes: [UInt8]) -> [String] {
    bytes.withUnsafeBufferPointer { buffer in
      let lines = LineTable(buffer)
      return problems.map { problem in
        let place = lines.position(of: problem.offset)
        return "\(place.line):\(place.column) \(problem.kind.rawValue)"
      }
    }
  }

  /// The problems of the syntax alone. Behind the text in memory stands another one, which must not be read.
  static func syntax(_ bytes: [UInt8], _ syntax: Syntax, before tail: [UInt8] = []) -> [Problem] {
    let tape = Tape()
    return (bytes + tail).withUnsafeBufferPointer { all in
      let text = UnsafeBufferPointer(rebasing: all[..<bytes.count])
      switch syntax {
      case .json: return JSONParser.parse(text, into: tape)
      case .xml: return XMLParser(tape: tape)?.parse(text) ?? []
      }
    }
  }

  /// The result of reading a value.
  static func read<T: Value>(_ type: T.Type, _ bytes: [UInt8], _ syntax: Syntax, _ reader: TextReader = TextReader())
    -> ReadingResult<T>
  {
    bytes.withUnsafeBufferPointer { reader.read(type, from: $0, as: syntax) }
  }
}
