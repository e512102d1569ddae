import Curriculum
import Description
import Workspace

extension View {
  /// Questions to start a design session with.
  public static let questions = View(
    "questions", title: Phrase(nl: "Vragen voor een ontwerpsessie", en: "Questions for a design session"),
    Phrase(nl: "Waar moeten we het aan tafel over hebben?", en: "What do we have to talk about at the table?"),
    nothing: Phrase(nl: "Er staan geen vragen open.", en: "No questions are open.")
  ) { input in
    input.sections { scope, level in DesignQuestions(scope: scope, input: input, level: level).blocks }
      + findings(input)
  }

  /// The most kinds of findings that become a question.
  private static let mostFindings = 12

  private static func findings(_ input: View.Input) -> [Block] {
    guard let groups = input.check?().byWeight, !groups.isEmpty else { return [] }
    let items = groups.prefix(mostFindings).map { group -> Cell in
      let finding = group[0].finding
      let count =
        group.count == 1
        ? Phrase(nl: "Wat doen we hiermee?", en: "What do we do about this?")
        : Phrase(
          nl: "Wat doen we hiermee, en met nog \(group.count - 1) van deze soort?",
          en: "What do we do about this, and about \(group.count - 1) more of this kind?")
      return .run([.code(finding.rule), .phrase(finding.message), .phrase(count)])
    }
    return [.heading(Phrase(nl: "Uit de bevindingen", en: "From the findings")), .list(items, isOrdered: true)]
  }
}

/// The questions that one scope leaves open.
private struct DesignQuestions {
  let scope: Catalogue
  let input: View.Input
  let level: Int

  var blocks: [Block] {
    var blocks: [Block] = []
    func add(_ title: Phrase, _ questions: [Cell]) {
      if !questions.isEmpty { blocks += [.heading(title, level: level), .list(questions, isOrdered: true)] }
    }
    add(Phrase(nl: "Over de dekking", en: "On coverage"), coverage)
    add(Phrase(nl: "Over de leervragen", en: "On learning questions"), learning)
    add(Phrase(nl: "Over de modules", en: "On modules"), modules)
    return blocks
  }

  private var coverage: [Cell] {
    ScopeGroup.groups(of: [scope], on: input.referenceDate).filter { $0.catalogue === scope }.flatMap { group in
      group.reckoning.coverage.filter { group.isAbout($0, group.claims(on: $0.place)) }.flatMap { coverage in
        coverage.workProcesses.compactMap { process -> Cell? in
          let tally = process.tally(coverage.reckonings.last ?? .agreed)
          let code = coverage.place.qualification.code
          switch tally.state {
          case .full where tally.isOverlap:
            return question(
              process,
              Phrase(
                nl: "wordt voor \(code) door \(tally.full) modules volledig gedekt. Waarom?",
                en: "is fully covered for \(code) by \(tally.full) modules. Why?"))
          case .full: return nil
          case .partial:
            return question(
              process,
              Phrase(
                nl: "is voor \(code) deels gedekt. Welke module doet de rest?",
                en: "is partly covered for \(code). Which module does the rest?"))
          case .open:
            return question(
              process,
              Phrase(
                nl: "staat voor \(code) open. Welke module kan dit worden?",
                en: "is open for \(code). Which module can this become?"))
          }
        }
      }
    }
  }

  private func question(_ process: WorkProcessCoverage, _ words: Phrase) -> Cell {
    .run([scope.cell(process.key), .phrase(words)])
  }

  private var learning: [Cell] {
    scope.holdings.personas.map(\.value).flatMap { persona in
      persona.questions.filter(\.answers.isEmpty).map { question in
        .run([
          .link(.text(persona.name.text), to: .persona(persona.id)), .phrase(Phrase(nl: "vraagt:", en: "asks:")),
          .text("“\(question.statement)”"), .phrase(Phrase(nl: "Welk antwoord past?", en: "Which answer fits?")),
        ])
      }
    }
  }

  private var modules: [Cell] {
    scope.holdings.modules.map(\.value).sorted { $0.id < $1.id }.flatMap { module -> [Cell] in
      var questions: [Phrase] = []
      if module.status == .draft {
        questions.append(
          Phrase(
            nl: "is nog concept. Wat is er nodig om vast te stellen?",
            en: "is still a draft. What is needed to establish it?"))
      }
      if module.mappings.contains(where: { $0.reviewMark.map { !$0.done } ?? false }) {
        questions.append(
          Phrase(
            nl: "moet opnieuw worden bekeken. Klopt de koppeling nog?",
            en: "must be looked at again. Does the mapping still hold?"))
      }
      return questions.map { .run([scope.cell(module.id), .phrase($0)]) }
    }
  }
}
