import Codecs
import Curriculum
import Description
import Formats
import Foundation
import TestSupport
import Testing

/// SBB's XML of qualification files becomes the national layer; nothing is guessed, and what is lost is counted.
@Suite struct SBBTests {
  /// All that comes out of a text.
  struct Imported {
    var files: [QualificationFile] = []
    var problems: [Problem] = []
    var losses: [String: Int] = [:]

    init(_ bytes: [UInt8], pieces size: Int = 1_000) {
      guard case .stream(let read) = Format.sbb.reading else { return }
      var parts: [FormatPart] = []
      var given = 0
      let rest = bytes.withUnsafeBufferPointer { all in
        read(
          {
            defer { given += size }
            return given < all.count ? UnsafeBufferPointer(rebasing: all[given..<min(given + size, all.count)]) : nil
          }, TextReader(), { parts.append($0) })
      }
      for part in parts + [rest] {
        if let file = part.document?.qualificationFile { files.append(file) }
        problems += part.problems
        for loss in part.losses { losses[loss.path, default: 0] += loss.count }
      }
    }

    init(_ text: String) { self.init(Array(text.utf8)) }

    /// The kinds and English messages.
    var said: [String] { problems.map { "\($0.kind.rawValue): \($0.message.en)" } }
  }

  static let sample = SBBSample.file([SBBSample.dossier()])

  @Test func readsAnOwnFile() throws {
    let imported = Imported(Self.sample)
    #expect(imported.said == [])
    let file = try #require(imported.files.first)
    #expect(file.id.text == "voorbeelden-maken-0-23600-gewijzigd-2030")
    #expect(file.title?.text == "Voorbeelden maken 0")
    #expect(file.code?.text == "23600")
    #expect(file.edition?.text == "Gewijzigd 2030")
    #expect(file.validFrom?.text == "2030-08-01")
    #expect(file.intakeEnd == nil)
    #expect(file.domains.map(\.text) == ["79999"])
    #expect(file.source.name.text.hasSuffix("vorige versie heeft nummer 77"))
    #expect(file.knowledgeItems.map(\.code.text) == ["51", "52"])
    #expect(file.coreTasks.map(\.code.text) == ["B1-K1"])
    #expect(file.coreTasks[0].complexity?.text == "Gewoon.")
    #expect(file.coreTasks[0].knowledge.map(\.text) == ["51"])
    #expect(file.coreTasks[0].workProcesses.map(\.code.text) == ["B1-K1-W1", "B1-K1-W2"])
    #expect(file.coreTasks[0].workProcesses[0].competencies.map(\.text) == ["A"])
    let additions = file.coreTasks[0].additions
    #expect(additions.map(\.profile) == [2, 1])
    #expect(additions.map(\.field.text) == ["complexity", "knowledge"])
    #expect(additions.map { $0.text?.text } == ["Moeilijker.", nil])
    #expect(additions.map { $0.references.map(\.text) } == [[], ["52"]])
    #expect(file.profiles.map(\.number) == [1, 2])
    #expect(file.profiles[1].coreTasks.flatMap(\.workProcesses).map(\.code.text) == ["P2-K1-W1", "P2-K1-W2"])
    #expect(file.qualifications.map(\.code.text) == ["25700", "25701"])
    #expect(file.qualifications.map(\.profileNumber) == [1, 2])
    #expect(file.qualifications[0].studyLoadHours == 3_200)
    #expect(file.qualifications[0].programmeType == .basic)
    #expect(file.qualifications[0].legalRequirements?.apply == false)
    #expect(imported.losses["dossier.dossiercrebos.dossiercrebo.@prijsfactor"] == 1)
    #expect(imported.losses["sbb.sectorkamers.sectorkamer.@titel"] == 1)
    // The size of the pieces makes no difference.
    for size in [7, 64, 100_000] {
      let other = Imported(Array(Self.sample.utf8), pieces: size)
      #expect(other.files == imported.files)
      #expect(other.losses == imported.losses)
    }
  }

