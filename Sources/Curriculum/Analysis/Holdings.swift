public import Description

/// The objects of one scope, each with its place: those of one curriculum file, or all loose object files together.
///
/// What kinds of object there are, `Document` and `Curriculum` say by their descriptions.
public struct Holdings: Sendable {
  /// The curriculum that holds the objects; nil for loose object files.
  public let curriculum: Placed<Curriculum>?
  /// The objects of each type, an array of `Placed`.
  private let shelves: [ObjectIdentifier: any Sendable]

  /// Takes loose objects, and what a curriculum holds.
  ///
  /// - Parameter documents: the documents, each with its number.
  public init(_ documents: some Sequence<(document: Document, number: Int)>) {
    var collector = Collector()
    for (document, number) in documents {
      var document = document
      collector.number = number
      document.describe(&collector)
    }
    curriculum = collector.curriculum
    shelves = collector.shelves.mapValues(\.placed)
  }

  /// The objects of a type, in the order of the documents.
  public subscript<T: Value>(type: T.Type) -> [Placed<T>] {
    shelves[ObjectIdentifier(type)] as? [Placed<T>] ?? []
  }
}

extension Holdings {
  public var domains: [Placed<EducationDomain>] { self[EducationDomain.self] }
  public var qualificationFiles: [Placed<QualificationFile>] { self[QualificationFile.self] }
  public var electives: [Placed<Elective>] { self[Elective.self] }
  public var certificates: [Placed<MboCertificate>] { self[MboCertificate.self] }
  public var organisations: [Placed<Organisation>] { self[Organisation.self] }
  public var modules: [Placed<FlexibleModule>] { self[FlexibleModule.self] }
  public var microcredentials: [Placed<Microcredential>] { self[Microcredential.self] }
  public var examPlans: [Placed<ExamPlan>] { self[ExamPlan.self] }
  public var regionalisedQualifications: [Placed<RegionalisedQualification>] { self[RegionalisedQualification.self] }
  public var crossoverQualifications: [Placed<CrossoverQualification>] { self[CrossoverQualification.self] }
  public var qualityCards: [Placed<QualityCard>] { self[QualityCard.self] }
  public var personas: [Placed<Persona>] { self[Persona.self] }
  public var learningRoutes: [Placed<LearningRoute>] { self[LearningRoute.self] }
  public var coverageClaims: [Placed<CoverageClaim>] { self[CoverageClaim.self] }
  public var offerings: [Placed<Offering>] { self[Offering.self] }
}

/// Puts objects by type. A shelf is an object, since an array behind `any` would be copied whole for each addition.
private struct Collector: CaseVisitor {
  var number = 0
  var curriculum: Placed<Curriculum>?
  var shelves: [ObjectIdentifier: Shelf] = [:]

  mutating func option<T: Value>(_ field: Field, _ current: T?, _ make: (T) -> Document) {
    guard let value = current else { return }
    let path: Path = [.field("\(field.name)")]
    guard var curriculum = value as? Curriculum else { return shelf(T.self).add(value, number, path) }
    self.curriculum = Placed(curriculum, at: Origin(document: number, path: path))
    var contents = Contents(collector: self, path: path)
    curriculum.describe(&contents)
    self = contents.collector
  }

  mutating func shelf<T: Value>(_ type: T.Type) -> ShelfOf<T> {
    if let known = shelves[ObjectIdentifier(type)] as? ShelfOf<T> { return known }
    let new = ShelfOf<T>()
    shelves[ObjectIdentifier(type)] = new
    return new
  }

  /// Puts what the lists of a curriculum hold.
  struct Contents: ListVisitor {
    var collector: Collector
    let path: Path

    mutating func list<T: Value>(_ field: Field, _ values: inout [T]) {
      guard !values.isEmpty else { return }
      let shelf = collector.shelf(T.self)
      let list = path.appending(.field("\(field.name)"))
      for (index, value) in values.enumerated() { shelf.add(value, collector.number, list.appending(.item(index))) }
    }
  }
}

private class Shelf {
  var placed: any Sendable { [Placed<Curriculum>]() }
}

private final class ShelfOf<T: Value>: Shelf {
  private var items: [Placed<T>] = []
  override var placed: any Sendable { items }

  func add(_ value: T, _ document: Int, _ path: Path) {
    items.append(Placed(value, at: Origin(document: document, path: path)))
  }
}
