public import Description

extension Tree {
  /// The text in JSON, laid out as its normal form is.
  public var json: String {
    var out: [UInt8] = []
    write(to: &out, depth: 0)
    return String(decoding: out, as: UTF8.self)
  }

  /// Appends the text in JSON, as it stands so many levels deep.
  func write(to out: inout [UInt8], depth: Int) {
    let start = out.count
    switch self {
    case .string(let text): Self.write(text, to: &out)
    case .number(let number): out.append(contentsOf: number.utf8)
    case .flag(let flag): out.append(contentsOf: (flag ? "true" : "false").utf8)
    case .null: out.append(contentsOf: "null".utf8)
    case .array(let items):
      out.append(UInt8(ascii: "["))
      for (index, item) in items.enumerated() {
        Self.separate(&out, depth: depth + 1, isFirst: index == 0)
        item.write(to: &out, depth: depth + 1)
      }
      if !items.isEmpty { Self.separate(&out, depth: depth, isFirst: true) }
      out.append(UInt8(ascii: "]"))
    case .members(let members):
      out.append(UInt8(ascii: "{"))
      for (index, member) in members.enumerated() {
        Self.separate(&out, depth: depth + 1, isFirst: index == 0)
        Self.write(member.name, to: &out)
        out.append(contentsOf: [0x3A, 0x20])
        member.value.write(to: &out, depth: depth + 1)
      }
      if !members.isEmpty { Self.separate(&out, depth: depth, isFirst: true) }
      out.append(UInt8(ascii: "}"))
    }
    if depth >= 2 { JSONLayout.collapse(&out, from: start) }
  }

  private static func separate(_ out: inout [UInt8], depth: Int, isFirst: Bool) {
    if !isFirst { out.append(UInt8(ascii: ",")) }
    out.append(UInt8(ascii: "\n"))
    for _ in 0..<depth * 2 { out.append(0x20) }
  }

  private static func write(_ text: String, to out: inout [UInt8]) {
    out.append(UInt8(ascii: "\""))
    let start = out.count
    out.append(contentsOf: text.utf8)
    JSONLayout.escape(&out, from: start)
    out.append(UInt8(ascii: "\""))
  }
}
