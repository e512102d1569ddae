#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// Where a repository begins: what programs that know its files name them from.
public enum RepositoryTop {
  /// The nearest folder, from this one up, that holds `.git`; the folder itself when there is none.
  public static func folder(above folder: String) -> String {
    var place = Substring(folder)
    while !place.isEmpty {
      var status = stat()
      if stat(place.hasSuffix("/") ? "\(place).git" : "\(place)/.git", &status) == 0 { return String(place) }
      guard place != "/", let slash = place.lastIndex(of: "/") else { break }
      place = slash == place.startIndex ? "/" : place[..<slash]
    }
    return folder
  }
}
