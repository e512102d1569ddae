import Description

/// Words of edubadges and of SURF's profile that mean the same. A convention of this project.
enum BadgeCodes {
  /// The word of SURF's profile for a code of participation.
  static let participation = [
    "online": "online", "onsite": "onsite or blended", "blended": "onsite or blended",
    "work_experience": "work experience",
  ]

  /// The word of SURF's profile for a code of assessment; nothing is equal to personalised assessment.
  static let assessment = [
    "written_exam": "testing", "oram_exam": "testing", "professional_product": "application of a skill",
    "behavioural_assessment": "application of a skill", "report_paper": "application of a skill",
    "portfolio_assessment": "portfolio", "development_report": "portfolio",
  ]

  /// The word of SURF's profile for supervision and identity check; nil where nothing is equal.
  static func supervision(supervised: Bool, identified: Bool, onlyOnline: Bool) -> String? {
    switch (supervised, identified) {
    case (false, false): "unsupervised with no identity verification"
    case (true, false): "supervised with no identity verification"
    case (true, true): onlyOnline ? "supervised online" : "onsite with identity verification"
    case (false, true): nil
    }
  }

  /// The language tag for a language of edubadges: `nl_NL` is `nl-NL`, `en_EN` is `en`.
  static func languageTag(_ text: String) -> OB3LanguageTag? {
    OB3LanguageTag(text == "en_EN" ? "en" : String(text.map { $0 == "_" ? "-" : $0 }))
  }

  /// The code of edubadges for a word of SURF's profile, and whether it is the only one.
  static let participationBack: [String: (code: String, isOnly: Bool)] = [
    "online": ("online", true), "onsite or blended": ("blended", false), "work experience": ("work_experience", true),
  ]

  /// The same for assessment.
  static let assessmentBack: [String: (code: String, isOnly: Bool)] = [
    "testing": ("written_exam", false), "application of a skill": ("professional_product", false),
    "portfolio": ("portfolio_assessment", false),
  ]

  /// The language of edubadges for a tag; nil for one that it does not know.
  static func language(of tag: String) -> String? {
    switch tag.split(separator: "-").first {
    case "nl": "nl_NL"
    case "en": "en_EN"
    case "de": "de_DE"
    case "fr": "fr_FR"
    case "es": "es_ES"
    default: nil
    }
  }
}
