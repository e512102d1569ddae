import Description

/// The names that a record or choice knows, in order: what a reader needs to find the strangers.
struct MemberNames: FieldVisitor {
  struct Entry {
    var name: String
    var element: String
    var place: Field.Place
    var isList: Bool
    /// The place in the order; the cases of one choice share theirs.
    var order: Int
    /// What it means, in Dutch.
    var meaning: StaticString
  }

  private(set) var entries: [Entry] = []
  private var order = 0

  static func of<R: Record>(_ type: R.Type) -> [Entry] {
    var names = MemberNames()
    var blank = R(blank: Blank())
    blank.describe(&names)
    return names.entries
  }

  static func of<C: Choice>(_ type: C.Type) -> [Entry] {
    var names = MemberNames()
    names.addCases(type)
    return names.entries
  }

  /// The entry whose name is most like a word; nil when none is.
  static func nearest(to word: String, among entries: [Entry], isXML: Bool) -> Entry? {
    let names = entries.map { isXML ? $0.element : $0.name }
    return Nearest.word(to: word, among: names).flatMap { nearest in names.firstIndex(of: nearest) }.map { entries[$0] }
  }

  private mutating func add(_ field: Field, isList: Bool = false) {
    entries.append(Self.entry(field, isList: isList, order: order))
    order += 1
  }

  private static func entry(_ field: Field, isList: Bool, order: Int) -> Entry {
    Entry(
      name: "\(field.name)", element: "\(field.element)", place: field.place, isList: isList, order: order,
      meaning: field.nl)
  }

  private mutating func addCases<C: Choice>(_ type: C.Type, isList: Bool = false) {
    var cases = Cases<C>(order: order, isList: isList)
    var blank = C(blank: Blank())
    blank.describe(&cases)
    entries += cases.entries
    order += 1
  }

  mutating func required<T: Value>(_ field: Field, _ value: inout T) { add(field) }
  mutating func expected<T: Value>(_ field: Field, _ value: inout T?) { add(field) }
  mutating func optional<T: Value>(_ field: Field, _ value: inout T?) { add(field) }
  mutating func list<T: Value>(_ field: Field, _ values: inout [T]) { add(field, isList: true) }
  mutating func choices<C: Choice>(_ field: Field, _ values: inout [C]) { addCases(C.self, isList: true) }
  mutating func oneOf<C: Choice>(_ value: inout C) { addCases(C.self) }
  mutating func oneOf<C: Choice>(_ value: inout C?) { addCases(C.self) }

  /// The only name whose Dutch meaning has a word: `leeruitkomsten` is meant for `learningOutcomes`. Short words say too
  /// little.
  static func meant(by word: String, among entries: [Entry]) -> Entry? {
    let word = word.lowercased()
    guard word.count > 3 else { return nil }
    let found = entries.filter { $0.place != .content }
      .map { (entry: $0, words: "\($0.meaning)".lowercased().split { !$0.isLetter }) }
      .filter { $0.words.contains { $0 == word } }
    let first = found.filter { $0.words.first.map { $0 == word } ?? false }
    let meant = first.isEmpty ? found : first
    return meant.count == 1 ? meant[0].entry : nil
  }

  private struct Cases<Union: Choice>: CaseVisitor {
    let order: Int
    let isList: Bool
    var entries: [Entry] = []
    mutating func option<T: Value>(_ field: Field, _ current: T?, _ make: (T) -> Union) {
      entries.append(MemberNames.entry(field, isList: isList, order: order))
    }
  }
}

extension Choice {
  /// The names of the cases.
  package static var caseNames: [String] { MemberNames.of(Self.self).map(\.name) }
}
