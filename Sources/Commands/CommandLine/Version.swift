/// The version of the tool.
public enum Version {
  /// The number, as semantic versioning has it.
  public static let number = "0.1.0"
  /// What `--version` prints.
  public static let text = "fim \(number)"
}
