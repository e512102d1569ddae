/// A description as data: what schemas, references, locators and simulated data are made from.
public struct Outline: Sendable {
  /// What a value is.
  public enum Shape: Sendable, Hashable {
    case scalar(String)
    case record(String)
    case choice(String)
    /// Raw data.
    case tree

    /// The name of the type.
    public var typeName: String {
      switch self {
      case .scalar(let name), .record(let name), .choice(let name): name
      case .tree: ""
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
    /// Where it stands in XML.
    public let place: Field.Place
    /// How it may be filled.
    public let presence: Presence
    /// Whether it is a national fact that may be unknown.
    public let isExpected: Bool
    /// How many items a list may have.
    public let count: ClosedRange<Int>
    /// Between which numbers a number lies; nil for all numbers.
    public let range: ClosedRange<Int>?
    /// What the value counts; nil where nothing is counted.
    public let unit: Phrase?
    /// How many characters a text may have (Unicode scalars); nil for any number.
    public let length: ClosedRange<Int>?
    /// What it means, without full stop.
    public let meaning: Phrase
    /// What its value is.
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
    /// What its text looks like.
    public let form: ScalarForm
    /// What it is in JSON.
    public let wireKind: WireKind
    /// What it accepts, in words.
    public let accepts: Phrase
  }

  /// The scalar types, by name.
  public fileprivate(set) var scalars: [String: ScalarType] = [:]
  /// The parts of the records, by name; a choice has one part.
  public fileprivate(set) var records: [String: [Part]] = [:]
  /// The names of choices among `records`.
  public fileprivate(set) var choices: Set<String> = []
  /// The names of all types, each after the types that it needs where there is no circle.
  public fileprivate(set) var order: [String] = []
  /// The type that the outline was made for.
  public fileprivate(set) var root: Shape = .record("")

  /// Describes a type and all that it needs.
  public init<T: Value>(of type: T.Type) {
    let maker = OutlineMaker()
    maker.outline.root = maker.add(type)
    self = maker.outline
  }

  fileprivate init() {}

  /// What a field of the root means, without full stop; nil for a field that is not there.
  ///
  /// - Parameter path: the name of a field, or names with points between them.
  public func meaning(of path: String) -> Phrase? {
    var type = root.typeName
    var meaning: Phrase?
    for name in path.split(separator: ".") {
      guard let member = members(of: type).first(where: { $0.name == name }) else { return nil }
      type = member.shape.typeName
      meaning = member.meaning
    }
    return meaning
  }

  /// All members of a record or choice.
  public func members(of name: String) -> [Member] { (records[name] ?? []).flatMap(\.members) }
}

/// Fills an outline. The visitors share it, since an outline that is copied from one to the next is copied whole.
private final class OutlineMaker {
  var outline = Outline()

  func add<T: Value>(_ type: T.Type) -> Outline.Shape {
    var probe = ShapeProbe(maker: self)
    var blank = T(blank: Blank())
    blank.visit(&probe)
    return probe.shape
  }

  func addScalar<S: Scalar>(_ type: S.Type) -> Outline.Shape {
    let name = "\(S.typeName)"
    if outline.scalars[name] == nil {
      outline.scalars[name] = Outline.ScalarType(name: name, form: S.form, wireKind: S.wireKind, accepts: S.accepts)
      outline.order.append(name)
    }
    return .scalar(name)
  }

  func addRecord<R: Record>(_ value: inout R) -> Outline.Shape {
    let name = "\(R.typeName)"
    if outline.records[name] == nil {
      outline.records[name] = []
      var collector = PartCollector(maker: self)
      value.describe(&collector)
      outline.records[name] = collector.parts
      outline.order.append(name)
    }
    return .record(name)
  }

  func addChoice<C: Choice>(_ value: inout C) -> Outline.Shape {
    let name = "\(C.typeName)"
    if outline.records[name] == nil {
      outline.records[name] = []
      outline.choices.insert(name)
      var collector = CaseCollector<C>(maker: self)
      value.describe(&collector)
      outline.records[name] = [.oneOf(collector.members, isRequired: true)]
      outline.order.append(name)
    }
    return .choice(name)
  }
}

private struct ShapeProbe: ValueVisitor {
  let maker: OutlineMaker
  var shape: Outline.Shape = .scalar("")

  mutating func scalar<S: Scalar>(_ value: inout S) { shape = maker.addScalar(S.self) }
  mutating func record<R: Record>(_ value: inout R) { shape = maker.addRecord(&value) }
  mutating func choice<C: Choice>(_ value: inout C) { shape = maker.addChoice(&value) }
  mutating func tree(_ value: inout Tree) { shape = .tree }
  mutating func items<T: Value>(_ field: Field, _ values: inout [T]) { shape = .tree }
}

private struct PartCollector: FieldVisitor {
  let maker: OutlineMaker
  var parts: [Outline.Part] = []

  mutating func add<T: Value>(_ field: Field, _ presence: Outline.Presence, _ type: T.Type) {
    parts.append(.member(Outline.Member(field, presence, maker.add(type))))
  }
  mutating func required<T: Value>(_ field: Field, _ value: inout T) { add(field, .required, T.self) }
  mutating func expected<T: Value>(_ field: Field, _ value: inout T?) { add(field, .expected, T.self) }
  mutating func optional<T: Value>(_ field: Field, _ value: inout T?) { add(field, .optional, T.self) }
  mutating func list<T: Value>(_ field: Field, _ values: inout [T]) { add(field, .list, T.self) }
  /// Each case is a list of its own, as it stands in XML.
  mutating func choices<C: Choice>(_ field: Field, _ values: inout [C]) {
    var blank = C(blank: Blank())
    var collector = CaseCollector<C>(maker: maker, presence: .list)
    blank.describe(&collector)
    parts += collector.members.map { .member($0) }
  }
  mutating func oneOf<C: Choice>(_ value: inout C) { add(C.self, isRequired: true) }
  mutating func oneOf<C: Choice>(_ value: inout C?) { add(C.self, isRequired: false) }

  mutating func add<C: Choice>(_ type: C.Type, isRequired: Bool) {
    var blank = C(blank: Blank())
    var collector = CaseCollector<C>(maker: maker)
    blank.describe(&collector)
    parts.append(.oneOf(collector.members, isRequired: isRequired))
  }
}

private struct CaseCollector<Union: Choice>: CaseVisitor {
  let maker: OutlineMaker
  var presence = Outline.Presence.optional
  var members: [Outline.Member] = []

  mutating func option<T: Value>(_ field: Field, _ current: T?, _ make: (T) -> Union) {
    members.append(Outline.Member(field, presence, maker.add(T.self)))
  }
}

extension Outline.Member {
  fileprivate init(_ field: Field, _ presence: Outline.Presence, _ shape: Outline.Shape) {
    self.init(
      name: "\(field.name)", element: "\(field.element)", place: field.place, presence: presence,
      isExpected: field.isExpected || presence == .expected, count: field.count, range: field.range,
      unit: field.unit.map { Phrase(nl: "\($0.nl)", en: "\($0.en)") }, length: field.length,
      meaning: Phrase(nl: "\(field.nl)", en: "\(field.en)"), shape: shape)
  }
}
