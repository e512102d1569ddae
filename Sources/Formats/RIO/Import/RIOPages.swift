import Codecs
import Description
import Rules

/// Long pages of units or offerings, read in pieces of at most so many as a page of RIO holds.
struct RIOPages {
  /// How many objects a piece has at most.
  static let size = 500

  static let pieces = Format.Pieces(holds: holds) { next, reader, take in
    var pages = RIOPages()
    func handOut(_ part: FormatPart) {
      var part = part
      part.problems = Rule.formOfRIO(part.problems)
      take(part)
    }
    let rest = reader.stream(
      RIOPageItem.self, at: places, isNamed: true, head: RIOMessage.self, namespace: RIOReading.namespace,
      manner: RIOReading.manner, next: next
    ) { item in
      pages.add(item, handOut)
    }
    var beside = pages.rest(rest, reader, handOut)
    beside.problems = Rule.formOfRIO(beside.problems)
    return beside
  }

  private static let roots: [RIOMessage.Root] = [.askUnitsAnswer, .askOfferingsAnswer]
  private static let levels = [
    roots.map(\.rawValue), RIOUnitKind.allCases.map(\.rawValue) + RIOOfferingKind.allCases.map(\.rawValue),
  ]
  private static let places = [RecordPlace(levels), RecordPlace([["Envelope"], ["Body"]] + levels)]

  /// Whether the first bytes of a file name one of the roots of pages; it may stand behind the header of an envelope.
  private static func holds(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    roots.contains { root in
      let name = Array(root.rawValue.utf8)
      guard bytes.count >= name.count else { return false }
      return (0...bytes.count - name.count).contains { start in
        bytes[start] == name[0] && bytes[start..<start + name.count].elementsEqual(name)
      }
    }
  }

  /// The message without its objects; nil when it cannot be read.
  private var head: RIOMessage?
  private var root: RIOMessage.Root?
  private var units: [RIOUnit] = []
  private var offerings: [RIOOffering] = []
  private var offsets: [Path: Int] = [:]
  private var problems: [Problem] = []
  /// How many pieces were handed out, and how many objects were read.
  private var pieces = 0
  private var count = 0
  /// Where the first object stands that a page of RIO has no place for.
  private var tooMany: Int?
  /// How many objects of each element were read, in all and in this piece.
  private var numbers: [String: Int] = [:]
  private var numbersHere: [String: Int] = [:]

  /// How many objects a page of RIO has at most.
  private var most: Int { root == .askOfferingsAnswer ? RIOOfferingsAnswer.most : RIOUnitsAnswer.most }

  private mutating func add(
    _ item: TextReader.Streamed<RIOPageItem, RIOMessage>, _ take: (FormatPart) -> Void
  ) {
    if count == 0 {
      head = item.head().value
      root = head?.root
    }
    count += 1
    if count == most + 1 { tooMany = item.offset([]) }
    if units.count + offerings.count == Self.size { flush(isLast: false, take) }
    let read = item.result
    let kind = read.value?.name ?? read.problems.lazy.compactMap(\.path.steps.first).compactMap(Self.name).first ?? ""
    let number = numbers[kind, default: 0]
    numbers[kind] = number + 1
    let found = read.problems.map { problem in
      var problem = problem
      // Without a step further it is about a stranger, which has no number.
      let below = problem.path.steps.dropFirst()
      problem.path = Path(
        [.field(root?.rawValue ?? ""), .field(kind)] + (below.isEmpty ? [] : [.item(number)] + below))
      return problem
    }
    guard let value = read.value else { return take(FormatPart(document: nil, problems: found)) }
    if let root, (root == .askUnitsAnswer) != (value.unit != nil) {
      return take(FormatPart(document: nil, problems: [Self.stranger(kind, in: root, at: item.offset([]))]))
    }
    problems += found
    let place: Path = [.field(root?.rawValue ?? ""), .field(kind), .item(numbersHere[kind, default: 0])]
    numbersHere[kind, default: 0] += 1
    offsets[place] = item.offset([])
    if let unit = value.unit { units.append(unit) }
    if let offering = value.offering { offerings.append(offering) }
  }

