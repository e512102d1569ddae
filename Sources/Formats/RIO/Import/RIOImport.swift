import Curriculum
import Description

/// Makes a curriculum of messages: their units become modules and their offerings offerings. What RIO does not know is
/// filled in as the type asks, with a field note that says so; what the curriculum has no place for is lost and said.
struct RIOImport {
  private var curriculum: Curriculum
  private(set) var losses = LossList()
  /// The module of each unit code.
  private var modules: [String: ModuleID] = [:]

  private init() {
    curriculum = Curriculum(blank: Blank())
    curriculum.id = ObjectID(checked: Checked("rio"))
    curriculum.title = Line(checked: Checked("RIO"))
  }

  /// The curriculum; nil when the messages hold no unit and no offering.
  ///
  /// - Parameter piece: the number of the piece, when the messages are a piece of a longer one.
  static func run(_ messages: [RIOMessage], piece: Int? = nil) -> FormatPart? {
    var made = RIOImport()
    if let piece { made.curriculum.id = ObjectID(checked: Checked("rio-\(piece.padded(4))")) }
    for unit in messages.flatMap(\.units) { made.add(unit) }
    for offering in messages.flatMap(\.offerings) { made.add(offering) }
    let relations = messages.count { $0.deliveredRelation != nil }
    made.losses.add("opleidingsrelatie", relations, .notInThisCurriculum)
    let isEmpty = made.curriculum.modules.isEmpty && made.curriculum.offerings.isEmpty
    let document: Document? = isEmpty ? nil : .curriculum(made.curriculum)
    return FormatPart(document: document, losses: made.losses.list)
  }

  // MARK: Units

  private mutating func add(_ unit: RIOUnit) {
    guard unit.kind == .particuliereOpleiding, let mapping = RIOModuleImport(unit) else {
      losses.add(unit.kind.rawValue, 1, .notInThisCurriculum)
      return
    }
    let module = mapping.module(owner: school(nil))
    if let code = unit.opleidingseenheidcode { modules[code.text] = module.id }
    losses.add(mapping.losses)
    if let place = curriculum.modules.firstIndex(where: { $0.id == module.id }) {
      curriculum.modules[place] = module
    } else {
      curriculum.modules.append(module)
    }
  }

  // MARK: Offerings

  private mutating func add(_ offering: RIOOffering) {
    guard let unit = offeredUnit(offering), let begin = offering.begindatum.day else {
      losses.add(offering.kind.rawValue, 1, .notInThisCurriculum)
      return
    }
    let mapping = RIOOfferingImport(offering)
    let value = mapping.offering(of: unit, provider: school(offering.onderwijsaanbiedercode), begin: begin)
    losses.add(mapping.losses)
    curriculum.offerings.append(value)
  }

  private func offeredUnit(_ offering: RIOOffering) -> OfferedUnit? {
    let recognised = offering.reference?.erkenning ?? offering.erkenningen.first
    if let code = recognised?.opleidingscode.text {
      if let code = ElectiveCode(code) { return .elective(code) }
      if let code = CertificateCode(code) { return .certificate(code) }
      if let code = QualificationCode(code) { return .qualification(code) }
    }
    guard let code = offering.reference?.eenheid ?? offering.opleidingseenheidcode else { return nil }
    return (modules[code.text] ?? ModuleID(slug: code.text)).map(OfferedUnit.module)
  }

  // MARK: Organisations

  /// The organisation of a provider; the one that stands for an unknown owner without a code.
  private mutating func school(_ code: RIOProviderCode?) -> OrganisationID {
    curriculum.organisation(of: code.flatMap { ProviderCode($0.text) }, note: FieldNote.fromRIO)
  }
}

extension RIOMessage {
  /// The units in the message.
  var units: [RIOUnit] {
    switch content {
    case .unitDelivery(let message): [message.body.unit]
    case .unitAnswer(let message): message.body.unit.map { [$0] } ?? []
    case .unitsAnswer(let message): message.body.units
    default: []
    }
  }

  /// The offerings in the message.
  var offerings: [RIOOffering] {
    switch content {
    case .offeringDelivery(let message): [message.body.offering]
    case .offeringAnswer(let message): message.body.offering.map { [$0] } ?? []
    case .offeringsAnswer(let message): message.body.offerings
    default: []
    }
  }
}

extension FieldNote {
  /// Says that RIO does not know a field, and that its value only keeps the file readable.
  static func fromRIO(_ field: String) -> FieldNote {
    FieldNote(
      field: FieldName(checked: Checked(field)), state: .derived,
      note: Text(
        checked: Checked("Staat niet in RIO; ingevuld om de module leesbaar te houden. Vul de echte waarde in.")),
      source: Line(checked: Checked("RIO")))
  }
}
