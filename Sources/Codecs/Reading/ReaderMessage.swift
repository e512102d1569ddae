import Description

/// What a reader says: what was found, what is accepted and how to solve it.
enum ReaderMessage {
  static let list = Phrase(nl: "een lijst tussen [ en ]", en: "a list between [ and ]")
  static func record(isXML: Bool) -> Phrase {
    isXML
      ? Phrase(nl: "een element met andere elementen erin", en: "an element with other elements in it")
      : Phrase(nl: "een object tussen { en }", en: "an object between { and }")
  }

  static func quoted(_ text: String) -> String { "\u{201C}\(text)\u{201D}" }

  static func accepted(_ range: ClosedRange<Int>) -> Phrase {
    if range.upperBound >= Int(Int32.max) {
      return Phrase(nl: "\(range.lowerBound) of hoger", en: "\(range.lowerBound) or higher")
    }
    return Phrase(
      nl: "\(range.lowerBound) tot en met \(range.upperBound)", en: "\(range.lowerBound) to \(range.upperBound)")
  }

  static func range(_ value: Int, _ range: ClosedRange<Int>) -> Phrase {
    let accepted = accepted(range)
    return Phrase(
      nl: "\(value) kan hier niet; een waarde van \(accepted.nl) is goed.",
      en: "\(value) is not possible here; a value of \(accepted.en) is right.")
  }

  static let bareValue = Phrase(
    nl: "Hier staat één waarde zonder lijst; de strenge vorm is een lijst tussen [ en ].",
    en: "Here is one value without a list; the strict form is a list between [ and ].")

  static func looserCase(_ field: Field) -> Phrase {
    Phrase(
      nl: "Hier staat de ruimere vorm (\(field.nl)); de strenge vorm kent die niet.",
      en: "Here is the looser form (\(field.en)); the strict form does not know it.")
  }

  static func absentWord(_ words: [String], _ accepted: Phrase) -> Phrase {
    Phrase(
      nl: "Hier staat \(words.map(quoted).joined(separator: ", ")); ten minste \(accepted.nl) hoort erbij.",
      en: "Here is \(words.map(quoted).joined(separator: ", ")); at least \(accepted.en) belongs here.")
  }

  static func cases(_ names: [Phrase]) -> Phrase {
    Phrase(
      nl: names.map(\.nl).joined(separator: " of "), en: names.map(\.en).joined(separator: " or "))
  }

  static func untyped(_ names: [String], found: String?) -> Phrase {
    let accepted = Phrase(nl: NamedPart.field.shown(names, "of"), en: NamedPart.field.shown(names, "or"))
    guard let found else {
      return Phrase(
        nl: "Het veld \(quoted("type")) ontbreekt of is leeg; goed is: \(accepted.nl).",
        en: "The field \(quoted("type")) is missing or empty; right is: \(accepted.en).")
    }
    let nearest = Nearest.word(to: found, among: names)
    return Phrase(
      nl: "Het type \(quoted(found)) is niet bekend; goed is: \(accepted.nl)."
        + (nearest.map { " Bedoelde u \(quoted($0))?" } ?? ""),
      en: "The type \(quoted(found)) is not known; right is: \(accepted.en)."
        + (nearest.map { " Did you mean \(quoted($0))?" } ?? ""))
  }

  static func accepted(length: ClosedRange<Int>) -> Phrase {
    if length.upperBound == .max {
      return Phrase(nl: "\(length.lowerBound) of meer tekens", en: "\(length.lowerBound) or more characters")
    }
    if length.count == 1 {
      let count = length.lowerBound
      return Phrase(
        nl: "precies \(count) \(count == 1 ? "teken" : "tekens")",
        en: "exactly \(count) \(count == 1 ? "character" : "characters")")
    }
    return Phrase(
      nl: "\(length.lowerBound) tot en met \(length.upperBound) tekens",
      en: "\(length.lowerBound) to \(length.upperBound) characters")
  }

  static func length(_ count: Int, _ length: ClosedRange<Int>) -> Phrase {
    let accepted = accepted(length: length)
    return Phrase(
      nl: "Deze tekst telt \(count) \(count == 1 ? "teken" : "tekens"); goed is: \(accepted.nl).",
      en: "This text has \(count) \(count == 1 ? "character" : "characters"); right is: \(accepted.en).")
  }

