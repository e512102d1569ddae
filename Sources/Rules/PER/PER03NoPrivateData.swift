import Curriculum
import Description

extension Rule {
  /// PER-03: a persona holds no data of a real person.
  static let per03 = Rule(
    "PER-03", .error, .convention,
    title: Phrase(
      nl: "In een persona staan geen gegevens van een echt persoon.", en: "A persona holds no data of a real person."),
    explanation: Phrase(
      nl:
        "Een persona is verzonnen. Een burgerservicenummer, studentnummer, adres of e-mailadres hoort er niet in, ook "
        + "niet als voorbeeld: het bestand gaat rond en komt in versiebeheer. fim zoekt in alle teksten van een persona "
        + "en van een leerroute naar negen of meer cijfers achter elkaar, een postcode met een huisnummer ernaast, en "
        + "een apenstaartje in een woord. Wat er staat, herhaalt de melding niet. Meer dan deze vormen ziet fim niet: "
        + "een echte naam of een kort nummer herkent het niet. Dit is een afspraak van dit project, om de privacy.",
      en: "A persona is invented. A citizen number, student number, address or e-mail address does not belong in it, "
        + "not even as an example: the file goes round and ends up in version control. fim looks in all texts of a "
        + "persona and of a learning route for nine or more digits in a row, a Dutch postcode with a house number beside "
        + "it, and an at sign in a word. The finding does not repeat what stands there. More than these forms fim does "
        + "not see: it does not know a real name or a short number. This is a convention of this project, for privacy."),
    remedy: Phrase(
      nl: "Haal het gegeven weg. Staat het al in versiebeheer of is het gedeeld, meld dat bij uw school als datalek.",
      en: "Remove it. When it is in version control or was shared already, report that at your school as a data breach."
    ),
    example: #"{"persona": {"id": "sam", "situation": "Mail naar sam@school.example …"}}"#,
    checks: [
      .of(Persona.self) { persona, _, report in PrivateData.check(persona, &report) },
      .of(LearningRoute.self) { route, _, report in PrivateData.check(route, &report) },
    ], hidesSource: true)
}

/// Forms that data of a real person have.
private enum PrivateData: CaseIterable {
  case longNumber, mailAddress, address

  static func check(_ value: some Value, _ report: inout Report) {
    for (path, text) in WrittenTexts(of: value).texts {
      let characters = Array(text.unicodeScalars)
      let kinds = allCases.filter { $0.isIn(characters) }
      if !kinds.isEmpty { report(path, message(kinds)) }
    }
  }

  private func isIn(_ text: [Unicode.Scalar]) -> Bool {
    switch self {
    case .longNumber: Self.hasLongNumber(text)
    case .mailAddress: Self.hasMailAddress(text)
    case .address: Self.hasAddress(text)
    }
  }

  /// Nine or more digits in a row.
  private static func hasLongNumber(_ text: [Unicode.Scalar]) -> Bool {
    var digits = 0
    for character in text {
      digits = character.isDigit ? digits + 1 : 0
      if digits == 9 { return true }
    }
    return false
  }

  /// An at sign with a letter or digit on both sides.
  private static func hasMailAddress(_ text: [Unicode.Scalar]) -> Bool {
    text.indices.contains { index in
      text[index] == "@" && index > 0 && index + 1 < text.count && text[index - 1].isWord && text[index + 1].isWord
    }
  }

  /// A Dutch postcode, four digits and two capital letters, with a number right before or right after it.
  private static func hasAddress(_ text: [Unicode.Scalar]) -> Bool {
    text.indices.contains { start in
      guard start == 0 || !text[start - 1].isWord, let end = endOfPostcode(text, from: start) else { return false }
      let after = text[end...].first { !$0.isBetween }
      let before = text[..<start].last { !$0.isBetween }
      return after?.isDigit == true || before.map { $0.isDigit || isAddition($0, text, start) } == true
    }
  }

  private static func endOfPostcode(_ text: [Unicode.Scalar], from start: Int) -> Int? {
    guard start + 6 <= text.count, text[start] != "0", text[start..<start + 4].allSatisfy(\.isDigit) else { return nil }
    let letters = text[start + 4] == " " ? start + 5 : start + 4
    guard letters + 2 <= text.count, text[letters..<letters + 2].allSatisfy(\.isCapital),
      letters + 2 == text.count || !text[letters + 2].isWord
    else { return nil }
    return letters + 2
  }

  /// Whether a letter is the addition of a house number: a single one right behind a digit, as in 12a.
  private static func isAddition(_ letter: Unicode.Scalar, _ text: [Unicode.Scalar], _ start: Int) -> Bool {
    guard letter.isLetter, let index = text[..<start].lastIndex(of: letter), index > 0 else { return false }
    return text[index - 1].isDigit
  }

  private var words: Phrase {
    switch self {
    case .longNumber:
      Phrase(
        nl: "negen of meer cijfers achter elkaar, zoals in een burgerservicenummer of studentnummer",
        en: "nine or more digits in a row, as in a citizen number or student number")
    case .mailAddress: Phrase(nl: "een e-mailadres", en: "an e-mail address")
    case .address: Phrase(nl: "een postcode met een huisnummer", en: "a postcode with a house number")
    }
  }

  private static func message(_ kinds: [PrivateData]) -> Phrase {
    let nl = kinds.map(\.words.nl).joined(separator: "; en ")
    let en = kinds.map(\.words.en).joined(separator: "; and ")
    return Phrase(
      nl: "Deze tekst bevat \(nl). Een persona is verzonnen: haal het weg.",
      en: "This text holds \(en). A persona is invented: remove it.")
  }
}

extension Unicode.Scalar {
  fileprivate var isDigit: Bool { "0"..."9" ~= self }
  fileprivate var isCapital: Bool { "A"..."Z" ~= self }
  fileprivate var isLetter: Bool { isCapital || "a"..."z" ~= self }
  fileprivate var isWord: Bool { isDigit || isLetter || value >= 0x80 && properties.isAlphabetic }
  /// What may stand between a postcode and a house number.
  fileprivate var isBetween: Bool { self == " " || self == "," || self == "\n" || self == "\t" }
}
