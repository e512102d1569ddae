import Description

/// A text in one language.
struct OOAPIText: Record {
  var language: OOAPILanguageTag?
  var value: RawText?
  var others: [Tree.Member] = []
  init(blank: Blank) {}
  init(_ language: String, _ value: String) {
    self.language = OOAPILanguageTag(checked: Checked(language))
    self.value = RawText(value)
  }
  static var typeName: StaticString { "OOAPIText" }
  mutating func describe<V: FieldVisitor>(_ visitor: inout V) {
    visitor.optional(Field("language", nl: "Taal", en: "Language"), &language)
    visitor.optional(Field("value", nl: "Tekst", en: "Text"), &value)
    visitor.open(&others)
  }
}

/// A code with its kind.
struct OOAPICode: Record {
  var codeType = RawText("")
  var code = RawText("")
  init(blank: Blank) {}
  init(_ type: String, _ code: String) {
    codeType = RawText(type)
    self.code = RawText(code)
  }
  static var typeName: StaticString { "OOAPICode" }
  mutating func describe<V: FieldVisitor>(_ visitor: inout V) {
    visitor.required(Field("codeType", nl: "Soort code", en: "Kind of code"), &codeType)
    visitor.required(Field("code", nl: "De code", en: "The code"), &code)
  }
}

/// A study load.
struct OOAPILoad: Record {
  var studyLoadUnit: OOAPILoadUnit?
  var value: PlainNumber?
  var others: [Tree.Member] = []
  init(blank: Blank) {}
  init(_ unit: String, _ value: Int) {
    studyLoadUnit = OOAPILoadUnit(unit)
    self.value = PlainNumber(value)
  }
  static var typeName: StaticString { "OOAPILoad" }
  mutating func describe<V: FieldVisitor>(_ visitor: inout V) {
    visitor.optional(Field("studyLoadUnit", nl: "Eenheid", en: "Unit"), &studyLoadUnit)
    visitor.optional(Field("value", nl: "Hoeveelheid", en: "Amount"), &value)
    visitor.open(&others)
  }
}

/// A price.
struct OOAPICost: Record {
  var costType = RawText("")
  var amount: OOAPIAmount?
  var vatAmount: OOAPIAmount?
  var amountWithoutVat: OOAPIAmount?
  var currency: RawText?
  var displayAmount: [OOAPIText] = []
  var ext: OOAPIExtension?
  init(blank: Blank) {}
  init(_ type: String, _ amount: String, _ currency: String) {
    costType = RawText(type)
    self.amount = OOAPIAmount(checked: Checked(amount))
    self.currency = RawText(currency)
  }
  static var typeName: StaticString { "OOAPICost" }
  mutating func describe<V: FieldVisitor>(_ visitor: inout V) {
    visitor.required(Field("costType", nl: "Soort kosten", en: "Kind of costs"), &costType)
    visitor.optional(Field("amount", nl: "Bedrag", en: "Amount"), &amount)
    visitor.optional(Field("vatAmount", nl: "Btw", en: "VAT"), &vatAmount)
    visitor.optional(Field("amountWithoutVat", nl: "Bedrag zonder btw", en: "Amount without VAT"), &amountWithoutVat)
    visitor.optional(Field("currency", nl: "Munt", en: "Currency"), &currency)
    visitor.list(Field("displayAmount", nl: "Bedrag in woorden", en: "Amount in words"), &displayAmount)
    visitor.optional(OOAPIField.ext, &ext)
  }
}

/// An address.
struct OOAPIAddress: Record {
  var addressType = OOAPIAddressType(blank: Blank())
  var street: RawText?
  var streetNumber: RawText?
  var additional: [OOAPIText] = []
  var postalCode: RawText?
  var city: RawText?
  var countryCode: RawText?
  var geolocation: OOAPIPoint?
  var ext: OOAPIExtension?
  var others: [Tree.Member] = []
  init(blank: Blank) {}
  static var typeName: StaticString { "OOAPIAddress" }
  mutating func describe<V: FieldVisitor>(_ visitor: inout V) {
    visitor.required(Field("addressType", nl: "Soort adres", en: "Kind of address"), &addressType)
    visitor.optional(Field("street", nl: "Straat", en: "Street"), &street)
    visitor.optional(Field("streetNumber", nl: "Huisnummer", en: "House number"), &streetNumber)
    visitor.list(
      Field("additional", count: 1...Int.max, unless: .absent, nl: "Toevoeging", en: "Additional"), &additional)
    visitor.optional(Field("postalCode", nl: "Postcode", en: "Postal code"), &postalCode)
    visitor.optional(Field("city", nl: "Plaats", en: "City"), &city)
    visitor.optional(Field("countryCode", nl: "Land", en: "Country"), &countryCode)
    visitor.optional(Field("geolocation", nl: "Plek op de kaart", en: "Place on the map"), &geolocation)
    visitor.optional(OOAPIField.ext, &ext)
    visitor.open(&others)
  }
}

/// A place on the map, in degrees.
struct OOAPIPoint: Record {
  var latitude = PlainNumber(0)
  var longitude = PlainNumber(0)
  var others: [Tree.Member] = []
  init(blank: Blank) {}
  static var typeName: StaticString { "OOAPIPoint" }
  mutating func describe<V: FieldVisitor>(_ visitor: inout V) {
    visitor.required(Field("latitude", nl: "Breedte in graden", en: "Latitude in degrees"), &latitude)
    visitor.required(Field("longitude", nl: "Lengte in graden", en: "Longitude in degrees"), &longitude)
    visitor.open(&others)
  }
}

/// Data for one consumer, such as RIO. Beside its key it holds what that consumer agreed.
struct OOAPIConsumer: Record {
  var consumerKey = RawText("")
  var others: [Tree.Member] = []
  init(blank: Blank) {}
  init(_ key: String, _ members: [Tree.Member]) {
    consumerKey = RawText(key)
    others = members
  }
  static var typeName: StaticString { "OOAPIConsumer" }
  mutating func describe<V: FieldVisitor>(_ visitor: inout V) {
    visitor.required(Field("consumerKey", nl: "Naam van de afnemer", en: "Name of the consumer"), &consumerKey)
    visitor.open(&others)
  }
}