  static func missing(_ field: Field, isXML: Bool) -> Phrase {
    let part = NamedPart(field.place, isXML: isXML)
    let shown = part.shown(isXML ? "\(field.element)" : "\(field.name)")
    return Phrase(
      nl: "Het verplichte \(part.one.nl) \(shown) ontbreekt (\(field.nl)). Vul het in.",
      en: "The required \(part.one.en) \(shown) is missing (\(field.en)). Fill it in.")
  }

  static func absentFact(_ name: String, _ meaning: Phrase, isXML: Bool) -> Phrase {
    let shown = NamedPart(.element, isXML: isXML).shown(name)
    return Phrase(
      nl: "Het landelijke gegeven \(shown) ontbreekt (\(meaning.nl)). Vul het in, "
        + "of zeg in fieldNotes dat het onbekend is en waarom.",
      en: "The national fact \(shown) is absent (\(meaning.en)). Fill it in, "
        + "or say in fieldNotes that it is unknown (onbekend) and why.")
  }

  static func tooFew(_ field: Field, _ count: Int, elements: Bool) -> Phrase {
    let least = field.count.lowerBound
    return size(field, count, elements)
      + Phrase(
        nl: "; ten minste \(least) \(least == 1 ? "is" : "zijn") nodig. Voeg toe wat ontbreekt.",
        en: "; at least \(least) \(least == 1 ? "is" : "are") needed. Add what is missing.")
  }

  static func tooMany(_ field: Field, _ count: Int, elements: Bool) -> Phrase {
    let most = field.count.upperBound
    return size(field, count, elements)
      + Phrase(
        nl: "; ten hoogste \(most) \(most == 1 ? "kan" : "kunnen"). Haal weg wat te veel is.",
        en: "; at most \(most) \(most == 1 ? "is" : "are") possible. Remove what is too many.")
  }

  /// How long a list is: by its name in JSON, by its elements in XML.
  private static func size(_ field: Field, _ count: Int, _ elements: Bool) -> Phrase {
    guard elements else {
      let name = quoted("\(field.name)")
      return Phrase(
        nl: "De lijst \(name) (\(field.nl)) heeft \(counted(count, "onderdeel", "onderdelen"))",
        en: "The list \(name) (\(field.en)) has \(counted(count, "item", "items"))")
    }
    let name = "<\(field.element)>"
    return Phrase(
      nl: "Het element \(name) (\(field.nl)) staat hier \(count) keer",
      en: "The element \(name) (\(field.en)) is here \(counted(count, "time", "times"))")
  }

  static func undecided(_ names: [String], isXML: Bool) -> Phrase {
    let part = NamedPart(.element, isXML: isXML)
    return Phrase(
      nl: "Hier moet één van deze \(part.many.nl) staan: \(part.shown(names, "of")). Vul er één in.",
      en: "One of these \(part.many.en) must stand here: \(part.shown(names, "or")). Fill in one.")
  }

  /// None of the elements of a list of choices is there.
  static func noneOf(_ names: [String], _ field: Field) -> Phrase {
    Phrase(
      nl: "Hier moet ten minste één van deze elementen staan (\(field.nl)): \(NamedPart.element.shown(names, "of")). "
        + "Voeg toe wat ontbreekt.",
      en: "At least one of these elements must stand here (\(field.en)): \(NamedPart.element.shown(names, "or")). "
        + "Add what is missing.")
  }

  static func ambiguous(_ names: [String], isXML: Bool) -> Phrase {
    let part = NamedPart(.element, isXML: isXML)
    return Phrase(
      nl: "De \(part.many.nl) \(part.shown(names, "en")) sluiten elkaar uit. Laat er één staan.",
      en: "The \(part.many.en) \(part.shown(names, "and")) exclude each other. Keep one.")
  }

  static func wrongKind(_ kind: Node.Kind, isXML: Bool, accepted: Phrase) -> Phrase {
    let found: Phrase
    switch kind {
    case .object:
      found = isXML ? record(isXML: true) : Phrase(nl: "een object", en: "an object")
    case .array: found = Phrase(nl: "een lijst", en: "a list")
    case .number: found = Phrase(nl: "een getal", en: "a number")
    case .flag: found = Phrase(nl: "true of false", en: "true or false")
    case .null:
      return Phrase(
        nl: "null wordt niet gelezen. Laat het veld weg als er niets te zeggen is; goed is: \(accepted.nl).",
        en: "null is not read. Leave the field out if there is nothing to say; right is: \(accepted.en).")
    case .string, .attribute, .text: found = Phrase(nl: "tekst", en: "text")
    }
    return Phrase(
      nl: "Hier staat \(found.nl); goed is: \(accepted.nl).", en: "Here is \(found.en); right is: \(accepted.en).")
  }

