import Curriculum
import Description

/// Looks up everything that the objects of a scope refer to.
struct ReferenceWalk {
  private struct Name: Hashable {
    let document: Int
    let target: ReferenceTarget
    let text: String
  }

  private struct Guess: Hashable {
    let target: ReferenceTarget
    let text: String
  }

  private let context: RuleContext
  private var told: Set<Name> = []
  /// What was looked up already and found, since modules name the same things over and over.
  private var files: Set<FileID> = []
  private var qualifications: Set<QualificationCode> = []
  private var organisations: Set<OrganisationID> = []
  /// What was looked up already and failed.
  private var failures: [QualificationCode: ReferenceFailure] = [:]
  /// The names that may be meant instead of others, nil where none is near.
  private var guesses: [Guess: String?] = [:]
  /// How many names may still be compared in search of one that was meant.
  private var comparisons = 20_000
  /// The codes of the regionalised and cross-over qualifications in reach, once they were needed: no file has those.
  private var composed: Set<QualificationCode>?
  /// The questions of each persona in reach, once they were needed.
  private var questions: [ObjectID: [ObjectID]]?
  /// The object that is being looked at.
  private var origin = Origin(document: 0, path: [])

  private var catalogue: Catalogue { context.catalogue }

  init(_ context: RuleContext) { self.context = context }

  mutating func walk(_ report: inout Report) {
    let holdings = catalogue.holdings
    if let curriculum = holdings.curriculum, let owner = curriculum.value.owner {
      origin = curriculum.origin
      look(for: owner, ["owner"], &report)
    }
    each(holdings.qualificationFiles, &report) { $0.look(into: $1, &$2) }
    each(holdings.electives, &report) { $0.look(into: $1, &$2) }
    each(holdings.certificates, &report) { $0.look(into: $1, &$2) }
    each(holdings.modules, &report) { $0.look(into: $1, &$2) }
    each(holdings.microcredentials, &report) { $0.look(into: $1, &$2) }
    each(holdings.examPlans, &report) { $0.look(into: $1, &$2) }
    each(holdings.regionalisedQualifications, &report) { $0.look(into: $1, &$2) }
    each(holdings.crossoverQualifications, &report) { $0.look(into: $1, &$2) }
    each(holdings.personas, &report) { $0.look(into: $1, &$2) }
    each(holdings.learningRoutes, &report) { $0.look(into: $1, &$2) }
    each(holdings.coverageClaims, &report) { $0.look(into: $1, &$2) }
    each(holdings.offerings, &report) { $0.look(into: $1, &$2) }
    lookForDoubles(holdings.qualificationFiles, \.id, .file, &report)
    lookForDoubles(holdings.organisations, \.id, .organisation, &report)
  }

  private mutating func each<T>(
    _ values: [Placed<T>], _ report: inout Report, _ look: (inout ReferenceWalk, T, inout Report) -> Void
  ) {
    for value in values {
      origin = value.origin
      look(&self, value.value, &report)
    }
  }

  /// An id that two objects of the scope have is ambiguous wherever it is used: reported once, at the second.
  private mutating func lookForDoubles<T, ID: Code>(
    _ values: [Placed<T>], _ id: KeyPath<T, ID>, _ target: ReferenceTarget, _ report: inout Report
  ) {
    guard values.count > 1 else { return }
    var seen: Set<ID> = []
    for value in values where !seen.insert(value.value[keyPath: id]).inserted {
      origin = value.origin
      tell(target, value.value[keyPath: id].text, .double, ["id"], &report)
    }
  }

  // MARK: Telling

  private mutating func tell(
    _ target: ReferenceTarget, _ name: String, _ failure: ReferenceFailure, _ path: Path, _ report: inout Report
  ) {
    guard told.insert(Name(document: origin.document, target: target, text: name)).inserted else { return }
    report(at: origin, path, found: name, failure.message(target, name))
  }

