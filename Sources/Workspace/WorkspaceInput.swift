public import Codecs
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

  /// What to load, in this order.
  public var items: [Item]
  /// The format of all files; nil to look at each.
  public var format: Format?
  /// The folder that relative paths start from; empty for the folder of the process.
  public var folder = ""
  /// How many tasks work side by side.
  public var jobs = 1
  /// What of folders is passed over; a file that is named itself is always read.
  public var exclusions: [Exclusion] = []

  /// Whether pictures and signed texts in folders are read whatever is in them, so that it is told which hold no badge.
  /// Those that are named themselves always are.
  public var readsCarriers = false

  /// Patterns with the folder that they belong to.
  public struct Exclusion: Sendable {
    let patterns: [PathPattern]
    let folder: String

    /// - Parameters:
    ///   - patterns: as in `--exclude`: `*`, `**` and `?`, with `/` between folders.
    ///   - folder: the folder that they start from, from the root of the system.
    public init(_ patterns: [String], in folder: String) {
      self.patterns = patterns.map(PathPattern.init)
      self.folder = folder
    }

    /// Whether a path from the root of the system fits one of the patterns.
    func covers(_ path: String) -> Bool {
      guard !patterns.isEmpty else { return false }
      let relative = RelativePath.of(path, in: "/", from: folder)
      return patterns.contains { $0.fits(relative) }
    }
  }

  /// A schema of the user that XML files are held against besides.
  public var schema: XSDSchema?
  /// How messages are judged as they are read, and let go; files that are too large to be kept are then read for what is
  /// wrong with them. Nil to keep all.
  var judgement: Judgement?

  /// - Parameters:
  ///   - format: what all files are read as; nil to recognise each by its content.
  ///   - folder: where relative paths start; empty for the folder of the process.
  ///   - jobs: how many files are read side by side.
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
  /// The rules to judge by.
  public var rules: RuleCatalogue
  /// What the user chose for the formats of partners.
  public var settings: Settings
  /// Which rules speak.
  public var selection = RuleSelection.all
  /// The file that the profile comes from; nil for the standard one.
  public var profileFile: AgreementFile<AgreedProfile>?
  /// The project file.
  public var project: AgreementFile<Project>?
  /// The findings that were there already.
  public var baseline: AgreementFile<Baseline>?
  /// The folder that the paths of files start from, from the root of the system.
  public var folder = ""

  /// - Parameters:
  ///   - referenceDate: the day that validity is judged on (*peildatum*); nothing looks at the clock.
  ///   - rules: the rules that may speak; `selection` and the profile make them fewer.
  public init(
    referenceDate: Day, profile: AgreedProfile = .standard, rules: RuleCatalogue = .complete,
    settings: Settings = Settings()
  ) {
    self.referenceDate = referenceDate
    self.profile = profile
    self.rules = rules
    self.settings = settings
  }

  /// The rules whose checks are not run.
  var silent: Set<String> {
    profile.silent(in: rules).union(rules.rules.map(\.id).filter { !selection.includes($0) })
  }
}
