public import Description

/// Fills a value from a tape: the visitor that reads JSON and XML.
///
/// A field looks at the next unread child first. If it is not there, JSON looks at all children, since order means
/// nothing there. XML goes on; when children are left over in the end, the record is read once more *leniently*, by
/// name alone, and the differences are reported, so that one stranger is one finding.
@usableFromInline struct Reader: FieldVisitor, ValueVisitor {
  let nodes: UnsafeMutablePointer<Node>
  private let source: UnsafePointer<UInt8>
  private let arena: UnsafeMutablePointer<UInt8>
  let isXML: Bool
  let manner: ReadingManner
  let state: UnsafeMutablePointer<ReaderState>

  /// The node of the value that is being read.
  var node = 0
  /// The next unread child of the record, and the node behind its last child.
  var next = 0
  var last = 0
  /// How many children were taken.
  var matched = 0
  /// A mark for the name of each child, once a field was looked for among all of them; 0 before.
  private var names: UInt64 = 0
  /// Whether children are found by name alone.
  var isLenient: Bool
  /// The type of the record, for problems.
  var type: StaticString = ""
  /// The node of the last field or item that may be absent.
  var dispensable = -1
  /// The last integer that was read, for ranges.
  private var integer: Int?
  /// Whether the length of the next text matters, and that length.
  private var measures = false
  private var measured: Int?

  init(
    tape: Tape, source: UnsafePointer<UInt8>, isXML: Bool, manner: ReadingManner,
    state: UnsafeMutablePointer<ReaderState>
  ) {
    nodes = tape.nodes
    arena = tape.arena
    self.source = source
    self.isXML = isXML
    self.manner = manner
    self.state = state
    isLenient = !isXML
  }

  // MARK: Nodes

  @inline(__always)
  func nameBytes(_ node: Int) -> UnsafeBufferPointer<UInt8> {
    let base = isXML || nodes[node].flags.contains(.nameInArena) ? UnsafePointer(arena) : source
    return UnsafeBufferPointer(start: base + Int(nodes[node].nameStart), count: Int(nodes[node].nameLength))
  }

  func name(_ node: Int) -> String { String(decoding: nameBytes(node), as: UTF8.self) }

  @inline(__always)
  func isNamed(_ node: Int, _ name: StaticString) -> Bool {
    let bytes = nameBytes(node)
    guard bytes.count == name.utf8CodeUnitCount else { return false }
    let start = name.utf8Start
    for index in 0..<bytes.count where bytes[index] != start[index] { return false }
    return true
  }

  /// Whether a child holds one value of a field.
  @inline(__always)
  func holds(_ child: Int, _ field: Field) -> Bool {
    if isXML {
      let isAttribute = nodes[child].kind == .attribute
      return isAttribute == (field.place == .attribute) && isNamed(child, field.element)
    }
    return isNamed(child, field.name)
  }

  /// The text of a node, without JSON escapes.
  func withText<Result>(_ node: Int, _ body: (UnsafeBufferPointer<UInt8>) -> Result) -> Result {
    let base = isXML ? UnsafePointer(arena) : source
    let raw = UnsafeBufferPointer(start: base + Int(nodes[node].start), count: Int(nodes[node].count))
    if nodes[node].flags.contains(.escaped) { return JSONEscapes.plain(raw).withUnsafeBufferPointer(body) }
    return body(raw)
  }

  /// The text of a node, shortened for a message.
  func shownText(_ node: Int) -> String {
    let text = withText(node) { String(decoding: $0, as: UTF8.self) }
    return text.unicodeScalars.count > 80
      ? String(String.UnicodeScalarView(text.unicodeScalars.prefix(79))) + "…" : text
  }

  // MARK: Fields

  /// The child that holds a single field; nil when there is none.
  @inline(__always)
  private mutating func take(_ field: Field) -> Int? {
    if field.place == .content { return takeContent() }
    if next < last, holds(next, field) {
      let child = next
      next = Int(nodes[child].end)
      return taken(child)
    }
    return isLenient ? search(field) : nil
  }

  /// Counts a child as taken; nil where it says nothing.
  @inline(__always)
  private mutating func taken(_ child: Int) -> Int? {
    matched += 1
    nodes[child].flags.insert(.taken)
    return nodes[child].kind == .null && manner.contains(.nullIsAbsent) ? nil : child
  }

