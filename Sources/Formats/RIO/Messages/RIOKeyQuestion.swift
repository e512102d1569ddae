import Description

/// Asks for the code in RIO of something that is known by another key (*opvragen rioIdentificatiecode*).
struct RIOKeyQuestion: RIOBody {
  var key = RIOKeyToResolve(blank: Blank())
  init(blank: Blank) {}
  static var typeName: StaticString { "RIOKeyQuestion" }
  mutating func describe<V: FieldVisitor>(to visitor: inout V) { visitor.oneOf(&key) }
}

/// The key that something is known by.
enum RIOKeyToResolve: Choice {
  case offering(RIOKey)
  case provider(RIOKey)
  case unit(RIOKey)
  case place(RIOPlaceCode)
  case address(RIOAddress)

  init(blank: Blank) { self = .unit(RIOKey(blank: blank)) }

  var offering: RIOKey? { if case .offering(let value) = self { value } else { nil } }
  var provider: RIOKey? { if case .provider(let value) = self { value } else { nil } }
  var unit: RIOKey? { if case .unit(let value) = self { value } else { nil } }
  var place: RIOPlaceCode? { if case .place(let value) = self { value } else { nil } }
  var address: RIOAddress? { if case .address(let value) = self { value } else { nil } }

  static var typeName: StaticString { "RIOKeyToResolve" }
  mutating func describe<V: CaseVisitor>(_ visitor: inout V) where V.Union == RIOKeyToResolve {
    visitor.option(
      Field(
        "eigenAangebodenOpleidingSleutel", length: 1...60, nl: "Eigen sleutel van een aanbod",
        en: "Own key of an offering"), offering, RIOKeyToResolve.offering)
    visitor.option(
      Field(
        "eigenOnderwijsaanbiederSleutel", length: 1...60, nl: "Eigen sleutel van een aanbieder",
        en: "Own key of a provider"), provider, RIOKeyToResolve.provider)
    visitor.option(
      Field(
        "eigenOpleidingseenheidSleutel", length: 1...60, nl: "Eigen sleutel van een eenheid", en: "Own key of a unit"),
      unit, RIOKeyToResolve.unit)
    visitor.option(
      Field("kadasterPlaatscode", nl: "Plaats", en: "Place"), place, RIOKeyToResolve.place)
    visitor.option(Field("aanduidingAdres", nl: "Adres", en: "Address"), address, RIOKeyToResolve.address)
  }
}

/// An address (*aanduidingAdres*).
struct RIOAddress: Record {
  var postcode = RIOPostcode(blank: Blank())
  var huisnummer = RIOHouseNumber("")
  var huisnummertoevoeging: RawText?
  init(blank: Blank) {}
  static var typeName: StaticString { "RIOAddress" }
  mutating func describe<V: FieldVisitor>(_ visitor: inout V) {
    visitor.required(Field("postcode", nl: "Postcode", en: "Postal code"), &postcode)
    visitor.required(Field("huisnummer", nl: "Huisnummer", en: "House number"), &huisnummer)
    visitor.optional(
      Field("huisnummertoevoeging", length: 1...6, nl: "Toevoeging", en: "Suffix"), &huisnummertoevoeging)
  }
}
