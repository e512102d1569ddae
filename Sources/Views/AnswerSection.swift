import Curriculum
import Description

/// The part of the answers page that is about one question.
struct AnswerSection {
  private let answered: AnsweredQuestion
  private let name: String

  init(_ answered: AnsweredQuestion, name: String) {
    self.answered = answered
    self.name = name
  }

  private var question: LearningQuestion { answered.question }

  var blocks: [Block] {
    let statement = question.statement.text
    var blocks: [Block] = [
      .heading(Phrase(nl: "\(question.id): \(statement)", en: "\(question.id): \(statement)"), level: 2)
    ]
    if let obstacle = answered.need.obstacle {
      blocks.append(.note(Note(.warning, obstacle.words)))
    } else {
      blocks += [.paragraph(asked), .table(need)]
      blocks += answers
    }
    return blocks + remarks
  }

  // MARK: What is asked

  private var asked: Phrase {
    let (purpose, words) = (question.purpose.words, question.size.words)
    let size = Phrase(
      nl: "Doel: \(purpose.nl); omvang: \(words.nl)", en: "Purpose: \(purpose.en); size: \(words.en)")
    guard let qualification = answered.need.place?.qualification else { return size + Phrase(nl: ".", en: ".") }
    return size
      + Phrase(
        nl: "; kwalificatie \(qualification.code) \(qualification.title), niveau \(qualification.level).",
        en: "; qualification \(qualification.code) \(qualification.title), level \(qualification.level).")
  }

  private var need: Table {
    var table = Table(
      id: "need-\(name)", caption: Phrase(nl: "Wat gevraagd wordt", en: "What is asked"),
      columns: [
        Table.Column("what", Phrase(nl: "Taken", en: "Tasks")),
        Table.Column("count", Phrase(nl: "Aantal", en: "Number"), alignment: .trailing),
        Table.Column("tasks", Phrase(nl: "Welke", en: "Which")),
      ])
    let need = answered.need
    for (label, tasks) in [
      (Phrase(nl: "gevraagd", en: "wanted"), need.wanted),
      (Phrase(nl: "al in bezit", en: "held already"), need.held),
      (Phrase(nl: "zelf genoemd, zonder bewijs", en: "claimed, without proof"), need.claimed),
      (Phrase(nl: "nodig", en: "needed"), need.needed),
    ] where !tasks.isEmpty || tasks == need.needed {
      table.append([.phrase(label), .number(tasks.count), .tasks(tasks)])
    }
    return table
  }

  // MARK: Answers

  private var answers: [Block] {
    guard !answered.answers.isEmpty else { return [] }
    var items: [Cell] = []
    for (number, answer) in answered.answers.enumerated() {
      let load =
        answer.load.map { Phrase(nl: " (\($0) SBU): ", en: " (\($0) SBU): ") }
        ?? Phrase(nl: " (studielast onbekend): ", en: " (study load unknown): ")
      let previous = number > 0 ? answered.answers[number - 1] : nil
      let isHeld = answered.need.needed.isEmpty
      items.append(
        .phrase(
          isHeld
            ? Phrase(
              nl: "Al in bezit: alles wat gevraagd wordt, heeft deze persoon al.",
              en: "Already held: this person has everything that is asked.")
            : answer.subject + load + answer.sentence(after: previous, size: question.size)))
    }
    return [.list(items, isOrdered: true), .table(figures)] + (parts.rows.isEmpty ? [] : [.table(parts)])
  }

