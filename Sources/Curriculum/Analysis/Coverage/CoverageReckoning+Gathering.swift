import Description

extension CoverageReckoning {
  /// Gathers what modules and exam plans are about.
  struct Gathering {
    let catalogue: Catalogue
    let day: Day
    let sizes: [ModuleID: Int]
    var modules: [CountedModule] = []
    var numbers: [ModuleID: Int] = [:]
    var candidates: [FileID: [WorkProcessCode: [Candidate]]] = [:]
    var families = ModuleFamilies()
    var examPlans: [Origin: [Placed<ExamPlan>]] = [:]
    var named: [Int] = []
    var qualificationNumbers: [QualificationCode: Int] = [:]
    private var known: Set<ModuleID> = []

    init(_ catalogue: Catalogue, on day: Day, sizes: [ModuleID: Int]) {
      self.catalogue = catalogue
      self.day = day
      self.sizes = sizes
    }

    /// Takes a module; of several with one id the first.
    mutating func add(_ placed: Placed<FlexibleModule>, of scope: Catalogue) {
      let module = placed.value
      guard known.insert(module.id).inserted else { return }
      families.add(module)
      guard let isDraft = Self.isDraft(module, on: day) else { return }
      let number = modules.count
      modules.append(
        CountedModule(
          id: module.id, title: module.title, level: module.level,
          studyLoad: sizes[module.id].map { StudyLoad(value: $0, unit: .studyHours) } ?? module.studyLoad,
          isDraft: isDraft,
          isOwn: scope === catalogue, origin: placed.origin))
      numbers[module.id] = number
      // By index, since a mapping is dear to copy.
      let mappings = module.mappings
      for index in mappings.indices {
        guard case .file(let id) = mappings[index].target.scope, let task = mappings[index].target.task,
          let file = file(id, of: scope), let codes = file.workProcesses(of: task)
        else { continue }
        let start = named.count
        for code in mappings[index].qualifications { named.append(self.number(of: code)) }
        let candidate = Candidate(
          number: number, mapping: index, isDirect: task.isWorkProcess, isDraft: isDraft, level: module.level,
          extent: mappings[index].coverage == .full ? .full : .partial(share: mappings[index].share),
          qualifications: start..<named.count)
        for code in codes { candidates[id, default: [:]][code, default: []].append(candidate) }
      }
    }

    private mutating func number(of code: QualificationCode) -> Int {
      if let known = qualificationNumbers[code] { return known }
      qualificationNumbers[code] = qualificationNumbers.count
      return qualificationNumbers.count - 1
    }

    /// The file that a module of a scope means, when it is in reach of the reckoning under that id too: a file of the
    /// scope itself may stand before one of the scope around it.
    private func file(_ id: FileID, of scope: Catalogue) -> FileIndex? {
      guard let file = scope.file(id) else { return nil }
      if scope !== catalogue, catalogue.file(id)?.file.origin != file.file.origin { return nil }
      return file
    }

    mutating func add(_ plan: Placed<ExamPlan>, of scope: Catalogue) {
      guard case .qualification(let code) = plan.value.scope,
        let place = scope.qualification(code, on: day).value
      else { return }
      examPlans[place.origin, default: []].append(plan)
    }

    /// Whether a module is a draft; nil when it takes no part: withdrawn, or not valid on the day.
    private static func isDraft(_ module: FlexibleModule, on day: Day) -> Bool? {
      if let start = module.validFrom, day < start { return nil }
      if let end = module.validUntil, day > end { return nil }
      switch module.status {
      case .established, .published: return false
      case .draft: return true
      case .deactivated, .expired, .archived: return nil
      }
    }
  }
}