  /// Changes to the sample, how many files still come out, and what is said.
  static let hostile: [(old: String, new: String, files: Int, said: [String])] = [
    ("<?xml", "\u{FEFF}<?xml", 1, []), ("<sbb>", "<sbb xmlns=\"urn:example:sbb\">", 1, []),
    ("<sbb>", "<sbb xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\" xsi:schemaLocation=\"a b\">", 1, []),
    ("<context>", "<context taal=\"nl\">", 1, []),
    ("<omschrijving>Een werk", "<omschrijving opmaak=\"ja\">Een werk", 1, []),
    ("Een werkplaats.", "Een <b>werk</b>plaats.", 1, []),
    ("titel=\"Maakt voorbeelden\" hoofdstuk=\"1\"", "titel=\"Maakt voorbeelden\"", 1, ["(hoofdstuk) is absent"]),
    (
      "titel=\"Maakt voorbeelden\" hoofdstuk=\"1\"", "titel=\"Maakt voorbeelden\" hoofdstuk=\"een\"", 1,
      ["(hoofdstuk) is absent"]
    ),
    (
      "titel=\"Maakt een voorbeeld\" hoofdstuk=\"2\"", "titel=\"Maakt een voorbeeld\" hoofdstuk=\"1\"", 1,
      ["The number 1 (hoofdstuk) occurs twice here"]
    ),
    ("titel=\"Maakt een voorbeeld\"", "titel=\" \"", 1, ["A title belongs here"]),
    (
      "vakkennisenvaardigheden referentie=\"51\"", "vakkennisenvaardigheden referentie=\"99\"", 1,
      ["The reference 99 has no target"]
    ),
    ("competentie referentie=\"31\"", "competentie referentie=\"39\"", 1, ["The reference 39 has no target"]),
    ("profiel referentie=\"82\"", "profiel referentie=\"89\"", 1, ["The reference 89 has no target"]),
    ("referentiedomein=\"11\"", "referentiedomein=\"12\"", 1, ["The domain with number 12"]),
    ("Geldig_vanaf=\"01-08-2030\"", "Geldig_vanaf=\"31-02-2030\"", 1, ["The date “31-02-2030” cannot be read"]),
    ("Geldig_vanaf=\"01-08-2030\"", "Geldig_vanaf=\"2030-08-01\"", 1, ["The date “2030-08-01” cannot be read"]),
    (
      "<crebo Geldig_vanaf=\"01-08-2030\" Datum_einde_instroom=\"\" Datum_einde_opleiding=\"\">25700</crebo>", "", 1,
      ["has no code (crebo)"]
    ),
    ("hoofdstuk=\"1\" niveau=\"2\"", "hoofdstuk=\"1\" niveau=\"5\"", 1, ["The level “5” is not 1, 2, 3 or 4"]),
    ("<sbu>3200", "<sbu>veel", 1, ["The study load “veel” (sbu) is no number of hours"]),
    ("<sbu>3200", "<sbu>9223372036854775807", 1, ["(sbu) is no number of hours from 0 to 1,000,000"]),
    ("basisberoepsopleiding", "rijopleiding", 1, ["The programme type “rijopleiding”"]),
    ("Nee</wett", "Soms</wett", 1, ["Legal requirements say “Soms”"]),
    ("<dossier nr=\"900\"", "<dossier", 0, ["(Internal number)"]),
    ("titel=\"Voorbeelden  maken 0\"", "titel=\"\"", 0, ["A title belongs here"]),
    ("</sbb>", "", 1, ["The file ends while <sbb> is still open"]),
    ("</dossier>", "</dosier>", 0, ["This end tag does not fit"]),
    ("<sbb>", "<!DOCTYPE sbb><sbb>", 0, ["This XML file has a DOCTYPE"]),
  ]

