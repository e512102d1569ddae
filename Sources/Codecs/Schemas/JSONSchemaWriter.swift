public import Description

/// Writes the JSON Schema (draft 2020-12) of a choice between root members.
public enum JSONSchemaWriter {
  /// The schema as text.
  public static func schema(of outline: Outline, title: String) -> String {
    let roots = outline.members(of: outline.root.typeName)
    var properties: [(String, Tree)] = [("$schema", .object([("type", .string("string"))]))]
    properties += roots.map { ($0.name, property($0)) }
    var definitions: [(String, Tree)] = []
    for name in outline.order {
      if let scalar = outline.scalars[name] {
        definitions.append((name, .object(definition(scalar))))
      } else if name != outline.root.typeName, let parts = outline.records[name] {
        definitions.append((name, .object(definition(parts))))
      }
    }
    let schema = Tree.object([
      ("$schema", .string("https://json-schema.org/draft/2020-12/schema")),
      ("title", .string(title)),
      ("$comment", .string("Generated from the descriptions of the types; see docs/architecture.md. Do not edit.")),
      ("type", .string("object")),
      ("properties", .object(properties)),
      ("additionalProperties", .flag(false)),
      ("oneOf", .array(roots.map { .object([("required", .array([.string($0.name)]))]) })),
      ("$defs", .object(definitions)),
    ])
    return schema.json + "\n"
  }

  private static func property(_ member: Outline.Member) -> Tree {
    var keywords: [(String, Tree)] = [("description", .string(member.meaning.nl))]
    var value: [(String, Tree)] = [("$ref", .string("#/$defs/\(member.shape.typeName)"))]
    if let range = member.range {
      value.append(("minimum", .integer(range.lowerBound)))
      if range.upperBound < Int(Int32.max) { value.append(("maximum", .integer(range.upperBound))) }
    }
    if let length = member.length {
      if length.lowerBound > 1 { value.append(("minLength", .integer(length.lowerBound))) }
      if length.upperBound < .max { value.append(("maxLength", .integer(length.upperBound))) }
    }
    guard member.presence == .list else { return .object(keywords + value) }
    keywords += [("type", .string("array")), ("items", .object(value))]
    if member.count.lowerBound > 0 { keywords.append(("minItems", .integer(member.count.lowerBound))) }
    if member.count.upperBound < .max { keywords.append(("maxItems", .integer(member.count.upperBound))) }
    return .object(keywords)
  }

  private static func definition(_ parts: [Outline.Part]) -> [(String, Tree)] {
    var properties: [(String, Tree)] = []
    var required: [Tree] = []
    var choices: [(String, Tree)] = []
    for part in parts {
      properties += part.members.map { ($0.name, property($0)) }
      switch part {
      case .member(let member):
        let needsItems = member.presence == .list && member.count.lowerBound > 0
        if member.presence == .required || needsItems { required.append(.string(member.name)) }
      case .oneOf(let members, let isRequired): choices.append(choice(members, isRequired: isRequired))
      }
    }
    var keywords: [(String, Tree)] = [
      ("type", .string("object")), ("properties", .object(properties)), ("additionalProperties", .flag(false)),
    ]
    if !required.isEmpty { keywords.append(("required", .array(required))) }
    if choices.count <= 1 {
      keywords += choices
    } else {
      keywords.append(("allOf", .array(choices.map { .object([$0]) })))
    }
    return keywords
  }

  private static func choice(_ members: [Outline.Member], isRequired: Bool) -> (String, Tree) {
    var alternatives = members.map { Tree.object([("required", .array([.string($0.name)]))]) }
    if !isRequired {
      alternatives.append(.object([("not", .object([("anyOf", .array(alternatives))]))]))
    }
    return ("oneOf", .array(alternatives))
  }

  private static func definition(_ scalar: Outline.ScalarType) -> [(String, Tree)] {
    let text: (String, Tree) = ("type", .string("string"))
    let control = "\\u0000-\\u0008\\u000b-\\u001f\\ufffe\\uffff"
    switch scalar.form {
    case .line:
      let inner = "[^\\u0000-\\u001f\\ufffe\\uffff]"
      let outer = "[^\\u0000-\\u0020\\ufffe\\uffff]"
      return [text, ("pattern", .string("^\(outer)(?:\(inner)*\(outer))?$"))]
    case .text: return [text, ("pattern", .string("^[^\(control)]+$"))]
    case .integer:
      return [
        ("type", .string("integer")), ("minimum", .integer(Int(Int32.min))), ("maximum", .integer(Int(Int32.max))),
      ]
    case .number: return [("type", .string("number"))]
    case .flag: return [("type", .string("boolean"))]
    case .code(let pattern, let longest):
      return [text, ("pattern", .string("^(?:\(pattern))$"))]
        + (longest == .max ? [] : [("maxLength", .integer(longest))])
    case .enumeration(let words): return [("enum", .array(words.map { .string($0) }))]
    }
  }
}
