public import Description

/// Writes a value as XML in its one normal form: two spaces a level, one element a line.
@usableFromInline struct XMLWriter: FieldVisitor, ValueVisitor {
  private var out: [UInt8] = []
  private var depth = 0
  /// Whether the open element has child elements.
  private var hasElements = false

  /// The bytes of a choice between root elements.
  static func write<C: Choice>(_ value: C) -> [UInt8] {
    var writer = XMLWriter()
    writer.out.append(contentsOf: "<?xml version=\"1.0\" encoding=\"UTF-8\"?>".utf8)
    var value = value
    writer.oneOf(&value)
    writer.out.append(UInt8(ascii: "\n"))
    return writer.out
  }

  // MARK: Layout

  private mutating func newLine() {
    out.append(UInt8(ascii: "\n"))
    for _ in 0..<depth * 2 { out.append(0x20) }
  }

  private mutating func append(_ name: StaticString) {
    out.append(contentsOf: UnsafeBufferPointer(start: name.utf8Start, count: name.utf8CodeUnitCount))
  }

  private mutating func element<T: Value>(_ name: StaticString, _ value: inout T) {
    newLine()
    out.append(UInt8(ascii: "<"))
    append(name)
    let tagEnd = out.count
    out.append(UInt8(ascii: ">"))
    hasElements = false
    depth += 1
    value.visit(&self)
    depth -= 1
    if out.count == tagEnd + 1 {
      out.removeLast()
      out.append(contentsOf: [UInt8(ascii: "/"), UInt8(ascii: ">")])
    } else {
      if hasElements { newLine() }
      out.append(contentsOf: [UInt8(ascii: "<"), UInt8(ascii: "/")])
      append(name)
      out.append(UInt8(ascii: ">"))
    }
    hasElements = true
  }

  // MARK: Fields

  @usableFromInline mutating func required<T: Value>(_ field: Field, _ value: inout T) {
    element(field.element, &value)
  }
  @usableFromInline mutating func expected<T: Value>(_ field: Field, _ value: inout T?) { optional(field, &value) }
  @usableFromInline mutating func optional<T: Value>(_ field: Field, _ value: inout T?) {
    if var some = value { element(field.element, &some) }
  }
  @usableFromInline mutating func list<T: Value>(_ field: Field, _ values: inout [T]) {
    for index in values.indices { element(field.element, &values[index]) }
  }

  @usableFromInline mutating func oneOf<C: Choice>(_ value: inout C?) {
    if var some = value { oneOf(&some) }
  }

  @usableFromInline mutating func oneOf<C: Choice>(_ value: inout C) {
    // The writer is moved, not copied: two owners of the bytes would copy them.
    var moved = XMLWriter()
    swap(&moved, &self)
    var cases = Cases<C>(writer: consume moved)
    value.describe(&cases)
    self = cases.writer
  }

  @usableFromInline struct Cases<Union: Choice>: CaseVisitor {
    var writer: XMLWriter
    @usableFromInline mutating func option<T: Value>(_ field: Field, _ current: T?, _ make: (T) -> Union) {
      if var some = current { writer.element(field.element, &some) }
    }
  }

  // MARK: Values

  @usableFromInline mutating func record<R: Record>(_ value: inout R) { value.describe(&self) }
  @usableFromInline mutating func choice<C: Choice>(_ value: inout C) { oneOf(&value) }

  @usableFromInline mutating func scalar<S: Scalar>(_ value: inout S) {
    let start = out.count
    value.write(to: &out)
    guard out[start...].contains(where: { $0 == 0x26 || $0 == 0x3C || $0 == 0x3E }) else { return }
    let plain = Array(out[start...])
    out.removeSubrange(start...)
    for byte in plain {
      switch byte {
      case 0x26: out.append(contentsOf: "&amp;".utf8)
      case 0x3C: out.append(contentsOf: "&lt;".utf8)
      case 0x3E: out.append(contentsOf: "&gt;".utf8)
      default: out.append(byte)
      }
    }
  }
}
