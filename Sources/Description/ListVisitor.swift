/// A visitor that looks at the lists of a record and passes over its other fields.
public protocol ListVisitor: FieldVisitor {}

extension ListVisitor {
  public mutating func required<T: Value>(_ field: Field, _ value: inout T) {}
  public mutating func expected<T: Value>(_ field: Field, _ value: inout T?) {}
  public mutating func optional<T: Value>(_ field: Field, _ value: inout T?) {}
  public mutating func oneOf<C: Choice>(_ value: inout C) {}
  public mutating func oneOf<C: Choice>(_ value: inout C?) {}
}
