public import Curriculum
public import Description

/// A profile (*profiel*): the numbers that are conventions, and how much the rules matter, as one group agreed them.
///
/// To add a number or a list: a property with the value that holds when nothing else is agreed, and one line in `describe` with
/// its unit, its bounds and the rules that use it. The rest follows: reading, writing, schemas, `fim profile`, what is
/// reported as different. A number that the law sets has no place here; a test holds this.
public struct AgreedProfile: Record {
  /// The name that the group gives it.
  public var label = Line(checked: Checked("standaard"))
  /// The version that the group gives it; it changes when anything in it does.
  public var version = Line(checked: Checked("1.0"))
  /// The step of the study load of a module, in SBU: one week.
  public var loadStep = 40
  /// The least study load of a module, in SBU.
  public var leastLoad = 40
  /// The greatest study load of a module, in SBU.
  public var greatestLoad = 960
  /// The greatest number of words in a learning outcome.
  public var outcomeWords = 60
  /// Words that a learning outcome should not open with: they name knowing, not doing.
  public var weakOpenings = lines([
    "kennis", "inzicht", "begrip", "besef", "bewustzijn", "weet", "kent", "begrijpt", "heeft", "knowledge", "insight",
    "understanding", "knows", "understands",
  ])
  /// Codes of English electives at A2 or B1, which are not for level 4.
  public var lowEnglishElectives = [ElectiveCode(checked: Checked("K0802"))]
  /// What an exam board is called, as part of who established an exam.
  public var examBoardNames = lines(["examencommissie", "exam board", "examination board"])
  /// Words that say "business" without naming a party.
  public var unnamedParties = lines([
    "branche", "de branche", "bedrijf", "een bedrijf", "bedrijven", "bedrijfsleven", "het bedrijfsleven", "werkgever",
    "werkgevers", "werkveld", "het werkveld", "sector", "de sector", "praktijk", "de praktijk", "industry", "business",
    "company", "companies", "employer", "employers",
  ])
  /// How far national, regional and elective share may be from 100 together where the national part is given in hours,
  /// in percent: whole shares are rounded.
  public var shareRounding = 1
  /// The number of months a year in which a quality card is discussed.
  public var reviewsPerYear = 2
  /// How far modules, electives and generic part may be from the study load, in percent.
  public var loadTolerance = 10
  /// The share of the generic part where a claim does not say it, in percent.
  public var genericShare = 15
  /// Words of the first person, by which a learning question is told from the name of a course.
  public var firstPersonWords = lines(["ik", "wij", "we", "mijn", "ons"])
  /// The greatest study load of an answer to a question of size dagdelen, in SBU.
  public var halfDaysLoad = SizeLimits.standard.halfDays
  /// The greatest study load of an answer to a question of size weken, in SBU.
  public var weeksLoad = SizeLimits.standard.weeks
  /// The greatest study load of an answer to a question of size maanden, in SBU.
  public var monthsLoad = SizeLimits.standard.months
  /// The greatest study load of an answer to a question of size jaar, in SBU; meerjarig has no limit.
  public var yearLoad = SizeLimits.standard.year
  /// How old the evidence of an exemption may be, in years.
  public var evidenceYears = 10
  /// The rules that matter more or less than they do by themselves.
  public var severities: [RuleSeverity] = []

  /// The profile that holds when nothing else is said.
  public static let standard = AgreedProfile()

  /// A profile with the numbers of the standard one, to change.
  public init() {}
  public init(blank: Blank) {}

  /// Name and version, as reports print them.
  public var name: String { "\(label) \(version)" }

