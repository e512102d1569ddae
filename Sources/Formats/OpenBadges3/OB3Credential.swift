import Description

/// That someone achieved something: an AchievementCredential (OpenBadgeCredential).
struct OB3Credential: Record {
  var head = OB3Head()
  var credentialSubject = OB3Subject(blank: Blank())
  var evidence: [OB3Evidence] = []
  var endorsement: [OB3Endorsement] = []
  var endorsementJwt: [OB3CompactJWS] = []
  var others: [Tree.Member] = []

  init(blank: Blank) {}

  static var typeName: StaticString { "OB3Credential" }
  mutating func describe<V: FieldVisitor>(_ visitor: inout V) {
    head.describe(&visitor, type: "OpenBadgeCredential", or: "AchievementCredential", needsName: false)
    visitor.required(
      Field("credentialSubject", nl: "Wie wat bereikt heeft", en: "Who achieved what"), &credentialSubject)
    visitor.list(Field("evidence", single: .allowed, noted: true, nl: "Bewijs", en: "Evidence"), &evidence)
    visitor.list(OB3Field.endorsement, &endorsement)
    visitor.list(OB3Field.endorsementJwt, &endorsementJwt)
    head.describeEnd(&visitor)
    visitor.open(&others)
  }
}

/// A credential of the first edition of the data model, which is only read.
struct OB3FirstEdition: Record {
  var credential: OB3Credential
  init(blank: Blank) {
    credential = OB3Credential(blank: blank)
    credential.head.edition = 1
  }
  static var typeName: StaticString { "OB3Credential" }
  mutating func describe<V: FieldVisitor>(_ visitor: inout V) { credential.describe(&visitor) }
}

/// An endorsement of the first edition of the data model, which is only read.
struct OB3FirstEditionEndorsement: Record {
  var endorsement: OB3Endorsement
  init(blank: Blank) {
    endorsement = OB3Endorsement(blank: blank)
    endorsement.head.edition = 1
  }
  static var typeName: StaticString { "OB3Endorsement" }
  mutating func describe<V: FieldVisitor>(_ visitor: inout V) { endorsement.describe(&visitor) }
}
