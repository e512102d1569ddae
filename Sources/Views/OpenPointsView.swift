import Curriculum
import Description

extension View {
  /// What is not yet known, agreed or done.
  public static let open = View(
    "open", title: Phrase(nl: "Open punten", en: "Open points"),
    Phrase(
      nl: "Wat is nog niet bekend, afgesproken of gedaan?", en: "What is not yet known, agreed or done?"),
    nothing: Phrase(nl: "Er staan geen punten open.", en: "There are no open points.")
  ) { input in
    input.sections { scope, _ in
      let table = OpenPoints(scope: scope, input: input).table
      return table.rows.isEmpty ? [] : [.table(table)]
    }
  }
}

/// The open points of one scope.
private struct OpenPoints {
  let scope: Catalogue
  let input: View.Input

  var table: Table {
    var table = Table(
      id: "open", caption: Phrase(nl: "Open punten", en: "Open points"),
      columns: [
        Table.Column("about", Phrase(nl: "Waarover", en: "About")),
        Table.Column("kind", Phrase(nl: "Soort", en: "Kind")),
        Table.Column("point", Phrase(nl: "Punt", en: "Point")),
      ])
    let notes = notes
    let points =
      drafts + marks + bottlenecks + notes.filter(\.isOwn).map(\.point) + notes.filter { !$0.isOwn }.map(\.point)
    for (about, kind, point) in points { table.append([about, .phrase(kind), point]) }
    return table
  }

  private typealias Point = (about: Cell, kind: Phrase, point: Cell)

  private var modules: [FlexibleModule] { scope.holdings.modules.map(\.value).sorted { $0.id < $1.id } }

  private var drafts: [Point] {
    modules.filter { $0.status == .draft }.map {
      (
        scope.cell($0.id), Phrase(nl: "concept", en: "draft"),
        .phrase(Phrase(nl: "De module is nog niet vastgesteld.", en: "The module has not been established yet."))
      )
    }
  }

  private var marks: [Point] {
    modules.flatMap { module in
      module.mappings.compactMap { mapping in
        guard let mark = mapping.reviewMark, !mark.done else { return nil }
        return (
          scope.cell(module.id), Phrase(nl: "opnieuw bekijken", en: "look at again"),
          .run([scope.cell(mapping.target), .text("(\(mark.date))"), .text(mark.reason.text)])
        )
      }
    }
  }

  private var bottlenecks: [Point] {
    scope.holdings.qualityCards.flatMap { card in
      card.value.bottlenecks.filter { $0.closedOn == nil }.map {
        (
          .text(card.value.subject.text), Phrase(nl: "knelpunt", en: "bottleneck"),
          .joined([.text($0.problem.text), .text($0.tip?.text)])
        )
      }
    }
  }

  /// What the field notes say is not known or still to be filled in, object by object.
  private var notes: [(isOwn: Bool, point: Point)] {
    let holdings = scope.holdings
    var points: [(isOwn: Bool, point: Point)] = []
    func add<R: Record>(_ about: Cell, _ notes: [FieldNote], of type: R.Type) {
      let notes = notes.filter { $0.state == .unknown || $0.isToFillIn }
      guard !notes.isEmpty else { return }
      let outline = Outline(of: type)
      for note in notes {
        let name = note.field.text
        let meaning = outline.meaning(of: name) ?? Phrase(nl: "", en: "")
        let point: Point = (
          about, note.isToFillIn ? Phrase(nl: "invullen", en: "fill in") : Phrase(nl: "onbekend", en: "unknown"),
          .run([.phrase(meaning + Phrase(nl: " (\(name)):", en: " (\(name)):")), .text(note.words)])
        )
        points.append((note.isToFillIn, point))
      }
    }
    for file in holdings.qualificationFiles.map(\.value) {
      add(.code(file.id.text, title: file.title?.text), file.fieldNotes, of: QualificationFile.self)
      for qualification in file.qualifications {
        add(
          .code(qualification.code.text, title: qualification.title.text), qualification.fieldNotes,
          of: Qualification.self)
      }
    }
    for value in holdings.certificates.map(\.value) {
      add(.code(value.code.text, title: value.title.text), value.fieldNotes, of: MboCertificate.self)
    }
    for value in holdings.electives.map(\.value) {
      add(.code(value.code.text, title: value.title.text), value.fieldNotes, of: Elective.self)
    }
    for module in modules { add(scope.cell(module.id), module.fieldNotes, of: FlexibleModule.self) }
    for value in holdings.microcredentials.map(\.value) {
      add(.code(value.id.text, title: value.title.text), value.fieldNotes, of: Microcredential.self)
    }
    for plan in holdings.examPlans.map(\.value) {
      add(.code(plan.id.text), plan.fieldNotes, of: ExamPlan.self)
      for component in plan.components {
        add(.code(component.code.text, title: component.title.text), component.fieldNotes, of: ExamComponent.self)
      }
    }
    for value in holdings.regionalisedQualifications.map(\.value) {
      let basis = scope.cell(value.basedOn, on: input.referenceDate)
      add(
        .run([.phrase(Phrase(nl: "regionaal bij", en: "regional on")), basis]), value.fieldNotes,
        of: RegionalisedQualification.self)
    }
    for persona in holdings.personas.map(\.value) {
      add(
        .link(.code(persona.id.text, title: persona.name.text), to: .persona(persona.id)), persona.fieldNotes,
        of: Persona.self)
    }
    return points
  }
}
