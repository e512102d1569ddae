import Description

/// A signature inside the file.
struct OB3Proof: Record {
  var type = OB3Text("")
  var created: StrictDateTime?
  var cryptosuite: OB3Text?
  var verificationMethod: OB3Text?
  var proofPurpose: OB3Text?
  var proofValue: OB3Text?
  var challenge: OB3Text?
  var domain: OB3Text?
  var nonce: OB3Text?
  var others: [Tree.Member] = []

  init(blank: Blank) {}

  static var typeName: StaticString { "OB3Proof" }
  mutating func describe<V: FieldVisitor>(_ visitor: inout V) {
    visitor.required(Field("type", nl: "De soort", en: "The type"), &type)
    visitor.optional(Field("created", nl: "Wanneer ondertekend", en: "When signed"), &created)
    visitor.optional(Field("cryptosuite", nl: "Manier van tekenen", en: "Way of signing"), &cryptosuite)
    visitor.optional(
      Field("verificationMethod", nl: "Adres van de sleutel", en: "Address of the key"), &verificationMethod)
    visitor.optional(Field("proofPurpose", nl: "Waarvoor ondertekend", en: "What it was signed for"), &proofPurpose)
    visitor.optional(Field("proofValue", nl: "De handtekening", en: "The signature"), &proofValue)
    visitor.optional(Field("challenge", nl: "Vraag", en: "Challenge"), &challenge)
    visitor.optional(Field("domain", nl: "Domein", en: "Domain"), &domain)
    visitor.optional(Field("nonce", nl: "Eenmalige waarde", en: "Nonce"), &nonce)
    visitor.open(&others)
  }
}
