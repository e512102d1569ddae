public import Description

/// An education domain (*opleidingsdomein*): a cluster of related qualification files.
public struct EducationDomain: CurriculumObject {
  /// Code of the domain.
  public var code: DomainCode
  /// Name of the domain.
  public var title: Line
  /// Findings of rules that are accepted for a stated reason.
  public var exceptions: [RuleException] = []
  /// What is said about the certainty of the fields.
  public var fieldNotes: [FieldNote] = []

  public init(blank: Blank) {
    code = DomainCode(blank: blank)
    title = Line(blank: blank)
  }

  /// Takes the fields that must be there; the others can be set afterwards.
  public init(code: DomainCode, title: Line) {
    self.code = code
    self.title = title
  }

  public static var typeName: StaticString { "EducationDomain" }
  public static var noun: Noun {
    Noun(nl: "opleidingsdomein", "opleidingsdomeinen", en: "education domain", "education domains")
  }
  public mutating func describe<V: FieldVisitor>(_ visitor: inout V) {
    visitor.required(Field("code", nl: "Code van het domein", en: "Code of the domain"), &code)
    visitor.required(Field("title", nl: "Naam van het domein", en: "Name of the domain"), &title)
    describeExceptions(&exceptions, to: &visitor)
    describeNotes(&fieldNotes, to: &visitor)
  }
}

extension EducationDomain {
  public var key: String? { code.text }
}
