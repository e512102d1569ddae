import Curriculum
import Description
import Testing

/// What must hold for the description of every type, whatever its fields are.
@Suite struct OutlineTests {
  static let outline = Outline(of: Document.self)

  /// Each kind of object that can stand alone can stand in a curriculum as well.
  @Test func everyKindOfDocumentHasItsListInACurriculum() {
    let kinds = Set(Self.outline.members(of: "Document").map(\.shape.typeName)).subtracting(["Curriculum"])
    let lists = Self.outline.members(of: "Curriculum").filter { $0.presence == .list }.map(\.shape.typeName)
    #expect(kinds.subtracting(lists) == [] && kinds.count > 10)
  }

  @Test(arguments: outline.scalars.values.map(\.name).sorted())
  func scalarsAreSound(name: String) throws {
    let scalar = try #require(Self.outline.scalars[name])
    #expect(!scalar.accepts.nl.isEmpty && !scalar.accepts.en.isEmpty)
    switch scalar.form {
    case .code(let source, let longest):
      let pattern = Pattern(source)
      #expect(pattern.isValid)
      #expect(!pattern.matches(""))
      #expect(longest > 0)
    case .enumeration(let words):
      #expect(!words.isEmpty)
      #expect(Set(words).count == words.count)
    case .line, .text, .integer, .number, .flag: break
    }
  }

  @Test(arguments: outline.records.keys.sorted())
  func membersAreTold(record: String) {
    let members = Self.outline.members(of: record)
    #expect(!members.isEmpty)
    #expect(Set(members.map(\.name)).count == members.count, "two members with one name")
    #expect(Set(members.map(\.element)).count == members.count, "two members with one element")
    for member in members {
      #expect(!member.meaning.nl.isEmpty && !member.meaning.en.isEmpty, "\(member.name)")
      #expect(!member.meaning.nl.hasSuffix(".") && !member.meaning.en.hasSuffix("."), "\(member.name)")
      if let range = member.range {
        #expect(range.lowerBound >= Int(Int32.min) && range.upperBound <= Int(Int32.max), "\(member.name)")
        #expect(member.shape == .scalar(Int.scalarName), "\(member.name)")
      } else {
        #expect(member.shape != .scalar(Int.scalarName), "\(member.name) has no range")
      }
      #expect(member.presence == .list || member.count == Field.anyCount, "\(member.name)")
      // A field note names a field, so the name must have the form that a note can hold.
      #expect(FieldName(member.name) != nil, "\(member.name)")
    }
  }

  @Test(arguments: outline.records.keys.sorted())
  func sharedFieldsComeLast(record: String) {
    let names = Self.outline.members(of: record).map(\.name)
    #expect(names.firstIndex(of: "fieldNotes").map { $0 == names.count - 1 } ?? true)
    #expect(names.firstIndex(of: "exceptions").map { $0 == names.count - 2 } ?? true)
  }

  @Test func whatStandsAloneHasExceptionsAndNotes() {
    for kind in Self.outline.members(of: "Document") {
      let names = Self.outline.members(of: kind.shape.typeName).map(\.name)
      #expect(names.contains("exceptions") && names.contains("fieldNotes"), "\(kind.name)")
    }
  }

  @Test func typeNamesDifferInMoreThanCase() {
    let names = Array(Self.outline.records.keys) + Array(Self.outline.scalars.keys)
    #expect(Set(names.map { $0.lowercased() }).count == names.count)
  }

  @Test func everyStoredPropertyIsDescribed() {
    var walk = TypeWalk()
    walk.enter(Document.self)
    #expect(walk.seen.count == Self.outline.records.count + Self.outline.scalars.count + walk.inlineChoices)
  }
}

/// Visits blank values of all types below a type, and holds each record against the stored properties of its struct.
private struct TypeWalk: ValueVisitor, FieldVisitor {
  var seen: Set<String> = []
  var inlineChoices = 0
  /// How many properties the record at hand describes.
  var described = 0

  mutating func enter<T: Value>(_ type: T.Type) {
    var blank = T(blank: Blank())
    blank.visit(&self)
  }

  mutating func scalar<S: Scalar>(_ value: inout S) {
    if S.self != Int.self, S.self != Bool.self { #expect("\(S.typeName)" == "\(S.self)") }
    seen.insert("\(S.typeName)")
  }

  mutating func record<R: Record>(_ value: inout R) {
    #expect("\(R.typeName)" == "\(R.self)")
    guard seen.insert("\(R.typeName)").inserted else { return }
    let outer = described
    described = 0
    value.describe(&self)
    #expect(described == Mirror(reflecting: value).children.count, "\(R.typeName)")
    described = outer
  }

  mutating func choice<C: Choice>(_ value: inout C) {
    #expect("\(C.typeName)" == "\(C.self)")
    guard seen.insert("\(C.typeName)").inserted else { return }
    var cases = CaseWalk<C>(walk: self)
    value.describe(&cases)
    self = cases.walk
  }

  mutating func field<T: Value>(_ type: T.Type) {
    described += 1
    enter(type)
  }

  mutating func required<T: Value>(_ field: Field, _ value: inout T) { self.field(T.self) }
  mutating func expected<T: Value>(_ field: Field, _ value: inout T?) { self.field(T.self) }
  mutating func optional<T: Value>(_ field: Field, _ value: inout T?) { self.field(T.self) }
  mutating func list<T: Value>(_ field: Field, _ values: inout [T]) { self.field(T.self) }
  mutating func oneOf<C: Choice>(_ value: inout C) {
    inlineChoices += 1
    field(C.self)
  }
  mutating func oneOf<C: Choice>(_ value: inout C?) {
    inlineChoices += 1
    field(C.self)
  }

  mutating func open(_ members: inout [Tree.Member], _ asked: OpenMembers) { described += 1 }

  struct CaseWalk<Union: Choice>: CaseVisitor {
    var walk: TypeWalk
    mutating func option<T: Value>(_ field: Field, _ current: T?, _ make: (T) -> Union) { walk.enter(T.self) }
  }
}

extension Int {
  fileprivate static var scalarName: String { "\(typeName)" }
}
