public import Description

/// What differs between two states of a workspace, or two editions of a file (*vergelijking*).
public struct WorkspaceDifference: Sendable {
  /// An object that is in one state only, or that differs.
  public struct Entry: Sendable {
    /// In which of the states the object is.
    public enum Kind: String, Sendable, CaseIterable {
      case added, removed, changed
    }

    /// In which of the states it is.
    public let kind: Kind
    /// What the kind of object is called.
    public let noun: Noun
    /// Its id or code.
    public let key: String
    /// What differs in it; empty where it is in one state only.
    public let differences: [Difference]
    /// How deep the change goes.
    public let changeClass: ChangeClass
  }

  /// Two editions of a qualification file.
  public struct Edition: Sendable {
    /// The old edition.
    public let old: QualificationFile
    /// The new edition.
    public let new: QualificationFile
    /// How each task changed.
    public let tasks: [TaskDifference]
    /// What else differs: qualifications, dates, texts.
    public let others: [Difference]
    /// What the change touches.
    public let impact: EditionImpact
    /// How deep the change goes.
    public let changeClass: ChangeClass
  }

  /// The qualification files that differ, with what that touches.
  public let editions: [Edition]
  /// The other objects that differ, by type and key.
  public let entries: [Entry]
  /// How many objects are the same in both.
  public let unchanged: Int

  /// - Parameters:
  ///   - old: the documents before.
  ///   - new: the documents after.
  ///   - scopes: where to look for what is touched.
  public init(from old: [Document], to new: [Document], touching scopes: [Catalogue]) {
    let before = Pieces(old)
    let after = Pieces(new)
    var unchanged = 0
    var editions: [Edition] = []
    let pairs = Self.pairs(before.files, after.files)
    for (one, other) in pairs {
      if one == other {
        unchanged += 1
      } else {
        editions.append(Edition(one, other, in: scopes))
      }
    }
    let pairedOld = Set(pairs.map(\.old.id))
    let pairedNew = Set(pairs.map(\.new.id))
    var entries: [Entry] = []
    for file in after.files where !pairedNew.contains(file.id) {
      entries.append(Entry(.added, PieceName(file), []))
    }
    for file in before.files where !pairedOld.contains(file.id) {
      entries.append(Entry(.removed, PieceName(file), []))
    }
    for (name, content) in after.others {
      guard let known = before.others[name] else {
        entries.append(Entry(.added, name, []))
        continue
      }
      let differences = Difference.between(known, content)
      if differences.isEmpty { unchanged += 1 } else { entries.append(Entry(.changed, name, differences)) }
    }
    for name in before.others.keys where after.others[name] == nil { entries.append(Entry(.removed, name, [])) }
    self.editions = editions
    self.entries = entries.sorted { ($0.noun.one.en, $0.key) < ($1.noun.one.en, $1.key) }
    self.unchanged = unchanged
  }

  /// The widest class of change among all; nil when nothing differs.
  public var changeClass: ChangeClass? {
    let all = Set(editions.map(\.changeClass) + entries.map(\.changeClass))
    return ChangeClass.allCases.first(where: all.contains)
  }

  /// Which editions belong together: of one id; else one that names the other as its predecessor; else the only ones
  /// left on both sides.
  private static func pairs(
    _ old: [QualificationFile], _ new: [QualificationFile]
  ) -> [(old: QualificationFile, new: QualificationFile)] {
    var pairs: [(old: QualificationFile, new: QualificationFile)] = []
    var leftOld = old
    var leftNew = new
    func take(_ match: (QualificationFile, QualificationFile) -> Bool) {
      for other in leftNew {
        guard let place = leftOld.firstIndex(where: { match($0, other) }) else { continue }
        pairs.append((leftOld.remove(at: place), other))
        leftNew.removeAll { $0.id == other.id }
      }
    }
    take { $0.id == $1.id }
    take { $1.predecessor == $0.id }
    if leftOld.count == 1, leftNew.count == 1 { pairs.append((leftOld[0], leftNew[0])) }
    return pairs
  }
}

