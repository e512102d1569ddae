import Foundation

/// Finds files of the checkout from the place of this source file.
public enum Repository {
  /// The top folder of the checkout.
  public static let root: String = {
    var parts = #filePath.split(separator: "/", omittingEmptySubsequences: false)
    parts.removeLast(3)
    return parts.joined(separator: "/")
  }()

  /// The folder with real files of others: the variable `FIM_CONFORMANCE`, else `shared/conformance` beside the
  /// checkout; nil where there is none.
  public static let conformance: String? = {
    let said = ProcessInfo.processInfo.environment["FIM_CONFORMANCE"]
    let place = said ?? (root as NSString).deletingLastPathComponent + "/shared/conformance"
    return FileManager.default.fileExists(atPath: place) ? place : nil
  }()

  /// A file or folder of `conformance`; nil, with a word about it, where it is absent.
  public static func conformance(_ name: String) -> String? {
    if let place = conformance.map({ "\($0)/\(name)" }), FileManager.default.fileExists(atPath: place) { return place }
    print("not tested: \(name) is not here; set FIM_CONFORMANCE to the folder that holds it")
    return nil
  }

  /// The files of a folder of the checkout, with their paths from its top, sorted.
  public static func files(in folder: String) -> [String] {
    let names = (try? FileManager.default.subpathsOfDirectory(atPath: "\(root)/\(folder)")) ?? []
    return names.filter { $0.hasSuffix(".json") || $0.hasSuffix(".xml") }.sorted().map { "\(folder)/\($0)" }
  }

  /// The bytes of a file of the checkout.
  public static func bytes(_ name: String) throws -> [UInt8] {
    Array(try Data(contentsOf: URL(fileURLWithPath: "\(root)/\(name)")))
  }

  /// The lines of a text file.
  public static func lines(at path: String) throws -> [String] {
    try String(contentsOfFile: path, encoding: .utf8).split(whereSeparator: \.isNewline).map(String.init)
  }
}
