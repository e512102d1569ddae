import Description

/// The fields of one type that notes can name. Each name is looked up once; a set of files has few of them.
final class NotedFields {
  /// What a name leads to.
  enum Way {
    /// A field, through these members.
    case known([MemberNames.Entry])
    /// No field; the name may be a slip for this one.
    case stray(nearest: String?)
  }

  private let find: ([Substring]) -> Way
  private var ways: [FieldName: Way] = [:]

  init<R: Record>(of record: R.Type) {
    find = { names in
      var descent = Descent(names)
      var blank = R(blank: Blank())
      descent.record(&blank)
      return descent.way
    }
  }

  /// What the name of a field leads to.
  func way(to field: FieldName) -> Way {
    if let known = ways[field] { return known }
    let way = find(field.text.split(separator: "."))
    if ways.count < 1_000 { ways[field] = way }
    return way
  }
}

/// Follows names, one below the other, through descriptions.
private struct Descent: ValueVisitor {
  private let names: [Substring]
  private var members: [MemberNames.Entry] = []
  private(set) var way = NotedFields.Way.stray(nearest: nil)

  init(_ names: [Substring]) { self.names = names }

  mutating func scalar<S: Scalar>(_ value: inout S) {}

  mutating func record<R: Record>(_ value: inout R) {
    guard take(MemberNames.of(R.self)) else { return }
    var fields = Fields(descent: self)
    value.describe(&fields)
    self = fields.descent
  }

  mutating func choice<C: Choice>(_ value: inout C) {
    guard take(MemberNames.of(C.self)) else { return }
    var cases = Cases<C>(descent: self)
    value.describe(&cases)
    self = cases.descent
  }

  /// Takes the next name, when it is one of these; answers whether there is another one below it.
  private mutating func take(_ known: [MemberNames.Entry]) -> Bool {
    let name = names[members.count]
    guard let member = known.first(where: { $0.name == name }) else {
      way = .stray(nearest: Nearest.word(to: String(name), among: known.map(\.name)))
      return false
    }
    members.append(member)
    if members.count == names.count {
      way = .known(members)
      return false
    }
    return true
  }

  /// Goes into the value of the member that was taken last.
  private mutating func enter<T: Value>(_ type: T.Type) {
    var blank = T(blank: Blank())
    blank.visit(&self)
  }

  private struct Fields: FieldVisitor {
    var descent: Descent
    private let name: String

    init(descent: Descent) {
      self.descent = descent
      name = descent.members.last?.name ?? ""
    }

    private mutating func look<T: Value>(_ field: Field, _ type: T.Type) {
      if name == "\(field.name)" { descent.enter(type) }
    }

    mutating func required<T: Value>(_ field: Field, _ value: inout T) { look(field, T.self) }
    mutating func expected<T: Value>(_ field: Field, _ value: inout T?) { look(field, T.self) }
    mutating func optional<T: Value>(_ field: Field, _ value: inout T?) { look(field, T.self) }
    mutating func list<T: Value>(_ field: Field, _ values: inout [T]) { look(field, T.self) }
    mutating func oneOf<C: Choice>(_ value: inout C) { descent.look(C.self) }
    mutating func oneOf<C: Choice>(_ value: inout C?) { descent.look(C.self) }
  }

  private mutating func look<C: Choice>(_ type: C.Type) {
    var cases = Cases<C>(descent: self)
    var blank = C(blank: Blank())
    blank.describe(&cases)
    self = cases.descent
  }

  private struct Cases<Union: Choice>: CaseVisitor {
    var descent: Descent
    private let name: String

    init(descent: Descent) {
      self.descent = descent
      name = descent.members.last?.name ?? ""
    }

    mutating func option<T: Value>(_ field: Field, _ current: T?, _ make: (T) -> Union) {
      if name == "\(field.name)" { descent.enter(T.self) }
    }
  }
}
