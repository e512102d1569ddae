import Curriculum
import Description
import Rules

/// How many findings of each key a baseline lists, and how many of them were found.
struct BaselineCount {
  fileprivate struct Key: Hashable {
    var file: String
    var rule: String
    var at: String
  }

  private let source: AgreementFile<Baseline>
  private let folder: String
  private var left: [Key: Int] = [:]
  private var files: [String: String] = [:]
  private let checked: Set<String>

  /// - Parameters:
  ///   - folder: the folder that the files of findings are named from.
  ///   - checked: the files that are checked, as they are shown.
  init(_ source: AgreementFile<Baseline>, in folder: String, checked: [String]) {
    self.source = source
    self.folder = folder
    let root = source.folder
    self.checked = Set(checked.map { RelativePath.of($0, in: folder, from: root) })
    for entry in source.content.entries { left[Key(entry), default: 0] += entry.count }
  }

  /// Whether the baseline lists a finding; it then counts as found.
  mutating func takes(_ located: LocatedFinding) -> Bool {
    let file = files[located.file] ?? RelativePath.of(located.file, in: folder, from: source.folder)
    files[located.file] = file
    let key = Key(file: file, rule: located.finding.rule, at: located.pointer)
    guard let count = left[key], count > 0 else { return false }
    left[key] = count - 1
    return true
  }

  /// The entries that list more than was found, of files that were checked or that are gone.
  func unused(_ rules: RuleCatalogue) -> [LocatedFinding] {
    guard let rule = rules.rule(Rule.afs03.id) else { return [] }
    var left = left
    let findings = source.content.entries.enumerated().compactMap { index, entry -> Finding? in
      let missing = min(left[Key(entry)] ?? 0, entry.count)
      left[Key(entry)] = (left[Key(entry)] ?? 0) - missing
      guard missing > 0 else { return nil }
      guard checked.contains(entry.file.text) || !FileOutput.exists("\(source.folder)/\(entry.file)") else {
        return nil
      }
      return rule.finding(
        ["baseline", "entries", .item(index)],
        BaselineMatches.message(
          entry.rule.text, file: entry.file.text, counted: entry.count, found: entry.count - missing))
    }
    return source.locate(findings)
  }
}

extension BaselineCount.Key {
  init(_ entry: BaselineEntry) {
    self.init(file: entry.file.text, rule: entry.rule.text, at: entry.at?.text ?? "")
  }
}
