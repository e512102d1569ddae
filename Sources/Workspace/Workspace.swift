public import Curriculum
import Description
public import Formats
public import Rules

/// Files that were loaded together: their objects refer to each other.
public struct Workspace: Sendable {
  /// The files, in the order in which they were given and found.
  public let files: [LoadedFile]
  /// The files that the system would not give.
  public let unreadable: [SystemError]
  /// The objects of all files whose structure is right.
  public let documents: [Document]
  /// The messages of partners' formats whose structure is right, but for those that were judged as they were read.
  public let messages: [any Message]
  /// The file and the part of it that each document comes from, and after them each message.
  let sources: [(file: Int, part: Int)]
  /// The scope of each document.
  public let scopes: [Catalogue]
  let jobs: Int

  /// Reads all files side by side.
  ///
  /// Broken text and structure are findings of `check`; what cannot be read at all is in `unreadable`.
  public static func load(_ input: WorkspaceInput, rules: RuleCatalogue = .complete) -> Workspace {
    var files: [LoadedFile] = []
    var unreadable: [SystemError] = []
    for item in input.items {
      switch item {
      case .bytes(let bytes, let name): files.append(LoadedFile(shown: name, content: .bytes(bytes)))
      case .path(let path):
        let place = input.absolute(path)
        func isAsked(_ found: String) -> Bool {
          found == place || !input.exclusions.contains { $0.covers(found) }
        }
        do throws(SystemError) {
          let walked = try FolderWalk.files(at: place, shown: path) { folder, error in
            if isAsked(folder) { unreadable.append(error) }
          }
          for file in walked where isAsked(file.path) {
            // What is no plain file (a pipe) can be read once only.
            let isPassing = file.path == place && FileOutput.isDevice(place)
            var found = LoadedFile(
              shown: file.shown,
              content: isPassing ? .bytes(try FileInput.bytes(place, shown: path)) : .path(file.path))
            found.isCarrier = file.isCarrier && !input.readsCarriers
            files.append(found)
          }
        } catch {
          unreadable.append(error)
        }
      }
    }
    let format = input.format
    let found = input.items.count > 1 ? eachOnce(files) : files
    let read = Parallel.map(
      found.count, jobs: input.jobs,
      keeping: FileReading(
        rules: input.judgement?.rules ?? rules, schema: input.schema, judgement: input.judgement)
    ) {
      reading, index in
      var file = found[index]
      do throws(SystemError) {
        return try reading.read(&file, as: format) ? Outcome.file(file) : Outcome.nothing
      } catch {
        return Outcome.failure(error)
      }
    }
    files = []
    files.reserveCapacity(read.count)
    for outcome in read {
      switch outcome {
      case .file(let file): files.append(file)
      case .failure(let error): unreadable.append(error)
      case .nothing: break
      }
    }
    return Workspace(files: files, unreadable: unreadable, jobs: input.jobs)
  }

  /// The files without those that were there already: a file may be given itself, and once more in its folder.
  private static func eachOnce(_ files: [LoadedFile]) -> [LoadedFile] {
    var seen: Set<FileOutput.Identity> = []
    return files.filter { file in
      guard case .path(let path) = file.content, let identity = FileOutput.Identity(path) else { return true }
      return seen.insert(identity).inserted
    }
  }

  /// Indirect: it is handed on several times.
  private indirect enum Outcome: Sendable {
    case file(LoadedFile)
    case failure(SystemError)
    /// A file that holds nothing to read.
    case nothing
  }

  init(files: [LoadedFile], unreadable: [SystemError], jobs: Int) {
    self.files = files
    self.unreadable = unreadable
    self.jobs = jobs
    var documents: [(Document, (Int, Int))] = []
    var messages: [(any Message, (Int, Int))] = []
    // By index, since files are dear to copy.
    for number in files.indices {
      for part in files[number].parts.indices {
        if let document = files[number].parts[part].document { documents.append((document, (number, part))) }
        if let message = files[number].parts[part].message { messages.append((message, (number, part))) }
      }
    }
    self.documents = documents.map(\.0)
    self.messages = messages.map(\.0)
    sources = documents.map(\.1) + messages.map(\.1)
    scopes = Catalogue.scopes(of: self.documents) { count, make in
      Parallel.map(count, jobs: jobs, turn: 1, keeping: ()) { _, part in make(part) }
    }
  }

  /// The scopes, each once: the one of the loose object files first, when there are any.
  public var distinctScopes: [Catalogue] {
    var seen: Set<ObjectIdentifier> = []
    let all = scopes.filter { seen.insert(ObjectIdentifier($0)).inserted }
    return all.filter { $0.outer == nil } + all.filter { $0.outer != nil }
  }

