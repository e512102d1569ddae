import Description
import Rules
import TestSupport
import Testing
import Workspace

/// Messages that are judged as they are read give the report that they give when they are kept.
@Suite struct JudgedAtOnceTests {
  private static func sample(_ name: String) -> String { "\(Repository.root)/samples/\(name)" }
  private static let samples = [
    "aanbod", "badges", "lod", "ooapi", "rio", "timmeren", "timmeren-xml", "wrong",
  ].map(sample)
  private static let published = ["openbadges", "rio", "ooapi"].compactMap { Repository.conformance($0) }

  private func reports(_ folders: [String], _ change: (inout Judgement) -> Void = { _ in }) -> [CheckReport] {
    var judgement = Judgement(referenceDate: Day(checked: Checked("2026-10-01")))
    change(&judgement)
    var input = WorkspaceInput(folders.map { .path($0) }, jobs: 2)
    input.readsCarriers = true
    return [Workspace.load(input).check(judgement), Workspace.check(input, judgement).report]
  }

  @Test(arguments: samples + published) func sameReport(folder: String) {
    let reports = reports([folder])
    #expect(!reports[0].files.isEmpty)
    #expect(reports[0] == reports[1])
  }

  @Test func sameReportOfAll() {
    let reports = reports(Self.samples)
    #expect(Set(reports[0].files.map(\.format)).isSuperset(of: ["lod", "ob2", "ob3", "ooapi", "rio", "json", "xml"]))
    #expect(reports[0].files.contains { !$0.unjudged.isEmpty } && reports[0].files.contains { $0.verdict != nil })
    #expect(reports[0] == reports[1])
  }

  /// What was chosen holds for both: one rule alone, none of a group.
  @Test func sameReportByChoice() {
    let badges = Self.sample("badges")
    let alone = reports([badges]) { $0.selection = RuleSelection(selected: ["OB3-07"]) }
    #expect(alone[0] == alone[1] && alone[0].findings.contains { $0.finding.rule == "OB3-07" })
    let without = reports([badges]) { $0.selection = RuleSelection(ignored: ["OB3"]) }
    #expect(without[0] == without[1] && !without[0].findings.contains { $0.finding.rule == "OB3-07" })
  }

  /// Records of a register are kept: other files are held against them. All other messages are let go.
  @Test func letsGo() {
    let judgement = Judgement(referenceDate: Day(checked: Checked("2026-10-01")))
    for (folder, isKept) in [("badges", false), ("rio", false), ("ooapi", false), ("lod", true)] {
      let input = WorkspaceInput([.path(Self.sample(folder))])
      #expect(!Workspace.load(input).messages.isEmpty, "\(folder)")
      #expect(Workspace.check(input, judgement).workspace.messages.isEmpty != isKept, "\(folder)")
    }
    let register = reports(["lod", "timmeren"].map(Self.sample)) {
      $0.selection = RuleSelection(selected: ["LOD-01"])
    }
    #expect(register[0] == register[1])
  }
}
