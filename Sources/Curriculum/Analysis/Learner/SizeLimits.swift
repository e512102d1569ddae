/// The study load up to which each size of a question reaches (*omvang*), in SBU; above `year` everything is `meerjarig`.
/// A convention of this project.
public struct SizeLimits: Sendable, Hashable {
  /// The most that half days take, in SBU.
  public var halfDays: Int
  /// The most that weeks take, in SBU.
  public var weeks: Int
  /// The most that months take, in SBU.
  public var months: Int
  /// The most that a year takes, in SBU.
  public var year: Int

  /// The limits that hold when nothing else is agreed.
  public static let standard = SizeLimits()

  /// Takes limits in SBU, each not below the one before it.
  public init(halfDays: Int = 40, weeks: Int = 240, months: Int = 800, year: Int = 1600) {
    self.halfDays = halfDays
    self.weeks = weeks
    self.months = months
    self.year = year
  }

  /// The greatest study load of a size; nil where it has none.
  public func greatestLoad(of size: QuestionSize) -> Int? {
    switch size {
    case .halfDays: halfDays
    case .weeks: weeks
    case .months: months
    case .year: year
    case .years: nil
    }
  }

  /// The size that a study load fits in.
  public func size(of load: Int) -> QuestionSize {
    QuestionSize.allCases.first { greatestLoad(of: $0).map { load <= $0 } ?? true } ?? .years
  }
}
