import Curriculum
import Description

/// The part of the page that is about two editions of a qualification file.
struct EditionSection {
  let edition: WorkspaceDifference.Edition
  let hasSurroundings: Bool

  private var name: String { edition.new.id.text }

  var blocks: [Block] {
    let (old, new) = (Self.title(edition.old), Self.title(edition.new))
    let title = old == new ? new : "\(old) → \(new)"
    var blocks: [Block] = [
      .heading(Phrase(nl: "Dossier \(title)", en: "Qualification file \(title)")),
      .paragraph(
        Phrase(nl: "Klasse \(edition.changeClass.words.nl).", en: "Class \(edition.changeClass.words.en).")),
      .table(tasks),
    ]
    let looks = looks
    if !looks.isEmpty { blocks.append(.list(looks.map { .phrase($0) })) }
    blocks += touched
    var others = Table.differences(
      id: "others-\(name)", caption: Phrase(nl: "Wat verder anders is", en: "What else differs"))
    for difference in edition.others { others.append(difference.row(of: .text(name))) }
    if !others.rows.isEmpty { blocks.append(.table(others)) }
    return blocks
  }

  private static func title(_ file: QualificationFile) -> String {
    let codes = file.qualifications.map(\.code.text).joined(separator: ", ")
    return "\(file.id) (\(codes))"
  }

  private var tasks: Table {
    var table = Table(
      id: "tasks-\(name)", caption: Phrase(nl: "De taken van beide uitgaven", en: "The tasks of both editions"),
      columns: [
        Table.Column("task", Phrase(nl: "Taak", en: "Task")),
        Table.Column("before", Phrase(nl: "Oude titel", en: "Old title")),
        Table.Column("after", Phrase(nl: "Nieuwe titel", en: "New title")),
        Table.Column("kind", Phrase(nl: "Wijziging", en: "Change")),
        Table.Column("fields", Phrase(nl: "Ook anders", en: "Differs too")),
      ])
    for task in edition.tasks {
      let code =
        task.kind == .moved
        ? "\(task.old?.text ?? "") → \(task.new?.text ?? "")" : (task.new ?? task.old)?.text ?? ""
      let isSame = task.before == task.after
      table.append([
        .code(code), task.before.map { .text($0.text) } ?? .empty,
        isSame ? .phrase(Phrase(nl: "gelijk", en: "same")) : task.after.map { .text($0.text) } ?? .empty,
        .phrase(task.kind.words),
        .joined(task.fields.map { .phrase(meaning(of: $0, isWorkProcess: task.isWorkProcess)) }),
      ])
    }
    return table
  }

  /// A field of a task in words.
  private func meaning(of field: String, isWorkProcess: Bool) -> Phrase {
    let outline = isWorkProcess ? Outline(of: WorkProcess.self) : Outline(of: CoreTask.self)
    let name = Phrase(nl: field, en: field)
    return outline.meaning(of: field).map { $0 + Phrase(nl: " (\(field))", en: " (\(field))") } ?? name
  }

  /// For each changed work process how much asks for a new look.
  private var looks: [Phrase] {
    edition.tasks.filter { $0.isWorkProcess && $0.kind.asksReview }.map { task in
      let old = task.old
      let modules = Set(
        edition.impact.mappings.filter { $0.tasks.contains { $0.old == old } }.map(\.module.value.id)
      ).count
      let components = edition.impact.components.count { $0.tasks.contains { $0.old == old } }
      let certificates = edition.impact.certificates.count { $0.tasks.contains { $0.old == old } }
      let counts = [
        (modules, FlexibleModule.noun), (components, ExamComponent.noun), (certificates, MboCertificate.noun),
      ].filter { $0.0 > 0 }
      let nl = counts.map { $0.1.counted($0.0).nl }.joined(separator: ", ")
      let en = counts.map { $0.1.counted($0.0).en }.joined(separator: ", ")
      let isOne = counts.count == 1 && counts[0].0 == 1
      return task.change
        + (counts.isEmpty
          ? Phrase(
            nl: hasSurroundings ? ": niets verwijst ernaar." : ".",
            en: hasSurroundings ? ": nothing refers to it." : ".")
          : Phrase(
            nl: ": \(nl) \(isOne ? "vraagt" : "vragen") een nieuwe blik.",
            en: ": \(en) \(isOne ? "asks" : "ask") for a new look."))
    }
  }

