import Curriculum
import Description

extension View {
  /// The microcredentials, held against the elements of the European standard and the Dutch quality frameworks.
  public static let microcredentials = View(
    "microcredentials", title: Phrase(nl: "Microcredentials", en: "Microcredentials"),
    Phrase(
      nl: "Laat elke microcredential zien wat de Europese standaard vraagt, en bij welk kader past zij?",
      en: "Does each microcredential show what the European standard asks, and which framework does it fit?"),
    nothing: Phrase(nl: "Er zijn geen microcredentials geladen.", en: "No microcredentials are loaded."),
    notes: [
      Note(
        .info,
        Phrase(
          nl: "De elf onderdelen komen uit de aanbeveling van de Raad van 16 juni 2022, bijlage I. Een microcredential "
            + "heeft in Nederland geen plaats in de wet; de kaders zijn van pilots. De mbo-pilot was gepland tot eind 2025; wat "
            + "erop volgt, is niet gevonden.",
          en:
            "The eleven elements are from the Council Recommendation of 16 June 2022, Annex I. A microcredential has no "
            + "place in Dutch law; the frameworks are of pilots. The mbo pilot was planned until the end of 2025; what "
            + "follows it was not found.")),
      Note(
        .convention,
        Phrase(
          nl:
            "SBU wijst op het mbo-kader, EC of uren tijdsbesteding op het ho-kader. SBU wordt nooit zonder melding in EC "
            + "omgerekend. Dat het niveau in het mbo meestal EQF 1 tot en met 4 is, is een afspraak van dit project.",
          en:
            "SBU points at the mbo framework, EC or hours of time spent at that of higher education. SBU is never silently "
            + "turned into EC. That the level in mbo is mostly EQF 1 to 4 is a convention of this project.")),
    ]
  ) { input in
    let badges = input.evidence.map { $0(nil, nil).badges.compactMap(\.elements) } ?? []
    let section = MicrocredentialSection(day: input.referenceDate)
    var blocks = input.sections { scope, level in
      let own = scope.holdings.microcredentials.map { CredentialElements(of: $0.value, in: scope) }
      return section.blocks(own, level: level)
    }
    if !badges.isEmpty {
      let heading = Phrase(nl: "Microcredentials als badge", en: "Microcredentials as badges")
      blocks += [.heading(heading, level: 1)] + section.blocks(badges, level: 2, prefix: "badge-")
    }
    return blocks.isEmpty ? [] : blocks + [.table(section.frameworks)]
  }
}

/// The microcredentials of one scope, or the badges.
private struct MicrocredentialSection {
  let day: Day

  func blocks(_ all: [CredentialElements], level: Int, prefix: String = "") -> [Block] {
    guard !all.isEmpty else { return [] }
    var blocks: [Block] = [.table(summary(all, prefix + "microcredentials"))]
    for (number, elements) in all.enumerated() {
      let name = elements.title + (elements.file.map { " (\($0))" } ?? "")
      blocks.append(.heading(Phrase(nl: name, en: name), level: level))
      blocks.append(.table(table(elements, "\(prefix)elements-\(number + 1)")))
    }
    return blocks
  }

  private func summary(_ all: [CredentialElements], _ id: String) -> Table {
    var table = Table(
      id: id,
      caption: all.count == 1
        ? Phrase(nl: "1 microcredential", en: "1 microcredential")
        : Phrase(nl: "\(all.count) microcredentials", en: "\(all.count) microcredentials"),
      columns: [
        Table.Column("microcredential", Phrase(nl: "Microcredential", en: "Microcredential")),
        Table.Column("framework", Phrase(nl: "Kader", en: "Framework")),
        Table.Column("filled", Phrase(nl: "Gevuld", en: "Filled"), alignment: .trailing),
        Table.Column("missing", Phrase(nl: "Ontbreekt", en: "Missing")),
        Table.Column("fit", Phrase(nl: "Past bij het kader", en: "Fits the framework")),
      ])
    for elements in all {
      let asked = CredentialElement.mandatory.filter { elements[$0] != .ofAward }
      let filled = asked.filter { if case .filled = elements[$0] { true } else { false } }
      let name = elements.file ?? elements.id
      table.append([
        .code(name, title: elements.title), elements.framework.map { .word($0.rawValue, $0.words) } ?? .empty,
        .fraction(filled.count, of: asked.count), .joined(elements.missing.map { .word($0.rawValue, $0.words) }),
        fit(elements),
      ])
    }
    return table
  }

  private func fit(_ elements: CredentialElements) -> Cell {
    guard let workload = elements.workload else { return .empty }
    let fit = QualityFramework.fit(of: workload, on: day)
    var cells: [Cell] = [.word(fit.rawValue, fit.words)]
    if elements.framework == .mbo, let level = elements.level, level > 4 {
      cells.append(
        .phrase(Phrase(nl: "niveau \(level) is hoog voor het mbo", en: "level \(level) is high for mbo")))
    }
    return .joined(cells)
  }

