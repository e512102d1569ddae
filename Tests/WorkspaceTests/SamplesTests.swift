import Description
import Formats
import Rules
import TestSupport
import Testing
import Workspace

/// The samples do what their names say, and so do the rules.
@Suite struct SamplesTests {
  static let today = Day(checked: Checked("2026-08-01"))

  private func report(_ paths: [String]) -> CheckReport {
    Workspace.load(WorkspaceInput(paths.map(WorkspaceInput.Item.path), folder: Repository.root, jobs: 2))
      .check(Judgement(referenceDate: Self.today))
  }

  /// The rule that a file is named after.
  private func rule(_ path: String) -> String {
    String(path.split(separator: "/").last?.split(separator: ".").first ?? "")
  }

  @Test func wrongSamplesBreakTheirRuleAlone() {
    let paths = Repository.files(in: "samples/wrong")
    let together = report(["samples/wrong"])
    for path in paths {
      let alone = report([path]).findings
      #expect(alone.map(\.finding.rule) == [rule(path)], "\(path): \(alone.map(\.finding.message.en))")
      #expect(together.findings.filter { $0.file == path } == alone, "\(path) is judged otherwise beside the others")
      for finding in alone {
        #expect(finding.position.line > 1 && finding.position.column > 1 || path.hasSuffix("REF-03.xml"), "\(path)")
        let message = finding.finding.message
        #expect(message.nl.count > 20 && message.en.count > 20 && message.nl != message.en, "\(path)")
        #expect([".", "?"].contains { message.nl.hasSuffix($0) && message.en.hasSuffix($0) }, "\(path): \(message)")
      }
    }
    #expect(together.findings.count == paths.count)
    let silent: Set<String> = ["SYN", "STR", "XSD-01", "REF-05", "AFS-01", "AFS-03"]
    let broken = Set(paths.map(rule))
    for rule in RuleCatalogue.standard.rules where !silent.contains(rule.id) {
      #expect(broken.contains(rule.id), "no sample breaks \(rule.id)")
    }
    #expect(broken.isSubset(of: RuleCatalogue.complete.rules.map(\.id)))
  }

  @Test func nearMissesBreakNothing() {
    let paths = Repository.files(in: "Tests/Fixtures/near")
    #expect(paths.map(rule) == Repository.files(in: "samples/wrong").map(rule))
    for path in paths {
      let findings = report([path]).findings
      #expect(findings.filter { $0.finding.rule == rule(path) || $0.finding.severity == .error } == [], "\(path)")
    }
  }

  @Test func goodSamplesHaveNoFaults() {
    let folders = ["timmeren", "zorg", "softwareontwikkeling", "dienstverlening"].map { "samples/\($0)" }
    for paths in folders.map({ [$0] }) + [["samples/timmeren", "samples/zorg"]] {
      let report = report(paths)
      #expect(!report.files.isEmpty)
      for finding in report.findings where finding.finding.severity > .info {
        Issue.record("\(finding.file):\(finding.position.line) \(finding.finding.rule): \(finding.finding.message.en)")
      }
    }
  }

  @Test func rulesExplainThemselves() {
    // A code that a partner gave to a rule of its own has no group in it; such rules have a test of their own.
    let standard = Set(RuleCatalogue.standard.rules.map(\.id))
    let rules = RuleCatalogue.complete.rules.filter { $0.id.contains("-") || standard.contains($0.id) }
    #expect(Set(rules.map(\.id)).count == rules.count)
    for rule in rules {
      for phrase in [rule.title, rule.explanation, rule.remedy] {
        #expect(phrase.nl != phrase.en, "\(rule.id)")
        for text in [phrase.nl, phrase.en] {
          #expect(text.count > 15 && text.hasSuffix("."), "\(rule.id): \(text)")
          #expect(text.first?.isLowercase == false, "\(rule.id): \(text)")
          #expect(!text.contains("  ") && !text.contains("\n"), "\(rule.id): \(text)")
        }
      }
      #expect(!rule.title.nl.dropLast().contains(". "), "\(rule.id): the title is one sentence")
      #expect(!rule.example.nl.isEmpty, "\(rule.id)")
      // A rule that a source states names it; a convention is never presented as law.
      #expect(rule.status != .sourced || !rule.sources.isEmpty, "\(rule.id)")
      for source in rule.sources {
        let hasVintage = source.title.nl.contains { $0.isNumber } || source.title.nl.contains("zonder datum")
        #expect(!source.key.isEmpty && hasVintage, "\(rule.id): \(source.key) has no vintage")
      }
      #expect(RuleCatalogue.complete.rule(rule.id.lowercased())?.id == rule.id)
      #expect(rule.id == rule.group || rule.id.hasPrefix(rule.group + "-"), "\(rule.id)")
    }
    for group in RuleCatalogue.standard.groups {
      #expect(group.rules.allSatisfy { $0.group == group.id }, "\(group.id)")
      #expect(group.title.nl != group.title.en)
    }
  }
}