  private var figures: Table {
    var table = Table(
      id: "answers-\(name)", caption: Phrase(nl: "De antwoorden in cijfers", en: "The answers in figures"),
      columns: [
        Table.Column("rank", Phrase(nl: "Plaats", en: "Rank"), alignment: .trailing),
        Table.Column("kind", Phrase(nl: "Soort", en: "Kind")),
        Table.Column("load", Phrase(nl: "SBU", en: "SBU"), alignment: .trailing),
        Table.Column("prerequisites", Phrase(nl: "Vooraf", en: "First"), alignment: .trailing),
        Table.Column("fit", Phrase(nl: "Omvang", en: "Size")),
        Table.Column("framework", Phrase(nl: "Binnen", en: "Within")),
        Table.Column("gap", Phrase(nl: "Open", en: "Open")),
        Table.Column("surplus", Phrase(nl: "Extra", en: "Extra")),
      ])
    for (number, answer) in answered.answers.enumerated() {
      let first = answer.modules?.prerequisiteLoad ?? 0
      table.append([
        .number(number + 1), .word(answer.kind.rawValue, answer.kind.words),
        answer.load.map { .number($0) } ?? .phrase(.unknown),
        first > 0 ? .number(first) : .empty, .phrase(answer.fit.word), .phrase(answer.framework.word),
        .tasks(answer.gap), .tasks(answer.surplus),
      ])
    }
    return table
  }

  /// What each answer consists of, with the modules that lead to it.
  private var parts: Table {
    var table = Table(
      id: "parts-\(name)", caption: Phrase(nl: "Waar de antwoorden uit bestaan", en: "What the answers consist of"),
      columns: [
        Table.Column("rank", Phrase(nl: "Plaats", en: "Rank"), alignment: .trailing),
        Table.Column("part", Phrase(nl: "Onderdeel", en: "Part")),
        Table.Column("load", Phrase(nl: "SBU", en: "SBU"), alignment: .trailing),
        Table.Column("role", Phrase(nl: "Als", en: "As")),
      ])
    for (number, answer) in answered.answers.enumerated() {
      for reference in answer.references where reference.module == nil {
        let load: Cell = answer.references.count == 1 ? answer.load.map { .number($0) } ?? .empty : .empty
        table.append([
          .number(number + 1), .code(reference.text, title: answer.title?.text), load,
          .word(answer.kind.rawValue, answer.kind.words),
        ])
      }
      for module in answer.modules?.modules ?? [] {
        let isFirst = answer.modules?.prerequisites.contains(module.id) ?? false
        let isPart = answer.references.contains { $0.module == module.id }
        table.append([
          .number(number + 1), .code(module.id.text, title: module.title.text), .number(module.studyLoad.value),
          .phrase(
            isFirst
              ? Phrase(nl: "voorkennis", en: "prerequisite")
              : isPart ? Phrase(nl: "module", en: "module") : Phrase(nl: "weg ernaartoe", en: "way to it")),
        ])
      }
    }
    return table
  }

  // MARK: Remarks

  private var remarks: [Block] {
    var blocks: [Block] = []
    if let drafts = answered.withDrafts {
      let load = drafts.load.map { Phrase(nl: " (\($0) SBU): ", en: " (\($0) SBU): ") } ?? Phrase(nl: ": ", en: ": ")
      blocks.append(
        .paragraph(
          Phrase(nl: "Met de modules in concept erbij: ", en: "With the modules in draft: ")
            + drafts.subject + load + drafts.sentence(after: nil, size: question.size)))
    }
    if answered.isOpen || !answered.openSkills.isEmpty { blocks.append(.note(Note(.warning, advice))) }
    if !answered.need.unknown.isEmpty, answered.need.obstacle == nil {
      blocks.append(
        .note(
          Note(
            .warning,
            Phrase(
              nl: "De vraag noemt ook wat hier niet bekend is: \(answered.need.unknown.shown).",
              en: "The question also names what is not known here: \(answered.need.unknown.shown)."))))
    }
    if !answered.uncounted.isEmpty {
      let list = answered.uncounted.map(\.description).joined(separator: ", ")
      blocks.append(
        .note(
          Note(
            .info,
            Phrase(
              nl: "Niet meegeteld, want niet bekend is wat het bewijs dekt of op welk niveau: \(list).",
              en: "Not counted, since it is not known what the evidence covers or at which level: \(list)."))))
    }
    let added = question.answers.filter { !$0.kind.isReckoned }
    if !added.isEmpty {
      blocks += [
        .paragraph(Phrase(nl: "Door mensen toegevoegd:", en: "Added by people:")),
        .list(
          added.map {
            .phrase($0.kind.words + Phrase(nl: ": \($0.justification)", en: ": \($0.justification)"))
          }),
      ]
    }
    let leftOut = LeftOutList(answered.leftOut).items
    if !leftOut.isEmpty {
      blocks += [
        .paragraph(Phrase(nl: "Geen antwoord, en waarom:", en: "No answer, and why:")),
        .list(leftOut.map { .phrase($0) }),
      ]
    }
    return blocks
  }

