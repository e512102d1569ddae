public import Description

/// Learning material (*leermiddel*) of a module.
public struct LearningMaterial: Record {
  /// Name of the learning material.
  public var title: Line
  /// Kind of learning material, such as book or video.
  public var kind: Line
  /// Web address of the learning material.
  public var url: WebAddress?
  /// Whether it is open learning material.
  public var open: Bool
  /// Licence under which it may be used.
  public var licence: Line?
  /// Who supplies it.
  public var supplier: Line?
  /// Version or edition.
  public var version: Line?
  /// What is said about the certainty of the fields.
  public var fieldNotes: [FieldNote] = []

  public init(blank: Blank) {
    title = Line(blank: blank)
    kind = Line(blank: blank)
    open = Bool(blank: blank)
  }

  /// Takes the fields that must be there; the others can be set afterwards.
  public init(title: Line, kind: Line, open: Bool) {
    self.title = title
    self.kind = kind
    self.open = open
  }

  public static var typeName: StaticString { "LearningMaterial" }
  public mutating func describe<V: FieldVisitor>(_ visitor: inout V) {
    visitor.required(Field("title", nl: "Naam van het leermiddel", en: "Name of the learning material"), &title)
    visitor.required(
      Field(
        "kind", nl: "Soort leermiddel, zoals boek of video", en: "Kind of learning material, such as book or video"),
      &kind)
    visitor.optional(Field("url", nl: "Webadres van het leermiddel", en: "Web address of the learning material"), &url)
    visitor.required(
      Field("open", nl: "Of het open leermateriaal is", en: "Whether it is open learning material"), &open)
    visitor.optional(
      Field("licence", nl: "Licentie waaronder men het mag gebruiken", en: "Licence under which it may be used"),
      &licence)
    visitor.optional(Field("supplier", nl: "Wie het levert", en: "Who supplies it"), &supplier)
    visitor.optional(Field("version", nl: "Versie of druk", en: "Version or edition"), &version)
    describeNotes(&fieldNotes, to: &visitor)
  }
}
