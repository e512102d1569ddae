/// Something that a conversion could not carry over.
public struct Loss: Sendable, Hashable {
  /// Where it stood; items of lists are passed over when several alike are counted together.
  public var path: String
  /// How many were lost.
  public var count: Int
  /// Why.
  public var reason: Phrase

  /// Something lost at a place, once unless told otherwise.
  public init(path: String, count: Int = 1, reason: Phrase) {
    self.path = path
    self.count = count
    self.reason = reason
  }
}
