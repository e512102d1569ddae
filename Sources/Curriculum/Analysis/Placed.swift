public import Description

/// Where an object stands: in which of the loaded documents, and where in it.
public struct Origin: Sendable, Hashable {
  /// The index of the document in the list that was loaded.
  public var document: Int
  /// The path of the object in that document.
  public var path: Path

  public init(document: Int, path: Path) {
    self.document = document
    self.path = path
  }
}

/// An object with its place.
public struct Placed<T: Sendable>: Sendable {
  public var value: T
  public var origin: Origin

  public init(_ value: T, at origin: Origin) {
    self.value = value
    self.origin = origin
  }
}
