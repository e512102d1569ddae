public import Description

/// What a module is worth on the labour market, by whom it is said and on what grounds (*arbeidsmarktwaarde*).
public struct LabourMarketValue: Record {
  /// What the module is worth.
  public var claim: Text
  /// What shows it.
  public var evidence: [Text] = []
  /// Organisations that endorse it.
  public var endorsedBy: [OrganisationID] = []

  public init(blank: Blank) {
    claim = Text(blank: blank)
  }

  /// Takes all fields; those with a default may be absent.
  public init(claim: Text, evidence: [Text] = [], endorsedBy: [OrganisationID] = []) {
    self.claim = claim
    self.evidence = evidence
    self.endorsedBy = endorsedBy
  }

  public static var typeName: StaticString { "LabourMarketValue" }
  public mutating func describe<V: FieldVisitor>(_ visitor: inout V) {
    visitor.required(Field("claim", nl: "Wat de module waard is", en: "What the module is worth"), &claim)
    visitor.list(Field("evidence", each: "evidence", nl: "Waaruit dat blijkt", en: "What shows it"), &evidence)
    visitor.list(
      Field(
        "endorsedBy", each: "endorser", nl: "Organisaties die het onderschrijven", en: "Organisations that endorse it"),
      &endorsedBy)
  }
}
