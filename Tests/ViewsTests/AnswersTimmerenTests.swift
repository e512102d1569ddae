import Curriculum
import Description
import TestSupport
import Testing
import Workspace

/// The worked answers of the sample Timmeren: `timmeren.md` section 14.
@Suite struct AnswersTimmerenTests {
  /// An answer as the table writes it: kind, references, load, gap, surplus, framework, fit.
  static func row(_ answer: ReckonedAnswer) -> String {
    let load = answer.load.map(String.init) ?? "unknown"
    let surplus = answer.surplus.map(\.code).joined(separator: " ")
    return "\(answer.kind.rawValue) [\(answer.references.map(\.text).joined(separator: " "))] \(load) "
      + "\(answer.gap.count) [\(surplus)] \(answer.framework.rawValue) \(answer.fit)"
  }

  static let levelTwo =
    "afbouw afhangen-en-sluitbaar-maken basis dakwerk funderingen uitzetten-en-maatvoeren vloeren wanden-en-gevels"
  static let more = "B1-K1-W3 P2-K1-W1 P2-K1-W2 P2-K1-W3 P2-K1-W4 P2-K1-W5"
  static let base = "B1-K1-W1 B1-K1-W2 B1-K1-W3 B1-K1-W4 B1-K1-W5 B1-K1-W6 B1-K1-W7 B1-K1-W8"

  static let personas: [(id: String, rows: [String], decided: [ReckonedAnswer.Criterion])] = [
    (
      "noor",
      [
        "diploma [25829] 3200 0 [] ja fits", "diploma [25828] 4800 0 [\(more)] ja fits",
        "fim [\(levelTwo)] 2240 0 [] deels fits",
      ], [.surplus, .framework]
    ),
    (
      "daan",
      [
        "fim [basisprogramma-en-veiligheid werkorganisatie] 280 0 [B1-K1-W1 B1-K1-W8] deels fits",
        "diploma [25828] 4800 0 [\(base)] ja tooLarge",
      ], [.size]
    ),
    (
      "ilse",
      [
        "erkenningEVC [funderingen uitzetten-en-maatvoeren vloeren wanden-en-gevels] 1040 0 [B1-K1-W6] ja fits",
        "diploma [25829] 3200 0 [] ja tooLarge",
        "praktijkverklaring [B1-K1-W1 B1-K1-W2 B1-K1-W4 B1-K1-W5 B1-K1-W6 B1-K1-W7 B1-K1-W8] unknown 0 [] ja unknown",
        "diploma [25828] 4800 0 [\(more)] ja tooLarge", "fim [\(levelTwo)] 2240 0 [] deels tooLarge",
      ], [.size, .load, .surplus, .framework]
    ),
  ]

  static func answer(_ persona: String, changing change: (inout Document) -> Void = { _ in }) throws -> AnsweredQuestion
  {
    var documents = Workspace.load(WorkspaceInput([.path("\(Repository.root)/samples/timmeren")])).documents
    for index in documents.indices { change(&documents[index]) }
    let scope = try #require(Catalogue.scopes(of: documents).first { $0.outer == nil })
    let reckoning = AnswerReckoning(catalogue: scope, on: Day(checked: Checked("2026-09-01")))
    let question = try #require(reckoning.questions.first { $0.persona.value.id.text == persona })
    return reckoning.answer(question.persona, question.number)
  }

  @Test(arguments: personas) func worked(_ persona: (id: String, rows: [String], decided: [ReckonedAnswer.Criterion]))
    throws
  {
    let answered = try Self.answer(persona.id)
    #expect(answered.answers.map(Self.row) == persona.rows)
    #expect(answered.answers.compactMap(\.decidedBy) == persona.decided)
    #expect(answered.answers.allSatisfy { $0.modules?.proof ?? .exact == .exact })
    #expect(answered.leftOut.map(\.code) == ["C0110", "C0120"])
    #expect(answered.leftOut.allSatisfy { $0.reason == .certificate(.unknownComposition) })
    #expect(!answered.isOpen && answered.uncounted.isEmpty && answered.withDrafts == nil)
  }

  @Test func prerequisitesAreToldApart() throws {
    let set = try #require(try Self.answer("daan").answers.first?.modules)
    #expect(set.prerequisites.map(\.text) == ["basisprogramma-en-veiligheid"])
    #expect(set.prerequisiteLoad == 80)
    #expect(try Self.answer("daan").answers.last?.exemptions == [])
  }

  /// With W1 and W8 recognised at level 3 the prerequisite is met.
  @Test func whatIsHeldMeetsAPrerequisite() throws {
    let file = try #require(FileID("timmeren"))
    let tasks = ["B1-K1-W1", "B1-K1-W8"].compactMap { TaskCode($0) }.map { TaskReference(file: file, task: $0) }
    for (level, row) in [
      (3, "fim [werkorganisatie] 200 0 [] deels fits"),
      (2, "fim [basisprogramma-en-veiligheid werkorganisatie] 280 0 [B1-K1-W1 B1-K1-W8] deels fits"),
    ] {
      let answered = try Self.answer("daan") { document in
        guard case .persona(var persona) = document, persona.id.text == "daan" else { return }
        persona.mastered = [Mastery(tasks: tasks, level: level, recognised: true)]
        document = .persona(persona)
      }
      #expect(answered.answers.first.map(Self.row) == row)
    }
  }

  /// Without the module werkorganisatie no set answers the question.
  @Test func withoutAModuleTheDiplomaIsFirst() throws {
    let answered = try Self.answer("daan") { document in
      guard case .module(var module) = document, module.id.text == "werkorganisatie" else { return }
      module.status = .expired
      document = .module(module)
    }
    #expect(answered.answers.map(Self.row) == ["diploma [25828] 4800 0 [\(Self.base)] ja tooLarge"])
    #expect(answered.withDrafts == nil)
  }

  /// A module in draft is no answer, but is told beside the answers.
  @Test func draftsAreToldApart() throws {
    let answered = try Self.answer("daan") { document in
      guard case .module(var module) = document, module.id.text == "werkorganisatie" else { return }
      module.status = .draft
      document = .module(module)
    }
    #expect(answered.answers.map(\.kind) == [.diploma])
    #expect(answered.withDrafts?.load == 280)
  }

  /// A module that the person has counts for what it covers, at no load.
  @Test func modulesThatArePresentCount() throws {
    let answered = try Self.answer("noor") { document in
      guard case .persona(var persona) = document, persona.id.text == "noor" else { return }
      persona.priorCredentials = ["basis", "funderingen"].map {
        PriorCredential(kind: .flexibleModule, title: Line(checked: Checked("Module")), code: AnyCode($0))
      }
      document = .persona(persona)
    }
    #expect(answered.need.held.map(\.code) == ["B1-K1-W1", "B1-K1-W8"])
    let set = answered.answers.first { $0.kind == .flexibleModule }
    #expect(set?.load == 1600)
    #expect(set?.references.contains { ["basis", "funderingen"].contains($0.text) } == false)
    // Everything held: one answer, at no load.
    let whole = try Self.answer("daan") { document in
      guard case .persona(var persona) = document, persona.id.text == "daan" else { return }
      persona.priorCredentials[0].code = AnyCode("25828")
      document = .persona(persona)
    }
    #expect(whole.answers.map(Self.row) == ["erkenningEVC [] 0 0 [] ja fits"])
  }
}
