/// The study load up to which each size of a question reaches (*omvang*), in SBU; above `year` everything is `meerjarig`.
/// A convention of this project.
public struct SizeLimits: Sendable, Hashable {
  public var halfDays = 40
  public var weeks = 240
  public var months = 800
  public var year = 1600

  /// The limits that hold when nothing else is agreed.
  public static let standard = SizeLimits()

  public init() {}

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
