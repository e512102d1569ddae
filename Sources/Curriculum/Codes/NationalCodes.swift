public import Description

/// A national number whose range is observed and not guaranteed, so that any text without blanks is taken.
///
/// Whether the number lies in the observed range is for a rule to say (`mbo.md` 2.2 and 5.9).
public protocol NationalNumber: Code {}

/// Each type keeps a copy of its own: of a computed property every use would count references to the tables.
private let nationalNumberPattern = Pattern("[!-~]{1,20}")

extension NationalNumber {
  public static var accepts: Phrase {
    Phrase(
      nl: "een code tussen aanhalingstekens, 1 tot 20 tekens zonder spaties",
      en: "a code between quotes, 1 to 20 characters without blanks")
  }
}

/// The code of an education domain (*domeincode*), 79000 to 79160; RKD15.
public struct DomainCode: NationalNumber {
  public let text: String
  public init(checked: Checked) { text = checked.text }
  public static let pattern = nationalNumberPattern
  public static var typeName: StaticString { "DomainCode" }
}

/// The code of a qualification file (*dossiercode*); RKD12, RKD15.
public struct FileCode: NationalNumber {
  public let text: String
  public init(checked: Checked) { text = checked.text }
  public static let pattern = nationalNumberPattern
  public static var typeName: StaticString { "FileCode" }
}

/// The registration code of a qualification (*erkende opleidingscode, crebo*); SBBL.
public struct QualificationCode: NationalNumber {
  public let text: String
  public init(checked: Checked) { text = checked.text }
  public static let pattern = nationalNumberPattern
  public static var typeName: StaticString { "QualificationCode" }
}

/// The code of an elective (*keuzedeelcode*); SBBL.
public struct ElectiveCode: Code {
  public let text: String
  public init(checked: Checked) { text = checked.text }
  public static var typeName: StaticString { "ElectiveCode" }
  public static let pattern = Pattern("K[0-9]{4}")
  public static var accepts: Phrase { Phrase(nl: "een K en vier cijfers", en: "a K and four digits") }
}

/// The code of a certificate (*certificaatcode*); SBBL.
public struct CertificateCode: Code {
  public let text: String
  public init(checked: Checked) { text = checked.text }
  public static var typeName: StaticString { "CertificateCode" }
  public static let pattern = Pattern("C[0-9]{4}")
  public static var accepts: Phrase { Phrase(nl: "een C en vier cijfers", en: "a C and four digits") }
}

/// The letter of a competency in the list of SBB (*competentieletter*).
public struct CompetencyLetter: Code {
  public let text: String
  public init(checked: Checked) { text = checked.text }
  public static var typeName: StaticString { "CompetencyLetter" }
  public static let pattern = Pattern("[A-Z]")
  public static var accepts: Phrase { Phrase(nl: "één hoofdletter", en: "one capital letter") }
}

/// A code whose form depends on what it names, so that a rule judges it: national, a school's own, or an id of ours.
public struct AnyCode: Code {
  public let text: String
  public init(checked: Checked) { text = checked.text }
  public static var typeName: StaticString { "AnyCode" }
  public static let pattern = Pattern("[!-~]+")
  /// As long as the longest id.
  public static var longest: Int { 60 }
  public static var accepts: Phrase {
    Phrase(
      nl: "een code tussen aanhalingstekens, hoogstens 60 tekens zonder spaties",
      en: "a code between quotes, at most 60 characters without blanks")
  }
}
