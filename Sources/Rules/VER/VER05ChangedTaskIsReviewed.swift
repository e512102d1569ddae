import Curriculum
import Description

extension Rule {
  /// VER-05: a mapping to a work process that changed in a loaded successor has a review mark.
  static let ver05 = Rule(
    "VER-05", .warning, .derived, [.sbbl],
    title: Phrase(
      nl: "Een koppeling aan een werkproces dat in een nieuwe uitgave is gewijzigd, heeft een markering.",
      en: "A mapping to a work process that changed in a new edition has a review mark."),
    explanation: Phrase(
      nl: "Nieuwe uitgaven van dossiers volgen elkaar op (lijst van SBB, april 2025). Is de nieuwe uitgave geladen en "
        + "noemt zij de oude als voorganger (predecessor), dan vergelijkt fim de titels van de werkprocessen met "
        + "dezelfde code. Een andere titel, of een werkproces dat er niet meer is, vraagt om een nieuwe blik op de "
        + "koppeling. Teksten onder de titel worden niet vergeleken, en een andere titel van de kerntaak alleen telt "
        + "niet. Heeft de koppeling een markering (reviewMark), dan zwijgt de regel. Ingetrokken modules blijven "
        + "buiten beschouwing.",
      en: "New editions of qualification files follow each other (list of SBB, April 2025). When the new edition is "
        + "loaded and names the old one as its predecessor, fim compares the titles of the work processes with the "
        + "same code. Another title, or a work process that is gone, asks for a new look at the mapping. Texts below "
        + "the title are not compared, and another title of the core task alone does not count. When the mapping has a "
        + "review mark (reviewMark), the rule is silent. Withdrawn modules are left aside."),
    remedy: Phrase(
      nl: "Kijk of de koppeling ook bij de nieuwe uitgave past, en koppel daaraan. Zet tot die tijd een reviewMark met "
        + "de reden en de datum bij de koppeling.",
      en: "See whether the mapping suits the new edition too, and map to that. Until then, put a reviewMark with the "
        + "reason and the date at the mapping."),
    example: #"{"mappings": [{"target": {"file": "software-2023", "task": "B1-K2-W1"}, "coverage": "volledig"}]}"#,
    checks: [
      .scope { context, report in
        let successors = Successors(context.catalogue)
        guard !successors.isEmpty else { return }
        var changes: [FileID: [WorkProcessCode: TaskChange]] = [:]
        for module in context.catalogue.holdings.modules where module.value.isLive {
          for (index, mapping) in module.value.mappings.enumerated() where mapping.reviewMark == nil {
            guard case .file(let id) = mapping.target.scope, let task = mapping.target.task,
              let file = context.catalogue.file(id)
            else { continue }
            let changed = changes[id] ?? successors.changes(of: file)
            changes[id] = changed
            guard !changed.isEmpty, let codes = file.workProcesses(of: task) else { continue }
            let found = codes.compactMap { code in changed[code].map { (code, $0) } }
            guard let first = found.first else { continue }
            report(
              at: module.origin, ["mappings", .item(index), "target", "task"], found: task.text,
              .changed(first.0, first.1, others: found.dropFirst().map(\.0.text)))
          }
        }
      }
    ])
}

extension Phrase {
  fileprivate static func changed(_ code: WorkProcessCode, _ change: TaskChange, others: [String]) -> Phrase {
    let what =
      change.after.map {
        Phrase(
          nl: "Werkproces \(code) heet in dossier “\(change.edition)” niet meer \(change.before.quoted) maar "
            + "\($0.quoted).",
          en: "Work process \(code) is called \($0.quoted) in qualification file “\(change.edition)”, no longer "
            + "\(change.before.quoted).")
      }
      ?? Phrase(
        nl: "Werkproces \(code) \(change.before.quoted) staat niet meer in dossier “\(change.edition)”.",
        en: "Work process \(code) \(change.before.quoted) is gone from qualification file “\(change.edition)”.")
    let more =
      others.isEmpty
      ? Phrase(nl: "", en: "")
      : Phrase(
        nl: " Ook gewijzigd: \(others.shownList()).", en: " Changed too: \(others.shownList()).")
    return what + more
      + Phrase(
        nl: " Bekijk de koppeling opnieuw, of zet er een reviewMark bij.",
        en: " Look at the mapping again, or give it a reviewMark.")
  }
}
