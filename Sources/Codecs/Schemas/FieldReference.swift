public import Description

/// Writes the reference page of all fields, in Markdown, in English and Dutch.
public enum FieldReference {
  /// The page as text.
  ///
  /// - Parameters:
  ///   - name: the name of the page on the command line.
  ///   - title: the title of the page.
  ///   - form: what the types are of: `the native form`.
  public static func page(
    of outline: Outline, name: String = "fields", title: String = "Fields", form: String = "the native form"
  ) -> String {
    var lines = [
      "<!-- Generated from the descriptions of the types: fim schema \(name). Do not edit. -->",
      "# \(title)", "",
      "Every type of \(form) with its fields, in the order of writing. JSON uses the name of the field; XML uses",
      "the element where one is named. *required*: must be there; *expected*: a national fact that may be unknown, with a",
      "field note; *optional*; *list*: any number, unless it says otherwise; *one of*: exactly one of these fields.",
      "",
    ]
    lines += ["## Root", ""] + table([.oneOf(outline.members(of: outline.root.typeName), isRequired: true)], outline)
    for name in outline.records.keys.sorted() where name != outline.root.typeName {
      lines += ["", "## \(name)", ""] + table(outline.records[name] ?? [], outline)
    }
    lines += ["", "## Texts, numbers and codes", "", "| Type | Accepted | Pattern |", "|---|---|---|"]
    for scalar in outline.scalars.values.sorted(by: { $0.name < $1.name }) {
      lines.append("| \(scalar.name) | \(escaped(scalar.accepts.en)) | \(pattern(scalar)) |")
    }
    return lines.joined(separator: "\n") + "\n"
  }

  private static func table(_ parts: [Outline.Part], _ outline: Outline) -> [String] {
    var lines = ["| Field | Type | Presence | Meaning | Betekenis |", "|---|---|---|---|---|"]
    for part in parts {
      for member in part.members {
        var presence = presence(of: member)
        if case .oneOf(_, let isRequired) = part { presence = isRequired ? "one of" : "at most one of" }
        let element = member.element == member.name ? "" : " (`<\(member.element)>`)"
        var type = member.shape.typeName
        if outline.records[type] != nil { type = "[\(type)](#\(type.lowercased()))" }
        if let range = member.range {
          let upper = range.upperBound >= Int(Int32.max) ? "" : "\(range.upperBound)"
          type += " \(range.lowerBound)…\(upper)"
        }
        if let unit = member.unit { type += ", \(unit.en)" }
        if let most = member.length?.upperBound, most < .max { type += ", at most \(most) characters" }
        lines.append(
          "| `\(member.name)`\(element) | \(type) | \(presence) | \(escaped(member.meaning.en)) "
            + "| \(escaped(member.meaning.nl)) |")
      }
    }
    return lines
  }

  private static func presence(of member: Outline.Member) -> String {
    switch member.presence {
    case .required: return "required"
    case .expected: return "expected"
    case .optional: return "optional"
    case .list:
      var text = member.isExpected ? "expected list" : "list"
      if member.count.lowerBound > 0 { text += ", at least \(member.count.lowerBound)" }
      if member.count.upperBound < .max { text += ", at most \(member.count.upperBound)" }
      return text
    }
  }

  private static func pattern(_ scalar: Outline.ScalarType) -> String {
    guard case .code(let pattern, let longest) = scalar.form else { return "" }
    return "`\(escaped(pattern))`" + (longest == .max ? "" : ", at most \(longest) characters")
  }

  private static func escaped(_ text: String) -> String {
    String(text.flatMap { $0 == "|" ? "\\|" : String($0) })
  }
}
