import Curriculum
import Description
import TestSupport
import Testing
import Views
import Workspace

/// The page of answers: what it says when there is little to say, and what it writes back.
@Suite struct AnswersViewTests {
  static let day = Day(checked: Checked("2026-09-01"))

  /// A curriculum with a file of two qualifications, the modules and the questions of a persona.
  static func workspace(
    modules: String = "", persona: String = "", question: String, more: String = ""
  ) -> Workspace {
    let text = """
      {"curriculum": {"id": "c", "title": "C",
        "organisations": [{"id": "o", "name": "O", "kind": "school"}],
        "qualificationFiles": [{"id": "f", "source": {"name": "verzonnen", "vintage": "2026"},
          "coreTasks": [{"code": "B1-K1", "title": "Kern", "workProcesses": [
            {"code": "B1-K1-W1", "title": "Een"}, {"code": "B1-K1-W2", "title": "Twee"}, {"code": "B1-K1-W3", "title": "Drie"}]}],
          "qualifications": [{"code": "25001", "title": "Maker", "level": 2, "studyLoadHours": 3200}]}],
        \(more)
        "modules": [\(modules)],
        "personas": [{"id": "p", "name": "Pim", "position": "starter", "situation": "Verzonnen.", \(persona)
          "goal": "Leren.", "questions": [{"id": "q", "statement": "Hoe?", "purpose": "initieel", \(question)}]}]}}
      """
    return Workspace.load(WorkspaceInput([.bytes(Array(text.utf8), name: "c.json")]))
  }

  static func module(_ id: String, _ load: Int = 80, _ mapping: String = "", _ rest: String = "") -> String {
    let mappings = mapping.split(separator: " ").map { part -> String in
      let pieces = part.split(separator: ":")
      let share = pieces.count > 1 ? #""gedeeltelijk", "share": \#(pieces[1])"# : #""volledig""#
      return #"{"target": {"file": "f", "task": "B1-K1-\#(pieces[0])"}, "coverage": \#(share)}"#
    }
    return """
      {"id": "\(id)", "version": "1.0.0", "status": "vastgesteld", "title": "Module \(id)", "owner": "o",
       "studyLoad": {"value": \(load), "unit": "SBU"}, "level": 2, \(rest)
       "learningOutcomes": [{"id": "\(id)-1", "statement": "Maakt iets."}],
       "mappings": [\(mappings.joined(separator: ","))], "audience": "beide"}
      """
  }

  static func input(_ workspace: Workspace, asking question: String? = nil) -> View.Input {
    var input = View.Input(scopes: workspace.distinctScopes.filter { $0.outer != nil }, referenceDate: day)
    if let question { input.request.add(View.questionOption, [question]) }
    return input
  }

  static let all = #""qualification": "25001", "targetTasks": [{"file": "f", "task": "B1-K1"}], "size": "meerjarig""#
  static let weeks = #""qualification": "25001", "targetTasks": [{"file": "f", "task": "B1-K1"}], "size": "weken""#
  static let open =
    "Let op: Geen antwoord dekt alles. Te bespreken: mbo-verklaring, branchecertificaat, maatwerk, buiten de structuur. "
    + "Die soorten rekent fim niet uit; u kunt ze zelf bij de vraag zetten."

