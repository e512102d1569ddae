public import Description

/// Writes the XSD 1.0 of a choice between root elements.
public enum XSDWriter {
  /// The schema as text.
  public static func schema(of outline: Outline) -> String {
    var lines = [
      "<?xml version=\"1.0\" encoding=\"UTF-8\"?>",
      "<!-- Generated from the descriptions of the types; see docs/architecture.md. Do not edit. -->",
      "<xs:schema xmlns:xs=\"http://www.w3.org/2001/XMLSchema\" elementFormDefault=\"qualified\">",
    ]
    for root in outline.members(of: outline.root.typeName) { lines.append("  " + caseElement(root)) }
    var integers: [String: (ClosedRange<Int>)] = [:]
    var texts: [String: Outline.Member] = [:]
    for name in outline.order {
      for member in outline.members(of: name) {
        if let range = member.range { integers[integerName(range)] = range }
        if member.length != nil { texts[typeName(member)] = member }
      }
    }
    for name in outline.order {
      if let scalar = outline.scalars[name] {
        lines += simpleType(scalar)
      } else if name != outline.root.typeName, let parts = outline.records[name] {
        lines += complexType(name, parts)
      }
    }
    for (name, range) in integers.sorted(by: { $0.key < $1.key }) { lines += integerType(name, range) }
    for (name, member) in texts.sorted(by: { $0.key < $1.key }) { lines += textType(name, member) }
    lines.append("</xs:schema>\n")
    return lines.joined(separator: "\n")
  }

  private static func integerName(_ range: ClosedRange<Int>) -> String {
    let upper = range.upperBound >= Int(Int32.max) ? "Up" : "To\(range.upperBound)"
    return "Integer\(range.lowerBound < 0 ? "Minus\(-range.lowerBound)" : "\(range.lowerBound)")\(upper)"
  }

  private static func typeName(_ member: Outline.Member) -> String {
    if let range = member.range { return integerName(range) }
    guard let length = member.length else { return member.shape.typeName }
    let upper = length.upperBound == .max ? "Up" : "To\(length.upperBound)"
    return "\(member.shape.typeName)\(length.lowerBound)\(upper)"
  }

  private static func textType(_ name: String, _ member: Outline.Member) -> [String] {
    guard let length = member.length else { return [] }
    let most = length.upperBound == .max ? [] : ["<xs:maxLength value=\"\(length.upperBound)\"/>"]
    return restriction(
      name, base: member.shape.typeName, ["<xs:minLength value=\"\(length.lowerBound)\"/>"] + most)
  }

  private static func element(_ member: Outline.Member) -> String {
    var text = "<xs:element name=\"\(member.element)\" type=\"\(typeName(member))\""
    switch member.presence {
    case .required: break
    case .expected, .optional: text += " minOccurs=\"0\""
    case .list:
      let most = member.count.upperBound == .max ? "unbounded" : "\(member.count.upperBound)"
      text += " minOccurs=\"\(member.count.lowerBound)\" maxOccurs=\"\(most)\""
    }
    return text + "/>"
  }

  private static func complexType(_ name: String, _ parts: [Outline.Part]) -> [String] {
    var lines = ["  <xs:complexType name=\"\(name)\">", "    <xs:sequence>"]
    for part in parts {
      switch part {
      case .member(let member): lines.append("      " + element(member))
      case .oneOf(let members, let isRequired):
        lines.append(isRequired ? "      <xs:choice>" : "      <xs:choice minOccurs=\"0\">")
        for member in members { lines.append("        " + caseElement(member)) }
        lines.append("      </xs:choice>")
      }
    }
    return lines + ["    </xs:sequence>", "  </xs:complexType>"]
  }

  private static func caseElement(_ member: Outline.Member) -> String {
    "<xs:element name=\"\(member.element)\" type=\"\(typeName(member))\"/>"
  }

  private static func restriction(_ name: String, base: String, _ facets: [String]) -> [String] {
    ["  <xs:simpleType name=\"\(name)\">", "    <xs:restriction base=\"\(base)\">"]
      + facets.map { "      " + $0 } + ["    </xs:restriction>", "  </xs:simpleType>"]
  }

  private static func simpleType(_ scalar: Outline.ScalarType) -> [String] {
    switch scalar.form {
    case .line:
      restriction(
        scalar.name, base: "xs:string",
        ["<xs:pattern value=\"[^ &#9;&#10;&#13;]([^&#9;&#10;&#13;]*[^ &#9;&#10;&#13;])?\"/>"])
    case .text: restriction(scalar.name, base: "xs:string", ["<xs:pattern value=\"[^&#13;]+\"/>"])
    case .integer: integerType(scalar.name, nil)
    case .number: restriction(scalar.name, base: "xs:double", [])
    case .flag: restriction(scalar.name, base: "xs:boolean", ["<xs:pattern value=\"true|false\"/>"])
    case .code(let pattern, let longest):
      restriction(
        scalar.name, base: "xs:string",
        ["<xs:pattern value=\"\(escaped(pattern))\"/>"]
          + (longest == .max ? [] : ["<xs:maxLength value=\"\(longest)\"/>"]))
    case .enumeration(let words):
      restriction(scalar.name, base: "xs:string", words.map { "<xs:enumeration value=\"\(escaped($0))\"/>" })
    }
  }

  private static func integerType(_ name: String, _ range: ClosedRange<Int>?) -> [String] {
    var facets = ["<xs:pattern value=\"-?(0|[1-9][0-9]*)\"/>"]
    if let range {
      facets.append("<xs:minInclusive value=\"\(range.lowerBound)\"/>")
      if range.upperBound < Int(Int32.max) { facets.append("<xs:maxInclusive value=\"\(range.upperBound)\"/>") }
    }
    return restriction(name, base: "xs:int", facets)
  }

  private static func escaped(_ text: String) -> String {
    var out = ""
    for character in text {
      switch character {
      case "&": out += "&amp;"
      case "<": out += "&lt;"
      case ">": out += "&gt;"
      case "\"": out += "&quot;"
      default: out.append(character)
      }
    }
    return out
  }
}
