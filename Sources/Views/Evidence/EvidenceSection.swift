import Curriculum
import Description

/// What badges come to in one scope.
struct EvidenceSection {
  let badges: [BadgeEvidence]
  let scope: Catalogue
  let reckoning: EvidenceReckoning
  let level: Int

  /// The targets, each with how far it is.
  var targets: [Block] { reckoning.targets.isEmpty ? [] : [.table(summary)] }

  /// Each target by work process, and what has no work processes.
  var details: [Block] {
    var blocks: [Block] = []
    for target in reckoning.targets { blocks += details(of: target) }
    blocks += pointed(
      reckoning.electives, "electives", Phrase(nl: "Keuzedelen", en: "Electives"),
      Phrase(nl: "Keuzedeel", en: "Elective"))
    blocks += pointed(
      reckoning.certificates, "pointed-certificates",
      Phrase(
        nl: "Certificaten waarnaar badges wijzen; dat maakt ze nog niet behaald",
        en: "Certificates that badges point at; that does not make them earned"),
      Phrase(nl: "Certificaat", en: "Certificate"))
    blocks += unplaced
    if !reckoning.uncounted.isEmpty {
      let list = reckoning.uncounted.map(\.text).joined(separator: ", ")
      blocks.append(
        .note(
          Note(
            .warning,
            Phrase(
              nl:
                "Er zijn badges van modules die op de peildatum niet tellen: \(list). Hun dekking telt hier niet mee.",
              en: "There are badges of modules that do not count on the reference date: \(list). What they cover does "
                + "not count here."))))
    }
    if reckoning.untouched > 0, !reckoning.targets.isEmpty {
      blocks.append(
        .paragraph(
          Phrase(
            nl: "Over \(counted(reckoning.untouched, "ander doel", "andere doelen")) gaat geen badge.",
            en: "No badge is about \(counted(reckoning.untouched, "other target", "other targets")).")))
    }
    return blocks
  }

  // MARK: Targets

  private var summary: Table {
    var table = Table(
      id: "targets", caption: Phrase(nl: "Waar de badges bewijs voor zijn", en: "What the badges are evidence of"),
      columns: [
        Table.Column("target", Phrase(nl: "Doel", en: "Target")),
        Table.Column("full", Phrase(nl: "Met bewijs", en: "With evidence"), alignment: .trailing),
        Table.Column("begun", Phrase(nl: "Deels", en: "In part"), alignment: .trailing),
        Table.Column("open", Phrase(nl: "Open", en: "Open"), alignment: .trailing),
        Table.Column("nearest", Phrase(nl: "Vult het meest aan", en: "Closes most")),
        Table.Column("closing", Phrase(nl: "Vult alles aan wat kan", en: "Closes all that can be")),
        Table.Column("load", Phrase(nl: "SBU", en: "SBU"), alignment: .trailing),
        Table.Column("unreachable", Phrase(nl: "Blijft open", en: "Stays open")),
      ])
    for target in reckoning.targets {
      let begun = target.begun.count
      let modules = target.closing?.modules ?? []
      table.append([
        target.subject.cell, .fraction(target.full.count, of: target.tasks.count), .number(begun),
        .number(target.missing.count - begun), nearest(of: target),
        modules.isEmpty ? .empty : .cells(modules.map { .code($0.id.text) }),
        modules.isEmpty ? .empty : .number(target.closing?.load ?? 0), unreachable(of: target),
      ])
    }
    return table
  }

  private func nearest(of target: EvidenceReckoning.Target) -> Cell {
    if target.missing.isEmpty { return .empty }
    guard let nearest = target.nearest else { return .phrase(Phrase(nl: "geen module helpt", en: "no module helps")) }
    let codes = (nearest.closes.isEmpty ? nearest.advances : nearest.closes).map(\.code.text).joined(separator: ", ")
    return .run([
      .code(nearest.module.id.text),
      nearest.closes.isEmpty
        ? .phrase(Phrase(nl: "(deels \(codes))", en: "(in part \(codes))")) : .text("(\(codes))"),
    ])
  }

  private func unreachable(of target: EvidenceReckoning.Target) -> Cell {
    if target.unreachable.isEmpty { return .empty }
    return target.unreachable.count == target.missing.count
      ? .phrase(Phrase(nl: "alles wat ontbreekt", en: "all that is missing"))
      : .cells(target.unreachable.map { .code($0.code.text) })
  }

  private func details(of target: EvidenceReckoning.Target) -> [Block] {
    var table = Table(
      id: "evidence-\(target.subject.code.lowercased())",
      caption: Phrase(nl: "Bewijs per werkproces", en: "Evidence by work process"),
      columns: [
        Table.Column("workProcess", Phrase(nl: "Werkproces", en: "Work process")),
        Table.Column("state", Phrase(nl: "Bewijs", en: "Evidence")),
        Table.Column("by", Phrase(nl: "Door badge", en: "By badge")),
        Table.Column("lost", Phrase(nl: "Telt niet", en: "Does not count")),
      ])
    for task in target.tasks {
      table.append([scope.cell(task.key), task.state.cell, counting(task.evidence), lost(task.lost)])
    }
    var blocks: [Block] = [.heading(target.subject.heading, level: level), .table(table)]
    if let nearest = target.nearest { blocks.append(.paragraph(advice(nearest, target))) }
    return blocks
  }

