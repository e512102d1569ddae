import Curriculum
import Description
import Testing

/// What a question wants, what a person holds, and which prerequisites a route leaves open (`mbo.md` 6.3).
@Suite struct LearnerTests {
  private static func task(_ text: String) throws -> TaskReference {
    TaskReference(file: try Make.code("timmeren"), task: try Make.code(text))
  }

  private static func persona() throws -> Persona {
    Persona(
      id: try Make.code("sam"), name: try Make.code("Sam"), position: .advancer, situation: try Make.code("Werkt."),
      goal: try Make.code("Leren."), questions: [])
  }

  private static func catalogue(_ change: (inout Timmeren) throws -> Void = { _ in }) throws -> Catalogue {
    var values = try Timmeren()
    try change(&values)
    return Catalogue(Make.holdings([.qualificationFile(values.file)] + values.modules.map { .module($0) }))
  }

  private static let day = Day(year: 2026, month: 8, day: 1) ?? Day(blank: Blank())

  // MARK: What a question wants

  @Test(arguments: [
    // Qualification asked, tasks, the qualification that counts, the work processes.
    ("25829", "B1-K1", "25829", "W1 W2 W4 W5 W6 W7 W8"), ("25828", "P2-K1", "25828", "W1 W2 W3 W4 W5"),
    // None asked: the lowest whose target set holds all, core tasks taken whole; W3 is for level 3 alone.
    ("", "B1-K1", "25828", "W1 W2 W3 W4 W5 W6 W7 W8"), ("", "B1-K1-W2 B1-K1-W1 B1-K1-W2", "25829", "W2 W1"),
    // One that is not loaded: no level, and the tasks as they are.
    ("25999", "B1-K1-W3", "-", "W3"), ("", "B9-K9", "-", ""),
  ])
  func wantedTasks(_ asked: String, _ tasks: String, _ place: String, _ wanted: String) throws {
    var question = LearningQuestion(
      id: try Make.code("vraag"), statement: try Make.code("Hoe?"), purpose: .updating, size: .weeks)
    question.qualification = QualificationCode(asked)
    question.targetTasks = try tasks.split(separator: " ").compactMap { text in
      TaskCode(String(text)) == nil ? nil : try Self.task(String(text))
    }
    let found = WantedTasks(question, in: try Self.catalogue(), on: Self.day)
    #expect(found.place?.qualification.code.text ?? "-" == place)
    #expect(found.workProcesses.map { String($0.code.text.suffix(2)) }.joined(separator: " ") == wanted)
  }

  // MARK: What a person holds

