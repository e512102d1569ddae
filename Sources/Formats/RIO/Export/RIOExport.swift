import Codecs
import Curriculum
import Description
import Rules

/// Makes the write requests of a curriculum: a unit for each own module that is offered, and an offering for each
/// offering, in sending order. What goes where is a convention on RIO's help pages (`docs/rio.md`).
struct RIOExport {
  let request: ExportRequest
  let generation: RIOGeneration
  private(set) var result = FormatExport()
  private var index: RIOIndex
  private var codes: [String: RIOUnitCode] = [:]
  private var losses = LossList()
  private var count = 0
  /// The units that were made or wait, by the module.
  private var units: Set<ModuleID> = []

  private init(_ request: ExportRequest) {
    self.request = request
    generation = RIOGeneration(request.settings)
    index = RIOIndex(generation: generation)
  }

  static func run(_ request: ExportRequest) -> FormatExport {
    var export = RIOExport(request)
    export.readCodes()
    let offerings = request.scopes.flatMap { scope in
      scope.holdings[Offering.self].map { RIOOfferingPlace(offering: $0, scope: scope) }
    }
    if offerings.isEmpty { export.notOffered() }
    for place in offerings { export.addUnit(of: place, among: offerings) }
    for place in offerings { export.addOffering(place) }
    for scope in request.scopes { export.noteObjects(in: scope) }
    export.result.losses = export.losses.list
    guard !export.result.obstacles.contains(where: { $0.finding.severity == .error }) else {
      export.result.files = []
      return export.result
    }
    if !offerings.isEmpty { export.addIndex() }
    return export.result
  }

  // MARK: Codes that RIO handed out

  private mutating func readCodes() {
    let read = RIOIndex.codes(in: request)
    codes = read.known
    note(read.obstacles)
  }

  // MARK: Units

  private mutating func addUnit(of place: RIOOfferingPlace, among offerings: [RIOOfferingPlace]) {
    guard let id = place.offering.value.unit.module, let module = place.scope.module(id),
      units.insert(id).inserted
    else { return }
    let begins = offerings.filter { $0.offering.value.unit.module == id }.map(\.offering.value.startDate)
    let known = place.offering.value.unitCode.flatMap { RIOUnitCode($0.text) }
    var mapping = RIOUnitMapping(module, begin: begins.min() ?? place.offering.value.startDate, code: known)
    let unit = mapping.unit()
    note(mapping.obstacles)
    losses.add(mapping.losses)
    index.units.append(RIOIndexUnit(id: id, code: codes[id.text] ?? known))
    // What RIO has just handed out a code for has been delivered.
    if codes[id.text] != nil { return }
    guard let header = header(place) else { return }
    let message = RIOMessage(.deliverUnit, .unitDelivery(RIOEnvelope(header, RIOUnitDelivery(unit))))
    write(message, "opleidingseenheid", id.text, module.value.title.text)
  }

  // MARK: Offerings

  private mutating func addOffering(_ place: RIOOfferingPlace) {
    var mapping = RIOOfferingMapping(place, codes: codes, generation: generation, day: request.day)
    let offering = mapping.offering()
    note(mapping.obstacles)
    losses.add(mapping.losses)
    let value = place.offering.value
    guard let offering else {
      guard mapping.isWaiting else { return }
      index.messages.append(
        RIOIndexMessage(
          id: value.id.text, kind: "aangebodenOpleiding", file: nil, waitsFor: value.unit.module))
      return
    }
    guard let header = header(place) else { return }
    let message = RIOMessage(.deliverOffering, .offeringDelivery(RIOEnvelope(header, RIOOfferingDelivery(offering))))
    write(message, "aangebodenOpleiding", value.id.text, mapping.title)
  }

  // MARK: What RIO has no place for

  private mutating func noteObjects(in scope: Catalogue) {
    let holdings = scope.holdings
    losses.add("module", holdings.modules.count { !units.contains($0.value.id) }, .notOffered)
    // National units are in RIO already, and organisations have a register of their own.
    losses.add(
      kindsIn: holdings,
      carried: [
        "curriculum", "module", "offering", "organisation", "educationDomain", "qualificationFile", "elective",
        "certificate",
      ], .noRIOPlace)
  }

  // MARK: Files

  private mutating func write(_ message: RIOMessage, _ kind: String, _ id: String, _ title: String) {
    let name = RIOIndex.name(count, kind, id)
    index.messages.append(RIOIndexMessage(id: id, kind: kind, file: name, waitsFor: nil))
    let what =
      kind == "opleidingseenheid"
      ? Phrase(nl: "eenheid: \(title)", en: "unit: \(title)")
      : Phrase(nl: "aanbod: \(title)", en: "offering: \(title)")
    result.files.append(FormatExport.File(name: name, bytes: message.normalForm(), summary: what))
  }

  private mutating func addIndex() {
    result.files.append(index.file(count))
    if let note = index.waitingNote { result.notes.append(note) }
  }

  /// The header of the next message; nil when nobody can send it.
  private mutating func header(_ place: RIOOfferingPlace) -> RIOHeader? {
    let provider = place.scope.organisation(place.offering.value.provider)
    guard let sender = request.settings[RIOSettings.sender] ?? provider?.value.oin?.text else {
      if let provider {
        obstacle(
          .rio10, provider.origin, severity: .error, accepted: OIN.accepts,
          Phrase(
            nl: "De organisatie heeft geen oin: het nummer waarmee berichten worden verstuurd. Vul het in, of geef het "
              + "met --\(RIOSettings.sender).",
            en: "The organisation has no oin: the number under which messages are sent. Fill it in, or give it with "
              + "--\(RIOSettings.sender)."))
      }
      return nil
    }
    count += 1
    return RIOHeader(number: count, from: sender, on: request.day)
  }

  // MARK: Obstacles

  private mutating func notOffered() {
    obstacle(
      .rio10, Origin(document: 0, path: []), severity: .error,
      Phrase(
        nl: "Er is geen aanbod (offerings) in het curriculum. RIO kent alleen wat een school aanbiedt: voeg het toe.",
        en: "There are no offerings in the curriculum. RIO knows only what a school offers: add them."))
  }

  private mutating func note(_ obstacles: [FormatExport.Obstacle]) {
    for obstacle in obstacles where !result.obstacles.contains(where: { $0.finding == obstacle.finding }) {
      result.obstacles.append(obstacle)
    }
  }

  private mutating func obstacle(
    _ rule: Rule, _ origin: Origin, severity: Severity, found: String? = nil, accepted: Phrase? = nil,
    _ message: Phrase
  ) {
    note([.rio(rule, origin, severity: severity, found: found, accepted: accepted, message)])
  }
}

/// An offering with the scope that it stands in.
struct RIOOfferingPlace {
  let offering: Placed<Offering>
  let scope: Catalogue
}

/// The names of what a user may choose for the export.
enum RIOSettings {
  static let codes = "codes"
  static let sender = "rio-sender"
  static let ownKey = "own-key"
  /// The number of DUO, which receives all messages.
  static let receiver = "00000001800866472000"
}
