import Curriculum
import Description
import Testing

/// What `mbo.md` 4 says beyond the worked example.
@Suite struct CoverageArithmeticTests {
  /// One file with a base part of three work processes, at levels 2 and 3.
  private static func file(_ id: String = "timmeren") throws -> QualificationFile {
    var file = try Make.file(
      id,
      [try Make.qualification("25829", "Timmerman", level: 2), try Make.qualification("25828", "Allround", level: 3)])
    file.coreTasks = [try Make.coreTask("B1-K1", count: 3)]
    return file
  }

  private static func reckoning(
    _ modules: [FlexibleModule], _ more: [Document] = [], on day: String = "2026-09-01"
  ) throws -> CoverageReckoning {
    let documents = [.qualificationFile(try file())] + modules.map { Document.module($0) } + more
    return CoverageReckoning(catalogue: Catalogue(Make.holdings(documents)), referenceDate: try Make.code(day))
  }

  /// For each work process of level 2, then 3: F, the sum of shares, ? for each unknown part.
  private static func cells(_ reckoning: CoverageReckoning) -> String {
    reckoning.coverage.map { coverage in
      coverage.workProcesses.map { process in
        let tally = process.tally(.agreed)
        return String(repeating: "F", count: tally.full) + (tally.knownShares > 0 ? "\(tally.knownShares)" : "")
          + String(repeating: "?", count: tally.partsUnknown) + (tally.state == .open ? "-" : "")
      }.joined(separator: " ")
    }.joined(separator: " | ")
  }

  @Test(arguments: [
    // A core task stands for all its work processes; a work process of it beside it wins, also when it says less.
    (["B1-K1 F"], [], 3, "F F F | F F F"),
    (["B1-K1 F, B1-K1-W2 30"], [], 3, "F 30 F | F 30 F"),
    (["B1-K1-W2 ?, B1-K1 F"], [], 3, "F ? F | F ? F"),
    // Two mappings of one module on one work process count once, the stronger.
    (["B1-K1-W1 30, B1-K1-W1 50"], [], 3, "50 - - | 50 - -"),
    (["B1-K1-W1 30, B1-K1-W1 ?"], [], 3, "30 - - | 30 - -"),
    (["B1-K1-W1 ?, B1-K1-W1 F, B1-K1-W1 50"], [], 3, "F - - | F - -"),
    // Those of two modules add up; an unknown share adds nothing.
    (["B1-K1-W1 30", "B1-K1-W1 50, B1-K1-W2 F"], [], 3, "80 F - | 80 F -"),
    (["B1-K1-W1 99", "B1-K1-W1 ?"], [], 3, "99? - - | 99? - -"),
    // Level fit: below the level a mapping counts as a part of unknown size, unless it names the qualification.
    (["B1-K1 F"], [], 2, "F F F | ? ? ?"),
    (["B1-K1-W1 50"], [], 2, "50 - - | ? - -"),
    (["B1-K1 F"], ["25828"], 2, "- - - | F F F"),
    (["B1-K1 F"], ["25829"], 4, "F F F | - - -"),
    (["B1-K1 F"], [], 1, "? ? ? | ? ? ?"),
    // A task that the file does not have counts for nothing.
    (["B1-K1-W9 F"], [], 3, "- - - | - - -"),
  ])
  func mappings(of modules: [String], for qualifications: [String], level: Int, come to: String) throws {
    let values = try modules.enumerated().map {
      try Make.module("m\($0.offset)", level: level, load: 40, $0.element, for: qualifications)
    }
    #expect(Self.cells(try Self.reckoning(values)) == to)
  }

  @Test func aMappingThatNamesStandsBesideOneThatDoesNot() throws {
    var module = try Make.module("m", level: 2, load: 40, "B1-K1-W1 40")
    module.mappings += try Make.mappings("B1-K1-W1 F", for: ["25828"])
    #expect(Self.cells(try Self.reckoning([module])) == "40 - - | F - -")
    // The work process wins over its core task only where it counts.
    module.mappings = try Make.mappings("B1-K1 F", for: []) + Make.mappings("B1-K1-W2 40", for: ["25828"])
    #expect(Self.cells(try Self.reckoning([module])) == "F F F | ? 40 ?")
  }

