public import Description

/// An id of our own (*eigen id*): lower-case letters, digits and single hyphens, at most 60 characters.
///
/// 60 is the limit of an own key in RIO. A convention of this project.
public protocol Slug: Code {}

/// Each type keeps a copy of its own: of a computed property every use would count references to the tables.
private let slugPattern = Pattern("[a-z0-9]+(-[a-z0-9]+)*")

extension Slug {
  public static var longest: Int { 60 }
  public static var accepts: Phrase {
    Phrase(
      nl: "kleine letters, cijfers en losse koppeltekens, hoogstens 60 tekens, als dakwerk-en-kap",
      en: "lower-case letters, digits and single hyphens, at most 60 characters, such as dakwerk-en-kap")
  }
}

/// The id of one edition of a qualification file.
public struct FileID: Slug {
  public let text: String
  public init(checked: Checked) { text = checked.text }
  public static let pattern = slugPattern
  public static var typeName: StaticString { "FileID" }
}

/// The id of a flexible module.
public struct ModuleID: Slug {
  public let text: String
  public init(checked: Checked) { text = checked.text }
  public static let pattern = slugPattern
  public static var typeName: StaticString { "ModuleID" }
}

/// The id of a learning outcome.
public struct OutcomeID: Slug {
  public let text: String
  public init(checked: Checked) { text = checked.text }
  public static let pattern = slugPattern
  public static var typeName: StaticString { "OutcomeID" }
}

/// The id of an organisation.
public struct OrganisationID: Slug {
  public let text: String
  public init(checked: Checked) { text = checked.text }
  public static let pattern = slugPattern
  public static var typeName: StaticString { "OrganisationID" }
}

/// The id of any other object of our own: a persona, a question, a plan, an offering, a microcredential.
public struct ObjectID: Slug {
  public let text: String
  public init(checked: Checked) { text = checked.text }
  public static let pattern = slugPattern
  public static var typeName: StaticString { "ObjectID" }
}

/// The id of what comes before a module: another module, or a learning outcome.
public struct PrerequisiteID: Slug {
  public let text: String
  public init(checked: Checked) { text = checked.text }
  public static let pattern = slugPattern
  public static var typeName: StaticString { "PrerequisiteID" }

  /// A module that comes before.
  public init(_ module: ModuleID) { text = module.text }
  /// A learning outcome that comes before.
  public init(_ outcome: OutcomeID) { text = outcome.text }
}
