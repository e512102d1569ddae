import Curriculum
import Description

extension View {
  /// A card for each module.
  public static let modules = View(
    "modules", title: Phrase(nl: "Modules", en: "Modules"),
    Phrase(nl: "Wat is elke module, en voor wie?", en: "What is each module, and for whom?"),
    nothing: Phrase(nl: "Er zijn geen modules geladen.", en: "No modules are loaded.")
  ) { input in
    input.sections { scope, _ in ModuleCards(scope: scope, day: input.referenceDate).blocks }
  }
}

/// The cards of the modules of one scope.
struct ModuleCards {
  let scope: Catalogue
  let day: Day

  var blocks: [Block] {
    guard !scope.holdings.modules.isEmpty else { return [] }
    let count = scope.holdings.modules.count
    var table = Table(
      id: "modules",
      caption: count == 1
        ? Phrase(nl: "1 module", en: "1 module") : Phrase(nl: "\(count) modules", en: "\(count) modules"),
      columns: Self.columns, layout: .cards)
    let cards = Dictionary(scope.holdings.qualityCards.map { ($0.value.subject.text, $0.value) }) { first, _ in first }
    for placed in scope.holdings.modules.sorted(by: { $0.value.id < $1.value.id }) {
      let module = placed.value
      table.append(
        row(module, cards[module.id.text] ?? cards[module.title.text]), anchor: .module(module.id))
    }
    return [.table(table)]
  }

  private static let columns = [
    Table.Column("module", Phrase(nl: "Module", en: "Module")),
    Table.Column("summary", Phrase(nl: "Waarover", en: "About")),
    Table.Column("size", Phrase(nl: "Omvang", en: "Size")),
    Table.Column("state", Phrase(nl: "Stand", en: "State")),
    Table.Column("outcomes", Phrase(nl: "Leeruitkomsten", en: "Learning outcomes")),
    Table.Column("covers", Phrase(nl: "Dekt", en: "Covers")),
    Table.Column("before", Phrase(nl: "Vooraf", en: "Before")),
    Table.Column("assessment", Phrase(nl: "Toetsing", en: "Assessment")),
    Table.Column("credentials", Phrase(nl: "Bewijs", en: "Credential")),
    Table.Column("value", Phrase(nl: "Waarde op de arbeidsmarkt", en: "Value on the labour market")),
    Table.Column("material", Phrase(nl: "Leermiddelen", en: "Learning material")),
    Table.Column("for", Phrase(nl: "Voor wie", en: "For whom")),
    Table.Column("owner", Phrase(nl: "Eigenaar", en: "Owner")),
    Table.Column("review", Phrase(nl: "Herziening", en: "Review")),
    Table.Column("certainty", Phrase(nl: "Zekerheid", en: "Certainty")),
  ]

  private func row(_ module: FlexibleModule, _ card: QualityCard?) -> [Cell] {
    [
      .code(module.id.text, title: module.title.text), .text(module.summary?.text), size(module), state(module),
      .joined(module.learningOutcomes.map { .text($0.statement.text) }), covers(module),
      .joined(module.prerequisites.map { scope.cell($0) }), .joined(module.assessment.map(assessment)),
      .joined(module.credentials.map(credential)), value(module), .joined(module.learningMaterials.map(\.cell)),
      audience(module), owner(module), review(module, card), certainty(module),
    ]
  }

  private func size(_ module: FlexibleModule) -> Cell {
    var cells = [module.studyLoad.cell]
    if let hours = module.hours {
      cells.append(
        .phrase(
          Phrase(
            nl: "begeleid \(hours.guided), bpv \(hours.workPlacement), zelfstudie \(hours.selfStudy) uur",
            en: "guided \(hours.guided), placement \(hours.workPlacement), self-study \(hours.selfStudy) hours")))
    }
    if !module.parts.isEmpty {
      cells.append(.phrase(Phrase(nl: "bestaat uit:", en: "consists of:")))
      cells += module.parts.map { scope.cell($0) }
    }
    return .joined(cells)
  }

  private func state(_ module: FlexibleModule) -> Cell {
    let status = module.status.words
    var cells: [Cell] = [
      .phrase(
        Phrase(
          nl: "niveau \(module.level), \(status.nl), versie \(module.version)",
          en: "level \(module.level), \(status.en), version \(module.version)"))
    ]
    if let start = module.validFrom {
      cells.append(.phrase(Phrase(nl: "geldig vanaf \(start)", en: "valid from \(start)")))
    }
    if let end = module.validUntil {
      cells.append(.phrase(Phrase(nl: "geldig tot en met \(end)", en: "valid until \(end)")))
    }
    if let next = module.replacedBy {
      cells += [.phrase(Phrase(nl: "vervangen door:", en: "replaced by:")), scope.cell(next)]
    }
    return .joined(cells)
  }

  /// The work processes with how far, and for which qualifications where that is said.
  private func covers(_ module: FlexibleModule) -> Cell {
    var cells: [Cell] = module.mappings.map { mapping in
      let mark: Mark = mapping.coverage == .full ? .full : .partial(share: mapping.share)
      let codes = mapping.qualifications.map(\.text).joined(separator: ", ")
      let name = scope.cell(mapping.target)
      return .run(codes.isEmpty ? [.mark(mark), name] : [.mark(mark), name, .text("(\(codes))")])
    }
    if let reason = module.outsideStructure?.text {
      cells.append(
        .phrase(Phrase(nl: "buiten de kwalificatiestructuur: \(reason)", en: "outside the structure: \(reason)")))
    }
    return .joined(cells)
  }

