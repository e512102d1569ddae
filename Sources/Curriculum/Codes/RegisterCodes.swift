public import Description

/// The code of a unit in RIO (*opleidingseenheidcode*): four digits, the letter O, four digits.
public struct RioUnitCode: Code {
  public let text: String
  public init(checked: Checked) { text = checked.text }
  public static var typeName: StaticString { "RioUnitCode" }
  public static let pattern = Pattern("[0-9]{4}O[0-9]{4}")
  public static var accepts: Phrase {
    Phrase(
      nl: "vier cijfers, de letter O en vier cijfers, als 9001O0001",
      en: "four digits, the letter O and four digits, such as 9001O0001")
  }
}

/// The code of an education provider in RIO (*onderwijsaanbiedercode*).
public struct ProviderCode: Code {
  public let text: String
  public init(checked: Checked) { text = checked.text }
  public static var typeName: StaticString { "ProviderCode" }
  public static let pattern = Pattern("[0-9]{3}A[0-9]{3}")
  public static var accepts: Phrase {
    Phrase(
      nl: "drie cijfers, een A en drie cijfers, als 110A133", en: "three digits, an A and three digits, such as 110A133"
    )
  }
}

/// The code of an education board in RIO (*onderwijsbestuurcode*).
public struct BoardCode: Code {
  public let text: String
  public init(checked: Checked) { text = checked.text }
  public static var typeName: StaticString { "BoardCode" }
  public static let pattern = Pattern("[0-9]{3}B[0-9]{3}")
  public static var accepts: Phrase {
    Phrase(
      nl: "drie cijfers, een B en drie cijfers, als 100B490", en: "three digits, a B and three digits, such as 100B490")
  }
}

/// The code of an education location in RIO (*onderwijslocatiecode*).
public struct LocationCode: Code {
  public let text: String
  public init(checked: Checked) { text = checked.text }
  public static var typeName: StaticString { "LocationCode" }
  public static let pattern = Pattern("[0-9]{3}X[0-9]{3}")
  public static var accepts: Phrase {
    Phrase(
      nl: "drie cijfers, een X en drie cijfers, als 107X215", en: "three digits, an X and three digits, such as 107X215"
    )
  }
}

/// The code of an offering in RIO (*aangebodenOpleidingCode*): a UUID, in either case of letters.
public struct OfferingCode: Code {
  public let text: String
  public init(checked: Checked) { text = checked.text }
  public static var typeName: StaticString { "OfferingCode" }
  public static let pattern = Pattern("[0-9A-Fa-f]{8}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{12}")
  public static var accepts: Phrase {
    Phrase(
      nl: "een UUID: 32 cijfers en letters a tot en met f, in groepen van 8, 4, 4, 4 en 12",
      en: "a UUID: 32 digits and letters a to f, in groups of 8, 4, 4, 4 and 12")
  }
}

/// The number under which an organisation sends messages (*organisatie-identificatienummer, OIN*).
public struct OIN: Code {
  public let text: String
  public init(checked: Checked) { text = checked.text }
  public static var typeName: StaticString { "OIN" }
  public static let pattern = Pattern("[0-9A-Za-z]{1,22}")
  public static var accepts: Phrase {
    Phrase(nl: "1 tot 22 cijfers en letters", en: "1 to 22 digits and letters")
  }
}
