import Description

/// What a reader keeps beside the value. The reader holds a pointer to it, so that copying a reader is cheap.
struct ReaderState: ~Copyable {
  /// Where the reader is: the names and items from the root.
  var steps = ReaderSteps()
  var problems = ProblemList()
  /// What was passed over, by path without items, with its count in `found`: one place is named, however many there are.
  var ignored: [Path: Problem] = [:]
  /// Expected facts that were absent and not yet explained by a field note.
  var absences: [Absence] = []
  /// The fields that notes can name, of each type of record that had notes.
  var notedFields: [ObjectIdentifier: NotedFields] = [:]

  /// An expected fact that is absent.
  struct Absence {
    var steps: [ReaderStep]
    var type: StaticString
    var node: Int
    var meaning: Phrase
  }

  /// Forgets the document that was read before; what is known of types stays.
  mutating func begin() {
    steps.removeAll()
    problems = ProblemList()
    ignored = [:]
    absences.removeAll(keepingCapacity: true)
  }

  var path: Path { Path(steps.all.map(\.pathStep)) }
}
