import Foundation

/// A folder for one test, removed with all that is in it.
public final class TemporaryFolder {
  /// The path of the folder.
  public let path: String

  /// Makes a folder.
  public init() throws {
    path = FileManager.default.temporaryDirectory.path + "/fim-tests-\(UUID().uuidString)"
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
  }

  deinit {
    // A folder without the right to write would stay.
    let names = (try? FileManager.default.subpathsOfDirectory(atPath: path)) ?? []
    for name in names {
      var isFolder: ObjCBool = false
      if FileManager.default.fileExists(atPath: "\(path)/\(name)", isDirectory: &isFolder), isFolder.boolValue {
        try? FileManager.default.setAttributes([.posixPermissions: 0o700], ofItemAtPath: "\(path)/\(name)")
      }
    }
    try? FileManager.default.removeItem(atPath: path)
  }

  /// The path of something in the folder.
  public func path(_ name: String) -> String { "\(path)/\(name)" }

  /// Writes a file, and the folders above it. Answers its path.
  @discardableResult
  public func write(_ text: String, _ name: String) throws -> String { try write(Array(text.utf8), name) }

  /// Writes a file, and the folders above it. Answers its path.
  @discardableResult
  public func write(_ bytes: [UInt8], _ name: String) throws -> String {
    let place = path(name)
    try FileManager.default.createDirectory(
      atPath: (place as NSString).deletingLastPathComponent, withIntermediateDirectories: true)
    try Data(bytes).write(to: URL(fileURLWithPath: place))
    return place
  }

  /// The bytes of a file; nil when there is none.
  public func read(_ name: String) -> [UInt8]? { FileManager.default.contents(atPath: path(name)).map { Array($0) } }

  /// All that is in the folder, sorted, without the folder itself.
  public var names: [String] { ((try? FileManager.default.subpathsOfDirectory(atPath: path)) ?? []).sorted() }
}
