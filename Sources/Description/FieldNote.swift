/// How certain the value of a field is (*veldstatus*).
public enum FieldState: String, Enumeration {
  /// Looked for and not known; the field is absent.
  case unknown = "onbekend"
  /// The value is an inference.
  case derived = "afgeleid"
  /// The value is invented for a sample.
  case fictional = "fictief"
  public init(blank: Blank) { self = .unknown }
  public static var typeName: StaticString { "FieldState" }
}

/// The name of a field, or a dotted path of names below the object that carries the note.
public struct FieldName: Code {
  public let text: String
  public init(checked: Checked) { text = checked.text }
  public static var typeName: StaticString { "FieldName" }
  public static let pattern = Pattern("[a-z][A-Za-z0-9]*(\\.[a-z][A-Za-z0-9]*)*")
  public static var accepts: Phrase {
    Phrase(
      nl: "de naam van een veld, of namen met punten ertussen, als studyLoad of hours.guided",
      en: "the name of a field, or names with points between them, such as studyLoad or hours.guided")
  }
}

/// What is said about the certainty of one field (*veldnotitie*). A convention of this project.
public struct FieldNote: Record {
  /// The field, or a dotted path below the object.
  public var field: FieldName
  /// How certain the value is.
  public var state: FieldState
  /// Why.
  public var note: Text
  /// Where it was looked for or comes from.
  public var source: Line?

  public init(blank: Blank) {
    field = FieldName(blank: blank)
    state = FieldState(blank: blank)
    note = Text(blank: blank)
  }

  /// A note on a field.
  public init(field: FieldName, state: FieldState, note: Text, source: Line? = nil) {
    self.field = field
    self.state = state
    self.note = note
    self.source = source
  }

  public static var typeName: StaticString { "FieldNote" }
  public mutating func describe<V: FieldVisitor>(_ visitor: inout V) {
    visitor.required(
      Field("field", nl: "Naam van het veld, of pad met punten", en: "Name of the field, or path with points"), &field)
    visitor.required(
      Field("state", nl: "Onbekend, afgeleid of fictief", en: "Unknown, derived or fictional"), &state)
    visitor.required(Field("note", nl: "Waarom", en: "Why"), &note)
    visitor.optional(
      Field("source", nl: "Waar gezocht is of waar het vandaan komt", en: "Where it was looked for or comes from"),
      &source)
  }
}

extension FieldNote {
  /// Whether the field holds an example only, which is still to be filled in: so `fim new` writes it.
  public var isToFillIn: Bool { state == .fictional && note.text.hasPrefix(Self.toFillIn) }
  /// What the note says, without the words that it is still to be filled in.
  public var words: String { isToFillIn ? String(note.text.dropFirst(Self.toFillIn.count)) : note.text }
  private static var toFillIn: String { "Nog invullen: " }
}

extension Sequence<FieldNote> {
  /// Whether a field is still to be filled in.
  public func awaits(_ field: String) -> Bool { contains { $0.isToFillIn && $0.field.text == field } }
}