  /// What is loaded, and what the page says about the question.
  static let cases: [(workspace: Workspace, says: [String])] = [
    (
      workspace(
        question: #""qualification": "25999", "targetTasks": [{"file": "f", "task": "B1-K1"}], "size": "jaar""#),
      ["Let op: De vraag noemt kwalificatie 25999, en die is hier niet geladen. Geef ook het dossier."]
    ),
    (
      workspace(
        question:
          #""qualification": "25001", "targetTasks": [{"file": "x", "task": "B1-K1"}, {"elective": "K9999"}], "size": "jaar""#
      ),
      [
        "Let op: Wat de vraag noemt, is hier niet bekend of hoort niet bij de kwalificatie: x B1-K1, K9999. Geef het "
          + "dossier erbij, of kies andere taken."
      ]
    ),
    (
      workspace(question: #""size": "jaar""#),
      [
        "Let op: De vraag noemt nog geen taken (targetTasks). Kies samen welke werkprocessen de persoon wil leren; tot "
          + "dan is er geen antwoord uit te rekenen."
      ]
    ),
    // No modules at all: the diploma alone; in weeks nothing.
    (
      workspace(question: all),
      [
        "1. diploma 25001 Maker (3200 SBU): dekt alles wat nodig is; niets extra; past in de omvang “meer jaren”; binnen de "
          + "kwalificatiestructuur."
      ]
    ),
    (workspace(question: weeks), [open, "- diploma 25001 Maker: een diploma kost meer tijd dan de omvang “weken”"]),
    // Prerequisites in a circle are taken together; one that is not there stands in the way.
    (
      workspace(
        modules: [
          module("a", 80, "W1", #""prerequisites": ["b"],"#), module("b", 40, "W2", #""prerequisites": ["a"],"#),
          module("c", 40, "W3", #""prerequisites": ["gone"],"#),
        ].joined(separator: ","), question: weeks),
      [
        "1. 2 modules: a, b (120 SBU): open blijft B1-K1-W3; niets extra; past in de omvang “weken”; deels binnen de "
          + "kwalificatiestructuur.",
        open, "- diploma 25001 Maker: een diploma kost meer tijd dan de omvang “weken”",
        "- module c Module c: vraagt eerst gone, en dat is er niet of telt niet mee",
      ]
    ),
    // Loads are not converted; a skill without module; evidence of unknown content.
    (
      workspace(
        modules: module("a", 3, "W1 W2 W3").replacingText("SBU", "EC"),
        persona: #""priorCredentials": [{"kind": "certificaat", "title": "Oud", "code": "C0001"}],"#,
        question: weeks + #", "targetSkills": ["Lassen"]"#),
      [
        "Let op: Geen antwoord dekt alles. Geen module die telt, noemt deze vaardigheid: Lassen. Te bespreken: "
          + "mbo-verklaring, branchecertificaat, maatwerk, buiten de structuur. Die soorten rekent fim niet uit; u kunt "
          + "ze zelf bij de vraag zetten.",
        "Ter informatie: Niet meegeteld, want niet bekend is wat het bewijs dekt of op welk niveau: "
          + "priorCredentials[0].code.",
        "- diploma 25001 Maker: een diploma kost meer tijd dan de omvang “weken”",
        "- module a Module a: de studielast is niet in SBU, en omrekenen doet fim niet",
      ]
    ),
    // An elective, a certificate and a microcredential; what people added stays visible.
    (
      workspace(
        modules: module("a", 120, "W1") + "," + module("b", 160, "W2 W3"), persona: #""basicQualification": true,"#,
        question:
          #""qualification": "25001", "targetTasks": [{"file": "f", "task": "B1-K1-W1"}], "size": "weken", "answers": [{"kind": "maatwerk", "justification": "Een dag bij de leverancier.", "withinFramework": "deels"}]"#,
        more: """
          "certificates": [{"code": "C0002", "title": "Een", "basis": "beroepsgericht", "qualifications": ["25001"],
            "workProcesses": [{"file": "f", "task": "B1-K1-W1"}, {"file": "f", "task": "B1-K1-W2"}]}],
          "microcredentials": [{"id": "m", "title": "Micro", "issuer": {"name": "O", "country": "NL"}, "outcomes": ["a-1"],
            "workload": {"value": "120", "unit": "SBU"}, "assessmentTypes": ["x"], "participation": ["y"],
            "qualityAssurance": "z", "builtFrom": ["a"]}],
          """),
      [
        "1. module a (120 SBU): dekt alles wat nodig is; niets extra; past in de omvang “weken”; deels binnen de "
          + "kwalificatiestructuur.",
        "2. microcredential m Micro, module a (120 SBU): dekt alles wat nodig is; niets extra; past in de omvang “weken”; "
          + "deels binnen de kwalificatiestructuur. Lager, want bij gelijke stand gaat modules (FIM) voor.",
        "3. mbo-certificaat C0002 Een (280 SBU): dekt alles wat nodig is; extra: B1-K1-W2; te groot voor de omvang “weken”; "
          + "binnen de kwalificatiestructuur. Lager, want het is te groot.",
        "- maatwerk: Een dag bij de leverancier.",
        "- diploma 25001 Maker: een diploma kost meer tijd dan de omvang “weken”",
      ]
    ),
    (
      workspace(
        question: #""targetTasks": [{"elective": "K0001"}], "size": "maanden""#,
        more: #""electives": [{"code": "K0001", "title": "Extra", "studyLoadHours": 240, "regional": false}],"#),
      [
        "1. keuzedeel K0001 Extra (240 SBU): dekt alles wat nodig is; niets extra; past in de omvang “maanden”; binnen de "
          + "kwalificatiestructuur."
      ]
    ),
  ]

  @Test(arguments: cases.indices) func says(_ number: Int) throws {
    let (workspace, says) = Self.cases[number]
    #expect(workspace.documents.count == 1)
    let page = try View.answers.build(Self.input(workspace))
    #expect(Self.sentences(page) == says)
  }

  /// The remarks, answers and reasons of a page with one question, without the conventions at its end.
  static func sentences(_ page: Page) -> [String] {
    var sentences: [String] = []
    for block in page.blocks.prefix(while: {
      $0 != .heading(Phrase(nl: "Hoe er is gerekend", en: "How it was reckoned"))
    }) {
      switch block {
      case .note(let note): sentences.append("\(note.kind.word.nl): \(note.text.nl)")
      case .list(let items, let isOrdered):
        for (number, item) in items.enumerated() {
          if case .phrase(let text) = item { sentences.append((isOrdered ? "\(number + 1). " : "- ") + text.nl) }
        }
      default: break
      }
    }
    return sentences
  }

  @Test func oneQuestionOrAWordAboutIt() throws {
    let workspace = Self.workspace(question: Self.all)
    #expect(try View.answers.build(Self.input(workspace, asking: "q")).blocks.count > 4)
    #expect {
      try View.answers.build(Self.input(workspace, asking: "nope"))
    } throws: { error in
      (error as? View.Refusal)?.explanation.nl == "leervraag nope is er niet; kies uit q"
    }
    let empty = Workspace.load(WorkspaceInput([]))
    #expect(try View.answers.build(View.Input(scopes: empty.distinctScopes, referenceDate: Self.day)).blocks.count == 1)
  }

  /// Three hundred candidates for one question: an answer, and how sure it is.
  @Test func manyCandidates() throws {
    let modules = (0..<300).map { number in
      Self.module(
        "m\(number)", 40 + number * 37 % 11 * 40,
        "W1:\(10 + number * 7 % 40) W\(2 + number % 2):\(5 + number * 13 % 50)")
    }
    let workspace = Self.workspace(modules: modules.joined(separator: ","), question: Self.weeks)
    let scope = try #require(workspace.distinctScopes.first { $0.outer != nil })
    let reckoning = AnswerReckoning(catalogue: scope, on: Self.day, limit: 300_000)
    let question = try #require(reckoning.questions.first)
    let answer = try #require(reckoning.answer(question.persona, question.number).answers.first)
    #expect(answer.gap.isEmpty)
    let set = try #require(answer.modules)
    switch set.proof {
    case .exact, .equalsOpen: break
    case .atLeast(let load): #expect(load < set.load && load > set.load / 2)
    }
  }
}

extension String {
  fileprivate func replacingText(_ old: String, _ new: String) -> String {
    split(separator: old, omittingEmptySubsequences: false).joined(separator: new)
  }
}
