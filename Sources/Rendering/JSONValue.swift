import Description

/// A JSON value on its way to text. Members keep the order in which they are given.
enum JSONValue: Sendable, Hashable {
  /// The members of an object; those without a value are left out.
  case object([Member])
  /// The items of an array.
  case array([JSONValue])
  /// A text.
  case string(String)
  /// A whole number.
  case number(Int)
  /// True or false.
  case bool(Bool)
  /// No value, in a place that must hold one.
  case null

  /// A name and a value.
  struct Member: Sendable, Hashable {
    var name: String
    var value: JSONValue
  }

  /// The value as a text of several lines, two spaces of indentation a level, with a line end after the last.
  ///
  /// Characters that act on a terminal are escaped too: the text can be shown as it is, and says the same.
  var text: String {
    var text = ""
    write(to: &text, indent: "\n")
    return text + "\n"
  }

  private func write(to text: inout String, indent: String) {
    let inner = indent + "  "
    switch self {
    case .object(let members):
      text += "{"
      for (index, member) in members.enumerated() {
        text += index == 0 ? inner : "," + inner
        Self.write(member.name, to: &text)
        text += ": "
        member.value.write(to: &text, indent: inner)
      }
      text += members.isEmpty ? "}" : indent + "}"
    case .array(let items):
      text += "["
      for (index, item) in items.enumerated() {
        text += index == 0 ? inner : "," + inner
        item.write(to: &text, indent: inner)
      }
      text += items.isEmpty ? "]" : indent + "]"
    case .string(let string): Self.write(string, to: &text)
    case .number(let number): text += String(number)
    case .bool(let isTrue): text += isTrue ? "true" : "false"
    case .null: text += "null"
    }
  }

  private static func write(_ string: String, to text: inout String) {
    text += "\""
    for scalar in string.unicodeScalars {
      switch scalar {
      case "\"": text += "\\\""
      case "\\": text += "\\\\"
      case "\n": text += "\\n"
      case "\r": text += "\\r"
      case "\t": text += "\\t"
      case _ where scalar.actsOnTerminal:
        text += "\\u\(scalar.value.padded(4, radix: 16))"
      default: text.unicodeScalars.append(scalar)
      }
    }
    text += "\""
  }
}

extension JSONValue: ExpressibleByDictionaryLiteral, ExpressibleByStringLiteral {
  init(dictionaryLiteral elements: (String, JSONValue?)...) {
    self = .object(elements.compactMap { name, value in value.map { Member(name: name, value: $0) } })
  }

  init(stringLiteral value: String) { self = .string(value) }
}
