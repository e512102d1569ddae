import Description

/// What has a name in a file, as messages speak of it: the field "name" in JSON; in XML the element `<name>` and the
/// attribute "name".
enum NamedPart {
  case field, element, attribute

  init(_ place: Field.Place, isXML: Bool) {
    switch place {
    case .attribute where isXML: self = .attribute
    default: self = isXML ? .element : .field
    }
  }

  init(_ entry: MemberNames.Entry, isXML: Bool) { self.init(entry.place, isXML: isXML) }

  /// What it is, one; all three are neuter in Dutch.
  var one: Phrase {
    switch self {
    case .field: Phrase(nl: "veld", en: "field")
    case .element: Phrase(nl: "element", en: "element")
    case .attribute: Phrase(nl: "attribuut", en: "attribute")
    }
  }

  /// What they are, several.
  var many: Phrase {
    switch self {
    case .field: Phrase(nl: "velden", en: "fields")
    case .element: Phrase(nl: "elementen", en: "elements")
    case .attribute: Phrase(nl: "attributen", en: "attributes")
    }
  }

  /// The name as it is shown.
  func shown(_ name: String) -> String {
    self == .element ? "<\(name)>" : "\u{201C}\(name)\u{201D}"
  }

  /// Names as they are shown, the last behind a word: "a, b of c".
  func shown(_ names: [String], _ word: String) -> String {
    let shown = names.map(shown)
    guard let last = shown.last, shown.count > 1 else { return shown.joined() }
    return shown.dropLast().joined(separator: ", ") + " \(word) " + last
  }
}
