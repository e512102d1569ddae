public import Curriculum
public import Description

/// What a format makes of a curriculum when that is several files, such as messages in an order.
public struct FormatExport: Sendable {
  /// A file to write, by its name below the output folder.
  public struct File: Sendable {
    /// The name below the output folder, with `/` between folders.
    public var name: String
    /// Its content.
    public var bytes: [UInt8]
    /// What it is, for the user.
    public var summary: Phrase
  }

  /// Something that stands in the way, with the object that it is about.
  public struct Obstacle: Sendable {
    /// The object that it is about.
    public var origin: Origin
    /// What is in the way.
    public var finding: Finding
  }

  /// The files, in the order in which they belong.
  public var files: [File] = []
  /// What the format has no place for.
  public var losses: [Loss] = []
  /// What stands in the way: with an error among them nothing is to be written.
  public var obstacles: [Obstacle] = []
  /// What the user should know besides.
  public var notes: [Phrase] = []
}

/// What an export starts from.
public struct ExportRequest: Sendable {
  /// The scopes: the loose object files first, then each curriculum file.
  public var scopes: [Catalogue]
  /// The messages of partners' formats among the input, each with its number, which is that of its origin.
  public var messages: [(number: Int, message: any Message)]
  /// What the user chose for the format.
  public var settings: Settings
  /// The day of the export.
  public var day: Day
  /// The bytes of files that settings name, by the name of the setting.
  public var files: [String: [UInt8]]
  /// How many files were made of what came before, when the messages are a piece of a longer one; nil when they are all.
  public var made: Int?

  /// - Parameters:
  ///   - scopes: the loose object files first, then each curriculum file.
  ///   - messages: with the number of the document that each would be.
  ///   - day: the day of the export; nothing looks at the clock.
  ///   - files: the bytes of files that settings name, by the name of the setting.
  public init(
    scopes: [Catalogue], messages: [(number: Int, message: any Message)] = [], settings: Settings, day: Day,
    files: [String: [UInt8]] = [:]
  ) {
    self.scopes = scopes
    self.messages = messages
    self.settings = settings
    self.day = day
    self.files = files
  }
}
