import Description
import Formats
import Foundation
import TestSupport
import Testing
import Workspace

/// What a delivery to RIO changes in what the register has: the dry runs of the conformance folder, and what a full state
/// makes disappear.
@Suite struct MessageDifferenceTests {
  struct DryRun: Sendable, CustomTestStringConvertible {
    let name: String
    /// The objects of OOAPI.
    let inputs: [String]
    let answer: String
    let expected: String
    var testDescription: String { name }

    static let all: [DryRun] = {
      guard let folder = Repository.conformance("rio"), let file = object("\(folder)/pairs/pairs.json"),
        let rows = file["pairs"] as? [[String: Any]]
      else { return [] }
      return rows.filter { $0["kind"] as? String == "dryRun" }.map { row in
        let input = row["input"] as? [String: String] ?? [:]
        return DryRun(
          name: row["name"] as? String ?? "",
          inputs: [input["entity"], input["offerings"]].compactMap { $0 }.map { "\(folder)/\($0)" },
          answer: "\(folder)/\(input["response"] ?? "")", expected: "\(folder)/\(row["expected"] as? String ?? "")")
      }
    }()
  }

  static func object(_ file: String) -> [String: Any]? {
    (try? Data(contentsOf: URL(fileURLWithPath: file))).flatMap {
      try? JSONSerialization.jsonObject(with: $0) as? [String: Any]
    }
  }

