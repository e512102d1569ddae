public import Description

/// A Dutch quality framework for microcredentials (*kwaliteitskader*). Neither has a place in law.
public enum QualityFramework: String, Sendable, CaseIterable {
  /// The pilot in vocational education of Npuls and the MBO Raad, announced on 1 February 2024.
  case mbo
  /// The pilot in higher education, since October 2021.
  case ho

  /// The framework that a unit of workload points at: study load hours at mbo, credits or time spent at higher education.
  /// A convention of this project.
  public init(of unit: LoadUnit) { self = unit == .studyHours ? .mbo : .ho }

  /// The name that edubadges fills in (June 2026).
  public var name: String {
    switch self {
    case .mbo: "Kwaliteitskader voor pilot microcredentials mbo 2024 - 2025"
    case .ho: "Kwaliteitskader Microcredentials voor Professionals HBO en WO"
    }
  }

  /// The address that edubadges fills in (June 2026).
  public var url: String {
    switch self {
    case .mbo: "https://npuls.nl/microcredentials-mbo/"
    case .ho: "https://npuls.nl/doorbouwen-aan-microcredentials"
    }
  }

  /// How a workload fits the framework.
  public enum Fit: String, Sendable, CaseIterable {
    case fits
    /// Below the guideline of 240 SBU, which the mbo pilot allows with reasons.
    case belowGuideline
    /// From 1 to 3 EC, which the experiment allows to universities from 1 May 2025 to 30 April 2027.
    case universityOnly
    case outside
  }

  /// How a workload fits on a day. In mbo the guideline is 240 SBU or more, in higher education 3 to 30 EC; 28 hours of
  /// time spent stand for 1 EC in the forms of edubadges.
  public static func fit(of workload: Workload, on day: Day) -> Fit {
    guard let value = ExactDecimal(workload.value.text), value > ExactDecimal(0) else { return .outside }
    let (least, most, university) =
      switch workload.unit {
      case .studyHours: (240, Int?.none, Int?.none)
      case .credits: (3, 30, 1)
      case .clockHours: (84, 840, 28)
      }
    if let most, value > ExactDecimal(most) { return .outside }
    if value >= ExactDecimal(least) { return .fits }
    guard let university else { return .belowGuideline }
    let isExperiment = day.text >= "2025-05-01" && day.text <= "2027-04-30"
    return isExperiment && value >= ExactDecimal(university) ? .universityOnly : .outside
  }
}
