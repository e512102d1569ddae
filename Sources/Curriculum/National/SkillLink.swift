public import Description

/// A skill or knowledge area of CompetentNL that is linked to a qualification (*vaardigheid of kennisgebied*), CNL.
public struct SkillLink: Record, Hashable {
  /// Web address at CompetentNL.
  public var uri: Line
  /// Name as CompetentNL has it.
  public var label: Line?

  public init(blank: Blank) { uri = Line(blank: blank) }

  /// Takes all fields; those with a default may be absent.
  public init(uri: Line, label: Line? = nil) {
    self.uri = uri
    self.label = label
  }

  public static var typeName: StaticString { "SkillLink" }
  public mutating func describe<V: FieldVisitor>(_ visitor: inout V) {
    visitor.required(Field("uri", nl: "Webadres bij CompetentNL", en: "Web address at CompetentNL"), &uri)
    visitor.optional(
      Field("label", nl: "Naam zoals CompetentNL die heeft", en: "Name as CompetentNL has it"), &label)
  }
}
