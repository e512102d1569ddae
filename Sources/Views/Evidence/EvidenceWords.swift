import Curriculum
import Description

extension BadgeEvidence.Standing {
  /// Why a badge does not count, in a few words.
  var words: Phrase {
    switch self {
    case .counts: Phrase(nl: "ja", en: "yes")
    case .expired: Phrase(nl: "verlopen", en: "expired")
    case .notYetValid: Phrase(nl: "nog niet geldig", en: "not yet valid")
    case .revoked: Phrase(nl: "ingetrokken", en: "revoked")
    case .invalid: Phrase(nl: "onbruikbaar", en: "unusable")
    case .replaced: Phrase(nl: "dubbel", en: "double")
    case .otherPerson: Phrase(nl: "van iemand anders", en: "of someone else")
    case .unknownPerson: Phrase(nl: "niet te zien van wie", en: "no telling whose it is")
    case .noDefinition: Phrase(nl: "badgeklasse ontbreekt", en: "badge class is missing")
    case .legacy: Phrase(nl: "ouder dan Open Badges 2.0", en: "older than Open Badges 2.0")
    case .noAward: Phrase(nl: "geen badge van iemand", en: "no badge of a person")
    }
  }
}

extension BadgeEvidence {
  /// What it is called: the title, else the name of the file.
  var name: String { title ?? file.split(separator: "/").last.map(String.init) ?? file }

  /// Whether it counts, with what the file says of it: the day on which it ended, or why it was revoked.
  var standingWords: Phrase {
    switch standing {
    case .expired: ends.map { standing.words + Phrase(nl: " op \($0)", en: " on \($0)") } ?? standing.words
    case .invalid: standing.words + Phrase(nl: "; zie fim validate", en: "; see fim validate")
    case .revoked: reason.map { standing.words + Phrase(nl: ": \($0)", en: ": \($0)") } ?? standing.words
    default: standing.words
    }
  }
}

extension BadgeEvidence.Assurance {
  var words: Phrase {
    switch self {
    case .signatureNotChecked: Phrase(nl: "handtekening niet gecontroleerd", en: "signature not checked")
    case .unsigned: Phrase(nl: "zonder handtekening", en: "without signature")
    case .hostingNotChecked: Phrase(nl: "niet op het web gecontroleerd", en: "not checked on the web")
    }
  }
}

extension EvidenceMeaning.Unplaced.Reason {
  var words: Phrase {
    switch self {
    case .notHere: Phrase(nl: "staat niet in deze bestanden", en: "is not in these files")
    case .fileNotSaid:
      Phrase(nl: "de badge zegt niet van welk dossier", en: "the badge does not say of which qualification file")
    case .severalFiles:
      Phrase(nl: "kan van meer dan één dossier zijn", en: "may be of more than one qualification file")
    case .otherName:
      Phrase(
        nl: "heet hier anders; is het een andere uitgave?", en: "has another name here; is it another edition?")
    }
  }
}

extension EvidenceReckoning.Task.State {
  var cell: Cell {
    switch self {
    case .full: .word("full", Phrase(nl: "volledig", en: "full"))
    case .partial(let share): .word("partial", Phrase(nl: "\(share)%", en: "\(share)%"))
    case .unknownShare:
      .word("unknownShare", Phrase(nl: "deels, hoeveel is onbekend", en: "in part, how much is not known"))
    case .open: .word("open", Phrase(nl: "geen", en: "none"))
    }
  }
}

extension StackReckoning.Target.Subject {
  /// The code.
  var code: String {
    switch self {
    case .qualification(let place): place.qualification.code.text
    case .certificate(let code, _): code.text
    }
  }

  /// The code with the title.
  var cell: Cell {
    switch self {
    case .qualification(let place): .code(code, title: place.qualification.title.text)
    case .certificate(_, let title): .code(code, title: title?.text)
    }
  }

  /// What it is, with code and title.
  var heading: Phrase {
    switch self {
    case .qualification(let place):
      Phrase(
        nl: "Kwalificatie \(code) \(place.qualification.title.text)",
        en: "Qualification \(code) \(place.qualification.title.text)")
    case .certificate(_, let title):
      Phrase(nl: "Certificaat \(code) \(title?.text ?? "")", en: "Certificate \(code) \(title?.text ?? "")")
    }
  }
}
