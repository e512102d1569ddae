public import Description

/// The structure findings that bear the id of a rule: a row of the table from type, field and kind.
public struct Claim: Sendable {
  /// The described type; nil for all.
  public let type: String?
  /// The fields of the type; empty for all.
  public let fields: Set<String>
  /// The scalar type of the field; nil for all.
  public let scalar: String?
  /// The kinds of problem that it is about.
  public let kinds: Set<Problem.Kind>

  /// Claims problems of some kinds.
  public init(
    type: String? = nil, fields: Set<String> = [], scalar: String? = nil, _ kinds: Problem.Kind...
  ) {
    self.type = type
    self.fields = fields
    self.scalar = scalar
    self.kinds = Set(kinds)
  }

  /// Whether the claim names a problem.
  public func covers(_ problem: Problem) -> Bool {
    kinds.contains(problem.kind) && (type == nil || type == problem.type)
      && (fields.isEmpty || fields.contains(problem.field)) && (scalar == nil || scalar == problem.scalar)
  }

  /// How exact the claim is: the more exact one of two speaks.
  public var weight: Int { (type == nil ? 0 : 4) + (fields.isEmpty ? 0 : 2) + (scalar == nil ? 0 : 1) }
}
