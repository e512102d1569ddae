import Description
import Testing
import Workspace

@Suite struct ManyPlacesTests {
  /// Each profile is wrong in two ways. Their places are found in a time that grows with their number, and not with its
  /// square.
  @Test(.timeLimit(.minutes(1))) func manyFindingsInADossierAreFoundInLittleTime() throws {
    let count = 20_000
    let profiles = (1...count).map { "<profiel nr=\"\($0)\" titel=\"P\" hoofdstuk=\"1\" niveau=\"2\"/>\n" }.joined()
    let text =
      "<sbb><dossiers><dossier nr=\"1\" titel=\"K\"><profielen>\n\(profiles)</profielen></dossier></dossiers></sbb>"
    let workspace = Workspace.load(WorkspaceInput([.bytes(Array(text.utf8), name: "sbb.xml")]))
    let day = try #require(Day("2026-09-01"))
    let findings = workspace.check(Judgement(referenceDate: day)).findings
    let twice = findings.filter { $0.finding.rule.hasPrefix("QUA") && $0.finding.path.steps.count == 4 }
    #expect(twice.count == count - 1)
    #expect(twice.map(\.position.line) == Array(3...count + 1))
    let doubts = findings.filter { $0.finding.stage == .structure || $0.finding.message.en.contains("(hoofdstuk)") }
    #expect(doubts.first?.position == Position(line: 3, column: 1))
  }
}