  private var advice: Phrase {
    let kinds = AnswerKind.allCases.filter { !$0.isReckoned }.map(\.words)
    var text = Phrase(nl: "", en: "")
    if answered.isOpen {
      text = Phrase(nl: "Geen antwoord dekt alles. ", en: "No answer covers everything. ")
    }
    if !answered.openSkills.isEmpty {
      let skills = answered.openSkills.map(\.text).joined(separator: ", ")
      text =
        text
        + Phrase(
          nl: "Geen module die telt, noemt deze vaardigheid: \(skills). ",
          en: "No module that counts names this skill: \(skills). ")
    }
    return text
      + Phrase(
        nl: "Te bespreken: \(kinds.map(\.nl).joined(separator: ", ")). Die soorten rekent fim niet uit; u kunt ze zelf "
          + "bij de vraag zetten.",
        en: "To be discussed: \(kinds.map(\.en).joined(separator: ", ")). fim does not reckon those kinds; you can add "
          + "them to the question yourself.")
  }
}

extension Cell {
  /// Codes of tasks; nothing when there are none.
  static func tasks(_ tasks: [LearningTask]) -> Cell {
    tasks.isEmpty ? .empty : .cells(tasks.map { .code($0.code) })
  }
}

extension [TaskReference] {
  /// The references in words, with commas between them.
  var shown: String {
    map { reference in
      let place =
        switch reference.scope {
        case .file(let id): id.text
        case .elective(let code): code.text
        case .certificate(let code): code.text
        }
      return reference.task.map { "\(place) \($0)" } ?? place
    }.joined(separator: ", ")
  }
}

extension LearningNeed.Obstacle {
  var words: Phrase {
    switch self {
    case .unknownQualification(let code, let kind?):
      Phrase(
        nl: "De vraag noemt kwalificatie \(code), maar dat is de code van \(kind.words.nl). Vul de code van de "
          + "kwalificatie in.",
        en: "The question names qualification \(code), but that is the code of \(kind.words.en). Give the code of the "
          + "qualification.")
    case .unknownQualification(let code, nil):
      Phrase(
        nl: "De vraag noemt kwalificatie \(code), en die is hier niet geladen. Geef ook het dossier.",
        en: "The question names qualification \(code), which is not loaded here. Give its qualification file too.")
    case .ambiguousQualification(let code):
      Phrase(
        nl: "De vraag noemt kwalificatie \(code), en die staat in meer dan één dossier dat geldt. Laad er één van.",
        en: "The question names qualification \(code), which is in more than one file in force. Load one of them.")
    case .noTasks:
      Phrase(
        nl:
          "De vraag noemt nog geen taken (targetTasks). Kies samen welke werkprocessen de persoon wil leren; tot dan is "
          + "er geen antwoord uit te rekenen.",
        en: "The question names no tasks yet (targetTasks). Choose together which work processes the person wants to "
          + "learn; until then no answer can be reckoned.")
    case .nothingKnown(let references):
      Phrase(
        nl: "Wat de vraag noemt, is hier niet bekend of hoort niet bij de kwalificatie: \(references.shown). Geef het "
          + "dossier erbij, of kies andere taken.",
        en: "What the question names is not known here or does not belong to the qualification: \(references.shown). "
          + "Give the qualification file too, or choose other tasks.")
    case .noQualification:
      Phrase(
        nl: "Geen kwalificatie die hier geladen is, heeft alle taken van de vraag. Noem een kwalificatie, of splits de "
          + "vraag.",
        en: "No qualification that is loaded here has all tasks of the question. Name a qualification, or split the "
          + "question.")
    }
  }
}
