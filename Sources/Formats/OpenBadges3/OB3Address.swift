import Description

/// A place on earth.
struct OB3GeoCoordinates: Record {
  var type = OB3Exact<Name>()
  var latitude = PlainNumber(0)
  var longitude = PlainNumber(0)
  var others: [Tree.Member] = []

  init(blank: Blank) {}

  enum Name: OB3ClassName {
    static var word: String { "GeoCoordinates" }
  }

  static var typeName: StaticString { "OB3GeoCoordinates" }
  mutating func describe<V: FieldVisitor>(_ visitor: inout V) {
    visitor.required(OB3Field.exactType, &type)
    visitor.required(Field("latitude", nl: "Breedtegraad", en: "Latitude"), &latitude)
    visitor.required(Field("longitude", nl: "Lengtegraad", en: "Longitude"), &longitude)
    visitor.open(&others)
  }
}

/// An address.
struct OB3Address: Record {
  var type: [RawText] = []
  var addressCountry: OB3Text?
  var addressCountryCode: OB3Text?
  var addressRegion: OB3Text?
  var addressLocality: OB3Text?
  var streetAddress: OB3Text?
  var postOfficeBoxNumber: OB3Text?
  var postalCode: OB3Text?
  var geo: OB3GeoCoordinates?
  var others: [Tree.Member] = []

  init(blank: Blank) {}

  static var typeName: StaticString { "OB3Address" }
  mutating func describe<V: FieldVisitor>(_ visitor: inout V) {
    visitor.list(OB3Field.type("Address"), &type)
    visitor.optional(Field("addressCountry", nl: "Land", en: "Country"), &addressCountry)
    visitor.optional(Field("addressCountryCode", nl: "Landcode", en: "Country code"), &addressCountryCode)
    visitor.optional(Field("addressRegion", nl: "Regio", en: "Region"), &addressRegion)
    visitor.optional(Field("addressLocality", nl: "Plaats", en: "Place"), &addressLocality)
    visitor.optional(Field("streetAddress", nl: "Straat en nummer", en: "Street and number"), &streetAddress)
    visitor.optional(Field("postOfficeBoxNumber", nl: "Postbus", en: "Post office box"), &postOfficeBoxNumber)
    visitor.optional(Field("postalCode", nl: "Postcode", en: "Postal code"), &postalCode)
    visitor.optional(Field("geo", nl: "Plek op aarde", en: "Place on earth"), &geo)
    visitor.open(&others)
  }
}
