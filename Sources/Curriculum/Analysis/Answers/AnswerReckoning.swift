public import Description

/// Reckons answers to the learning questions of a scope (`mbo.md` 6.3). A convention of this project.
public struct AnswerReckoning: Sendable {
  let catalogue: Catalogue
  let day: Day
  let reckoning: CoverageReckoning
  /// How much study load fits in each size of a question.
  let sizes: SizeLimits
  /// How many steps a search for modules may take; nil for the standard.
  private let limit: Int?
  private let qualifications: [QualificationPlace]

  /// - Parameter limit: how many steps a search for modules may take; nil for the standard.
  public init(catalogue: Catalogue, on day: Day, sizes: SizeLimits = .standard, limit: Int? = nil) {
    self.catalogue = catalogue
    self.day = day
    self.sizes = sizes
    self.limit = limit
    reckoning = CoverageReckoning(catalogue: catalogue, referenceDate: day)
    qualifications = reckoning.qualifications
  }

  /// The questions of the personas that stand in the scope itself, in their order.
  public var questions: [(persona: Placed<Persona>, number: Int)] {
    catalogue.holdings.personas.flatMap { persona in persona.value.questions.indices.map { (persona, $0) } }
  }

  /// Answers a question.
  public func answer(_ persona: Placed<Persona>, _ number: Int) -> AnsweredQuestion {
    let question = persona.value.questions[number]
    let attainment = Attainment(of: persona.value, in: catalogue, on: day)
    let need = LearningNeed(question, of: persona.value, attainment, in: catalogue, on: day)
    var gathering = AnswerGathering(
      need: need, persona: persona.value, attainment: attainment, size: question.size,
      limit: sizes.greatestLoad(of: question.size))
    var withDrafts: ReckonedAnswer?
    if need.obstacle == nil {
      if need.needed.isEmpty {
        gathering.add(.priorLearning, [], load: 0, covers: [])
      } else {
        gather(&gathering)
        withDrafts = self.withDrafts(gathering)
      }
    }
    return AnsweredQuestion(
      persona: persona, number: number, need: need, answers: gathering.ranked, leftOut: gathering.leftOut,
      uncounted: attainment.unknown, openSkills: question.targetSkills.filter { !hasModule($0) },
      withDrafts: withDrafts)
  }

  private func gather(_ gathering: inout AnswerGathering) {
    diplomas(&gathering)
    certificates(&gathering)
    electives(&gathering)
    practiceStatement(&gathering)
    if let place = gathering.need.place {
      let tasks = reckoning.coverage(of: place).workProcesses
      let finder = ModuleSetFinder(tasks, by: reckoning, in: catalogue, limit: limit)
      modules(finder, &gathering)
      priorLearning(finder, &gathering)
      microcredentials(finder, &gathering)
    }
  }

  /// Whether a counting module has a skill.
  private func hasModule(_ skill: Line) -> Bool {
    reckoning.modules.contains { module in
      !module.isDraft && catalogue.module(module.id)?.value.skills.contains(skill) == true
    }
  }

  // MARK: Kinds

  private func diplomas(_ gathering: inout AnswerGathering) {
    let wanted = Set(gathering.need.wanted)
    let level = gathering.need.level
    guard gathering.need.place != nil else { return }
    for place in qualifications where place.qualification.level >= level {
      let covers = place.targetSet.map { LearningTask.workProcess($0) }
      let code = place.qualification.code
      guard wanted.isSubset(of: covers) else { continue }
      if [.halfDays, .weeks].contains(gathering.size) {
        gathering.leave(.diploma, code.text, place.qualification.title.text, .size(gathering.size))
      } else {
        gathering.add(
          .diploma, [.qualification(code)], load: place.qualification.studyLoadHours, covers: covers,
          exemptions: covers.filter { task in
            task.workProcess.map { gathering.attainment.holds($0, at: place.qualification.level) } ?? false
          }, title: place.qualification.title)
      }
    }
  }

  private func certificates(_ gathering: inout AnswerGathering) {
    // Of certificates that cannot be judged only those of the same file are told.
    let coupled = Set(gathering.need.place?.index.places.flatMap { reckoning.certificates(of: $0) } ?? [])
    var seen: Set<CertificateCode> = []
    for certificate in catalogue.allCertificates.map(\.value) where seen.insert(certificate.code).inserted {
      let coverage = reckoning.coverage(of: certificate.code)
      let title = certificate.title.text
      if case .notJudged(let reason) = coverage.verdict(.agreed) {
        if coupled.contains(certificate.code) {
          gathering.leave(.certificate, certificate.code.text, title, .certificate(reason))
        }
        continue
      }
      if let end = certificate.validUntil, end < day {
        gathering.leave(.certificate, certificate.code.text, title, .ended(end))
        continue
      }
      let covers = coverage.workProcesses.map { LearningTask.workProcess($0.key) }
      guard gathering.coversSomething(covers) else {
        gathering.leave(.certificate, certificate.code.text, title, .coversNothing)
        continue
      }
      let finder = ModuleSetFinder(coverage.workProcesses, by: reckoning, in: catalogue, limit: limit)
      let keys = coverage.workProcesses.map(\.key)
      let set = finder.smallest(for: Set(keys), from: gathering.starting(countingClaims: false, counting: reckoning))
      let brought = finder.covered(by: gathering.attainment.modules)
      let isWhole = Set(set.covered).union(brought).isSuperset(of: keys)
      gathering.add(
        .certificate, [.certificate(certificate.code)], load: isWhole ? set.load : nil, covers: covers,
        modules: isWhole ? set : nil, title: certificate.title)
    }
  }

