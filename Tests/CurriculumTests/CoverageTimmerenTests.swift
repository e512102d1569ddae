import Curriculum
import Description
import Testing

/// Pins `timmeren.md` 13: the table of 13.2 cell by cell, and the variants of 13.3.
@Suite struct CoverageTimmerenTests {
  /// State, modules that cover fully, sum of known shares, parts of unknown size; `!` marks an overlap.
  private static func cell(_ process: WorkProcessCoverage, _ reckoning: Reckoning = .agreed) -> String {
    let tally = process.tally(reckoning)
    let full = process.contributions.filter { $0.extent == .full && (reckoning == .withDrafts || !$0.isDraft) }
    return
      "\(process.key.code) \(tally.state)\(tally.isOverlap ? "!" : "") [\(full.map(\.module.text).joined(separator: " "))]"
      + " \(tally.knownShares)% \(tally.partsUnknown)?"
  }

  private static func weights(_ coverage: QualificationCoverage, _ reckoning: Reckoning = .agreed) -> [String] {
    coverage.examPlans.flatMap { $0.weights(reckoning) }.map {
      let covered = DecimalNumber.text(tenThousandths: $0.covered)
      return "\($0.coreTask?.text ?? "?") \(covered) of \(DecimalNumber.text(tenThousandths: $0.total))"
    }
  }

  private static func counts(_ coverage: QualificationCoverage, _ reckoning: Reckoning = .agreed) -> String {
    let counts = coverage.counts(reckoning)
    return
      "\(counts.full) of \(counts.total), \(counts.partial) partial, \(counts.open) open, \(counts.overlaps) overlaps"
  }

  // MARK: 13.2