  private static func stranger(_ kind: String, in root: RIOMessage.Root, at offset: Int) -> Problem {
    Problem(
      .unknown, type: "RIOMessage", field: kind, path: [.field(root.rawValue), .field(kind)], offset: offset,
      message: Phrase(
        nl: "<\(kind)> hoort niet in <\(root.rawValue)>. Haal het weg.",
        en: "<\(kind)> does not belong in <\(root.rawValue)>. Remove it."))
  }

  private static func name(_ step: Path.Step) -> String? { if case .field(let name) = step { name } else { nil } }

  /// Hands out what was gathered.
  private mutating func flush(isLast: Bool, _ take: (FormatPart) -> Void) {
    defer {
      units = []
      offerings = []
      offsets = [:]
      problems = []
      numbersHere = [:]
    }
    guard !units.isEmpty || !offerings.isEmpty, let message = head?.with(units, offerings) else {
      if !problems.isEmpty { take(FormatPart(document: nil, problems: problems)) }
      return
    }
    pieces += 1
    let imported = RIOImport.run([message], piece: isLast && pieces == 1 ? nil : pieces)
    var part = FormatPart(
      document: imported?.document, message: message, problems: problems + exclusions(message),
      losses: imported?.losses ?? [])
    part.offsets = offsets
    take(part)
  }

  /// What the description of the objects cannot say, with its place.
  private func exclusions(_ message: RIOMessage) -> [Problem] {
    message.exclusions.filter { $0.path.steps.count > 2 }.map { found in
      var place = found.path
      while offsets[place] == nil, !place.steps.isEmpty { place.steps.removeLast() }
      return Problem(
        found.kind, type: "RIOMessage", path: found.path, offset: offsets[place] ?? 0, message: found.message)
    }
  }

  /// What stands beside the objects.
  private mutating func rest(
    _ head: ReadingResult<RIOMessage>, _ reader: TextReader, _ take: (FormatPart) -> Void
  ) -> FormatPart {
    flush(isLast: true, take)
    var problems = head.problems
    guard let message = head.value else { return FormatPart(document: nil, problems: problems) }
    if let tooMany {
      problems.append(
        Problem(
          .tooMany, type: "RIOMessage", field: message.root.rawValue, path: [.field(message.root.rawValue)],
          offset: tooMany,
          message: Phrase(
            nl: "In dit antwoord staan \(count) objecten; op een pagina van RIO staan er hoogstens \(most).",
            en: "This answer holds \(count) objects; a page of RIO has at most \(most).")))
    }
    // Whether there were objects counts for what may stand beside them; which ones does not.
    let shown = count > 0 ? message.with([RIOUnit(.particuliereOpleiding)], [RIOOffering(.privateCourse)]) : message
    let found = RIOReading.mismatches(shown ?? message, reader.chosenNamespace)
    let places = reader.placesBeside(
      of: found.map(\.path), namespace: RIOReading.namespace, outline: RIOReading.outline)
    problems += zip(found, places).map { problem, place in
      var problem = problem
      problem.offset = place.offset
      return problem
    }
    return FormatPart(document: nil, message: message, problems: problems)
  }
}

/// A unit or an offering on a page.
struct RIOPageItem: Record {
  var unit: RIOUnit?
  var offering: RIOOffering?

  init(blank: Blank) {}

  /// The name of its element.
  var name: String? { unit?.kind.rawValue ?? offering?.kind.rawValue }

  static var typeName: StaticString { "RIOPageItem" }
  mutating func describe<V: FieldVisitor>(_ visitor: inout V) {
    var unit = unit.map(RIOUnitElement<RIOQueried>.init)
    visitor.oneOf(&unit)
    self.unit = unit?.unit
    var offering = offering.map(RIOOfferingElement<RIOQueried>.init)
    visitor.oneOf(&offering)
    self.offering = offering?.offering
  }
}

extension RIOMessage {
  /// The same page with other objects; nil for a message that is no page.
  fileprivate func with(_ units: [RIOUnit], _ offerings: [RIOOffering]) -> RIOMessage? {
    switch content {
    case .unitsAnswer(var message):
      message.body.units = units
      return RIOMessage(root, .unitsAnswer(message))
    case .offeringsAnswer(var message):
      message.body.offerings = offerings
      return RIOMessage(root, .offeringsAnswer(message))
    default: return nil
    }
  }
}
