/// A description as data: what schemas, references, locators and simulated data are made from.
public struct Outline: Sendable {
  /// What a value is.
  public enum Shape: Sendable, Hashable {
    case scalar(String)
    case record(String)
    case choice(String)

    /// The name of the type.
    public var typeName: String {
      switch self {
      case .scalar(let name), .record(let name), .choice(let name): name
      }
    }
  }

  /// How a field may be filled.
  public enum Presence: Sendable, Hashable {
    case required, expected, optional, list
  }

  /// One field of a record, or one case of a choice.
  public struct Member: Sendable {
    public let name: String
    /// The XML element of one value.
    public let element: String
    public let place: Field.Place
    public let presence: Presence
    public let isExpected: Bool
    public let count: ClosedRange<Int>
    public let range: ClosedRange<Int>?
    public let meaning: Phrase
    public let shape: Shape
  }

  /// A member, or a choice between members.
  public enum Part: Sendable {
    case member(Member)
    case oneOf([Member], isRequired: Bool)

    /// The member, or the members to choose from.
    public var members: [Member] {
      switch self {
      case .member(let member): [member]
      case .oneOf(let members, _): members
      }
    }
  }

  /// A scalar type.
  public struct ScalarType: Sendable {
    public let name: String
    public let form: ScalarForm
    public let wireKind: WireKind
    public let accepts: Phrase
  }

  /// The scalar types, by name.
  public private(set) var scalars: [String: ScalarType] = [:]
  /// The parts of the records, by name; a choice has one part.
  public private(set) var records: [String: [Part]] = [:]
  /// The names of choices among `records`.
  public private(set) var choices: Set<String> = []
  /// The names of all types, each after the types that it needs where there is no circle.
  public private(set) var order: [String] = []
  /// The type that the outline was made for.
  public private(set) var root: Shape = .record("")

  /// Describes a type and all that it needs.
  public init<T: Value>(of type: T.Type) {
    root = add(type)
  }

  /// All members of a record or choice.
  public func members(of name: String) -> [Member] { (records[name] ?? []).flatMap(\.members) }

  fileprivate mutating func add<T: Value>(_ type: T.Type) -> Shape {
    var probe = ShapeProbe(outline: self)
    var blank = T(blank: Blank())
    blank.visit(&probe)
    self = probe.outline
    return probe.shape
  }

  fileprivate mutating func addScalar<S: Scalar>(_ type: S.Type) -> Shape {
    let name = "\(S.typeName)"
    if scalars[name] == nil {
      scalars[name] = ScalarType(name: name, form: S.form, wireKind: S.wireKind, accepts: S.accepts)
      order.append(name)
    }
    return .scalar(name)
  }

  fileprivate mutating func addRecord<R: Record>(_ value: inout R) -> Shape {
    let name = "\(R.typeName)"
    if records[name] == nil {
      records[name] = []
      var collector = PartCollector(outline: self)
      value.describe(&collector)
      self = collector.outline
      records[name] = collector.parts
      order.append(name)
    }
    return .record(name)
  }

  fileprivate mutating func addChoice<C: Choice>(_ value: inout C) -> Shape {
    let name = "\(C.typeName)"
    if records[name] == nil {
      records[name] = []
      choices.insert(name)
      var collector = CaseCollector<C>(outline: self)
      value.describe(&collector)
      self = collector.outline
      records[name] = [.oneOf(collector.members, isRequired: true)]
      order.append(name)
    }
    return .choice(name)
  }
}

private struct ShapeProbe: ValueVisitor {
  var outline: Outline
  var shape: Outline.Shape = .scalar("")

  mutating func scalar<S: Scalar>(_ value: inout S) { shape = outline.addScalar(S.self) }
  mutating func record<R: Record>(_ value: inout R) { shape = outline.addRecord(&value) }
  mutating func choice<C: Choice>(_ value: inout C) { shape = outline.addChoice(&value) }
}

private struct PartCollector: FieldVisitor {
  var outline: Outline
  var parts: [Outline.Part] = []

  mutating func add<T: Value>(_ field: Field, _ presence: Outline.Presence, _ type: T.Type) {
    parts.append(.member(Outline.Member(field, presence, outline.add(type))))
  }
  mutating func required<T: Value>(_ field: Field, _ value: inout T) { add(field, .required, T.self) }
  mutating func expected<T: Value>(_ field: Field, _ value: inout T?) { add(field, .expected, T.self) }
  mutating func optional<T: Value>(_ field: Field, _ value: inout T?) { add(field, .optional, T.self) }
  mutating func list<T: Value>(_ field: Field, _ values: inout [T]) { add(field, .list, T.self) }
  mutating func oneOf<C: Choice>(_ value: inout C) { add(C.self, isRequired: true) }
  mutating func oneOf<C: Choice>(_ value: inout C?) { add(C.self, isRequired: false) }

  mutating func add<C: Choice>(_ type: C.Type, isRequired: Bool) {
    var blank = C(blank: Blank())
    var collector = CaseCollector<C>(outline: outline)
    blank.describe(&collector)
    outline = collector.outline
    parts.append(.oneOf(collector.members, isRequired: isRequired))
  }
}

private struct CaseCollector<Union: Choice>: CaseVisitor {
  var outline: Outline
  var members: [Outline.Member] = []

  mutating func option<T: Value>(_ field: Field, _ current: T?, _ make: (T) -> Union) {
    members.append(Outline.Member(field, .optional, outline.add(T.self)))
  }
}

extension Outline.Member {
  fileprivate init(_ field: Field, _ presence: Outline.Presence, _ shape: Outline.Shape) {
    self.init(
      name: "\(field.name)", element: "\(field.element)", place: field.place, presence: presence,
      isExpected: field.isExpected || presence == .expected, count: field.count, range: field.range,
      meaning: Phrase(nl: "\(field.nl)", en: "\(field.en)"), shape: shape)
  }
}
