/// What a field can hold. `Scalar`, `Record` and `Choice` refine it.
public protocol Value: Sendable, Equatable {
  /// A value to read into; it is handed out only after it has been filled.
  init(blank: Blank)
  /// Shows the value to a visitor, which may change it.
  mutating func visit<V: ValueVisitor>(_ visitor: inout V)
  /// What the raw data of such a value can be, for choices that are told apart by shape.
  static var shapes: ValueShapes { get }
}

/// What raw data can be.
public struct ValueShapes: OptionSet, Sendable {
  /// The bits of the shapes below.
  public let rawValue: UInt8
  public init(rawValue: UInt8) { self.rawValue = rawValue }
  /// A text.
  public static let text = ValueShapes(rawValue: 1)
  /// A number.
  public static let number = ValueShapes(rawValue: 2)
  /// A truth value.
  public static let flag = ValueShapes(rawValue: 4)
  /// An object with members.
  public static let record = ValueShapes(rawValue: 8)
  /// A list.
  public static let list = ValueShapes(rawValue: 16)
  /// Anything.
  public static let all: ValueShapes = [.text, .number, .flag, .record, .list]
}

/// A value with named fields.
///
/// `describe` says **once** what the fields are. From it come the readers and writers, the JSON Schema, the XSD and
/// the field reference. Its order is the order in XML and the order of writing.
public protocol Record: Value {
  /// The name of the type in schemas and in the reference.
  static var typeName: StaticString { get }
  /// Shows every field to a visitor, in order.
  mutating func describe<V: FieldVisitor>(_ visitor: inout V)
  /// What is said about the certainty of the fields, for types that carry field notes.
  var fieldNotes: [FieldNote] { get }
}

/// How the cases of a choice are told apart.
public enum Distinction: Sendable {
  /// By the name of the member that holds the payload: the native form.
  case memberName
  /// By what the raw data is (a text, an object): the payload stands there itself. The first case that fits is taken.
  case shape
  /// By the words in the member `type` of the payload, which stands there itself.
  case typeMember
}

/// Exactly one of several cases, each with a payload.
public protocol Choice: Value {
  /// The name of the type in schemas and in the reference.
  static var typeName: StaticString { get }
  /// How the cases are told apart.
  static var distinction: Distinction { get }
  /// Shows every case to a visitor, the current one with its payload.
  mutating func describe<V: CaseVisitor>(_ visitor: inout V) where V.Union == Self
}

/// Sees a value as what it is.
public protocol ValueVisitor {
  mutating func scalar<S: Scalar>(_ value: inout S)
  mutating func record<R: Record>(_ value: inout R)
  mutating func choice<C: Choice>(_ value: inout C)
  /// Raw data that is kept as it stands.
  mutating func tree(_ value: inout Tree)
  /// A list that is a value itself, in a list of lists. JSON only.
  mutating func items<T: Value>(_ field: Field, _ values: inout [T])
}

/// What members with open names must be.
public struct OpenMembers: Sendable {
  /// The form of their names; nil for any name.
  public var names: Pattern?
  /// What their values are.
  public var shapes: ValueShapes

  /// Takes what names and values must be.
  public init(names: Pattern? = nil, shapes: ValueShapes = .all) {
    self.names = names
    self.shapes = shapes
  }

  /// Any name, any value.
  public static let anything = OpenMembers()
}

/// Sees the fields of a record, in order.
public protocol FieldVisitor {
  /// A field that must be there.
  mutating func required<T: Value>(_ field: Field, _ value: inout T)
  /// A national fact that every object has in reality, but that a team or a source may not know. It may be absent;
  /// absent without a field note is a warning.
  mutating func expected<T: Value>(_ field: Field, _ value: inout T?)
  /// A field that may be absent.
  mutating func optional<T: Value>(_ field: Field, _ value: inout T?)
  /// A field with any number of values; an empty list equals an absent one.
  mutating func list<T: Value>(_ field: Field, _ values: inout [T])
  /// A field with any number of choices. In XML the elements of their cases stand in the record itself, one for each;
  /// in JSON it is a list as any other.
  mutating func choices<C: Choice>(_ field: Field, _ values: inout [C])
  /// A choice that must be made, whose cases are members of this record.
  mutating func oneOf<C: Choice>(_ value: inout C)
  /// A choice that may be left open, whose cases are members of this record.
  mutating func oneOf<C: Choice>(_ value: inout C?)
  /// All members that no field of the record names, kept as they stand; the last line of a description. JSON only.
  mutating func open(_ members: inout [Tree.Member], _ asked: OpenMembers)
}

extension FieldVisitor {
  public mutating func choices<C: Choice>(_ field: Field, _ values: inout [C]) { list(field, &values) }

  /// A field that must be there in this layout of a value that has no such field in another one.
  public mutating func required<T: Value>(_ field: Field, _ value: inout T?) {
    var some = value ?? T(blank: Blank())
    required(field, &some)
    value = some
  }
}

/// Sees the cases of a choice, in order.
public protocol CaseVisitor {
  associatedtype Union
  /// One case: its field, its payload when it is the current case, and how to make it.
  mutating func option<T: Value>(_ field: Field, _ current: T?, _ make: (T) -> Union)
}

extension ValueVisitor {
  public mutating func tree(_ value: inout Tree) {}
  public mutating func items<T: Value>(_ field: Field, _ values: inout [T]) {}
}

extension FieldVisitor {
  public mutating func open(_ members: inout [Tree.Member], _ asked: OpenMembers) {}
  /// All members that no field of the record names, whatever they are.
  public mutating func open(_ members: inout [Tree.Member]) { open(&members, .anything) }
}

extension Record {
  public static var shapes: ValueShapes { .record }
  public mutating func visit<V: ValueVisitor>(_ visitor: inout V) { visitor.record(&self) }
  public var fieldNotes: [FieldNote] { [] }
}

extension Choice {
  public static var distinction: Distinction { .memberName }
  public static var shapes: ValueShapes { distinction == .shape ? .all : .record }
  public mutating func visit<V: ValueVisitor>(_ visitor: inout V) { visitor.choice(&self) }
}
