import Description
import Formats

/// Where the objects of a part of a file stand in it, for many paths.
struct PlaceTable {
  /// The places in the file by the paths of the objects; nil where both are the same.
  private let sources: [Path: Path]?

  init(_ part: FormatPart) {
    sources = part.places.map { places in
      Dictionary(places.map { ($0.object, $0.source) }) { _, last in last }
    }
  }

  /// The path in the file of an object of the curriculum, or of the nearest one above it that has a place; and what of
  /// the path is below that object.
  func place(of path: Path) -> (path: Path, below: Path) {
    guard let sources else { return (path, []) }
    for count in stride(from: path.steps.count, through: 0, by: -1) {
      if let source = sources[Path(Array(path.steps.prefix(count)))] {
        return (source, Path(Array(path.steps.dropFirst(count))))
      }
    }
    return ([], path)
  }
}
