import Curriculum
import Description

/// Makes a curriculum of objects of OOAPI: specifications of modules become modules, programmes and courses offerings, and
/// their offerings cohorts. What OOAPI does not know is filled in as the type asks, with a field note that says so; what
/// the curriculum has no place for is lost and said.
struct OOAPIImport {
  typealias Specification = OOAPIEntity<OOAPISpecificationFields>

  private var curriculum: Curriculum
  private var losses = LossList()
  /// What each specification is to an offering, by its id.
  private var units: [String: OfferedUnit] = [:]
  /// The titles of specifications, by their ids.
  private var titles: [String: Line] = [:]
  private var organisations: [String: OrganisationID] = [:]
  /// The offerings of OOAPI that belong to no programme yet.
  private var offerings: [OOAPIEntity<OOAPIOfferingFields>] = []
  private var used: Set<String> = []

  private init() {
    curriculum = Curriculum(
      id: ObjectID(checked: Checked("ooapi")), title: Line(checked: Checked("OOAPI")))
  }

  /// The curriculum; nil when the objects give no module and no offering.
  static func run(_ messages: [OOAPIMessage]) -> FormatPart? {
    var made = OOAPIImport()
    let contents = messages.map(\.content)
    for case .organization(let entity) in contents { made.add(entity) }
    for case .specification(let entity) in contents { made.add(entity) }
    for content in contents {
      switch content {
      case .offering(let entity): made.offerings.append(entity)
      case .page(let page): made.offerings += page.items
      default: break
      }
    }
    for content in contents {
      switch content {
      case .program(let entity): made.add(entity)
      case .course(let entity): made.add(entity)
      default: break
      }
    }
    let left = made.offerings.count { !made.used.contains($0.idText) }
    made.losses.add(
      "offering", left,
      Phrase(
        nl: "het programma of de cursus waar het bij hoort, is hier niet of niet overgenomen",
        en: "its programme or course is not here or not carried over"))
    let isEmpty = made.curriculum.modules.isEmpty && made.curriculum.offerings.isEmpty
    return FormatPart(document: isEmpty ? nil : .curriculum(made.curriculum), losses: made.losses.list)
  }

  // MARK: Organisations

  private mutating func add(_ entity: OOAPIEntity<OOAPIOrganizationFields>) {
    let code = entity.fields.primaryCode?.code.text ?? ""
    guard organisations[entity.idText] == nil,
      let id = free({ OrganisationID($0) }, code, entity.idText, taken: Set(organisations.values.map(\.text)))
    else { return }
    organisations[entity.idText] = id
    let name = entity.fields.name.dutch.flatMap { Line(collapsing: $0) } ?? Line(checked: Checked(id.text))
    var value = Organisation(id: id, name: name, kind: .school)
    func other(_ type: String) -> String? {
      entity.fields.otherCodes.first { $0.codeType.text == type }?.code.text
    }
    value.providerCode = other("x-rio-onderwijsaanbiedercode").flatMap { ProviderCode($0) }
    value.boardCode = other("x-rio-onderwijsbestuurcode").flatMap { BoardCode($0) }
    value.oin = other("x-oin").flatMap { OIN($0) }
    value.fieldNotes = [.fromOOAPI("kind")]
    curriculum.organisations.append(value)
    let known = ["x-rio-onderwijsaanbiedercode", "x-rio-onderwijsbestuurcode", "x-oin"]
    losses.add(
      "organization.otherCodes", entity.fields.otherCodes.count { !known.contains($0.codeType.text) },
      .notInThisCurriculum)
  }

  /// The organisation with an id in OOAPI, else the one with a code as provider, else one that stands for an unknown one.
  private mutating func organisation(
    _ reference: OOAPIReference<OOAPIEntity<OOAPIOrganizationFields>>?, _ code: String?
  )
    -> OrganisationID
  {
    if let object = reference?.object { add(object) }
    if let id = reference.flatMap({ organisations[$0.idText] }) {
      if let place = curriculum.organisations.firstIndex(where: { $0.id == id }),
        curriculum.organisations[place].providerCode == nil
      {
        curriculum.organisations[place].providerCode = code.flatMap { ProviderCode($0) }
      }
      return id
    }
    return curriculum.organisation(
      of: code.flatMap { ProviderCode($0) }, unknown: reference?.idText ?? "onbekend", note: FieldNote.fromOOAPI)
  }

  /// An id of our own that is free: the code when it is one, else the code made into one, else the id of OOAPI.
  private func free<ID: Slug>(_ make: (String) -> ID?, _ code: String, _ uuid: String, taken: Set<String>) -> ID? {
    [make(code), ID(slug: code), make(uuid)].lazy.compactMap { $0 }.first { !taken.contains($0.text) }
  }

  // MARK: Specifications

