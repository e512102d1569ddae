import Formats

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// Finds the files below a folder.
///
/// Files that end in `.json` or `.xml`, and those that may carry a text of a format, sorted by bytes. Hidden files and
/// folders are passed over, and so are the files that `fim` itself writes beside its results. A folder that links back to
/// itself is entered once.
enum FolderWalk {
  /// Files of `fim` itself, which are no curriculum.
  static let reservedNames: Set<String> = ["losses.json", "fim.json", "index.json"]

  /// A file that was found.
  struct File {
    var path: String
    /// The path as the user gave it, or below it.
    var shown: String
    /// Whether it is no text of a format but may carry one.
    var isCarrier = false
  }

  private struct FolderID: Hashable {
    let device: UInt64
    let number: UInt64
  }

  /// The files below a path, or the path itself when it is a file. Paths begin with `shown`, as the user gave it.
  ///
  /// - Parameters:
  ///   - path: the path to open.
  ///   - shown: the path as the user gave it.
  ///   - refuse: gets each folder below it that the system would not give; what is beside such a folder is found.
  static func files(
    at path: String, shown: String, refuse: (_ folder: String, SystemError) -> Void = { _, _ in }
  ) throws(SystemError) -> [File] {
    var status = stat()
    guard stat(path, &status) == 0 else { throw SystemError.reading(shown) }
    guard status.st_mode & S_IFMT == S_IFDIR else { return [File(path: path, shown: shown)] }
    var entered: Set<FolderID> = []
    var found: [File] = []
    walk(path, shown, refuse, &entered, &found)
    return found
  }

  private static func walk(
    _ path: String, _ shown: String, _ refuse: (_ folder: String, SystemError) -> Void,
    _ entered: inout Set<FolderID>, _ found: inout [File]
  ) {
    var status = stat()
    guard stat(path, &status) == 0 else { return refuse(path, SystemError.reading(shown)) }
    guard entered.insert(FolderID(device: UInt64(status.st_dev), number: UInt64(status.st_ino))).inserted else {
      return
    }
    guard let folder = opendir(path) else { return refuse(path, SystemError.reading(shown)) }
    var names: [(name: String, isFolder: Bool, isCarrier: Bool)] = []
    while let entry = readdir(folder) {
      let type = entry.pointee.d_type
      let name = withUnsafeBytes(of: &entry.pointee.d_name) { bytes -> String? in
        let name = bytes.prefix { $0 != 0 }
        // A plain file of another kind needs no closer look.
        if name.first == UInt8(ascii: ".") || type == UInt8(DT_REG) && !isRead(name) && !Carrier.mayBe(name) {
          return nil
        }
        return String(decoding: name, as: UTF8.self)
      }
      guard let name else { continue }
      let kind = kind(of: path, name, type)
      if kind == S_IFDIR {
        names.append((name, true, false))
      } else if kind == S_IFREG, isRead(name.utf8), !reservedNames.contains(name) {
        names.append((name, false, false))
      } else if kind == S_IFREG, Carrier.mayBe(name.utf8) {
        names.append((name, false, true))
      }
    }
    closedir(folder)
    names.sort { $0.name.precedesByBytes($1.name) }
    let prefix = shown == "." ? "" : shown.hasSuffix("/") ? shown : shown + "/"
    for (name, isFolder, isCarrier) in names {
      if isFolder {
        walk("\(path)/\(name)", prefix + name, refuse, &entered, &found)
      } else {
        found.append(File(path: "\(path)/\(name)", shown: prefix + name, isCarrier: isCarrier))
      }
    }
  }

  /// Whether files with a name are read, by its ending.
  private static func isRead(_ name: some BidirectionalCollection<UInt8>) -> Bool {
    name.suffix(5).elementsEqual(".json".utf8) || name.suffix(4).elementsEqual(".xml".utf8)
  }

  /// The kind of a file, through links; nil for a link to nowhere.
  private static func kind(of folder: String, _ name: String, _ type: UInt8) -> mode_t? {
    if type == UInt8(DT_DIR) { return S_IFDIR }
    if type == UInt8(DT_REG) { return S_IFREG }
    var status = stat()
    return stat("\(folder)/\(name)", &status) == 0 ? status.st_mode & S_IFMT : nil
  }
}
