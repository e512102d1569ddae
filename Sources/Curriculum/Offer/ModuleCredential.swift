public import Description

/// A proof that a module gives or counts toward (*waardedocument*).
public struct ModuleCredential: Record {
  /// Kind of proof.
  public var kind: CredentialKind
  /// Code of the proof. Of a state-recognised certificate its C code.
  public var code: AnyCode?
  /// Name of the proof.
  public var title: Line?

  public init(blank: Blank) {
    kind = CredentialKind(blank: blank)
  }

  /// Takes all fields; those with a default may be absent.
  public init(kind: CredentialKind, code: AnyCode? = nil, title: Line? = nil) {
    self.kind = kind
    self.code = code
    self.title = title
  }

  public static var typeName: StaticString { "ModuleCredential" }
  public mutating func describe<V: FieldVisitor>(_ visitor: inout V) {
    visitor.required(Field("kind", nl: "Soort bewijs", en: "Kind of proof"), &kind)
    visitor.optional(Field("code", nl: "Code van het bewijs", en: "Code of the proof"), &code)
    visitor.optional(Field("title", nl: "Naam van het bewijs", en: "Name of the proof"), &title)
  }
}
