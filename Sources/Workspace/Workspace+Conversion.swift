public import Curriculum
public import Description
import Formats

extension Workspace {
  /// An object to convert, with where it comes from.
  public struct Convertible: Sendable {
    /// The file, as the user gave it.
    public let file: String
    /// Whether the file is of a format that may hold several objects.
    public let isPart: Bool
    /// The object.
    public let document: Document
  }

  /// The objects, in the order of the files.
  ///
  /// The messages of a format that gives a curriculum of them together come last, as one curriculum.
  public var convertible: [Convertible] {
    var objects = zip(documents, sources).map { document, source in
      let file = files[source.file]
      var isPart = false
      if case .stream? = file.format?.reading { isPart = true }
      return Convertible(file: file.shown, isPart: isPart, document: document)
    }
    for object in gathered { objects.append(Convertible(file: object.file, isPart: true, document: object.document)) }
    return objects
  }

  /// What the formats of the files hold and the curriculum has no place for.
  public var losses: [Loss] { files.flatMap(\.losses) + gatheredParts.parts.flatMap(\.losses) }

  /// The objects that the messages of one format give together.
  private var gathered: [(file: String, document: Document)] {
    let (file, parts) = gatheredParts
    return parts.compactMap { part in part.document.map { (file, $0) } }
  }

  /// What the messages of one format give together, with what they have no place for; of the first format that gives an
  /// object, else of the first that has something to say.
  private var gatheredParts: (file: String, parts: [FormatPart]) {
    var said: (file: String, parts: [FormatPart]) = ("", [])
    var seen: Set<String> = []
    for number in messages.indices {
      let file = files[sources[documents.count + number].file]
      guard let format = file.format, seen.insert(format.name).inserted else { continue }
      let parts = format.gather?(messages) ?? []
      if parts.contains(where: { $0.document != nil }) { return (file.shown, parts) }
      if said.parts.isEmpty { said = (file.shown, parts) }
    }
    return said
  }

  /// Whether the messages give objects of the curriculum.
  var hasGathered: Bool { !gathered.isEmpty }

  /// The scopes of all objects to convert, each once.
  var convertibleScopes: [Catalogue] {
    let gathered = gathered.map(\.document)
    guard !gathered.isEmpty else { return distinctScopes }
    var seen: Set<ObjectIdentifier> = []
    return Catalogue.scopes(of: documents + gathered).filter { seen.insert(ObjectIdentifier($0)).inserted }
  }

  /// What the messages say of national codes; nil where they say nothing.
  public var register: CodeRegister? {
    var found: CodeRegister?
    var seen: Set<String> = []
    for number in messages.indices {
      guard let format = files[sources[documents.count + number].file].format, seen.insert(format.name).inserted,
        let register = format.register?(messages)
      else { continue }
      if found == nil { found = register } else { found?.add(register) }
    }
    return found
  }

  /// What was found while reading, before any rule.
  public var readingFindings: [LocatedFinding] { files.flatMap(\.findings) }

  /// The errors of files that gave no object: of broken text and structure. An error that leaves the object whole, such
  /// as text that is not in Unicode form C, is not among them.
  public var brokenFindings: [LocatedFinding] {
    files.filter { file in
      file.format == nil || file.parts.contains { part in part.problems.contains { $0.stage < .advice } }
    }.flatMap(\.findings).filter { $0.finding.severity == .error }
  }
}
