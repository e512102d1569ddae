import Codecs
import Curriculum
import Description
import Rules
import Simulation
import TestSupport
import Testing

@testable import Formats

/// Every message of the conformance folder: the verdict of the schema, the codes of the rules, and writing back.
@Suite struct RIOConformanceTests {
  @Test(arguments: RIOCase.all) func verdict(_ message: RIOCase) throws {
    let bytes = try message.bytes()
    let part = try #require(Format.rio.parts(of: bytes).first)
    let broken = part.problems.filter { $0.stage < .advice }
    #expect(broken.isEmpty == message.isValid, "\(broken)")
    // An answer whose elements only stand in the wrong order can still be used.
    let isMisplaced = broken.allSatisfy { $0.kind == .order } && message.file.contains("_response")
    #expect((part.message != nil) == (message.isValid || isMisplaced))
    guard message.isValid, let read = part.message as? RIOMessage else { return }
    for generation in RIOGeneration.allCases {
      let found = RIOJudging.codes(read, generation).filter { !$0.hasPrefix("RIO") }
      #expect(Set(found) == Set(message.codes[generation] ?? []), "generation \(generation.rawValue)")
    }
    // Equal but for prefixes, and for the spaces between elements.
    let written = read.normalForm()
    #expect(try FlatXML.elements(of: written) == FlatXML.elements(of: bytes))
    let again = try #require(Format.rio.parts(of: written).first?.message as? RIOMessage)
    #expect(again == read && again.normalForm() == written)
  }

  /// Spoilt messages are judged by our reader and by libxml2 with DUO's schemas; both must say the same.
  @Test(arguments: RIOGeneration.allCases) func readerAgreesWithSchemas(_ generation: RIOGeneration) throws {
    var schemas: [String: XSDSchema] = [:]
    for contract in ["Beheren", "Raadplegen"] {
      let name = "xsd/gen-\(generation.rawValue)/DUO_RIO_\(contract)_OnderwijsOrganisatie_V4.xsd"
      guard Repository.conformance("rio/\(name)") != nil else { return }
      schemas[contract] = try XSDSchema(RIOCase.bytes(name))
    }
    var numbers = SeededNumbers(seed: generation == .of2022 ? 1 : 2)
    var verdicts: [Bool: Int] = [:]
    for message in RIOCase.all where message.isValid && !message.file.hasPrefix("soap") {
      let schema = try #require(schemas[message.contract])
      let nodes = try FlatXML.elements(of: message.bytes())
      for _ in 0..<12 {
        let bytes = FlatXML.text(of: FlatXML.spoilt(nodes, &numbers))
        let ours = Format.rio.parts(of: bytes).flatMap(\.problems).filter { $0.stage < .advice }
        let theirs = bytes.withUnsafeBufferPointer { schema.problems(in: $0) }
        verdicts[ours.isEmpty, default: 0] += 1
        #expect(
          ours.isEmpty == theirs.isEmpty,
          "\(message.file) \(ours.map(\.message.en)) \(theirs.map(\.message.en)) \(String(decoding: bytes, as: UTF8.self))"
        )
      }
    }
    #expect(verdicts[true, default: 0] > 100 && verdicts[false, default: 0] > 400, "\(verdicts)")
  }
}

/// Judges a message by the rules of its format.
enum RIOJudging {
  static func report(_ message: RIOMessage, _ generation: RIOGeneration = .newest) -> Report {
    var settings = Settings()
    settings[RIOGeneration.setting] = generation.rawValue
    let day = Day(checked: Checked("2026-01-01"))
    let circumstances = Circumstances(profile: .standard, referenceDate: day, settings: settings)
    var report = Report()
    RuleRunner(RuleCatalogue(groups: RIORules.groups), on: day).judge(
      message: message, number: 0, in: circumstances, &report)
    return report
  }

  static func codes(_ message: RIOMessage, _ generation: RIOGeneration = .newest) -> [String] {
    report(message, generation).entries.map(\.finding.rule)
  }
}
