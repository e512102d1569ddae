import Codecs
import Curriculum
import Description
import Foundation
import TestSupport
import Testing

@testable import Formats

/// The worked projection of the carpentry sample, and the way back.
@Suite struct RIOExportTests {
  /// All documents of the carpentry sample.
  static func sample() throws -> [Document] {
    try Repository.files(in: "samples/timmeren").compactMap { file in
      TextReader().read(Document.self, from: try Repository.bytes(file), as: .json).value
    }
  }

  static func export(_ documents: [Document], _ settings: [String: String] = [:], codes: [UInt8]? = nil) -> FormatExport
  {
    var chosen = Settings()
    for (name, value) in settings { chosen[name] = value }
    var scopes: [Catalogue] = []
    for scope in Catalogue.scopes(of: documents) where !scopes.contains(where: { $0 === scope }) {
      scopes.append(scope)
    }
    let day = Day(checked: Checked("2026-01-15"))
    return RIOExport.run(
      ExportRequest(scopes: scopes, settings: chosen, day: day, files: codes.map { ["codes": $0] } ?? [:]))
  }

  static func messages(_ export: FormatExport) throws -> [RIOMessage] {
    try export.files.filter { $0.name.hasSuffix(".xml") }.map {
      try #require(Format.rio.parts(of: $0.bytes).first?.message as? RIOMessage, "\($0.name)")
    }
  }