  @Test func levelTwoCellByCell() throws {
    let coverage = try Timmeren().coverage(of: "25829")
    #expect(
      coverage.workProcesses.map { Self.cell($0) } == [
        "B1-K1-W1 full [basis] 0% 0?",
        "B1-K1-W2 full [uitzetten-en-maatvoeren] 30% 1?",
        "B1-K1-W4 full [] 100% 1?",
        "B1-K1-W5 full [] 100% 0?",
        "B1-K1-W6 full [] 100% 0?",
        "B1-K1-W7 full [] 100% 0?",
        "B1-K1-W8 full [basis] 0% 0?",
      ])
    #expect(Self.counts(coverage) == "7 of 7, 0 partial, 0 open, 0 overlaps")
    #expect(Self.weights(coverage) == ["B1-K1 100 of 100"])
    #expect(coverage.reckonings == [.agreed])
  }

  @Test func levelThreeCellByCell() throws {
    let coverage = try Timmeren().coverage(of: "25828")
    #expect(
      coverage.workProcesses.map { Self.cell($0) } == [
        "B1-K1-W1 full! [basis basisprogramma-en-veiligheid] 0% 0?",
        "B1-K1-W2 full! [uitzetten-en-maatvoeren maatvoeren] 30% 1?",
        "B1-K1-W3 full [] 100% 0?",
        "B1-K1-W4 full [ondersteuningsconstructies] 120% 3?",
        "B1-K1-W5 full [] 160% 0?",
        "B1-K1-W6 full [prefab-constructies] 100% 0?",
        "B1-K1-W7 full [] 200% 0?",
        "B1-K1-W8 full! [basis basisprogramma-en-veiligheid] 0% 0?",
        "P2-K1-W1 full [werkorganisatie] 0% 0?",
        "P2-K1-W2 full [werkorganisatie] 0% 0?",
        "P2-K1-W3 full [werkorganisatie] 0% 0?",
        "P2-K1-W4 full [werkorganisatie] 0% 0?",
        "P2-K1-W5 full [werkorganisatie] 0% 0?",
      ])
    #expect(Self.counts(coverage) == "13 of 13, 0 partial, 0 open, 3 overlaps")
    #expect(Self.weights(coverage) == ["B1-K1 100 of 100", "P2-K1 100 of 100"])
  }

  @Test func loadsCloseTheBudget() throws {
    let two = try Timmeren().coverage(of: "25829").budget(.agreed)
    #expect(two.modules == 2240 && two.electives == 480 && two.studyLoad == 3200 && two.room == 2720)
    #expect(two.setAside.isEmpty && two.otherUnits.isEmpty)
    let three = try Timmeren().coverage(of: "25828").budget(.agreed)
    #expect(three.modules == 3360 && three.electives == 720 && three.studyLoad == 4800)
    // The generic loads of the claims: 480 and 720, which are 15%.
    #expect(two.hundredths(percent: 15) == 48_000 && three.hundredths(percent: 15) == 72_000)
    #expect(two.modules + 480 + 480 == 3200 && three.modules + 720 + 720 == 4800)
  }

  @Test func sharedModulesAreThoseOfLevelTwo() throws {
    let timmeren = try Timmeren()
    let reckoning = try timmeren.reckoning()
    let served = reckoning.coverage.map { Set($0.modules) }
    #expect(served.count == 2)
    let shared = served[0].intersection(served[1]).sorted().map { reckoning.modules[$0].level }
    #expect(shared == Array(repeating: 2, count: 8))
  }

  // MARK: 13.3

  @Test func namedQualificationsOfLevelTwoLeftOut() throws {
    var timmeren = try Timmeren()
    for number in 0..<8 { timmeren.leaveOutQualifications(of: number) }
    let two = try timmeren.coverage(of: "25829")
    #expect(Self.counts(two) == "7 of 7, 0 partial, 0 open, 0 overlaps")
    let three = try timmeren.coverage(of: "25828")
    #expect(Self.counts(three) == "12 of 13, 1 partial, 0 open, 0 overlaps")
    #expect(Self.cell(three.workProcesses[4]) == "B1-K1-W5 partial [] 60% 6?")
    #expect(
      three.workProcesses[4].contributions.prefix(6).allSatisfy { $0.reason == .levelBelow }
        && three.workProcesses[4].contributions.suffix(3).allSatisfy { $0.reason == .named })
    #expect(Self.weights(three) == ["B1-K1 60 of 100", "P2-K1 100 of 100"])
    #expect(three.coveredComponents == [1, 3, 4, 6, 9, 10])
  }

  @Test func namedQualificationsOfAllLeftOut() throws {
    var timmeren = try Timmeren()
    for number in 0..<15 { timmeren.leaveOutQualifications(of: number) }
    let two = try timmeren.coverage(of: "25829")
    #expect(Self.counts(two) == "7 of 7, 0 partial, 0 open, 3 overlaps")
    #expect(
      two.workProcesses.filter { $0.tally(.agreed).isOverlap }.map(\.key.code.text) == [
        "B1-K1-W1", "B1-K1-W2", "B1-K1-W8",
      ])
    let three = try timmeren.coverage(of: "25828")
    #expect(Self.counts(three) == "12 of 13, 1 partial, 0 open, 0 overlaps")
    #expect(Self.cell(three.workProcesses[4]) == "B1-K1-W5 partial [] 60% 6?")
    #expect(Self.weights(three) == ["B1-K1 60 of 100", "P2-K1 100 of 100"])
  }

  @Test func levelThreeModulesAlone() throws {
    var timmeren = try Timmeren()
    let all = try timmeren.reckoning()
    let chosen = Set(timmeren.modules.filter { $0.level == 3 }.map(\.id))
    timmeren.modules.removeAll { $0.level == 2 }
    let two = try timmeren.coverage(of: "25829")
    #expect(Self.counts(two) == "0 of 7, 0 partial, 7 open, 0 overlaps")
    let three = try timmeren.coverage(of: "25828")
    // Choosing them out of all comes to the same.
    let choice = all.coverage(of: three.place, by: chosen)
    for coverage in [three, choice] {
      #expect(Self.counts(coverage) == "12 of 13, 1 partial, 0 open, 0 overlaps")
      #expect(Self.cell(coverage.workProcesses[4]) == "B1-K1-W5 partial [] 60% 0?")
      #expect(Self.weights(coverage) == ["B1-K1 60 of 100", "P2-K1 100 of 100"])
      #expect(coverage.budget(.agreed).modules == 1120)
    }
  }

  @Test func withoutAfhangen() throws {
    var timmeren = try Timmeren()
    timmeren.modules.removeAll { $0.id.text == "afhangen-en-sluitbaar-maken" }
    let two = try timmeren.coverage(of: "25829")
    #expect(Self.counts(two) == "5 of 7, 2 partial, 0 open, 0 overlaps")
    #expect(Self.cell(two.workProcesses[3]) == "B1-K1-W5 partial [] 90% 0?")
    #expect(Self.cell(two.workProcesses[5]) == "B1-K1-W7 partial [] 50% 0?")
    #expect(Self.weights(two) == ["B1-K1 0 of 100"])
    let three = try timmeren.coverage(of: "25828")
    #expect(Self.counts(three) == "13 of 13, 0 partial, 0 open, 3 overlaps")
    #expect(Self.cell(three.workProcesses[4]) == "B1-K1-W5 full [] 150% 0?")
    #expect(Self.cell(three.workProcesses[6]) == "B1-K1-W7 full [] 150% 0?")
  }

  @Test func allInDraft() throws {
    var timmeren = try Timmeren()
    for number in timmeren.modules.indices { timmeren.modules[number].status = .draft }
    for (code, total) in [("25829", 7), ("25828", 13)] {
      let coverage = try timmeren.coverage(of: code)
      #expect(coverage.reckonings == [.agreed, .withDrafts])
      #expect(Self.counts(coverage) == "0 of \(total), 0 partial, \(total) open, 0 overlaps")
      #expect(coverage.counts(.withDrafts).full == total && coverage.counts(.withDrafts).total == total)
      #expect(Self.weights(coverage).allSatisfy { $0.hasSuffix(" 0 of 100") })
      #expect(Self.weights(coverage, .withDrafts).allSatisfy { $0.hasSuffix(" 100 of 100") })
    }
    let two = try timmeren.coverage(of: "25829")
    #expect(two.budget(.agreed).modules == 0 && two.budget(.withDrafts).modules == 2240)
  }

  @Test func withoutApplicability() throws {
    var timmeren = try Timmeren()
    timmeren.file.coreTasks[0].workProcesses[2].applicability = []
    let two = try timmeren.coverage(of: "25829")
    #expect(Self.counts(two) == "7 of 8, 0 partial, 1 open, 0 overlaps")
    #expect(Self.cell(two.workProcesses[2]) == "B1-K1-W3 open [] 0% 0?")
    #expect(Self.counts(try timmeren.coverage(of: "25828")) == "13 of 13, 0 partial, 0 open, 3 overlaps")
  }
}

extension Timmeren {
  /// Leaves `qualifications` out of the mappings of a module.
  fileprivate mutating func leaveOutQualifications(of number: Int) {
    for mapping in modules[number].mappings.indices { modules[number].mappings[mapping].qualifications = [] }
  }
}

extension QualificationCoverage {
  /// The components, numbered from 1, whose work processes are all fully covered.
  fileprivate var coveredComponents: [Int] {
    examPlans.flatMap(\.components).filter { $0.state(.agreed) == .full }.map { $0.number + 1 }
  }
}
