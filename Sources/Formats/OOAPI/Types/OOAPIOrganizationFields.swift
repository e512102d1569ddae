import Description

/// The fields of OOAPI's organization.
struct OOAPIOrganizationFields: OOAPIFields {
  var primaryCode: OOAPICode?
  var organizationType: OOAPIOrganizationType?
  var name: [OOAPIText] = []
  var shortName: RawText?
  var description: [OOAPIText] = []
  var addresses: [OOAPIAddress] = []
  var link: OOAPIAddressOnWeb?
  var logo: OOAPIAddressOnWeb?
  var otherCodes: [OOAPICode] = []
  var parent: OOAPIReference<OOAPIEntity<Self>>?
  var children: [OOAPIReference<OOAPIEntity<Self>>] = []
  var consumers: [OOAPIConsumer] = []
  var ext: OOAPIExtension?

  init(blank: Blank) {}

  static var typeName: StaticString { "OOAPIOrganization" }
  static var idName: StaticString { "organizationId" }
  static var memberName: StaticString { "organization" }
  static var hasTimes: Bool { false }

  mutating func describe<V: FieldVisitor>(to visitor: inout V, isWhole: Bool) {
    visitor.field(OOAPIField.primaryCode, isWhole, &primaryCode)
    visitor.field(Field("organizationType", nl: "Soort", en: "Kind"), isWhole, &organizationType)
    visitor.list(OOAPIField.name(isWhole: true), &name)
    visitor.field(Field("shortName", length: 0...256, nl: "Korte naam", en: "Short name"), isWhole, &shortName)
    visitor.list(
      Field(
        "description", count: 1...Int.max, unless: .absent, nl: "Omschrijving per taal",
        en: "Description by language"), &description)
    visitor.list(OOAPIField.addresses, &addresses)
    visitor.optional(OOAPIField.link, &link)
    visitor.optional(Field("logo", length: 0...2048, nl: "Beeldmerk", en: "Logo"), &logo)
    visitor.list(
      Field("otherCodes", count: 1...Int.max, unless: .absent, nl: "Andere codes", en: "Other codes"), &otherCodes)
    visitor.optional(OOAPIField.parent, &parent)
    visitor.list(OOAPIField.children, &children)
    visitor.list(OOAPIField.consumers, &consumers)
    visitor.optional(OOAPIField.ext, &ext)
  }
}
