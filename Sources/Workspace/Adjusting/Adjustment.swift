import Description
import Rules

/// What a group agreed, applied to findings: which rules speak and how much they weigh, what is excepted, what was known.
struct Adjustment {
  private let judgement: Judgement
  private let silent: Set<String>
  private let baseline: BaselineCount?
  private var exceptions: ExceptionTable
  /// The findings that count.
  private(set) var findings: [LocatedFinding] = []
  private(set) var excepted: [ExceptedFinding] = []
  private(set) var known: [LocatedFinding] = []

  /// - Parameters:
  ///   - files: the files that are checked, as they are shown.
  ///   - silent: the rules whose checks are not run.
  init(_ judgement: Judgement, files: [String], silent: Set<String>) {
    self.judgement = judgement
    self.silent = silent
    baseline = judgement.baseline.map { BaselineCount($0, in: judgement.folder, checked: files) }
    exceptions = ExceptionTable(judgement.project, in: judgement.folder, checked: files)
  }

  /// Takes the exceptions that objects carry.
  mutating func take(
    _ carried: [Report.Exception], unjudged: [Report.Unjudged], fileOf: (_ document: Int) -> String
  ) {
    exceptions.take(carried, unjudged: unjudged, fileOf: fileOf)
  }

  /// Takes a rule that lacked a fact in a file.
  mutating func takeUnjudged(_ rule: String, in file: String) { exceptions.takeUnjudged(rule, in: file) }

  /// Sorts findings into those that count, the excepted and the known, and adds what there is to say on the agreements
  /// themselves.
  ///
  /// - Parameter unusable: the files that gave nothing to judge, which are named whatever rules speak.
  mutating func sort(_ all: [LocatedFinding], unusable: Set<String>) {
    var count = baseline
    var weighed = all.compactMap(weigh)
    if !unusable.isEmpty { weighed += unspoken(all, unusable: unusable) }
    // Of several alike, the baseline knows the first ones.
    weighed.sort { $0.isBefore($1) }
    for located in weighed {
      if let exception = exceptions.covering(located) {
        excepted.append(exception)
      } else if count?.takes(located) == true {
        known.append(located)
      } else {
        findings.append(located)
      }
    }
    if let objecting = judgement.profileFile {
      findings += objecting.locate(judgement.profile.objections(in: judgement.rules).map { $0.below(["profile"]) })
    }
    add(exceptions.unusedInProject(judgement, silent))
    add(count?.unused(judgement.rules) ?? [])
  }

  /// What is to be said on exceptions that objects carry and that are for nothing.
  var unusedEntries: [Report.Entry] { exceptions.unusedEntries(judgement, silent) }

  /// Adds findings on the agreements themselves.
  mutating func add(_ own: [LocatedFinding]) { findings += own.compactMap(weigh) }

  /// A finding for each file that gave nothing to judge because of errors in structure, of rules that do not speak: at
  /// the first of them.
  private func unspoken(_ all: [LocatedFinding], unusable: Set<String>) -> [LocatedFinding] {
    let errors = all.filter { $0.finding.severity == .error && unusable.contains($0.file) }
    return Dictionary(grouping: errors, by: \.file).values.compactMap { errors in
      guard errors.allSatisfy({ weigh($0) == nil }), var first = errors.min(by: { $0.isBefore($1) }) else { return nil }
      let rules = Set(errors.map(\.finding.rule)).sorted().joined(separator: ", ")
      first.finding = Finding(
        rule: "STR", severity: .error, status: .convention, path: first.finding.path, offset: first.finding.offset,
        message: .notJudged(errors.count, of: rules), source: "")
      return first
    }
  }

  /// The finding with the weight that was agreed; nil when its rule does not speak.
  ///
  /// What cannot be read is always said, and a file whose structure is broken is not made right by an agreement.
  private func weigh(_ located: LocatedFinding) -> LocatedFinding? {
    let finding = located.finding
    if finding.stage == .syntax { return located }
    guard judgement.selection.includes(finding.rule) else { return nil }
    if finding.stage == .structure || judgement.profile.severities.isEmpty { return located }
    guard let rule = judgement.rules.rule(finding.rule) else { return located }
    guard let severity = judgement.profile.severity(of: rule, saying: finding.severity) else { return nil }
    var weighed = located
    weighed.finding.severity = severity
    return weighed
  }
}

extension Phrase {
  fileprivate static func notJudged(_ count: Int, of rules: String) -> Phrase {
    Phrase(
      nl:
        "Dit bestand is niet beoordeeld: het heeft \(counted(count, "fout", "fouten")) in de opbouw, van regels die nu "
        + "niet spreken (\(rules)). Laat die ook spreken, en verbeter wat ze vinden.",
      en:
        "This file is not judged: it has \(counted(count, "error", "errors")) in structure, of rules that do not speak "
        + "now (\(rules)). Let those speak too, and mend what they find.")
  }
}
