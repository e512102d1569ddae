import Codecs
import Description
import Rules

extension Format {
  /// Records of RIO's open data: one, or a list of them.
  public static let lod = Format(
    name: "lod",
    title: Phrase(nl: "open data van RIO in JSON (LOD API 2.13)", en: "RIO's open data in JSON (LOD API 2.13)"),
    syntax: .json, fileExtension: "json",
    recognises: { head in
      head.members.contains(where: LODReading.signs.contains)
        || head.itemMembers.contains(where: LODReading.signs.contains)
    },
    reading: .whole { bytes, reader in
      var part = LODReading.part(bytes, reader)
      part.problems = part.problems.form(as: .lod00)
      return part
    }, outline: { LODReading.outline }, write: nil,
    gather: { LODImport($0.compactMap { $0 as? LODFile }).parts },
    register: { LODRegister($0.compactMap { $0 as? LODFile }).codes }, rules: LODRules.groups)
}

/// A file of open data.
struct LODFile: Message, Record {
  var records: [LODRecord] = []
  /// Whether one record stands there without a list around it.
  var isSingle = false

  init(blank: Blank) {}

  static var typeName: StaticString { "LODFile" }
  mutating func describe<V: FieldVisitor>(_ visitor: inout V) {
    visitor.list(Field("records", nl: "De records", en: "The records"), &records)
  }

  func normalForm() -> [UInt8] {
    if isSingle, let record = records.first { return TextWriter.write(json: record) }
    return TextWriter.write(json: Tree.array(records.map { Tree($0) }))
  }
}

/// From the bytes of a file to records.
enum LODReading {
  static let outline = Outline(of: LODRecord.self)
  /// Members that tell a record of the open data.
  static let signs: Set = [
    "opleidingseenheidcode", "opleidingsherkomst", "erkendeopleidingscode", "vanOpleidingseenheidId",
    "eigenOpleidingseenheidsleutel", "aangebodenOpleidingcode", "licentiecode", "organisatorischeEenheidcode",
    "onderwijslocatiecode",
  ]

  static func part(_ bytes: UnsafeBufferPointer<UInt8>, _ reader: TextReader) -> FormatPart {
    if FileHead(bytes).isList { return list(bytes, reader) }
    let result = reader.read(LODRecord.self, from: bytes, as: .json, namespace: .none, manner: .nullIsAbsent)
    var file = LODFile(blank: Blank())
    file.isSingle = true
    guard let record = result.value else { return FormatPart(document: nil, problems: result.problems) }
    file.records = [record]
    return part(file, bytes, reader, result.problems)
  }

  /// A list has no name for a description to go by, so it is read as the member of a record, and what is said about it
  /// then moves back.
  private static func list(_ bytes: UnsafeBufferPointer<UInt8>, _ reader: TextReader) -> FormatPart {
    let head = Array("{\"records\":".utf8)
    var text = head
    text.reserveCapacity(bytes.count + head.count + 1)
    text += bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? bytes.dropFirst(3) : bytes[...]
    text.append(UInt8(ascii: "}"))
    let shift = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? head.count - 3 : head.count
    let result = text.withUnsafeBufferPointer {
      reader.read(LODFile.self, from: $0, as: .json, namespace: .none, manner: .nullIsAbsent)
    }
    // What breaks it, or stands behind the list, is said of the text as it is.
    let isBroken = result.problems.contains { $0.stage == .syntax || $0.path.steps.count == 1 }
    let broken = isBroken ? reader.read(LODRecord.self, from: bytes, as: .json).problems : []
    if broken.contains(where: { $0.stage == .syntax }) { return FormatPart(document: nil, problems: broken) }
    let problems = result.problems.map { problem in
      var problem = problem
      problem.offset = min(max(0, problem.offset - shift), bytes.count)
      problem.path = Path(Array(problem.path.steps.dropFirst()))
      return problem
    }
    guard let file = result.value else { return FormatPart(document: nil, problems: problems) }
    return part(file, bytes, reader, problems)
  }

  /// The file with what the contract asks and the description cannot say: it depends on what a record is.
  private static func part(
    _ file: LODFile, _ bytes: UnsafeBufferPointer<UInt8>, _ reader: TextReader, _ problems: [Problem]
  ) -> FormatPart {
    var missing: [Problem] = []
    if !file.records.isEmpty, file.records.allSatisfy(\.isUnknown) {
      missing.append(
        Problem(
          .missing, type: "LODRecord", field: "type", path: file.isSingle ? [] : [.item(0)], offset: 0,
          message: Phrase(
            nl: "Dit is geen record van de open data van RIO: het heeft geen id, geen type en geen enkele code. Lees "
              + "het als het formaat dat het is.",
            en: "This is no record of RIO's open data: it has no id, no type and no code at all. Read it as the format "
              + "that it is.")))
    }
    for (number, record) in file.records.enumerated() where missing.count < 1_000 {
      let place: Path = file.isSingle ? [] : [.item(number)]
      for name in record.missing {
        missing.append(
          Problem(
            .missing, type: "LODRecord", field: "\(name)", path: place, offset: 0,
            message: Phrase(
              nl: "In dit record van de open data ontbreekt \(name). Haal het record opnieuw op.",
              en: "This record of the open data lacks \(name). Fetch the record anew.")))
      }
    }
    let places = reader.places(of: missing.map(\.path), in: bytes, as: .json, namespace: .none, outline: outline)
    for (index, place) in places.enumerated() { missing[index].offset = place.offset }
    return FormatPart(document: nil, message: file, problems: problems + missing)
  }
}
