public import Description

/// A profile (*profieldeel*): what tells one qualification of a file from another.
public struct Profile: Record {
  /// Number of the profile in the file. 2 stands for the tasks that begin with `P2`.
  public var number: Int
  /// Name of the profile.
  public var title: Line
  /// Core tasks that belong to this profile only.
  public var coreTasks: [CoreTask] = []
  /// Codes of knowledge and skills that this profile adds.
  public var additionalKnowledge: [AnyCode] = []
  /// What is said about the certainty of the fields.
  public var fieldNotes: [FieldNote] = []

  public init(blank: Blank) {
    number = Int(blank: blank)
    title = Line(blank: blank)
  }

  /// Takes the fields that must be there; the others can be set afterwards.
  public init(number: Int, title: Line) {
    self.number = number
    self.title = title
  }

  public static var typeName: StaticString { "Profile" }
  public mutating func describe<V: FieldVisitor>(_ visitor: inout V) {
    visitor.required(
      Field(
        "number", range: Bounds.profiles, nl: "Nummer van het profiel in het dossier",
        en: "Number of the profile in the file"), &number)
    visitor.required(Field("title", nl: "Naam van het profiel", en: "Name of the profile"), &title)
    visitor.list(
      Field(
        "coreTasks", each: "coreTask", nl: "Kerntaken die alleen bij dit profiel horen",
        en: "Core tasks that belong to this profile only"), &coreTasks)
    visitor.list(
      Field(
        "additionalKnowledge", each: "additionalKnowledge",
        nl: "Codes van kennis en vaardigheden die dit profiel toevoegt",
        en: "Codes of knowledge and skills that this profile adds"), &additionalKnowledge)
    describeNotes(&fieldNotes, to: &visitor)
  }
}
