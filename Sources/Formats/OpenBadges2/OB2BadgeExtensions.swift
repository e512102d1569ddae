import Description

/// The extensions of edubadges on a badge class.
struct OB2BadgeExtensions: Sendable, Equatable {
  var language: OB2Extension<Language>?
  var ects: OB2Extension<ECTS>?
  var eqf: OB2Extension<EQF>?
  var learningOutcome: OB2Extension<LearningOutcome>?
  var educationProgramIdentifier: OB2Extension<EducationProgramIdentifier>?
  var studyLoad: OB2Extension<StudyLoad>?
  var timeInvestment: OB2Extension<TimeInvestment>?

  mutating func describe<V: FieldVisitor>(_ visitor: inout V) {
    visitor.optional(Field("extensions:LanguageExtension", nl: "Taal", en: "Language"), &language)
    visitor.optional(Field("extensions:ECTSExtension", nl: "Studielast in EC", en: "Study load in ECTS credits"), &ects)
    visitor.optional(Field("extensions:EQFExtension", nl: "Niveau (EQF en NLQF)", en: "Level (EQF and NLQF)"), &eqf)
    visitor.optional(
      Field("extensions:LearningOutcomeExtension", nl: "Leeruitkomsten", en: "Learning outcomes"), &learningOutcome)
    visitor.optional(
      Field(
        "extensions:EducationProgramIdentifierExtension", nl: "Codes van opleidingen (crebo of ISAT)",
        en: "Codes of programmes (crebo or ISAT)"), &educationProgramIdentifier)
    visitor.optional(
      Field("extensions:StudyLoadExtension", nl: "Studielast in SBU", en: "Study load in hours (SBU)"), &studyLoad)
    visitor.optional(
      Field("extensions:TimeInvestmentExtension", nl: "Tijdsbesteding in uren", en: "Time spent in hours"),
      &timeInvestment)
  }

  enum Language: OB2ExtensionContent {
    typealias Property = RawText
    static var name: StaticString { "LanguageExtension" }
    static var word: StaticString { "extensions:LanguageExtension" }
    static var field: Field { Field("Language", nl: "Taal", en: "Language") }
  }

  enum ECTS: OB2ExtensionContent {
    typealias Property = PlainNumber
    static var name: StaticString { "ECTSExtension" }
    static var word: StaticString { "extensions:ECTSExtension" }
    static var field: Field { Field("ECTS", nl: "Studielast in EC", en: "Study load in ECTS credits") }
  }

  enum EQF: OB2ExtensionContent {
    typealias Property = PlainNumber
    static var name: StaticString { "EQFExtension" }
    static var word: StaticString { "extensions:EQFExtension" }
    static var field: Field { Field("EQF", nl: "Niveau (EQF en NLQF)", en: "Level (EQF and NLQF)") }
  }

  enum LearningOutcome: OB2ExtensionContent {
    typealias Property = RawText
    static var name: StaticString { "LearningOutcomeExtension" }
    static var word: StaticString { "extensions:LearningOutcomeExtension" }
    static var field: Field { Field("LearningOutcome", nl: "Leeruitkomsten", en: "Learning outcomes") }
  }

  enum EducationProgramIdentifier: OB2ExtensionContent {
    typealias Property = PlainNumber
    static var name: StaticString { "EducationProgramIdentifierExtension" }
    static var word: StaticString { "extensions:EducationProgramIdentifierExtension" }
    static var field: Field {
      Field(
        "EducationProgramIdentifier", count: 1...Int.max, single: .allowed,
        nl: "Codes van opleidingen (crebo of ISAT)", en: "Codes of programmes (crebo or ISAT)")
    }
    static var isList: Bool { true }
  }

  enum StudyLoad: OB2ExtensionContent {
    typealias Property = PlainNumber
    static var name: StaticString { "StudyLoadExtension" }
    static var word: StaticString { "extensions:StudyLoadExtension" }
    static var field: Field { Field("StudyLoad", nl: "Studielast in SBU", en: "Study load in hours (SBU)") }
  }

  enum TimeInvestment: OB2ExtensionContent {
    typealias Property = PlainNumber
    static var name: StaticString { "TimeInvestmentExtension" }
    static var word: StaticString { "extensions:TimeInvestmentExtension" }
    static var field: Field { Field("TimeInvestment", nl: "Tijdsbesteding in uren", en: "Time spent in hours") }
  }
}
