/// Days between which something holds; both ends count.
public struct ClosedDays: Sendable, Hashable {
  /// The first day; nil where it is not known.
  public var from: Day?
  /// The last day; nil where it is not known.
  public var until: Day?

  /// No known begin or end.
  public static let always = ClosedDays()

  /// Days from a first to a last one.
  public init(from: Day? = nil, until: Day? = nil) {
    self.from = from
    self.until = until
  }

  /// Whether a day lies between them.
  public func contains(_ day: Day) -> Bool {
    if let from, day < from { return false }
    if let until, day > until { return false }
    return true
  }
}