  private mutating func add(_ entity: Specification) {
    guard units[entity.idText] == nil else { return }
    titles[entity.idText] = entity.fields.name.dutch.flatMap { Line(collapsing: $0) }
    if let unit = OfferedUnit(national: entity.fields) {
      units[entity.idText] = unit
      losses.add("educationSpecification", 1, .onlyTheCode)
      return
    }
    let mapping = OOAPIModuleImport(entity)
    let code = entity.fields.primaryCode?.code.text ?? ""
    guard mapping.isModule, let title = mapping.title,
      let id = free({ ModuleID($0) }, code, entity.idText, taken: Set(curriculum.modules.map(\.id.text)))
    else {
      return losses.add("educationSpecification", 1, .notInThisCurriculum)
    }
    units[entity.idText] = .module(id)
    let owner = organisation(entity.fields.organization, nil)
    curriculum.modules.append(mapping.module(id, title, owner: owner))
    mapping.note(&losses)
  }

  // MARK: Programmes and courses

  private mutating func add<F: OOAPIOfferedFields>(_ entity: OOAPIEntity<F>) {
    let fields = entity.fields
    if let object = fields.educationSpecification?.object { add(object) }
    let codes = [fields.primaryCode].compactMap { $0 } + fields.otherCodes
    add(
      OOAPIOfferingImport(entity), codes, fields.educationSpecification?.idText, fields.organization,
      offerings.filter { F.id(of: $0.fields) == entity.idText })
  }

  private mutating func add(
    _ mapping: OOAPIOfferingImport, _ codes: [OOAPICode], _ specification: String?,
    _ organization: OOAPIReference<OOAPIEntity<OOAPIOrganizationFields>>?,
    _ items: [OOAPIEntity<OOAPIOfferingFields>]
  ) {
    let offered = specification.flatMap { units[$0] } ?? codes.lazy.compactMap { OfferedUnit($0) }.first
    guard let unit = offered ?? specification.flatMap({ ModuleID($0) }).map(OfferedUnit.module),
      let begin = mapping.begin(items),
      let id = free(
        { ObjectID($0) }, mapping.code, mapping.id, taken: Set(curriculum.offerings.map(\.id.text)))
    else {
      return losses.add(
        mapping.kind, 1,
        Phrase(
          nl: "er is niet te zien wat er wordt aangeboden of vanaf wanneer",
          en: "it does not show what is offered or from when"))
    }
    let provider = organisation(organization, mapping.rio?.text("educationOffererCode"))
    let known = (
      title: specification.flatMap { titles[$0] },
      summary: curriculum.modules.first { $0.id == unit.module }?.summary
    )
    var value = mapping.offering(id, of: unit, known, provider: provider, begin: begin)
    for code in mapping.rio?.texts("jointPartnerCodes") ?? [] where ProviderCode(code) != nil {
      value.partners.append(organisation(nil, code))
    }
    for item in items where used.insert(item.idText).inserted {
      let cohort = OOAPICohortImport(item)
      guard let made = cohort.cohort else {
        losses.add("\(mapping.kind).offering", 1, .notInThisCurriculum)
        continue
      }
      value.cohorts.append(made)
      cohort.note(&losses, in: mapping.id)
    }
    curriculum.offerings.append(value)
    mapping.note(&losses)
  }
}

extension OfferedUnit {
  /// The national unit that a code of OOAPI names.
  init?(_ code: OOAPICode) {
    switch code.codeType.text {
    case "crohoCreboCode", "nationalEducationCode":
      if let elective = ElectiveCode(code.code.text) {
        self = .elective(elective)
      } else if let certificate = CertificateCode(code.code.text) {
        self = .certificate(certificate)
      } else if code.code.text.count == 5, let qualification = QualificationCode(code.code.text) {
        self = .qualification(qualification)
      } else {
        return nil
      }
    default: return nil
    }
  }

  /// The national unit that a specification is of; nil for one of a school itself. Codes of higher education have the same
  /// kind, so the level or the sector must be of mbo.
  init?(national fields: OOAPISpecificationFields) {
    guard fields.educationSpecificationType?.text != "privateProgram", fields.isMbo, let code = fields.primaryCode
    else { return nil }
    self.init(code)
  }
}

extension OOAPISpecificationFields {
  /// Whether level or sector are those of mbo.
  var isMbo: Bool { sector?.text == OOAPISector.mbo.text || level?.isMbo == true }
}

extension FieldNote {
  /// Says that OOAPI does not know a field, and that its value only keeps the file readable.
  static func fromOOAPI(_ field: String) -> FieldNote {
    FieldNote(
      field: FieldName(checked: Checked(field)), state: .derived,
      note: Text(
        checked: Checked("Staat niet in OOAPI; ingevuld om het bestand leesbaar te houden. Vul de echte waarde in.")),
      source: Line(checked: Checked("OOAPI")))
  }
}

extension Phrase {
  fileprivate static let onlyTheCode = Phrase(
    nl: "landelijk: alleen de code staat bij het aanbod", en: "national: its code alone stands with the offering")
}
