public import Description

/// What holds for a check whatever is loaded: all that a rule on a message needs beside the message. A class, since every
/// check gets it.
public final class Circumstances: Sendable {
  /// The numbers in force.
  public let profile: AgreedProfile
  /// The day that validity is judged on (*peildatum*).
  public let referenceDate: Day
  /// What the user chose for the formats of partners.
  public let settings: Settings

  /// - Parameter referenceDate: the day that validity is judged on (*peildatum*); nothing looks at the clock.
  public init(profile: AgreedProfile, referenceDate: Day, settings: Settings = Settings()) {
    self.profile = profile
    self.referenceDate = referenceDate
    self.settings = settings
  }
}
