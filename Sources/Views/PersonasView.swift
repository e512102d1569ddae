import Curriculum
import Description

extension View {
  /// The personas with what they ask.
  public static let personas = View(
    "personas", title: Phrase(nl: "Persona's", en: "Personas"),
    Phrase(nl: "Voor wie is dit, en wat vragen zij?", en: "Whom is this for, and what do they ask?"),
    nothing: Phrase(nl: "Er zijn geen persona's geladen.", en: "No personas are loaded."),
    notes: [
      Note(
        .info,
        Phrase(
          nl: "Persona's zijn verzonnen. Gegevens van echte studenten horen niet in deze bestanden.",
          en: "Personas are invented. Data of real students does not belong in these files."))
    ]
  ) { input in
    input.sections { scope, _ in PersonaCards(scope: scope).blocks }
  }
}

/// The cards of the personas of one scope.
private struct PersonaCards {
  let scope: Catalogue

  var blocks: [Block] {
    let personas = scope.holdings.personas.map(\.value).sorted { $0.id < $1.id }
    guard !personas.isEmpty else { return [] }
    var table = Table(
      id: "personas",
      caption: Persona.noun.counted(personas.count),
      columns: [
        Table.Column("persona", Phrase(nl: "Persona", en: "Persona")),
        Table.Column("position", Phrase(nl: "Positie", en: "Position")),
        Table.Column("situation", Phrase(nl: "Situatie", en: "Situation")),
        Table.Column("goal", Phrase(nl: "Doel", en: "Goal")),
        Table.Column("has", Phrase(nl: "Heeft al", en: "Has already")),
        Table.Column("masters", Phrase(nl: "Beheerst al", en: "Masters already")),
        Table.Column("constraints", Phrase(nl: "Gebonden aan", en: "Bound by")),
        Table.Column("questions", Phrase(nl: "Leervragen", en: "Learning questions")),
        Table.Column("answers", Phrase(nl: "Antwoorden in het bestand", en: "Answers in the file")),
      ], layout: .cards)
    for persona in personas { table.append(row(persona), anchor: .persona(persona.id)) }
    return [.table(table)]
  }

  private func row(_ persona: Persona) -> [Cell] {
    [
      .code(persona.id.text, title: persona.name.text), .phrase(persona.position.words), .text(persona.situation.text),
      .text(persona.goal.text), .joined(persona.priorCredentials.map(credential)),
      .joined(persona.mastered.map(mastery)),
      .joined(
        persona.constraints.map { .run([.phrase($0.kind.words + Phrase(nl: ":", en: ":")), .text($0.text.text)]) }),
      .joined(persona.questions.map(question)),
      .joined(persona.questions.flatMap { question in question.answers.map { answer($0, question, of: persona) } }),
    ]
  }

  private func credential(_ credential: PriorCredential) -> Cell {
    let level = credential.level.map { Phrase(nl: ", niveau \($0)", en: ", level \($0)") } ?? Phrase(nl: "", en: "")
    let code = credential.code.map { " \($0)" } ?? ""
    let words = credential.kind.words
    let isNamed = credential.title.text.lowercased().hasPrefix(words.nl)
    let kind = isNamed ? Phrase(nl: "", en: "") : words + Phrase(nl: ": ", en: ": ")
    return .phrase(kind + Phrase(nl: "\(credential.title)\(code)", en: "\(credential.title)\(code)") + level)
  }

  private func mastery(_ mastery: Mastery) -> Cell {
    let state =
      mastery.recognised
      ? Phrase(nl: "erkend, niveau \(mastery.level):", en: "recognised, level \(mastery.level):")
      : Phrase(nl: "nog niet erkend, niveau \(mastery.level):", en: "not yet recognised, level \(mastery.level):")
    return .cells([.phrase(state)] + mastery.tasks.map { scope.cell($0) })
  }

  private func question(_ question: LearningQuestion) -> Cell {
    var purpose = question.purpose.words + Phrase(nl: "; ", en: "; ") + question.size.words
    if let code = question.qualification { purpose = purpose + Phrase(nl: "; voor \(code)", en: "; for \(code)") }
    return .cells(
      [
        .run([.text("“\(question.statement)”"), .phrase(Phrase(nl: "(", en: "(") + purpose + Phrase(nl: ")", en: ")"))])
      ]
        + question.targetTasks.map { scope.cell($0) })
  }

  private func answer(_ answer: AnswerProposal, _ question: LearningQuestion, of persona: Persona) -> Cell {
    var parts: [Cell] = []
    if persona.questions.count > 1 { parts.append(.code(question.id.text)) }
    parts.append(.phrase(answer.kind.words))
    if let load = answer.load { parts.append(.hours(load)) }
    parts.append(.text("- \(answer.justification)"))
    return .run(parts)
  }
}