  private mutating func search(_ field: Field) -> Int? {
    if matched == Int(nodes[node].count) { return nil }
    guard nodes[node].kind == .object else { return nil }
    if names == 0 { names = namesOfChildren() }
    let name = isXML ? field.element : field.name
    guard names & Self.mark(UnsafeBufferPointer(start: name.utf8Start, count: name.utf8CodeUnitCount)) != 0 else {
      return nil
    }
    var child = node + 1
    while child < last {
      if holds(child, field) {
        next = Int(nodes[child].end)
        return taken(child)
      }
      child = Int(nodes[child].end)
    }
    return nil
  }

  /// The marks of the names of all children. Most fields that are absent need no closer look.
  private func namesOfChildren() -> UInt64 {
    var names: UInt64 = 0
    var child = node + 1
    while child < last {
      names |= Self.mark(nameBytes(child))
      child = Int(nodes[child].end)
    }
    return names
  }

  @inline(__always)
  private static func mark(_ name: UnsafeBufferPointer<UInt8>) -> UInt64 {
    guard let first = name.first, let last = name.last else { return 1 }
    return 1 << UInt64((first &+ last &* 3 &+ UInt8(truncatingIfNeeded: name.count) &* 11) & 63)
  }

  /// The node with the text of the record's element itself.
  private mutating func takeContent() -> Int? {
    if nodes[node].kind == .string { return nodes[node].count > 0 ? node : nil }
    var child = node + 1
    while child < last {
      if nodes[child].kind == .text { return child }
      child = Int(nodes[child].end)
    }
    return nil
  }

  private mutating func read<T: Value>(_ child: Int, _ field: Field, _ value: inout T) {
    let parent = node
    node = child
    state.pointee.steps.append(.field(field.name))
    visit(&value, field)
    state.pointee.steps.removeLast()
    node = parent
  }

  @inline(__always)
  mutating func visit<T: Value>(_ value: inout T, _ field: Field) {
    if field.range == nil, field.length == nil { return value.visit(&self) }
    visitMeasured(&value, field)
  }

  private mutating func visitMeasured<T: Value>(_ value: inout T, _ field: Field) {
    integer = nil
    measured = nil
    measures = field.length != nil
    value.visit(&self)
    measures = false
    if let range = field.range { check(range) }
    if let length = field.length { check(length: length) }
  }

  private func check(length: ClosedRange<Int>) {
    guard let measured, isXML || measured > 0, !length.contains(measured) else { return }
    report(
      measured == 0 ? .empty : .length,
      message: measured == 0
        ? ReaderMessage.empty(ReaderMessage.accepted(length: length), part(node), mayBeAbsent: dispensable == node)
        : ReaderMessage.length(measured, length),
      found: shownText(node), accepted: ReaderMessage.accepted(length: length))
  }

  private func check(_ range: ClosedRange<Int>) {
    guard let integer, !range.contains(integer) else { return }
    report(
      .range, message: ReaderMessage.range(integer, range), found: String(integer),
      accepted: ReaderMessage.accepted(range))
  }

  @usableFromInline mutating func required<T: Value>(_ field: Field, _ value: inout T) {
    if let child = take(field) { read(child, field, &value) } else { missing(field) }
  }

  @usableFromInline mutating func optional<T: Value>(_ field: Field, _ value: inout T?) {
    guard let child = take(field) else { return }
    var some = T(blank: Blank())
    dispensable = child
    read(child, field, &some)
    value = consume some
  }

  @usableFromInline mutating func expected<T: Value>(_ field: Field, _ value: inout T?) {
    optional(field, &value)
    if value == nil { absent(field) }
  }

  @usableFromInline mutating func list<T: Value>(_ field: Field, _ values: inout [T]) {
    let place = isXML ? readElements(field, &values) : readItems(field, &values)
    // What is no list is one mistake, and no empty list too.
    if !isXML, let place, nodes[place].kind != .array, field.single == .never { return }
    if values.isEmpty, field.isExpected { absent(field) }
    check(values.count, of: field, at: place)
  }

