public import Description

/// An organisation (*organisatie*) that owns, makes, offers or endorses something.
public struct Organisation: CurriculumObject {
  /// Own id of the organisation.
  public var id: OrganisationID
  /// Name of the organisation.
  public var name: Line
  /// Kind of organisation.
  public var kind: OrganisationKind
  /// Country, as a code of two letters.
  public var country: CountryCode?
  /// Code as education provider in RIO.
  public var providerCode: ProviderCode?
  /// Code as education board in RIO.
  public var boardCode: BoardCode?
  /// Number under which the organisation sends messages.
  public var oin: OIN?
  /// Findings of rules that are accepted for a stated reason.
  public var exceptions: [RuleException] = []
  /// What is said about the certainty of the fields.
  public var fieldNotes: [FieldNote] = []

  public init(blank: Blank) {
    id = OrganisationID(blank: blank)
    name = Line(blank: blank)
    kind = OrganisationKind(blank: blank)
  }

  /// Takes the fields that must be there; the others can be set afterwards.
  public init(id: OrganisationID, name: Line, kind: OrganisationKind) {
    self.id = id
    self.name = name
    self.kind = kind
  }

  public static var typeName: StaticString { "Organisation" }
  public static var noun: Noun { Noun(nl: "organisatie", "organisaties", en: "organisation", "organisations") }
  public mutating func describe<V: FieldVisitor>(_ visitor: inout V) {
    visitor.required(Field("id", nl: "Eigen id van de organisatie", en: "Own id of the organisation"), &id)
    visitor.required(Field("name", nl: "Naam van de organisatie", en: "Name of the organisation"), &name)
    visitor.required(Field("kind", nl: "Soort organisatie", en: "Kind of organisation"), &kind)
    visitor.optional(
      Field("country", nl: "Land, als code van twee letters", en: "Country, as a code of two letters"), &country)
    visitor.optional(
      Field("providerCode", nl: "Code als onderwijsaanbieder in RIO", en: "Code as education provider in RIO"),
      &providerCode)
    visitor.optional(
      Field("boardCode", nl: "Code als onderwijsbestuur in RIO", en: "Code as education board in RIO"), &boardCode)
    visitor.optional(
      Field(
        "oin", nl: "Nummer waarmee de organisatie berichten verstuurt",
        en: "Number under which the organisation sends messages"), &oin)
    describeExceptions(&exceptions, to: &visitor)
    describeNotes(&fieldNotes, to: &visitor)
  }
}

extension Organisation {
  public var key: String? { id.text }
}

/// An organisation with the role that it has (*partner*).
public struct Partner: Record {
  /// Id of the organisation.
  public var organisation: OrganisationID
  /// Role of the organisation.
  public var role: Line

  public init(blank: Blank) {
    organisation = OrganisationID(blank: blank)
    role = Line(blank: blank)
  }

  /// Takes all fields.
  public init(organisation: OrganisationID, role: Line) {
    self.organisation = organisation
    self.role = role
  }

  public static var typeName: StaticString { "Partner" }
  public mutating func describe<V: FieldVisitor>(_ visitor: inout V) {
    visitor.required(Field("organisation", nl: "Id van de organisatie", en: "Id of the organisation"), &organisation)
    visitor.required(Field("role", nl: "Rol van de organisatie", en: "Role of the organisation"), &role)
  }
}
