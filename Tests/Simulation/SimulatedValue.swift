import Codecs
public import Description

/// A made-up value as a tree, which can be written as JSON and as XML, right or wrong.
public indirect enum SimulatedValue {
  case scalar(String, WireKind)
  case record([SimulatedMember])

  /// The value as JSON text.
  public var json: String {
    switch self {
    case .scalar(let text, .text): Tree.string(text).json
    case .scalar(let text, _): text
    case .record(let members): "{" + members.map(\.json).joined(separator: ", ") + "}"
    }
  }

  /// The value as XML content.
  public var xml: String {
    switch self {
    case .scalar(let text, _): Self.escaped(text)
    case .record(let members): members.map(\.xml).joined()
    }
  }

  private static func escaped(_ text: String) -> String {
    var out = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "&": out += "&amp;"
      case "<": out += "&lt;"
      case ">": out += "&gt;"
      case "\r": out += "&#13;"
      default: out.unicodeScalars.append(scalar)
      }
    }
    return out
  }
}

/// A field of a made-up record with its values.
public struct SimulatedMember {
  public var name: String
  public var element: String
  public var isList: Bool
  public var values: [SimulatedValue]

  var json: String {
    let value = isList ? "[" + values.map(\.json).joined(separator: ", ") + "]" : values.first?.json ?? "null"
    return Tree.string(name).json + ": " + value
  }

  var xml: String { values.map { "<\(element)>\($0.xml)</\(element)>" }.joined() }
}