  @Test(arguments: [
    (LifecycleStatus.established, "F - - | F - -"), (.published, "F - - | F - -"), (.draft, "- - - | - - -"),
    (.deactivated, "- - - | - - -"), (.expired, "- - - | - - -"), (.archived, "- - - | - - -"),
  ])
  func status(_ status: LifecycleStatus, comes to: String) throws {
    let reckoning = try Self.reckoning([Make.module("m", level: 3, load: 40, "B1-K1-W1 F", status: status)])
    #expect(Self.cells(reckoning) == to)
    #expect(reckoning.coverage.allSatisfy { $0.hasDrafts == (status == .draft) })
  }

  @Test(arguments: [
    ("2026-08-31", "-"), ("2026-09-01", "F"), ("2027-07-31", "F"), ("2027-08-01", "-"),
  ])
  func bothDaysOfAModuleCount(on day: String, comes to: String) throws {
    var module = try Make.module("m", level: 3, load: 40, "B1-K1-W1 F")
    module.validFrom = try Make.code("2026-09-01")
    module.validUntil = try Make.code("2027-07-31")
    #expect(Self.cells(try Self.reckoning([module], on: day)).hasPrefix("\(to) - -"))
  }

  @Test func draftsStandBesideWhatIsAgreed() throws {
    let reckoning = try Self.reckoning([
      Make.module("a", level: 3, load: 40, "B1-K1-W1 F, B1-K1-W2 60"),
      Make.module("b", level: 3, load: 80, "B1-K1-W1 F, B1-K1-W2 40, B1-K1-W3 ?", status: .draft),
    ])
    let coverage = try #require(reckoning.coverage.first)
    let agreed = coverage.counts(.agreed)
    let withDrafts = coverage.counts(.withDrafts)
    #expect([agreed.full, agreed.partial, agreed.open, agreed.overlaps] == [1, 1, 1, 0])
    #expect([withDrafts.full, withDrafts.partial, withDrafts.open, withDrafts.overlaps] == [2, 1, 0, 1])
    #expect(coverage.budget(.agreed).modules == 40 && coverage.budget(.withDrafts).modules == 120)
  }

  @Test func ofSeveralModulesWithOneIdTheFirstCounts() throws {
    let reckoning = try Self.reckoning([
      Make.module("m", level: 3, load: 40, "B1-K1-W1 F"), Make.module("m", level: 3, load: 80, "B1-K1-W2 F"),
    ])
    #expect(Self.cells(reckoning) == "F - - | F - -")
  }

  // MARK: Budget

  @Test func ofVariantsOnlyTheLargestCountsAndOfPartsTheWhole() throws {
    var modules = try ["a": 40, "b": 120, "c": 80, "d": 200, "e": 400, "f": 100, "g": 300].sorted { $0.key < $1.key }
      .map { try Make.module($0.key, level: 3, load: $0.value, "B1-K1-W1 ?") }
    modules[0].variants = [try Make.code("b")]
    modules[2].variants = [try Make.code("b")]
    modules[4].parts = [try Make.code("f"), try Make.code("g")]
    let budget = try #require(try Self.reckoning(modules).coverage.first).budget(.agreed)
    // 120 of a, b and c; d; e with its parts f and g.
    #expect(budget.modules == 120 + 200 + 400)
    #expect(budget.setAside.map(\.text).sorted() == ["a", "c", "f", "g"])
  }

  @Test func partsCountWhenTheWholeDoesNot() throws {
    var modules = try ["e", "f", "g"].map { try Make.module($0, level: 3, load: 100, "B1-K1-W1 ?") }
    modules[0].mappings = []
    modules[0].parts = [try Make.code("f"), try Make.code("g")]
    #expect(try #require(try Self.reckoning(modules).coverage.first).budget(.agreed).modules == 200)
  }

