/// Finds files of the checkout from the place of this source file.
public enum Repository {
  /// The top folder of the checkout.
  public static let root: String = {
    var parts = #filePath.split(separator: "/", omittingEmptySubsequences: false)
    parts.removeLast(3)
    return parts.joined(separator: "/")
  }()
}
