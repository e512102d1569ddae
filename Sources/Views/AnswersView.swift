import Curriculum
import Description
import Rules
import Workspace

extension View {
  /// One learning question.
  public static let questionOption = Option(
    "question", Phrase(nl: "alleen deze leervraag", en: "this learning question only"),
    takes: .scalar(ObjectID.self, placeholder: Phrase(nl: "ID", en: "ID")))

  /// Ranked answers to the learning questions of personas.
  public static let answers = View(
    "answers",
    Phrase(
      nl: "Wat is het beste antwoord op elke leervraag, en waarom?",
      en: "What is the best answer to each learning question, and why?"),
    options: [questionOption], edits: { try AnswersView($0).edits }, build: { try AnswersView($0).page })
}

/// Answers to learning questions (*antwoorden op leervragen*).
struct AnswersView {
  private let input: View.Input
  /// The questions with their answers, persona by persona.
  private let answered: [[AnsweredQuestion]]

  /// Answers all questions, or the one that was asked for.
  init(_ input: View.Input) throws {
    self.input = input
    let asked = input.request.value(of: View.questionOption, as: ObjectID.self)
    var known: [ObjectID] = []
    var answered: [[AnsweredQuestion]] = []
    for scope in input.scopes where !scope.holdings.personas.isEmpty {
      let reckoning = AnswerReckoning(
        catalogue: scope, on: input.referenceDate, sizes: input.profile.sizeLimits)
      for persona in scope.holdings.personas {
        let questions = persona.value.questions
        known += questions.map(\.id)
        let numbers = questions.indices.filter { asked == nil || questions[$0].id == asked }
        if !numbers.isEmpty { answered.append(numbers.map { reckoning.answer(persona, $0) }) }
      }
    }
    if let asked, answered.isEmpty {
      throw View.Refusal.missing(LearningQuestion.noun, asked.text, among: known.map(\.text))
    }
    self.answered = answered
  }

  var page: Page {
    var blocks: [Block] = []
    var ids: [String: Int] = [:]
    for questions in answered {
      guard let persona = questions.first?.persona.value else { continue }
      blocks.append(
        .heading(Phrase(nl: "\(persona.name), ", en: "\(persona.name), ") + persona.position.words))
      for question in questions {
        // Two personas in two curricula can have one id.
        let name = "\(persona.id)-\(question.question.id)"
        ids[name, default: 0] += 1
        let number = ids[name] ?? 1
        blocks += AnswerSection(question, name: number == 1 ? name : "\(name)-\(number)").blocks
      }
    }
    if blocks.isEmpty {
      blocks.append(
        .paragraph(
          Phrase(
            nl: "Er is geen persona met een leervraag geladen. Begin er een met fim new persona.",
            en: "No persona with a learning question is loaded. Start one with fim new persona.")))
    } else {
      blocks += conventions
    }
    return Page(
      id: View.answers.name, title: Phrase(nl: "Antwoorden op leervragen", en: "Answers to learning questions"),
      question: View.answers.question,
      blocks: blocks, isEmpty: answered.isEmpty)
  }

  /// The answers that fit put into the persona's file, or the first when none fits. What people added stays.
  var edits: [DocumentEdit] {
    answered.joined().filter { $0.need.obstacle == nil }.map { question in
      let answers = question.proposals
      return DocumentEdit(LearningQuestion.self, at: question.origin) { $0.answers = answers }
    }
  }

  private var conventions: [Block] {
    let sizes = input.profile.sizeLimits
    return [
      .heading(Phrase(nl: "Hoe er is gerekend", en: "How it was reckoned")),
      .note(
        Note(
          .convention,
          Phrase(
            nl:
              "De volgorde is een afspraak van dit project. Wat het eerst verschilt, beslist: het aantal taken dat open "
              + "blijft; past het in de gevraagde omvang; ligt het binnen de kwalificatiestructuur; hoeveel komt er mee "
              + "dat niet gevraagd is; de studielast; de soort; het alfabet. Omvang in SBU: dagdelen tot "
              + "\(sizes.halfDays), weken tot \(sizes.weeks), maanden tot \(sizes.months), een jaar tot "
              + "\(sizes.year), meer jaren daarboven.",
            en:
              "The order is a convention of this project. The first difference decides: the number of tasks that stay "
              + "open; whether it fits the size asked for; whether it lies within the qualification framework; how much "
              + "comes along that was not asked for; the study load; the kind; the alphabet. Sizes in SBU (hours): "
              + "half-days up to \(sizes.halfDays), weeks up to \(sizes.weeks), months up to \(sizes.months), a year up "
              + "to \(sizes.year), years above that."))),
      .note(
        Note(
          .convention,
          Phrase(
            nl: "Modules: van alle verzamelingen van vastgestelde modules, met hun voorkennis, de verzameling die de "
              + "meeste taken dekt met de minste studielast. Voorkennis hoeft niet als de persoon die al heeft. Bewijs "
              + "telt op het niveau van het bewijs en niet hoger.",
            en: "Modules: of all sets of agreed modules, with their prerequisites, the set that covers most tasks with "
              + "the least study load. A prerequisite is left out when the person has it already. Evidence counts at "
              + "its own level and no higher."))),
      .note(
        Note(
          .info,
          Phrase(
            nl:
              "Dit helpt bij een gesprek. Het is geen besluit: over erkenning, vrijstellingen en diploma's beslist de "
              + "examencommissie. Persona's zijn verzonnen; gegevens van echte studenten horen hier niet.",
            en: "This helps a conversation. It is no decision: the exam board decides on recognition, exemptions and "
              + "diplomas. Personas are invented; data of real students do not belong here."))),
    ]
  }
}