  private func assessment(_ assessment: Assessment) -> Cell {
    var parts: [Phrase] = [Phrase(nl: assessment.title.text, en: assessment.title.text)]
    if !assessment.title.text.lowercased().contains(assessment.form.words.nl) { parts.append(assessment.form.words) }
    if let weight = assessment.weight { parts.append(Phrase(nl: "weegt \(weight)", en: "weighs \(weight)")) }
    if let mark = assessment.passMark?.text {
      parts.append(Phrase(nl: "voldoende bij \(mark)", en: "pass mark \(mark)"))
    }
    if let route = assessment.examRoute { parts.append(route.words) }
    return .phrase(
      Phrase(nl: parts.map(\.nl).joined(separator: ", "), en: parts.map(\.en).joined(separator: ", ")))
  }

  private func credential(_ credential: ModuleCredential) -> Cell {
    let name =
      credential.code.map { Cell.code($0.text, title: credential.title?.text) } ?? .text(credential.title?.text)
    return name == .empty ? .phrase(credential.kind.words) : .run([.phrase(credential.kind.words), name])
  }

  private func value(_ module: FlexibleModule) -> Cell {
    guard let value = module.labourMarketValue else { return .empty }
    var cells: [Cell] = [.text(value.claim.text)]
    cells += value.evidence.map { .text($0.text) }
    if !value.endorsedBy.isEmpty {
      cells.append(.phrase(Phrase(nl: "onderschreven door:", en: "endorsed by:")))
      cells += value.endorsedBy.map { scope.cell($0) }
    }
    return .joined(cells)
  }

  private func audience(_ module: FlexibleModule) -> Cell {
    let paths = module.learningPaths.map(\.rawValue).joined(separator: ", ")
    let words = module.audience.words
    return .phrase(paths.isEmpty ? words : words + Phrase(nl: "; \(paths)", en: "; \(paths)"))
  }

  private func owner(_ module: FlexibleModule) -> Cell {
    .joined(
      [scope.cell(module.owner)]
        + module.partners.map { .run([scope.cell($0.organisation), .text("(\($0.role))")]) })
  }

  /// When the module was and must be looked at.
  private func review(_ module: FlexibleModule, _ card: QualityCard?) -> Cell {
    var cells: [Cell] = module.mappings.compactMap { mapping in
      guard let mark = mapping.reviewMark, !mark.done else { return nil }
      return .run([
        .phrase(Phrase(nl: "opnieuw bekijken sinds \(mark.date):", en: "to look at again since \(mark.date):")),
        scope.cell(mapping.target), .text(mark.reason.text),
      ])
    }
    if let last = card?.lastReview {
      cells.append(.phrase(Phrase(nl: "kwaliteitskaart besproken op \(last)", en: "quality card discussed on \(last)")))
    }
    if let published = module.published {
      cells.append(
        .phrase(
          Phrase(
            nl: "gepubliceerd op \(published.on), versie \(published.version)",
            en: "published on \(published.on), version \(published.version)")))
    }
    return .joined(cells)
  }

  /// How many fields are invented, inferred or not known; those that are not known by name.
  private func certainty(_ module: FlexibleModule) -> Cell {
    func part(_ words: Phrase, _ fields: [String], named: Bool) -> Cell? {
      guard !fields.isEmpty else { return nil }
      let count = fields.count
      let number =
        count == 1 ? Phrase(nl: ": 1 veld", en: ": 1 field") : Phrase(nl: ": \(count) velden", en: ": \(count) fields")
      let names = named ? " (\(fields.joined(separator: ", ")))" : ""
      return .phrase(words + number + Phrase(nl: names, en: names))
    }
    let toFillIn = module.fieldNotes.filter(\.isToFillIn).map(\.field.text)
    let states = FieldState.allCases.map { state in
      part(
        state.words, module.fieldNotes.filter { $0.state == state && !$0.isToFillIn }.map(\.field.text),
        named: state == .unknown)
    }
    return .joined(
      ([part(Phrase(nl: "nog invullen", en: "still to be filled in"), toFillIn, named: true)] + states).compactMap {
        $0
      })
  }
}

extension LearningMaterial {
  /// The material on a line.
  var cell: Cell {
    let openness =
      open
      ? Phrase(nl: "open", en: "open")
        + (licence.map { Phrase(nl: ", \($0)", en: ", \($0)") } ?? Phrase(nl: "", en: ""))
      : Phrase(nl: "niet open", en: "not open")
    return .phrase(
      Phrase(nl: "\(title) (\(kind), \(openness.nl))", en: "\(title) (\(kind), \(openness.en))"))
  }
}

extension FieldState {
  var words: Phrase {
    switch self {
    case .unknown: Phrase(nl: "onbekend", en: "unknown")
    case .derived: Phrase(nl: "afgeleid", en: "inferred")
    case .fictional: Phrase(nl: "fictief", en: "fictitious")
    }
  }
}
