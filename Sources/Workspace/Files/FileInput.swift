/// Reads single files that are no part of a workspace.
public enum FileInput {
  /// The bytes of a file of at most 256 MiB.
  ///
  /// - Parameter shown: the path as the user gave it.
  public static func bytes(_ path: String, shown: String) throws(SystemError) -> [UInt8] {
    let buffer = FileBytes()
    try buffer.read(OpenFile(path, shown: shown), shown: shown, limit: 1 << 28)
    return Array(buffer.bytes)
  }
}
