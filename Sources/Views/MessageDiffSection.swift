import Description
import Workspace

/// The part of the page that is about messages: what each changes, and what it makes disappear.
struct MessageDiffSection {
  let difference: MessageDifference

  var blocks: [Block] {
    var blocks: [Block] = [.heading(Phrase(nl: "Berichten", en: "Messages")), .paragraph(summary)]
    blocks += difference.entries.flatMap(warnings).map { .note(Note(.warning, $0)) }
    guard !difference.entries.isEmpty else { return blocks }
    blocks.append(.table(objects))
    let attributes = attributes
    if !attributes.rows.isEmpty { blocks.append(.table(attributes)) }
    if difference.entries.contains(where: \.isFullState) {
      blocks.append(
        .note(
          Note(
            .info,
            Phrase(
              nl:
                "Een aanlevering is een volledige toestand: wat zij niet noemt, haalt het register weg. Waarden van een "
                + "antwoord staan hier zoals een aanlevering ze heeft.",
              en: "A delivery is a full state: the register removes what it does not name. Values of an answer are "
                + "shown as a delivery has them."))))
    }
    return blocks
  }

  private var summary: Phrase {
    if difference.entries.isEmpty {
      return Phrase(nl: "Er is geen verschil in inhoud.", en: "There is no difference in content.")
    }
    func count(_ kind: MessageDifference.Entry.Kind) -> Int { difference.entries.count { $0.kind == kind } }
    let deleted = count(.deleted)
    return Phrase(
      nl: "\(count(.changed)) gewijzigd, \(count(.added)) erbij, "
        + (deleted > 0 ? "\(deleted) verwijderd, " : "")
        + "\(count(.absent)) niet in de nieuwe berichten, \(difference.unchanged) gelijk.",
      en: "\(count(.changed)) changed, \(count(.added)) added, " + (deleted > 0 ? "\(deleted) deleted, " : "")
        + "\(count(.absent)) not in the new messages, \(difference.unchanged) the same.")
  }

  /// What asks for attention before the message is sent.
  private func warnings(_ entry: MessageDifference.Entry) -> [Phrase] {
    let object = title(entry)
    var found = entry.remarks.map { Phrase(nl: "\(object): ", en: "\(object): ") + $0 }
    let lost = Self.lost(entry.lostParts)
    if entry.kind == .deleted {
      found.append(
        Phrase(
          nl: "\(object) wordt in zijn geheel verwijderd" + (lost.map { ", met \($0.nl)." } ?? "."),
          en: "\(object) is deleted as a whole" + (lost.map { ", with \($0.en)." } ?? ".")))
    } else if let lost {
      found.append(
        Phrase(
          nl: "\(object): dit bericht verwijdert \(lost.nl). Neem op wat moet blijven.",
          en: "\(object): this message deletes \(lost.en). Repeat what must stay."))
    }
    return found
  }

  /// The parts that go, in words: "2 cohorten (2025-09, 2026-02) en 1 periode (2024-08-01)".
  private static func lost(_ parts: [MessageDifference.LostParts]) -> Phrase? {
    guard !parts.isEmpty else { return nil }
    let words = parts.map { part in
      let word = part.names.count == 1 ? part.one : part.many
      let shown = part.names.prefix(5).joined(separator: ", ") + (part.names.count > 5 ? ", …" : "")
      return Phrase(nl: "\(part.names.count) \(word.nl) (\(shown))", en: "\(part.names.count) \(word.en) (\(shown))")
    }
    return Phrase(nl: words.map(\.nl).joined(separator: " en "), en: words.map(\.en).joined(separator: " and "))
  }

  private func title(_ entry: MessageDifference.Entry) -> String {
    entry.name.isEmpty ? entry.label : "\(entry.label) \(entry.name)"
  }

  private var objects: Table {
    var table = Table(
      id: "messages", caption: Phrase(nl: "Waar de berichten over gaan", en: "What the messages are about"),
      columns: [
        Table.Column("object", Phrase(nl: "Object", en: "Object")),
        Table.Column("type", Phrase(nl: "Soort", en: "Kind")),
        Table.Column("kind", Phrase(nl: "Wat", en: "What")),
        Table.Column("differences", Phrase(nl: "Verschillen", en: "Differences"), alignment: .trailing),
      ])
    for entry in difference.entries {
      table.append([
        .code(entry.name), .code(entry.label), .phrase(entry.kind.words),
        entry.kind == .changed ? .number(entry.differences.count) : .empty,
      ])
    }
    return table
  }

  private var attributes: Table {
    var table = Table(
      id: "attributes", caption: Phrase(nl: "Wat er anders wordt", en: "What becomes different"),
      columns: [
        Table.Column("object", Phrase(nl: "Object", en: "Object")),
        Table.Column("part", Phrase(nl: "Deel", en: "Part")),
        Table.Column("field", Phrase(nl: "Veld", en: "Field")),
        Table.Column("before", Phrase(nl: "Was", en: "Was")),
        Table.Column("after", Phrase(nl: "Wordt", en: "Becomes")),
      ])
    for entry in difference.entries {
      for found in entry.differences {
        let part: Cell =
          found.part.map { part, name in
            .phrase(Phrase(nl: "\(part.nl) \(name)", en: "\(part.en) \(name)"))
          } ?? .empty
        let path = found.difference.path
        var after = found.difference.after
        if case .removed = found.difference.kind, entry.isFullState {
          after = .phrase(Phrase(nl: "verdwijnt", en: "goes"))
        }
        table.append([
          .code(entry.name.isEmpty ? entry.label : entry.name), part, .code(path.description), found.difference.before,
          after,
        ])
      }
    }
    return table
  }
}

extension MessageDifference.Entry.Kind {
  fileprivate var words: Phrase {
    switch self {
    case .added: Phrase(nl: "erbij", en: "added")
    case .absent: Phrase(nl: "niet in de nieuwe berichten", en: "not in the new messages")
    case .changed: Phrase(nl: "gewijzigd", en: "changed")
    case .deleted: Phrase(nl: "wordt verwijderd", en: "is deleted")
    }
  }
}
