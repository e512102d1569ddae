import Curriculum
import Description

// Words of the learner layer for readers.

extension LearnerPosition {
  var words: Phrase {
    switch self {
    case .starter: Phrase(nl: "starter", en: "starter")
    case .advancer: Phrase(nl: "doorstarter", en: "in work, wants more")
    case .returner: Phrase(nl: "herstarter", en: "returning to work")
    }
  }
}

extension QuestionPurpose {
  var words: Phrase {
    switch self {
    case .initial: Phrase(nl: "een eerste opleiding", en: "a first programme")
    case .raising: Phrase(nl: "opscholen", en: "moving up a level")
    case .updating: Phrase(nl: "bijscholen", en: "keeping up to date")
    case .switching: Phrase(nl: "omscholen", en: "changing occupation")
    case .refreshing: Phrase(nl: "herscholen", en: "learning the occupation anew")
    case .orientation: Phrase(nl: "oriëntatie", en: "orientation")
    case .recognition: Phrase(nl: "erkenning", en: "recognition")
    }
  }
}

extension QuestionSize {
  var words: Phrase {
    switch self {
    case .halfDays: Phrase(nl: "dagdelen", en: "some half-days")
    case .weeks: Phrase(nl: "weken", en: "weeks")
    case .months: Phrase(nl: "maanden", en: "months")
    case .year: Phrase(nl: "een jaar", en: "a year")
    case .years: Phrase(nl: "meer jaren", en: "years")
    }
  }
}

extension ConstraintKind {
  var words: Phrase {
    switch self {
    case .time: Phrase(nl: "tijd", en: "time")
    case .location: Phrase(nl: "plaats", en: "location")
    case .funding: Phrase(nl: "geld", en: "funding")
    case .language: Phrase(nl: "taal", en: "language")
    }
  }
}

extension PartKind {
  var words: Phrase {
    switch self {
    case .occupational: Phrase(nl: "beroepsgericht deel", en: "occupational part")
    case .generic: Phrase(nl: "generiek deel", en: "generic part")
    case .elective: Elective.noun.one
    }
  }
}

extension AnswerKind {
  var words: Phrase {
    switch self {
    case .diploma: Phrase(nl: "diploma", en: "diploma")
    case .certificate: Phrase(nl: "mbo-certificaat", en: "mbo certificate")
    case .elective: Elective.noun.one
    case .practiceStatement: Phrase(nl: "praktijkverklaring", en: "practice statement")
    case .mboStatement: Phrase(nl: "mbo-verklaring", en: "mbo statement")
    case .flexibleModule: Phrase(nl: "modules (FIM)", en: "modules (FIM)")
    case .microcredential: Microcredential.noun.one
    case .sectorCertificate: Phrase(nl: "branchecertificaat", en: "sector certificate")
    case .bespoke: Phrase(nl: "maatwerk", en: "bespoke programme")
    case .priorLearning: Phrase(nl: "erkenning (EVC)", en: "recognition of prior learning")
    case .outsideStructure: Phrase(nl: "buiten de structuur", en: "outside the structure")
    }
  }
}
