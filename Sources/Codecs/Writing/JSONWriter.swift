public import Description

/// Writes a value as JSON in its one normal form.
///
/// Fields in the order of the description, two spaces a level. From the third level down, an object or list that fits
/// stands on one line (`JSONLayout`). The text ends with a line feed.
@usableFromInline struct JSONWriter: FieldVisitor, ValueVisitor {
  private var out: [UInt8] = []
  /// Levels of open objects and lists.
  private var depth = 0
  private var isFirst = true

  /// The bytes of a value.
  static func write<T: Value>(_ value: T) -> [UInt8] {
    var writer = JSONWriter()
    var value = value
    value.visit(&writer)
    writer.out.append(UInt8(ascii: "\n"))
    return writer.out
  }

  // MARK: Layout

  private mutating func newLine() {
    out.append(UInt8(ascii: "\n"))
    for _ in 0..<depth * 2 { out.append(0x20) }
  }

  /// Begins the next member or item.
  private mutating func separate() {
    if !isFirst { out.append(UInt8(ascii: ",")) }
    isFirst = false
    newLine()
  }

  private mutating func container(
    _ open: Unicode.Scalar, _ close: Unicode.Scalar, collapses: Bool = true, _ body: (inout JSONWriter) -> Void
  ) {
    let start = out.count
    out.append(UInt8(ascii: open))
    depth += 1
    let wasFirst = isFirst
    isFirst = true
    body(&self)
    let isEmpty = isFirst
    isFirst = wasFirst
    depth -= 1
    if !isEmpty { newLine() }
    out.append(UInt8(ascii: close))
    if depth >= 2, collapses { JSONLayout.collapse(&out, from: start) }
  }

  private mutating func member<T: Value>(_ field: Field, _ value: inout T) {
    name(field)
    value.visit(&self)
  }

  private mutating func name(_ field: Field) {
    separate()
    out.append(UInt8(ascii: "\""))
    out.append(contentsOf: UnsafeBufferPointer(start: field.name.utf8Start, count: field.name.utf8CodeUnitCount))
    out.append(contentsOf: [0x22, 0x3A, 0x20])
  }

  // MARK: Fields

  @usableFromInline mutating func required<T: Value>(_ field: Field, _ value: inout T) { member(field, &value) }
  @usableFromInline mutating func expected<T: Value>(_ field: Field, _ value: inout T?) { optional(field, &value) }
  @usableFromInline mutating func optional<T: Value>(_ field: Field, _ value: inout T?) {
    if var some = value { member(field, &some) }
  }

  @usableFromInline mutating func list<T: Value>(_ field: Field, _ values: inout [T]) {
    guard !values.isEmpty || field.exemption == .empty else { return }
    name(field)
    if field.single == .preferred, values.count == 1 { return values[0].visit(&self) }
    items(field, &values)
  }

  @usableFromInline mutating func items<T: Value>(_ field: Field, _ values: inout [T]) {
    container("[", "]", collapses: !field.isLined) { writer in
      for index in values.indices {
        writer.separate()
        let start = writer.out.count
        values[index].visit(&writer)
        if field.isLined { JSONLayout.collapse(&writer.out, from: start, width: .max) }
      }
    }
  }

  @usableFromInline mutating func oneOf<C: Choice>(_ value: inout C?) {
    if var some = value { oneOf(&some) }
  }

  @usableFromInline mutating func oneOf<C: Choice>(_ value: inout C) {
    // The writer is moved, not copied: two owners of the bytes would copy them.
    var moved = JSONWriter()
    swap(&moved, &self)
    var cases = Cases<C>(writer: consume moved)
    value.describe(&cases)
    self = cases.writer
  }

  @usableFromInline struct Cases<Union: Choice>: CaseVisitor {
    var writer: JSONWriter
    @usableFromInline mutating func option<T: Value>(_ field: Field, _ current: T?, _ make: (T) -> Union) {
      if var some = current { writer.member(field, &some) }
    }
  }

  @usableFromInline mutating func open(_ members: inout [Tree.Member], _ asked: OpenMembers) {
    for item in members {
      separate()
      Tree.string(item.name).write(to: &out, depth: depth)
      out.append(contentsOf: [0x3A, 0x20])
      item.value.write(to: &out, depth: depth)
    }
  }

  /// Writes the payload of the current case where the choice itself stands.
  private struct Payload<Union: Choice>: CaseVisitor {
    var writer: JSONWriter
    mutating func option<T: Value>(_ field: Field, _ current: T?, _ make: (T) -> Union) {
      if var some = current { some.visit(&writer) }
    }
  }

  // MARK: Values

  @usableFromInline mutating func tree(_ value: inout Tree) { value.write(to: &out, depth: depth) }

  @usableFromInline mutating func record<R: Record>(_ value: inout R) {
    container("{", "}") { value.describe(&$0) }
  }

  @usableFromInline mutating func choice<C: Choice>(_ value: inout C) {
    guard C.distinction == .memberName else {
      var moved = JSONWriter()
      swap(&moved, &self)
      var payload = Payload<C>(writer: consume moved)
      value.describe(&payload)
      self = payload.writer
      return
    }
    container("{", "}") { $0.oneOf(&value) }
  }

  @usableFromInline mutating func scalar<S: Scalar>(_ value: inout S) {
    guard S.wireKind == .text else { return value.write(to: &out) }
    out.append(UInt8(ascii: "\""))
    let start = out.count
    value.write(to: &out)
    JSONLayout.escape(&out, from: start)
    out.append(UInt8(ascii: "\""))
  }
}
