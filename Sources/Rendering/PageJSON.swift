public import Description
public import Views

/// A page as one JSON object, for programs.
///
/// ```json
/// {
///   "view": "coverage", "language": "nl", "title": "...", "question": "...",
///   "texts": [{ "kind": "convention", "text": "..." }, { "kind": "list", "items": ["..."] }],
///   "tables": { "tasks": {
///     "caption": "...", "columns": [{ "key": "task", "header": "..." }], "rows": [{ "task": "..." }] } },
///   "matrices": { "modules": {
///     "caption": "...", "corner": "...", "columns": ["..."], "rows": [{ "header": "...", "cells": [null] }] } },
///   "graphs": { "prerequisites": {
///     "caption": "...", "relation": "...", "nodes": [{ "id": "...", "label": "...", "detail": "..." }],
///     "edges": [{ "from": "...", "to": "..." }] } }
/// }
/// ```
///
/// All these members are always there. `texts` holds the rest of the page in order, with the kinds `heading` (and its
/// `level`), `paragraph`, `verbatim`, `info`, `warning`, `convention` and `list`. Cells: a text or phrase is a string; a
/// code `{"code", "title"}` (the title may lack); numbers and hours are numbers; a fraction `{"count", "of"}`; a mark
/// `{"mark": "full"|"partial"|"open", "share"}` (the share in percent may lack); a flag is true or false; a word out of
/// a closed list is that word, whatever the language; several values are an array; an empty cell is null.
public struct PageJSON: Sendable {
  private let language: Language

  /// A renderer; the language is that of the texts, the names of members are always English.
  public init(language: Language) { self.language = language }

  /// The page, with a line end after the last line.
  public func render(_ page: Page) -> String {
    var texts: [JSONValue] = []
    var tables: [JSONValue.Member] = []
    var matrices: [JSONValue.Member] = []
    var graphs: [JSONValue.Member] = []
    var ids = UniqueNames()
    for block in page.blocks {
      switch block {
      case .heading(let title, let level):
        texts.append(["kind": "heading", "level": .number(level), "text": string(title)])
      case .paragraph(let text): texts.append(["kind": "paragraph", "text": string(text)])
      case .verbatim(let text): texts.append(["kind": "verbatim", "text": .string(text)])
      case .note(let note): texts.append(["kind": .string(note.kind.rawValue), "text": string(note.text)])
      case .list(let items, let isOrdered):
        texts.append(["kind": "list", "ordered": .bool(isOrdered), "items": .array(items.map(value))])
      case .table(let table): tables.append(.init(name: ids.take(table.id), value: value(of: table)))
      case .matrix(let matrix): matrices.append(.init(name: ids.take(matrix.id), value: value(of: matrix)))
      case .graph(let graph): graphs.append(.init(name: ids.take(graph.id), value: value(of: graph)))
      }
    }
    let value: JSONValue = [
      "view": .string(page.id), "language": .string(language.rawValue), "title": string(page.title),
      "question": string(page.question), "texts": .array(texts), "tables": .object(tables),
      "matrices": .object(matrices), "graphs": .object(graphs),
    ]
    return value.text
  }

  private func value(of table: Table) -> JSONValue {
    [
      "caption": string(table.caption),
      "columns": .array(table.columns.map { ["key": .string($0.key), "header": string($0.header)] }),
      "rows": .array(
        table.rows.map { row in
          .object(zip(table.columns, row).map { .init(name: $0.key, value: value($1)) })
        }),
    ]
  }

  private func value(of matrix: Matrix) -> JSONValue {
    [
      "caption": string(matrix.caption), "corner": string(matrix.corner), "columns": .array(matrix.columns.map(value)),
      "rows": .array(
        matrix.rows.map { ["header": value($0.header), "cells": .array($0.cells.map(value))] }),
    ]
  }

  private func value(of graph: Graph) -> JSONValue {
    [
      "caption": string(graph.caption), "relation": string(graph.relation),
      "nodes": .array(
        graph.nodes.map { ["id": .string($0.id), "label": value($0.label), "detail": value($0.detail)] }),
      "edges": .array(graph.edges.map { ["from": .string($0.from), "to": .string($0.to)] }),
    ]
  }

  private func value(_ cell: Cell) -> JSONValue {
    switch cell {
    case .link(let cell, _): value(cell)
    case .text(let text): .string(text)
    case .code(let code, let title): ["code": .string(code), "title": title.map(JSONValue.string)]
    case .number(let number), .hours(let number): .number(number)
    case .fraction(let count, let total): ["count": .number(count), "of": .number(total)]
    case .mark(let mark):
      switch mark {
      case .full: ["mark": "full"]
      case .partial(let share): ["mark": "partial", "share": share.map(JSONValue.number)]
      case .open: ["mark": "open"]
      }
    case .flag(let isSet): .bool(isSet)
    case .phrase(let phrase): string(phrase)
    case .word(let word, _): .string(word)
    case .empty: .null
    case .cells(let cells), .run(let cells): .array(cells.map(value))
    }
  }

  private func string(_ phrase: Phrase) -> JSONValue { .string(phrase[language]) }
}
