import Description

extension Curriculum {
  /// Everything in one curriculum: the one among the documents with the loose objects added, or a new one.
  ///
  /// Nil when there is more than one curriculum among them.
  ///
  /// - Parameter name: makes the id and title of a new one.
  public init?(gathering documents: [Document], name: String) {
    let curricula = documents.compactMap(\.curriculum)
    guard curricula.count <= 1 else { return nil }
    if let curriculum = curricula.first {
      self = curriculum
    } else {
      guard let id = ObjectID(slug: name) ?? ObjectID("curriculum"), let title = Line(collapsing: name) ?? Line(id.text)
      else { return nil }
      self.init(id: id, title: title)
    }
    var gatherer = Gatherer(objects: documents.compactMap(\.object))
    describe(&gatherer)
  }
}

/// Adds each object to the list of its type.
private struct Gatherer: ListVisitor {
  let objects: [any CurriculumObject]

  mutating func list<T: Value>(_ field: Field, _ values: inout [T]) {
    for object in objects {
      if let value = object as? T { values.append(value) }
    }
  }
}
