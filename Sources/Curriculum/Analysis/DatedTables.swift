public import Description

// The numbers of law and decree that change by date, in one place. They are judged as of a day (*peildatum*); when a law
// changes, a row ends and another begins. Numbers that are conventions stand in the profile instead.

/// What holds between two days, with where it was read.
public struct Dated<Value: Sendable>: Sendable {
  /// What holds.
  public let value: Value
  /// The days on which it holds; nil at an end where none is known.
  public let days: ClosedDays
  /// The key of the source with its vintage: `KDV, 2021-2022`.
  public let source: String

  init(_ value: Value, from: String? = nil, until: String? = nil, _ source: String) {
    self.value = value
    self.days = ClosedDays(
      from: from.map { Day(checked: Checked($0)) }, until: until.map { Day(checked: Checked($0)) })
    self.source = source
  }

  private init(_ value: Value, _ days: ClosedDays, _ source: String) {
    self.value = value
    self.days = days
    self.source = source
  }

  /// The same days and source for a part of what holds.
  public func map<Part>(_ part: (Value) -> Part) -> Dated<Part> { Dated<Part>(part(value), days, source) }
}

extension Sequence {
  /// The values that hold on a day, in the order of the table.
  public func inForce<Value>(on day: Day) -> [Value] where Element == Dated<Value> {
    filter { $0.days.contains(day) }.map(\.value)
  }
}

/// The study load of electives that a student must take (*keuzedeelverplichting*), for a type of programme.
public struct ElectiveObligation: Sendable, Hashable {
  /// The type of programme.
  public let type: ProgrammeType
  /// The study load of the programmes that the row is about; nil for all others.
  public let studyLoad: Int?
  /// What a student must take, in study load hours.
  public let hours: Int

  private init(_ type: ProgrammeType, studyLoad: Int? = nil, _ hours: Int) {
    self.type = type
    self.studyLoad = studyLoad
    self.hours = hours
  }

  /// The first row that holds on a day and fits is the one that counts; KDV. A study load of 6400 is four years.
  public static let table = [
    Dated(ElectiveObligation(.entry, 240), "KDV, 2021-2022"),
    Dated(ElectiveObligation(.basic, 480), "KDV, 2021-2022"),
    Dated(ElectiveObligation(.vocational, 720), "KDV, 2021-2022"),
    Dated(ElectiveObligation(.middleManagement, studyLoad: 6400, 960), until: "2022-07-31", "KDV, 2021-2022"),
    Dated(ElectiveObligation(.middleManagement, 720), "KDV, 2021-2022"),
    Dated(ElectiveObligation(.specialist, 240), "KDV, 2021-2022"),
  ]
}

/// The greatest study load of an elective, by the day from which the elective holds. That it is not larger than the
/// largest obligation since 1 August 2022 is derived; 960 is the limit of the frame of 2014.
public struct ElectiveSize: Sendable, Hashable {
  /// In study load hours.
  public let most: Int

  /// The limits with the days between which they hold, and their source.
  public static let table = [
    Dated(ElectiveSize(most: 960), until: "2022-07-31", "MTK, 2014"),
    Dated(ElectiveSize(most: 720), from: "2022-08-01", "KDV, 2021-2022"),
  ]
}

/// What the grades for electives must come to for a diploma, in tenths; EKB 17d. The size of an elective does not weigh.
public struct ElectiveResultNorm: Sendable, Hashable {
  /// The least mean.
  public let mean: Int
  /// What half of the grades must be at least.
  public let half: Int
  /// What each grade must be at least.
  public let each: Int

  /// By the first day of the cohort.
  public static let table = [
    Dated(ElectiveResultNorm(mean: 60, half: 60, each: 40), from: "2022-08-01", "EKB 17d, 2022")
  ]
}

