/// Takes the scalars of a value, each with its path.
public protocol ScalarTaker {
  mutating func take<S: Scalar>(_ scalar: S, at path: Path)
}

/// Goes through a value by its description, and hands each scalar to a taker.
public struct ScalarWalk<Taker: ScalarTaker>: FieldVisitor, ValueVisitor {
  /// What took the scalars.
  public private(set) var taker: Taker
  private var path = Path()

  /// Goes through a value.
  public init<T: Value>(through value: T, _ taker: Taker) {
    self.taker = taker
    var value = value
    value.visit(&self)
  }

  // MARK: Values

  public mutating func scalar<S: Scalar>(_ value: inout S) { taker.take(value, at: path) }
  public mutating func record<R: Record>(_ value: inout R) { value.describe(&self) }
  public mutating func choice<C: Choice>(_ value: inout C) { oneOf(&value) }
  public mutating func items<T: Value>(_ field: Field, _ values: inout [T]) {
    for index in values.indices { inside(.item(index)) { values[index].visit(&$0) } }
  }

  // MARK: Fields

  private mutating func inside(_ step: Path.Step, _ visit: (inout ScalarWalk) -> Void) {
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
    inside(.field("\(field.name)")) { walk in
      for index in values.indices { walk.inside(.item(index)) { values[index].visit(&$0) } }
    }
  }

  public mutating func oneOf<C: Choice>(_ value: inout C?) {
    if var some = value { oneOf(&some) }
  }

  public mutating func oneOf<C: Choice>(_ value: inout C) {
    var cases = Cases<C>(walk: self)
    value.describe(&cases)
    self = cases.walk
  }

  private struct Cases<Union: Choice>: CaseVisitor {
    var walk: ScalarWalk
    mutating func option<T: Value>(_ field: Field, _ current: T?, _ make: (T) -> Union) {
      if var some = current { walk.required(field, &some) }
    }
  }
}