  /// The write request that objects of OOAPI become, with the code that the register has for their unit.
  private func request(_ run: DryRun, code: String) throws -> Workspace {
    var input = WorkspaceInput(run.inputs.map { .path($0) })
    input.format = .ooapi
    var settings = Settings()
    settings["rio-sender"] = "0000000700025BE00000"
    let entity = try #require(Self.object(run.inputs[0]))
    let id = entity["educationSpecificationId"] as? String ?? entity["educationSpecification"] as? String ?? ""
    let codes = "{\"generation\": \"2025\", \"units\": [{\"id\": \"\(id)\", \"code\": \"\(code)\"}], \"messages\": []}"
    let made = try #require(
      Workspace.load(input).export(
        to: .rio, Judgement(referenceDate: Day(checked: Checked("2025-01-01")), settings: settings),
        files: ["codes": Array(codes.utf8)]))
    let file = try #require(made.result.files.first)
    return Workspace.load(WorkspaceInput([.bytes(file.bytes, name: file.name)]))
  }

  /// The first text between two tags of a name.
  private func text(_ name: String, in file: String) throws -> String? {
    let text = try String(contentsOfFile: file, encoding: .utf8)
    return text.components(separatedBy: ":\(name)>").dropFirst().first?.components(separatedBy: "<").first
  }

  @Test(arguments: DryRun.all) func dryRun(_ run: DryRun) throws {
    let code = try text("opleidingseenheidcode", in: run.answer) ?? "1010O0001"
    let answer = Workspace.load(WorkspaceInput([.path(run.answer)]))
    let difference = MessageDifference(from: answer, to: try request(run, code: code))
    let expected = try #require(Self.object(run.expected))
    let isFound = expected["status"] as? String == "found"
    #expect(difference.entries.allSatisfy { ($0.kind == .changed) == isFound && $0.remarks.isEmpty })
    let found = difference.entries.flatMap(\.differences)
    for (attribute, value) in expected {
      guard let value = value as? [String: Any], let differs = value["diff"] as? Bool else { continue }
      if attribute == "cohorten" {
        // A list that is compared as a whole.
        let cohorts = found.filter { $0.part?.word.en == "cohort" }
        #expect(cohorts.isEmpty != differs, "\(attribute)")
        let proposed = value["proposed"] as? [[String: String]] ?? []
        for cohort in proposed {
          for name in ["beginAanmeldperiode", "eindeAanmeldperiode"] {
            #expect(
              cohorts.contains {
                $0.part?.name == cohort["cohortcode"] && $0.difference.path == [.field(name)]
                  && $0.difference.kind == .added(.string(cohort[name] ?? ""))
              }, "\(cohort) \(name)")
          }
        }
        #expect(Set(cohorts.compactMap(\.part?.name)) == Set(proposed.compactMap { $0["cohortcode"] }))
        continue
      }
      let here = found.filter { $0.part?.word.en != "cohort" && $0.difference.path == [.field(attribute)] }
      #expect(here.isEmpty != differs, "\(attribute)")
      if differs { #expect(here.map(\.difference.kind) == [.added(.string(value["proposed"] as? String ?? ""))]) }
    }
  }

  // MARK: What disappears

  private static let offering = "/samples/rio/021-aangebodenOpleiding-o-dakwerk.xml"

  private func load(_ text: String) -> Workspace {
    Workspace.load(WorkspaceInput([.bytes(Array(text.utf8), name: "message.xml")]))
  }

  /// What the offering of the sample looks like with another period and another cohort, and without some of it.
  private static let period =
    "<aangebodenParticuliereOpleidingPeriode><begindatum>2027-08-01</begindatum>"
    + "</aangebodenParticuliereOpleidingPeriode>"
  private static let cohort =
    "<aangebodenParticuliereOpleidingCohort><cohortcode>A</cohortcode><cohortstatus>O</cohortstatus>"
    + "<beginAanmeldperiode>2026-02-01</beginAanmeldperiode><vastInstroommoment><instroommoment>2026-09-01"
    + "</instroommoment></vastInstroommoment><toestemmingVereistVoorAanmelding>NEE</toestemmingVereistVoorAanmelding>"
    + "</aangebodenParticuliereOpleidingCohort>"

  struct Change: Sendable, CustomTestStringConvertible {
    var testDescription: String
    /// Texts of the sample, and what the old and the new message have in their place.
    let place: String
    let old: String
    let new: String
    /// Whether the new message has another code.
    var isRenamed = false
    var lost: [String] = []
    var attributes: [String] = []
    var remarks = 0
  }

  private static let start = "<aangebodenParticuliereOpleidingCohort>"
  private static let code = "7f3a0c10-5d2e-4b61-9c77-000000000006"

  static let changes = [
    Change(testDescription: "nothing", place: "", old: "", new: ""),
    Change(testDescription: "the header says nothing", place: "000021", old: "000021", new: "000022"),
    Change(testDescription: "capitals in the code", place: code, old: code, new: code.uppercased()),
    Change(
      testDescription: "a cohort goes", place: start, old: cohort + start, new: start, lost: ["cohort A"],
      attributes: [
        "cohort A beginAanmeldperiode", "cohort A cohortstatus", "cohort A toestemmingVereistVoorAanmelding",
        "cohort A vastInstroommoment",
      ]),
    Change(
      testDescription: "an attribute of a cohort", place: "<cohortstatus>O", old: "<cohortstatus>O",
      new: "<cohortstatus>G", attributes: ["cohort o-dakwerk-2026-09 cohortstatus"]),
    Change(
      testDescription: "a period goes", place: start, old: period + start, new: start, lost: ["period 2027-08-01"]),
    Change(
      testDescription: "a kenmerk", place: "KLASSIKAAL", old: "KLASSIKAAL", new: "ONLINE",
      attributes: ["cohort o-dakwerk-2026-09 opleidingsvorm"]),
    Change(
      testDescription: "another object to the register", place: "000000000006", old: "000000000006",
      new: "000000000007", attributes: ["aangebodenOpleidingCode"], remarks: 1),
    // What is another object to the register loses nothing of the old one.
    Change(
      testDescription: "another object without a cohort", place: "000000000006</aangebodenOpleidingCode>",
      old: "000000000006</aangebodenOpleidingCode><!-- \(start) -->", new: "000000000007</aangebodenOpleidingCode>",
      attributes: ["aangebodenOpleidingCode"], remarks: 1),
    // What is another object to the register loses nothing of the old one.
    Change(
      testDescription: "another object without a cohort", place: start, old: cohort + start, new: start,
      isRenamed: true,
      attributes: [
        "aangebodenOpleidingCode", "cohort A beginAanmeldperiode", "cohort A cohortstatus",
        "cohort A toestemmingVereistVoorAanmelding", "cohort A vastInstroommoment",
      ], remarks: 1),
  ]

  /// Capitals in a code name the same offering, another code names another one, of which nothing goes.
  @Test func whatBelongsTogether() throws {
    let text = try String(contentsOfFile: Repository.root + Self.offering, encoding: .utf8)
    let capitals = MessageDifference(
      from: load(text),
      to: load(text.replacing(Self.code, with: Self.code.uppercased()).replacing("status>O", with: "status>G")))
    #expect(capitals.entries.map(\.kind) == [.changed] && capitals.entries.flatMap(\.remarks).isEmpty)
    let other = MessageDifference(
      from: load(text.replacing(Self.start, with: Self.cohort + Self.start)),
      to: load(text.replacing("000000000006", with: "000000000007")))
    #expect(other.entries.map(\.remarks.count) == [1] && other.entries.flatMap(\.lostParts).isEmpty)
    #expect(other.entries.map(\.isFullState) == [false])
    // To delete one offering says nothing of another.
    let deletion = text.replacing("aanleveren_", with: "verwijderen_").replacing(
      /(?s)<aangebodenParticuliereOpleiding>\s*(<aangebodenOpleidingCode>.*?<\/aangebodenOpleidingCode>).*<\/aangebodenParticuliereOpleiding>/
    ) { String($0.output.1) }
    #expect(MessageDifference(from: load(text), to: load(deletion)).entries.map(\.kind) == [.deleted])
    let another = deletion.replacing("000000000006", with: "000000000007")
    #expect(MessageDifference(from: load(text), to: load(another)).entries.map(\.kind) == [.deleted, .absent])
  }

  @Test(arguments: changes) func whatAFullStateRemoves(change: Change) throws {
    let text = try String(contentsOfFile: Repository.root + Self.offering, encoding: .utf8)
    try #require(change.place.isEmpty || text.contains(change.place))
    let renamed = change.isRenamed ? text.replacingOccurrences(of: "000000000006<", with: "000000000007<") : text
    let found = MessageDifference(
      from: load(text.replacingOccurrences(of: change.place, with: change.old)),
      to: load(renamed.replacingOccurrences(of: change.place, with: change.new)))
    let lost = found.entries.flatMap(\.lostParts).flatMap { part in part.names.map { "\(part.one.en) \($0)" } }
    #expect(lost == change.lost)
    let attributes = found.entries.flatMap(\.differences).map {
      "\($0.part.map { "\($0.word.en) \($0.name) " } ?? "")\($0.difference.path)"
    }
    #expect(attributes.sorted() == change.attributes)
    #expect(found.entries.flatMap(\.remarks).count == change.remarks)
    #expect(found.unchanged == (found.entries.isEmpty ? 1 : 0))
  }
  /// Which messages belong together: those with one id, the first of several; else the only two that are left.
  static let pairs: [(old: [String], new: [String], entries: [String], unchanged: Int)] = [
    (["1 A"], ["1 A"], [], 1), (["1 A"], ["1 B"], ["changed 1"], 0), (["1 A"], ["2 A"], ["changed 2"], 0),
    (["1 A", "2 A"], ["3 A"], ["added 3", "absent 1", "absent 2"], 0),
    (["1 A"], ["2 A", "3 A"], ["added 2", "added 3", "absent 1"], 0),
    (["1 A", "2 A"], ["2 A", "3 A"], ["changed 3"], 1), (["1 A", "1 B"], ["1 A"], ["absent 1"], 1),
    (["1 A", "1 B"], ["1 B"], ["changed 1", "absent 1"], 0), (["1 A", "1 B"], ["1 A", "1 B"], [], 2),
  ]

  @Test(arguments: pairs.indices) func whatBelongsTogether(row: Int) {
    let given = Self.pairs[row]
    func workspace(_ badges: [String]) -> Workspace {
      let texts = badges.map { badge in
        let parts = badge.split(separator: " ")
        return """
          {"@context": "https://w3id.org/openbadges/v2", "type": "BadgeClass", "id": "https://b.example/\(parts[0])",
          "name": "\(parts[1])", "description": "Fictief.", "image": "https://b.example/i.png",
          "criteria": {"narrative": "Gezien."}, "issuer": "https://b.example/i/1"}
          """
      }
      return Workspace.load(
        WorkspaceInput(texts.enumerated().map { .bytes(Array($1.utf8), name: "\($0).json") }))
    }
    let found = MessageDifference(from: workspace(given.old), to: workspace(given.new))
    let entries = found.entries.map { "\($0.kind) \($0.name.split(separator: "/").last ?? "")" }
    #expect(entries == given.entries && found.unchanged == given.unchanged, "\(entries)")
  }
}
