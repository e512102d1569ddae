public import Description

/// All rules.
public struct RuleCatalogue: Sendable {
  /// The groups, in the order of the reference.
  public let groups: [RuleGroup]
  /// The rules by id.
  private let byID: [String: Rule]
  private let claims: [(claim: Claim, rule: Rule)]

  /// The catalogue of `fim`.
  public static let standard = RuleCatalogue(groups: [
    .readingGroup, .structureGroup, .schemaGroup, .qualificationGroup, .electiveGroup, .certificateGroup, .moduleGroup,
    .personaGroup, .questionGroup, .routeGroup, .microcredentialGroup, .examGroup, .regionalGroup, .crossoverGroup,
    .coverageGroup, .versionGroup, .referenceGroup, .qualityGroup, .agreementGroup,
  ])

  /// A catalogue of these groups; of two rules with one id the last one holds.
  public init(groups: [RuleGroup]) {
    self.groups = groups
    var byID: [String: Rule] = [:]
    var claims: [(Claim, Rule)] = []
    for rule in groups.flatMap(\.rules) {
      byID[rule.id] = rule
      claims += rule.claims.map { ($0, rule) }
    }
    self.byID = byID
    self.claims = claims.sorted { $0.0.weight > $1.0.weight }
  }

  /// All rules, group after group.
  public var rules: [Rule] { groups.flatMap(\.rules) }

  /// The rule with an id, capital letters or not.
  public func rule(_ id: String) -> Rule? { byID[id.uppercased()] }

  /// The known name of a rule or group that is nearest to a mistyped one.
  public func nearest(to name: String) -> String? {
    Nearest.word(to: name.uppercased(), among: groups.map(\.id) + rules.map(\.id))
  }

  /// The rule whose id a problem of a reader bears: the one that claims it, else the group of broken text or structure.
  public func rule(for problem: Problem) -> Rule? {
    problem.rule.flatMap { byID[$0] } ?? claims.first { $0.claim.covers(problem) }?.rule
      ?? byID[problem.stage == .syntax ? "SYN" : "STR"]
  }

  /// The finding that a problem of a reader becomes.
  public func finding(for problem: Problem) -> Finding {
    let rule = rule(for: problem)
    var severity = rule?.severity ?? .error
    switch problem.kind {
    case .absentFact, .pointlessNote, .doubtful, .lenient, .moreAdvice: severity = .warning
    case .ignored: severity = .info
    default: break
    }
    var finding = Finding(
      rule: rule?.id ?? "STR", severity: severity, status: rule?.status ?? .convention, path: problem.path,
      offset: problem.offset, message: problem.message, found: problem.found, accepted: problem.accepted,
      source: rule?.sources.map(\.key).joined(separator: ", ") ?? "", formatStage: problem.formatStage)
    finding.stage = problem.stage
    finding.fix = problem.fix
    return finding
  }
}
