import Description

/// Code of a unit (*opleidingseenheidcode*), handed out by RIO.
struct RIOUnitCode: Code {
  let text: String
  init(checked: Checked) { text = checked.text }
  static var typeName: StaticString { "RIOUnitCode" }
  static var whiteSpace: WhiteSpace { .collapse }
  static let pattern = Pattern("[0-9]{4}O[0-9]{4}")
  static var accepts: Phrase {
    Phrase(
      nl: "vier cijfers, de letter O en vier cijfers, als 1010O1234",
      en: "four digits, the letter O and four digits, such as 1010O1234")
  }
}

/// Code of a provider (*onderwijsaanbiedercode*).
struct RIOProviderCode: Code {
  let text: String
  init(checked: Checked) { text = checked.text }
  static var typeName: StaticString { "RIOProviderCode" }
  static let pattern = Pattern("[0-9]{3}A[0-9]{3}")
  static var accepts: Phrase {
    Phrase(
      nl: "drie cijfers, een A en drie cijfers, als 110A133",
      en: "three digits, an A and three digits, such as 110A133")
  }
}

/// Code of a board (*onderwijsbestuurcode*).
struct RIOBoardCode: Code {
  let text: String
  init(checked: Checked) { text = checked.text }
  static var typeName: StaticString { "RIOBoardCode" }
  static let pattern = Pattern("[0-9]{3}B[0-9]{3}")
  static var accepts: Phrase {
    Phrase(
      nl: "drie cijfers, een B en drie cijfers, als 100B490",
      en: "three digits, a B and three digits, such as 100B490")
  }
}

/// Code of a location (*onderwijslocatiecode*).
struct RIOLocationCode: Code {
  let text: String
  init(checked: Checked) { text = checked.text }
  static var typeName: StaticString { "RIOLocationCode" }
  static let pattern = Pattern("[0-9]{3}X[0-9]{3}")
  static var accepts: Phrase {
    Phrase(
      nl: "drie cijfers, een X en drie cijfers, als 107X215",
      en: "three digits, an X and three digits, such as 107X215")
  }
}

/// Code of an offering (*aangebodenOpleidingCode*): a UUID that the sender chooses and keeps for life.
struct RIOOfferingCode: Code {
  let text: String
  init(checked: Checked) { text = checked.text }
  static var typeName: StaticString { "RIOOfferingCode" }
  static var whiteSpace: WhiteSpace { .replace }
  static let pattern = Pattern("[0-9A-Fa-f]{8}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{12}")
  static var accepts: Phrase {
    Phrase(
      nl: "een UUID: 8, 4, 4, 4 en 12 hexadecimale cijfers met streepjes ertussen",
      en: "a UUID: 8, 4, 4, 4 and 12 hexadecimal digits with hyphens between them")
  }
}

/// Code of a recognised branch (*erkendeVestigingCode*).
struct RIOBranchCode: Code {
  let text: String
  init(checked: Checked) { text = checked.text }
  static var typeName: StaticString { "RIOBranchCode" }
  static let pattern = Pattern("[0-9]{2}[A-Z]{2}[0-9]{2}")
  static var accepts: Phrase {
    Phrase(
      nl: "twee cijfers, twee hoofdletters en twee cijfers, als 25AB00",
      en: "two digits, two capitals and two digits, such as 25AB00")
  }
}

/// Identification of one message (*identificatiecodeBedrijfsdocument*).
struct RIODocumentCode: Code {
  let text: String
  init(checked: Checked) { text = checked.text }
  static var typeName: StaticString { "RIODocumentCode" }
  static var whiteSpace: WhiteSpace { .replace }
  static let pattern = Pattern("[A-Za-z0-9_\\-]{1,50}")
  static var accepts: Phrase {
    Phrase(
      nl: "1 tot en met 50 letters, cijfers, _ en -",
      en: "1 to 50 letters, digits, _ and -")
  }
}

/// Postal code (*postcode*).
struct RIOPostcode: Code {
  let text: String
  init(checked: Checked) { text = checked.text }
  static var typeName: StaticString { "RIOPostcode" }
  static let pattern = Pattern("[1-9][0-9]{3}[A-Z]{2}")
  static var accepts: Phrase {
    Phrase(
      nl: "vier cijfers en twee hoofdletters zonder spatie, als 1234AB",
      en: "four digits and two capitals without a space, such as 1234AB")
  }
}

/// Code of a place in the land register (*kadasterPlaatscode*).
struct RIOPlaceCode: Code {
  let text: String
  init(checked: Checked) { text = checked.text }
  static var typeName: StaticString { "RIOPlaceCode" }
  static let pattern = Pattern("[0-9]{4}")
  static var accepts: Phrase {
    Phrase(
      nl: "vier cijfers",
      en: "four digits")
  }
}
