import Codecs
import Curriculum
import Description
import TestSupport
import Testing

@testable import Formats

/// Records of RIO's open data: how they are read, joined and looked up, and what they become.
@Suite struct LODTests {
  static let day = Day(checked: Checked("2026-01-15"))

  private func file(_ text: String) throws -> LODFile {
    let part = Format.lod.parts(of: Array(text.utf8))[0]
    return try #require(part.message as? LODFile, "\(part.problems.map(\.message.en))")
  }

  private func register(_ texts: [String]) throws -> CodeRegister { LODRegister(try texts.map(file)).codes }

  static let unit = #"""
    {"id": "e-1", "type": "MBOKWALIFICATIE", "opleidingseenheidcode": "9002O0001", "opleidingsherkomst": "SBB",
    "volledigeNaam": "Timmerman", "begindatum": "2022-08-01", "einddatum": "2027-08-01", "niveau": "MBO-2",
    "opleidingssoort": "BASISBEROEPSOPLEIDING", "studielast": 3200, "studielasteenheid": "SBU"}
    """#
  static let recognition = #"""
    {"id": "k-1", "type": "MBOOPLEIDINGSERKENNING", "erkendeopleidingscode": "25829", "erkenner": "OCW",
    "ingangsdatum": "2022-08-01", "opleidingsstelsel": "CREBO"}
    """#

  /// The text, and what is wrong with it: kind and path, with line and column.
  @Test(arguments: [
    (unit, []), ("[\(unit), \(recognition)]", []), ("\u{FEFF}[\(unit)]", []), ("[]", []),
    (unit.replacing("2022-08-01", with: "2022-13-01"), ["pattern begindatum 2:45"]),
    ("[\(unit.replacing("9002O0001", with: "90020001"))]", ["pattern [0].opleidingseenheidcode 1:68"]),
    // A mark at the beginning is no column.
    ("\u{FEFF}[\(unit.replacing("9002O0001", with: "90020001"))]", ["pattern [0].opleidingseenheidcode 1:68"]),
    ("[\(unit), 7]", ["wrongKind [1] 3:94"]),
    (#"[\#(unit.replacing(#""volledigeNaam": "Timmerman","#, with: ""))]"#, ["missing [0] 1:2"]),
    (unit.replacing("3200", with: "123456"), ["wrongKind studielast 3:59"]),
    (#"{"erkendeopleidingscode": "25829"}"#, Array(repeating: "missing  1:1", count: 5)),
    // A broken list is said as it is, without what it is read in.
    ("[\(unit)", ["syntax  1:1"]), ("[\(unit)], \"x\": []", ["syntax  3:93"]),
    ("[\(unit)], \"records\": []", ["syntax  3:93"]), ("[\(unit)]}", ["syntax  3:93"]),
    // What has nothing of a record is none; another kind of record is passed over.
    (#" {"module": {"id": "a"}}"#, ["missing  1:2"]), (#"[ {"a": 1}, {}]"#, ["missing [0] 1:3"]),
    (#"[ {"a": 1}, {"id": "x"}]"#, []), (#" {"id": "x", "onderwijslocatiecode": "1"}"#, []),
    (#"{"vanOpleidingseenheidId": "a"}"#, Array(repeating: "missing  1:1", count: 5)),
  ]) func problems(text: String, found: [String]) {
    let bytes = Array(text.utf8)
    let part = Format.lod.parts(of: bytes)[0]
    let lines = bytes.withUnsafeBufferPointer { bytes in
      let lines = LineTable(bytes)
      return part.problems.map { problem in
        let place = lines.position(of: problem.offset)
        return "\(problem.kind) \(problem.path) \(place.line):\(place.column)"
      }
    }
    #expect(lines == found)
    if text.hasPrefix("{") || text.hasPrefix("[{") { #expect(Format.recognised(in: bytes) === Format.lod) }
  }

  /// Reading and writing keep what the description does not know.
  @Test func writesBack() throws {
    let text = "[\(Self.unit.dropLast()), \"eQF\": 2.0, \"_links\": {\"a\": [1]}}]"
    let written = try file(text).normalForm()
    let again = try file(String(decoding: written, as: UTF8.self))
    #expect(again == (try file(text)) && again.normalForm() == written)
    #expect(String(decoding: written, as: UTF8.self).contains("\"eQF\": 2.0"))
  }

  struct Join: Sendable, CustomTestStringConvertible {
    let name: String
    let files: [String]
    let title: String?
    var testDescription: String { name }
  }

  /// The ways in which a unit and its recognition are taken together.
  @Test(
    arguments: [
      Join(
        name: "a member", files: [unit.dropLast() + ", \"opleidingserkenning\": \(recognition)}"], title: "Timmerman"),
      Join(name: "one file", files: ["[\(recognition), \(unit)]"], title: "Timmerman"),
      Join(
        name: "a link of the unit",
        files: [
          unit.dropLast() + #", "_links": {"x": {"href": "https://a.example/opleidingserkenningen/k-1?p=1"}}}"#,
          recognition,
        ],
        title: "Timmerman"),
      Join(
        name: "a link of the recognition",
        files: [
          unit, recognition.dropLast() + #", "links": [{"rel": "x", "href": "https://a.example/opleidingen/e-1"}]}"#,
        ],
        title: "Timmerman"),
      Join(
        name: "the id", files: [unit.replacing("e-1", with: "25829-SBB-BB"), "[\(recognition)]"], title: "Timmerman"),
      Join(name: "the id alone", files: [unit.replacing("e-1", with: "25829-SBB-BB")], title: "Timmerman"),
      // Nothing joins them: the code is known, its unit is not.
      Join(name: "nothing", files: [unit, recognition], title: nil),
      Join(
        name: "another link",
        files: [unit.dropLast() + #", "links": [{"href": "https://a.example/boeken/k-1"}]}"#, recognition], title: nil),
    ] as [Join]) func joins(_ join: Join) throws
  {
    let register = try register(join.files)
    let entry = try #require(register.look(for: "25829", as: .qualification, on: Self.day).value)
    #expect(entry.title?.text == join.title && entry.kind == .qualification)
    #expect(entry.validFrom?.text == "2022-08-01")
    #expect(entry.validUntil?.text == (join.title == nil ? nil : "2027-07-31"))
  }

  @Test func lookUp() throws {
    func record(_ code: String, _ type: String, _ unit: String, _ begin: String, until: String = "") -> String {
      #"""
      {"id": "\#(unit)", "type": "\#(type)", "opleidingseenheidcode": "\#(unit)", "opleidingsherkomst": "SBB",
      "volledigeNaam": "\#(unit) \#(code)", "begindatum": "\#(begin)", "opleidingserkenning": {"id": "k\#(unit)",
      "type": "MBOOPLEIDINGSERKENNING", "erkendeopleidingscode": "\#(code)", "erkenner": "OCW",
      "ingangsdatum": "\#(begin)", \#(until.isEmpty ? "" : "\"einddatum\": \"\(until)\",") "opleidingsstelsel": "CREBO"}}
      """#
    }
    let register = try register([
      "["
        + [
          record("K0001", "MBOKEUZEDEEL", "9002O0001", "2020-08-01", until: "2024-08-01"),
          record("K0001", "MBOKEUZEDEEL", "9002O0002", "2024-08-01"),
          record("K0002", "MBOKEUZEDEEL", "9002O0003", "2020-08-01"),
          record("K0002", "MBOREGIONAALKEUZEDEEL", "9002O0004", "2020-08-01"),
          record("K0003", "MBOKEUZEDEEL", "9002O0005", "2016-08-01", until: "2020-08-01"),
          record("23189", "MBOKWALIFICATIEDOSSIER", "9002O0006", "2015-08-01"),
          record("23189", "MBOKWALIFICATIEDOSSIER", "9002O0006", "2015-08-01"),
        ].joined(separator: ",") + "]"
    ])
    func look(_ code: String, _ kind: CodeKind, _ day: String = "2026-01-15") -> String {
      switch register.look(for: code, as: kind, on: Day(checked: Checked(day))) {
      case .found(let entry): "found \(entry.unit ?? "")"
      case .notFound: "not found"
      case .ambiguous(let entries): "ambiguous \(entries.compactMap(\.unit).joined(separator: " "))"
      case .wrongKind(let kind): "is \(kind)"
      }
    }
    #expect(look("K0001", .elective) == "found 9002O0002")
    #expect(look("K0001", .elective, "2024-07-31") == "found 9002O0001")
    #expect(look("K0001", .elective, "2024-08-01") == "found 9002O0002")
    #expect(look("K0002", .elective) == "ambiguous 9002O0003 9002O0004")
    #expect(look("K0003", .elective) == "found 9002O0005")
    #expect(look("K0004", .elective) == "not found")
    #expect(look("23189", .qualificationFile) == "found 9002O0006")
    #expect(look("23189", .qualification) == "is qualificationFile")
    #expect(register.kinds == [.elective, .qualificationFile])
  }

  /// The sample as national files.
  @Test func national() throws {
    let files = try Repository.files(in: "samples/lod").map {
      try file(String(decoding: try Repository.bytes($0), as: UTF8.self))
    }
    let parts = LODImport(files).parts
    #expect(
      parts.compactMap(\.document).map { "\($0.summary.en) \($0.id ?? "")" } == [
        "qualification file 23189, 3 qualifications, 0 core tasks, 0 work processes dienstverlening-23189",
        "qualification file, 1 qualification, 0 core tasks, 0 work processes kwalificatie-25829",
        "qualification file, 1 qualification, 0 core tasks, 0 work processes kwalificatie-25828",
        "certificate C0110", "certificate C0120", "education domain 79140",
      ])
    let timmerman = try #require(parts.lazy.compactMap(\.document?.qualificationFile).first { $0.code == nil })
    let qualification = timmerman.qualifications[0]
    #expect(qualification.title.text == "Timmerman" && qualification.level == 2)
    #expect(qualification.programmeType == .basic && qualification.studyLoadHours == 3200)
    #expect(parts.flatMap(\.losses).map { "\($0.path) \($0.count)" } == ["omschrijving 9"])
    for document in parts.compactMap(\.document) {
      let read = TextReader().read(Document.self, from: TextWriter.write(document, as: .json), as: .json)
      #expect(read.value == document && read.problems.isEmpty)
    }
    // What is there twice counts once.
    #expect(LODImport(files + files).parts.compactMap(\.document) == parts.compactMap(\.document))
    let alone = LODImport([try file(Self.unit), try file(Self.recognition)]).parts
    #expect(alone.compactMap(\.document).isEmpty)
    #expect(alone.flatMap(\.losses).map(\.path) == ["opleiding", "opleidingserkenning"])
  }

  /// Ends, levels and the recognition of units: a change of the unit and what is then said of the code.
  static let facts: [(files: [String], said: String)] = [
    (["[\(unit), \(recognition)]"], "Timmerman 2 2022-08-01 2027-07-31"),
    (["[\(unit.replacing("MBO-2", with: "MBO-4")), \(recognition)]"], "Timmerman 4 2022-08-01 2027-07-31"),
    (["[\(unit.replacing("MBO-2", with: "MBO-5")), \(recognition)]"], "Timmerman - 2022-08-01 2027-07-31"),
    (["[\(unit.replacing("MBO-2", with: "HBO-AD")), \(recognition)]"], "Timmerman - 2022-08-01 2027-07-31"),
    // The recognition has the last word on the days.
    (
      [
        "[\(unit), \(recognition.replacing("\"opleidingsstelsel\"", with: "\"einddatum\": \"2026-08-01\", \"opleidingsstelsel\""))]"
      ],
      "Timmerman 2 2022-08-01 2026-07-31"
    ),
    (
      ["[\(unit.replacing("\"einddatum\"", with: "\"opheffingsdatum\"")), \(recognition)]"],
      "Timmerman 2 2022-08-01 2027-07-31"
    ),
    // A file with more than a unit and a recognition does not join them.
    (["[\(unit), \(recognition), {\"licentiecode\": \"1\"}]"], "- - 2022-08-01 -"),
  ]

  @Test(arguments: facts.indices) func factsOfACode(row: Int) throws {
    let (files, said) = Self.facts[row]
    let entry = try #require(register(files).look(for: "25829", as: .qualification, on: Self.day).value)
    let days = "\(entry.validFrom?.text ?? "-") \(entry.validUntil?.text ?? "-")"
    #expect("\(entry.title?.text ?? "-") \(entry.level.map(String.init) ?? "-") \(days)" == said)
  }

  /// Qualifications stand in the file that the first relation puts them in, by their codes.
  @Test func qualificationsInTheirFile() throws {
    func qualification(_ number: Int, _ code: String) -> String {
      let held = Self.recognition.replacing("25829", with: code).replacing("k-1", with: "k-\(number)")
      return "\(Self.unit.replacing("e-1", with: "e-\(number)").dropLast()), \"opleidingserkenning\": \(held)}"
    }
    func group(_ id: String, _ title: String) -> String {
      #"{"id": "\#(id)", "type": "MBOKWALIFICATIEDOSSIER", "volledigeNaam": "\#(title)", "begindatum": "2022-08-01"}"#
    }
    func relation(_ from: String, _ to: String) -> String {
      #"{"vanOpleidingseenheidId": "\#(from)", "naarOpleidingseenheidId": "\#(to)", "soort": "HIERARCHISCH"}"#
    }
    let records = [
      qualification(1, "25829"), qualification(2, "25828"), group("d-1", "Eerste"), group("d-2", "Tweede"),
      relation("e-1", "d-1"), relation("e-1", "d-2"), relation("e-2", "d-1"), relation("d-2", "e-2"),
    ]
    let parts = LODImport([try file("[\(records.joined(separator: ","))]")]).parts
    let files = parts.compactMap(\.document?.qualificationFile)
    #expect(
      files.map { "\($0.title?.text ?? "") \($0.qualifications.map(\.code.text))" } == ["Eerste [\"25828\", \"25829\"]"]
    )
    #expect(parts.flatMap(\.losses).map { "\($0.path) \($0.count)" } == ["opleidingsgroep 1"])
    // Of two recognitions of one code the first counts for a unit whose id begins with it.
    let two = "[\(Self.recognition), \(Self.recognition.replacing("k-1", with: "k-2"))]"
    let register = LODRegister([try file(Self.unit.replacing("e-1", with: "25829-SBB-BB")), try file(two)])
    #expect(register.units.map { $0.recognition?.id?.text } == ["k-1"])
    #expect(register.alone.map { $0.id?.text } == ["k-2"])
  }

  /// A relation may be said from either side, a unit on two pages counts in its last period, and what has no place is
  /// lost.
  @Test func joinsAndLosses() throws {
    let group =
      #"{"id": "d-1", "type": "MBOKWALIFICATIEDOSSIER", "volledigeNaam": "Timmeren", "begindatum": "2022-08-01"}"#
    func relation(_ from: String, _ to: String, _ kind: String = "HIERARCHISCH") -> String {
      #"{"vanOpleidingseenheidId": "\#(from)", "naarOpleidingseenheidId": "\#(to)", "soort": "\#(kind)"}"#
    }
    let known = "\(Self.unit.dropLast()), \"opleidingserkenning\": \(Self.recognition)}"
    for relation in [relation("e-1", "d-1"), relation("d-1", "e-1")] {
      let parts = LODImport([try file("[\(known), \(group), \(relation)]")]).parts
      let files = parts.compactMap(\.document?.qualificationFile)
      #expect(files.map { "\($0.title?.text ?? "") \($0.qualifications.map(\.code.text))" } == ["Timmeren [\"25829\"]"])
      #expect(parts.flatMap(\.losses).isEmpty)
    }
    let later = known.replacing("\"Timmerman\"", with: "\"Later\"").replacing("2022-08-01", with: "2024-08-01")
    for order in [[known, later], [later, known]] {
      let files = LODImport(try order.map(file)).parts.compactMap(\.document?.qualificationFile)
      #expect(files.flatMap(\.qualifications).map(\.title.text) == ["Later"])
    }
    let more = known.replacing(
      "\"ingangsdatum\"", with: "\"toegestaneLeerweg\": [\"BOL\", \"BBL\"], \"ingangsdatum\"")
    let whole = "\(more.dropLast()), \"korteNaam\": \"T\", \"omschrijving\": \"t\", \"eqf\": 2, \"_links\": {}}"
    let others = [relation("e-1", "e-2", "OPVOLGING"), "{\"licentiecode\": \"1\"}"]
    let lost = LODImport([try file("[\(([whole] + others).joined(separator: ","))]")]).parts.flatMap(\.losses)
    #expect(
      lost.map { "\($0.path) \($0.count)" } == [
        "eqf 1", "korteNaam 1", "omschrijving 1", "opleidingsrelatie 1", "record 1", "toegestaneLeerweg 2",
      ])
  }
}
