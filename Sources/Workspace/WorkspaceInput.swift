public import Description
public import Formats
public import Rules

/// What to load.
public struct WorkspaceInput: Sendable {
  /// A file or folder to load.
  public enum Item: Sendable {
    /// A file, or a folder with all that is below it.
    case path(String)
    /// Bytes that are there already (standard input), with the name to show.
    case bytes([UInt8], name: String)
  }

  public var items: [Item]
  /// The format of all files; nil to look at each.
  public var format: Format?
  /// The folder that relative paths start from; empty for the folder of the process.
  public var folder = ""
  /// How many tasks work side by side.
  public var jobs = 1

  public init(_ items: [Item], format: Format? = nil, folder: String = "", jobs: Int = 1) {
    self.items = items
    self.format = format
    self.folder = folder
    self.jobs = jobs
  }

  /// The path to open.
  func absolute(_ path: String) -> String {
    path.hasPrefix("/") || folder.isEmpty ? path : "\(folder)/\(path)"
  }
}

/// How to judge what was loaded.
public struct Judgement: Sendable {
  /// The day that validity is judged on (*peildatum*).
  public var referenceDate: Day
  /// The numbers in force.
  public var profile: AgreedProfile
  public var rules: RuleCatalogue
  /// What the user chose for the formats of partners.
  public var settings: Settings

  public init(
    referenceDate: Day, profile: AgreedProfile = .standard, rules: RuleCatalogue = .complete,
    settings: Settings = Settings()
  ) {
    self.referenceDate = referenceDate
    self.profile = profile
    self.rules = rules
    self.settings = settings
  }
}
