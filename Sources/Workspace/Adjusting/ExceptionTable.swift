import Curriculum
import Description
import Rules

/// The exceptions of objects and of the project, and which of them were for something.
struct ExceptionTable {
  private struct Carried {
    var report: Report.Exception
    var place: FindingPlace
    var isUsed = false
    /// Whether the rule lacked a fact in the same document.
    var isUnjudged: Bool
  }

  private struct OfProject {
    var exception: FileException
    var pattern: PathPattern
    var place: FindingPlace
    var isUsed = false
  }

  private let project: AgreementFile<Project>?
  private let folder: String
  private var files: [String: String] = [:]
  private let checked: [String]
  private var carried: [Carried] = []
  /// The numbers of the carried exceptions, by file.
  private var byFile: [String: [Int]] = [:]
  private var ofProject: [OfProject] = []
  /// The files in which the rules of the project's exceptions lacked a fact, from the folder of the project, by rule.
  private var unjudged: [String: Set<String>] = [:]

  /// - Parameters:
  ///   - folder: the folder that the files of findings are named from.
  ///   - checked: the files that are checked, as they are shown.
  init(_ project: AgreementFile<Project>?, in folder: String, checked: [String]) {
    self.project = project
    self.folder = folder
    self.checked = checked
    ofProject = (project?.content.exceptions ?? []).map {
      OfProject(exception: $0, pattern: PathPattern($0.file.text), place: FindingPlace($0.path?.text, below: []))
    }
  }

  /// Takes a rule that lacked a fact in a file: an exception of the project for it may still be for something.
  mutating func takeUnjudged(_ rule: String, in file: String) {
    guard let project, ofProject.contains(where: { $0.exception.rule.text == rule }) else { return }
    unjudged[rule, default: []].insert(RelativePath.of(file, in: folder, from: project.folder))
  }

  /// Takes the exceptions that objects carry.
  mutating func take(
    _ exceptions: [Report.Exception], unjudged: [Report.Unjudged], fileOf: (_ document: Int) -> String
  ) {
    for exception in exceptions {
      let rule = exception.exception.rule.text
      byFile[fileOf(exception.document), default: []].append(carried.count)
      carried.append(
        Carried(
          report: exception, place: FindingPlace(exception.exception.path?.text, below: exception.object),
          isUnjudged: unjudged.contains { $0.document == exception.document && $0.rule == rule }))
    }
  }

  /// The finding with the reason that excepts it; nil when there is none. All exceptions that fit count as used.
  mutating func covering(_ located: LocatedFinding) -> ExceptedFinding? {
    var result: ExceptedFinding?
    for number in byFile[located.file] ?? [] {
      let exception = carried[number].report.exception
      guard exception.rule.text == located.finding.rule, carried[number].place.covers(located) else { continue }
      carried[number].isUsed = true
      result =
        result
        ?? ExceptedFinding(
          located, reason: exception.reason.text, by: exception.by?.text, date: exception.date, isOfProject: false)
    }
    guard !ofProject.isEmpty, let project else { return result }
    let file = files[located.file] ?? RelativePath.of(located.file, in: folder, from: project.folder)
    files[located.file] = file
    for number in ofProject.indices {
      let exception = ofProject[number].exception
      guard exception.rule.text == located.finding.rule, ofProject[number].pattern.fits(file),
        ofProject[number].place.covers(located)
      else { continue }
      ofProject[number].isUsed = true
      result =
        result
        ?? ExceptedFinding(
          located, reason: exception.reason.text, by: exception.by?.text, date: exception.date, isOfProject: true)
    }
    return result
  }

  // MARK: What is for nothing

  /// What is wrong with an exception that was for nothing; nil when its rule did not take part.
  private static func message(
    _ rule: RuleCode, _ path: Line?, _ judgement: Judgement, _ silent: Set<String>
  ) -> Phrase? {
    guard let known = judgement.rules.rule(rule.text) else {
      // A rule of an exchange partner is not known here.
      return judgement.rules.nearest(to: rule.text).map {
        ExceptionIsNeeded.message(unknown: rule.text, nearest: $0)
      }
    }
    guard !silent.contains(known.id), known.holds.contains(judgement.referenceDate) else { return nil }
    return ExceptionIsNeeded.message(rule.text, path?.text)
  }

  /// What is to be said on exceptions that objects carry.
  func unusedEntries(_ judgement: Judgement, _ silent: Set<String>) -> [Report.Entry] {
    guard let rule = judgement.rules.rule(Rule.afs02.id) else { return [] }
    return carried.compactMap { carried in
      let exception = carried.report.exception
      guard !carried.isUsed, !carried.isUnjudged,
        let message = Self.message(exception.rule, exception.path, judgement, silent)
      else { return nil }
      let path = carried.report.object + ["exceptions", .item(carried.report.number), "rule"]
      return Report.Entry(
        document: carried.report.document, finding: rule.finding(path, found: exception.rule.text, message),
        object: carried.report.object)
    }
  }

  /// What is to be said on exceptions of the project, where a file that they are for was checked or there is none.
  func unusedInProject(_ judgement: Judgement, _ silent: Set<String>) -> [LocatedFinding] {
    guard let project, let rule = judgement.rules.rule(Rule.afs02.id) else { return [] }
    let names = checked.map { RelativePath.of($0, in: folder, from: project.folder) }
    let findings = ofProject.enumerated().compactMap { index, own -> Finding? in
      guard !own.isUsed, !(unjudged[own.exception.rule.text] ?? []).contains(where: own.pattern.fits),
        names.contains(where: own.pattern.fits) || !FileOutput.exists("\(project.folder)/\(own.exception.file)"),
        let message = Self.message(own.exception.rule, own.exception.path, judgement, silent)
      else { return nil }
      return rule.finding(
        ["project", "exceptions", .item(index), "rule"], found: own.exception.rule.text, message)
    }
    return project.locate(findings)
  }
}