  @Test func aCircleOfPartsCountsOnce() throws {
    var modules = try ["e", "f", "g"].map { try Make.module($0, level: 3, load: 100, "B1-K1-W1 ?") }
    for (number, part) in ["f", "g", "e"].enumerated() { modules[number].parts = [try Make.code(part)] }
    #expect(try #require(try Self.reckoning(modules).coverage.first).budget(.agreed).modules == 100)
  }

  @Test func otherUnitsAreNotAddedUp() throws {
    var modules = try ["e", "f"].map { try Make.module($0, level: 3, load: 100, "B1-K1-W1 ?") }
    modules[1].studyLoad.unit = .credits
    let budget = try #require(try Self.reckoning(modules).coverage.first).budget(.agreed)
    #expect(budget.modules == 100 && budget.otherUnits.map(\.text) == ["f"])
    #expect(budget.studyLoad == nil && budget.room == nil && budget.electives == 480)
  }

  @Test(
    arguments: [
      (1, nil, nil, "2026-09-01", 240), (2, nil, nil, "2026-09-01", 480), (3, nil, nil, "2026-09-01", 720),
      (4, nil, nil, "2026-09-01", nil), (4, .specialist, nil, "2026-09-01", 240),
      (4, .middleManagement, 4800, "2022-07-31", 720), (4, .middleManagement, 6400, "2022-07-31", 960),
      (4, .middleManagement, 6400, "2022-08-01", 720),
    ] as [(Int, ProgrammeType?, Int?, String, Int?)])
  func electivesFollowTheType(
    level: Int, type: ProgrammeType?, load: Int?, on day: String, are due: Int?
  ) throws {
    var qualification = try Make.qualification("25828", "Voorbeeld", level: level)
    qualification.programmeType = type
    qualification.studyLoadHours = load
    #expect(qualification.electivesDue(on: try Make.code(day)) == due)
    qualification.electiveObligation = 100
    #expect(qualification.electivesDue(on: try Make.code(day)) == 100)
  }

  // MARK: Exam weight

