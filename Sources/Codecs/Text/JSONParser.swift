public import Description

/// Parses JSON (RFC 8259) into a tape.
///
/// Every mistake that leaves no doubt about what follows is reported and passed over (a trailing comma, a bad escape, a
/// leading zero); the first other one ends the reading.
@usableFromInline package struct JSONParser {
  private let text: UnsafePointer<UInt8>
  private let count: Int
  private let tape: Tape
  private var index = 0
  /// The open container, -1 at the top; whether it is an object, and how many members or items it has so far.
  private var open = -1
  private var isObject = false
  private var children: UInt32 = 0
  private var depth = 0
  private var name: (start: Int, length: Int, flags: Node.Flags) = (0, 0, [])
  private var problems = ProblemList()

  /// Fills the tape from UTF-8 bytes; a byte order mark is passed over. The tape is whole when no problem comes back.
  @usableFromInline package static func parse(_ bytes: UnsafeBufferPointer<UInt8>, into tape: Tape) -> [Problem] {
    tape.truncate()
    guard let text = bytes.baseAddress, !bytes.isEmpty else { return [JSONProblem.emptyDocument(at: 0)] }
    if let problem = EncodingProblem.check(bytes) { return [problem] }
    var parser = JSONParser(text: text, count: bytes.count, tape: tape)
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { parser.index = 3 }
    parser.document()
    return parser.problems.sorted
  }

  private init(text: UnsafePointer<UInt8>, count: Int, tape: Tape) {
    self.text = text
    self.count = count
    self.tape = tape
  }

  private mutating func report(_ problem: Problem) { problems.append(problem) }

  // MARK: Structure

  private mutating func document() {
    skipSpace()
    guard index < count else { return report(JSONProblem.emptyDocument(at: index)) }
    guard value() else { return }
    while open >= 0 {
      guard step() else { return }
    }
    skipSpace()
    if index < count { report(JSONProblem.afterEnd(at: index)) }
  }

  /// Reads the next member or item of the open container, or closes it. False ends the reading.
  private mutating func step() -> Bool {
    skipSpace()
    guard index < count else {
      report(JSONProblem.unfinished(openedAt: Int(tape.nodes[open].source), at: count))
      return false
    }
    let closing = isObject ? UInt8(ascii: "}") : UInt8(ascii: "]")
    if text[index] == closing {
      close()
      return true
    }
    if children > 0 {
      if text[index] == UInt8(ascii: ",") {
        let comma = index
        index += 1
        skipSpace()
        guard index < count else {
          report(JSONProblem.unfinished(openedAt: Int(tape.nodes[open].source), at: count))
          return false
        }
        if text[index] == closing {
          report(JSONProblem.trailingComma(at: comma))
          close()
          return true
        }
      } else if startsValue(text[index]) {
        report(JSONProblem.missingComma(at: index))
      } else {
        report(
          stranger.map { JSONProblem.strange($0, at: index) }
            ?? JSONProblem.unexpected(text[index], at: index, closing: closing))
        return false
      }
    }
    if isObject { guard memberName() else { return false } }
    children += 1
    return value()
  }

  private func startsValue(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "\""), UInt8(ascii: "{"), UInt8(ascii: "["), UInt8(ascii: "-"), 0x30...0x39: true
    default: false
    }
  }

  /// What JSON does not know, where it stands.
  private var stranger: JSONProblem.Stranger? {
    guard index < count else { return nil }
    let next = index + 1 < count ? text[index + 1] : 0
    switch text[index] {
    case UInt8(ascii: "'"): return .singleQuote
    case UInt8(ascii: "/"): return next == UInt8(ascii: "/") || next == UInt8(ascii: "*") ? .comment : nil
    case 0xE2: return next == 0x80 && index + 2 < count && (0x98...0x9F).contains(text[index + 2]) ? .curlyQuote : nil
    default: return nil
    }
  }

  private mutating func memberName() -> Bool {
    guard index < count, text[index] == UInt8(ascii: "\"") else {
      let isDigit = index < count && (0x30...0x39).contains(text[index]) && tape.nodes[tape.count - 1].kind == .number
      let found = isDigit ? JSONProblem.Stranger.decimalComma : stranger
      report(found.map { JSONProblem.strange($0, at: index) } ?? JSONProblem.noMemberName(at: index))
      return false
    }
    let start = index + 1
    guard let flags = string() else { return false }
    var length = index - 1 - start
    name = (start, length, [])
    if flags.contains(.escaped) {
      let plain = JSONEscapes.plain(UnsafeBufferPointer(start: text + start, count: length))
      length = plain.count
      name = (
        plain.withUnsafeBufferPointer { tape.append($0.baseAddress ?? text, count: $0.count) }, length, .nameInArena
      )
    }
    guard length <= Limits.nameBytes else {
      report(JSONProblem.longName(at: start - 1))
      return false
    }
    skipSpace()
    guard index < count, text[index] == UInt8(ascii: ":") else {
      report(JSONProblem.missingColon(at: index))
      return false
    }
    index += 1
    skipSpace()
    guard index < count else {
      report(JSONProblem.unfinished(openedAt: Int(tape.nodes[open].source), at: count))
      return false
    }
    return true
  }

  @inline(__always)
  private mutating func add(
    _ kind: Node.Kind, from start: Int, to end: Int, at source: Int, flags: Node.Flags = []
  ) {
    _ = tape.append(
      Node(
        kind: kind, flags: flags.union(name.flags), nameLength: UInt16(truncatingIfNeeded: name.length),
        nameStart: UInt32(truncatingIfNeeded: name.start), start: UInt32(truncatingIfNeeded: start),
        count: UInt32(truncatingIfNeeded: end - start), end: UInt32(truncatingIfNeeded: tape.count + 1),
        source: UInt32(truncatingIfNeeded: source)))
    name = (0, 0, [])
  }

  private mutating func openContainer(_ kind: Node.Kind) -> Bool {
    guard depth < Limits.depth else {
      report(JSONProblem.tooDeep(at: index))
      return false
    }
    add(kind, from: index, to: index, at: index)
    if open >= 0 { tape.nodes[open].count = children }
    let node = tape.count - 1
    // While it is open, `end` holds the parent; 0 is the top, so indices stand one higher.
    tape.nodes[node].end = UInt32(truncatingIfNeeded: open + 1)
    open = node
    isObject = kind == .object
    children = 0
    depth += 1
    index += 1
    return true
  }

  private mutating func close() {
    let parent = Int(tape.nodes[open].end) - 1
    tape.nodes[open].end = UInt32(truncatingIfNeeded: tape.count)
    tape.nodes[open].count = children
    open = parent
    if parent >= 0 {
      isObject = tape.nodes[parent].kind == .object
      children = tape.nodes[parent].count
    }
    depth -= 1
    index += 1
    name = (0, 0, [])
  }

  /// Reads a scalar, or opens a container.
  private mutating func value() -> Bool {
    let start = index
    switch text[index] {
    case UInt8(ascii: "{"): return openContainer(.object)
    case UInt8(ascii: "["): return openContainer(.array)
    case UInt8(ascii: "\""):
      guard let flags = string() else { return false }
      add(.string, from: start + 1, to: index - 1, at: start, flags: flags)
      return true
    case UInt8(ascii: "-"), 0x30...0x39: return number()
    default: return word()
    }
  }

  private mutating func word() -> Bool {
    let start = index
    var end = index
    while end < count, isWordByte(text[end]) { end += 1 }
    let bytes = UnsafeBufferPointer(start: text + start, count: end - start)
    if bytes.elementsEqual("true".utf8) || bytes.elementsEqual("false".utf8) {
      add(.flag, from: start, to: end, at: start)
    } else if bytes.elementsEqual("null".utf8) {
      add(.null, from: start, to: end, at: start)
    } else if let stranger {
      report(JSONProblem.strange(stranger, at: start))
      return false
    } else if end > start {
      report(JSONProblem.unknownWord(String(decoding: bytes.prefix(40), as: UTF8.self), at: start))
      add(.null, from: start, to: end, at: start)
    } else {
      report(JSONProblem.noValue(text[start], at: start))
      return false
    }
    index = end
    return true
  }

  private func isWordByte(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, UInt8(ascii: "_"): true
    default: false
    }
  }

  private func isNumberByte(_ byte: UInt8) -> Bool {
    isWordByte(byte) || byte == UInt8(ascii: ".") || byte == UInt8(ascii: "+") || byte == UInt8(ascii: "-")
  }

  // MARK: Lexical forms

  @inline(__always)
  private mutating func skipSpace() {
    var place = index
    while place < count {
      let byte = text[place]
      if byte > 0x20 { break }
      guard byte == 0x20 || byte == 0x0A || byte == 0x0D || byte == 0x09 else { break }
      place += 1
      guard byte == 0x0A else { continue }
      // Indentation, eight spaces at a time.
      while place + 8 <= count,
        UnsafeRawPointer(text + place).loadUnaligned(as: UInt64.self) == 0x2020_2020_2020_2020
      {
        place += 8
      }
    }
    index = place
  }

  private mutating func digits() -> Int {
    let start = index
    while index < count, text[index] &- 0x30 <= 9 { index += 1 }
    return index - start
  }

  private mutating func number() -> Bool {
    let start = index
    if text[index] == UInt8(ascii: "-") { index += 1 }
    let first = index
    var isRight = digits() > 0
    if isRight, text[first] == UInt8(ascii: "0"), index - first > 1 { isRight = false }
    if index < count, text[index] == UInt8(ascii: ".") {
      index += 1
      if digits() == 0 { isRight = false }
    }
    if index < count, text[index] | 0x20 == UInt8(ascii: "e") {
      index += 1
      if index < count, text[index] == UInt8(ascii: "+") || text[index] == UInt8(ascii: "-") { index += 1 }
      if digits() == 0 { isRight = false }
    }
    // What hangs on to it is part of the same mistake: `1_000`, `2026-08-01`.
    while index < count, isNumberByte(text[index]) {
      isRight = false
      index += 1
    }
    let end = index
    if !isRight {
      report(
        JSONProblem.badNumber(
          String(decoding: UnsafeBufferPointer(start: text + start, count: min(end - start, 40)), as: UTF8.self),
          at: start))
    }
    add(.number, from: start, to: end, at: start)
    return true
  }

  /// Reads a string from its opening quote to behind its closing one; nil ends the reading.
  private mutating func string() -> Node.Flags? {
    let opening = index
    var flags: Node.Flags = []
    index += 1
    while true {
      skipPlain()
      guard index < count else {
        report(JSONProblem.unfinishedString(at: opening))
        return nil
      }
      let byte = text[index]
      if byte == UInt8(ascii: "\"") {
        index += 1
        return flags
      }
      if byte == UInt8(ascii: "\\") {
        flags.insert(.escaped)
        // Only an escape by number can be a character beyond ASCII.
        if index + 1 < count, text[index + 1] == UInt8(ascii: "u") { flags.insert(.wide) }
        escape()
      } else if byte < 0x20 {
        if byte == 0x0A || byte == 0x0D {
          report(JSONProblem.lineBreakInString(at: index, openedAt: opening))
          return nil
        }
        report(JSONProblem.controlCharacter(byte, at: index))
        index += 1
      } else {
        let length = UTF8Check.sequence(text + index, limit: count - index)
        guard length > 0 else {
          report(EncodingProblem.invalid(at: index, byte: byte))
          return nil
        }
        if byte >= 0xCC { flags.insert(.wide) }
        index += length
      }
    }
  }

  /// Passes over ASCII without quote, backslash or control character, eight bytes at a time.
  @inline(__always)
  private mutating func skipPlain() {
    let ones: UInt64 = 0x0101_0101_0101_0101
    let high: UInt64 = 0x8080_8080_8080_8080
    var place = index
    defer { index = place }
    while place + 8 <= count {
      let word = UInt64(littleEndian: UnsafeRawPointer(text + place).loadUnaligned(as: UInt64.self))
      let quote = word ^ (ones &* 0x22)
      let slash = word ^ (ones &* 0x5C)
      let special =
        ((quote &- ones) & ~quote) | ((slash &- ones) & ~slash) | ((word &- (ones &* 0x20)) & ~word) | word
      if special & high != 0 {
        // The lowest mark is right; those above it may come from a borrow.
        place += (special & high).trailingZeroBitCount / 8
        return
      }
      place += 8
    }
    while place < count {
      let byte = text[place]
      guard byte >= 0x20, byte < 0x80, byte != 0x22, byte != 0x5C else { return }
      place += 1
    }
  }

  private mutating func escape() {
    let start = index
    index += 1
    guard index < count else { return }
    let byte = text[index]
    guard byte == UInt8(ascii: "u") else {
      if !"\"\\/bfnrt".utf8.contains(byte) {
        report(JSONProblem.badEscape(at: start))
        if byte < 0x20 || byte >= 0x80 { return }
      }
      index += 1
      return
    }
    index += 1
    guard let unit = hexUnit() else { return report(JSONProblem.badEscape(at: start)) }
    guard unit & 0xF800 == 0xD800 else { return }
    if unit < 0xDC00, index + 1 < count, text[index] == UInt8(ascii: "\\"), text[index + 1] == UInt8(ascii: "u") {
      let second = index
      index += 2
      if let low = hexUnit(), (0xDC00..<0xE000).contains(low) { return }
      index = second
    }
    report(JSONProblem.loneSurrogate(at: start))
  }

  private mutating func hexUnit() -> UInt32? {
    guard index + 4 <= count else { return nil }
    var unit: UInt32 = 0
    for offset in 0..<4 {
      guard let digit = JSONEscapes.hexDigit(text[index + offset]) else { return nil }
      unit = unit << 4 | digit
    }
    index += 4
    return unit
  }
}
