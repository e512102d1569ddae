import Codecs
import Curriculum
import Description
import Foundation
import Rules
import TestSupport
import Testing

@testable import Formats

/// Objects of OOAPI: the verdicts of the public instances, writing back, and the messages that they become for RIO.
@Suite struct OOAPITests {
  // MARK: Instances

  struct Instance: Sendable, CustomTestStringConvertible {
    let file: String
    let kind: String
    let isValid: Bool
    let consumerIsValid: Bool
    var testDescription: String { file }

    static let all: [Instance] = {
      guard let folder = Repository.conformance("ooapi") else { return [] }
      let types = ["EducationSpecification", "Program", "Course", "ProgramOffering", "CourseOffering", "Organization"]
      return OOAPITests.rows("\(folder)/manifest.json", "instances").compactMap { row in
        guard let schema = row["schema"] as? String, types.contains(where: { schema == "v5/schema/\($0).schema.json" }),
          let file = row["file"] as? String
        else { return nil }
        return Instance(
          file: "\(folder)/\(file)", kind: row["kind"] as? String ?? "", isValid: row["schemaValid"] as? Bool ?? false,
          consumerIsValid: (row["consumer"] as? [String: Any])?["schemaValid"] as? Bool ?? true)
      }
    }()
  }

  static func rows(_ file: String, _ name: String) -> [[String: Any]] {
    let data = try? Data(contentsOf: URL(fileURLWithPath: file))
    return (data.flatMap { try? JSONSerialization.jsonObject(with: $0) } as? [String: Any])?[name] as? [[String: Any]]
      ?? []
  }

  @Test(arguments: Instance.all) func instance(_ instance: Instance) throws {
    let bytes = Array(try Data(contentsOf: URL(fileURLWithPath: instance.file)))
    let part = try #require(Format.ooapi.parts(of: bytes).first)
    let broken = part.problems.filter { $0.stage < .advice }
    #expect(broken.isEmpty == instance.isValid, "\(broken.map(\.message.en))")
    guard broken.isEmpty, let message = part.message as? OOAPIMessage else { return }
    let rules = Self.report(message).map(\.finding.rule)
    #expect(rules.contains("OOA-01") == !instance.consumerIsValid, "\(rules)")
    #expect((rules.contains { $0 != "OOA-01" }) == (instance.kind == "lint"), "\(rules)")
    let written = message.normalForm()
    let before = try JSONSerialization.jsonObject(with: Data(bytes)) as? NSDictionary
    let after = try JSONSerialization.jsonObject(with: Data(written)) as? NSDictionary
    #expect(before == after)
    #expect(Format.ooapi.parts(of: written).first?.message as? OOAPIMessage == message)
  }

  static func report(_ message: OOAPIMessage) -> [Report.Entry] {
    let day = Day(checked: Checked("2026-01-01"))
    let circumstances = Circumstances(profile: .standard, referenceDate: day)
    var report = Report()
    RuleRunner(RuleCatalogue(groups: OOAPIRules.groups), on: day).judge(
      message: message, number: 0, in: circumstances, &report)
    return report.entries
  }

