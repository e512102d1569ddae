#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// Finds the files below a folder.
///
/// Files that end in `.json` or `.xml`, and on request those that may hold a badge, sorted by bytes. Hidden files and
/// folders are passed over, and so are the files that `fim` itself writes beside its results. A folder that links back to
/// itself is entered once.
enum FolderWalk {
  /// Files of `fim` itself, which are no curriculum.
  static let reservedNames: Set<String> = ["losses.json", "fim.json", "index.json"]

  /// How the names of files end that are text of a format.
  static let plain = [".json", ".xml"]
  /// How the names of files end that may hold a text of a format: pictures and signed texts.
  static let wrapping = [".png", ".svg", ".jws", ".jwt"]

  private struct FolderID: Hashable {
    let device: UInt64
    let number: UInt64
  }

  /// The files below a path, or the path itself when it is a file. Paths begin with `shown`, as the user gave it.
  ///
  /// - Parameters:
  ///   - path: the path to open.
  ///   - shown: the path as the user gave it.
  ///   - endings: how the names of the files in folders end.
  static func files(
    at path: String, shown: String, endings: [String] = plain
  ) throws(SystemError) -> [(path: String, shown: String)] {
    var status = stat()
    guard stat(path, &status) == 0 else { throw SystemError.reading(shown) }
    guard status.st_mode & S_IFMT == S_IFDIR else { return [(path, shown)] }
    var entered: Set<FolderID> = []
    var found: [(path: String, shown: String)] = []
    try walk(path, shown, endings, &entered, &found)
    return found
  }

  private static func walk(
    _ path: String, _ shown: String, _ endings: [String], _ entered: inout Set<FolderID>,
    _ found: inout [(path: String, shown: String)]
  ) throws(SystemError) {
    var status = stat()
    guard stat(path, &status) == 0 else { throw SystemError.reading(shown) }
    guard entered.insert(FolderID(device: UInt64(status.st_dev), number: UInt64(status.st_ino))).inserted else {
      return
    }
    guard let folder = opendir(path) else { throw SystemError.reading(shown) }
    var names: [(name: String, isFolder: Bool)] = []
    while let entry = readdir(folder) {
      let type = entry.pointee.d_type
      let name = withUnsafeBytes(of: &entry.pointee.d_name) { bytes -> String? in
        let name = bytes.prefix { $0 != 0 }
        // A plain file of another kind needs no closer look.
        if name.first == UInt8(ascii: ".") || type == UInt8(DT_REG) && !isRead(name, endings) { return nil }
        return String(decoding: name, as: UTF8.self)
      }
      guard let name else { continue }
      let kind = kind(of: path, name, type)
      if kind == S_IFDIR {
        names.append((name, true))
      } else if kind == S_IFREG, isRead(name.utf8, endings), !reservedNames.contains(name) {
        names.append((name, false))
      }
    }
    closedir(folder)
    names.sort { $0.name.precedesByBytes($1.name) }
    let prefix = shown == "." ? "" : shown.hasSuffix("/") ? shown : shown + "/"
    for (name, isFolder) in names {
      if isFolder {
        try walk("\(path)/\(name)", prefix + name, endings, &entered, &found)
      } else {
        found.append(("\(path)/\(name)", prefix + name))
      }
    }
  }

  /// Whether files with a name are read, by its ending.
  private static func isRead(_ name: some BidirectionalCollection<UInt8>, _ endings: [String]) -> Bool {
    endings.contains { name.suffix($0.utf8.count).elementsEqual($0.utf8) }
  }

  /// The kind of a file, through links; nil for a link to nowhere.
  private static func kind(of folder: String, _ name: String, _ type: UInt8) -> mode_t? {
    if type == UInt8(DT_DIR) { return S_IFDIR }
    if type == UInt8(DT_REG) { return S_IFREG }
    var status = stat()
    return stat("\(folder)/\(name)", &status) == 0 ? status.st_mode & S_IFMT : nil
  }
}