  /// The path of the file that a document comes from, as the user gave it.
  public func shownFile(of document: Int) -> String? {
    sources.indices.contains(document) ? files[sources[document].file].shown : nil
  }

  // MARK: Checking

  /// Reads and judges files of which nothing else is asked.
  ///
  /// Badges and messages of partners are judged as they are read and let go, and files that are too large to be kept are
  /// read for what is wrong with them: that takes less memory and time than `load` and `check`, and the report is the same.
  ///
  /// - Returns: the report, and the files and objects without those messages.
  public static func check(
    _ input: WorkspaceInput, _ judgement: Judgement
  ) -> (workspace: Workspace, report: CheckReport) {
    var input = input
    input.judgement = judgement
    let workspace = load(input)
    return (workspace, workspace.check(judgement))
  }

  /// Judges everything by the rules, and puts findings in their places.
  public func check(_ judgement: Judgement) -> CheckReport {
    let distinct = distinctScopes
    let silent = judgement.silent
    let register = register
    let circumstances = Circumstances(judgement)
    var contexts: [ObjectIdentifier: RuleContext] = [:]
    for scope in distinct {
      contexts[ObjectIdentifier(scope)] = RuleContext(
        catalogue: scope, circumstances: circumstances, normalChecksum: NativeChecksum.of, register: register,
        fileName: { shownFile(of: $0) })
    }
    let work = work(in: distinct)
    // Each worker has rules of its own: two that count references to the same ones wait for each other.
    let reports = Parallel.map(
      work.count, jobs: jobs, turn: 1,
      keeping: RuleRunner(judgement.rules, on: judgement.referenceDate, without: silent)
    ) { [documents, messages, contexts] runner, number in
      var report = Report()
      switch work[number] {
      case .scope(let scope):
        guard let context = contexts[ObjectIdentifier(scope)] else { break }
        runner.judge(scope: context, &report)
      case .objects(let scope, let places):
        guard let context = contexts[ObjectIdentifier(scope)] else { break }
        runner.judge(places, of: scope.holdings, in: context, &report)
      case .messages(let numbers):
        for number in numbers {
          messages[number].judge(by: runner, number: documents.count + number, in: circumstances, &report)
        }
      }
      return report
    }
    let findings = place(RuleRunner.settle(reports.flatMap(\.entries)), rules: judgement.rules)
    let unjudged = reports.flatMap(\.unjudged)
    var adjustment = Adjustment(judgement, files: files.map(\.shown), silent: silent)
    adjustment.take(reports.flatMap(\.exceptions), unjudged: unjudged) { files[sources[$0].file].shown }
    if judgement.project?.content.exceptions.isEmpty == false {
      for entry in unjudged where sources.indices.contains(entry.document) {
        adjustment.takeUnjudged(entry.rule, in: files[sources[entry.document].file].shown)
      }
      for file in files {
        for entry in file.judged?.unjudged ?? [] { adjustment.takeUnjudged(entry.rule, in: file.shown) }
      }
    }
    let before = files.indices.flatMap { files[$0].findings }
    adjustment.sort(before + findings, unusable: unusableFiles)
    adjustment.add(place(adjustment.unusedEntries, rules: judgement.rules))
    return report(adjustment, unjudged, judgement)
  }

  /// Something to judge.
  private enum Work: Sendable {
    /// A scope, by the rules that look at scopes.
    case scope(Catalogue)
    case objects(Catalogue, Range<Int>)
    case messages(Range<Int>)
  }

  /// What there is to judge. Whole scopes come first, since one of them may be more work than many objects. The rules on a
  /// scope are not handed out one by one: they share what they reckon, and would wait for each other.
  private func work(in scopes: [Catalogue]) -> [Work] {
    func runs(_ count: Int) -> [Range<Int>] {
      stride(from: 0, to: count, by: 32).map { $0..<min($0 + 32, count) }
    }
    return scopes.map { .scope($0) }
      + scopes.flatMap { scope in runs(scope.holdings.count).map { .objects(scope, $0) } }
      + runs(messages.count).map { .messages($0) }
  }

  /// Gives findings line and column, file by file.
  func place(_ entries: [Report.Entry], rules: RuleCatalogue) -> [LocatedFinding] {
    var byFile: [Int: [(part: Int, finding: Finding)]] = [:]
    for entry in entries where sources.indices.contains(entry.document) {
      let source = sources[entry.document]
      byFile[source.file, default: []].append((source.part, entry.finding))
    }
    let groups = byFile.sorted { $0.key < $1.key }
    return Parallel.map(groups.count, jobs: jobs, keeping: FileReading(rules: rules)) { [files] reading, index in
      let group = groups[index]
      do throws(SystemError) {
        return try reading.locate(group.value, in: files[group.key])
      } catch {
        // The file went away since it was read: the findings stand without a place.
        return group.value.map {
          LocatedFinding(
            file: files[group.key].shown, position: Position(line: 1, column: 1), finding: $0.finding)
        }
      }
    }.flatMap { $0 }
  }