  /// - Parameter place: the node of the list, nil when there is none.
  func check(_ count: Int, of field: Field, at place: Int?) {
    guard !field.count.contains(count) else { return }
    switch field.exemption {
    case .absent where place == nil, .empty where place != nil && count == 0: return
    default: break
    }
    let place = place ?? node
    state.pointee.steps.append(.field(field.name))
    if count < field.count.lowerBound {
      report(
        count == 0 ? .missing : .tooFew, at: place, field: "\(field.name)",
        ReaderMessage.tooFew(field, count, elements: isXML))
    } else {
      report(.tooMany, at: place, field: "\(field.name)", ReaderMessage.tooMany(field, count, elements: isXML))
    }
    state.pointee.steps.removeLast()
  }

  /// Answers the node of the list.
  private mutating func readItems<T: Value>(_ field: Field, _ values: inout [T]) -> Int? {
    guard let child = take(field) else { return nil }
    let parent = node
    node = child
    state.pointee.steps.append(.field(field.name))
    if field.contains.utf8CodeUnitCount > 0 { check(words: field, of: child) }
    if field.count.lowerBound == 0 { dispensable = child }
    if nodes[child].kind == .array {
      if nodes[child].count > 0, !values.isEmpty { values = [] }
      values.reserveCapacity(Int(nodes[child].count))
      var item = child + 1
      while item < Int(nodes[child].end) {
        readItem(item, field, &values)
        item = Int(nodes[item].end)
      }
    } else if field.single != .never {
      if field.isNoted { noteLooser(ReaderMessage.bareValue) }
      var value = T(blank: Blank())
      visit(&value, field)
      values.append(consume value)
    } else {
      wrongKind(accepted: ReaderMessage.list)
    }
    state.pointee.steps.removeLast()
    node = parent
    return child
  }

  /// Answers the node of the first item.
  private mutating func readElements<T: Value>(_ field: Field, _ values: inout [T]) -> Int? {
    let parent = node
    var first: Int?
    state.pointee.steps.append(.field(field.name))
    if isLenient {
      var child = parent + 1
      while child < last, nodes[parent].kind == .object {
        if holds(child, field) {
          matched += 1
          begin(&first, child, &values)
          nodes[child].flags.insert(.taken)
          readItem(child, field, &values)
        }
        child = Int(nodes[child].end)
      }
    } else {
      while next < last, holds(next, field) {
        let item = next
        next = Int(nodes[item].end)
        matched += 1
        begin(&first, item, &values)
        readItem(item, field, &values)
      }
    }
    state.pointee.steps.removeLast()
    node = parent
    return first
  }

  /// Notes the first item of a list. What is read takes the place of what the blank value had.
  @inline(__always)
  private func begin<T>(_ first: inout Int?, _ item: Int, _ values: inout [T]) {
    guard first == nil else { return }
    first = item
    if !values.isEmpty { values = [] }
  }

  @inline(__always)
  mutating func readItem<T: Value>(_ item: Int, _ field: Field, _ values: inout [T]) {
    node = item
    if field.count.lowerBound == 0 { dispensable = item }
    state.pointee.steps.append(.item(values.count))
    var value = T(blank: Blank())
    visit(&value, field)
    values.append(consume value)
    state.pointee.steps.removeLast()
  }

  @usableFromInline mutating func oneOf<C: Choice>(_ value: inout C) {
    var chosen: C?
    oneOf(&chosen)
    if let chosen { value = chosen } else { undecided(C.self) }
  }

  @usableFromInline mutating func oneOf<C: Choice>(_ value: inout C?) {
    var cases = Cases<C>(reader: self)
    var blank = C(blank: Blank())
    blank.describe(&cases)
    self = cases.reader
    value = cases.chosen
    if cases.names.count > 1 {
      report(.ambiguous, message: ReaderMessage.ambiguous(cases.names.map { "\($0)" }, isXML: isXML))
    }
  }

  @usableFromInline struct Cases<Union: Choice>: CaseVisitor {
    var reader: Reader
    var chosen: Union?
    var names: [StaticString] = []

    @usableFromInline mutating func option<T: Value>(_ field: Field, _ current: T?, _ make: (T) -> Union) {
      guard let child = reader.take(field) else { return }
      var payload = T(blank: Blank())
      reader.read(child, field, &payload)
      names.append(reader.isXML ? field.element : field.name)
      chosen = make(consume payload)
    }
  }

