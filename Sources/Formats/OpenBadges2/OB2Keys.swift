import Description

/// A public key of an issuer.
struct OB2Key: Record {
  var context: [Tree] = []
  var type: [RawText] = []
  var id = RawText("")
  var owner = RawText("")
  var publicKeyPem = RawText("")
  var others: [Tree.Member] = []

  init(blank: Blank) {}

  static var typeName: StaticString { "OB2CryptographicKey" }
  mutating func describe<V: FieldVisitor>(_ visitor: inout V) {
    visitor.list(OB2Field.context, &context)
    visitor.list(OB2Field.type("CryptographicKey"), &type)
    visitor.required(OB2Field.id, &id)
    visitor.required(Field("owner", nl: "Van wie de sleutel is", en: "Whose key it is"), &owner)
    visitor.required(Field("publicKeyPem", nl: "De sleutel in PEM", en: "The key in PEM"), &publicKeyPem)
    visitor.open(&others)
  }
}

/// The badges that an issuer revoked.
struct OB2RevocationList: Record {
  var context: [Tree] = []
  var type: [RawText] = []
  var id = RawText("")
  var issuer: Linked<OB2Profile>
  /// Ids, or objects with an id and a reason; the list may be empty, and one alone may stand without a list.
  var revokedAssertions: Tree
  var others: [Tree.Member] = []

  init(blank: Blank) {
    issuer = Linked(blank: blank)
    revokedAssertions = Tree.array([])
  }

  /// The entries of the list.
  var entries: [Tree] { if case .array(let items) = revokedAssertions { items } else { [revokedAssertions] } }

  static var typeName: StaticString { "OB2RevocationList" }
  mutating func describe<V: FieldVisitor>(_ visitor: inout V) {
    visitor.list(OB2Field.context, &context)
    visitor.list(OB2Field.type("RevocationList"), &type)
    visitor.required(OB2Field.id, &id)
    visitor.required(Field("issuer", nl: "De uitgever", en: "The issuer"), &issuer)
    visitor.required(
      Field("revokedAssertions", nl: "De ingetrokken badges", en: "The revoked badges"), &revokedAssertions)
    visitor.open(&others)
  }
}

extension Tree {
  /// The id of the badge that an entry of a revocation list names; nil where it names none.
  var revokedId: String? {
    let named = text ?? self["id"]?.text ?? self["uid"]?.text
    return named?.isEmpty == false ? named : nil
  }
}
