import Curriculum
import Description
import Rules

/// Turns an answer into write requests: a write is a full state, so who wants to change one attribute sends all others
/// along as they were.
struct RIOResend {
  private let request: ExportRequest
  private let form: RIOWrittenForm
  private var result = FormatExport()
  private var count = 0

  private init(_ request: ExportRequest) {
    self.request = request
    count = request.made ?? 0
    form = RIOWrittenForm(
      generation: RIOGeneration(request.settings), ownKey: request.settings[RIOSettings.ownKey])
  }

  static func run(_ request: ExportRequest) -> FormatExport {
    var resend = RIOResend(request)
    for (number, message) in request.messages.compactMap({ number, message in
      (message as? RIOMessage).map { (number, $0) }
    }) {
      resend.add(message, number)
    }
    if resend.result.obstacles.contains(where: { $0.finding.severity == .error }) { resend.result.files = [] }
    return resend.result
  }

  private mutating func add(_ message: RIOMessage, _ number: Int) {
    let units = message.units
    let offerings = message.offerings
    if form.ownKey?.isEmpty == false, units.count + offerings.count + count > 1 {
      return refuse(
        message, number, [],
        Phrase(
          nl: "Met --\(RIOSettings.ownKey) kan één object tegelijk; hier zijn er meer.",
          en: "--\(RIOSettings.ownKey) goes with one object at a time; here are more."))
    }
    if units.isEmpty, offerings.isEmpty {
      return refuse(
        message, number, [],
        Phrase(
          nl: "In dit bericht staat geen eenheid en geen aanbod om opnieuw aan te leveren.",
          en: "This message holds no unit and no offering to deliver again."))
    }
    var numbers: [RIOUnitKind: Int] = [:]
    for unit in units {
      let place = numbers[unit.kind, default: 0]
      numbers[unit.kind] = place + 1
      if !unit.erkenningen.isEmpty {
        refuse(
          message, number, [.field(unit.kind.rawValue), .item(place)],
          Phrase(
            nl:
              "De eenheid \(unit.opleidingseenheidcode?.text ?? "") heeft een erkenning, en een instelling mag haar niet "
              + "wijzigen (A02011). Laat haar weg.",
            en:
              "The unit \(unit.opleidingseenheidcode?.text ?? "") has a recognition, and an institution may not change "
              + "it (A02011). Leave it out."))
        continue
      }
      let body = RIOUnitDelivery(form.unit(unit))
      write(
        RIOMessage(.deliverUnit, .unitDelivery(RIOEnvelope(header(message), body))), "opleidingseenheid",
        unit.opleidingseenheidcode?.text ?? "nieuw")
    }
    for offering in offerings {
      let body = RIOOfferingDelivery(form.offering(offering))
      write(
        RIOMessage(.deliverOffering, .offeringDelivery(RIOEnvelope(header(message), body))), "aangebodenOpleiding",
        offering.aangebodenOpleidingCode.text.lowercased())
    }
  }

  private mutating func refuse(_ message: RIOMessage, _ number: Int, _ path: Path, _ text: Phrase) {
    let origin = Origin(document: number, path: [.field(message.root.rawValue)] + path)
    result.obstacles.append(.rio(.rio12, origin, severity: .error, text))
  }

  private mutating func write(_ message: RIOMessage, _ kind: String, _ id: String) {
    result.files.append(
      FormatExport.File(
        // A piece of a longer message does not know how many there will be.
        name: RIOIndex.name(count, kind, id, digits: request.made == nil ? 3 : 6), bytes: message.normalForm(),
        summary: kind == "opleidingseenheid"
          ? Phrase(nl: "eenheid \(id)", en: "unit \(id)") : Phrase(nl: "aanbod \(id)", en: "offering \(id)")))
  }

  /// A new header. Who asked, sends.
  private mutating func header(_ message: RIOMessage) -> RIOHeader {
    count += 1
    let asked = message.root.isRequest ? message.header.verzendendeInstantie : message.header.ontvangendeInstantie
    return RIOHeader(number: count, from: request.settings[RIOSettings.sender] ?? asked.text, on: request.day)
  }
}

extension RIOHeader {
  /// The header of a message to RIO. Its number is counted, so that the same input gives the same bytes.
  init(number: Int, from sender: String, on day: Day) {
    identificatiecodeBedrijfsdocument = RIODocumentCode(
      checked: Checked("00000000-0000-4000-8000-\(number.padded(12))"))
    verzendendeInstantie = RIOKey(sender)
    ontvangendeInstantie = RIOKey(RIOSettings.receiver)
    datumTijdBedrijfsdocument = RIODateTime("\(day.text)T00:00:00.000Z")
  }
}
