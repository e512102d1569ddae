import Curriculum
import Description
import Rules

/// Makes write requests to RIO of objects of OOAPI: units first, then offerings with their cohorts.
struct OOAPIToRIO {
  private let request: ExportRequest
  private let generation: RIOGeneration
  private var result = FormatExport()
  private var count = 0
  private var index: RIOIndex
  /// The codes of units that RIO handed out, by the id of the specification.
  private var codes: [String: RIOUnitCode] = [:]
  private var types: [String: OOAPISpecificationType] = [:]
  /// The specifications of national units of mbo, which a school does not deliver, and no way through OOAPI leads to.
  private var nationals: Set<String> = []

  private init(_ request: ExportRequest) {
    self.request = request
    generation = RIOGeneration(request.settings)
    index = RIOIndex(generation: generation)
  }

  static func run(_ request: ExportRequest) -> FormatExport {
    var made = OOAPIToRIO(request)
    made.run()
    return made.result
  }

  private var objects: [(number: Int, content: OOAPIMessage.Content)] {
    request.messages.compactMap { number, message in (message as? OOAPIMessage).map { (number, $0.content) } }
  }

  private mutating func run() {
    if request.settings[RIOSettings.sender] == nil {
      let first = objects.first?.number ?? 0
      note(
        [
          OOAPINote(
            path: [], severity: .error,
            message: Phrase(
              nl: "Wie de berichten verstuurt, staat niet in OOAPI. Geef het nummer met --\(RIOSettings.sender).",
              en: "OOAPI does not hold who sends the messages. Give the number with --\(RIOSettings.sender)."))
        ], first)
    }
    let read = RIOIndex.codes(in: request)
    codes = read.known
    result.obstacles += read.obstacles
    for case (_, .specification(let entity)) in objects {
      types[entity.idText] = entity.fields.educationSpecificationType
      if OfferedUnit(national: entity.fields) != nil { nationals.insert(entity.idText) }
    }
    for case (let number, .specification(let entity)) in objects where !nationals.contains(entity.idText) {
      addUnit(entity, number)
    }
    var losses = LossList()
    losses.add("educationSpecification", nationals.count, .nationalNotThisWay)
    for (number, content) in objects {
      switch content {
      case .program(let entity) where isNational(entity.fields.educationSpecification?.idText):
        losses.add("program", 1, .nationalNotThisWay)
      case .course(let entity) where isNational(entity.fields.educationSpecification?.idText):
        losses.add("course", 1, .nationalNotThisWay)
      case .program(let entity): addProgram(entity, number)
      case .course(let entity): add(entity, as: .hoPart, number)
      default: break
      }
    }
    result.losses = losses.list
    if result.obstacles.contains(where: { $0.finding.severity == .error }) {
      result.files = []
    } else if count > 1 || index.messages.contains(where: { $0.waitsFor != nil }) {
      result.files.append(index.file(count))
      if let note = index.waitingNote { result.notes.append(note) }
    }
  }

  private func isNational(_ specification: String?) -> Bool { specification.map(nationals.contains) ?? false }

  // MARK: Objects

  private mutating func addUnit(_ entity: OOAPIEntity<OOAPISpecificationFields>, _ number: Int) {
    let id = entity.id.text.lowercased()
    var mapping = OOAPIUnitMapping(entity)
    let unit = mapping.unit(code: codes[id])
    note(mapping.notes, number)
    index.units.append(RIOIndexUnit(id: ModuleID(checked: Checked(id)), code: codes[id]))
    write(.deliverUnit, .unitDelivery(RIOEnvelope(header(), RIOUnitDelivery(unit))), "opleidingseenheid", id)
  }

  private mutating func addProgram(_ entity: OOAPIEntity<OOAPIProgramFields>, _ number: Int) {
    let specification = entity.fields.educationSpecification?.idText
    let chosen = request.settings[OOAPISettings.specificationType].map { OOAPISpecificationType($0) }
    guard let type = specification.flatMap({ types[$0] }) ?? chosen else {
      return note(
        [
          OOAPINote(
            path: ["educationSpecification"], severity: .error,
            message: Phrase(
              nl:
                "Wat voor opleiding dit is, staat bij de onderwijsspecificatie, en die is hier niet. Geef haar mee, of "
                + "noem de soort met --\(OOAPISettings.specificationType).",
              en: "What kind of programme this is stands with the education specification, which is not here. Give it "
                + "too, or name the kind with --\(OOAPISettings.specificationType)."))
        ], number)
    }
    let kind: RIOOfferingKind =
      switch type.text {
      case "program": .ho
      case "privateProgram": .privateCourse
      default: .hoPart
      }
    add(entity, as: kind, number)
  }

