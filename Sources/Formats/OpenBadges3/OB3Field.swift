import Description

/// Fields that many classes of Open Badges 3.0 share.
enum OB3Field {
  /// A type that names its class among others; one word alone is the looser form.
  static func type(_ name: StaticString) -> Field {
    Field(
      "type", count: 1...Int.max, single: .allowed, contains: name, noted: true, nl: "De soort", en: "The type")
  }
  /// A type that is the name of its class alone.
  static let exactType = Field("type", nl: "De soort", en: "The type")
  static let alignment = Field(
    "alignment", single: .allowed, noted: true, nl: "Verwijzingen naar kaders", en: "Alignments")
  static let otherIdentifier = Field(
    "otherIdentifier", single: .allowed, noted: true, nl: "Andere codes", en: "Other identifiers")
  static let endorsement = Field(
    "endorsement", single: .allowed, noted: true, nl: "Aanbevelingen", en: "Endorsements")
  static let endorsementJwt = Field(
    "endorsementJwt", single: .allowed, noted: true, nl: "Ondertekende aanbevelingen", en: "Signed endorsements")
}

/// The name of a class whose type is one text and no list.
protocol OB3ClassName: Sendable {
  static var word: String { get }
}

/// A type that is just the name of its class.
struct OB3Exact<Name: OB3ClassName>: Scalar {
  init() {}
  init(blank: Blank) {}
  static var typeName: StaticString { "OB3ClassName" }
  static var form: ScalarForm { .enumeration([Name.word]) }
  static var accepts: Phrase {
    Phrase(nl: "de tekst \u{201C}\(Name.word)\u{201D}", en: "the text \u{201C}\(Name.word)\u{201D}")
  }
  init?(wire: UnsafeBufferPointer<UInt8>) {
    guard wire.elementsEqual(Name.word.utf8) else { return nil }
  }
  func write(to bytes: inout [UInt8]) { bytes.append(contentsOf: Name.word.utf8) }
}
