public import Description

/// What can stand in a file of its own: a case of `Document`, and a list of `Curriculum`.
public protocol CurriculumObject: Record, Named {
  /// The id or code, for the names of files; nil where the type has none.
  var key: String? { get }
  /// What the object is and how much is in it, in a few words without capital and full stop.
  var brief: Phrase { get }
  /// Findings of rules on the object that are accepted for a stated reason.
  var exceptions: [RuleException] { get }
  /// What is said about the certainty of the fields.
  var fieldNotes: [FieldNote] { get }
}

extension CurriculumObject {
  public var key: String? { nil }
  public var brief: Phrase { Self.noun.one }
  public var fieldNotes: [FieldNote] { [] }
}

extension Document {
  /// The object of the document.
  public var object: (any CurriculumObject)? {
    var finder = ObjectFinder()
    var document = self
    document.describe(&finder)
    return finder.found
  }

  /// The id or code of the object, for file names; nil where the type has none.
  public var id: String? { object?.key }
  /// What the object is and how much is in it, in a few words.
  public var summary: Phrase { object?.brief ?? Phrase(nl: "", en: "") }
}

private struct ObjectFinder: CaseVisitor {
  var found: (any CurriculumObject)?

  mutating func option<T: Value>(_ field: Field, _ current: T?, _ make: (T) -> Document) {
    if let object = current as? any CurriculumObject { found = object }
  }
}
