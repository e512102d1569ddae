public import Description

/// A repair with its place.
public struct FixRequest: Sendable, Hashable {
  /// What to change.
  public var fix: Fix
  /// The path of the value to change, from the root of the document.
  public var path: Path
  /// The byte offset of the value, when the reader told it; nil for a place that is found by its path.
  public var offset: Int?

  /// A repair of the value at a path; with its byte offset nothing has to be looked for.
  public init(_ fix: Fix, at path: Path, offset: Int?) {
    self.fix = fix
    self.path = path
    self.offset = offset
  }
}
