public import Description

/// What a register says of national codes: the records that were given, which need not be all that it has.
public struct CodeRegister: Sendable {
  /// What one record says of a code.
  public struct Entry: Sendable, Hashable {
    /// The national code.
    public var code: String
    /// What it is the code of; nil where the record does not say.
    public var kind: CodeKind?
    /// The id of the unit in the register; nil where only the code is known. Two units with one code are ambiguous.
    public var unit: String?
    /// The name; nil where the record does not say it.
    public var title: Line?
    /// The level in mbo, 1 to 4.
    public var level: Int?
    /// In study load hours.
    public var studyLoadHours: Int?
    /// The first day on which it is in force.
    public var validFrom: Day?
    /// The last day on which it is in force.
    public var validUntil: Day?

    /// Takes a code; the rest can be set afterwards.
    public init(code: String, kind: CodeKind?) {
      self.code = code
      self.kind = kind
    }

    /// Whether it is in force on a day; unknown dates do not exclude.
    public func isInForce(on day: Day) -> Bool {
      if let validFrom, day < validFrom { return false }
      if let validUntil, day > validUntil { return false }
      return true
    }
  }

  private var entries: [String: [Entry]] = [:]
  /// The kinds of which there are records: of another kind nothing can be said to be absent.
  public private(set) var kinds: Set<CodeKind> = []

  /// Takes records; those that say the same count once.
  public init(_ entries: some Sequence<Entry>) {
    for entry in entries { add(entry) }
  }

  /// Takes what qualification files, electives and certificates say of their own codes.
  public init(_ scopes: [Catalogue]) {
    for scope in scopes {
      for domain in scope.holdings.domains.map(\.value) {
        add(domain.code.text, .domain, domain.title)
      }
      for file in scope.holdings.qualificationFiles.map(\.value) {
        if let code = file.code { add(code.text, .qualificationFile, file.title, from: file.validFrom) }
        for qualification in file.qualifications {
          add(
            qualification.code.text, .qualification, qualification.title, unit: "\(file.id)/\(qualification.code)",
            level: qualification.level, load: qualification.studyLoadHours,
            from: qualification.validFrom ?? file.validFrom, until: qualification.programmeEnd ?? file.programmeEnd)
        }
      }
      for elective in scope.holdings.electives.map(\.value) {
        add(
          elective.code.text, .elective, elective.title, load: elective.studyLoadHours, from: elective.validFrom,
          until: elective.validUntil)
      }
      for certificate in scope.holdings.certificates.map(\.value) {
        add(
          certificate.code.text, .certificate, certificate.title, from: certificate.validFrom,
          until: certificate.validUntil)
      }
    }
  }

  private mutating func add(
    _ code: String, _ kind: CodeKind, _ title: Line?, unit: String? = nil, level: Int? = nil, load: Int? = nil,
    from: Day? = nil, until: Day? = nil
  ) {
    var entry = Entry(code: code, kind: kind)
    entry.unit = unit
    entry.title = title
    entry.level = level
    entry.studyLoadHours = load
    entry.validFrom = from
    entry.validUntil = until
    add(entry)
  }

  private mutating func add(_ entry: Entry) {
    if let kind = entry.kind { kinds.insert(kind) }
    if entries[entry.code]?.contains(entry) != true { entries[entry.code, default: []].append(entry) }
  }

  /// Adds the records of another register.
  public mutating func add(_ other: CodeRegister) {
    for code in other.entries.keys.sorted() { for entry in other.entries[code] ?? [] { add(entry) } }
  }

  /// Whether there are no records.
  public var isEmpty: Bool { entries.isEmpty }
  /// How many codes there are.
  public var count: Int { entries.count }

  /// What the records say of a code as the code of a kind, on a day. One that has ended is found all the same.
  public func look(for code: String, as kind: CodeKind, on day: Day) -> Lookup<Entry> {
    let all = entries[code] ?? []
    if all.isEmpty { return .notFound }
    let fitting = all.filter { $0.kind == nil || $0.kind == kind }
    guard !fitting.isEmpty else { return all.lazy.compactMap(\.kind).first.map { .wrongKind($0) } ?? .notFound }
    let inForce = fitting.filter { $0.isInForce(on: day) }
    let candidates = inForce.isEmpty ? fitting : inForce
    // A record of the unit says more than one of its recognition alone.
    let units = Set(candidates.compactMap(\.unit))
    if units.count > 1 { return .ambiguous(candidates.filter { $0.unit != nil }) }
    let best = candidates.max { left, right in
      if (left.kind == nil) != (right.kind == nil) { return left.kind == nil }
      return (left.validFrom?.text ?? "") < (right.validFrom?.text ?? "")
    }
    return best.map { .found($0) } ?? .notFound
  }
}
