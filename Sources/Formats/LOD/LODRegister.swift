import Curriculum
import Description

/// Units of the open data with their codes. A record of a unit does not hold its national code: that stands in its
/// recognition, and what joins the two is looked for.
struct LODRegister {
  /// A unit, with its recognition where it is known.
  struct Unit {
    let record: LODRecord
    let kind: CodeKind
    var recognition: LODRecord?
    /// The national code.
    var code: String?
    /// Whether the code was taken from the id of the unit.
    var isDerived = false
  }

  private(set) var units: [Unit] = []
  /// Recognitions of mbo without a unit here.
  private(set) var alone: [LODRecord] = []
  private(set) var relations: [LODRecord] = []
  /// Records of other kinds.
  private(set) var others: [LODRecord] = []

  init(_ files: [LODFile]) {
    var recognitions: [LODRecord] = []
    // A unit that is there more than once, as on pages that overlap, counts once: in its last period.
    var places: [String: Int] = [:]
    for record in files.flatMap(\.records) {
      switch record.family {
      case .unit:
        if let kind = record.type.flatMap({ LODKind.kind($0.text) }) {
          if let id = record.id?.text, let place = places[id] {
            let isLater = (record.begindatum?.text ?? "") > (units[place].record.begindatum?.text ?? "")
            if isLater { units[place] = Unit(record: record, kind: kind) }
            continue
          }
          if let id = record.id?.text { places[id] = units.count }
          units.append(Unit(record: record, kind: kind))
        } else {
          others.append(record)
        }
      case .recognition where record.type?.text == "MBOOPLEIDINGSERKENNING": recognitions.append(record)
      case .relation: relations.append(record)
      case .recognition, .other: others.append(record)
      }
    }
    var joined: Set<String> = []
    var byCode: [String: LODRecord] = [:]
    var byID: [String: LODRecord] = [:]
    var byUnit: [String: LODRecord] = [:]
    for recognition in recognitions {
      if let code = recognition.erkendeopleidingscode?.text { byCode[code] = byCode[code] ?? recognition }
      if let id = recognition.id?.text { byID[id] = recognition }
      for id in recognition.linkedIDs { byUnit[id] = recognition }
    }
    let pairs = Self.pairs(files)
    for index in units.indices {
      let record = units[index].record
      let id = record.id?.text ?? ""
      let head = String(id.prefix { $0 != "-" })
      let found =
        record.opleidingserkenning.first ?? record.linkedIDs.lazy.compactMap { byID[$0] }.first ?? byUnit[id]
        ?? pairs[id] ?? byCode[head]
      units[index].recognition = found
      units[index].code = found?.erkendeopleidingscode?.text
      if let id = found?.id?.text { joined.insert(id) }
      if units[index].code == nil, head != id, CodeKind(form: head) == units[index].kind {
        units[index].code = head
        units[index].isDerived = true
      }
    }
    alone = recognitions.filter { !joined.contains($0.id?.text ?? "") }
  }

  /// The recognition of each unit where a file holds just these two: a convention, for answers that were put together.
  private static func pairs(_ files: [LODFile]) -> [String: LODRecord] {
    var pairs: [String: LODRecord] = [:]
    for file in files where file.records.count == 2 {
      guard let unit = file.records.first(where: { $0.family == .unit })?.id?.text,
        let recognition = file.records.first(where: { $0.family == .recognition })
      else { continue }
      pairs[unit] = recognition
    }
    return pairs
  }

  /// What is said of codes. Empty when no record of a unit has its code with it: then nothing can be looked up.
  var codes: CodeRegister { CodeRegister(units.compactMap(\.entry) + alone.compactMap(\.entryAlone)) }
}

extension LODRegister.Unit {
  var entry: CodeRegister.Entry? {
    guard let code else { return nil }
    var entry = CodeRegister.Entry(code: code, kind: kind)
    entry.unit = record.opleidingseenheidcode?.text ?? record.id?.text
    entry.title = record.volledigeNaam.flatMap { Line(collapsing: $0.text) }
    entry.level = record.level
    entry.studyLoadHours = record.hours
    entry.validFrom = recognition?.ingangsdatum ?? record.begindatum
    entry.validUntil = last
    return entry
  }

  /// The last day; the ends of the open data are the first day after.
  var last: Day? { (recognition?.einddatum ?? record.einddatum ?? record.opheffingsdatum)?.previous }
}

extension LODRecord {
  /// A recognition whose unit is not here: its kind is that of the form of its code, where that tells.
  fileprivate var entryAlone: CodeRegister.Entry? {
    guard let code = erkendeopleidingscode?.text else { return nil }
    var entry = CodeRegister.Entry(code: code, kind: CodeKind(form: code))
    entry.validFrom = ingangsdatum
    entry.validUntil = einddatum?.previous
    return entry
  }

  /// The level of mbo, from 1 to 4.
  var level: Int? { niveau.flatMap { Int(rioLevel: $0.text) } }

  /// The study load, where it is in study load hours.
  var hours: Int? { studielasteenheid?.text == "SBU" ? studielast?.value : nil }

  /// The ids at the ends of links to units and recognitions: `_links` with names, or `links` in a list.
  fileprivate var linkedIDs: [String] {
    others.filter { $0.name == "_links" || $0.name == "links" }.flatMap { $0.value.addresses }.compactMap { address in
      let parts = address.split(separator: "?")[0].split(separator: "/").suffix(2)
      let resources = ["opleidingen", "opleidingsonderdelen", "opleidingsgroepen", "opleidingserkenningen"]
      guard parts.count == 2, let resource = parts.first, resources.contains(String(resource)) else { return nil }
      return parts.last.map(String.init)
    }.filter { $0 != id?.text }
  }
}

extension Tree {
  /// The values of all members named `href`.
  fileprivate var addresses: [String] {
    switch self {
    case .members(let members):
      members.flatMap { $0.name == "href" ? [$0.value.text].compactMap { $0 } : $0.value.addresses }
    case .array(let items): items.flatMap(\.addresses)
    default: []
    }
  }
}
