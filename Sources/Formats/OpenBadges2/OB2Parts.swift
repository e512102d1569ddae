import Description

/// How a badge or the badges of an issuer can be verified.
struct OB2Verification: Record {
  var type: [RawText] = []
  var creator: RawText?
  var verificationProperty: RawText?
  var startsWith: [RawText] = []
  var allowedOrigins: [RawText] = []
  var others: [Tree.Member] = []

  init(blank: Blank) {}

  /// The words that say how a badge can be verified; some have an older spelling.
  static let words = ["HostedBadge", "SignedBadge", "hosted", "signed", "VerificationObject"]
  /// Whether the badge is verified by a signature.
  var isSigned: Bool { type.contains { $0.text == "SignedBadge" || $0.text == "signed" } }

  static var typeName: StaticString { "OB2VerificationObject" }
  mutating func describe<V: FieldVisitor>(_ visitor: inout V) {
    visitor.list(OB2Field.anyType, &type)
    visitor.optional(Field("creator", nl: "Adres van de sleutel", en: "Address of the key"), &creator)
    visitor.optional(
      Field("verificationProperty", nl: "Het veld dat telt", en: "The property that counts"), &verificationProperty)
    visitor.list(
      Field("startsWith", single: .preferred, nl: "Hoe adressen beginnen", en: "How addresses begin"), &startsWith)
    visitor.list(
      Field("allowedOrigins", single: .preferred, nl: "Toegestane hosts", en: "Hosts that may be"), &allowedOrigins)
    visitor.open(&others)
  }
}

/// What a badge takes.
struct OB2Criteria: Record {
  var type: [RawText] = []
  var id: RawText?
  var narrative: RawText?
  var others: [Tree.Member] = []

  init(blank: Blank) {}

  static var typeName: StaticString { "OB2Criteria" }
  mutating func describe<V: FieldVisitor>(_ visitor: inout V) {
    visitor.list(OB2Field.anyType, &type)
    visitor.optional(OB2Field.id, &id)
    visitor.optional(Field("narrative", nl: "Tekst", en: "Text"), &narrative)
    visitor.open(&others)
  }
}

/// A place in a framework.
struct OB2Alignment: Record {
  var context: [Tree] = []
  var type: [RawText] = []
  var targetName = RawText("")
  var targetUrl = RawText("")
  var targetDescription: RawText?
  var targetFramework: RawText?
  var targetCode: RawText?
  var others: [Tree.Member] = []

  init(blank: Blank) {}

  static var typeName: StaticString { "OB2AlignmentObject" }
  mutating func describe<V: FieldVisitor>(_ visitor: inout V) {
    visitor.list(OB2Field.context, &context)
    visitor.list(OB2Field.anyType, &type)
    visitor.required(Field("targetName", nl: "Naam in het kader", en: "Name in the framework"), &targetName)
    visitor.required(Field("targetUrl", nl: "Adres in het kader", en: "Address in the framework"), &targetUrl)
    visitor.optional(Field("targetDescription", nl: "Beschrijving", en: "Description"), &targetDescription)
    visitor.optional(Field("targetFramework", nl: "Naam van het kader", en: "Name of the framework"), &targetFramework)
    visitor.optional(Field("targetCode", nl: "Code in het kader", en: "Code in the framework"), &targetCode)
    visitor.open(&others)
  }
}

/// What shows that a badge was earned.
struct OB2Evidence: Record {
  var type: [RawText] = []
  var id: RawText?
  var narrative: RawText?
  var name: RawText?
  var description: RawText?
  var genre: RawText?
  var audience: RawText?
  var others: [Tree.Member] = []

  init(blank: Blank) {}

  static var typeName: StaticString { "OB2Evidence" }
  mutating func describe<V: FieldVisitor>(_ visitor: inout V) {
    visitor.list(OB2Field.anyType, &type)
    visitor.optional(OB2Field.id, &id)
    visitor.optional(Field("narrative", nl: "Tekst", en: "Text"), &narrative)
    visitor.optional(Field("name", nl: "Naam", en: "Name"), &name)
    visitor.optional(Field("description", nl: "Beschrijving", en: "Description"), &description)
    visitor.optional(Field("genre", nl: "Soort bewijs", en: "Type of evidence"), &genre)
    visitor.optional(Field("audience", nl: "Voor wie", en: "For whom"), &audience)
    visitor.open(&others)
  }
}

/// A picture.
struct OB2Image: Record {
  var type: [RawText] = []
  var id: RawText?
  var caption: RawText?
  var author: RawText?
  var others: [Tree.Member] = []

  init(blank: Blank) {}

  static var typeName: StaticString { "OB2Image" }
  mutating func describe<V: FieldVisitor>(_ visitor: inout V) {
    visitor.list(OB2Field.anyType, &type)
    visitor.optional(OB2Field.id, &id)
    visitor.optional(Field("caption", nl: "Bijschrift", en: "Caption"), &caption)
    visitor.optional(Field("author", nl: "Maker", en: "Author"), &author)
    visitor.open(&others)
  }
}
