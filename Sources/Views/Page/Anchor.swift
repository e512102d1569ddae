/// A place that others can point at: a kind of thing and its name, such as a module and its id.
public struct Anchor: Sendable, Hashable {
  /// The place, as a slug: `module-dakwerk`.
  public let name: String

  /// A place by the kind of what stands there and its name in that kind.
  public init(_ kind: String, _ name: String) { self.name = "\(kind)-\(name)" }
}