  private func electives(_ gathering: inout AnswerGathering) {
    var seen: Set<ElectiveCode> = []
    for case .elective(let code, _) in gathering.need.needed where seen.insert(code).inserted {
      guard let elective = catalogue.elective(code)?.value else {
        gathering.leave(.elective, code.text, nil, .notHeld)
        continue
      }
      if let end = elective.validUntil, end < day {
        gathering.leave(.elective, code.text, elective.title.text, .ended(end))
      } else {
        gathering.add(
          .elective, [.elective(code)], load: elective.studyLoadHours, covers: catalogue.tasks(of: code),
          title: elective.title)
      }
    }
  }

  private func practiceStatement(_ gathering: inout AnswerGathering) {
    guard gathering.persona.workplace == true,
      gathering.persona.hasBasicQualification(in: catalogue, on: day) == false
    else { return }
    let tasks = gathering.need.needed.filter { $0.workProcess != nil }
    guard !tasks.isEmpty else { return }
    gathering.add(.practiceStatement, tasks.map { .task($0.reference) }, load: nil, covers: tasks)
  }

  private func modules(_ finder: ModuleSetFinder, _ gathering: inout AnswerGathering) {
    let needed = Set(gathering.need.needed.compactMap(\.workProcess))
    let starting = gathering.starting(countingClaims: false, counting: reckoning)
    for module in finder.unusable(for: needed, from: starting) {
      gathering.leave(
        nil, module.module.text, catalogue.module(module.module)?.value.title.text, .unusable(module.reason))
    }
    let set = finder.smallest(for: needed, from: starting)
    guard !set.modules.isEmpty else { return }
    gathering.add(
      .flexibleModule, set.modules.map { .module($0.id) }, load: set.load,
      covers: set.covered.map { .workProcess($0) }, modules: set)
  }

  private func priorLearning(_ finder: ModuleSetFinder, _ gathering: inout AnswerGathering) {
    let claimed = Set(gathering.need.claimed)
    let recognised = gathering.need.needed.filter(claimed.contains)
    guard !recognised.isEmpty else { return }
    let rest = gathering.need.needed.filter { !claimed.contains($0) }
    let set = finder.smallest(
      for: Set(rest.compactMap(\.workProcess)), from: gathering.starting(countingClaims: true, counting: reckoning))
    let learned = set.covered.map { LearningTask.workProcess($0) }
    gathering.add(
      .priorLearning, set.modules.map { .module($0.id) }, load: set.load, covers: recognised + learned,
      surplus: learned.filter { !rest.contains($0) }, modules: set)
  }

  private func microcredentials(_ finder: ModuleSetFinder, _ gathering: inout AnswerGathering) {
    let isQualified = gathering.persona.hasBasicQualification(in: catalogue, on: day) == true
    let starting = gathering.starting(countingClaims: false, counting: reckoning)
    var seen: Set<ObjectID> = []
    for definition in catalogue.allMicrocredentials.map(\.value) where seen.insert(definition.id).inserted {
      let covers = finder.covered(by: Set(definition.builtFrom)).map { LearningTask.workProcess($0) }
      let uncounted = definition.builtFrom.filter { id in
        reckoning.numbers[id].map { reckoning.modules[$0].isDraft } ?? true
      }
      let closed = finder.closed(definition.builtFrom, from: starting)
      let reason: AnsweredQuestion.LeftOut.Reason? =
        if !uncounted.isEmpty {
          .modules(uncounted.sorted())
        } else if !gathering.coversSomething(covers) {
          .coversNothing
        } else if !isQualified {
          .basicQualification
        } else if closed == nil {
          .modules(definition.builtFrom.sorted())
        } else {
          nil
        }
      if let reason {
        gathering.leave(.microcredential, definition.id.text, definition.title.text, reason)
      } else {
        gathering.add(
          .microcredential, definition.builtFrom.map { .module($0) }, load: closed?.load, covers: covers,
          modules: closed, microcredential: definition.id, title: definition.title)
      }
    }
  }

  // MARK: Drafts

  /// The smallest set when drafts count too; nil when that covers no more.
  private func withDrafts(_ gathering: AnswerGathering) -> ReckonedAnswer? {
    guard let place = gathering.need.place else { return nil }
    let coverage = reckoning.coverage(of: place)
    guard coverage.hasDrafts else { return nil }
    let needed = Set(gathering.need.needed.compactMap(\.workProcess))
    let finder = ModuleSetFinder(
      coverage.workProcesses, by: reckoning, in: catalogue, counting: .withDrafts, limit: limit)
    let set = finder.smallest(for: needed, from: gathering.starting(countingClaims: false, counting: reckoning))
    guard set.modules.contains(where: \.isDraft) else { return nil }
    var other = gathering
    return other.add(
      .flexibleModule, set.modules.map { .module($0.id) }, load: set.load,
      covers: set.covered.map { .workProcess($0) }, modules: set)
  }
}
