import Codecs
import Curriculum
import Description
import Formats
import Foundation
import Simulation
import TestSupport
import Testing

/// Our reader, the XSD and the JSON Schema say the same of right and wrong documents.
@Suite struct AgreementTests {
  static let seeds = 0..<3_000

  /// A made-up document for a seed: right for one seed out of four, else spoilt once or twice.
  private static func document(_ seed: Int, _ simulator: inout Simulator) -> SimulatedValue {
    var value = simulator.document(seed: seed, size: 20 + seed % 60)
    var mutation = Mutation(seed: UInt64(seed))
    for _ in 0..<(seed % 4 == 0 ? 0 : 1 + seed % 2) { value = mutation.spoil(value) }
    return value
  }

  private static func isAccepted(_ text: String, _ syntax: Syntax, _ reader: TextReader) -> Bool {
    var text = text
    let result = text.withUTF8 { reader.read(Document.self, from: $0, as: syntax) }
    return result.value != nil
  }

  /// What our reader says first, for the message of a failed comparison.
  private static func firstProblem(_ text: String, _ syntax: Syntax, _ reader: TextReader) -> String {
    var text = text
    let problems = text.withUTF8 { reader.read(Document.self, from: $0, as: syntax) }.problems
    return problems.first { $0.stage < .advice }.map { "\($0.path): \($0.message.en)" } ?? "valid"
  }

  @Test func readerAgreesWithXSD() throws {
    let schema = try XSDSchema(Array(XSDWriter.schema(of: Document.outline).utf8))
    let reader = TextReader()
    var simulator = Simulator(Document.outline)
    var accepted = 0
    for seed in Self.seeds {
      var text = Self.document(seed, &simulator).xml
      // Two roots are broken XML for both; one is what is compared here.
      if text.isEmpty { text = "<nothing/>" }
      let ours = Self.isAccepted(text, .xml, reader)
      let theirs = text.withUTF8 { schema.problems(in: $0) }
      #expect(
        ours == theirs.isEmpty,
        "seed \(seed): \(theirs.first?.message.en ?? "valid") / \(Self.firstProblem(text, .xml, reader))")
      if ours { accepted += 1 }
    }
    #expect(accepted > 700)
    #expect(accepted < 2_300)
  }

  /// Writes documents with our verdict to the file that `FIM_INSTANCES` names, for a check from outside.
  @Test func jsonVerdictsForTheCheckFromOutside() throws {
    let reader = TextReader()
    var simulator = Simulator(Document.outline)
    var lines: [String] = []
    var accepted = 0
    for seed in Self.seeds {
      let text = Self.document(seed, &simulator).json
      let ours = Self.isAccepted(text, .json, reader)
      if ours { accepted += 1 }
      lines.append("\(ours ? "valid" : "invalid")\t\(text.replacingOccurrences(of: "\n", with: " "))")
    }
    #expect(accepted > 700)
    #expect(accepted < 2_300)
    if let path = ProcessInfo.processInfo.environment["FIM_INSTANCES"] {
      try lines.joined(separator: "\n").write(toFile: path, atomically: true, encoding: .utf8)
    }
  }

  @Test func roundTripsKeepEveryByte() throws {
    let reader = TextReader()
    var simulator = Simulator(Document.outline)
    for seed in 0..<1_000 {
      var text = simulator.document(seed: seed, size: 80).json
      let first = text.withUTF8 { reader.read(Document.self, from: $0, as: .json) }
      let value = try #require(first.value, "seed \(seed): \(first.problems.first?.message.en ?? "")")
      let json = TextWriter.write(value, as: .json)
      let xml = TextWriter.write(value, as: .xml)
      let fromXML = xml.withUnsafeBufferPointer { reader.read(Document.self, from: $0, as: .xml) }
      let fromJSON = json.withUnsafeBufferPointer { reader.read(Document.self, from: $0, as: .json) }
      #expect(fromXML.value == value, "seed \(seed): \(fromXML.problems.first?.message.en ?? "differs")")
      #expect(fromJSON.value == value, "seed \(seed)")
      #expect(fromXML.value.map { TextWriter.write($0, as: .json) } == json, "seed \(seed)")
    }
  }
}
