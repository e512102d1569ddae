public import Description

/// Choices that no member name tells apart, and raw data.
extension Reader {
  // MARK: Repeated

  @usableFromInline mutating func choices<C: Choice>(_ field: Field, _ values: inout [C]) {
    guard isXML else { return list(field, &values) }
    var child = isLenient ? node + 1 : next
    var place: Int?
    var blank = C(blank: Blank())
    var numbers: [UnsafePointer<UInt8>: Int] = [:]
    while child < last, nodes[node].kind == .object {
      var cases = ChildCases<C>(reader: self, child: child, numbers: numbers)
      blank.describe(&cases)
      self = cases.reader
      numbers = cases.numbers
      if let chosen = cases.chosen {
        values.append(chosen)
        matched += 1
        if place == nil { place = child }
      } else if !isLenient {
        break
      }
      child = Int(nodes[child].end)
      if !isLenient { next = child }
    }
    if values.isEmpty, field.count.lowerBound > 0 { return noneOf(C.self, field) }
    check(values.count, of: field, at: place)
  }

  /// Reads one child as the case that it is named after. Its path has its own name and its number among its namesakes.
  @usableFromInline struct ChildCases<Union: Choice>: CaseVisitor {
    var reader: Reader
    let child: Int
    var numbers: [UnsafePointer<UInt8>: Int]
    var chosen: Union?

    @usableFromInline mutating func option<T: Value>(_ field: Field, _ current: T?, _ make: (T) -> Union) {
      guard chosen == nil, reader.holds(child, field) else { return }
      let number = numbers[field.name.utf8Start, default: 0]
      numbers[field.name.utf8Start] = number + 1
      var payload = T(blank: Blank())
      let parent = reader.node
      reader.node = child
      reader.state.pointee.steps.append(.field(field.name))
      reader.state.pointee.steps.append(.item(number))
      reader.visit(&payload, field)
      reader.state.pointee.steps.removeLast(2)
      reader.node = parent
      chosen = make(consume payload)
    }
  }

  // MARK: By shape

  /// What the node at hand is.
  private var shape: ValueShapes { shape(of: node) }

  private func shape(of node: Int) -> ValueShapes {
    switch nodes[node].kind {
    case .string, .attribute, .text: .text
    case .number: .number
    case .flag: .flag
    case .object: .record
    case .array: .list
    case .null: []
    }
  }

  mutating func chooseByShape<C: Choice>(_ value: inout C) {
    var cases = ShapeCases<C>(reader: self, shape: shape)
    var blank = C(blank: Blank())
    blank.describe(&cases)
    self = cases.reader
    if let chosen = cases.chosen { value = chosen } else { wrongKind(accepted: ReaderMessage.cases(cases.accepted)) }
  }

  @usableFromInline struct ShapeCases<Union: Choice>: CaseVisitor {
    var reader: Reader
    let shape: ValueShapes
    var chosen: Union?
    var accepted: [Phrase] = []

    @usableFromInline mutating func option<T: Value>(_ field: Field, _ current: T?, _ make: (T) -> Union) {
      guard chosen == nil else { return }
      guard T.shapes.contains(shape), !shape.isEmpty else {
        accepted.append(Phrase(nl: "\(field.nl)", en: "\(field.en)"))
        return
      }
      if field.isNoted { reader.noteLooser(ReaderMessage.looserCase(field)) }
      var payload = T(blank: Blank())
      payload.visit(&reader)
      chosen = make(consume payload)
    }
  }

  // MARK: By type

  mutating func chooseByType<C: Choice>(_ value: inout C) {
    guard nodes[node].kind == .object else { return wrongKind(accepted: ReaderMessage.record(isXML: isXML)) }
    let member = children.first { isNamed($0, "type") }
    let words = member.map(words) ?? []
    var cases = TypeCases<C>(reader: self, words: words)
    var blank = C(blank: Blank())
    blank.describe(&cases)
    self = cases.reader
    if let chosen = cases.chosen {
      value = chosen
    } else {
      state.pointee.steps.append(.field("type"))
      report(
        .undecided, at: member ?? node, field: "type", ReaderMessage.untyped(cases.names, found: words.first),
        found: words.first)
      state.pointee.steps.removeLast()
    }
  }

  @usableFromInline struct TypeCases<Union: Choice>: CaseVisitor {
    var reader: Reader
    let words: [String]
    var chosen: Union?
    var names: [String] = []

    @usableFromInline mutating func option<T: Value>(_ field: Field, _ current: T?, _ make: (T) -> Union) {
      let name = "\(field.name)"
      names.append(name)
      guard chosen == nil, words.contains(name) else { return }
      var payload = T(blank: Blank())
      payload.visit(&reader)
      chosen = make(consume payload)
    }
  }

  /// The text of a node, or the texts of its items.
  private func words(_ node: Int) -> [String] {
    switch nodes[node].kind {
    case .string: [withText(node) { String(decoding: $0, as: UTF8.self) }]
    case .array: children(of: node).flatMap(words)
    default: []
    }
  }

