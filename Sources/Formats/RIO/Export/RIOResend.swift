import Curriculum
import Description
import Rules

/// Turns an answer into write requests: a write is a full state, so who wants to change one attribute sends all others
/// along as they were.
struct RIOResend {
  private let request: ExportRequest
  private let generation: RIOGeneration
  /// The own key to set: empty to take it away, nil to leave it.
  private let ownKey: String?
  private var result = FormatExport()
  private var count = 0

  private init(_ request: ExportRequest) {
    self.request = request
    generation = RIOGeneration(request.settings)
    ownKey = request.settings[RIOSettings.ownKey]
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
    if ownKey?.isEmpty == false, units.count + offerings.count + count > 1 {
      return refuse(
        message, number,
        Phrase(
          nl: "Met --\(RIOSettings.ownKey) kan één object tegelijk; hier zijn er meer.",
          en: "--\(RIOSettings.ownKey) goes with one object at a time; here are more."))
    }
    if units.isEmpty, offerings.isEmpty {
      return refuse(
        message, number,
        Phrase(
          nl: "In dit bericht staat geen eenheid en geen aanbod om opnieuw aan te leveren.",
          en: "This message holds no unit and no offering to deliver again."))
    }
    for unit in units {
      if !unit.erkenningen.isEmpty {
        refuse(
          message, number,
          Phrase(
            nl:
              "De eenheid \(unit.opleidingseenheidcode?.text ?? "") heeft een erkenning, en een instelling mag haar niet "
              + "wijzigen (A02011). Laat haar weg.",
            en:
              "The unit \(unit.opleidingseenheidcode?.text ?? "") has a recognition, and an institution may not change "
              + "it (A02011). Leave it out."))
        continue
      }
      let body = RIOUnitDelivery(written(unit))
      write(
        RIOMessage(.deliverUnit, .unitDelivery(RIOEnvelope(header(message), body))), "opleidingseenheid",
        unit.opleidingseenheidcode?.text ?? "nieuw")
    }
    for offering in offerings {
      let body = RIOOfferingDelivery(written(offering))
      write(
        RIOMessage(.deliverOffering, .offeringDelivery(RIOEnvelope(header(message), body))), "aangebodenOpleiding",
        offering.aangebodenOpleidingCode.text.lowercased())
    }
  }

  private mutating func refuse(_ message: RIOMessage, _ number: Int, _ text: Phrase) {
    let origin = Origin(document: number, path: [.field(message.root.rawValue)])
    result.obstacles.append(.rio(.rio12, origin, severity: .error, text))
  }

  private mutating func write(_ message: RIOMessage, _ kind: String, _ id: String) {
    result.files.append(
      FormatExport.File(
        name: RIOIndex.name(count, kind, id), bytes: message.normalForm(),
        summary: kind == "opleidingseenheid"
          ? Phrase(nl: "eenheid \(id)", en: "unit \(id)") : Phrase(nl: "aanbod \(id)", en: "offering \(id)")))
  }

  /// A new header. Who asked, sends.
  private mutating func header(_ message: RIOMessage) -> RIOHeader {
    count += 1
    let asked = message.root.isRequest ? message.header.verzendendeInstantie : message.header.ontvangendeInstantie
    return RIOHeader(number: count, from: request.settings[RIOSettings.sender] ?? asked.text, on: request.day)
  }

  // MARK: What a write request has

  private func written(_ unit: RIOUnit) -> RIOUnit {
    var unit = unit
    unit.herkomstOpleiding = nil
    unit.graad = nil
    if unit.kind == .hoOpleiding {
      unit.eqf = nil
      unit.nlqf = nil
    }
    let own = key(unit.kenmerken, RIOUnit.ownKey)
    unit.kenmerken = own + kenmerken(unit.kenmerken).filter { $0.naam.text != RIOUnit.ownKey }
    for index in unit.periodes.indices {
      unit.periodes[index].kenmerken = kenmerken(unit.periodes[index].kenmerken)
    }
    return unit
  }

  private func written(_ offering: RIOOffering) -> RIOOffering {
    var offering = offering
    if let code = offering.opleidingseenheidcode { offering.reference = .eenheid(code) }
    offering.opleidingseenheidcode = nil
    offering.erkenningen = []
    offering.vakken = []
    let own = key(offering.kenmerken, RIOOffering.ownKey)
    let place = offering.kenmerken.firstIndex { $0.naam.text == RIOOffering.ownKey } ?? offering.kenmerken.count
    let before = kenmerken(Array(offering.kenmerken[..<place]))
    let after = kenmerken(Array(offering.kenmerken[place...])).filter { $0.naam.text != RIOOffering.ownKey }
    offering.kenmerken = before + own + after
    for index in offering.periodes.indices {
      offering.periodes[index].fields.kenmerken = kenmerken(offering.periodes[index].fields.kenmerken)
    }
    for index in offering.cohorten.indices {
      offering.cohorten[index].kenmerken = kenmerken(offering.cohorten[index].kenmerken)
    }
    return offering
  }

  /// The own key as it is to be.
  private func key(_ kenmerken: [RIOKenmerk], _ name: String) -> [RIOKenmerk] {
    guard let ownKey else { return kenmerken.filter { $0.naam.text == name } }
    return ownKey.isEmpty ? [] : [RIOKenmerk(name, .tekst(RawText(ownKey)))]
  }

  private func kenmerken(_ kenmerken: [RIOKenmerk]) -> [RIOKenmerk] {
    kenmerken.compactMap { kenmerk in
      switch kenmerk.naam.text {
      case "eigenaar": return nil
      case "toestemmingDeelnameSTAP" where generation == .of2025: return nil
      default: break
      }
      guard case .tekst(let text) = kenmerk.waarde, RIOKenmerkTable.listed.contains(kenmerk.naam.text),
        let value = RIOEnumerated(wire: text.text)
      else { return kenmerk }
      return RIOKenmerk(kenmerk.naam.text, .enumeratie(value))
    }
  }
}

extension RIOHeader {
  /// The header of a message to RIO. Its number is counted, so that the same input gives the same bytes.
  init(number: Int, from sender: String, on day: Day) {
    let digits = String(number)
    let text = "00000000-0000-4000-8000-" + String(repeating: "0", count: max(0, 12 - digits.count)) + digits
    identificatiecodeBedrijfsdocument = RIODocumentCode(checked: Checked(text))
    verzendendeInstantie = RIOKey(sender)
    ontvangendeInstantie = RIOKey(RIOSettings.receiver)
    datumTijdBedrijfsdocument = RIODateTime("\(day.text)T00:00:00.000Z")
  }
}
