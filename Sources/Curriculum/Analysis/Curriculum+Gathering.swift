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
    for document in documents { add(document) }
  }

  private mutating func add(_ document: Document) {
    switch document {
    case .curriculum: break
    case .educationDomain(let value): domains.append(value)
    case .qualificationFile(let value): qualificationFiles.append(value)
    case .elective(let value): electives.append(value)
    case .certificate(let value): certificates.append(value)
    case .organisation(let value): organisations.append(value)
    case .module(let value): modules.append(value)
    case .microcredential(let value): microcredentials.append(value)
    case .examPlan(let value): examPlans.append(value)
    case .regionalisedQualification(let value): regionalisedQualifications.append(value)
    case .crossoverQualification(let value): crossoverQualifications.append(value)
    case .qualityCard(let value): qualityCards.append(value)
    case .persona(let value): personas.append(value)
    case .learningRoute(let value): learningRoutes.append(value)
    }
  }
}
