import Description

/// Who issues, or someone else: a Profile.
struct OB3Profile: Record {
  var id = OB3Text("")
  var type: [RawText] = []
  var name: OB3Text?
  var url: OB3Text?
  var phone: OB3Text?
  var description: OB3Text?
  var image: OB3Image?
  var email: OB3Text?
  var address: OB3Address?
  var otherIdentifier: [OB3IdentifierEntry] = []
  var official: OB3Text?
  private var parentOrgBox: [OB3Profile] = []
  var givenName: OB3Text?
  var familyName: OB3Text?
  var familyNamePrefix: OB3Text?
  var additionalName: OB3Text?
  var patronymicName: OB3Text?
  var honorificPrefix: OB3Text?
  var honorificSuffix: OB3Text?
  var dateOfBirth: Day?
  var endorsement: [OB3Endorsement] = []
  var endorsementJwt: [OB3CompactJWS] = []
  var others: [Tree.Member] = []

  init(blank: Blank) {}

  /// The organisation above. It stands in an array, since a value cannot hold itself.
  var parentOrg: OB3Profile? {
    get { parentOrgBox.first }
    set { parentOrgBox = newValue.map { [$0] } ?? [] }
  }

  static var typeName: StaticString { "OB3Profile" }
  mutating func describe<V: FieldVisitor>(_ visitor: inout V) {
    visitor.required(Field("id", nl: "Het adres of de id", en: "The address or id"), &id)
    visitor.list(OB3Field.type("Profile"), &type)
    visitor.optional(Field("name", nl: "Naam", en: "Name"), &name)
    visitor.optional(Field("url", nl: "Adres van de website", en: "Address of the website"), &url)
    visitor.optional(Field("phone", nl: "Telefoonnummer", en: "Telephone number"), &phone)
    visitor.optional(Field("description", nl: "Beschrijving", en: "Description"), &description)
    visitor.optional(Field("image", nl: "Afbeelding", en: "Image"), &image)
    visitor.optional(Field("email", nl: "E-mailadres", en: "Email address"), &email)
    visitor.optional(Field("address", nl: "Adres", en: "Address"), &address)
    visitor.list(OB3Field.otherIdentifier, &otherIdentifier)
    visitor.optional(
      Field("official", nl: "Wie namens de organisatie spreekt", en: "Who speaks for the organisation"), &official)
    visitor.optional(Field("parentOrg", nl: "De organisatie erboven", en: "The organisation above"), &parentOrg)
    visitor.optional(Field("givenName", nl: "Voornaam", en: "Given name"), &givenName)
    visitor.optional(Field("familyName", nl: "Achternaam", en: "Family name"), &familyName)
    visitor.optional(Field("familyNamePrefix", nl: "Voorvoegsel", en: "Prefix of the family name"), &familyNamePrefix)
    visitor.optional(Field("additionalName", nl: "Tussennaam", en: "Additional name"), &additionalName)
    visitor.optional(Field("patronymicName", nl: "Vadersnaam", en: "Patronymic"), &patronymicName)
    visitor.optional(Field("honorificPrefix", nl: "Titel ervoor", en: "Title before"), &honorificPrefix)
    visitor.optional(Field("honorificSuffix", nl: "Titel erachter", en: "Title behind"), &honorificSuffix)
    visitor.optional(Field("dateOfBirth", nl: "Geboortedatum", en: "Date of birth"), &dateOfBirth)
    visitor.list(OB3Field.endorsement, &endorsement)
    visitor.list(OB3Field.endorsementJwt, &endorsementJwt)
    visitor.open(&others)
  }
}
