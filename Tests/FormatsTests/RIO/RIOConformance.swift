import Foundation
import TestSupport
import Testing

@testable import Formats

/// The messages of the conformance folder, with what is expected of each.
struct RIOCase: Sendable, CustomTestStringConvertible {
  /// The path below the folder.
  let file: String
  /// The contract that a schema must be of.
  let contract: String
  /// Whether the schema lets it pass, in both generations alike.
  let isValid: Bool
  /// The business codes by generation.
  let codes: [RIOGeneration: [String]]

  var testDescription: String { file }

  /// All messages: recorded, constructed, and those that the pairs expect.
  static let all: [RIOCase] = {
    guard let folder = Repository.conformance("rio") else { return [] }
    var found: [String: RIOCase] = [:]
    func add(_ row: [String: Any], _ file: String?, _ valid: Any?, _ contract: String?) {
      guard let file, file.hasSuffix(".xml"), found[file] == nil, let valid = valid as? [String: Any] else { return }
      let rules = row["rules"] as? [String: [String]] ?? [:]
      found[file] = RIOCase(
        file: file, contract: contract ?? "Beheren", isValid: valid["gen-2025"] as? Bool ?? false,
        codes: [.of2022: rules["gen-2022"] ?? [], .of2025: rules["gen-2025"] ?? []])
    }
    for row in rows("\(folder)/MANIFEST.json", "messages") {
      add(row, row["file"] as? String, row["valid"], row["schema"] as? String)
    }
    for row in rows("\(folder)/constructed-mbo/cases.json", "cases") {
      add(row, row["file"] as? String, row["schemaValid"], row["schema"] as? String)
    }
    for row in rows("\(folder)/pairs/pairs.json", "pairs") { add(row, row["expected"] as? String, row["valid"], nil) }
    return found.values.sorted { $0.file < $1.file }
  }()

  private static func rows(_ file: String, _ name: String) -> [[String: Any]] {
    let data = try? Data(contentsOf: URL(fileURLWithPath: file))
    let object = data.flatMap { try? JSONSerialization.jsonObject(with: $0) as? [String: Any] }
    return object?[name] as? [[String: Any]] ?? []
  }

  /// The bytes of the message.
  func bytes() throws -> [UInt8] { try Self.bytes(file) }

  static func bytes(_ file: String) throws -> [UInt8] {
    Array(try Data(contentsOf: URL(fileURLWithPath: "\(Repository.conformance("rio") ?? "")/\(file)")))
  }
}
