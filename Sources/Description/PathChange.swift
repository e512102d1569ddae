extension Value {
  /// Changes one value below this one, found by its path; everything else stays as it is.
  ///
  /// - Returns: whether a value of the type stands at the path. When not, nothing is changed.
  public mutating func change<Target: Value>(
    _ type: Target.Type, at path: Path, _ body: @escaping (inout Target) -> Void
  ) -> Bool {
    var change = PathChange(steps: path.steps[...], body: body)
    change.enter(&self)
    return change.isDone
  }
}

/// Walks down one path and changes what stands at its end.
private struct PathChange<Target: Value>: FieldVisitor, ValueVisitor {
  /// What is left of the way.
  var steps: ArraySlice<Path.Step>
  let body: (inout Target) -> Void
  var isDone = false

  /// Changes a value when the way ends here, else goes on below it.
  mutating func enter<T: Value>(_ value: inout T) {
    guard steps.isEmpty else { return value.visit(&self) }
    guard var target = value as? Target else { return }
    body(&target)
    guard let changed = target as? T else { return }
    value = changed
    isDone = true
  }

  /// Takes a step into a field, when that is the next one.
  private mutating func takes(_ field: Field) -> Bool {
    guard !isDone, case .field(let name)? = steps.first, name == "\(field.name)" else { return false }
    steps.removeFirst()
    return true
  }

  mutating func required<T: Value>(_ field: Field, _ value: inout T) {
    if takes(field) { enter(&value) }
  }

  mutating func expected<T: Value>(_ field: Field, _ value: inout T?) { optional(field, &value) }

  mutating func optional<T: Value>(_ field: Field, _ value: inout T?) {
    guard takes(field), var some = value else { return }
    enter(&some)
    value = some
  }

  mutating func list<T: Value>(_ field: Field, _ values: inout [T]) {
    guard takes(field), case .item(let index)? = steps.first, values.indices.contains(index) else { return }
    steps.removeFirst()
    enter(&values[index])
  }

  mutating func oneOf<C: Choice>(_ value: inout C) { choice(&value) }

  mutating func oneOf<C: Choice>(_ value: inout C?) {
    guard var some = value else { return }
    choice(&some)
    value = some
  }

  mutating func record<R: Record>(_ value: inout R) { value.describe(&self) }

  mutating func choice<C: Choice>(_ value: inout C) {
    var cases = Cases<C>(change: self)
    value.describe(&cases)
    self = cases.change
    if let changed = cases.changed { value = changed }
  }

  mutating func scalar<S: Scalar>(_ value: inout S) {}

  struct Cases<Union: Choice>: CaseVisitor {
    var change: PathChange
    var changed: Union?

    mutating func option<T: Value>(_ field: Field, _ current: T?, _ make: (T) -> Union) {
      guard var some = current, change.takes(field) else { return }
      change.enter(&some)
      changed = make(some)
    }
  }
}
