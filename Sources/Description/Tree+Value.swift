extension Tree {
  /// A value as raw data, by its description: what the JSON writer would write. Absent fields are left out.
  public init<T: Value>(_ value: T) {
    var maker = TreeMaker()
    var value = value
    value.visit(&maker)
    self = maker.result
  }
}

/// Makes raw data of a value.
private struct TreeMaker: FieldVisitor, ValueVisitor {
  private(set) var result = Tree.null
  private var members: [Tree.Member] = []

  private mutating func member<T: Value>(_ field: Field, _ value: inout T) {
    members.append(Tree.Member("\(field.name)", Self.tree(of: &value)))
  }

  private static func tree<T: Value>(of value: inout T) -> Tree {
    var maker = TreeMaker()
    value.visit(&maker)
    return maker.result
  }

  mutating func required<T: Value>(_ field: Field, _ value: inout T) { member(field, &value) }
  mutating func expected<T: Value>(_ field: Field, _ value: inout T?) { optional(field, &value) }
  mutating func optional<T: Value>(_ field: Field, _ value: inout T?) {
    if var some = value { member(field, &some) }
  }

  mutating func list<T: Value>(_ field: Field, _ values: inout [T]) {
    guard !values.isEmpty || field.exemption == .empty else { return }
    var items: [Tree] = []
    for index in values.indices { items.append(Self.tree(of: &values[index])) }
    let isBare = field.single == .preferred && items.count == 1
    members.append(Tree.Member("\(field.name)", isBare ? items[0] : .array(items)))
  }

  mutating func oneOf<C: Choice>(_ value: inout C) {
    var cases = Cases<C>(maker: self)
    value.describe(&cases)
    self = cases.maker
  }

  mutating func oneOf<C: Choice>(_ value: inout C?) {
    if var some = value { oneOf(&some) }
  }

  mutating func open(_ members: inout [Tree.Member], _ asked: OpenMembers) { self.members += members }

  mutating func record<R: Record>(_ value: inout R) {
    value.describe(&self)
    result = .members(members)
  }

  mutating func choice<C: Choice>(_ value: inout C) {
    oneOf(&value)
    // A choice by shape or type stands there itself.
    if C.distinction != .memberName, let payload = members.last {
      result = payload.value
    } else {
      result = .members(members)
    }
  }

  mutating func scalar<S: Scalar>(_ value: inout S) {
    var bytes: [UInt8] = []
    value.write(to: &bytes)
    let text = String(decoding: bytes, as: UTF8.self)
    result =
      switch S.wireKind {
      case .text: .string(text)
      case .integer, .number: .number(text)
      case .flag: .flag(text == "true")
      }
  }

  mutating func tree(_ value: inout Tree) { result = value }

  mutating func items<T: Value>(_ field: Field, _ values: inout [T]) {
    var items: [Tree] = []
    for index in values.indices { items.append(Self.tree(of: &values[index])) }
    result = .array(items)
  }

  struct Cases<Union: Choice>: CaseVisitor {
    var maker: TreeMaker
    mutating func option<T: Value>(_ field: Field, _ current: T?, _ make: (T) -> Union) {
      if var some = current { maker.member(field, &some) }
    }
  }
}