  private var touched: [Block] {
    guard hasSurroundings else {
      return [
        .note(
          Note(
            .info,
            Phrase(
              nl: "Geef met --in de map met modules, examenplannen en certificaten om te zien wat dit raakt.",
              en: "Give the folder with modules, exam plans and certificates with --in to see what this touches.")))
      ]
    }
    var table = Table(
      id: "touched-\(name)", caption: Phrase(nl: "Wat een nieuwe blik vraagt", en: "What asks for a new look"),
      columns: [
        Table.Column("kind", Phrase(nl: "Soort", en: "Kind")),
        Table.Column("object", Phrase(nl: "Wat", en: "What")),
        Table.Column("tasks", Phrase(nl: "Gewijzigde taken", en: "Changed tasks")),
        Table.Column("mark", Phrase(nl: "Markering", en: "Review mark")),
      ])
    func codes(_ tasks: [TaskDifference]) -> Cell { .cells(tasks.compactMap(\.old).map { .code($0.text) }) }
    for entry in edition.impact.mappings {
      let mark: Phrase
      switch entry.mapping.reviewMark?.done {
      case true?: mark = Phrase(nl: "bekeken", en: "done")
      case false?: mark = Phrase(nl: "staat er", en: "set")
      case nil: mark = Phrase(nl: "nog niet; zie --write", en: "not yet; see --write")
      }
      table.append([
        .phrase(Mapping.noun.one),
        .code(entry.module.value.id.text, title: entry.module.value.title.text), codes(entry.tasks), .phrase(mark),
      ])
    }
    for entry in edition.impact.components {
      table.append([
        .phrase(ExamComponent.noun.one),
        .code(entry.component.code.text, title: entry.component.title.text), codes(entry.tasks), .empty,
      ])
    }
    for entry in edition.impact.certificates {
      table.append([
        .phrase(MboCertificate.noun.one),
        .code(entry.certificate.value.code.text, title: entry.certificate.value.title.text), codes(entry.tasks), .empty,
      ])
    }
    return table.rows.isEmpty ? [] : [.table(table)]
  }
}

extension TaskDifference {
  /// The change in a few words, with both titles.
  fileprivate var change: Phrase {
    let before = "“\(before?.text ?? "")”"
    let after = "“\(after?.text ?? "")”"
    let code = old?.text ?? ""
    switch kind {
    case .removed: return Phrase(nl: "\(code) \(before) vervalt", en: "\(code) \(before) is gone")
    case .moved:
      return Phrase(nl: "\(code) \(before) → \(new?.text ?? "")", en: "\(code) \(before) → \(new?.text ?? "")")
    default: return Phrase(nl: "\(code) \(before) → \(after)", en: "\(code) \(before) → \(after)")
    }
  }
}

extension TaskDifference.Kind {
  /// The kind in words.
  var words: Phrase {
    switch self {
    case .same: Phrase(nl: "geen", en: "none")
    case .retitled: Phrase(nl: "andere titel", en: "retitled")
    case .widened: Phrase(nl: "verruimd", en: "widened")
    case .narrowed: Phrase(nl: "versmald", en: "narrowed")
    case .changed: Phrase(nl: "tekst anders", en: "text changed")
    case .moved: Phrase(nl: "verplaatst", en: "moved")
    case .added: Phrase(nl: "nieuw", en: "added")
    case .removed: Phrase(nl: "vervallen", en: "removed")
    }
  }
}

extension Table {
  /// What differs in objects, field by field.
  static func differences(id: String, caption: Phrase) -> Table {
    Table(
      id: id, caption: caption,
      columns: [
        Table.Column("object", Phrase(nl: "Object", en: "Object")),
        Table.Column("field", Phrase(nl: "Veld", en: "Field")),
        Table.Column("before", Phrase(nl: "Was", en: "Was")),
        Table.Column("after", Phrase(nl: "Wordt", en: "Becomes")),
      ])
  }
}