  public static var typeName: StaticString { "AgreedProfile" }
  public mutating func describe<V: FieldVisitor>(_ visitor: inout V) {
    visitor.required(Field("name", nl: "Naam die de groep eraan geeft", en: "Name that the group gives it"), &label)
    visitor.required(
      Field(
        "version", nl: "Versie, die verandert als er iets in verandert",
        en: "Version, which changes when anything in it does"), &version)
    visitor.agreed(
      Field(
        "loadStep", range: 1...1_600, unit: .studyHours, nl: "Stap van de studielast van een module (FIM-05)",
        en: "Step of the study load of a module (FIM-05)"), &loadStep)
    visitor.agreed(
      Field(
        "leastLoad", range: 1...6_400, unit: .studyHours, nl: "Kleinste studielast van een module (FIM-06)",
        en: "Least study load of a module (FIM-06)"), &leastLoad)
    visitor.agreed(
      Field(
        "greatestLoad", range: 1...6_400, unit: .studyHours, nl: "Grootste studielast van een module (FIM-06)",
        en: "Greatest study load of a module (FIM-06)"), &greatestLoad)
    visitor.agreed(
      Field(
        "outcomeWords", range: 1...1_000, unit: .words, nl: "Grootste aantal woorden in een leeruitkomst (FIM-13)",
        en: "Greatest number of words in a learning outcome (FIM-13)"), &outcomeWords)
    visitor.list(
      Field(
        "weakOpenings", each: "weakOpening", unit: .words,
        nl: "Woorden waarmee een leeruitkomst niet begint, omdat ze weten noemen en geen doen (FIM-13)",
        en: "Words that a learning outcome does not open with, since they name knowing, not doing (FIM-13)"),
      &weakOpenings)
    visitor.list(
      Field(
        "lowEnglishElectives", each: "lowEnglishElective", unit: .codes,
        nl: "Keuzedelen Engels op A2 of B1, die niet voor niveau 4 zijn (KEU-10)",
        en: "English electives at A2 or B1, which are not for level 4 (KEU-10)"), &lowEnglishElectives)
    visitor.list(
      Field(
        "examBoardNames", each: "examBoardName", unit: .words,
        nl: "Hoe een examencommissie heet, als deel van wie een examen vaststelde (EXA-13)",
        en: "What an exam board is called, as part of who established an exam (EXA-13)"), &examBoardNames)
    visitor.list(
      Field(
        "unnamedParties", each: "unnamedParty", unit: .words,
        nl: "Woorden die bedrijfsleven zeggen zonder een partij te noemen (EXA-10)",
        en: "Words that say business without naming a party (EXA-10)"), &unnamedParties)
    visitor.agreed(
      Field(
        "shareRounding", range: 0...10, unit: .percent,
        nl: "Hoe ver de drie aandelen samen van 100 mogen liggen als het landelijk deel in uren staat (REG-03)",
        en: "How far the three shares may be from 100 together when the national part is in hours (REG-03)"),
      &shareRounding)
    visitor.agreed(
      Field(
        "reviewsPerYear", range: 1...12, unit: .months,
        nl: "Aantal maanden per jaar waarin een kwaliteitskaart wordt besproken (KWK-01)",
        en: "Number of months a year in which a quality card is discussed (KWK-01)"), &reviewsPerYear)
    visitor.agreed(
      Field(
        "loadTolerance", range: 0...100, unit: .percent,
        nl: "Hoe ver modules, keuzedelen en generiek deel van de studielast mogen liggen (COV-02)",
        en: "How far modules, electives and generic part may be from the study load (COV-02)"), &loadTolerance)
    visitor.agreed(
      Field(
        "genericShare", range: 0...100, unit: .percent,
        nl: "Aandeel van het generieke deel waar een claim het niet zegt (COV-02)",
        en: "Share of the generic part where a claim does not say it (COV-02)"), &genericShare)
    visitor.list(
      Field(
        "firstPersonWords", each: "firstPersonWord", unit: .words,
        nl: "Woorden in de ik-vorm, die een leervraag onderscheiden van de naam van een cursus (VRA-01)",
        en: "Words of the first person, which tell a learning question from the name of a course (VRA-01)"),
      &firstPersonWords)
    visitor.agreed(
      Field(
        "halfDaysLoad", range: 1...10_000, unit: .studyHours,
        nl: "Grootste studielast van een antwoord bij omvang dagdelen (VRA-09)",
        en: "Greatest study load of an answer for size dagdelen (VRA-09)"), &halfDaysLoad)
    visitor.agreed(
      Field(
        "weeksLoad", range: 1...10_000, unit: .studyHours,
        nl: "Grootste studielast van een antwoord bij omvang weken (VRA-09)",
        en: "Greatest study load of an answer for size weken (VRA-09)"), &weeksLoad)
    visitor.agreed(
      Field(
        "monthsLoad", range: 1...10_000, unit: .studyHours,
        nl: "Grootste studielast van een antwoord bij omvang maanden (VRA-09)",
        en: "Greatest study load of an answer for size maanden (VRA-09)"), &monthsLoad)
    visitor.agreed(
      Field(
        "yearLoad", range: 1...10_000, unit: .studyHours,
        nl: "Grootste studielast van een antwoord bij omvang jaar (VRA-09)",
        en: "Greatest study load of an answer for size jaar (VRA-09)"), &yearLoad)
    visitor.agreed(
      Field(
        "evidenceYears", range: 1...100, unit: .years,
        nl: "Hoe oud het bewijs van een vrijstelling mag zijn (ROU-02)",
        en: "How old the evidence of an exemption may be (ROU-02)"), &evidenceYears)
    visitor.list(
      Field(
        "severities", each: "severity", nl: "Regels die zwaarder of lichter wegen dan uit zichzelf",
        en: "Rules that matter more or less than they do by themselves"), &severities)
  }

  /// The limits of the sizes of learning questions.
  public var sizeLimits: SizeLimits {
    SizeLimits(halfDays: halfDaysLoad, weeks: weeksLoad, months: monthsLoad, year: yearLoad)
  }

  private static func lines(_ texts: [String]) -> [Line] { texts.map { Line(checked: Checked($0)) } }
}

extension FieldVisitor {
  /// A number that stays as it is where a file does not name it.
  fileprivate mutating func agreed<T: Scalar>(_ field: Field, _ value: inout T) {
    var some: T? = value
    optional(field, &some)
    if let some { value = some }
  }
}
