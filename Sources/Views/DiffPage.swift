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

extension TaskDifference {
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

extension WorkspaceDifference.Entry.Kind {
  fileprivate var words: Phrase {
    switch self {
    case .added: Phrase(nl: "erbij", en: "added")
    case .removed: Phrase(nl: "eraf", en: "removed")
    case .changed: Phrase(nl: "gewijzigd", en: "changed")
    }
  }
}