  @Test(arguments: [
    // Kind, code and level of a proof; what it is held for, as task and level; and what it is not.
    ("diploma", "25829", "B1-K1-W4 2", "B1-K1-W4 3"), ("diploma", "25829", "B1-K1-W8 1", "B1-K1-W3 2"),
    ("diploma", "25828", "P2-K1-W5 3", "P2-K1-W5 4"), ("fim", "basis", "B1-K1-W8 2", "B1-K1-W2 1"),
    // Known shares of two modules come to all of W7; one alone does not, nor does a part of unknown size.
    ("fim", "afbouw afhangen-en-sluitbaar-maken", "B1-K1-W7 2", "B1-K1-W5 1"),
    ("fim", "dakwerk basis", "B1-K1-W1 2", "B1-K1-W2 1"), ("havoVwo", "", "", "B1-K1-W1 1"),
  ])
  func attainment(_ kind: String, _ codes: String, _ held: String, _ open: String) throws {
    var persona = try Self.persona()
    let names = codes.isEmpty ? [""] : codes.split(separator: " ").map { String($0) }
    persona.priorCredentials = try names.map {
      PriorCredential(
        kind: try #require(CredentialKind(rawValue: kind)), title: try Make.code("Bewijs"), code: AnyCode($0))
    }
    let found = Attainment(of: persona, in: try Self.catalogue(), on: Self.day)
    #expect(found.unknown.isEmpty)
    func holds(_ text: String) throws -> Bool {
      let parts = text.split(separator: " ").map { String($0) }
      let key = WorkProcessKey(file: try Make.code("timmeren"), code: try Make.code(parts[0]))
      return found.holds(key, at: Int(parts[1]) ?? 0)
    }
    #expect(try held.isEmpty || holds(held))
    #expect(try !holds(open))
  }

  @Test(arguments: [("diploma", "25999"), ("certificaat", "C0110"), ("fim", "onbekend"), ("praktijkverklaring", "")])
  func whatCannotBeToldIsUnknown(_ kind: String, _ code: String) throws {
    var persona = try Self.persona()
    persona.priorCredentials = [
      PriorCredential(
        kind: try #require(CredentialKind(rawValue: kind)), title: try Make.code("Bewijs"), code: AnyCode(code))
    ]
    #expect(Attainment(of: persona, in: try Self.catalogue(), on: Self.day).unknown.count == 1)
  }

  // MARK: Routes

  /// Each line: steps, and per step that comes too early the modules that are needed before it.
  @Test(arguments: [
    ("basis vloeren", ""), ("vloeren basis", "0 basis later 1"), ("vloeren afbouw", "0 basis, 1 basis"),
    ("vloeren vloeren", "0 basis"), ("werkorganisatie", "0 basisprogramma-en-veiligheid"),
    // A variant of the prerequisite, whichever of the two names the other, and a whole that it is a part of.
    ("basis-avond vloeren", ""), ("geheel vloeren", ""), ("niet-geladen vloeren", "1 basis"),
    // Two that ask each other: FIM-17 speaks.
    ("kring-a kring-b", ""),
  ])
  func prerequisitesOfSteps(_ steps: String, _ open: String) throws {
    let catalogue = try Self.catalogue { values in
      for index in values.modules.indices where values.modules[index].id.text != "basis" {
        let first = values.modules[index].level == 2 ? "basis" : "basisprogramma-en-veiligheid"
        if values.modules[index].id.text != first { values.modules[index].prerequisites = [try Make.code(first)] }
      }
      var evening = try Make.module("basis-avond", level: 2, load: 400, "B1-K1: W1 F")
      evening.variants = [try Make.code("basis")]
      var whole = try Make.module("geheel", level: 2, load: 640, "B1-K1: W1 F")
      whole.parts = [try Make.code("basis"), try Make.code("maatvoeren")]
      var circle = [
        try Make.module("kring-a", level: 2, load: 40, "B1-K1: W1 F"),
        try Make.module("kring-b", level: 2, load: 40, "B1-K1: W1 F"),
      ]
      circle[0].prerequisites = [try Make.code("kring-b")]
      circle[1].prerequisites = [try Make.code("kring-a")]
      values.modules += [evening, whole] + circle
    }
    var route = LearningRoute(persona: try Make.code("sam"), question: try Make.code("vraag"))
    route.steps = try steps.split(separator: " ").map {
      RouteStep(module: try Make.code(String($0)), period: try Make.code("1"))
    }
    let unmet = route.unmetPrerequisites(in: catalogue, by: nil, countingClaims: false).map { unmet in
      "\(unmet.step) \(unmet.needed.value.id)" + (unmet.later.map { " later \($0)" } ?? "")
    }
    #expect(unmet.joined(separator: ", ") == open)
  }

  @Test(arguments: [
    // What is mastered, recognised, level, claims count; whether Basis (W1, W8, level 2) need not be taken.
    ("B1-K1-W1 B1-K1-W8", true, 2, false, true), ("B1-K1-W1 B1-K1-W8", true, 1, false, false),
    ("B1-K1-W1", true, 2, false, false), ("B1-K1", true, 3, false, true), ("B1-K1", false, 2, false, false),
    ("B1-K1", false, 2, true, true), ("B1-K1", false, 1, true, false),
  ])
  func masteryMeetsPrerequisites(
    _ tasks: String, _ recognised: Bool, _ level: Int, _ countingClaims: Bool, _ isMet: Bool
  ) throws {
    let catalogue = try Self.catalogue()
    var persona = try Self.persona()
    persona.mastered = [
      Mastery(
        tasks: try tasks.split(separator: " ").map { try Self.task(String($0)) }, level: level, recognised: recognised)
    ]
    let basis = try #require(catalogue.module(try Make.code("basis"))?.value)
    let attainment = Attainment(of: persona, in: catalogue, on: Self.day)
    #expect(attainment.meets(basis, in: catalogue, countingClaims: countingClaims) == isMet)
  }

  @Test(arguments: [
    (40, "dagdelen"), (41, "weken"), (240, "weken"), (800, "maanden"), (1600, "jaar"), (1601, "meerjarig"),
  ])
  func sizeOfLoad(_ load: Int, _ size: String) { #expect(SizeLimits.standard.size(of: load).rawValue == size) }
}
