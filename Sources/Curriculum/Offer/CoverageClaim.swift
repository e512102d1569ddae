public import Description

/// A claim that a group of modules makes up a qualification or a certificate. A convention of this project.
public struct CoverageClaim: Record {
  /// What the claim is about.
  public var subject: ClaimSubject
  /// Whether the offer is still growing or complete.
  public var claim: ClaimExtent
  /// Modules that count. Empty: all modules.
  public var modules: [ModuleID] = []
  /// Study load of the generic part in study load hours.
  public var genericLoad: Int?
  /// What is said about the certainty of the fields.
  public var fieldNotes: [FieldNote] = []

  public init(blank: Blank) {
    subject = ClaimSubject(blank: blank)
    claim = ClaimExtent(blank: blank)
  }

  /// Takes the fields that must be there; the others can be set afterwards.
  public init(subject: ClaimSubject, claim: ClaimExtent) {
    self.subject = subject
    self.claim = claim
  }

  public static var typeName: StaticString { "CoverageClaim" }
  public mutating func describe<V: FieldVisitor>(_ visitor: inout V) {
    visitor.oneOf(&subject)
    visitor.required(
      Field(
        "claim", nl: "Of het aanbod nog groeit of volledig is", en: "Whether the offer is still growing or complete"),
      &claim)
    visitor.list(Field("modules", each: "module", nl: "Modules die meetellen", en: "Modules that count"), &modules)
    visitor.optional(
      Field(
        "genericLoad", range: Bounds.hours, nl: "Studielast van het generieke deel in SBU",
        en: "Study load of the generic part in study load hours"), &genericLoad)
    describeNotes(&fieldNotes, to: &visitor)
  }
}

/// What a coverage claim is about.
public enum ClaimSubject: Choice {
  /// Qualification that the claim is about.
  case qualification(QualificationCode)
  /// Certificate that the claim is about.
  case certificate(CertificateCode)

  public init(blank: Blank) { self = .qualification(QualificationCode(blank: blank)) }

  /// The payload of `qualification`; nil for another case.
  public var qualification: QualificationCode? { if case .qualification(let value) = self { value } else { nil } }
  /// The payload of `certificate`; nil for another case.
  public var certificate: CertificateCode? { if case .certificate(let value) = self { value } else { nil } }

  public static var typeName: StaticString { "ClaimSubject" }
  public mutating func describe<V: CaseVisitor>(_ visitor: inout V) where V.Union == ClaimSubject {
    visitor.option(
      Field("qualification", nl: "Kwalificatie waar de claim over gaat", en: "Qualification that the claim is about"),
      qualification, ClaimSubject.qualification)
    visitor.option(
      Field("certificate", nl: "Certificaat waar de claim over gaat", en: "Certificate that the claim is about"),
      certificate, ClaimSubject.certificate)
  }
}