  private func table(_ elements: CredentialElements, _ id: String) -> Table {
    var table = Table(
      id: id,
      caption: Phrase(nl: "De onderdelen van de Europese standaard", en: "The elements of the European standard"),
      columns: [
        Table.Column("number", Phrase(nl: "Nr", en: "No"), alignment: .trailing),
        Table.Column("element", Phrase(nl: "Onderdeel", en: "Element")),
        Table.Column("value", Phrase(nl: "Wat er staat", en: "What it says")),
        Table.Column("from", Phrase(nl: "Waar", en: "Where")),
      ])
    for element in CredentialElement.allCases {
      let number = element.number.map { Cell.number($0) } ?? .phrase(Phrase(nl: "optie", en: "option"))
      table.append([number, .word(element.rawValue, element.words)] + cells(elements[element], element))
    }
    return table
  }

  private func cells(_ answer: CredentialElements.Answer, _ element: CredentialElement) -> [Cell] {
    switch answer {
    case .filled(let values, let place):
      return [shown(values, element), .code(place)]
    case .ofAward: return [.word("ofAward", Phrase(nl: "bij de uitreiking", en: "with the award")), .empty]
    case .notShown:
      return [.word("notShown", Phrase(nl: "niet te zien in deze vorm", en: "not shown in this form")), .empty]
    case .absent where element.number == nil:
      return [.word("optional", Phrase(nl: "staat er niet", en: "is not there")), .empty]
    case .absent: return [.word("absent", Phrase(nl: "ontbreekt", en: "missing")), .empty]
    }
  }

  private func shown(_ values: [String], _ element: CredentialElement) -> Cell {
    let count = values.count
    switch element {
    // Who it is, is nobody's business here.
    case .learner: return .phrase(Phrase(nl: "staat erin", en: "is there"))
    case .outcomes:
      return .phrase(
        Phrase(
          nl: counted(count, "leeruitkomst", "leeruitkomsten"),
          en: counted(count, "learning outcome", "learning outcomes")))
    case .stackability where values == ["true"]: return .word("true", Phrase(nl: "ja", en: "yes"))
    case .stackability where values == ["false"]: return .word("false", Phrase(nl: "nee", en: "no"))
    default: return .joined(values.map { .text($0) })
    }
  }

  /// What the two frameworks ask, with their sources in `docs/badges.md`.
  var frameworks: Table {
    var table = Table(
      id: "frameworks", caption: Phrase(nl: "De twee kaders", en: "The two frameworks"),
      columns: [
        Table.Column("what", Phrase(nl: "Wat", en: "What"))
      ] + QualityFramework.allCases.map { Table.Column($0.rawValue, $0.words) })
    let rows: [(Phrase, Phrase, Phrase)] = [
      (
        Phrase(nl: "omvang", en: "workload"),
        Phrase(
          nl: "richtlijn ten minste 240 SBU; kleiner mag in de pilot met redenen",
          en: "guideline at least 240 SBU; smaller is allowed in the pilot with reasons"),
        Phrase(
          nl: "3 tot en met 30 EC; universiteiten van 1 mei 2025 tot en met 30 april 2027 vanaf 1 EC (experiment)",
          en: "3 to 30 EC; universities from 1 EC between 1 May 2025 and 30 April 2027 (experiment)")
      ),
      (
        Phrase(nl: "voor wie", en: "for whom"),
        Phrase(
          nl: "na de eerste opleiding, voor wie een startkwalificatie heeft",
          en: "after initial education, with a basic qualification"
        ),
        Phrase(nl: "professionals", en: "professionals")
      ),
      (
        Phrase(nl: "basis van de kwaliteitszorg", en: "base of quality assurance"),
        Phrase(nl: "toezichtkader van de Inspectie", en: "supervision framework of the Inspectorate"),
        Phrase(nl: "Europese standaarden (ESG)", en: "European standards (ESG)")
      ),
      (
        Phrase(nl: "wie het eindniveau bewaakt", en: "who guards the final level"),
        Phrase(nl: "de examencommissie", en: "the exam board"),
        Phrase(nl: "een orgaan dat het eindniveau bewaakt", en: "a body that guards the final level")
      ),
      (
        Phrase(nl: "naam in edubadges (juni 2026)", en: "name in edubadges (June 2026)"),
        Phrase(nl: QualityFramework.mbo.name, en: QualityFramework.mbo.name),
        Phrase(nl: QualityFramework.ho.name, en: QualityFramework.ho.name)
      ),
    ]
    for (what, mbo, ho) in rows { table.append([.phrase(what), .phrase(mbo), .phrase(ho)]) }
    return table
  }
}

extension QualityFramework {
  fileprivate var words: Phrase {
    switch self {
    case .mbo: Phrase(nl: "mbo", en: "mbo")
    case .ho: Phrase(nl: "ho", en: "higher education")
    }
  }
}

extension QualityFramework.Fit {
  fileprivate var words: Phrase {
    switch self {
    case .fits: Phrase(nl: "omvang past", en: "workload fits")
    case .belowGuideline:
      Phrase(
        nl: "kleiner dan de richtlijn van 240 SBU; geef de reden", en: "below the guideline of 240 SBU; give the reason"
      )
    case .universityOnly:
      Phrase(nl: "kleiner dan 3 EC; alleen aan een universiteit", en: "below 3 EC; at a university only")
    case .outside: Phrase(nl: "omvang past niet", en: "workload does not fit")
    }
  }
}
