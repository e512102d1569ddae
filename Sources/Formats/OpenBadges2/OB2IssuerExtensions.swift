import Description

/// The extensions of edubadges on an issuer.
struct OB2IssuerExtensions: Sendable, Equatable {
  var institutionIdentifier: OB2Extension<InstitutionIdentifier>?
  var institutionName: OB2Extension<InstitutionName>?
  var institutionCountry: OB2Extension<InstitutionCountry>?
  var gradingTable: OB2Extension<GradingTable>?

  mutating func describe<V: FieldVisitor>(_ visitor: inout V) {
    visitor.optional(
      Field("extensions:InstitutionIdentifierExtension", nl: "BRIN van de instelling", en: "BRIN of the institution"),
      &institutionIdentifier)
    visitor.optional(
      Field("extensions:InstitutionNameExtension", nl: "Naam van de instelling", en: "Name of the institution"),
      &institutionName)
    visitor.optional(
      Field("extensions:InstitutionCountryExtension", nl: "Land van de instelling", en: "Country of the institution"),
      &institutionCountry)
    visitor.optional(
      Field("extensions:GradingTableExtension", nl: "Adres van de cijfertabel", en: "Address of the grading table"),
      &gradingTable)
  }

  enum InstitutionIdentifier: OB2ExtensionContent {
    typealias Property = RawText
    static var name: StaticString { "InstitutionIdentifierExtension" }
    static var word: StaticString { "extensions:InstitutionIdentifierExtension" }
    static var field: Field {
      Field("InstitutionIdentifier", nl: "BRIN van de instelling", en: "BRIN of the institution")
    }
  }

  enum InstitutionName: OB2ExtensionContent {
    typealias Property = RawText
    static var name: StaticString { "InstitutionNameExtension" }
    static var word: StaticString { "extensions:InstitutionNameExtension" }
    static var field: Field { Field("InstitutionName", nl: "Naam van de instelling", en: "Name of the institution") }
  }

  enum InstitutionCountry: OB2ExtensionContent {
    typealias Property = RawText
    static var name: StaticString { "InstitutionCountryExtension" }
    static var word: StaticString { "extensions:InstitutionCountryExtension" }
    static var field: Field {
      Field("InstitutionCountry", nl: "Land van de instelling", en: "Country of the institution")
    }
  }

  enum GradingTable: OB2ExtensionContent {
    typealias Property = RawText
    static var name: StaticString { "GradingTableExtension" }
    static var word: StaticString { "extensions:GradingTableExtension" }
    static var field: Field {
      Field("GradingTableURL", nl: "Adres van de cijfertabel", en: "Address of the grading table")
    }
  }
}
