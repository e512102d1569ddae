import Description
import Rules

/// A part of a message, with its path from the root of the message.
struct RIOPlaced<Part: Sendable>: Sendable {
  let part: Part
  let path: Path

  init(_ part: Part, at path: Path) {
    self.part = part
    self.path = path
  }

  /// The path of a field of the part.
  func path(_ fields: Path.Step...) -> Path { path + Path(fields) }
}

/// An element with kenmerken.
struct RIOKenmerkHolder: Sendable {
  /// The name of the element, by which its kenmerken are judged.
  let element: String
  let kenmerken: [RIOKenmerk]
}

extension RIOCohort {
  /// The name of its element.
  var element: String { kind.cohortElement.map { "\($0)" } ?? kind.rawValue + "Cohort" }
}

/// From when to when something is there.
struct RIOLife {
  let begin: Day?
  /// The end, when nothing is wrong with it: with an end that is not after the begin nothing is compared.
  let end: Day?
  /// Whether the end is not after the begin.
  let isReversed: Bool

  init(_ begin: RIODate, _ end: RIODate?) {
    self.begin = begin.day
    let last = end?.day
    if let first = begin.day, let last, last <= first {
      isReversed = true
      self.end = nil
    } else {
      isReversed = false
      self.end = last
    }
  }
}

extension Phrase {
  /// What knows the facts that a message does not hold.
  static let register = Phrase(nl: "het register", en: "the register")
}

extension Source {
  /// DUO's list of functional errors.
  static let rioErrors = Source(
    "RIO",
    Phrase(
      nl: "foutcodes in DUO's servicedocument van de webservice RIO, april 2022",
      en: "error codes in DUO's service document of the RIO web service, April 2022"))
  /// Codes that were seen in answers and are not in DUO's list.
  static let rioTraffic = Source(
    "RIO-T",
    Phrase(
      nl: "antwoorden van de testdienst van RIO, opgenomen in 2023",
      en: "answers of RIO's test service, recorded in 2023"))
  /// The schemas of both contracts. They ask the same in both generations.
  static let rioContracts = Source(
    "RIO-XSD",
    Phrase(
      nl: "DUO's schema's van de contracten Beheren en Raadplegen, V4, van 2022 en van 2025",
      en: "DUO's schemas of the contracts Beheren (write) and Raadplegen (query), V4, of 2022 and of 2025"))
  /// The schemas of both contracts, and the value lists.
  static let rioSchema = Source(
    "RIO-X",
    Phrase(
      nl: "schema's van RIO, 2022 en 2025, en waardelijsten van de open data, versie 2.13.0",
      en: "schemas of RIO, 2022 and 2025, and value lists of the open data, version 2.13.0"))
}
