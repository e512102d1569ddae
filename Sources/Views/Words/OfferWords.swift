import Curriculum
import Description

// Words of the offer layer for readers. The values in files are Dutch; a page in English says them in English. What a
// kind of object is called, its type says (`Named`).

extension LifecycleStatus {
  var words: Phrase {
    switch self {
    case .draft: Phrase(nl: "concept", en: "draft")
    case .established: Phrase(nl: "vastgesteld", en: "established")
    case .published: Phrase(nl: "gepubliceerd", en: "published")
    case .deactivated: Phrase(nl: "gedeactiveerd", en: "deactivated")
    case .expired: Phrase(nl: "vervallen", en: "expired")
    case .archived: Phrase(nl: "gearchiveerd", en: "archived")
    }
  }
}

extension ClaimExtent {
  var words: Phrase {
    switch self {
    case .underConstruction: Phrase(nl: "in opbouw", en: "under construction")
    case .complete: Phrase(nl: "volledig", en: "complete")
    }
  }
}

extension ChangeClass {
  var words: Phrase {
    switch self {
    case .fundamental: Phrase(nl: "fundamenteel", en: "fundamental")
    case .examPlan: ExamPlan.noun.one
    case .component: Phrase(nl: "onderdeel", en: "component")
    case .nonBreaking: Phrase(nl: "niet brekend", en: "non-breaking")
    case .afterPlanning: Phrase(nl: "na de planning", en: "after planning")
    }
  }
}

extension Audience {
  var words: Phrase {
    switch self {
    case .initial: Phrase(nl: "initieel onderwijs", en: "initial education")
    case .postInitial: Phrase(nl: "werkenden en werkzoekenden", en: "workers and job seekers")
    case .both:
      Phrase(nl: "initieel onderwijs, werkenden en werkzoekenden", en: "initial education, workers, job seekers")
    }
  }
}

extension AssessmentForm {
  var words: Phrase {
    switch self {
    case .proficiencyTest: Phrase(nl: "proeve van bekwaamheid", en: "proficiency test")
    case .theory: Phrase(nl: "theorietoets", en: "theory test")
    case .portfolio: Phrase(nl: "portfolio", en: "portfolio")
    case .criterionInterview: Phrase(nl: "criteriumgericht interview", en: "criterion-based interview")
    case .professionalProduct: Phrase(nl: "beroepsproduct", en: "professional product")
    case .assignment: Phrase(nl: "opdracht", en: "assignment")
    case .priorLearning: Phrase(nl: "erkenning (EVC)", en: "recognition of prior learning")
    }
  }
}

extension CredentialKind {
  var words: Phrase {
    switch self {
    case .diploma: Phrase(nl: "diploma", en: "diploma")
    case .certificate: Phrase(nl: "mbo-certificaat", en: "mbo certificate")
    case .elective: Elective.noun.one
    case .practiceStatement: Phrase(nl: "praktijkverklaring", en: "practice statement")
    case .mboStatement: Phrase(nl: "mbo-verklaring", en: "mbo statement")
    case .microcredential: Microcredential.noun.one
    case .sectorCertificate: Phrase(nl: "branchecertificaat", en: "sector certificate")
    case .generalSecondary: Phrase(nl: "havo of vwo", en: "general secondary education")
    case .flexibleModule: Phrase(nl: "module (FIM)", en: "module (FIM)")
    case .nothing: Phrase(nl: "geen", en: "none")
    }
  }
}

extension LoadUnit {
  var words: Phrase {
    switch self {
    case .studyHours: Phrase(nl: "SBU", en: "SBU")
    case .credits: Phrase(nl: "EC", en: "EC")
    case .clockHours: Phrase(nl: "uur", en: "hours")
    }
  }
}