  /// What the check of a file came to in the words of its format.
  private static func verdict(on file: LoadedFile, _ findings: ArraySlice<LocatedFinding>) -> Verdict? {
    let kept = file.parts.first.flatMap { file.format?.verdict?($0) }
    guard let verdict = file.judged?.verdict ?? kept else { return nil }
    return verdict(findings.map(\.finding))
  }

  /// The findings in one file: they stand together.
  private static func ofFile(_ file: String, among findings: [LocatedFinding]) -> ArraySlice<LocatedFinding> {
    var low = findings.startIndex
    var high = findings.endIndex
    while low < high {
      let middle = (low + high) / 2
      if findings[middle].file.precedesByBytes(file) { low = middle + 1 } else { high = middle }
    }
    return findings[low...].prefix { $0.file == file }
  }

  private func report(
    _ adjustment: Adjustment, _ unjudged: [Report.Unjudged], _ judgement: Judgement
  ) -> CheckReport {
    let findings = adjustment.findings.sorted { $0.isBefore($1) }
    let open = byFile(unjudged)
    var checked = Parallel.map(files.count, jobs: jobs, turn: 256, keeping: ()) { [files] _, number in
      let own = Self.ofFile(files[number].shown, among: findings)
      return CheckedFile(
        file: files[number].shown, format: files[number].isAgreement ? "agreement" : files[number].format?.name,
        worst: own.lazy.map(\.finding.severity).max(), verdict: Self.verdict(on: files[number], own),
        unjudged: files[number].judged?.unjudged ?? open[number].map(Unjudged.inOrder) ?? [])
    }
    checked.sort { $0.file.precedesByBytes($1.file) }
    let others = Self.agreements(besides: checked, findings)
    if !others.isEmpty {
      checked += others
      checked.sort { $0.file.precedesByBytes($1.file) }
    }
    var report = CheckReport(
      files: checked, findings: findings,
      profileName: judgement.profile.name, referenceDate: judgement.referenceDate, unreadable: unreadable)
    report.profileDifferences = judgement.profile.differences(in: judgement.rules)
    report.excepted = adjustment.excepted.sorted { $0.located.isBefore($1.located) }
    report.known = adjustment.known.sorted { $0.isBefore($1) }
    return report
  }

  /// The files that findings are in and that were not among the input: those of agreements. Both are sorted by file.
  private static func agreements(besides checked: [CheckedFile], _ findings: [LocatedFinding]) -> [CheckedFile] {
    var found: [CheckedFile] = []
    var place = checked.startIndex
    for finding in findings {
      while place < checked.endIndex, checked[place].file.precedesByBytes(finding.file) { place += 1 }
      if place < checked.endIndex, checked[place].file == finding.file { continue }
      let severity = finding.finding.severity
      if let last = found.last, last.file == finding.file {
        found[found.count - 1].worst = max(last.worst ?? severity, severity)
      } else {
        found.append(CheckedFile(file: finding.file, format: "agreement", worst: severity))
      }
    }
    return found
  }

  /// What could not be judged, by the number of the file.
  private func byFile(_ unjudged: [Report.Unjudged]) -> [Int: [Report.Unjudged]] {
    Dictionary(grouping: unjudged.filter { sources.indices.contains($0.document) }) { sources[$0.document].file }
  }
}

extension Unjudged {
  /// What could not be judged in a file, by rule and path.
  static func inOrder(_ unjudged: [Report.Unjudged]) -> [Unjudged] {
    unjudged.map { Unjudged(rule: $0.rule, path: $0.path, needs: $0.needs) }.sorted { one, other in
      if one.rule != other.rule { return one.rule < other.rule }
      // Paths are put in words only where the rules are alike.
      return one.path.description < other.path.description
    }
  }
}

extension [LocatedFinding] {
  /// By file, line, column, rule and path.
  var inReadingOrder: [LocatedFinding] { sorted { $0.isBefore($1) } }
}

extension LocatedFinding {
  /// Whether this finding stands before another: by file, line, column, rule and path.
  func isBefore(_ other: LocatedFinding) -> Bool {
    if file != other.file { return file.precedesByBytes(other.file) }
    if position != other.position { return position < other.position }
    if finding.rule != other.finding.rule { return finding.rule < other.finding.rule }
    return finding.path.description < other.finding.path.description
  }
}