  private func advice(_ nearest: EvidenceReckoning.Nearest, _ target: EvidenceReckoning.Target) -> Phrase {
    let name = "\(nearest.module.id.text) \(nearest.module.title.text)"
    let draft = nearest.module.isDraft ? Phrase(nl: " (concept)", en: " (draft)") : Phrase(nl: "", en: "")
    var text = Phrase(nl: "Dichtst bij: module \(name)", en: "Nearest: module \(name)") + draft
    if nearest.closes.isEmpty {
      let list = nearest.advances.map(\.code.text).joined(separator: ", ")
      text =
        text
        + Phrase(
          nl: ", die geen werkproces helemaal aanvult maar wel het meest toevoegt (\(list))",
          en: ", which closes nothing by itself but adds most (\(list))")
    } else {
      let (count, missing) = (nearest.closes.count, target.missing.count)
      text =
        text
        + Phrase(
          nl: missing == 1
            ? ", die het ene werkproces aanvult waar bewijs ontbreekt"
            : ", die \(count) van de \(missing) werkprocessen aanvult waar bewijs ontbreekt",
          en: missing == 1
            ? ", which closes the one work process that lacks evidence"
            : ", which closes \(count) of the \(missing) work processes that lack evidence")
    }
    text = text + Phrase(nl: ", in \(nearest.load) SBU", en: ", in \(nearest.load) SBU")
    if !nearest.prerequisites.isEmpty {
      let list = nearest.prerequisites.map(\.text).joined(separator: ", ")
      text = text + Phrase(nl: ", met eerst \(list)", en: ", with \(list) first")
    }
    return text + Phrase(nl: ".", en: ".")
  }

  // MARK: Badges in cells

  private func name(_ number: Int) -> String {
    "\(number + 1) \(badges[number].name)"
  }

  private func counting(_ numbers: [Int]) -> Cell { .joined(numbers.map { .text(name($0)) }) }

  private func lost(_ numbers: [Int]) -> Cell {
    .joined(
      numbers.map { number in
        let words = badges[number].standing.words
        return .phrase(Phrase(nl: "\(name(number)): \(words.nl)", en: "\(name(number)): \(words.en)"))
      })
  }

  // MARK: What has no work processes

  private func pointed(
    _ items: [EvidenceReckoning.Pointed], _ id: String, _ caption: Phrase, _ header: Phrase
  ) -> [Block] {
    guard !items.isEmpty else { return [] }
    var table = Table(
      id: id, caption: caption,
      columns: [
        Table.Column("code", header), Table.Column("by", Phrase(nl: "Door badge", en: "By badge")),
        Table.Column("lost", Phrase(nl: "Telt niet", en: "Does not count")),
      ])
    for item in items {
      let title =
        ElectiveCode(item.code.text).flatMap { scope.elective($0)?.value.title.text }
        ?? CertificateCode(item.code.text).flatMap { scope.certificate($0)?.value.title.text }
      table.append([.code(item.code.text, title: title), counting(item.evidence), lost(item.lost)])
    }
    return [.table(table)]
  }

  private var unplaced: [Block] {
    var table = Table(
      id: "unplaced", caption: Phrase(nl: "Wat niet thuis te brengen is", en: "What could not be placed"),
      columns: [
        Table.Column("badge", Phrase(nl: "Badge", en: "Badge")), Table.Column("code", Phrase(nl: "Code", en: "Code")),
        Table.Column("reason", Phrase(nl: "Waarom", en: "Why")),
      ])
    for (number, meaning) in reckoning.meanings.enumerated() {
      for reason in EvidenceMeaning.Unplaced.Reason.allCases {
        let codes = meaning.unplaced.filter { $0.reason == reason }.map { Cell.code($0.code) }
        if codes.isEmpty { continue }
        table.append([.text(name(number)), .joined(codes), .word(reason.rawValue, reason.words)])
      }
      if meaning.modules.isEmpty, !meaning.likely.isEmpty {
        table.append([
          .text(name(number)), .joined(meaning.likely.map { .code($0) }),
          meaning.likely.count == 1
            ? .word(
              "oneSign",
              Phrase(
                nl: "lijkt hierop, maar slechts één van drie kenmerken klopt",
                en: "is like it, but only one of three signs agrees"))
            : .word(
              "several",
              Phrase(
                nl: "lijkt op elk hiervan; welk van deze het is, is niet te zien",
                en: "is like each of these; which one it is cannot be told")),
        ])
      } else if !meaning.isPlaced, meaning.unplaced.isEmpty, badges[number].title != nil,
        badges[number].standing != .noAward
      {
        table.append([
          .text(name(number)), .empty,
          .word("nothing", Phrase(nl: "wijst naar niets dat hier geladen is", en: "points at nothing loaded here")),
        ])
      }
    }
    return table.rows.isEmpty ? [] : [.table(table)]
  }
}
