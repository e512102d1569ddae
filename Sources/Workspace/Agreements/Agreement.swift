public import Description
public import Rules

/// A file of `fim` itself (*instellingen*): what a group agreed for its work with `fim`, not for its curriculum.
public indirect enum Agreement: Choice {
  /// The numbers and severities of a group.
  case profile(AgreedProfile)
  /// How a project is checked: `fim.json`.
  case project(Project)
  /// The findings that were there already.
  case baseline(Baseline)

  public init(blank: Blank) { self = .profile(AgreedProfile(blank: blank)) }

  /// The payload of `profile`; nil for another case.
  public var profile: AgreedProfile? { if case .profile(let value) = self { value } else { nil } }
  /// The payload of `project`; nil for another case.
  public var project: Project? { if case .project(let value) = self { value } else { nil } }
  /// The payload of `baseline`; nil for another case.
  public var baseline: Baseline? { if case .baseline(let value) = self { value } else { nil } }

  /// The description of all types, as data.
  public static let outline = Outline(of: Agreement.self)

  public static var typeName: StaticString { "Agreement" }
  public mutating func describe<V: CaseVisitor>(_ visitor: inout V) where V.Union == Agreement {
    visitor.option(
      Field("profile", nl: "Afgesproken getallen en zwaarten", en: "Agreed numbers and severities"), profile,
      Agreement.profile)
    visitor.option(
      Field("project", nl: "Hoe een project wordt gecontroleerd (fim.json)", en: "How a project is checked (fim.json)"),
      project, Agreement.project)
    visitor.option(
      Field("baseline", nl: "De bevindingen die er al waren", en: "The findings that were there already"), baseline,
      Agreement.baseline)
  }
}
