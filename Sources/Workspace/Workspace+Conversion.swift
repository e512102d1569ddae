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
    if let gathered { objects.append(Convertible(file: gathered.file, isPart: true, document: gathered.document)) }
    return objects
  }

  /// What the formats of the files hold and the curriculum has no place for.
  public var losses: [Loss] { files.flatMap(\.losses) + (gathered?.losses ?? []) }

  /// The curriculum that the messages of one format give together, with what it has no place for; nil when there are no
  /// messages, or none that give one.
  private var gathered: (file: String, document: Document, losses: [Loss])? {
    for number in messages.indices {
      let file = files[sources[documents.count + number].file]
      guard let part = file.format?.gather?(messages), let document = part.document else { continue }
      return (file.shown, document, part.losses)
    }
    return nil
  }

  /// Whether the messages give a curriculum.
  var hasGathered: Bool { gathered != nil }

  /// The scopes of all objects to convert, each once.
  var convertibleScopes: [Catalogue] {
    guard let gathered else { return distinctScopes }
    var seen: Set<ObjectIdentifier> = []
    return Catalogue.scopes(of: documents + [gathered.document]).filter { seen.insert(ObjectIdentifier($0)).inserted }
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
