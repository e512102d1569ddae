public import Description

/// Where an object stands: in which of the loaded documents, and where in it.
public struct Origin: Sendable, Hashable {
  /// The index of the document in the list that was loaded.
  public var document: Int
  /// The path of the object in that document.
  public var path: Path

  /// - Parameters:
  ///   - document: the index of the document in the list that was loaded.
  ///   - path: the path from the root of that document.
  public init(document: Int, path: Path) {
    self.document = document
    self.path = path
  }
}

/// An object with its place. A class, since objects are large and rules go over all of them many times.
public final class Placed<T: Sendable>: Sendable {
  /// The object.
  public let value: T
  /// Where it stands.
  public let origin: Origin

  /// An object that stands somewhere.
  public init(_ value: consuming T, at origin: consuming Origin) {
    self.value = value
    self.origin = origin
  }
}
