/// A small JSON tree to write from: schemas and reports.
public indirect enum JSONTree: Sendable, Hashable {
  case string(String)
  case number(Int)
  case flag(Bool)
  case array([JSONTree])
  /// Members in order.
  case members([Member])

  /// A name with its value.
  public struct Member: Sendable, Hashable {
    public var name: String
    public var value: JSONTree
    public init(_ name: String, _ value: JSONTree) {
      self.name = name
      self.value = value
    }
  }

  /// An object from pairs, in order.
  public static func object(_ pairs: [(String, JSONTree)]) -> JSONTree {
    .members(pairs.map { Member($0.0, $0.1) })
  }

  /// The text, laid out as the normal form of JSON is.
  public var text: String {
    var out: [UInt8] = []
    write(to: &out, depth: 0)
    return String(decoding: out, as: UTF8.self)
  }

  private func write(to out: inout [UInt8], depth: Int) {
    let start = out.count
    switch self {
    case .string(let text): Self.write(text, to: &out)
    case .number(let number): out.append(contentsOf: String(number).utf8)
    case .flag(let flag): out.append(contentsOf: (flag ? "true" : "false").utf8)
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
