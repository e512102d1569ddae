import Curriculum
import Description

/// What badges come to: the badges themselves, then for each scope the targets with their evidence.
///
/// It prepares a decision of the exam board, and says so.
struct EvidencePage {
  let badges: [BadgeEvidence]
  /// How many files are no badges at all.
  let others: Int
  /// Whether something could not be read at all.
  let hasUnreadable: Bool
  /// Whether somebody asked for the badges of one person.
  let hasRecipient: Bool
  /// The scopes with what the badges come to in each.
  let scopes: [(scope: Catalogue, reckoning: EvidenceReckoning)]

  /// How many badges there are, and how many count.
  var head: [Block] { [.paragraph(summary)] }

  /// The badges, and where they come from.
  var lists: [Block] {
    let shown = badges.indices.filter { badges[$0].standing != .noAward }
    return shown.isEmpty ? [] : [.table(badgeTable(of: shown)), .table(sourceTable(of: shown))]
  }

  /// What stands below it all.
  var notes: [Block] {
    var notes: [Note] = []
    let assurances = Set(badges.filter { $0.standing == .counts }.compactMap(\.assurance))
    if !assurances.isEmpty {
      notes.append(
        Note(
          .warning,
          Phrase(
            nl:
              "Geen enkele handtekening is gecontroleerd en geen enkel adres bezocht. Controleer de badges die tellen "
              + "bij de uitgever voordat u erop besluit.",
            en: "No signature was checked and no address visited. Check the badges that count with their issuer before "
              + "you decide on them.")))
    }
    if !hasRecipient, badges.contains(where: { $0.standing == .counts }) {
      notes.append(
        Note(
          .warning,
          Phrase(
            nl: "Van wie de badges zijn, is niet nagegaan. Geef --recipient met het e-mailadres of het eduID-nummer.",
            en: "Whose badges these are was not looked at. Give --recipient with the email address or eduID number.")))
    }
    notes.append(
      Note(
        .convention,
        Phrase(
          nl: "Een badge hoort bij een module of microcredential als twee van drie kenmerken kloppen: het laatste deel "
            + "van het adres, de naam, en de codes waarnaar hij wijst. Dan telt wat de module zegt te dekken. Wijst een "
            + "badge alleen naar een werkproces, dan is niet bekend hoeveel ervan is aangetoond.",
          en: "A badge is of a module or microcredential when two of three signs agree: the last part of its address, "
            + "its name, and the codes that it points at. Then what the module says that it covers counts. When a badge "
            + "only points at a work process, it is not known how much of it was shown.")))
    notes.append(
      Note(
        .info,
        Phrase(
          nl: "Dit bereidt een besluit van de examencommissie voor; het neemt er geen. Voor een diploma zijn ook "
            + "examens, keuzedelen en generieke delen nodig.",
          en: "This prepares a decision of the exam board; it takes none. A diploma also asks for exams, electives and "
            + "generic parts.")))
    return notes.map { .note($0) }
  }

  private var summary: Phrase {
    let awards = badges.filter { $0.standing != .noAward }
    let rest = badges.count - awards.count
    if badges.isEmpty, others == 0 {
      return hasUnreadable
        ? Phrase(nl: "Er is niets gelezen.", en: "Nothing was read.")
        : Phrase(nl: "De map is leeg.", en: "The folder is empty.")
    }
    var text = Phrase(nl: "Hier zijn geen uitgereikte badges.", en: "There are no awarded badges here.")
    if !awards.isEmpty {
      let counting = awards.count { $0.standing == .counts }
      text = Phrase(
        nl: "\(counted(awards.count, "badge", "badges")): \(counting) \(counting == 1 ? "telt" : "tellen") mee",
        en: "\(counted(awards.count, "badge", "badges")): \(counting) \(counting == 1 ? "counts" : "count")")
      for standing in BadgeEvidence.Standing.allCases where standing != .counts && standing != .noAward {
        let count = awards.count { $0.standing == standing }
        if count > 0 {
          text = text + Phrase(nl: ", \(count) \(standing.words.nl)", en: ", \(count) \(standing.words.en)")
        }
      }
      text = text + Phrase(nl: ".", en: ".")
    }
    if rest > 0 {
      text =
        text
        + Phrase(
          nl: rest == 1
            ? " 1 bestand is zelf geen badge van iemand; het hoort erbij, zoals een badgeklasse of uitgever."
            : " \(rest) bestanden zijn zelf geen badge van iemand; ze horen erbij, zoals een badgeklasse of uitgever.",
          en: rest == 1
            ? " 1 file is no badge of a person itself; it belongs to them, such as a badge class or issuer."
            : " \(rest) files are no badges of a person themselves; they belong to them, such as a badge class or issuer."
        )
    }
    if others > 0 {
      text =
        text
        + Phrase(
          nl: " \(counted(others, "bestand is", "bestanden zijn")) geen badge.",
          en: " \(counted(others, "file is no badge", "files are no badges")).")
    }
    return text
  }

  private func badgeTable(of numbers: [Int]) -> Table {
    var table = Table(
      id: "badges", caption: Phrase(nl: "De badges", en: "The badges"),
      columns: [
        Table.Column("number", Phrase(nl: "Nr", en: "No"), alignment: .trailing),
        Table.Column("badge", Phrase(nl: "Badge", en: "Badge")),
        Table.Column("counts", Phrase(nl: "Telt", en: "Counts")),
        Table.Column("about", Phrase(nl: "Gaat over", en: "Is about")),
      ])
    for number in numbers {
      let badge = badges[number]
      table.append([
        .number(number + 1), .text(badge.name), .word(badge.standing.rawValue, badge.standingWords), about(number),
      ])
    }
    return table
  }

  private func sourceTable(of numbers: [Int]) -> Table {
    var table = Table(
      id: "badge-sources", caption: Phrase(nl: "Waar de badges vandaan komen", en: "Where the badges come from"),
      columns: [
        Table.Column("number", Phrase(nl: "Nr", en: "No"), alignment: .trailing),
        Table.Column("issuer", Phrase(nl: "Uitgever", en: "Issuer")),
        Table.Column("awarded", Phrase(nl: "Uitgereikt", en: "Awarded")),
        Table.Column("checked", Phrase(nl: "Echtheid", en: "Authenticity")),
        Table.Column("file", Phrase(nl: "Bestand", en: "File")),
      ])
    for number in numbers {
      let badge = badges[number]
      table.append([
        .number(number + 1), .text(badge.issuer), .text(badge.awarded),
        badge.assurance.map { .word($0.rawValue, $0.words) } ?? .empty, .text(badge.file),
      ])
    }
    return table
  }

  /// What a badge is about, in whichever scopes.
  private func about(_ number: Int) -> Cell {
    var cells: [Cell] = []
    for (scope, reckoning) in scopes {
      let meaning = reckoning.meanings[number]
      var found: [Cell] = []
      if let micro = meaning.microcredential { found.append(.code(micro)) }
      found += meaning.modules.map { .link(.code($0.text), to: .module($0)) }
      found += meaning.tasks.map { .code($0.code.text) }
      found += meaning.electives.map { scope.cell($0) }
      found += meaning.certificates.map { scope.cell($0) }
      for cell in found where !cells.contains(cell) { cells.append(cell) }
    }
    return .joined(cells)
  }
}
