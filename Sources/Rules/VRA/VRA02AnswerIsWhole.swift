import Curriculum
import Description

extension Rule {
  /// VRA-02: an answer has a kind, references and a load.
  static let vra02 = Rule(
    "VRA-02", .error, .convention,
    title: Phrase(
      nl: "Een antwoord op een leervraag heeft een soort, verwijzingen en een studielast.",
      en: "An answer to a learning question has a kind, references and a study load."),
    explanation: Phrase(
      nl:
        "Zonder soort, verwijzing en studielast zijn antwoorden niet te vergelijken. Verwijzingen mogen ontbreken bij "
        + "buitenStructuur en brancheCertificaat, want daar is niets landelijks om naar te verwijzen, en bij "
        + "erkenningEVC als er niets meer te leren is. De studielast mag ontbreken als een veldnotitie zegt waarom. Dit "
        + "is een afspraak van dit project; de uitzonderingen voor brancheCertificaat en erkenningEVC hebben wij "
        + "toegevoegd, omdat die soorten anders niet goed te schrijven zijn.",
      en: "Without kind, reference and study load answers cannot be compared. References may be absent with "
        + "buitenStructuur and brancheCertificaat, since there is nothing national to refer to, and with erkenningEVC "
        + "when nothing is left to learn. The study load may be absent when a field note says why. This is a convention "
        + "of this project; the exceptions for brancheCertificaat and erkenningEVC we added, since these kinds cannot be "
        + "written well otherwise."),
    remedy: Phrase(
      nl:
        "Vul in refs in waar het antwoord uit bestaat, en in load de studielast in SBU. Bestaat die niet, schrijf dan "
        + "een veldnotitie bij load.",
      en: "Fill in what the answer consists of in refs, and the study load in SBU in load. When there is none, write a "
        + "field note on load."),
    example: #"{"answers": [{"kind": "fim", "refs": [], "justification": "Past goed.", "withinFramework": "deels"}]}"#,
    claims: [Claim(type: "AnswerProposal", fields: ["kind"], .missing, .empty)],
    checks: [
      .eachAnswer { asked, _, report in
        let (answer, path) = (asked.answer, asked.path)
        let lacksLoad = answer.load == nil && !answer.hasNote(on: "load")
        var lacksRefs = answer.refs.isEmpty && !answer.kind.mayStandAlone
        if lacksRefs, answer.saysUnknown("refs") {
          report.notJudged(path + ["refs"])
          lacksRefs = false
        }
        guard lacksRefs || lacksLoad else { return }
        report(
          path + [lacksRefs ? "refs" : "load"], found: answer.kind.rawValue,
          .notWhole(answer.kind, lacksRefs: lacksRefs, lacksLoad: lacksLoad))
      }
    ])
}

extension AnswerKind {
  /// Whether an answer of the kind may refer to nothing.
  fileprivate var mayStandAlone: Bool {
    self == .outsideStructure || self == .sectorCertificate || self == .priorLearning
  }
}

extension AnswerProposal {
  fileprivate func hasNote(on field: String) -> Bool { fieldNotes.contains { $0.field.text == field } }
}

extension Phrase {
  fileprivate static func notWhole(_ kind: AnswerKind, lacksRefs: Bool, lacksLoad: Bool) -> Phrase {
    let refs = Phrase(
      nl: "noemt niet waar het uit bestaat (refs)", en: "does not name what it consists of (refs)")
    let load = Phrase(
      nl: "heeft geen studielast (load) en geen notitie waarom", en: "has no study load (load) and no note why")
    let what = lacksRefs && lacksLoad ? refs + Phrase(nl: " en ", en: " and ") + load : lacksRefs ? refs : load
    return Phrase(
      nl: "Het antwoord “\(kind.rawValue)” \(what.nl). Vul dat aan.",
      en: "The answer “\(kind.rawValue)” \(what.en). Complete it.")
  }
}
