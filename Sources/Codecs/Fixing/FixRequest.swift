public import Description

/// A repair with its place.
public struct FixRequest: Sendable, Hashable {
  public var fix: Fix
  public var path: Path
  /// The byte offset of the value, when the reader told it; nil for a place that is found by its path.
  public var offset: Int?

  public init(_ fix: Fix, at path: Path, offset: Int?) {
    self.fix = fix
    self.path = path
    self.offset = offset
  }
}
