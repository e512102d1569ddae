import Description
import Rules

/// What a message delivers, taken apart once for all rules.
final class RIODelivery: Sendable {
  /// What the message is.
  let root: RIOMessage.Root
  /// The path of the message.
  let path: Path
  /// Whether the message asks the register to change something.
  let changes: Bool
  /// The unit that the message delivers; nil for any other message.
  let unit: RIODeliveredUnit?
  /// The offering that the message delivers; nil for any other message.
  let offering: RIODeliveredOffering?
  /// The relation that the message delivers; nil for any other message.
  let relation: RIOPlaced<RIORelation>?
  /// The elements with kenmerken of what the message delivers.
  let kenmerkHolders: [RIOPlaced<RIOKenmerkHolder>]
  /// The kenmerken of those elements whose kenmerken are known.
  let kenmerken: [RIOKenmerken]

  init(_ message: RIOMessage, _ generation: RIOGeneration) {
    root = message.root
    path = [.field(message.root.rawValue)]
    changes = message.root.isRequest && message.contract == .write
    unit = message.deliveredUnit
    offering = message.deliveredOffering
    relation = message.deliveredRelation
    kenmerkHolders = unit?.kenmerkHolders ?? offering?.kenmerkHolders ?? []
    kenmerken = kenmerkHolders.compactMap { RIOKenmerken($0, generation) }
  }
}

/// A unit or an offering that a message delivers, with its parts.
final class RIODelivered<Part: Sendable, Period: Sendable>: Sendable {
  let part: Part
  let path: Path
  let periods: [RIOPlaced<Period>]
  /// The cohorts; a unit has none.
  let cohorts: [RIOPlaced<RIOCohort>]
  /// Its days and those of its periods, in the same order as `periods`.
  let timeline: RIOTimeline
  /// Its life: from its first day to the first day after it.
  var life: RIOLife { timeline.life }

  fileprivate init(
    _ part: Part, at path: Path, from begindatum: RIODate, to einddatum: RIODate?, periods: [Period],
    periodElement: StaticString, cohorts: [RIOCohort] = [], begin: (Period) -> RIODate, element: (Period) -> String
  ) {
    self.part = part
    self.path = path
    let placed = RIOPlaced.numbered(periods, below: path, element)
    self.periods = placed
    timeline = RIOTimeline(
      begindatum: begindatum, einddatum: einddatum, life: RIOLife(begindatum, einddatum),
      periods: placed.map { .init(begindatum: begin($0.part), element: element($0.part), path: $0.path) },
      periodElement: "\(periodElement)", path: path)
    self.cohorts = RIOPlaced.numbered(cohorts, below: path) { $0.element }
  }

  /// The path of a field.
  func path(_ fields: Path.Step...) -> Path { path + Path(fields) }
}

typealias RIODeliveredUnit = RIODelivered<RIOUnit, RIOUnitPeriod>
typealias RIODeliveredOffering = RIODelivered<RIOOffering, RIOOfferingPeriod>

extension RIODelivered<RIOUnit, RIOUnitPeriod> {
  fileprivate var kenmerkHolders: [RIOPlaced<RIOKenmerkHolder>] {
    [RIOPlaced(RIOKenmerkHolder(element: part.kind.rawValue, kenmerken: part.kenmerken), at: path)]
      + periods.map { period in
        RIOPlaced(
          RIOKenmerkHolder(element: "\(period.part.kind.periodElement)", kenmerken: period.part.kenmerken),
          at: period.path)
      }
  }
}

extension RIODelivered<RIOOffering, RIOOfferingPeriod> {
  fileprivate var kenmerkHolders: [RIOPlaced<RIOKenmerkHolder>] {
    [RIOPlaced(RIOKenmerkHolder(element: part.kind.rawValue, kenmerken: part.kenmerken), at: path)]
      + periods.map { period in
        RIOPlaced(
          RIOKenmerkHolder(element: "\(period.part.kind.periodElement)", kenmerken: period.part.fields.kenmerken),
          at: period.path)
      }
      + cohorts.map { cohort in
        RIOPlaced(
          RIOKenmerkHolder(element: cohort.part.element, kenmerken: cohort.part.kenmerken), at: cohort.path)
      }
  }
}

extension RIOMessage {
  /// The unit that the message delivers; nil for any other message.
  var deliveredUnit: RIODeliveredUnit? {
    guard case .unitDelivery(let message) = content else { return nil }
    let unit = message.body.unit
    return RIODelivered(
      unit, at: [.field(root.rawValue), .field(unit.kind.rawValue)],
      from: unit.begindatum, to: unit.einddatum, periods: unit.periodes, periodElement: unit.kind.periodElement,
      begin: { $0.begindatum }, element: { "\($0.kind.periodElement)" })
  }

  /// The offering that the message delivers; nil for any other message.
  var deliveredOffering: RIODeliveredOffering? {
    guard case .offeringDelivery(let message) = content else { return nil }
    let offering = message.body.offering
    return RIODelivered(
      offering, at: [.field(root.rawValue), .field(offering.kind.rawValue)],
      from: offering.begindatum, to: offering.einddatum, periods: offering.periodes,
      periodElement: offering.kind.periodElement, cohorts: offering.cohorten, begin: { $0.fields.begindatum },
      element: { "\($0.kind.periodElement)" })
  }

  /// The relation that the message delivers; nil for any other message.
  var deliveredRelation: RIOPlaced<RIORelation>? {
    guard case .relationDelivery(let message) = content else { return nil }
    return RIOPlaced(message.body.opleidingsrelatie, at: [.field(root.rawValue), "opleidingsrelatie"])
  }
}

extension RIOPlaced {
  /// Parts below a path, each with its number among those of the same element.
  fileprivate static func numbered(_ parts: [Part], below path: Path, _ element: (Part) -> String) -> [RIOPlaced] {
    // There are few elements of different names.
    var numbers: [(name: String, count: Int)] = []
    return parts.map { part in
      let name = element(part)
      let place = numbers.firstIndex { $0.name == name } ?? numbers.count
      if place == numbers.count { numbers.append((name, 0)) }
      defer { numbers[place].count += 1 }
      return RIOPlaced(part, at: path + [.field(name), .item(numbers[place].count)])
    }
  }
}
