public import Description

/// Two work processes of different qualification files that look alike (*lijken op elkaar*). A convention of this project:
/// a hint for a conversation, no statement of SBB.
public struct WorkProcessLikeness: Sendable {
  /// One of the two.
  public let one: WorkProcessKey
  /// The other of the two.
  public let other: WorkProcessKey
  /// The title of `one`.
  public let oneTitle: Line
  /// The title of `other`.
  public let otherTitle: Line
  /// The words that both titles share, as they stand in the first one.
  public let words: [String]
  /// How many words that count the titles have.
  public let sizes: (one: Int, other: Int)
  /// Skills that modules for both name.
  public let skills: [Line]

  /// Shared words twice, out of the words of both, in percent.
  public var percent: Int { 200 * words.count / max(1, sizes.one + sizes.other) }

  /// The percentage from which titles alone make two work processes alike; with a shared skill half of it will do.
  public static let threshold = 40

  /// The pairs in reach of a scope, the most alike first.
  ///
  /// A word that more than 200 work processes have tells nothing and is passed over.
  public static func pairs(in catalogue: Catalogue) -> [WorkProcessLikeness] {
    var processes: [(key: WorkProcessKey, title: Line, words: TitleWords)] = []
    var seen: Set<FileID> = []
    for file in catalogue.allFiles where seen.insert(file.id).inserted {
      let value = file.file.value
      for coreTask in value.coreTasks + value.profiles.flatMap(\.coreTasks) {
        for process in coreTask.workProcesses {
          let key = WorkProcessKey(file: file.id, code: process.code)
          processes.append((key, process.title, TitleWords(process.title.text)))
        }
      }
    }
    let editions = Dictionary(
      catalogue.allFiles.compactMap { file in file.file.value.predecessor.map { (file.id, $0) } }
    ) { first, _ in first }
    let skills = skills(in: catalogue)
    var holders: [String: [Int]] = [:]
    for (number, process) in processes.enumerated() {
      for stem in process.words.words.keys { holders[stem, default: []].append(number) }
    }
    var pairs: Set<[Int]> = []
    for numbers in holders.values where numbers.count <= 200 {
      for (place, one) in numbers.enumerated() {
        for other in numbers[(place + 1)...] {
          let (file, otherFile) = (processes[one].key.file, processes[other].key.file)
          // Two editions of one file are no two occupations.
          guard file != otherFile, editions[file] != otherFile, editions[otherFile] != file else { continue }
          pairs.insert([one, other])
        }
      }
    }
    return pairs.compactMap { pair -> WorkProcessLikeness? in
      let (one, other) = (processes[pair[0]], processes[pair[1]])
      let shared = one.words.words.filter { other.words.words[$0.key] != nil }.map(\.value).sorted()
      let common = (skills[one.key] ?? []).intersection(skills[other.key] ?? [])
      let likeness = WorkProcessLikeness(
        one: one.key, other: other.key, oneTitle: one.title, otherTitle: other.title, words: shared,
        sizes: (one.words.words.count, other.words.words.count), skills: common.sorted())
      return likeness.percent >= (common.isEmpty ? threshold : threshold / 2) ? likeness : nil
    }.sorted { left, right in
      if left.percent != right.percent { return left.percent > right.percent }
      if left.skills.count != right.skills.count { return left.skills.count > right.skills.count }
      return left.one == right.one ? left.other < right.other : left.one < right.one
    }
  }

  /// The skills that the modules for each work process name.
  private static func skills(in catalogue: Catalogue) -> [WorkProcessKey: Set<Line>] {
    var skills: [WorkProcessKey: Set<Line>] = [:]
    for module in catalogue.allModules.map(\.value) where !module.skills.isEmpty {
      for mapping in module.mappings {
        guard case .workProcesses(let keys) = catalogue.meaning(of: mapping.target) else { continue }
        for key in keys { skills[key, default: []].formUnion(module.skills) }
      }
    }
    return skills
  }
}
