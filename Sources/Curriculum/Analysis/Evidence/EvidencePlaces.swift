import Description

/// Finds what badges are about among the objects of a scope.
///
/// A convention of this project: a badge is of a module or microcredential when two of three signs agree, the last part
/// of its address, its name, and the codes that it points at. One sign alone may be chance.
struct EvidencePlaces {
  private let catalogue: Catalogue
  /// What modules and microcredentials are about, by their number in `offers`.
  private var offers: [Offer] = []
  private var byID: [String: [Int]] = [:]
  private var byTitle: [String: [Int]] = [:]
  private var byTask: [String: [FileIndex]] = [:]

  private struct Offer {
    var isMicrocredential: Bool
    var id: String
    var title: String
    var modules: [ModuleID]
    var tasks: Set<WorkProcessKey>
    /// Electives, certificates and qualifications.
    var codes: Set<String>
  }

  init(_ catalogue: Catalogue) {
    self.catalogue = catalogue
    for placed in catalogue.allModules { add(placed.value) }
    for placed in catalogue.allMicrocredentials { add(placed.value) }
    for file in catalogue.allFiles {
      for code in file.taskCodes { byTask[code, default: []].append(file) }
    }
  }

  private mutating func add(_ module: FlexibleModule) {
    let targets = module.mappings.map(\.target)
    add(
      Offer(
        isMicrocredential: false, id: module.id.text, title: module.title.text, modules: [module.id],
        tasks: Set(catalogue.workProcesses(of: targets)),
        codes: Set(targets.compactMap { $0.scope.elective?.text ?? $0.scope.certificate?.text })))
  }

  private mutating func add(_ micro: Microcredential) {
    let parts = offers.filter { !$0.isMicrocredential && !Set($0.modules).isDisjoint(with: micro.builtFrom) }
    add(
      Offer(
        isMicrocredential: true, id: micro.id.text, title: micro.title.text, modules: micro.builtFrom,
        tasks: parts.reduce(into: []) { $0.formUnion($1.tasks) },
        codes: parts.reduce(into: Set(micro.stackability.map(\.text))) { $0.formUnion($1.codes) }))
  }

  private mutating func add(_ offer: Offer) {
    byID[offer.id, default: []].append(offers.count)
    byTitle[Self.folded(offer.title), default: []].append(offers.count)
    offers.append(offer)
  }

  // MARK: Finding

  /// What a badge is about.
  func meaning(of evidence: BadgeEvidence) -> EvidenceMeaning {
    var meaning = EvidenceMeaning()
    var tasks: [WorkProcessKey] = []
    for pointer in evidence.pointers { place(pointer, of: evidence, &tasks, &meaning) }
    meaning.programmes = evidence.programmes.compactMap { QualificationCode($0) }
    let codes = Set(meaning.electives.map(\.text) + meaning.certificates.map(\.text))
    let named = evidence.names.flatMap { byID[Self.lastPart($0)] ?? [] }
    let titled = evidence.title.flatMap { byTitle[Self.folded($0)] } ?? []
    var signs: [Int: Int] = [:]
    for number in Set(named) { signs[number, default: 0] += 1 }
    for number in Set(titled) { signs[number, default: 0] += 1 }
    for number in signs.keys {
      let offer = offers[number]
      if !offer.tasks.isDisjoint(with: tasks) || !offer.codes.isDisjoint(with: codes) { signs[number, default: 0] += 1 }
    }
    let most = signs.values.max() ?? 0
    let best = signs.filter { $0.value == most }.keys.sorted()
    if most >= 2, best.count == 1 {
      let offer = offers[best[0]]
      meaning.modules = offer.modules
      meaning.microcredential = offer.isMicrocredential ? offer.id : nil
      // What the modules say of these, with how much, says more than that the badge points at them.
      tasks.removeAll(where: offer.tasks.contains)
    } else if !best.isEmpty {
      meaning.likely = best.map { offers[$0].id }.sorted()
    }
    meaning.tasks = tasks
    return meaning
  }

  private func place(
    _ pointer: BadgeEvidence.Pointer, of evidence: BadgeEvidence, _ tasks: inout [WorkProcessKey],
    _ meaning: inout EvidenceMeaning
  ) {
    func leave(_ reason: EvidenceMeaning.Unplaced.Reason) {
      meaning.unplaced.append(EvidenceMeaning.Unplaced(code: pointer.code, reason: reason))
    }
    if let code = CertificateCode(pointer.code) {
      if catalogue.certificate(code) == nil { return leave(.notHere) }
      if !meaning.certificates.contains(code) { meaning.certificates.append(code) }
    } else if let code = ElectiveCode(pointer.code) {
      if catalogue.elective(code) == nil { return leave(.notHere) }
      if !meaning.electives.contains(code) { meaning.electives.append(code) }
    } else if let task = TaskCode(pointer.code), let holders = byTask[task.text] {
      let files = holders.filter { names(pointer, evidence, $0) }
      guard files.count == 1 else { return leave(files.isEmpty ? .fileNotSaid : .severalFiles) }
      guard Self.isCalled(pointer, task, in: files[0]) else { return leave(.otherName) }
      for code in files[0].workProcesses(of: task) ?? [] {
        let key = WorkProcessKey(file: files[0].id, code: code)
        if !tasks.contains(key) { tasks.append(key) }
      }
    } else if WorkProcessCode(pointer.code) != nil || CoreTaskCode(pointer.code) != nil {
      leave(.notHere)
    }
  }

  /// Whether a badge says that a code is one of this qualification file: by its name, code, id or address, or by the
  /// qualifications that the badge is for.
  private func names(_ pointer: BadgeEvidence.Pointer, _ evidence: BadgeEvidence, _ index: FileIndex) -> Bool {
    let file = index.file.value
    if let framework = pointer.framework {
      let words = " \(Self.folded(framework)) "
      for name in [file.title?.text, file.code?.text, file.id.text] {
        if let name, words.contains(" \(Self.folded(name)) ") { return true }
      }
    }
    if let address = pointer.address {
      if address == file.source.url?.text { return true }
      if address.split(separator: "/").contains(Substring(file.id.text)) { return true }
    }
    return file.qualifications.contains { evidence.programmes.contains($0.code.text) }
  }

  /// Whether a badge calls a task as the file does, or by its code alone. A newer edition gives codes to other tasks.
  private static func isCalled(_ pointer: BadgeEvidence.Pointer, _ task: TaskCode, in file: FileIndex) -> Bool {
    let title = WorkProcessCode(task.text).flatMap { file.workProcess($0)?.title } ?? file.coreTaskTitle(task.text)
    let code = folded(task.text)
    var name = folded(pointer.name)
    if name.hasPrefix(code) { name = String(name.dropFirst(code.count).drop { $0 == " " }) }
    guard let title = title.map({ folded($0.text) }), !name.isEmpty else { return true }
    return title.contains(name) || name.contains(title)
  }

  /// Letters and digits in small letters, with one space where anything else stands.
  static func folded(_ text: String) -> String {
    text.lowercased().split { !$0.isLetter && !$0.isNumber }.joined(separator: " ")
  }

  /// The last part of an address, without what a conversion put behind it.
  static func lastPart(_ name: String) -> String {
    let address = name.prefix { $0 != "#" && $0 != "?" }
    let last = address.split(separator: "/").last.map(String.init) ?? ""
    return last.hasSuffix(".json") ? String(last.dropLast(5)) : last
  }
}