  /// Text where a number or a flag belongs.
  static func textForValue(_ found: String, _ accepted: Phrase) -> Phrase {
    Phrase(
      nl: "Hier staat tekst (\(quoted(found))); goed is: \(accepted.nl), zonder aanhalingstekens.",
      en: "Here is text (\(quoted(found))); right is: \(accepted.en), without quotes.")
  }

  static func numberForCode(_ found: String, isNumber: Bool) -> Phrase {
    let why =
      isNumber
      ? Phrase(
        nl: "Dit getal staat als tekst, zodat geen decimaal verloren gaat.",
        en: "This number stands as text, so that no decimal is lost.")
      : Phrase(nl: "Hier hoort tekst, geen getal.", en: "Text belongs here, not a number.")
    return why
      + Phrase(
        nl: " Zet \(found) tussen aanhalingstekens: \"\(found)\".",
        en: " Put \(found) between quotes: \"\(found)\".")
  }

  /// An element or an attribute of an element that holds text alone.
  static func childOfScalar(_ name: String, _ part: NamedPart) -> Phrase {
    let shown = part.shown(name)
    return Phrase(
      nl: "Het \(part.one.nl) \(shown) kan hier niet: het element eromheen bevat alleen tekst. Haal het weg.",
      en: "The \(part.one.en) \(shown) is not possible here: the element around it holds text alone. Remove it.")
  }

  static func notAccepted(_ found: String, _ accepted: Phrase) -> Phrase {
    Phrase(
      nl: "\(quoted(found)) heeft niet de goede vorm; goed is: \(accepted.nl).",
      en: "\(quoted(found)) does not have the right form; right is: \(accepted.en).")
  }

  /// - Parameter mayBeAbsent: whether it may be left out.
  static func empty(_ accepted: Phrase, _ part: NamedPart, mayBeAbsent: Bool) -> Phrase {
    let way =
      mayBeAbsent
      ? Phrase(nl: ", of laat het \(part.one.nl) weg.", en: ", or leave the \(part.one.en) out.")
      : Phrase(nl: ".", en: ".")
    return Phrase(
      nl: "Dit \(part.one.nl) is leeg. Vul het in (\(accepted.nl))\(way.nl)",
      en: "This \(part.one.en) is empty. Fill it in (\(accepted.en))\(way.en)")
  }

  static func notInList(_ found: String, _ words: [String], accepted: Phrase) -> Phrase {
    let nearest = Nearest.word(to: found, among: words)
    return Phrase(
      nl: "\(quoted(found)) kan hier niet; goed is: \(accepted.nl)."
        + (nearest.map { " Bedoelde u \(quoted($0))?" } ?? ""),
      en: "\(quoted(found)) is not possible here; right is: \(accepted.en)."
        + (nearest.map { " Did you mean \(quoted($0))?" } ?? ""))
  }

  static func hasControls(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    bytes.contains { $0 < 0x20 && $0 != 0x0A && $0 != 0x09 }
  }

  static func control(_ found: String) -> Phrase {
    Phrase(
      nl: "In deze tekst staat een besturingsteken. Verwijder het; een regeleinde is \\n, zonder \\r.",
      en: "There is a control character in this text. Remove it; a line break is \\n, without \\r.")
  }

  static var normalization: Phrase {
    Phrase(
      nl: "Deze tekst heeft letters met losse accenten (geen Unicode NFC). Typ de letters opnieuw, "
        + "of laat fim format het bestand schrijven.",
      en: "This text has letters with separate accents (not Unicode NFC). Type the letters again, "
        + "or let fim format write the file.")
  }

