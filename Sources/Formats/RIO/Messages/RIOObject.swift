import Description

/// A unit or offering as the object of a message: what it is known by, and its attributes by name, to compare with the
/// same unit or offering in another message.
struct RIOObject: MessageObject {
  /// What the message says of it.
  enum Content {
    case unit(RIOUnit)
    case offering(RIOOffering)
    /// Only the code, of what is to be deleted.
    case code(String)
  }

  let kind: String
  let content: Content
  let effect: MessageEffect

  static let unitKind = "opleidingseenheid"
  static let offeringKind = "aangebodenOpleiding"

  init(_ unit: RIOUnit, _ effect: MessageEffect) {
    kind = Self.unitKind
    content = .unit(unit)
    self.effect = effect
  }

  init(_ offering: RIOOffering, _ effect: MessageEffect) {
    kind = Self.offeringKind
    content = .offering(offering)
    self.effect = effect
  }

  init(deleting code: String, _ kind: String) {
    self.kind = kind
    content = .code(code)
    effect = .removes
  }

  private var codeName: String { kind == Self.unitKind ? "opleidingseenheidcode" : "aangebodenOpleidingCode" }

  /// The code in RIO; nil for a unit that is new there. Codes of offerings are told without regard to case.
  private var code: String? {
    switch content {
    case .unit(let unit): unit.opleidingseenheidcode?.text
    case .offering(let offering): offering.aangebodenOpleidingCode.text.lowercased()
    case .code(let code): code
    }
  }

  private var ownKey: String? {
    switch content {
    case .unit(let unit): unit.kenmerken.text(RIOUnit.ownKey)
    case .offering(let offering): offering.kenmerken.text(RIOOffering.ownKey)
    case .code: nil
    }
  }

  var keys: [String] {
    [code.map { "\(codeName) \($0)" }, ownKey.map { "own key \($0)" }].compactMap { $0 }
  }

  var name: String {
    if let name = code ?? ownKey { return name }
    if case .unit(let unit) = content { return unit.periodes.first?.naamLang.text ?? "" }
    return ""
  }

  var parts: [MessagePart] {
    [
      MessagePart(
        RIOAttributes.periods, one: Phrase(nl: "periode", en: "period"),
        many: Phrase(nl: "periodes", en: "periods")),
      MessagePart(
        RIOAttributes.cohorts, one: Phrase(nl: "cohort", en: "cohort"),
        many: Phrase(nl: "cohorten", en: "cohorts")),
    ]
  }

  /// An answer beside a write request is seen as the request that it would be: what only answers hold is left out.
  func content(beside other: any MessageObject) -> Tree {
    let isBesideRequest = (effect == .sets) != (other.effect == .sets)
    // A generation that knows all kenmerken, so that one that is left out is seen.
    let form = RIOWrittenForm(generation: .of2022)
    switch content {
    case .unit(let unit) where effect == .sets:
      return RIOAttributes.of(RIOUnitElement<RIOWritten>(unit))
    case .unit(let unit):
      return isBesideRequest
        ? RIOAttributes.of(RIOUnitElement<RIOWritten>(form.unit(unit)))
        : RIOAttributes.of(RIOUnitElement<RIOQueried>(unit))
    case .offering(let offering) where effect == .sets:
      return RIOAttributes.of(RIOOfferingElement<RIOWritten>(offering))
    case .offering(let offering):
      guard isBesideRequest else { return RIOAttributes.of(RIOOfferingElement<RIOQueried>(offering)) }
      var written = form.offering(offering)
      if let reference = (other as? RIOObject)?.reference, offering.isNamed(by: reference) {
        written.reference = reference
      }
      return RIOAttributes.of(RIOOfferingElement<RIOWritten>(written))
    case .code: return .members([])
    }
  }

  private var reference: RIOReference? { if case .offering(let offering) = content { offering.reference } else { nil } }

  func remarks(replacing old: any MessageObject) -> [Phrase] {
    guard effect == .sets, let old = old as? RIOObject, let known = old.code, known != code else { return [] }
    switch (content, code) {
    case (.unit, nil):
      return [
        Phrase(
          nl:
            "Zonder opleidingseenheidcode maakt RIO een nieuwe eenheid; \(known) blijft zoals zij is. Neem de code op "
            + "om haar te wijzigen.",
          en: "Without opleidingseenheidcode RIO makes a new unit; \(known) stays as it is. Take the code along to "
            + "change it.")
      ]
    default:
      return [
        Phrase(
          nl: "De code is een andere dan \(known): voor RIO is dit een ander object, en \(known) blijft zoals het is.",
          en: "The code is another one than \(known): to RIO this is another object, and \(known) stays as it is.")
      ]
    }
  }
}

extension RIOOffering {
  /// Whether an answer on this offering names what a write request refers to.
  fileprivate func isNamed(by reference: RIOReference) -> Bool {
    switch reference {
    case .eenheid(let code): opleidingseenheidcode == code
    case .erkenning(let key): erkenningen.contains(key)
    case .vak(let key): vakken.contains(key)
    }
  }
}

extension RIOMessage {
  /// The units and offerings in it; a message on something else is one object, without its header.
  var objects: [any MessageObject] {
    let effect: MessageEffect = root.isRequest ? .sets : .tells
    switch content {
    case .unitDelivery, .unitAnswer, .unitsAnswer: return units.map { RIOObject($0, effect) }
    case .offeringDelivery, .offeringAnswer, .offeringsAnswer: return offerings.map { RIOObject($0, effect) }
    case .unitNaming(let message) where root == .deleteUnit:
      return [RIOObject(deleting: message.body.opleidingseenheidcode.text, RIOObject.unitKind)]
    case .offeringNaming(let message) where root == .deleteOffering:
      return [RIOObject(deleting: message.body.aangebodenOpleidingCode.text.lowercased(), RIOObject.offeringKind)]
    default:
      guard case .members(let members) = Tree(self), let body = members.first,
        case .members(let fields) = body.value
      else { return [] }
      return [WholeMessage(.object([(body.name, .members(Array(fields.dropFirst(RIOHeader.fieldCount))))]))]
    }
  }
}
