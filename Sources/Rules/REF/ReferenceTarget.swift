import Curriculum
import Description

/// What a reference can name.
enum ReferenceTarget: Hashable {
  case qualification, elective, certificate, file, task, module, organisation, persona, question, outcome

  /// What it is called.
  var noun: Noun {
    switch self {
    case .qualification: Qualification.noun
    case .elective: Elective.noun
    case .certificate: MboCertificate.noun
    case .file: QualificationFile.noun
    case .task: TaskReference.noun
    case .module: FlexibleModule.noun
    case .organisation: Organisation.noun
    case .persona: Persona.noun
    case .question: LearningQuestion.noun
    case .outcome: LearningOutcome.noun
    }
  }

  /// Whether it is found by an id of our own, of which a near one may be meant.
  var isOwnID: Bool {
    switch self {
    case .qualification, .elective, .certificate, .task: false
    case .file, .module, .organisation, .persona, .question, .outcome: true
    }
  }
}

/// How a reference fails.
enum ReferenceFailure {
  /// Nothing by that name is loaded; an own id that is like it may be meant.
  case notHeld(like: String?)
  /// The file is loaded and does not have the task.
  case noSuchTask(of: String)
  /// What it belongs to is loaded and does not have it; an id that is like it may be meant.
  case notPart(of: Phrase, like: String?)
  case ambiguous(Int)
  /// Two objects have the same own id.
  case double
  case wrongKind(CodeKind)

  func message(_ target: ReferenceTarget, _ name: String) -> Phrase {
    let what = target.noun.capitalized
    let shown = target.isOwnID ? "“\(name)”" : name
    switch self {
    case .notHeld(let like):
      return Phrase(
        nl: "\(what.nl) \(shown) staat niet in de geladen bestanden en is hier niet te controleren. Geef ook dat "
          + "bestand, of verbeter de verwijzing.",
        en: "\(what.en) \(shown) is not in the loaded files and cannot be checked here. Give that file too, or correct "
          + "the reference.") + guess(like)
    case .notPart(let whole, let like):
      return Phrase(
        nl: "\(what.nl) \(shown) bestaat niet bij \(whole.nl). Verbeter de verwijzing.",
        en: "\(what.en) \(shown) does not exist in \(whole.en). Correct the reference.") + guess(like)
    case .noSuchTask(let file):
      return Phrase(
        nl: "\(what.nl) \(shown) bestaat niet in “\(file)”. Verbeter de code.",
        en: "\(what.en) \(shown) does not exist in “\(file)”. Correct the code.")
    case .ambiguous(let count):
      return Phrase(
        nl: "\(what.nl) \(shown) staat \(count) keer in de geladen bestanden; het is niet duidelijk welke bedoeld is. "
          + "Vul in tot wanneer de oude uitgave geldt, of geef er één.",
        en: "\(what.en) \(shown) is \(count) times in the loaded files; it is not clear which one is meant. Fill in "
          + "until when the old edition is in force, or give one of them.")
    case .double:
      return Phrase(
        nl: "De id \(shown) komt meer dan één keer voor (\(target.noun.one.nl)); het is niet duidelijk welke een "
          + "verwijzing bedoelt. Geef een van de twee een andere id.",
        en: "The id \(shown) occurs more than once (\(target.noun.one.en)); it is not clear which one a reference "
          + "means. Give one of the two another id.")
    case .wrongKind(let kind):
      return Phrase(
        nl: "\(shown) is de code van \(kind.words.nl), niet van \(target.noun.indefinite.nl). Kies de goede code.",
        en: "\(shown) is the code of \(kind.words.en), not of \(target.noun.indefinite.en). Choose the right code.")
    }
  }
}

/// The question after a name that may be meant instead.
private func guess(_ like: String?) -> Phrase {
  like.map { Phrase(nl: " Bedoelde u “\($0)”?", en: " Did you mean “\($0)”?") } ?? Phrase(nl: "", en: "")
}