  @Test(arguments: RIOGeneration.allCases) func carpentry(_ generation: RIOGeneration) throws {
    let export = Self.export(try Self.sample(), [RIOGeneration.setting: generation.rawValue])
    #expect(export.obstacles.map(\.finding.message.en) == [])
    let messages = try Self.messages(export)
    #expect(messages.count == 36)
    #expect(messages.prefix(15).allSatisfy { $0.root == .deliverUnit })
    #expect(messages.dropFirst(15).allSatisfy { $0.root == .deliverOffering })
    for message in messages {
      let missing = generation == .of2022 && message.root == .deliverOffering ? ["K01010"] : []
      #expect(RIOJudging.codes(message, generation) == missing)
    }
    let units = messages.compactMap(\.deliveredUnit).map(\.part)
    #expect(units.map { $0.opleidingseenheidcode?.text } == (1...15).map { "9001O00" + ($0 < 10 ? "0" : "") + "\($0)" })
    #expect(units.prefix(8).allSatisfy { $0.niveau?.text == "MBO-2" && $0.eqf?.text == "2" && $0.nlqf?.text == "2" })
    let roof = try #require(units.first { $0.kenmerken.text(RIOUnit.ownKey) == "dakwerk" })
    #expect(roof.periodes.map(\.naamLang.text) == ["Dakwerk"] && roof.periodes[0].studielast?.text == "320")
    #expect(
      roof.periodes[0].omschrijving?.text == """
        Een eenvoudige kap uitzetten, ondersteunen en op maat maken.

        Leeruitkomsten:
        - Bepaalt uit de tekening de maten van een eenvoudige kap en zet die uit.
        - Stelt de tijdelijke ondersteuning van een kap.
        - Zaagt balken en platen voor een kap op maat en op hoek.
        """)
    let offerings = messages.compactMap(\.deliveredOffering).map(\.part)
    #expect(
      offerings.map(\.kind.rawValue).suffix(6) == [
        "aangebodenMboOpleiding", "aangebodenMboOpleiding", "aangebodenMboOpleiding", "aangebodenMboOpleiding",
        "aangebodenMboOpleidingsonderdeel", "aangebodenMboOpleidingsonderdeel",
      ])
    #expect(
      offerings.suffix(6).map { $0.reference?.erkenning?.opleidingscode.text } == [
        "25829", "25829", "25828", "25828", "C0110", "C0120",
      ])
    #expect(offerings.suffix(6).map { $0.mboNiveau?.text } == ["MBO-2", "MBO-2", "MBO-3", "MBO-3", "MBO-2", "MBO-2"])
    #expect(offerings.suffix(6).map { $0.toelatingseisen?.text } == ["JA", "JA", "JA", "JA", "NEE", "NEE"])
    #expect(offerings.prefix(15).map { $0.reference?.eenheid?.text } == units.map { $0.opleidingseenheidcode?.text })
    #expect(
      offerings.allSatisfy {
        $0.cohorten.map(\.cohortcode.text) == ["\($0.kenmerken.text(RIOOffering.ownKey) ?? "")-2026-09"]
      })
    let lost = Dictionary(uniqueKeysWithValues: export.losses.map { ($0.path, $0.count) })
    #expect(lost["module.learningOutcomes"] == 51 && lost["coverageClaim"] == 2 && lost["persona"] == 3)
  }

  /// DUO's own schemas take every message of the export.
  @Test(arguments: RIOGeneration.allCases) func schemasTakeTheExport(_ generation: RIOGeneration) throws {
    let name = "xsd/gen-\(generation.rawValue)/DUO_RIO_Beheren_OnderwijsOrganisatie_V4.xsd"
    guard Repository.conformance("rio/\(name)") != nil else { return }
    let schema = try XSDSchema(RIOCase.bytes(name))
    for file in Self.export(try Self.sample()).files where file.name.hasSuffix(".xml") {
      let said = file.bytes.withUnsafeBufferPointer { schema.problems(in: $0) }
      #expect(said.map(\.message.en) == [], "\(file.name)")
    }
  }

  @Test func thereAndBack() throws {
    let documents = try Self.sample()
    let messages = try Self.messages(Self.export(documents))
    let back = try #require(RIOImport.run(messages)?.document?.curriculum)
    let modules = documents.compactMap { if case .module(let module) = $0 { module } else { nil } }
    #expect(Set(back.modules.map(\.id)) == Set(modules.map(\.id)))
    for module in back.modules {
      let original = try #require(modules.first { $0.id == module.id })
      #expect(
        module.title == original.title && module.studyLoad == original.studyLoad && module.level == original.level)
      #expect(module.summary == original.summary)
      #expect(module.learningOutcomes.map(\.statement) == original.learningOutcomes.map(\.statement))
      #expect(module.validFrom?.text == "2026-08-01")
    }
    let offerings = documents.compactMap(\.curriculum).flatMap(\.offerings)
    #expect(back.offerings.map(\.id) == offerings.map(\.id) && back.offerings.map(\.unit) == offerings.map(\.unit))
    #expect(back.offerings.map { $0.cohorts.map(\.code) } == offerings.map { $0.cohorts.map(\.code) })
    // What came back is a file that can be read, and makes the same messages.
    let text = TextWriter.write(Document.curriculum(back), as: .json)
    let read = try #require(TextReader().read(Document.self, from: text, as: .json).value)
    let national = documents.filter { if case .module = $0 { false } else { $0.curriculum == nil } }
    let again = Self.export(national + [read], [RIOSettings.sender: "0000000700099XX00000"])
    #expect(again.files.map(\.bytes) == Self.export(documents).files.map(\.bytes))
  }

  /// An offering of a new unit waits for its code; the index with the code completes it.
  @Test func offeringsWaitForCodes() throws {
    let documents = try Self.sample().map { document in
      guard var curriculum = document.curriculum else { return document }
      for index in curriculum.offerings.indices { curriculum.offerings[index].unitCode = nil }
      return Document.curriculum(curriculum)
    }
    let first = Self.export(documents)
    #expect(try Self.messages(first).count == 21)
    #expect(
      first.notes.map(\.en) == [
        "15 offerings wait for the code of a new unit: fill it in index.json after RIO's answer, and give that file with "
          + "--codes"
      ])
    let bytes = try #require(first.files.last?.bytes)
    var index = try #require(TextReader().read(RIOIndex.self, from: bytes, as: .json).value)
    #expect(index.messages.count { $0.waitsFor != nil } == 15 && index.units.allSatisfy { $0.code == nil })
    for number in index.units.indices { index.units[number].code = RIOUnitCode("90\(10 + number)O0001") }
    let second = Self.export(documents, codes: TextWriter.write(json: index))
    let messages = try Self.messages(second)
    #expect(messages.count == 21 && messages.allSatisfy { $0.root == .deliverOffering })
    #expect(messages[0].deliveredOffering?.part.reference?.eenheid?.text == "9010O0001")
    #expect(second.notes.isEmpty)
    let broken = Self.export(documents, codes: Array("{}".utf8))
    #expect(broken.files.isEmpty && broken.obstacles.map(\.finding.rule) == ["RIO-10"])
  }

  /// What an offering lacks is said before anything is written.
  static let gaps: [(change: @Sendable (inout Offering) -> Void, path: String)] = [
    ({ $0.rioCode = nil }, "curriculum.offerings[15].rioCode"),
    ({ $0.learningPath = nil }, "curriculum.offerings[15].learningPath"),
    ({ $0.access = nil }, "curriculum.offerings[15].access"),
    ({ $0.admissionRequirements = nil }, "curriculum.offerings[15].admissionRequirements"),
    ({ $0.cohorts[0].status = nil }, "curriculum.offerings[15].cohorts[0].status"),
    ({ $0.cohorts[0].form = nil }, "curriculum.offerings[15].cohorts[0].form"),
    ({ $0.cohorts[0].applicationsFrom = nil }, "curriculum.offerings[15].cohorts[0].applicationsFrom"),
    ({ $0.cohorts[0].consentRequired = nil }, "curriculum.offerings[15].cohorts[0].consentRequired"),
    ({ $0.cohorts[0].price = DecimalNumber("1.005") }, "curriculum.offerings[15].cohorts[0].price"),
  ]

  @Test(arguments: gaps.indices) func whatIsMissing(_ number: Int) throws {
    let documents = try Self.sample().map { document in
      guard var curriculum = document.curriculum else { return document }
      Self.gaps[number].change(&curriculum.offerings[15])
      return Document.curriculum(curriculum)
    }
    let export = Self.export(documents)
    #expect(export.files.isEmpty)
    #expect(export.obstacles.map { "\($0.finding.path)" } == [Self.gaps[number].path])
    #expect(export.obstacles.allSatisfy { $0.finding.severity == .error && $0.finding.rule == "RIO-10" })
  }

  @Test func longTextIsCutWithAWarning() throws {
    let documents = try Self.sample().map { document in
      guard case .module(var module) = document, module.id.text == "dakwerk" else { return document }
      module.summary = Text(String(repeating: "é", count: 3_000))
      return Document.module(module)
    }
    let export = Self.export(documents)
    #expect(export.obstacles.map(\.finding.rule) == ["RIO-11"] && export.files.count == 37)
    let unit = try Self.messages(export).compactMap(\.deliveredUnit).first {
      $0.part.kenmerken.text(RIOUnit.ownKey) == "dakwerk"
    }
    #expect(unit?.part.periodes[0].omschrijving?.text == String(repeating: "é", count: 3_000))
  }
}
