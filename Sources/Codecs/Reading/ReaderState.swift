import Description

/// What a reader keeps for a whole document. The reader holds a pointer to it, so that copying a reader is cheap.
struct ReaderState {
  /// Where the reader is: the names and items from the root.
  var steps: [ReaderStep] = []
  var problems: [Problem] = []
  /// Expected facts that were absent and not yet explained by a field note.
  var absences: [Absence] = []
  /// The outlines that field notes were checked against.
  var outlines: [ObjectIdentifier: Outline] = [:]

  /// An expected fact that is absent.
  struct Absence {
    var steps: [ReaderStep]
    var type: StaticString
    var node: Int
    var meaning: Phrase
  }

  var path: Path { Path(steps.map(\.pathStep)) }
}

/// One step from the root, cheap to make.
enum ReaderStep {
  case field(StaticString)
  case item(Int)

  var pathStep: Path.Step {
    switch self {
    case .field(let name): .field("\(name)")
    case .item(let index): .item(index)
    }
  }
}