  @Test func examWeightsAreExactAndUnknownOnesAreToldApart() throws {
    var plan = try Make.plan(
      "25828",
      [("33.3", "B1-K1", ["W1"]), ("33.3", "B1-K1", ["W1", "W2"]), ("33.3", "B1-K1", []), ("0.1", "B1-K1", [])])
    plan.components[3].workProcesses = [try Make.code("B1-K1")]
    let reckoning = try Self.reckoning([Make.module("m", level: 3, load: 40, "B1-K1-W1 F")], [.examPlan(plan)])
    let coverage = try #require(reckoning.coverage.last)
    let weight = try #require(coverage.examPlans.first?.weights(.agreed).first)
    #expect(weight.covered == 333_000 && weight.unknown == 333_000 && weight.total == 1_000_000)
    #expect(
      coverage.examPlans[0].components.map { $0.state(.agreed) } == [.full, .partial, .unknown, .partial])
  }

  // MARK: Certificates

  private static func certificate(_ tasks: [String], for codes: [String]) throws -> MboCertificate {
    var certificate = MboCertificate(code: try Make.code("C0001"), title: try Make.code("Voorbeeldcertificaat"))
    certificate.workProcesses = try tasks.map {
      TaskReference(file: try Make.code("timmeren"), task: try Make.code($0))
    }
    certificate.qualifications = try codes.map { try Make.code($0) }
    return certificate
  }

  @Test(arguments: [
    // Level fit is taken to the lowest level of the qualifications.
    (["B1-K1"], ["25829", "25828"], 2, "B1-K1 F", [], "fulfilled"),
    (["B1-K1"], ["25828"], 2, "B1-K1 F", [], "missing B1-K1-W1 B1-K1-W2 B1-K1-W3"),
    (["B1-K1"], ["25828"], 2, "B1-K1 F", ["25828"], "fulfilled"),
    (["B1-K1"], ["25829"], 2, "B1-K1 F", ["25828"], "missing B1-K1-W1 B1-K1-W2 B1-K1-W3"),
    (["B1-K1-W1", "B1-K1-W3"], ["25829"], 2, "B1-K1-W1 F, B1-K1-W3 90", [], "missing B1-K1-W3"),
    ([], ["25829"], 2, "B1-K1 F", [], "unknownComposition"),
    (["B1-K1-W9"], ["25829"], 2, "B1-K1 F", [], "brokenReference"),
    (["B1-K1"], ["27141"], 2, "B1-K1 F", [], "unknownLevel"),
  ])
  func certificate(
    _ tasks: [String], of qualifications: [String], level: Int, _ mappings: String, for named: [String],
    comes to: String
  ) throws {
    let module = try Make.module("m", level: level, load: 40, mappings, for: named)
    let certificate = try Self.certificate(tasks, for: qualifications)
    let reckoning = try Self.reckoning([module], [.certificate(certificate)])
    let words =
      switch reckoning.coverage(of: certificate.code).verdict(.agreed) {
      case .fulfilled: "fulfilled"
      case .missing(let keys): "missing " + keys.map(\.code.text).joined(separator: " ")
      case .notJudged(let reason): "\(reason)"
      }
    #expect(words == to)
    let place = try #require(
      reckoning.qualifications.first { qualifications.contains($0.qualification.code.text) }
        ?? reckoning.qualifications.first)
    #expect(reckoning.certificates(of: place).contains(certificate.code) == (to != "unknownLevel"))
  }

  @Test func certificatesOfTimmerenAreNotJudged() throws {
    let certificate = MboCertificate(code: try Make.code("C0110"), title: try Make.code("Afbouw timmeren"))
    let reckoning = try Timmeren().reckoning(certificates: [certificate])
    let place = try #require(reckoning.qualifications.first)
    #expect(reckoning.certificates(of: place).map(\.text) == ["C0110", "C0120"])
    let verdicts = reckoning.certificates(of: place).map { reckoning.coverage(of: $0).verdict(.agreed) }
    #expect(verdicts == [.notJudged(.unknownComposition), .notJudged(.notHeld)])
  }

  // MARK: Scopes

  @Test func aModuleOfTheScopeAroundDoesNotCountForAFileOfTheSameId() throws {
    let outer = Catalogue(
      Make.holdings([
        .qualificationFile(try Self.file()), .module(try Make.module("los", level: 3, load: 40, "B1-K1-W1 F")),
      ]))
    var curriculum = Curriculum(id: try Make.code("groep"), title: try Make.code("Groep"))
    curriculum.modules = [try Make.module("eigen", level: 3, load: 40, "B1-K1-W2 F")]
    func cells() throws -> String {
      let inner = Catalogue(Holdings([(document: .curriculum(curriculum), number: 2)]), outer: outer)
      return Self.cells(CoverageReckoning(catalogue: inner, referenceDate: try Make.code("2026-09-01")))
    }
    // The file stands outside: both modules are about it.
    #expect(try cells() == "F F - | F F -")
    // The curriculum has a file of its own under that id: the loose module is about the other one.
    curriculum.qualificationFiles = [try Self.file()]
    #expect(try cells() == "- F - | - F -")
    #expect(
      Self.cells(CoverageReckoning(catalogue: outer, referenceDate: try Make.code("2026-09-01"))) == "F - - | F - -")
  }

  /// 10,000 modules with six mappings each: the time grows with the mappings, not with modules times work processes.
  @Test func aLargeScopeIsReckonedInOneWalk() throws {
    let modules = try (0..<10_000).map {
      try Make.module("m-\($0)", level: 3, load: 40, "B1-K1-W1 ?, B1-K1-W2 1, B1-K1-W3 F")
    }
    let clock = ContinuousClock()
    var reckoning: CoverageReckoning?
    let reckoned = try clock.measure { reckoning = try Self.reckoning(modules) }
    let coverage = clock.measure { _ = reckoning?.coverage }
    #expect(reckoning?.coverage.first?.workProcesses.first?.contributions.count == 10_000)
    // Generous, since this is a debug build on a busy machine.
    #expect(reckoned + coverage < .seconds(20))
  }
}
