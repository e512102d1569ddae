/// Finds the project file of what is checked together.
public enum ProjectSearch {
  /// The path of the nearest `fim.json`, from the deepest folder that holds all paths upwards; nil when there is none.
  ///
  /// - Parameter paths: files and folders, from the root of the system.
  public static func find(for paths: [String]) -> String? {
    let folders = paths.map { path in
      let parts = RelativePath.parts(of: path)
      return FileOutput.isFolder(path) ? parts[...] : parts.dropLast()
    }
    guard var shared = folders.first else { return nil }
    for folder in folders.dropFirst() {
      shared = shared.prefix(zip(shared, folder).prefix { $0 == $1 }.count)
    }
    while true {
      let candidate = "/" + (shared + [Substring(Project.fileName)]).joined(separator: "/")
      if FileOutput.exists(candidate), !FileOutput.isFolder(candidate) { return candidate }
      if shared.isEmpty { return nil }
      shared = shared.dropLast()
    }
  }
}
