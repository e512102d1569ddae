/// What a user chose for the formats of partners: texts by the name of the setting (`rio-generation`).
public struct Settings: Sendable, Hashable {
  private var values: [String: String] = [:]

  /// Nothing chosen: each format takes its own standard.
  public init() {}

  /// The text that was chosen; nil for the standard.
  public subscript(name: String) -> String? {
    get { values[name] }
    set { values[name] = newValue }
  }
}
