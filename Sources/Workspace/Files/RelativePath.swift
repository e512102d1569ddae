/// Paths as other programs want them: from one folder, with `/`, without `.` and without detours.
public enum RelativePath {
  /// The path from a folder.
  ///
  /// Links are not looked at: a path is what it says.
  ///
  /// - Parameters:
  ///   - path: as it was given.
  ///   - folder: what a path that does not start at the root is read from.
  ///   - root: the folder that the result starts from; a path that lies elsewhere goes up from there with `..`.
  public static func of(_ path: String, in folder: String, from root: String) -> String {
    let full = path.hasPrefix("/") ? path : "\(folder)/\(path)"
    let (parts, above) = (parts(of: full), parts(of: root))
    let shared = zip(parts, above).prefix { $0 == $1 }.count
    let names = above.dropFirst(shared).map { _ in ".." } + parts.dropFirst(shared)
    return names.isEmpty ? "." : names.joined(separator: "/")
  }

  /// The folder that a file is in.
  static func folder(of path: String) -> String { "/" + parts(of: path).dropLast().joined(separator: "/") }

  /// The names on the way to a path, without detours.
  static func parts(of path: String) -> [Substring] {
    var parts: [Substring] = []
    for part in path.split(separator: "/") where part != "." {
      if part == ".." {
        _ = parts.popLast()
      } else {
        parts.append(part)
      }
    }
    return parts
  }
}
