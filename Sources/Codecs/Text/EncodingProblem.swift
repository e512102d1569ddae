public import Description

/// Text that is not UTF-8, in words.
@usableFromInline package enum EncodingProblem {
  /// Finds the byte order marks of other encodings, and of UTF-16 without a mark.
  @usableFromInline package static func check(_ bytes: UnsafeBufferPointer<UInt8>) -> Problem? {
    guard bytes.count >= 2 else { return nil }
    switch (bytes[0], bytes[1]) {
    case (0xFF, 0xFE), (0xFE, 0xFF), (0, 1...0x7F), (1...0x7F, 0): return other("UTF-16", at: 0)
    default: return nil
    }
  }

  /// A text that says of itself that it is in another encoding; its bytes may be right.
  static func declared(_ name: String, at offset: Int) -> Problem {
    Problem(
      .encoding, offset: offset,
      message: Phrase(
        nl:
          "De eerste regel zegt dat dit bestand de codering \(name) heeft; gelezen wordt alleen UTF-8. Sla het op als "
          + "UTF-8, met encoding=\"UTF-8\" in de eerste regel.",
        en: "The first line says that this file has the encoding \(name); only UTF-8 is read. Save it as UTF-8, with "
          + "encoding=\"UTF-8\" in the first line."),
      found: name, accepted: Phrase(nl: "UTF-8", en: "UTF-8"))
  }

  static func other(_ name: String, at offset: Int) -> Problem {
    Problem(
      .encoding, offset: offset,
      message: Phrase(
        nl: "Dit bestand is opgeslagen als \(name), niet als UTF-8. Sla het opnieuw op met de codering UTF-8.",
        en: "This file is saved as \(name), not as UTF-8. Save it again with the encoding UTF-8."),
      found: name, accepted: Phrase(nl: "UTF-8", en: "UTF-8"))
  }

  static func invalid(at offset: Int, byte: UInt8) -> Problem {
    let shown = "0x" + String(byte, radix: 16, uppercase: true)
    let what =
      windows(byte).map { sign in
        Phrase(
          nl: "Hier staat een teken dat niet als UTF-8 is opgeslagen (byte \(shown); in Windows-1252 is dat \(sign)).",
          en: "Here is a sign that was not saved as UTF-8 (byte \(shown); in Windows-1252 that is \(sign)).")
      }
      ?? Phrase(
        nl: "Byte \(shown) hoort hier niet in UTF-8.", en: "Byte \(shown) does not belong here in UTF-8.")
    return Problem(
      .encoding, offset: offset,
      message: what
        + Phrase(
          nl: " Sla het bestand opnieuw op met de codering UTF-8.", en: " Save the file again with the encoding UTF-8."),
      found: shown, accepted: Phrase(nl: "UTF-8", en: "UTF-8"))
  }

  /// What a byte stands for in the encoding that Windows gives to text in Western languages.
  private static func windows(_ byte: UInt8) -> String? {
    switch byte {
    case 0x80: "€"
    case 0x85: "…"
    case 0x91, 0x92, 0x93, 0x94: quotes[Int(byte - 0x91)]
    case 0x96: "–"
    case 0x97: "—"
    case 0xA1...0xFF where byte != 0xAD: "\u{201C}\(Unicode.Scalar(byte))\u{201D}"
    default: nil
    }
  }

  private static var quotes: [String] { ["\u{2018}", "\u{2019}", "\u{201C}", "\u{201D}"] }
}