/// The least hours of a programme (*urennorm*), WEB 7.2.7. A school may plan fewer when it can show quality (sub 7).
/// Planned hours are not study load hours.
public struct HoursNorm: Sendable, Hashable {
  /// The learning path that the hours are for.
  public let path: LearningPath
  /// The types of programme that the row is about; empty for all.
  public let types: [ProgrammeType]
  /// The length of the programme in years; nil where the hours are for each year.
  public let years: Int?
  /// All hours.
  public let total: Int
  /// Guided hours among them (*begeleide onderwijstijd*).
  public let guided: Int
  /// Hours of work placement among them (*beroepspraktijkvorming*); nil where the norm names none.
  public let placement: Int?
  /// Guided hours of the first year; nil where the norm names none.
  public let guidedInFirstYear: Int?

  private init(
    _ path: LearningPath, _ types: [ProgrammeType], years: Int?, _ total: Int, guided: Int, placement: Int? = nil,
    guidedInFirstYear: Int? = nil
  ) {
    self.path = path
    self.types = types
    self.years = years
    self.total = total
    self.guided = guided
    self.placement = placement
    self.guidedInFirstYear = guidedInFirstYear
  }

  /// The text of about 2015 names these. Four years of BOL are in proportion; the third learning path (OVO) has no norm.
  public static let table = [
    Dated(HoursNorm(.bol, [.entry], years: 1, 1000, guided: 600), "WEB 7.2.7, 2015"),
    Dated(HoursNorm(.bol, [.basic, .specialist], years: 1, 1000, guided: 700, placement: 250), "WEB 7.2.7, 2015"),
    Dated(HoursNorm(.bol, [], years: 2, 2000, guided: 1250, placement: 450, guidedInFirstYear: 700), "WEB 7.2.7, 2015"),
    Dated(HoursNorm(.bol, [], years: 3, 3000, guided: 1800, placement: 900, guidedInFirstYear: 700), "WEB 7.2.7, 2015"),
    Dated(HoursNorm(.bbl, [], years: nil, 850, guided: 200, placement: 610), "WEB 7.2.7, 2015"),
  ]
}

/// The last day on which one can enter a programme of an experiment.
public struct ExperimentIntake: Sendable, Hashable {
  /// The experiments with an end of their intake.
  public enum Experiment: Sendable, Hashable {
    /// Regionalised qualifications (*ruimte voor de regio*).
    case regional
    /// Cross-over qualifications.
    case crossover
  }

  /// The experiment.
  public let experiment: Experiment
  /// The last day of its intake.
  public let lastDay: Day

  private init(_ experiment: Experiment, _ lastDay: String) {
    self.experiment = experiment
    self.lastDay = Day(checked: Checked(lastDay))
  }

  /// Whether new intake in the regional experiment is extended after 2026 is not known.
  public static let table = [
    Dated(ExperimentIntake(.regional, "2026-12-31"), "DUO, 2019-2022"),
    Dated(ExperimentIntake(.crossover, "2025-07-31"), "XO, 2017-2025"),
  ]

  /// The last day of intake of an experiment, as it is known on a day.
  public static func lastDay(of experiment: Experiment, on day: Day) -> Day? {
    table.inForce(on: day).first { $0.experiment == experiment }?.lastDay
  }
}

/// How large the parts of a regionalised qualification are, in percent of the study load; STB.
public struct RegionalShares: Sendable, Hashable {
  /// The least share of the national part.
  public let leastNational: Int
  /// The greatest share of the regional part.
  public let greatestRegional: Int

  /// What the main lines of the decree say.
  public static let table = [Dated(RegionalShares(leastNational: 60, greatestRegional: 25), "STB, 2019")]

  /// What holds on a day.
  public static func shares(on day: Day) -> RegionalShares? { table.inForce(on: day).first }
}

/// How large the parts of a cross-over qualification are, in percent; XO.
public struct CrossoverShares: Sendable, Hashable {
  /// What each part must be more than.
  public let above: Int

  /// What the experiment asks.
  public static let table = [Dated(CrossoverShares(above: 15), "XO, 2017-2025")]

  /// What holds on a day.
  public static func shares(on day: Day) -> CrossoverShares? { table.inForce(on: day).first }
}