  /// Tells that an own id is not held, with the name that may be meant.
  private mutating func tellNotHeld(
    _ target: ReferenceTarget, _ name: String, among known: @autoclosure () -> [String], _ path: Path,
    _ report: inout Report
  ) {
    let guess = Guess(target: target, text: name)
    if guesses[guess] == nil {
      let names = known()
      // Enough is enough: a file full of unknown names gets no more guesses.
      guesses[guess] = .some(names.count > comparisons ? nil : Nearest.word(to: name, among: names))
      comparisons -= min(names.count, comparisons)
    }
    tell(target, name, .notHeld(like: guesses[guess] ?? nil), path, &report)
  }

  // MARK: Looking up

  mutating func look(for code: QualificationCode, _ path: @autoclosure () -> Path, _ report: inout Report) {
    if qualifications.contains(code) { return }
    if let failure = failures[code] ?? failure(of: code), !isComposed(code) {
      failures[code] = failure
      tell(.qualification, code.text, failure, path(), &report)
    } else {
      qualifications.insert(code)
    }
  }

  /// Whether a code is that of a regionalised or cross-over qualification in reach.
  private mutating func isComposed(_ code: QualificationCode) -> Bool {
    let known =
      composed
      ?? Set(
        [catalogue, catalogue.outer].compactMap { $0?.holdings }.flatMap { holdings in
          holdings.regionalisedQualifications.compactMap(\.value.code)
            + holdings.crossoverQualifications.compactMap(\.value.code)
        })
    composed = known
    return known.contains(code)
  }

  /// Whether a register that was given says that a code is one of a kind: then it is no reference to nothing.
  private func isRegistered(_ code: String, _ kind: CodeKind) -> Bool {
    switch context.register?.look(for: code, as: kind, on: context.referenceDate) {
    case .found, .ambiguous: true
    case .notFound, .wrongKind, nil: false
    }
  }

  private func failure(of code: QualificationCode) -> ReferenceFailure? {
    switch catalogue.qualification(code, on: context.referenceDate) {
    case .found: nil
    case .notFound: isRegistered(code.text, .qualification) ? nil : .notHeld(like: nil)
    case .ambiguous(let places): .ambiguous(places.count)
    case .wrongKind(let kind): .wrongKind(kind)
    }
  }

  mutating func look(for code: ElectiveCode, _ path: @autoclosure () -> Path, _ report: inout Report) {
    let found = catalogue.electives(code)
    if found.count == 1 { return }
    if found.isEmpty, isRegistered(code.text, .elective) { return }
    if found.isEmpty { return tell(.elective, code.text, .notHeld(like: nil), path(), &report) }
    let inForce = found.filter { isInForce($0.value.validFrom, $0.value.validUntil) }
    if inForce.count != 1 { tell(.elective, code.text, .ambiguous(found.count), path(), &report) }
  }

  mutating func look(for code: CertificateCode, _ path: @autoclosure () -> Path, _ report: inout Report) {
    let found = catalogue.certificates(code)
    if found.count == 1 { return }
    if found.isEmpty, isRegistered(code.text, .certificate) { return }
    if found.isEmpty { return tell(.certificate, code.text, .notHeld(like: nil), path(), &report) }
    let inForce = found.filter { isInForce($0.value.validFrom, $0.value.validUntil) }
    if inForce.count != 1 { tell(.certificate, code.text, .ambiguous(found.count), path(), &report) }
  }

  private func isInForce(_ start: Day?, _ end: Day?) -> Bool {
    if let start, context.referenceDate < start { return false }
    if let end, context.referenceDate > end { return false }
    return true
  }

  mutating func look(for id: FileID, _ path: @autoclosure () -> Path, _ report: inout Report) {
    if files.contains(id) { return }
    if catalogue.file(id) != nil {
      files.insert(id)
    } else {
      let catalogue = catalogue
      tellNotHeld(.file, id.text, among: catalogue.allFiles.map(\.id.text), path(), &report)
    }
  }

  mutating func look(for id: OrganisationID, _ path: @autoclosure () -> Path, _ report: inout Report) {
    if organisations.contains(id) { return }
    if catalogue.organisation(id) != nil {
      organisations.insert(id)
    } else {
      let catalogue = catalogue
      let outer = catalogue.outer?.holdings.organisations ?? []
      tellNotHeld(
        .organisation, id.text, among: (catalogue.holdings.organisations + outer).map(\.value.id.text), path(), &report)
    }
  }

