import Description
import Rules

extension Rule {
  /// EDU-01: a badge has what its type asks.
  static let edu01 = Rule(
    "EDU-01", .error, .sourced, [.edubadges, .edubadgesForms],
    title: Phrase(
      nl: "Een edubadge heeft de gegevens die bij zijn soort horen.", en: "An edubadge has the data of its type."),
    explanation: Phrase(
      nl:
        "Elke edubadge heeft een taal. Een erkende badge (regular) en een microcredential hebben leeruitkomsten en een "
        + "niveau (EQF); een erkende badge ook de code van de opleiding, een microcredential ook vorm van deelname en van "
        + "toetsing. De soort staat alleen in de uitgebreide vorm (typeBadgeClass). Zonder soort kijkt fim welke soorten "
        + "nog kunnen: zonder taal geen enkele, met studiepunten zonder niveau of leeruitkomsten ook niet. Studielast in "
        + "SBU zonder die twee past alleen bij een extra-curriculaire badge; dat is een waarschuwing, want er kan een "
        + "microcredential bedoeld zijn.",
      en:
        "Each edubadge has a language. A recognised badge (regular) and a microcredential have learning outcomes and a "
        + "level (EQF); a recognised badge has the code of the programme too, a microcredential the forms of "
        + "participation and assessment. The type stands only in the expanded form (typeBadgeClass). Without a type fim "
        + "looks which types are possible: without language none, with credits but without level or outcomes none "
        + "either. Study load in SBU without those two fits an extra-curricular badge alone; that is a warning, since a "
        + "microcredential may be meant."),
    remedy: Phrase(
      nl: "Vul het gegeven in dat genoemd wordt, of kies een andere soort badge.",
      en: "Fill in the data that is named, or choose another type of badge."),
    example: #"{"type": "BadgeClass", "typeBadgeClass": "micro_credential", "extensions:LanguageExtension": {}}"#,
    checks: [
      .message(OB2File.self) { file, _, report in
        guard let (badge, path) = file.badge, badge.isEdubadge else { return }
        func missing(_ field: String, _ kind: OB2BadgeKind?, severity: Severity? = nil, _ message: Phrase) {
          report(path + [.field(field)], severity: severity, stage: BadgeStage.edubadges.name, message)
        }
        let has = badge.extensions
        if has.language == nil { missing("extensions:LanguageExtension", nil, .noLanguage) }
        guard let kind = badge.expanded.typeBadgeClass else {
          guard has.eqf == nil || has.learningOutcome == nil else { return }
          let lacks = has.eqf == nil ? Phrase.level : Phrase.outcomes
          let field = has.eqf == nil ? "extensions:EQFExtension" : "extensions:LearningOutcomeExtension"
          if has.ects != nil {
            missing(field, nil, .creditsWithout(lacks))
          } else if has.studyLoad != nil {
            missing(field, nil, severity: .warning, .hoursWithout(lacks))
          }
          return
        }
        guard kind != .extraCurricular else { return }
        if has.eqf == nil { missing("extensions:EQFExtension", kind, .lacks(.level, kind)) }
        if has.learningOutcome == nil { missing("extensions:LearningOutcomeExtension", kind, .lacks(.outcomes, kind)) }
        if kind == .regular {
          if has.educationProgramIdentifier == nil {
            missing("extensions:EducationProgramIdentifierExtension", kind, .lacks(.programme, kind))
          }
          return
        }
        if badge.expanded.participation == nil { missing("participation", kind, .lacks(.participation, kind)) }
        if badge.expanded.assessmentType == nil { missing("assessmentType", kind, .lacks(.assessment, kind)) }
        let quality = [
          ("qualityAssuranceName", badge.expanded.qualityAssuranceName),
          ("qualityAssuranceUrl", badge.expanded.qualityAssuranceUrl),
          ("qualityAssuranceDescription", badge.expanded.qualityAssuranceDescription),
        ]
        // Only one form of edubadges shows quality assurance at all: where none of it is there, it may not be that form.
        guard quality.contains(where: { $0.1 != nil }) else { return }
        for (field, value) in quality where value == nil { missing(field, kind, .lacks(.quality, kind)) }
      }
    ])
}

extension Phrase {
  fileprivate static let level = Phrase(nl: "het niveau (EQF)", en: "the level (EQF)")
  fileprivate static let outcomes = Phrase(nl: "de leeruitkomsten", en: "the learning outcomes")
  fileprivate static let programme = Phrase(nl: "de code van de opleiding", en: "the code of the programme")
  fileprivate static let participation = Phrase(nl: "de vorm van deelname", en: "the form of participation")
  fileprivate static let assessment = Phrase(nl: "de vorm van toetsing", en: "the type of assessment")
  fileprivate static let quality = Phrase(nl: "een deel van de kwaliteitsborging", en: "a part of quality assurance")
  fileprivate static let noLanguage = Phrase(
    nl: "Deze edubadge heeft geen taal; elke soort edubadge heeft die. Voeg extensions:LanguageExtension toe.",
    en: "This edubadge has no language; each type of edubadge has one. Add extensions:LanguageExtension.")
  fileprivate static func lacks(_ what: Phrase, _ kind: OB2BadgeKind) -> Phrase {
    Phrase(
      nl: "Bij een badge van soort \(kind.rawValue) hoort \(what.nl); dat ontbreekt. Vul het in.",
      en: "A badge of type \(kind.rawValue) has \(what.en); it is missing. Fill it in.")
  }
  fileprivate static func creditsWithout(_ what: Phrase) -> Phrase {
    Phrase(
      nl: "Deze badge heeft studiepunten (ECTS), maar niet \(what.nl); zo past hij bij geen soort edubadge.",
      en: "This badge has credits (ECTS), but not \(what.en); so it fits no type of edubadge.")
  }
  fileprivate static func hoursWithout(_ what: Phrase) -> Phrase {
    Phrase(
      nl: "Deze badge heeft een studielast in SBU, maar niet \(what.nl); zo past hij alleen bij een "
        + "extra-curriculaire badge. Is een microcredential bedoeld, vul het dan in.",
      en:
        "This badge has a study load in SBU, but not \(what.en); so it fits an extra-curricular badge alone. If "
        + "a microcredential is meant, fill it in.")
  }
}