  /// A stranger.
  ///
  /// - Parameters:
  ///   - name: the name of the member, element or attribute; an element of a namespace as `{namespace}name`.
  ///   - known: what can stand here.
  static func unknown(_ name: String, _ part: NamedPart, nearest: MemberNames.Entry?, known: [MemberNames.Entry])
    -> Phrase
  {
    let isXML = part != .field
    func shownName(_ entry: MemberNames.Entry) -> String { isXML ? entry.element : entry.name }
    if name.hasPrefix("{"), let end = name.firstIndex(of: "}") {
      let space = String(name[..<end].dropFirst())
      let local = String(name[end...].dropFirst())
      if known.contains(where: { shownName($0) == local }) { return strangeNamespace(local, space) }
      return unknown(local, part, nearest: MemberNames.nearest(to: local, among: known, isXML: isXML), known: known)
    }
    let what = Phrase(
      nl: "Het \(part.one.nl) \(part.shown(name)) bestaat hier niet. ",
      en: "The \(part.one.en) \(part.shown(name)) does not exist here. ")
    if let nearest {
      let meant = NamedPart(nearest, isXML: isXML)
      let shown = meant.shown(shownName(nearest))
      return meant == part
        ? what + Phrase(nl: "Bedoelde u \(shown)?", en: "Did you mean \(shown)?")
        : what
          + Phrase(
            nl: "Bedoelde u het \(meant.one.nl) \(shown)?", en: "Did you mean the \(meant.one.en) \(shown)?")
    }
    let names = known.filter { NamedPart($0, isXML: isXML) == part }.map { part.shown(shownName($0)) }
    if part == .attribute || names.isEmpty { return what + Phrase(nl: "Haal het weg.", en: "Remove it.") }
    let shown = names.prefix(12).joined(separator: ", ")
    let others = names.count - 12
    let end =
      others > 0
      ? Phrase(nl: " en nog \(others).", en: " and \(others) more.") : Phrase(nl: ".", en: ".")
    return what
      + Phrase(
        nl: "Haal het weg, of gebruik een \(part.one.nl) dat hier kan: \(shown)\(end.nl)",
        en: "Remove it, or use \(part == .element ? "an" : "a") \(part.one.en) that can stand here: \(shown)\(end.en)")
  }

  private static func strangeNamespace(_ name: String, _ space: String) -> Phrase {
    space.isEmpty
      ? Phrase(
        nl: "<\(name)> staat hier zonder namespace. Gebruik de namespace van het element eromheen.",
        en: "<\(name)> stands here without a namespace. Use the namespace of the element around it.")
      : Phrase(
        nl: "<\(name)> kan hier niet in de namespace \(quoted(space)). Verbeter of verwijder die namespace (xmlns).",
        en: "<\(name)> cannot be here in the namespace \(quoted(space)). Correct or remove that namespace (xmlns).")
  }

  static func ignored(_ name: String) -> Phrase {
    Phrase(
      nl: "\(quoted(name)) wordt niet overgenomen.", en: "\(quoted(name)) is not carried over.")
  }

  static func duplicate(_ name: String, _ part: NamedPart) -> Phrase {
    Phrase(
      nl: "Het \(part.one.nl) \(part.shown(name)) staat er twee keer. Laat er één staan.",
      en: "The \(part.one.en) \(part.shown(name)) stands here twice. Keep one.")
  }

  static func outOfOrder(_ name: String, after other: String) -> Phrase {
    Phrase(
      nl: "<\(name)> staat na <\(other)>, maar hoort ervoor. In XML ligt de volgorde vast; verplaats het.",
      en: "<\(name)> stands after <\(other)>, but belongs before it. In XML the order is fixed; move it.")
  }

  static func strayText(_ text: String) -> Phrase {
    Phrase(
      nl: "De tekst \(quoted(text)) staat los tussen elementen. Zet hem in een element, of haal hem weg.",
      en: "The text \(quoted(text)) stands loose between elements. Put it in an element, or remove it.")
  }

  static func noteWithoutField(_ name: String, _ nearest: String?) -> Phrase {
    Phrase(
      nl: "Deze notitie gaat over het veld \(quoted(name)), dat hier niet bestaat."
        + (nearest.map { " Bedoelde u \(quoted($0))?" } ?? " Verbeter de naam."),
      en: "This note is about the field \(quoted(name)), which does not exist here."
        + (nearest.map { " Did you mean \(quoted($0))?" } ?? " Correct the name."))
  }

  static func noteBesideValue(_ name: String) -> Phrase {
    Phrase(
      nl: "Deze notitie zegt dat \(quoted(name)) onbekend is, maar er is een waarde. Haal één van de twee weg.",
      en: "This note says that \(quoted(name)) is unknown (onbekend), but there is a value. Remove one of the two.")
  }
}
