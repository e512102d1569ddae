import Curriculum
import Description
import Foundation
import TestSupport
import Testing

@testable import Formats

/// Recorded answers, turned into the write requests that were recorded after them.
@Suite struct RIOResendTests {
  struct Pair: Sendable, CustomTestStringConvertible {
    let name: String
    let answer: String
    let expected: String
    let ownKey: String?
    let without: [String]
    var testDescription: String { name }

    static let all: [Pair] = {
      guard let folder = Repository.conformance("rio"),
        let data = try? Data(contentsOf: URL(fileURLWithPath: "\(folder)/pairs/pairs.json")),
        let file = try? JSONSerialization.jsonObject(with: data) as? [String: Any],
        let rows = file["pairs"] as? [[String: Any]]
      else { return [] }
      return rows.filter { $0["kind"] as? String == "raadplegenToBeheren" }.map { row in
        let input = row["input"] as? [String: Any]
        return Pair(
          name: row["name"] as? String ?? "", answer: input?["response"] as? String ?? "",
          expected: row["expected"] as? String ?? "", ownKey: (row["ownKey"] as? [String: Any])?["after"] as? String,
          without: row["compareWithout"] as? [String] ?? [])
      }
    }()
  }

  static func resend(_ bytes: [UInt8], _ settings: [String: String]) throws -> FormatExport {
    var chosen = Settings()
    for (name, value) in settings { chosen[name] = value }
    let message = try #require(Format.rio.parts(of: bytes).first?.message)
    let day = Day(checked: Checked("2026-01-15"))
    return RIOResend.run(ExportRequest(scopes: [], messages: [(0, message)], settings: chosen, day: day))
  }

  @Test(arguments: Pair.all) func answerBecomesRequest(_ pair: Pair) throws {
    var settings = [RIOGeneration.setting: pair.name.contains("rec2023") ? "2022" : "2025"]
    settings[RIOSettings.ownKey] = pair.ownKey
    let export = try Self.resend(RIOCase.bytes(pair.answer), settings)
    let made = try #require(export.files.first?.bytes)
    #expect(export.files.count == 1 && export.obstacles.isEmpty)
    // The header is new, and what a pair names is left out on both sides.
    func content(_ bytes: [UInt8]) throws -> [FlatXML] {
      let header = ["identificatiecodeBedrijfsdocument", "datumTijdBedrijfsdocument", "verzendendeInstantie"]
      let left = header + ["ontvangendeInstantie"] + pair.without
      return try FlatXML.elements(of: bytes).filter { element in !left.contains { element.name.hasSuffix("}\($0)") } }
    }
    #expect(try content(made) == content(RIOCase.bytes(pair.expected)))
  }

  @Test func ownKeyIsTakenAway() throws {
    guard let pair = Pair.all.first(where: { $0.name == "link-opleenh-1" }) else { return }
    let bytes = try RIOCase.bytes(pair.answer)
    let kept = try Self.resend(bytes, [:]).files.first?.bytes ?? []
    let gone = try Self.resend(bytes, [RIOSettings.ownKey: ""]).files.first?.bytes ?? []
    #expect(String(decoding: kept, as: UTF8.self).contains(RIOUnit.ownKey))
    #expect(!String(decoding: gone, as: UTF8.self).contains(RIOUnit.ownKey))
  }

  @Test func recognisedUnitsAreNotSentBack() throws {
    guard let pair = Pair.all.first(where: { $0.name == "link-opleenh-1" }) else { return }
    let text = String(decoding: try RIOCase.bytes(pair.answer), as: UTF8.self)
    let name = text.contains("<ns2:kenmerken>") ? "ns2:" : ""
    let key =
      "<\(name)opleidingserkenningSleutel><\(name)opleidingsstelsel>ISAT</\(name)opleidingsstelsel>"
      + "<\(name)opleidingscode>34000</\(name)opleidingscode></\(name)opleidingserkenningSleutel>"
    let end = "</\(name)hoOpleidingPeriode>"
    let recognised = text.replacingOccurrences(of: end, with: end + key)
    let export = try Self.resend(Array(recognised.utf8), [:])
    #expect(export.files.isEmpty && export.obstacles.map(\.finding.rule) == ["RIO-12"])
  }
}