  private mutating func add<F: OOAPIOfferedFields>(
    _ entity: OOAPIEntity<F>, as kind: RIOOfferingKind, _ number: Int
  ) {
    var mapping = OOAPIOfferingMapping(entity, as: kind, generation)
    let id = entity.id.text
    let specification = entity.fields.educationSpecification?.idText
    let offerings = self.offerings(of: id) { F.id(of: $0) == id.lowercased() }
    let code = specification.flatMap { codes[$0] }
    let offering = mapping.offering(of: code ?? RIOUnitCode(blank: Blank()), offerings.map(\.entity))
    note(mapping.notes, number)
    for (place, note) in mapping.offeringNotes {
      let offering = offerings[place]
      self.note(
        [OOAPINote(path: offering.path + note.path, severity: note.severity, message: note.message)], offering.number)
    }
    guard code != nil else {
      let unit = specification.map { ModuleID(checked: Checked($0)) }
      index.messages.append(RIOIndexMessage(id: id, kind: "aangebodenOpleiding", file: nil, waitsFor: unit))
      if unit == nil {
        note([.missing(["educationSpecification"], "opleidingseenheidSleutel")], number)
      } else if let unit, !index.units.contains(where: { $0.id == unit }) {
        index.units.append(RIOIndexUnit(id: unit, code: nil))
      }
      return
    }
    write(
      .deliverOffering, .offeringDelivery(RIOEnvelope(header(), RIOOfferingDelivery(offering))), "aangebodenOpleiding",
      id)
  }

  /// The offerings of a programme or course: those that name it, or all when it is the only one that has offerings.
  private func offerings(of id: String, _ belongs: (OOAPIOfferingFields) -> Bool)
    -> [(entity: OOAPIEntity<OOAPIOfferingFields>, number: Int, path: Path)]
  {
    var all: [(entity: OOAPIEntity<OOAPIOfferingFields>, number: Int, path: Path)] = []
    for (number, content) in objects {
      switch content {
      case .offering(let entity): all.append((entity, number, []))
      case .page(let page):
        for (item, entity) in page.items.enumerated() { all.append((entity, number, ["items", .item(item)])) }
      default: break
      }
    }
    let owners = objects.count { object in
      switch object.content {
      case .program, .course: true
      default: false
      }
    }
    return owners == 1 ? all : all.filter { belongs($0.entity.fields) }
  }

  // MARK: Files

  private mutating func header() -> RIOHeader {
    count += 1
    return RIOHeader(number: count, from: request.settings[RIOSettings.sender] ?? "", on: request.day)
  }

  private mutating func write(_ root: RIOMessage.Root, _ content: RIOMessage.Content, _ kind: String, _ id: String) {
    let message = RIOMessage(root, content)
    let name = RIOIndex.name(count, kind, id.lowercased())
    index.messages.append(RIOIndexMessage(id: id, kind: kind, file: name, waitsFor: nil))
    result.files.append(
      FormatExport.File(
        name: name, bytes: message.normalForm(),
        summary: kind == "opleidingseenheid"
          ? Phrase(nl: "eenheid \(id)", en: "unit \(id)") : Phrase(nl: "aanbod \(id)", en: "offering \(id)")))
  }

  private mutating func note(_ notes: [OOAPINote], _ number: Int) {
    for note in notes {
      let rule: Rule = note.severity == .error ? .rio10 : .rio11
      result.obstacles.append(
        .rio(rule, Origin(document: number, path: []), note.path, severity: note.severity, note.message))
    }
  }
}

extension Phrase {
  fileprivate static let nationalNotThisWay = Phrase(
    nl: "een eenheid van mbo gaat niet via OOAPI naar RIO; zet het curriculum zelf om naar rio",
    en: "a unit of mbo does not go to RIO through OOAPI; convert the curriculum itself to rio")
}

/// The names of what a user may choose when objects of OOAPI go to RIO.
enum OOAPISettings {
  static let specificationType = "specification-type"
  /// The words of OOAPI for it.
  static let specificationTypes = [
    FormatSetting.Choice(
      "program", Phrase(nl: "opleiding in het hoger onderwijs", en: "programme in higher education")),
    FormatSetting.Choice("privateProgram", Phrase(nl: "particuliere opleiding", en: "private course")),
    FormatSetting.Choice("cluster", Phrase(nl: "cluster van onderwijseenheden", en: "cluster of courses")),
    FormatSetting.Choice("course", Phrase(nl: "onderwijseenheid", en: "course")),
  ]
}
