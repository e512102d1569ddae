/// A pattern of paths, as in `exclude`.
///
/// `*` stands for any characters of one name, `?` for one, `**` for any number of folders. A pattern with a slash that
/// is not its last sign starts at the folder that the patterns belong to; another fits a name at any depth. What fits a
/// folder fits all that is below it. Letters are compared as they are; `[` and `{` are ordinary signs.
public struct PathPattern: Sendable, Hashable {
  private let parts: [[Unicode.Scalar]]

  /// Reads a pattern.
  public init(_ text: String) {
    let isAnchored = text.dropLast(text.hasSuffix("/") ? 1 : 0).contains("/")
    var parts = text.split(separator: "/").filter { $0 != "." }.map { Array($0.unicodeScalars) }
    if !isAnchored, !parts.isEmpty { parts.insert(Self.anyFolders, at: 0) }
    // Several in a row say no more than one, and would be tried in each combination.
    self.parts = parts.enumerated().filter {
      $0.offset == 0 || $0.element != Self.anyFolders || parts[$0.offset - 1] != Self.anyFolders
    }.map(\.element)
  }

  private static let anyFolders: [Unicode.Scalar] = ["*", "*"]

  /// Whether a path, from the folder of the patterns, or a folder above it fits.
  public func fits(_ path: String) -> Bool {
    let names = path.split(separator: "/").map { Array($0.unicodeScalars) }
    return fits(parts[...], names[...])
  }

  private func fits(_ parts: ArraySlice<[Unicode.Scalar]>, _ names: ArraySlice<[Unicode.Scalar]>) -> Bool {
    // What fits a folder fits all below it, but a pattern without parts fits nothing.
    guard let part = parts.first else { return !self.parts.isEmpty }
    if part == Self.anyFolders {
      let rest = parts.dropFirst()
      if rest.isEmpty { return !names.isEmpty }
      return names.indices.contains { fits(rest, names[$0...]) }
    }
    guard let name = names.first else { return false }
    return Self.fits(part, name) && fits(parts.dropFirst(), names.dropFirst())
  }

  /// Whether a name fits a part, going back to the last `*` where it does not.
  private static func fits(_ part: [Unicode.Scalar], _ name: [Unicode.Scalar]) -> Bool {
    var (at, index) = (0, 0)
    var back: (at: Int, index: Int)?
    while index < name.count {
      if at < part.count, part[at] == "*" {
        back = (at, index)
        at += 1
      } else if at < part.count, part[at] == "?" || part[at] == name[index] {
        at += 1
        index += 1
      } else if let last = back {
        back = (last.at, last.index + 1)
        at = last.at + 1
        index = last.index + 1
      } else {
        return false
      }
    }
    return part[at...].allSatisfy { $0 == "*" }
  }
}
