import Codecs
import Curriculum
import Description
import Simulation

/// Makes up flexible modules of carpentry that break no rule: about 4 KB each, the same for the same number.
///
/// They stand beside the files of `samples/timmeren/national` and `organisations`, which they refer to.
struct ModuleMaker {
  private var numbers: SeededNumbers
  private let number: Int

  private init(number: Int) {
    self.number = number
    numbers = SeededNumbers(seed: UInt64(number))
  }

  /// A text that a type does not accept: a mistake in this maker.
  struct NotAccepted: Error {
    var type: String
    var text: String
  }

  /// The module with a number; those before it may be its prerequisites.
  static func module(_ number: Int) throws -> FlexibleModule {
    var maker = ModuleMaker(number: number)
    return try maker.module()
  }

  // MARK: Parts

  private static func id(_ number: Int) -> String { "\(CarpentryWords.topics[topic(number)].slug)-\(number)" }
  private static func topic(_ number: Int) -> Int { number % CarpentryWords.topics.count }
  /// Every third module is of level 3, of the allround carpenter.
  private static func level(_ number: Int) -> Int { number % 3 == 2 ? 3 : 2 }

  private mutating func pick<T>(_ values: [T]) -> T { values[Int(numbers.next() % UInt64(values.count))] }
  private mutating func pick(_ range: ClosedRange<Int>) -> Int {
    range.lowerBound + Int(numbers.next() % UInt64(range.count))
  }

  private func make<T: Scalar>(_ text: String) throws -> T {
    guard let value = T(wire: text) else { throw NotAccepted(type: "\(T.typeName)", text: text) }
    return value
  }

  private mutating func module() throws -> FlexibleModule {
    let topic = CarpentryWords.topics[Self.topic(number)]
    let weeks = pick(2...12)
    let outcomes = try (1...pick(4...5)).map { try outcome($0) }
    var module = FlexibleModule(
      id: try make(Self.id(number)), version: try make("1.\(pick(0...9)).0"),
      status: number % 4 == 0 ? .draft : .established, title: try make("\(topic.title), deel \(number)"),
      owner: try make("roc-voorbeeldstad"), studyLoad: StudyLoad(value: weeks * 40, unit: .studyHours),
      level: Self.level(number), learningOutcomes: outcomes, audience: .both)
    module.summary = try make(
      "\(topic.title) \(pick(CarpentryWords.places)). De lerende \(pick(CarpentryWords.acts).phrase) en "
        + "\(pick(CarpentryWords.acts).phrase), \(pick(CarpentryWords.conditions)).")
    module.partners = [
      Partner(organisation: try make("branche-voorbeeldbouw"), role: try make("Denkt mee over de leeruitkomsten"))
    ]
    module.hours = LearningHours(guided: weeks * 8, workPlacement: weeks * 28, selfStudy: weeks * 4)
    module.mappings = try mappings()
    if number > 3 { module.prerequisites = try [make(Self.id(number - 3))] }
    module.assessment = try assessments(of: outcomes)
    module.learningPaths = [.bol, .bbl]
    module.participation = try [make("onsite"), make("work_experience")]
    module.learningMaterials = [try material(topic.title)]
    module.skills = [try make("https://linkeddata.competentnl.nl/id/knowledgearea/\(pick(CarpentryWords.skills))")]
    module.validFrom = try make("2026-08-01")
    module.sourceRefs = [try make("Modulenaam: verzonnen voor de meting")]
    module.fieldNotes = try notes()
    return module
  }

  private mutating func outcome(_ place: Int) throws -> LearningOutcome {
    let act = pick(CarpentryWords.acts)
    var outcome = LearningOutcome(
      id: try make("\(Self.id(number))-\(place)"),
      statement: try make("\(act.opening), \(pick(CarpentryWords.conditions)) \(pick(CarpentryWords.places))."))
    outcome.verb = try make(act.verb)
    outcome.context = try make("Met de tekening en de materiaallijst \(pick(CarpentryWords.places)).")
    if place.isMultiple(of: 2) { outcome.criterion = try make(pick(CarpentryWords.criteria)) }
    outcome.knowledge = [try make(pick(CarpentryWords.knowledge))]
    return outcome
  }

  /// Two or three tasks of one qualification, all of the base part or all of its profile.
  private mutating func mappings() throws -> [Mapping] {
    let isAllround = Self.level(number) == 3
    let tasks =
      isAllround && number.isMultiple(of: 2)
      ? ["P2-K1-W1", "P2-K1-W2", "P2-K1-W3", "P2-K1-W4", "P2-K1-W5"]
      : ["B1-K1-W1", "B1-K1-W2", "B1-K1-W4", "B1-K1-W5", "B1-K1-W6", "B1-K1-W7", "B1-K1-W8"]
    let first = pick(0...tasks.count - 1)
    return try (0..<pick(2...3)).map { offset in
      var mapping = Mapping(
        target: TaskReference(file: try make("timmeren"), task: try make(tasks[(first + offset) % tasks.count])),
        coverage: .partial)
      mapping.share = pick(1...6) * 10
      mapping.qualifications = [try make(isAllround ? "25828" : "25829")]
      if offset == 0 { mapping.note = try make("Vooral \(pick(CarpentryWords.places)).") }
      return mapping
    }
  }

  /// A test of the first outcomes and a portfolio of all.
  private mutating func assessments(of outcomes: [LearningOutcome]) throws -> [Assessment] {
    let weight = pick(2...5) * 10
    var theory = Assessment(
      id: try make("\(Self.id(number))-toets"), title: try make("Theorietoets"), form: .theory,
      outcomes: outcomes.prefix(2).map(\.id))
    theory.weight = try make("\(weight)")
    var portfolio = Assessment(
      id: try make("\(Self.id(number))-portfolio"), title: try make("Bpv-portfolio"), form: .portfolio,
      outcomes: outcomes.map(\.id))
    portfolio.weight = try make("\(100 - weight)")
    portfolio.evidence = [try make("Foto’s en een werkverslag \(pick(CarpentryWords.places)).")]
    return [theory, portfolio]
  }

  private mutating func material(_ title: String) throws -> LearningMaterial {
    var material = LearningMaterial(title: try make("Werkboek \(title)"), kind: try make("boek"), open: true)
    material.url = try make("https://voorbeeld.example/werkboek/\(number)")
    material.licence = try make("CC BY 4.0")
    return material
  }

  private mutating func notes() throws -> [FieldNote] {
    let reasons = ["Verzonnen voor deze meting.", "Verzonnen; zo gekozen dat het geheel klopt.", "Niemand gaf dit op."]
    return try ["summary", "studyLoad", "hours", "learningOutcomes", "mappings"].prefix(pick(1...3)).map {
      FieldNote(field: try make($0), state: .fictional, note: try make(pick(reasons)))
    }
  }
}
