#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// Writes files whole or not at all: to a file beside the place, which is then renamed.
public enum FileOutput {
  /// Writes a file, and the folders above it. What stood there is replaced; of a symbolic link, what it leads to.
  ///
  /// - Parameter shown: the path for messages.
  public static func write(_ bytes: [UInt8], to place: String, shown: String? = nil) throws(SystemError) {
    let shown = shown ?? place
    let path = try target(of: place, shown: shown)
    if isDevice(path) { return try writeInto(bytes, path, shown: shown) }
    try makeFolders(above: path, shown: shown)
    var template = Array("\(path).fim-XXXXXX".utf8CString)
    let descriptor = mkstemp(&template)
    guard descriptor >= 0 else { throw SystemError.writing(shown) }
    let temporary = String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
    guard writeAll(bytes, to: descriptor), fchmod(descriptor, mode(of: path)) == 0, close(descriptor) == 0 else {
      let code = errno
      close(descriptor)
      unlink(temporary)
      throw SystemError.writing(shown, code: code)
    }
    guard rename(temporary, path) == 0 else {
      let code = errno
      unlink(temporary)
      throw SystemError.writing(shown, code: code)
    }
  }

  /// Where a symbolic link leads, through others as well; the path itself where there is no link. A link to nothing is
  /// followed to the file that it names.
  private static func target(of place: String, shown: String) throws(SystemError) -> String {
    // What the system leads on to a pipe (`/dev/stdout`) has no path of its own.
    if isDevice(place) { return place }
    var path = place
    for _ in 0..<40 {
      var name = [CChar](repeating: 0, count: Int(PATH_MAX))
      let length = readlink(path, &name, name.count - 1)
      guard length > 0 else { return path }
      let next = String(decoding: name[..<length].map { UInt8(bitPattern: $0) }, as: UTF8.self)
      let folder = path.lastIndex(of: "/").map { String(path[...$0]) } ?? ""
      path = next.hasPrefix("/") ? next : folder + next
    }
    throw SystemError.writing(shown, code: ELOOP)
  }

  /// Whether a path is no file: a pipe or a device (`/dev/null`), which nothing may take the place of.
  public static func isDevice(_ path: String) -> Bool {
    var status = stat()
    guard stat(path, &status) == 0 else { return false }
    return ![S_IFREG, S_IFDIR].contains(status.st_mode & S_IFMT)
  }

  private static func writeInto(_ bytes: [UInt8], _ path: String, shown: String) throws(SystemError) {
    let descriptor = open(path, O_WRONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw SystemError.writing(shown) }
    let isWritten = writeAll(bytes, to: descriptor)
    let code = errno
    close(descriptor)
    if !isWritten { throw SystemError.writing(shown, code: code) }
  }

  /// What a path leads to, whatever way: two paths with one identity are one file.
  public struct Identity: Sendable, Hashable {
    private let device: UInt64
    private let number: UInt64

    /// The file at a path; nil when there is none.
    public init?(_ path: String) {
      var status = stat()
      guard stat(path, &status) == 0 else { return nil }
      device = UInt64(status.st_dev)
      number = UInt64(status.st_ino)
    }
  }

  /// Whether something stands at a path.
  public static func exists(_ path: String) -> Bool {
    var status = stat()
    return stat(path, &status) == 0
  }

  /// Whether a folder stands at a path.
  public static func isFolder(_ path: String) -> Bool {
    var status = stat()
    return stat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFDIR
  }

  private static func writeAll(_ bytes: [UInt8], to descriptor: Int32) -> Bool {
    bytes.withUnsafeBytes { memory in
      guard let base = memory.baseAddress else { return true }
      var done = 0
      while done < memory.count {
        #if canImport(Darwin)
          let written = Darwin.write(descriptor, base + done, memory.count - done)
        #elseif canImport(Musl)
          let written = Musl.write(descriptor, base + done, memory.count - done)
        #else
          let written = Glibc.write(descriptor, base + done, memory.count - done)
        #endif
        if written < 0 {
          if errno == EINTR { continue }
          return false
        }
        done += written
      }
      return true
    }
  }

  /// The rights of the file that is replaced, else those that the user's mask leaves.
  private static func mode(of path: String) -> mode_t {
    var status = stat()
    if stat(path, &status) == 0 { return status.st_mode & 0o7777 }
    let mask = umask(0)
    umask(mask)
    return 0o666 & ~mask
  }

  private static func makeFolders(above path: String, shown: String) throws(SystemError) {
    guard let slash = path.lastIndex(of: "/"), slash != path.startIndex else { return }
    let folder = String(path[..<slash])
    if isFolder(folder) { return }
    try makeFolders(above: folder, shown: shown)
    if mkdir(folder, 0o777) != 0, errno != EEXIST { throw SystemError.writing(shown) }
  }
}