  /// The nodes directly below the one at hand.
  private var children: [Int] { children(of: node) }

  private func children(of node: Int) -> [Int] {
    var found: [Int] = []
    var child = node + 1
    while child < Int(nodes[node].end) {
      found.append(child)
      child = Int(nodes[child].end)
    }
    return found
  }

  /// Reports a list of texts that lacks the word that it must hold.
  func check(words field: Field, of list: Int) {
    if says(field.contains, list) || says(field.orContains, list) { return }
    let words = words(list)
    let wanted = ["\(field.contains)", "\(field.orContains)"].filter { !$0.isEmpty }
    if words.isEmpty { return }
    let accepted = Phrase(
      nl: wanted.map(ReaderMessage.quoted).joined(separator: " of "),
      en: wanted.map(ReaderMessage.quoted).joined(separator: " or "))
    report(
      .absentWord, at: list, field: "\(field.name)", ReaderMessage.absentWord(words, accepted),
      found: words.joined(separator: ", "), accepted: accepted)
  }

  /// Whether a node is a word, or a list with it.
  private func says(_ word: StaticString, _ node: Int) -> Bool {
    // No word is asked for.
    guard word.utf8CodeUnitCount > 0 else { return false }
    switch nodes[node].kind {
    case .string:
      return withText(node) {
        $0.isSame(as: UnsafeBufferPointer(start: word.utf8Start, count: word.utf8CodeUnitCount))
      }
    case .array:
      var child = node + 1
      while child < Int(nodes[node].end) {
        if says(word, child) { return true }
        child = Int(nodes[child].end)
      }
      return false
    default: return false
    }
  }

  /// Says that the looser of two forms was met.
  func noteLooser(_ message: Phrase) { report(.lenient, message: message) }

  // MARK: Raw data

  @usableFromInline mutating func open(_ members: inout [Tree.Member], _ asked: OpenMembers) {
    guard !isXML, nodes[node].kind == .object, matched < Int(nodes[node].count) else { return }
    let all = children
    // Few names are compared one by one.
    var seen: Set<String>?
    if all.count > 32 {
      seen = []
      for child in all where nodes[child].flags.contains(.taken) { seen?.insert(name(child)) }
    }
    for child in all where !nodes[child].flags.contains(.taken) {
      let name = name(child)
      matched += 1
      let isNew = seen?.insert(name).inserted ?? !all.contains { isTwin($0, of: child) }
      guard isNew else {
        duplicate(child, name)
        continue
      }
      members.append(Tree.Member(name, rawTree(child)))
      check(child, name, asked)
    }
  }

  /// Whether a member has the name of an open one and comes first: because a field took it, or by its place.
  private func isTwin(_ other: Int, of child: Int) -> Bool {
    let (one, two) = (nameBytes(child), nameBytes(other))
    return one.count == two.count && (other < child || other != child && nodes[other].flags.contains(.taken))
      && one.elementsEqual(two)
  }

  private func check(_ child: Int, _ name: String, _ asked: OpenMembers) {
    var path: Path { state.pointee.path.appending(.field(name)) }
    if let names = asked.names, !names.matches(name) {
      let accepted = Phrase(nl: "een naam als \(names.source)", en: "a name such as \(names.source)")
      report(
        .pattern, at: child, field: name, path: path, ReaderMessage.notAccepted(name, accepted), found: name,
        accepted: accepted)
    } else if asked.shapes != .all, !asked.shapes.contains(shape(of: child)) || nodes[child].kind == .null {
      let accepted = Phrase(nl: "tekst", en: "text")
      report(
        .wrongKind, at: child, field: name, path: path,
        ReaderMessage.wrongKind(nodes[child].kind, isXML: false, accepted: accepted), accepted: accepted)
    }
  }

  @usableFromInline mutating func tree(_ value: inout Tree) {
    guard !isXML else { return wrongKind(accepted: ReaderMessage.record(isXML: isXML)) }
    value = rawTree(node)
  }

  @usableFromInline mutating func items<T: Value>(_ field: Field, _ values: inout [T]) {
    let list = node
    guard !isXML, nodes[list].kind == .array else { return wrongKind(accepted: ReaderMessage.list) }
    values = []
    for item in children(of: list) { readItem(item, field, &values) }
    node = list
    if values.count < field.count.lowerBound {
      report(.tooFew, message: ReaderMessage.tooFew(field, values.count, elements: false))
    }
  }

  /// The node as raw data. Nesting is bounded by the parser.
  private func rawTree(_ node: Int) -> Tree {
    switch nodes[node].kind {
    case .object: .members(children(of: node).map { Tree.Member(name($0), rawTree($0)) })
    case .array: .array(children(of: node).map(rawTree))
    case .number: .number(withText(node) { String(decoding: $0, as: UTF8.self) })
    case .flag: .flag(withText(node) { $0.first == UInt8(ascii: "t") })
    case .null: .null
    case .string, .attribute, .text: .string(withText(node) { String(decoding: $0, as: UTF8.self) })
    }
  }
}
