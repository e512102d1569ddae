import Curriculum
import Description

// Words of exams for readers.

extension ExamRoute {
  var words: Phrase {
    switch self {
    case .buy: Phrase(nl: "route 1, inkopen", en: "route 1, buy")
    case .build: Phrase(nl: "route 2, zelf maken volgens afspraken", en: "route 2, build by agreement")
    case .validate: Phrase(nl: "route 3, extern laten valideren", en: "route 3, external validation")
    case .exempt: Phrase(nl: "buiten de routes", en: "outside the routes")
    }
  }
}

extension RouteState {
  var words: Phrase {
    switch self {
    case .draft: Phrase(nl: "concept", en: "draft")
    case .valid: Phrase(nl: "valide", en: "valid")
    case .validUnderReservation: Phrase(nl: "valide onder voorbehoud", en: "valid under reservation")
    case .notValid: Phrase(nl: "niet valide", en: "not valid")
    }
  }
}