  mutating func look(for id: ModuleID, _ path: @autoclosure () -> Path, _ report: inout Report) {
    guard catalogue.module(id) == nil else { return }
    let catalogue = catalogue
    tellNotHeld(.module, id.text, among: catalogue.allModules.map(\.value.id.text), path(), &report)
  }

  /// Looks up where a task stands, and the task itself where no other rule does.
  mutating func look(
    for reference: TaskReference, withTask: Bool, _ path: @autoclosure () -> Path, _ report: inout Report
  ) {
    switch reference.scope {
    case .file(let id): look(for: id, path() + ["file"], &report)
    case .elective(let code): look(for: code, path() + ["elective"], &report)
    case .certificate(let code): look(for: code, path() + ["certificate"], &report)
    }
    guard withTask, let task = reference.task, case .noSuchTask(let known) = catalogue.meaning(of: reference),
      !known.isEmpty
    else { return }
    switch reference.scope {
    case .file(let id): tell(.task, task.text, .noSuchTask(of: id.text), path() + ["task"], &report)
    case .elective(let code): tell(.task, task.text, .noSuchTask(of: code.text), path() + ["task"], &report)
    case .certificate: break
    }
  }

  /// Looks up the part of an exemption, where it is a code: of a task of the qualification, or of an elective.
  mutating func look(
    forPart exemption: Exemption, of code: QualificationCode?, _ path: @autoclosure () -> Path, _ report: inout Report
  ) {
    switch exemption.partKind {
    case .generic: return
    case .elective: ElectiveCode(exemption.part.text).map { look(for: $0, path(), &report) }
    case .occupational:
      guard let task = TaskCode(exemption.part.text), let code,
        let file = catalogue.qualification(code, on: context.referenceDate).value?.index, !file.taskCodes.isEmpty,
        file.workProcesses(of: task) == nil
      else { return }
      tell(.task, task.text, .noSuchTask(of: file.id.text), path(), &report)
    }
  }

  /// Looks up what a code names, as far as its kind says that.
  mutating func look(
    for code: AnyCode, as kind: CredentialKind, _ path: @autoclosure () -> Path, _ report: inout Report
  ) {
    switch kind {
    case .diploma: QualificationCode(code.text).map { look(for: $0, path(), &report) }
    case .certificate: CertificateCode(code.text).map { look(for: $0, path(), &report) }
    case .elective: ElectiveCode(code.text).map { look(for: $0, path(), &report) }
    case .flexibleModule: ModuleID(code.text).map { look(for: $0, path(), &report) }
    case .practiceStatement, .mboStatement, .microcredential, .sectorCertificate, .generalSecondary, .nothing: break
    }
  }

  /// Looks up a persona or one of its questions among those in reach.
  mutating func look(forQuestion question: ObjectID, of persona: ObjectID, _ report: inout Report) {
    let known = questions ?? questionsInReach
    questions = known
    guard let own = known[persona] else {
      return tellNotHeld(.persona, persona.text, among: known.keys.map(\.text).sorted(), ["persona"], &report)
    }
    guard !own.contains(question) else { return }
    let like = Nearest.word(to: question.text, among: own.lazy.map(\.text))
    let whole = Phrase(nl: "persona “\(persona)”", en: "persona “\(persona)”")
    tell(.question, question.text, .notPart(of: whole, like: like), ["question"], &report)
  }

  private var questionsInReach: [ObjectID: [ObjectID]] {
    let all = catalogue.holdings.personas + (catalogue.outer?.holdings.personas ?? [])
    return Dictionary(all.map { ($0.value.id, $0.value.questions.map(\.id)) }) { own, _ in own }
  }

  /// Looks up a learning outcome of the module itself.
  mutating func look(
    for outcome: OutcomeID, among known: [LearningOutcome], _ path: @autoclosure () -> Path, _ report: inout Report
  ) {
    guard !known.contains(where: { $0.id == outcome }) else { return }
    let like = Nearest.word(to: outcome.text, among: known.lazy.map(\.id.text))
    let whole = Phrase(nl: "deze module", en: "this module")
    tell(.outcome, outcome.text, .notPart(of: whole, like: like), path(), &report)
  }
}
