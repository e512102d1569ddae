import Description

/// An object of OOAPI that others refer to.
protocol OOAPIObject: Record {
  /// The id, in lower case.
  var idText: String { get }
}

extension OOAPIEntity: OOAPIObject {
  var idText: String { id.text.lowercased() }
}

/// Another object: its id, or the object itself.
indirect enum OOAPIReference<Object: OOAPIObject>: Choice {
  case id(OOAPIIdentifier)
  case object(Object)

  init(blank: Blank) { self = .id(OOAPIIdentifier(blank: blank)) }

  static var typeName: StaticString { "OOAPIReference" }
  static var distinction: Distinction { .shape }
  mutating func describe<V: CaseVisitor>(_ visitor: inout V) where V.Union == OOAPIReference {
    visitor.option(Field("id", nl: "Id van het object", en: "Id of the object"), identifier, OOAPIReference.id)
    visitor.option(Field("object", nl: "Het object zelf", en: "The object itself"), object, OOAPIReference.object)
  }

  private var identifier: OOAPIIdentifier? { if case .id(let value) = self { value } else { nil } }
  /// The object itself, where it stands here.
  var object: Object? { if case .object(let value) = self { value } else { nil } }

  /// The id, in lower case.
  var idText: String {
    switch self {
    case .id(let id): id.text.lowercased()
    case .object(let object): object.idText
    }
  }
}

/// Members that are agreed elsewhere.
struct OOAPIExtension: Record {
  var others: [Tree.Member] = []
  init(blank: Blank) {}
  static var typeName: StaticString { "OOAPIExtension" }
  mutating func describe<V: FieldVisitor>(_ visitor: inout V) { visitor.open(&others) }
}
