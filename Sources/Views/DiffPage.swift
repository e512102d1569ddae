public import Curriculum
public import Description
public import Workspace

/// What differs between two states, and what that touches, as a page.
public enum DiffPage {
  /// The page.
  ///
  /// - Parameters:
  ///   - day: the date for review marks.
  ///   - messages: what differs between messages of partners' formats.
  ///   - hasSurroundings: whether there was a place to look for what is touched.
  ///   - isWhole: whether all files could be read.
  public static func page(
    of difference: WorkspaceDifference, messages: MessageDifference? = nil, hasSurroundings: Bool,
    isWhole: Bool = true
  ) -> Page {
    let messageBlocks = messages.map { $0.isEmpty ? [] : MessageDiffSection(difference: $0).blocks } ?? []
    // Where only messages are compared, nothing is said of the curriculum.
    let isOfMessages = !messageBlocks.isEmpty && difference.changeClass == nil && difference.unchanged == 0
    var blocks: [Block] = isOfMessages ? [] : [.paragraph(summary(difference))]
    if !isWhole {
      let text = Phrase(
        nl: "Niet alles kon worden gelezen. Wat er niet is, lijkt hier erbij gekomen of verdwenen: verbeter eerst de "
          + "bestanden.",
        en: "Not everything could be read. What is not there looks added or gone here: mend the files first.")
      blocks.insert(.note(Note(.warning, text)), at: 0)
    }
    for edition in difference.editions {
      blocks += EditionSection(edition: edition, hasSurroundings: hasSurroundings).blocks
    }
    blocks += objects(difference.entries)
    if difference.changeClass != nil {
      blocks.append(
        .note(
          Note(
            .convention,
            Phrase(
              nl:
                "De soort wijziging is onze lezing van titels en teksten; van SBB komt zij niet. Een titel die de oude "
                + "geheel bevat heet verruimd. Klasse fundamenteel: werkprocessen erbij of eraf, of een andere code, "
                + "niveau of studielast; examenplan: examenonderdelen geraakt; onderdeel: titels, modules of certificaten "
                + "anders; niet brekend: alleen teksten en notities.",
              en:
                "The kind of change is our reading of titles and texts; it does not come from SBB. A title that holds "
                + "the whole old one is called widened. Class fundamental: work processes added or gone, or another code, "
                + "level or study load; exam plan: exam components touched; component: titles, modules or certificates "
                + "differ; non-breaking: texts and notes only."))))
    }
    blocks += messageBlocks
    return Page(
      id: "diff", title: Phrase(nl: "Verschillen", en: "Differences"),
      question: isOfMessages
        ? Phrase(nl: "Wat wordt er anders, en wat verdwijnt?", en: "What becomes different, and what goes?")
        : Phrase(
          nl: "Wat is er veranderd, en wat vraagt daardoor een nieuwe blik?",
          en: "What has changed, and what asks for a new look because of it?"),
      blocks: blocks)
  }

  /// A review mark for each touched mapping that has none (VER-05).
  public static func edits(of difference: WorkspaceDifference, on day: Day) -> [DocumentEdit] {
    difference.editions.flatMap(\.impact.mappings).filter { $0.mapping.reviewMark == nil }.compactMap { touched in
      let reasons = touched.tasks.map(\.reviewReason).joined(separator: " ")
      guard let reason = Text("\(reasons) Past de module nog?") else { return nil }
      return DocumentEdit(Mapping.self, at: touched.origin) {
        $0.reviewMark = ReviewMark(reason: reason, date: day, done: false)
      }
    }
  }

  private static func summary(_ difference: WorkspaceDifference) -> Phrase {
    guard let changeClass = difference.changeClass else {
      return Phrase(nl: "Er is geen verschil in inhoud.", en: "There is no difference in content.")
    }
    func count(_ kind: WorkspaceDifference.Entry.Kind) -> Int { difference.entries.count { $0.kind == kind } }
    let changed = difference.editions.count + count(.changed)
    return Phrase(
      nl:
        "\(changed) gewijzigd, \(count(.added)) erbij, \(count(.removed)) eraf, \(difference.unchanged) gelijk. Klasse "
        + "van de wijziging: \(changeClass.words.nl).",
      en: "\(changed) changed, \(count(.added)) added, \(count(.removed)) removed, \(difference.unchanged) the same. "
        + "Class of the change: \(changeClass.words.en).")
  }

  // MARK: Other objects

  private static func objects(_ entries: [WorkspaceDifference.Entry]) -> [Block] {
    guard !entries.isEmpty else { return [] }
    var table = Table(
      id: "objects", caption: Phrase(nl: "Erbij, eraf of gewijzigd", en: "Added, removed or changed"),
      columns: [
        Table.Column("object", Phrase(nl: "Object", en: "Object")),
        Table.Column("kind", Phrase(nl: "Wat", en: "What")),
        Table.Column("fields", Phrase(nl: "Velden", en: "Fields")),
        Table.Column("class", Phrase(nl: "Klasse", en: "Class")),
      ])
    var details = Table.differences(
      id: "details", caption: Phrase(nl: "Wat er in de objecten anders is", en: "What differs in the objects"))
    for entry in entries {
      var fields: [String] = []
      for difference in entry.differences {
        guard case .field(let name)? = difference.path.steps.first, !fields.contains(name) else { continue }
        fields.append(name)
      }
      let object = Cell.phrase(entry.noun.named(entry.key))
      table.append([
        object, .phrase(entry.kind.words), fields.isEmpty ? .empty : .cells(fields.map { .code($0) }),
        .phrase(entry.changeClass.words),
      ])
      for difference in entry.differences { details.append(difference.row(of: object)) }
    }
    return [.heading(Phrase(nl: "Andere objecten", en: "Other objects")), .table(table)]
      + (details.rows.isEmpty ? [] : [.table(details)])
  }
}

/// The part of the page that is about two editions of a qualification file.
private struct EditionSection {
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
        .phrase(task.kind.words), task.fields.isEmpty ? .empty : .cells(task.fields.map { .code($0) }),
      ])
    }
    return table
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

  /// The reason of a review mark, in the language of the files.
  fileprivate var reviewReason: String {
    let code = old?.text ?? ""
    switch kind {
    case .removed: return "In de nieuwe uitgave staat \(code) niet meer."
    case .moved: return "In de nieuwe uitgave is \(code) nu \(new?.text ?? "")."
    default: return "In de nieuwe uitgave heet \(code) \(after?.text ?? "")."
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

extension WorkspaceDifference.Entry.Kind {
  fileprivate var words: Phrase {
    switch self {
    case .added: Phrase(nl: "erbij", en: "added")
    case .removed: Phrase(nl: "eraf", en: "removed")
    case .changed: Phrase(nl: "gewijzigd", en: "changed")
    }
  }
}

extension Table {
  fileprivate static func differences(id: String, caption: Phrase) -> Table {
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
