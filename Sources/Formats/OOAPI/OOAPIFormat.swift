import Codecs
import Description
import Rules

extension Format {
  /// Objects of the Open Education API, version 5.
  public static let ooapi = Format(
    name: "ooapi", title: Phrase(nl: "objecten van OOAPI 5 in JSON", en: "objects of OOAPI 5 in JSON"),
    syntax: .json, fileExtension: "json",
    recognises: { OOAPIReading.recognises($0.members) },
    reading: .whole { bytes, reader in OOAPIReading.part(bytes, reader) },
    outline: { OOAPIReading.outline }, write: nil, export: OOAPIExport.run,
    gather: { [OOAPIImport.run($0.compactMap { $0 as? OOAPIMessage })].compactMap { $0 } }, rules: OOAPIRules.groups)
}

/// An object of OOAPI 5: its id member tells which.
struct OOAPIMessage: Record, Message {
  /// What it is.
  enum Content: Sendable, Equatable {
    case specification(OOAPIEntity<OOAPISpecificationFields>)
    case program(OOAPIEntity<OOAPIProgramFields>)
    case course(OOAPIEntity<OOAPICourseFields>)
    case offering(OOAPIEntity<OOAPIOfferingFields>)
    case organization(OOAPIEntity<OOAPIOrganizationFields>)
    case page(OOAPIPage)
  }

  var content: Content

  init(blank: Blank) { content = .page(OOAPIPage(blank: blank)) }
  init(_ content: Content) { self.content = content }

  static var typeName: StaticString { "OOAPIMessage" }
  mutating func describe<V: FieldVisitor>(_ visitor: inout V) {
    switch content {
    case .specification(var entity):
      entity.describe(&visitor)
      content = .specification(entity)
    case .program(var entity):
      entity.describe(&visitor)
      content = .program(entity)
    case .course(var entity):
      entity.describe(&visitor)
      content = .course(entity)
    case .offering(var entity):
      entity.describe(&visitor)
      content = .offering(entity)
    case .organization(var entity):
      entity.describe(&visitor)
      content = .organization(entity)
    case .page(var page):
      page.describe(&visitor)
      content = .page(page)
    }
  }

  func normalForm() -> [UInt8] { TextWriter.write(json: self) }
}

/// From the bytes of a file to an object of OOAPI.
enum OOAPIReading {
  static let outline = Outline(of: OOAPIMessage.self)
  /// The members that tell what an object is.
  static let ids = ["educationSpecificationId", "programId", "courseId", "offeringId", "organizationId"]

  /// Members of objects of version 6, which are told from those of version 5 and not read.
  private static let idsOfSix = [
    "programmeId", "organisationId", "programmeOfferingId", "courseOfferingId", "learningOutcomeId",
    "learningComponentId", "testComponentId",
  ]

  private static let signs = Set(ids + idsOfSix)

  static func recognises(_ members: [String]) -> Bool {
    let isPage =
      members.contains("items") && ["pageSize", "pageNumber", "hasNextPage"].contains(where: members.contains)
    return isPage || members.contains(where: signs.contains)
  }

  static func part(_ bytes: UnsafeBufferPointer<UInt8>, _ reader: TextReader) -> FormatPart {
    let raw = reader.read(Tree.self, from: bytes, as: .json, namespace: .none, manner: [])
    guard let tree = raw.value else { return FormatPart(document: nil, problems: raw.problems) }
    func read<T: Value>(_ type: T.Type, _ make: (T) -> OOAPIMessage.Content) -> FormatPart {
      let result = reader.read(type, from: bytes, as: .json, namespace: .none, manner: .nullIsAbsent)
      let value =
        result.value
        ?? withoutRest(tree).flatMap { rest in
          TextWriter.write(json: rest).withUnsafeBufferPointer {
            reader.read(type, from: $0, as: .json, namespace: .none, manner: .nullIsAbsent).value
          }
        }
      return FormatPart(
        document: nil, message: value.map { OOAPIMessage(make($0)) }, problems: result.problems.form(as: .ooa00))
    }
    if tree["offeringId"] != nil { return read(OOAPIEntity<OOAPIOfferingFields>.self) { .offering($0) } }
    if tree["programId"] != nil { return read(OOAPIEntity<OOAPIProgramFields>.self) { .program($0) } }
    if tree["courseId"] != nil { return read(OOAPIEntity<OOAPICourseFields>.self) { .course($0) } }
    if tree["educationSpecificationId"] != nil {
      return read(OOAPIEntity<OOAPISpecificationFields>.self) { .specification($0) }
    }
    if tree["organizationId"] != nil { return read(OOAPIEntity<OOAPIOrganizationFields>.self) { .organization($0) } }
    if tree["items"] != nil { return read(OOAPIPage.self) { .page($0) } }
    let isSix = idsOfSix.contains { tree[$0] != nil }
    return FormatPart(document: nil, problems: [isSix ? versionSix : unknown])
  }

  private static let versionSix = Problem(
    .undecided, type: "OOAPIMessage", offset: 0,
    message: Phrase(
      nl: "Dit is een object van Open Education API 6. fim leest versie 5: vraag het bij de bron in die versie op.",
      en: "This is an object of Open Education API 6. fim reads version 5: ask its source for that version."))

  /// Members that no message for RIO is made of. What is wrong there does not stop the way to RIO.
  private static let rest: Set<String> = [
    "addresses", "admissionRequirements", "assessment", "children", "coordinators", "programs",
    "qualificationRequirements",
  ]
  /// Members that may hold another object, of which only the id matters.
  private static let references: Set<String> = [
    "academicSession", "course", "educationSpecification", "organization", "parent", "program", "programOffering",
  ]

  /// The object without those members, and with the ids of other objects in the place of these; nil where that changes
  /// nothing.
  private static func withoutRest(_ tree: Tree) -> Tree? {
    let kept = without(tree)
    return kept == tree ? nil : kept
  }

  private static func without(_ tree: Tree) -> Tree {
    switch tree {
    case .members(let members):
      .members(
        members.filter { !rest.contains($0.name) }.map { Tree.Member($0.name, reduced($0) ?? without($0.value)) })
    case .array(let items): .array(items.map(without))
    default: tree
    }
  }

  /// The id of an object that stands in a member.
  private static func reduced(_ member: Tree.Member) -> Tree? {
    guard references.contains(member.name), case .members(let members) = member.value else { return nil }
    return members.first { ids.contains($0.name) || $0.name == "academicSessionId" }?.value
  }

  private static let unknown = Problem(
    .undecided, type: "OOAPIMessage", offset: 0,
    message: Phrase(
      nl:
        "Dit is geen object van OOAPI dat wordt gelezen: er staat geen educationSpecificationId, programId, courseId, "
        + "offeringId of organizationId in, en geen items.",
      en:
        "This is no object of OOAPI that is read: it has no educationSpecificationId, programId, courseId, offeringId or "
        + "organizationId, and no items."))
}