  @Test func doubtsWhatDoesNotFit() {
    for row in Self.hostile {
      guard let place = Self.sample.range(of: row.old) else {
        Issue.record("the sample has no \(row.old)")
        continue
      }
      let imported = Imported(Self.sample.replacingCharacters(in: place, with: row.new))
      #expect(imported.files.count == row.files, "\(row.new)")
      #expect(imported.problems.count == row.said.count, "\(row.new): \(imported.said)")
      for (said, part) in zip(imported.said, row.said) { #expect(said.contains(part), "\(row.new)") }
      for problem in imported.problems where problem.kind == .doubtful {
        #expect(problem.path.steps.count >= 4 && problem.message.nl != problem.message.en, "\(row.new)")
      }
    }
    #expect(Imported("<sbb/>").said == ["missing: There is no dossier in this file of SBB."])
    #expect(Imported("").said.count == 1)
  }

  /// What stands before the dossiers is read once, however many dossiers refer to it.
  @Test(.timeLimit(.minutes(1))) func manyDossiersWithALongHeadTakeLittleTime() {
    let count = 4_000
    let domains = (0..<count).map { "<domein nr=\"\($0)\" titel=\"D\" crebo=\"79999\"/>" }.joined()
    let dossiers = (0..<count).map { "<dossier nr=\"\($0)\" titel=\"K \($0)\" referentiedomein=\"\($0)\"/>" }.joined()
    let imported = Imported("<sbb><domeinen>\(domains)</domeinen><dossiers>\(dossiers)</dossiers></sbb>")
    #expect(imported.files.count == count && imported.files.allSatisfy { $0.domains.map(\.text) == ["79999"] })
  }

  @Test func countsWhatItDoesNotKnow() {
    var text = Self.sample
    for (old, new) in [
      ("<basis>", "<basis><nieuw a=\"1\"><diep>x</diep><diep>y</diep><leeg/></nieuw>"),
      ("hoofdstuk=\"2\">", "hoofdstuk=\"2\" kleur=\"rood\">"),
    ] { text = text.replacingOccurrences(of: old, with: new) }
    let imported = Imported(text)
    #expect(imported.said == [])
    #expect(imported.files.count == 1)
    let plain = Imported(Self.sample).losses
    let added = imported.losses.filter { plain[$0.key] == nil }
    #expect(
      added == [
        "dossier.basis.nieuw.@a": 1, "dossier.basis.nieuw.diep": 2,
        "dossier.basis.basistaken.basiskerntaken.kerntaak.basiswerkprocessen.werkproces.@kleur": 1,
        "dossier.profielen.profiel.profielkerntaken.kerntaak.profielwerkprocessen.werkproces.@kleur": 2,
      ])
    // However many there are, they are counted, and hide nothing that matters.
    let process = "<werkproces titel=\"W\" hoofdstuk=\"1\" kleur=\"rood\"/>"
    let many = Imported(
      Self.sample.replacingOccurrences(
        of: "<basiswerkprocessen>", with: "<basiswerkprocessen>" + String(repeating: process, count: 3_000)))
    #expect(
      many.losses["dossier.basis.basistaken.basiskerntaken.kerntaak.basiswerkprocessen.werkproces.@kleur"] == 3_000)
    #expect(many.problems.contains { $0.kind == .doubtful })
  }

  // MARK: Real files

  /// A real file of SBB with what is in it.
  struct Real {
    let name: String
    let id: String
    let base: [Int]
    let profiles: [[Int]]
    let codes: [String]
    let references: Int
  }

  static let real = [
    Real(
      name: "2755-dienstverlening.xml", id: "dienstverlening-23189", base: [9], profiles: [[3], [3], [3]],
      codes: ["25499", "25498", "25500"], references: 63),
    Real(
      name: "4156-maatschappelijke-zorg.xml", id: "maatschappelijke-zorg-23181-gewijzigd-2016", base: [7, 2],
      profiles: [[4], [3], [8], [6], [7], [6]], codes: ["25475", "25476", "25477", "25474", "25479", "25478"],
      references: 217),
  ]

  @Test func readsTheRealFiles() throws {
    for row in Self.real {
      guard let path = Repository.conformance("sbb/\(row.name)") else { return }
      let imported = Imported(Array(try Data(contentsOf: URL(fileURLWithPath: path))), pieces: 4_096)
      #expect(imported.said == [], "\(row.name)")
      let file = try #require(imported.files.first)
      #expect(imported.files.count == 1)
      #expect(file.id.text == row.id)
      #expect(file.domains.map(\.text) == ["79140"])
      #expect(file.coreTasks.map(\.workProcesses.count) == row.base)
      #expect(file.profiles.map { $0.coreTasks.map(\.workProcesses.count) } == row.profiles)
      #expect(file.qualifications.map(\.code.text) == row.codes)
      let tasks = file.coreTasks + file.profiles.flatMap(\.coreTasks)
      let references = tasks.reduce(0) { sum, task in
        sum + task.knowledge.count
          + task.additions.filter { $0.field.text == "knowledge" }.reduce(0) { $0 + $1.references.count }
      }
      #expect(references == row.references)
      for process in tasks.flatMap(\.workProcesses) {
        let description = try #require(process.description)
        let result = try #require(process.result)
        #expect(description != result)
      }
      #expect(!imported.losses.isEmpty)
    }
  }
}
