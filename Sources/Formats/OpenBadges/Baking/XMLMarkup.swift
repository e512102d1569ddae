/// The tags of an XML text with the places of their bytes, so that a text can be changed without writing all of it anew.
///
/// It is for a text that a parser has found to be well-formed: it does not look for faults.
struct XMLMarkup: Sendable {
  /// An element: its start tag, and where it ends.
  struct Element: Sendable {
    /// The name without prefix.
    var name: String
    /// How many elements it stands in.
    var depth: Int
    /// From `<` to behind `>`.
    var tag: Range<Int>
    /// From the `<` of its start tag to behind the `>` of its end tag.
    var whole: Range<Int>
    /// Whether it has no end tag: `<a/>`.
    var isEmpty: Bool
  }

  private(set) var elements: [Element] = []
  private let text: [UInt8]

  init(_ text: [UInt8]) {
    self.text = text
    read()
  }

  /// The attributes of an element: names as they stand, and values between the quotes.
  func attributes(of element: Element) -> [(name: String, value: String)] {
    var found: [(String, String)] = []
    var index = element.tag.lowerBound + 1
    let end = element.tag.upperBound - 1
    while index < end, !isSpace(text[index]) { index += 1 }
    while index < end {
      let start = index
      while index < end, text[index] != UInt8(ascii: "=") { index += 1 }
      let name = text[start..<index].filter { !isSpace($0) }
      while index < end, text[index] != UInt8(ascii: "\""), text[index] != UInt8(ascii: "'") { index += 1 }
      guard index < end else { break }
      let open = index
      index = place(of: text[open], from: open + 1)
      guard index < end else { break }
      found.append((String(decoding: name, as: UTF8.self), String(decoding: text[open + 1..<index], as: UTF8.self)))
      index += 1
    }
    return found
  }

  /// A text without the references that XML knows by itself: `&#106;`, `&#x6A;`, `&colon;` is none of them.
  static func plain(_ text: String) -> String {
    guard text.utf8.contains(UInt8(ascii: "&")) else { return text }
    let names = ["amp": "&", "lt": "<", "gt": ">", "quot": "\"", "apos": "'"]
    var made = ""
    var rest = text[...]
    while let start = rest.firstIndex(of: "&") {
      made += rest[..<start]
      rest = rest[start...]
      guard let end = rest.prefix(12).firstIndex(of: ";") else {
        made.append(rest.removeFirst())
        continue
      }
      let name = rest[rest.index(after: start)..<end]
      let digits = name.hasPrefix("#x") ? name.dropFirst(2) : name.dropFirst()
      let number = name.hasPrefix("#") ? UInt32(digits, radix: name.hasPrefix("#x") ? 16 : 10) : nil
      if let sign = number.flatMap(Unicode.Scalar.init) {
        made.unicodeScalars.append(sign)
      } else {
        made += names[String(name)] ?? ""
      }
      rest = rest[rest.index(after: end)...]
    }
    return made + rest
  }

  private mutating func read() {
    var open: [Int] = []
    var index = 0
    while index < text.count {
      guard text[index] == UInt8(ascii: "<") else {
        index += 1
        continue
      }
      let start = index
      if starts("<!--", at: start) {
        index = end(of: "-->", from: start + 4)
      } else if starts("<![CDATA[", at: start) {
        index = end(of: "]]>", from: start + 9)
      } else if starts("<?", at: start) {
        index = end(of: "?>", from: start + 2)
      } else if starts("<!", at: start) {
        index = end(of: ">", from: start + 2)
      } else if starts("</", at: start) {
        index = end(of: ">", from: start + 2)
        if let last = open.popLast() { elements[last].whole = elements[last].tag.lowerBound..<index }
      } else {
        index = endOfTag(from: start)
        let isEmpty = index >= 2 && text[index - 2] == UInt8(ascii: "/")
        elements.append(
          Element(
            name: name(at: start + 1), depth: open.count, tag: start..<index, whole: start..<index, isEmpty: isEmpty))
        if !isEmpty { open.append(elements.count - 1) }
      }
    }
  }

  /// The place behind a start tag; a `>` between quotes does not end it.
  private func endOfTag(from start: Int) -> Int {
    var quote: UInt8?
    for index in start..<text.count {
      let byte = text[index]
      if let open = quote {
        if byte == open { quote = nil }
      } else if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") {
        quote = byte
      } else if byte == UInt8(ascii: ">") {
        return index + 1
      }
    }
    return text.count
  }

  private func name(at start: Int) -> String {
    let rest = text[start...].prefix { !isSpace($0) && $0 != UInt8(ascii: ">") && $0 != UInt8(ascii: "/") }
    return rest.split(separator: UInt8(ascii: ":")).last.map { String(decoding: $0, as: UTF8.self) } ?? ""
  }

  private func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x0A || byte == 0x0D || byte == 0x09 }

  private func starts(_ sign: StaticString, at index: Int) -> Bool {
    let sign = UnsafeBufferPointer(start: sign.utf8Start, count: sign.utf8CodeUnitCount)
    return index + sign.count <= text.count && text[index..<index + sign.count].elementsEqual(sign)
  }

  private func end(of sign: StaticString, from start: Int) -> Int {
    var index = start
    while index < text.count {
      if starts(sign, at: index) { return index + sign.utf8CodeUnitCount }
      index += 1
    }
    return text.count
  }

  private func place(of byte: UInt8, from start: Int) -> Int {
    var index = start
    while index < text.count, text[index] != byte { index += 1 }
    return index
  }
}