  /// What an object is, and what its schema forbids or asks: kind of problem, path and line.
  @Test(arguments: [
    (#"{"pageSize": 10, "pageNumber": 1, "items": []}"#, []), (#"{"programmeId": "a"}"#, ["undecided  6"]),
    (#"{"items": [], "x": 1}"#, []), (#"{"x": 1}"#, ["undecided  is read"]),
    (
      #"{"organizationId": "aaaaaaaa-0000-4000-8000-000000000000", "organizationType": "root", "name": [{"value": "A"}], "#
        + #""shortName": "A", "primaryCode": {"codeType": "identifier", "code": "a", "x": 1}, "otherCodes": []}"#,
      ["unknown primaryCode.x", "missing otherCodes"]
    ),
    (
      #"{"educationSpecificationId": "aaaaaaaa-0000-4000-8000-000000000000", "educationSpecificationType": "course", "#
        + #""name": [], "primaryCode": {"codeType": "identifier", "code": "a"}, "#
        + #""learningOutcomes": [[], 7, [{"value": 1}, {"language": "Dutch"}]]}"#,
      [
        "tooFew learningOutcomes[0]", "wrongKind learningOutcomes[1]", "wrongKind learningOutcomes[2][0].value",
        "pattern learningOutcomes[2][1].language",
      ]
    ),
  ]) func forms(text: String, found: [String]) {
    let part = Format.ooapi.parts(of: Array(text.utf8))[0]
    let said = part.problems.map { problem in
      let word = problem.message.en.contains("Open Education API 6") ? "6" : "is read"
      return "\(problem.kind) \(problem.path)" + (problem.kind == .undecided ? " \(word)" : "")
    }
    #expect(said == found)
  }

  // MARK: Pairs

  struct Pair: Sendable, CustomTestStringConvertible {
    let name: String
    let kind: String
    let entity: String
    let offerings: String?
    let expected: String
    let isValid: Bool
    let type: String?
    let code: String?
    let without: [String]
    var testDescription: String { name }

    static let all: [Pair] = {
      guard let folder = Repository.conformance("rio") else { return [] }
      return OOAPITests.rows("\(folder)/pairs/pairs.json", "pairs").compactMap { row in
        guard let kind = row["kind"] as? String, ["educationSpecification", "program", "course"].contains(kind),
          let input = row["input"] as? [String: Any], let entity = input["entity"] as? String
        else { return nil }
        return Pair(
          name: row["name"] as? String ?? "", kind: kind, entity: entity, offerings: input["offerings"] as? String,
          expected: row["expected"] as? String ?? "",
          isValid: (row["valid"] as? [String: Any])?["gen-2025"] as? Bool ?? true,
          type: row["educationSpecificationType"] as? String, code: row["opleidingseenheidcode"] as? String,
          without: row["compareWithout"] as? [String] ?? [])
      }
    }()
  }

  private func messages(_ pair: Pair) throws -> [(number: Int, message: any Message)] {
    try [pair.entity, pair.offerings].compactMap { $0 }.enumerated().map { number, file in
      let part = Format.ooapi.parts(of: try RIOCase.bytes(file)).first
      let message = try #require(part?.message, "\(file): \(part?.problems.map(\.message.en) ?? [])")
      return (number, message)
    }
  }

  /// Some of what must be refused is refused at reading.
  private static func canBeRead(_ pair: Pair) -> Bool {
    [pair.entity, pair.offerings].compactMap { $0 }.allSatisfy { file in
      (try? RIOCase.bytes(file)).flatMap { Format.ooapi.parts(of: $0).first?.message } != nil
    }
  }

  @Test(arguments: Pair.all) func pair(_ pair: Pair) throws {
    guard pair.isValid || Self.canBeRead(pair) else { return }
    let messages = try messages(pair)
    var settings = Settings()
    settings[RIOSettings.sender] = "0000000700025BE00000"
    settings[OOAPISettings.specificationType] = pair.type
    var files: [String: [UInt8]] = [:]
    if let code = pair.code {
      var index = RIOIndex(generation: .newest)
      for case let message as OOAPIMessage in messages.map(\.message) {
        let reference: String?
        switch message.content {
        case .program(let entity): reference = entity.fields.educationSpecification?.idText
        case .course(let entity): reference = entity.fields.educationSpecification?.idText
        default: reference = nil
        }
        guard let id = reference else { continue }
        index.units.append(RIOIndexUnit(id: ModuleID(checked: Checked(id)), code: RIOUnitCode(code)))
      }
      files[RIOSettings.codes] = TextWriter.write(json: index)
    }
    let day = Day(checked: Checked("2025-01-01"))
    let made = RIOTranslation.run(
      ExportRequest(scopes: [], messages: messages, settings: settings, day: day, files: files))
    guard pair.isValid else {
      #expect(made.files.isEmpty && made.obstacles.contains { $0.finding.severity == .error })
      return
    }
    #expect(made.obstacles.filter { $0.finding.severity == .error }.map(\.finding.message.en) == [])
    let bytes = try #require(made.files.first?.bytes)
    #expect(try content(bytes, pair.without) == content(RIOCase.bytes(pair.expected), pair.without))
  }

  /// The elements without the header and without what a pair names; `kenmerken[NAME]` is the kenmerken of that name.
  private func content(_ bytes: [UInt8], _ without: [String]) throws -> [FlatXML] {
    let header = [
      "identificatiecodeBedrijfsdocument", "datumTijdBedrijfsdocument", "verzendendeInstantie", "ontvangendeInstantie",
    ]
    let kenmerken = without.filter { $0.hasPrefix("kenmerken[") }.map { $0.dropFirst(10).dropLast() }
    let elements = try FlatXML.elements(of: bytes).filter { element in
      !(header + without).contains { element.name.hasSuffix("}\($0)") }
    }
    var kept: [FlatXML] = []
    var index = 0
    while index < elements.count {
      if elements[index].name.hasSuffix("}kenmerken"), index + 1 < elements.count,
        kenmerken.contains(where: { $0 == elements[index + 1].text })
      {
        index += 3
        continue
      }
      kept.append(elements[index])
      index += 1
    }
    return kept
  }
}
