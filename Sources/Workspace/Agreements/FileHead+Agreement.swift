import Formats

extension FileHead {
  /// Whether the file is one of `fim` itself, by the name of its root.
  var isAgreement: Bool { root.map { ["profile", "project", "baseline"].contains($0) } ?? false }
}
