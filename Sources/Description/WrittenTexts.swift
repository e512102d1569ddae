/// The texts in a value, each with its path: what people wrote, and ids and codes. Closed lists of words are left out.
public struct WrittenTexts: FieldVisitor, ValueVisitor {
  /// The texts in the order of the description.
  public private(set) var texts: [(path: Path, text: String)] = []
  private var path = Path()

  /// Gathers the texts of a value.
  public init<T: Value>(of value: T) {
    var value = value
    value.visit(&self)
  }

  // MARK: Values

  public mutating func scalar<S: Scalar>(_ value: inout S) {
    switch S.form {
    case .line, .text, .code: texts.append((path, value.wireText))
    case .integer, .number, .flag, .enumeration: break
    }
  }

  public mutating func record<R: Record>(_ value: inout R) { value.describe(&self) }

  public mutating func choice<C: Choice>(_ value: inout C) { oneOf(&value) }

  // MARK: Fields

  private mutating func inside(_ step: Path.Step, _ visit: (inout WrittenTexts) -> Void) {
    path.steps.append(step)
    visit(&self)
    path.steps.removeLast()
  }

  public mutating func required<T: Value>(_ field: Field, _ value: inout T) {
    inside(.field("\(field.name)")) { value.visit(&$0) }
  }

  public mutating func expected<T: Value>(_ field: Field, _ value: inout T?) { optional(field, &value) }

  public mutating func optional<T: Value>(_ field: Field, _ value: inout T?) {
    if var some = value { required(field, &some) }
  }

  public mutating func list<T: Value>(_ field: Field, _ values: inout [T]) {
    inside(.field("\(field.name)")) { texts in
      for index in values.indices { texts.inside(.item(index)) { values[index].visit(&$0) } }
    }
  }

  public mutating func oneOf<C: Choice>(_ value: inout C?) {
    if var some = value { oneOf(&some) }
  }

  public mutating func oneOf<C: Choice>(_ value: inout C) {
    var cases = Cases<C>(texts: self)
    value.describe(&cases)
    self = cases.texts
  }

  private struct Cases<Union: Choice>: CaseVisitor {
    var texts: WrittenTexts
    mutating func option<T: Value>(_ field: Field, _ current: T?, _ make: (T) -> Union) {
      if var some = current { texts.required(field, &some) }
    }
  }
}
