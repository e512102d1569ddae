public import Description

/// The objects of one scope, each with its place: those of one curriculum file, or all loose object files together.
///
/// What kinds of object there are, `Document` and `Curriculum` say by their descriptions.
public struct Holdings: Sendable {
  /// The curriculum that holds the objects; nil for loose object files.
  public let curriculum: Placed<Curriculum>?
  /// The objects, type by type, in the order in which the types were met.
  private let shelves: [any Shelf]
  /// The number of the shelf of each type.
  private let numbers: [ObjectIdentifier: Int]

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
    shelves = collector.shelves.map(\.shelf)
    numbers = collector.numbers
  }

  /// Takes together what was taken part by part.
  ///
  /// - Parameter parts: of loose objects, in the order of the documents.
  init(joining parts: [Holdings]) {
    var collector = Collector()
    for part in parts {
      for shelf in part.shelves { shelf.gather(into: &collector) }
    }
    curriculum = nil
    shelves = collector.shelves.map(\.shelf)
    numbers = collector.numbers
  }

  /// The objects of a type, in the order of the documents.
  public subscript<T: Value>(type: T.Type) -> [Placed<T>] {
    numbers[ObjectIdentifier(type)].flatMap { (shelves[$0] as? ShelfOf<T>)?.objects } ?? []
  }

  /// How many objects there are.
  public var count: Int { shelves.reduce(0) { $0 + $1.count } }

  /// Shows the objects to a visitor, type by type.
  public func show<V: HoldingsVisitor>(to visitor: inout V) {
    for shelf in shelves { shelf.show(to: &visitor) }
  }
}

/// Sees the objects of a scope, type by type.
public protocol HoldingsVisitor {
  /// All objects of one type.
  mutating func objects<T: Value>(_ objects: [Placed<T>])
}

/// The objects of one type.
private protocol Shelf: Sendable {
  var count: Int { get }
  func show<V: HoldingsVisitor>(to visitor: inout V)
  func gather(into collector: inout Collector)
}

private struct ShelfOf<T: Value>: Shelf {
  let objects: [Placed<T>]
  var count: Int { objects.count }
  func show<V: HoldingsVisitor>(to visitor: inout V) { visitor.objects(objects) }
  func gather(into collector: inout Collector) { collector.gathered(T.self).add(objects) }
}

extension Holdings {
  /// The education domains (*opleidingsdomeinen*).
  public var domains: [Placed<EducationDomain>] { self[EducationDomain.self] }
  /// The qualification files (*kwalificatiedossiers*).
  public var qualificationFiles: [Placed<QualificationFile>] { self[QualificationFile.self] }
  /// The electives (*keuzedelen*).
  public var electives: [Placed<Elective>] { self[Elective.self] }
  /// The mbo certificates (*mbo-certificaten*).
  public var certificates: [Placed<MboCertificate>] { self[MboCertificate.self] }
  /// The organisations (*organisaties*).
  public var organisations: [Placed<Organisation>] { self[Organisation.self] }
  /// The flexible modules (*flexibele modules*).
  public var modules: [Placed<FlexibleModule>] { self[FlexibleModule.self] }
  /// The microcredentials.
  public var microcredentials: [Placed<Microcredential>] { self[Microcredential.self] }
  /// The exam plans (*examenplannen*).
  public var examPlans: [Placed<ExamPlan>] { self[ExamPlan.self] }
  /// The regionalised qualifications (*geregionaliseerde kwalificaties*).
  public var regionalisedQualifications: [Placed<RegionalisedQualification>] { self[RegionalisedQualification.self] }
  /// The crossover qualifications (*cross-overs*).
  public var crossoverQualifications: [Placed<CrossoverQualification>] { self[CrossoverQualification.self] }
  /// The quality cards (*kwaliteitskaarten*).
  public var qualityCards: [Placed<QualityCard>] { self[QualityCard.self] }
  /// The personas (*persona's*) with their learning questions.
  public var personas: [Placed<Persona>] { self[Persona.self] }
  /// The learning routes (*leerroutes*).
  public var learningRoutes: [Placed<LearningRoute>] { self[LearningRoute.self] }
  /// What groups of modules are said to make up. A convention of this project.
  public var coverageClaims: [Placed<CoverageClaim>] { self[CoverageClaim.self] }
  /// What the register RIO needs to know of modules (*aangeboden opleidingen*).
  public var offerings: [Placed<Offering>] { self[Offering.self] }
}

/// Puts objects by type. What is gathered is an object, since an array behind `any` would be copied whole for each
/// addition.
private struct Collector: CaseVisitor {
  var number = 0
  var curriculum: Placed<Curriculum>?
  var shelves: [Gathered] = []
  var numbers: [ObjectIdentifier: Int] = [:]

  mutating func option<T: Value>(_ field: Field, _ current: T?, _ make: (T) -> Document) {
    guard let value = current else { return }
    let path: Path = [.field("\(field.name)")]
    let placed = gathered(T.self).add(value, number, path)
    guard let placed = placed as? Placed<Curriculum> else { return }
    curriculum = placed
    var curriculum = placed.value
    var contents = Contents(collector: self, path: path)
    curriculum.describe(&contents)
    self = contents.collector
  }

  mutating func gathered<T: Value>(_ type: T.Type) -> GatheredOf<T> {
    if let number = numbers[ObjectIdentifier(type)], let known = shelves[number] as? GatheredOf<T> { return known }
    let new = GatheredOf<T>()
    numbers[ObjectIdentifier(type)] = shelves.count
    shelves.append(new)
    return new
  }

  /// Puts what the lists of a curriculum hold.
  struct Contents: ListVisitor {
    var collector: Collector
    let path: Path

    mutating func list<T: Value>(_ field: Field, _ values: inout [T]) {
      guard !values.isEmpty else { return }
      let gathered = collector.gathered(T.self)
      let list = path.appending(.field("\(field.name)"))
      for (index, value) in values.enumerated() {
        _ = gathered.add(value, collector.number, list.appending(.item(index)))
      }
    }
  }
}

private class Gathered {
  var shelf: any Shelf { ShelfOf<Curriculum>(objects: []) }
}

private final class GatheredOf<T: Value>: Gathered {
  private var objects: [Placed<T>] = []
  override var shelf: any Shelf { ShelfOf(objects: objects) }

  func add(_ value: T, _ document: Int, _ path: Path) -> Placed<T> {
    let placed = Placed(value, at: Origin(document: document, path: path))
    objects.append(placed)
    return placed
  }

  func add(_ more: [Placed<T>]) { objects += more }
}
