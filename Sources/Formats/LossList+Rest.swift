import Curriculum
import Description

// What nothing carries over is lost. The lists say what is carried over, so a new field or kind of object counts by itself.

extension LossList {
  /// Counts the fields of an object that are not carried over.
  ///
  /// - Parameters:
  ///   - path: what the object is called: `module`.
  ///   - carried: the fields that are carried over, or of which something else is said.
  ///   - reasons: what is said of fields of which something is left.
  ///   - reason: what is said of all other fields.
  mutating func add<T: Record>(
    restOf value: T, at path: String, carried: Set<String>, reasons: [String: Phrase] = [:], _ reason: Phrase
  ) {
    guard case .members(let members) = Tree(value) else { return }
    for member in members where !carried.contains(member.name) {
      var count = 1
      if case .array(let items) = member.value { count = items.count }
      add("\(path).\(member.name)", count, reasons[member.name] ?? reason)
    }
  }

  /// Counts the objects of kinds that are not carried over, by the names that their kinds have in files.
  ///
  /// - Parameters:
  ///   - carried: the kinds that are carried over, or of which something else is said.
  ///   - reasons: what is said of kinds of which something is left.
  ///   - reason: what is said of all other kinds.
  mutating func add(
    kindsIn holdings: Holdings, carried: Set<String>, reasons: [String: Phrase] = [:], _ reason: Phrase
  ) {
    var counter = KindCounter()
    holdings.show(to: &counter)
    for (kind, count) in counter.counts where !carried.contains(kind) {
      add(kind, count, reasons[kind] ?? reason)
    }
  }
}

/// How many objects of each kind there are.
private struct KindCounter: HoldingsVisitor {
  var counts: [String: Int] = [:]

  mutating func objects<T: Value>(_ objects: [Placed<T>]) {
    if let name = KindNames.all[ObjectIdentifier(T.self)] { counts[name] = objects.count }
  }
}

/// What kinds of object are called in files: as a document, else as an item of a curriculum.
private struct KindNames: CaseVisitor, ListVisitor {
  private(set) var names: [ObjectIdentifier: String] = [:]

  static let all: [ObjectIdentifier: String] = {
    var found = KindNames()
    var document = Document(blank: Blank())
    document.describe(&found)
    var curriculum = Curriculum(blank: Blank())
    curriculum.describe(&found)
    return found.names
  }()

  mutating func option<T: Value>(_ field: Field, _ current: T?, _ make: (T) -> Document) { take(T.self, field.name) }
  mutating func list<T: Value>(_ field: Field, _ values: inout [T]) { take(T.self, field.element) }

  /// What is said about a curriculum itself is no object in it.
  private mutating func take<T: Value>(_ type: T.Type, _ name: StaticString) {
    let kind = ObjectIdentifier(type)
    if names[kind] == nil, type != RuleException.self, type != FieldNote.self { names[kind] = "\(name)" }
  }
}
