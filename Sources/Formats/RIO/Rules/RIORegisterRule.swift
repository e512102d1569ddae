import Description
import Rules

extension Rule {
  /// A rule that only the register can judge.
  ///
  /// - Parameter about: what in a message the rule is about; nil for what no message of these contracts holds.
  static func register<Example: RuleExample>(
    _ id: String, _ source: Source, title: Phrase, remedy: Phrase, example: Example, about: RIORegisterPlace? = nil
  ) -> Rule {
    Rule(
      id, .error, .sourced, [source], title: title,
      explanation: Phrase(
        nl: "Dit is alleen te beoordelen met wat er in het register staat. Daarom noemt fim de regel en oordeelt niet; "
          + "RIO geeft deze code als antwoord wanneer het misgaat.",
        en:
          "Only what is in the register can tell this. So fim names the rule and does not judge; RIO answers with this "
          + "code when it goes wrong."),
      remedy: remedy, example: example,
      checks: about.map { about in [.register { about.path(in: $0) }] } ?? [])
  }
}

/// What in a message a rule of the register is about.
enum RIORegisterPlace: Sendable {
  case sent, location, unitCode, relation, recognition, subject, ownKey, ownUnitKey, changedUnit, offering, provider
  case partner, deletedUnit, deletedOffering

  /// Where it stands in a message; nil when it is not there.
  func path(in delivery: RIODelivery) -> Path? {
    guard delivery.changes else { return nil }
    switch self {
    case .sent: return delivery.path
    case .relation: return delivery.relation?.path
    case .deletedUnit: return delivery.root == .deleteUnit ? delivery.path + ["opleidingseenheidcode"] : nil
    case .deletedOffering: return delivery.root == .deleteOffering ? delivery.path + ["aangebodenOpleidingCode"] : nil
    case .changedUnit, .ownUnitKey: return delivery.unit.flatMap(path(in:))
    case .unitCode:
      return delivery.relation.map { $0.path + ["opleidingseenheidcode"] }
        ?? delivery.unit.flatMap(RIORegisterPlace.changedUnit.path(in:))
        ?? delivery.offering.flatMap(path(in:))
    case .ownKey:
      return delivery.unit.flatMap(RIORegisterPlace.ownUnitKey.path(in:))
        ?? delivery.offering.flatMap(path(in:))
    case .location, .recognition, .subject, .offering, .provider, .partner:
      return delivery.offering.flatMap(path(in:))
    }
  }

  private func path(in unit: RIODeliveredUnit) -> Path? {
    switch self {
    case .changedUnit: return unit.part.opleidingseenheidcode.map { _ in unit.path("opleidingseenheidcode") }
    case .ownUnitKey: return key(RIOUnit.ownKey, unit.part.kenmerken, unit.path)
    default: return nil
    }
  }

  private func path(in offering: RIODeliveredOffering) -> Path? {
    switch self {
    case .offering: return offering.path
    case .provider: return offering.path("onderwijsaanbiedercode")
    case .location: return offering.part.onderwijslocatiecode.map { _ in offering.path("onderwijslocatiecode") }
    case .unitCode: return offering.part.reference?.eenheid.map { _ in offering.path("opleidingseenheidSleutel") }
    case .recognition:
      return offering.part.reference?.erkenning.map { _ in offering.path("opleidingserkenningSleutel") }
    case .subject: return offering.part.reference?.vak.map { _ in offering.path("voVakerkenningSleutel") }
    case .ownKey: return key(RIOOffering.ownKey, offering.part.kenmerken, offering.path)
    case .partner:
      for period in offering.periods {
        if let path = key("samenwerkendeOnderwijsaanbiedercode", period.part.fields.kenmerken, period.path) {
          return path
        }
      }
      return nil
    default: return nil
    }
  }

  private func key(_ name: String, _ kenmerken: [RIOKenmerk], _ path: Path) -> Path? {
    kenmerken.firstIndex { $0.naam.text == name }.map { path + ["kenmerken", .item($0)] }
  }
}
