import Codecs
import Curriculum
import Description

/// The list of what an export made, in sending order. A user fills in the codes that RIO hands out, and gives it back.
struct RIOIndex: Record {
  static let fileName = "index.json"

  /// The generation of RIO that the messages are for.
  var generation: RIOIndexGeneration
  /// The own units, with the code that RIO handed out once it is known.
  var units: [RIOIndexUnit] = []
  /// The messages, in sending order.
  var messages: [RIOIndexMessage] = []

  init(blank: Blank) { generation = RIOIndexGeneration(blank: blank) }
  init(generation: RIOGeneration) { self.generation = RIOIndexGeneration(generation) }

  static var typeName: StaticString { "RIOIndex" }
  mutating func describe<V: FieldVisitor>(_ visitor: inout V) {
    visitor.required(Field("generation", nl: "Generatie van RIO", en: "Generation of RIO"), &generation)
    visitor.list(Field("units", each: "unit", nl: "Eigen eenheden", en: "Own units"), &units)
    visitor.list(
      Field("messages", each: "message", nl: "Berichten, in volgorde van verzenden", en: "Messages, in sending order"),
      &messages)
  }
}

extension RIOIndex {
  /// The codes of units by id, out of the index that the user gave with the codes filled in, and what is wrong with it.
  static func codes(in request: ExportRequest) -> (known: [String: RIOUnitCode], obstacles: [FormatExport.Obstacle]) {
    guard let bytes = request.files[RIOSettings.codes] else { return ([:], []) }
    let read = TextReader().read(RIOIndex.self, from: bytes, as: .json)
    guard let index = read.value else {
      return (
        [:],
        read.problems.filter { $0.stage < .advice }.map { problem in
          var obstacle = FormatExport.Obstacle.rio(
            .rio10, Origin(document: -1, path: problem.path), severity: .error, found: problem.found,
            Phrase(
              nl: "Het bestand van --\(RIOSettings.codes) is geen index: \(problem.message.nl)",
              en: "The file of --\(RIOSettings.codes) is no index: \(problem.message.en)"))
          obstacle.finding.offset = problem.offset
          return obstacle
        }
      )
    }
    var known: [String: RIOUnitCode] = [:]
    for unit in index.units { if let code = unit.code { known[unit.id.text] = code } }
    return (known, [])
  }

  /// The name of the file of a message: its number in sending order, what it delivers, and an id.
  static func name(_ number: Int, _ kind: String, _ id: String, digits width: Int = 3) -> String {
    "\(number.padded(width))-\(kind)-\(id).xml"
  }

  /// The index as a file.
  func file(_ count: Int) -> FormatExport.File {
    FormatExport.File(
      name: Self.fileName, bytes: TextWriter.write(json: self),
      summary: Phrase(
        nl: "\(count) \(count == 1 ? "bericht" : "berichten") in volgorde van verzenden",
        en: "\(count) \(count == 1 ? "message" : "messages") in sending order"))
  }

  /// What the user should know about messages that wait for a code; nil when none does.
  var waitingNote: Phrase? {
    let waiting = messages.count { $0.waitsFor != nil }
    guard waiting > 0 else { return nil }
    return Phrase(
      nl: "\(counted(waiting, "aangeboden opleiding wacht", "aangeboden opleidingen wachten")) op de code van een "
        + "nieuwe eenheid: vul die na het antwoord van RIO in \(Self.fileName) in, en geef dat bestand met --\(RIOSettings.codes)",
      en: "\(waiting) \(waiting == 1 ? "offering waits" : "offerings wait") for the code of a new unit: fill it in "
        + "\(Self.fileName) after RIO's answer, and give that file with --\(RIOSettings.codes)")
  }
}

/// A generation of RIO, as a word.
enum RIOIndexGeneration: String, Enumeration {
  case of2022 = "2022"
  case of2025 = "2025"
  init(blank: Blank) { self = .of2025 }
  init(_ generation: RIOGeneration) { self = generation == .of2022 ? .of2022 : .of2025 }
  static var typeName: StaticString { "RIOIndexGeneration" }
}

/// An own unit.
struct RIOIndexUnit: Record {
  var id: ModuleID
  var code: RIOUnitCode?

  init(blank: Blank) { id = ModuleID(blank: blank) }
  init(id: ModuleID, code: RIOUnitCode?) {
    self.id = id
    self.code = code
  }

  static var typeName: StaticString { "RIOIndexUnit" }
  mutating func describe<V: FieldVisitor>(_ visitor: inout V) {
    visitor.required(Field("id", nl: "Id van de module", en: "Id of the module"), &id)
    visitor.optional(
      Field("code", nl: "Code die RIO heeft gegeven", en: "Code that RIO handed out"), &code)
  }
}

/// A message that was written, or that waits for a code.
struct RIOIndexMessage: Record {
  var id: Line
  var kind: Line
  var file: Line?
  var waitsFor: ModuleID?

  init(blank: Blank) {
    id = Line(blank: blank)
    kind = Line(blank: blank)
  }

  init(id: String, kind: String, file: String?, waitsFor: ModuleID?) {
    self.id = Line(checked: Checked(id))
    self.kind = Line(checked: Checked(kind))
    self.file = file.map { Line(checked: Checked($0)) }
    self.waitsFor = waitsFor
  }

  static var typeName: StaticString { "RIOIndexMessage" }
  mutating func describe<V: FieldVisitor>(_ visitor: inout V) {
    visitor.required(Field("id", nl: "Id van de module of het aanbod", en: "Id of the module or offering"), &id)
    visitor.required(Field("kind", nl: "Wat het bericht aanlevert", en: "What the message delivers"), &kind)
    visitor.optional(Field("file", nl: "Het bestand", en: "The file"), &file)
    visitor.optional(
      Field(
        "waitsFor", nl: "Module waarvan eerst de code bekend moet zijn",
        en: "Module whose code must be known first"), &waitsFor)
  }
}
