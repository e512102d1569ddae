/// The numbers that are conventions, which a group can agree otherwise (*profiel*).
public struct AgreedProfile: Sendable, Equatable {
  /// The name that reports print.
  public var name = "standaard 1.0"
  /// The step of the study load of a module, in SBU: one week.
  public var loadStep = 40
  /// The least study load of a module, in SBU.
  public var leastLoad = 40
  /// The greatest study load of a module, in SBU.
  public var greatestLoad = 960
  /// The greatest number of words in a learning outcome.
  public var outcomeWords = 60
  /// Words that a learning outcome should not open with: they name knowing, not doing.
  public var weakOpenings = [
    "kennis", "inzicht", "begrip", "besef", "bewustzijn", "weet", "kent", "begrijpt", "heeft", "knowledge", "insight",
    "understanding", "knows", "understands",
  ]
  /// Codes of English electives at A2 or B1, which are not for level 4.
  public var lowEnglishElectives = ["K0802"]
  /// How far modules, electives and generic part may be from the study load, in percent.
  public var loadTolerance = 10
  /// The share of the generic part where a claim does not say it, in percent.
  public var genericShare = 15

  /// The profile that holds when nothing else is said.
  public static let standard = AgreedProfile()

  public init() {}
}
