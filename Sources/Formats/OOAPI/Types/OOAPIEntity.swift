import Description

/// The fields of one kind of object of OOAPI.
protocol OOAPIFields: Sendable, Equatable {
  init(blank: Blank)
  static var typeName: StaticString { get }
  /// The name of the member with its id.
  static var idName: StaticString { get }
  /// The name of the member that holds the changed fields in an override.
  static var memberName: StaticString { get }
  /// Whether such objects say when they are valid.
  static var hasTimes: Bool { get }
  /// - Parameter isWhole: whether what must be there must be there; an override gives some of the fields.
  mutating func describe<V: FieldVisitor>(to visitor: inout V, isWhole: Bool)
}

extension OOAPIFields {
  static var hasTimes: Bool { true }
}

extension FieldVisitor {
  /// A field that must be there in a whole object.
  mutating func field<T: Value>(_ field: Field, _ isWhole: Bool, _ value: inout T?) {
    if isWhole { required(field, &value) } else { optional(field, &value) }
  }
}

/// An object of OOAPI 5: its id, its fields, when it is valid, and what changes at other times.
struct OOAPIEntity<F: OOAPIFields>: Record {
  var id = OOAPIIdentifier(blank: Blank())
  var fields: F
  var validFrom: Day?
  var validTo: Day?
  var timelineOverrides: [OOAPIOverride<F>] = []
  /// Members that OOAPI does not know, kept as they are: its objects are open.
  var others: [Tree.Member] = []

  init(blank: Blank) { fields = F(blank: blank) }

  static var typeName: StaticString { F.typeName }
  mutating func describe<V: FieldVisitor>(_ visitor: inout V) {
    visitor.required(Field(F.idName, nl: "Id, een UUID", en: "Id, a UUID"), &id)
    fields.describe(to: &visitor, isWhole: true)
    if F.hasTimes { describeTimes(to: &visitor) }
    visitor.open(&others)
  }

  private mutating func describeTimes<V: FieldVisitor>(to visitor: inout V) {
    visitor.optional(Field("validFrom", nl: "Eerste dag", en: "First day"), &validFrom)
    visitor.optional(Field("validTo", nl: "Laatste dag", en: "Last day"), &validTo)
    visitor.list(
      Field("timelineOverrides", nl: "Wat op een ander moment anders is", en: "What differs at another time"),
      &timelineOverrides)
  }
}

/// What an object is at another time: the fields that change.
struct OOAPIOverride<F: OOAPIFields>: Record {
  var validFrom: Day?
  var validTo: Day?
  var changed = OOAPIPartial<F>(blank: Blank())
  var others: [Tree.Member] = []

  init(blank: Blank) {}

  static var typeName: StaticString { "OOAPIOverride" }
  mutating func describe<V: FieldVisitor>(_ visitor: inout V) {
    visitor.optional(Field("validFrom", nl: "Eerste dag", en: "First day"), &validFrom)
    visitor.optional(Field("validTo", nl: "Laatste dag", en: "Last day"), &validTo)
    visitor.required(Field(F.memberName, nl: "De velden die anders zijn", en: "The fields that differ"), &changed)
    visitor.open(&others)
  }
}

/// Some of the fields of an object.
struct OOAPIPartial<F: OOAPIFields>: Record {
  var fields: F
  var others: [Tree.Member] = []

  init(blank: Blank) { fields = F(blank: blank) }

  static var typeName: StaticString { "OOAPIPartial" }
  mutating func describe<V: FieldVisitor>(_ visitor: inout V) {
    fields.describe(to: &visitor, isWhole: false)
    visitor.open(&others)
  }
}

/// A page of offerings, as an endpoint gives them.
struct OOAPIPage: Record {
  var items: [OOAPIEntity<OOAPIOfferingFields>] = []
  var others: [Tree.Member] = []

  init(blank: Blank) {}

  static var typeName: StaticString { "OOAPIPage" }
  mutating func describe<V: FieldVisitor>(_ visitor: inout V) {
    visitor.list(Field("items", nl: "Het aanbod op deze pagina", en: "The offerings on this page"), &items)
    visitor.open(&others)
  }
}
