import Curriculum
import Description
import Testing

/// The worked example of Timmeren (`timmeren.md` 13.1), as values. Loads and shares are fictional.
struct Timmeren {
  /// Mappings as the table writes them: F is full, a number a share, ? a part of unknown size.
  private static let levelTwo = [
    ("basis", 400, "B1-K1: W1 F, W8 F"),
    ("uitzetten-en-maatvoeren", 240, "B1-K1: W2 F"),
    ("funderingen", 240, "B1-K1: W2 30, W4 30, W5 20"),
    ("vloeren", 240, "B1-K1: W4 30, W5 20, W6 50"),
    ("wanden-en-gevels", 320, "B1-K1: W4 40, W5 20, W6 50"),
    ("dakwerk", 320, "B1-K1: W2 ?, W4 ?, W5 20"),
    ("afbouw", 280, "B1-K1: W5 10, W7 50"),
    ("afhangen-en-sluitbaar-maken", 200, "B1-K1: W5 10, W7 50"),
  ]
  private static let levelThree = [
    ("basisprogramma-en-veiligheid", 80, "B1-K1: W1 F, W8 F"),
    ("maatvoeren", 160, "B1-K1: W2 F"),
    ("ondersteuningsconstructies", 160, "B1-K1: W3 50, W4 F, W5 20"),
    ("prefab-constructies", 160, "B1-K1: W4 20, W6 F"),
    ("dakconstructies", 160, "B1-K1: W4 ?, W5 20, W7 50"),
    ("renovatie-en-onderhoud", 200, "B1-K1: W3 50, W4 ?, W5 20, W7 50"),
    ("werkorganisatie", 200, "P2-K1: W1 F, W2 F, W3 F, W4 F, W5 F"),
  ]
  /// Weight, core task and work processes of the components (`timmeren.md` 5).
  private static let exams = [
    (
      "25829",
      [
        ("25", "B1-K1", "W1 W2 W4 W5 W8"), ("25", "B1-K1", "W1 W4 W5 W6 W8"), ("25", "B1-K1", "W1 W5 W7 W8"),
        ("4", "B1-K1", "W2 W4 W5"), ("4", "B1-K1", "W4 W5 W6"), ("4.5", "B1-K1", "W4 W5 W6"),
        ("4.5", "B1-K1", "W2 W4 W5"), ("4", "B1-K1", "W5 W7"), ("4", "B1-K1", "W5 W7"),
      ]
    ),
    (
      "25828",
      [
        ("25", "B1-K1", "W2"), ("25", "B1-K1", "W1 W3 W4 W5 W7 W8"), ("25", "B1-K1", "W1 W4 W6 W8"),
        ("5", "B1-K1", "W2"), ("5", "B1-K1", "W3 W4 W5"), ("5", "B1-K1", "W4 W6"), ("5", "B1-K1", "W4 W5 W7"),
        ("5", "B1-K1", "W3 W4 W5 W7"), ("75", "P2-K1", "W1 W2 W3 W4 W5"), ("25", "P2-K1", "W1 W2 W3 W4 W5"),
      ]
    ),
  ]

  var file: QualificationFile
  var modules: [FlexibleModule]
  var examPlans: [ExamPlan]

  init() throws {
    file = try Self.file()
    modules =
      try Self.levelTwo.map { try Make.module($0.0, level: 2, load: $0.1, $0.2, for: ["25829", "25828"]) }
      + Self.levelThree.map { try Make.module($0.0, level: 3, load: $0.1, $0.2, for: ["25828"]) }
    examPlans = try Self.exams.map { code, components in
      try Make.plan(code, components.map { ($0.0, $0.1, $0.2.split(separator: " ").map { String($0) }) })
    }
  }

  private static func file() throws -> QualificationFile {
    var second = try Make.qualification("25829", "Timmerman", level: 2)
    second.studyLoadHours = 3200
    second.profileNumber = 1
    second.programmeType = .basic
    second.certificates = [try Make.code("C0110"), try Make.code("C0120")]
    var third = try Make.qualification("25828", "Allround timmerman", level: 3)
    third.studyLoadHours = 4800
    third.profileNumber = 2
    third.programmeType = .vocational
    var file = try Make.file("timmeren", [second, third])
    file.coreTasks = [try Make.coreTask("B1-K1", count: 8)]
    file.coreTasks[0].workProcesses[2].applicability = [try Make.code("25828")]
    var one = Profile(number: 1, title: try Make.code("Timmerman"))
    one.coreTasks = []
    var two = Profile(number: 2, title: try Make.code("Allround timmerman"))
    two.coreTasks = [try Make.coreTask("P2-K1", count: 5)]
    file.profiles = [one, two]
    return file
  }