extension WorkspaceDifference.Edition {
  fileprivate init(_ old: QualificationFile, _ new: QualificationFile, in scopes: [Catalogue]) {
    self.old = old
    self.new = new
    tasks = TaskDifference.between(old, new)
    others = Difference.between(old, new).filter { difference in
      guard case .field(let name)? = difference.path.steps.first else { return true }
      if name == "coreTasks" || name == "fieldNotes" { return false }
      return !difference.path.steps.contains(.field("coreTasks"))
    }
    impact = EditionImpact(of: tasks, from: old, in: scopes)
    let reach = others.contains { difference in
      difference.path.steps.contains {
        [.field("level"), .field("studyLoadHours"), .field("profileNumber"), .field("electiveObligation")].contains($0)
      }
    }
    let codes = (Set(old.qualifications.map(\.code)), Set(new.qualifications.map(\.code)))
    if codes.0 != codes.1 || reach
      || tasks.contains(where: { $0.isWorkProcess && [.added, .removed].contains($0.kind) })
    {
      changeClass = .fundamental
    } else if !impact.components.isEmpty {
      changeClass = .examPlan
    } else {
      changeClass = tasks.contains { $0.kind != .same && $0.kind != .changed } ? .component : .nonBreaking
    }
  }
}

extension WorkspaceDifference.Entry {
  /// Fields that say nothing of what an object is.
  private static let remarks: Set<String> = [
    "fieldNotes", "exceptions", "note", "summary", "sourceRefs", "reviewMark", "justification", "learningMaterials",
    "shortTitle", "abbreviation", "website", "description",
  ]

  fileprivate init(_ kind: Kind, _ name: PieceName, _ differences: [Difference]) {
    self.kind = kind
    noun = name.type.noun
    key = name.key
    self.differences = differences
    let isRemark = differences.allSatisfy { difference in
      difference.path.steps.contains { step in
        if case .field(let name) = step { Self.remarks.contains(name) } else { false }
      }
    }
    if kind == .changed, isRemark {
      changeClass = .nonBreaking
    } else {
      switch name.type {
      case is QualificationFile.Type: changeClass = .fundamental
      case is ExamPlan.Type: changeClass = .examPlan
      case is FlexibleModule.Type, is Microcredential.Type, is MboCertificate.Type, is Elective.Type:
        changeClass = .component
      default: changeClass = .nonBreaking
      }
    }
  }
}

/// What an object is called in a comparison: its type and its key, with a number behind the key of a second one.
private struct PieceName: Hashable {
  let type: any CurriculumObject.Type
  let key: String

  /// - Parameter tree: the object as raw data, where it has no key of its own.
  init(_ object: some CurriculumObject, _ tree: Tree = .null) {
    type = Swift.type(of: object)
    key =
      object.key ?? tree["code"]?.text
      ?? ["persona", "question", "subject", "basedOn"].compactMap { tree[$0]?.text }.joined(separator: " ")
  }

  private init(_ type: any CurriculumObject.Type, _ key: String) {
    self.type = type
    self.key = key
  }

  /// The name for the second, third, … object that has it.
  func numbered(_ number: Int) -> PieceName { PieceName(type, "\(key) (\(number))") }

  static func == (left: PieceName, right: PieceName) -> Bool { left.type == right.type && left.key == right.key }
  func hash(into hasher: inout Hasher) {
    hasher.combine(ObjectIdentifier(type))
    hasher.combine(key)
  }
}

/// The objects of documents apart, those of curricula among them.
private struct Pieces {
  private(set) var files: [QualificationFile] = []
  private(set) var others: [PieceName: Tree] = [:]

  init(_ documents: [Document]) {
    for document in documents {
      guard let object = document.object else { continue }
      guard var curriculum = object as? Curriculum else {
        add(object)
        continue
      }
      var taker = ObjectTaker()
      curriculum.describe(&taker)
      for object in taker.objects { add(object) }
      add(curriculum)
    }
  }

  private mutating func add(_ object: some CurriculumObject) {
    if let file = object as? QualificationFile {
      files.append(file)
      return
    }
    let tree = Tree(object)
    let own = PieceName(object, tree)
    var name = own
    var number = 1
    while others[name] != nil {
      number += 1
      name = own.numbered(number)
    }
    others[name] = tree
  }
}

/// Takes the objects out of the lists of a curriculum; the rest stays with it.
private struct ObjectTaker: ListVisitor {
  var objects: [any CurriculumObject] = []

  mutating func list<T: Value>(_ field: Field, _ values: inout [T]) {
    guard T.self is any CurriculumObject.Type else { return }
    for value in values {
      if let object = value as? any CurriculumObject { objects.append(object) }
    }
    values = []
  }
}
