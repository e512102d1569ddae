public import Description

/// Writes a value as XML in its one normal form: two spaces a level, one element a line.
///
/// Attributes are described before elements: they go into the tag that is still open.
@usableFromInline struct XMLWriter: FieldVisitor, ValueVisitor {
  private var out: [UInt8] = []
  private var depth = 0
  /// Whether the open element has child elements.
  private var hasElements = false
  /// Whether the tag of the open element still takes attributes.
  private var isTagOpen = false
  /// Whether the value of an attribute is being written.
  private var isInAttribute = false
  /// The namespace of all elements, for the root to declare; empty for none.
  private var namespace = ""

  /// The bytes of a choice between root elements, all in one namespace.
  static func write<C: Choice>(_ value: C, namespace: String = "") -> [UInt8] {
    var writer = XMLWriter()
    writer.namespace = namespace
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

  private mutating func closeTag() {
    if isTagOpen { out.append(UInt8(ascii: ">")) }
    isTagOpen = false
  }

  private mutating func element<T: Value>(_ name: StaticString, _ value: inout T) {
    closeTag()
    newLine()
    out.append(UInt8(ascii: "<"))
    append(name)
    isTagOpen = true
    if depth == 0, !namespace.isEmpty { attribute("xmlns") { $0.escape(Array($0.namespace.utf8)) } }
    hasElements = false
    depth += 1
    value.visit(&self)
    depth -= 1
    if isTagOpen {
      isTagOpen = false
      out.append(contentsOf: [UInt8(ascii: "/"), UInt8(ascii: ">")])
    } else {
      if hasElements { newLine() }
      out.append(contentsOf: [UInt8(ascii: "<"), UInt8(ascii: "/")])
      append(name)
      out.append(UInt8(ascii: ">"))
    }
    hasElements = true
  }

  private mutating func attribute(_ name: StaticString, _ body: (inout XMLWriter) -> Void) {
    out.append(0x20)
    append(name)
    out.append(contentsOf: [UInt8(ascii: "="), UInt8(ascii: "\"")])
    isInAttribute = true
    body(&self)
    isInAttribute = false
    out.append(UInt8(ascii: "\""))
  }

  // MARK: Fields

  @usableFromInline mutating func required<T: Value>(_ field: Field, _ value: inout T) {
    switch field.place {
    case .element: element(field.element, &value)
    case .attribute: attribute(field.name) { value.visit(&$0) }
    case .content: value.visit(&self)
    }
  }
  @usableFromInline mutating func expected<T: Value>(_ field: Field, _ value: inout T?) { optional(field, &value) }
  @usableFromInline mutating func optional<T: Value>(_ field: Field, _ value: inout T?) {
    if var some = value { required(field, &some) }
  }
  @usableFromInline mutating func choices<C: Choice>(_ field: Field, _ values: inout [C]) {
    for index in values.indices { oneOf(&values[index]) }
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
    let wasOpen = isTagOpen && !isInAttribute
    if wasOpen { closeTag() }
    let start = out.count
    value.write(to: &out)
    if wasOpen, out.count == start {
      // An empty element closes itself.
      out.removeLast()
      isTagOpen = true
      return
    }
    let inAttribute = isInAttribute
    guard out[start...].contains(where: { Self.isSpecial($0, inAttribute) }) else { return }
    let plain = Array(out[start...])
    out.removeSubrange(start...)
    escape(plain)
  }

  private static func isSpecial(_ byte: UInt8, _ inAttribute: Bool) -> Bool {
    switch byte {
    case 0x26, 0x3C, 0x3E, 0x0D: true
    case 0x22, 0x09, 0x0A: inAttribute
    default: false
    }
  }

  private mutating func escape(_ bytes: [UInt8]) {
    for byte in bytes {
      guard Self.isSpecial(byte, isInAttribute) else {
        out.append(byte)
        continue
      }
      switch byte {
      case 0x26: out.append(contentsOf: "&amp;".utf8)
      case 0x3C: out.append(contentsOf: "&lt;".utf8)
      case 0x3E: out.append(contentsOf: "&gt;".utf8)
      case 0x22: out.append(contentsOf: "&quot;".utf8)
      default: out.append(contentsOf: "&#\(byte);".utf8)
      }
    }
  }
}