  /// The reckoning of these values.
  func reckoning(on day: String = "2026-09-01", certificates: [MboCertificate] = []) throws -> CoverageReckoning {
    var documents: [Document] = [.qualificationFile(file)]
    documents += modules.map { .module($0) }
    documents += examPlans.map { .examPlan($0) }
    documents += certificates.map { .certificate($0) }
    return CoverageReckoning(catalogue: Catalogue(Make.holdings(documents)), referenceDate: try Make.code(day))
  }

  /// How far a qualification is covered.
  func coverage(of code: String) throws -> QualificationCoverage {
    let reckoning = try reckoning()
    let place = try #require(reckoning.qualifications.first { $0.qualification.code.text == code })
    return reckoning.coverage(of: place)
  }
}

/// Makes values from texts.
enum Make {
  /// A scalar from its text.
  static func code<T: LosslessStringConvertible>(_ text: String) throws -> T {
    try #require(T(text), "\(text) is no \(T.self)")
  }

  /// The holdings of loose documents, numbered in their order.
  static func holdings(_ documents: [Document]) -> Holdings {
    Holdings(documents.enumerated().map { (document: $0.element, number: $0.offset) })
  }

  static func qualification(_ code: String, _ title: String, level: Int) throws -> Qualification {
    Qualification(code: try self.code(code), title: try self.code(title), level: level)
  }

  static func file(_ id: String, _ qualifications: [Qualification]) throws -> QualificationFile {
    QualificationFile(
      id: try code(id), source: NationalSource(name: try code("Voorbeeld"), vintage: try code("fictief")),
      qualifications: qualifications)
  }

  /// A core task with so many work processes.
  static func coreTask(_ task: String, count: Int) throws -> CoreTask {
    CoreTask(
      code: try code(task), title: try code("Kerntaak \(task)"),
      workProcesses: try (1...count).map {
        WorkProcess(code: try code("\(task)-W\($0)"), title: try code("Werkproces \(task)-W\($0)"))
      })
  }

  /// A module with mappings such as `B1-K1: W1 F, W2 30, W4 ?`; `B1-K1 F` names the core task itself.
  static func module(
    _ id: String, level: Int, load: Int, _ mappings: String, for qualifications: [String] = [],
    status: LifecycleStatus = .established, file: String = "timmeren"
  ) throws -> FlexibleModule {
    var module = FlexibleModule(
      id: try code(id), version: try code("1.0.0"), status: status, title: try code("Module \(id)"),
      owner: try code("voorbeeldschool"), studyLoad: StudyLoad(value: load, unit: .studyHours), level: level,
      learningOutcomes: [LearningOutcome(id: try code("\(id)-1"), statement: try code("Voert het werk uit."))],
      audience: .both)
    module.mappings = try self.mappings(mappings, for: qualifications, file: file)
    return module
  }

  static func mappings(_ text: String, for qualifications: [String], file: String = "timmeren") throws -> [Mapping] {
    var coreTask = ""
    return try text.split(separator: ",").map { part in
      var words = part.split(separator: " ").map { String($0) }
      if let first = words.first, first.hasSuffix(":") {
        coreTask = String(words.removeFirst().dropLast())
      }
      let task = words[0].hasPrefix("W") ? "\(coreTask)-\(words[0])" : words[0]
      var mapping = Mapping(
        target: TaskReference(file: try code(file), task: try code(task)),
        coverage: words[1] == "F" ? .full : .partial)
      mapping.share = Int(words[1])
      mapping.qualifications = try qualifications.map { try code($0) }
      return mapping
    }
  }

  /// An exam plan of components with weight, core task and work processes.
  static func plan(_ qualification: String, _ components: [(String, String, [String])]) throws -> ExamPlan {
    ExamPlan(
      id: try code("plan-\(qualification)"), scope: .qualification(try code(qualification)),
      cohort: try code("2026"),
      components: try components.enumerated().map { number, component in
        var result = ExamComponent(
          code: try code("\(qualification)-\(number + 1)"), title: try code("Onderdeel \(number + 1)"),
          kind: .coreTask, form: try code("PvB"), weight: try code(component.0), route: .buy, state: .draft)
        result.coreTask = try code(component.1)
        result.workProcesses = try component.2.map { try code("\(component.1)-\($0)") }
        return result
      })
  }
}