  // MARK: Values

  @usableFromInline mutating func scalar<S: Scalar>(_ value: inout S) {
    let kind = nodes[node].kind
    if isXML {
      guard kind != .object else {
        if let read = scalarWithChildren(S.self) { value = read }
        return
      }
      let space = S.whiteSpace
      let counts = measures
      var length: Int?
      let read = withText(node) { text in
        XMLSpace.treated(text, space) { text in
          if counts { length = XMLSpace.scalars(text) }
          return S(wire: text)
        }
      }
      measured = read == nil ? nil : length
      if let read { accept(read, &value) } else { rejected(S.self) }
      return
    }
    switch (kind, S.wireKind) {
    case (.string, .text), (.flag, .flag):
      guard let read = withText(node, { S(wire: $0) }) else { return rejected(S.self) }
      if measures { measured = withText(node, XMLSpace.scalars) }
      accept(read, &value)
    case (.number, .number):
      if let read = withText(node, { S(wire: $0) }) { value = read } else { rejected(S.self) }
    case (.number, .integer):
      if let read = withText(node, { S(wire: $0) ?? JSONInteger.plain($0).flatMap { S(wire: $0) } }) {
        accept(read, &value)
      } else {
        rejected(S.self)
      }
    default: wrongKind(S.self)
    }
  }

  @inline(__always)
  private mutating func accept<S: Scalar>(_ read: S, _ value: inout S) {
    value = read
    if S.wireKind == .integer, let number = read as? Int { integer = number }
    if nodes[node].flags.contains(.wide), let composed: S = checkNormalization() { value = composed }
  }

  @usableFromInline mutating func choice<C: Choice>(_ value: inout C) {
    switch C.distinction {
    case .memberName: break
    case .shape: return chooseByShape(&value)
    case .typeMember: return chooseByType(&value)
    }
    guard nodes[node].kind == .object else { return wrongKind(accepted: ReaderMessage.record(isXML: isXML)) }
    inside(C.typeName) { reader in
      reader.oneOf(&value)
      if reader.hasLeftovers { reader.diagnose(C.self) }
    }
  }

  @usableFromInline mutating func record<R: Record>(_ value: inout R) {
    let kind = nodes[node].kind
    guard kind == .object || (isXML && kind != .attribute) else {
      return wrongKind(accepted: ReaderMessage.record(isXML: isXML))
    }
    let absences = state.pointee.absences.count
    inside(R.typeName) { reader in
      // Only an XML record that is read strictly may be read once more.
      let mark = reader.isXML && !reader.isLenient ? reader.mark : nil
      value.describe(&reader)
      if reader.hasLeftovers {
        if let mark {
          reader.back(to: mark)
          value = R(blank: Blank())
          reader.isLenient = true
          value.describe(&reader)
        }
        if reader.hasLeftovers || reader.isXML { reader.diagnose(R.self, absences: absences) }
      }
    }
    let notes = value.fieldNotes
    if !notes.isEmpty { check(notes, of: R.self, absences: absences) }
  }

  /// Reads the children of the current node.
  private mutating func inside(_ name: StaticString, _ body: (inout Reader) -> Void) {
    let outer = self
    type = name
    next = node + 1
    last = nodes[node].kind == .object ? Int(nodes[node].end) : node + 1
    matched = 0
    names = 0
    body(&self)
    self = outer
  }

  /// Whether children were not taken.
  private var hasLeftovers: Bool {
    nodes[node].kind == .object && (isLenient ? matched != Int(nodes[node].count) : next < last)
      || (isXML && nodes[node].kind == .string && nodes[node].count > 0)
  }

  private struct Mark {
    var next: Int
    var problems: ProblemList.Mark
    var ignored: [Path: Problem]
    var absences: Int
  }

  private var mark: Mark {
    Mark(
      next: next, problems: state.pointee.problems.mark, ignored: state.pointee.ignored,
      absences: state.pointee.absences.count)
  }

  private mutating func back(to mark: Mark) {
    next = mark.next
    matched = 0
    state.pointee.problems.goBack(to: mark.problems)
    state.pointee.ignored = mark.ignored
    state.pointee.absences.removeLast(state.pointee.absences.count - mark.absences)
  }
}
