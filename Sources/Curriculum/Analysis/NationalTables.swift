public import Description

// National facts that several rules and views need. Each table names its source and the vintage that was
// read. What changes by date stands in `DatedTables.swift`.

/// Numbers that national rules share.
public enum NationalNumbers {
  /// Study load hours of one study year: at least 1600; WEB 7.2.4a, text of about 2015.
  public static let hoursPerYear = 1600
  /// The step of the study load of an elective; MTK, 15 December 2014.
  public static let electiveStep = 240
  /// The greatest obligation of any type of programme since 1 August 2022; KDV, 2021 and 2022.
  public static let greatestObligation = 720
  /// The day from which files of the present structure hold; RKD15. Codes from before begin with 9.
  public static let presentStructure = Day(checked: Checked("2015-08-01"))
}

extension ProgrammeType {
  /// The level of the type; WEB 7.2.2, text of about 2015.
  public var level: Int {
    switch self {
    case .entry: 1
    case .basic: 2
    case .vocational: 3
    case .middleManagement, .specialist: 4
    }
  }

  /// The types that a level has; WEB 7.2.2.
  public static func types(at level: Int) -> [ProgrammeType] { allCases.filter { $0.level == level } }

  /// The study load that the durations of WEB 7.2.4a come to at 1600 hours a year, text of about 2015.
  ///
  /// 6400 for middle management is real: files of four years, 2015 and 2016 (SBBX).
  public var studyLoadRange: ClosedRange<Int> {
    switch self {
    case .entry, .specialist: 1600...1600
    case .basic: 1600...3200
    case .vocational: 3200...4800
    case .middleManagement: 4800...6400
    }
  }

  /// The study load of electives that a student must take (*keuzedeelverplichting*), from `ElectiveObligation.table`.
  ///
  /// - Parameters:
  ///   - studyLoad: the study load of the programme, which tells four years from three.
  ///   - day: the day that it is asked for; the cohort plays no part.
  /// - Returns: nil when the table cannot tell without the study load.
  public func electiveObligation(studyLoad: Int?, on day: Day) -> Int? {
    for row in ElectiveObligation.table.inForce(on: day) where row.type == self {
      guard let rowLoad = row.studyLoad else { return row.hours }
      guard let studyLoad else { return nil }
      if studyLoad == rowLoad { return row.hours }
    }
    return nil
  }
}

extension Qualification {
  /// The type of programme: as stated, else the only one of the level (WEB 7.2.2). Nil when level 4 leaves two.
  public var knownType: ProgrammeType? {
    if let programmeType { return programmeType }
    let types = ProgrammeType.types(at: level)
    return types.count == 1 ? types[0] : nil
  }

  /// The study load of electives that a student must take (*keuzedeelverplichting*), in SBU: as stated, else by the
  /// type of the programme. Nil when the type is not known, or the study load that its table asks for.
  public func electivesDue(on day: Day) -> Int? {
    electiveObligation ?? knownType?.electiveObligation(studyLoad: studyLoadHours, on: day)
  }
}

extension NLQFLevel {
  /// The level in mbo that it fits; MTK, 15 December 2014. `4+` fits level 4.
  public var level: Int {
    switch self {
    case .one: 1
    case .two: 2
    case .three: 3
    case .four, .fourPlus: 4
    }
  }
}

extension CodeKind {
  /// What a code is the code of by its form: the number ranges that were seen up to April 2025 (RKD12, RKD15, SBBL).
  ///
  /// Ranges are observed and not guaranteed, so nil means that the form is not known, not that the code is wrong.
  public init?(form code: String) {
    let bytes = code.utf8
    guard bytes.count == 5, bytes.dropFirst().allSatisfy({ 0x30...0x39 ~= $0 }), let first = bytes.first,
      let second = bytes.dropFirst().first
    else { return nil }
    switch (first, second) {
    case (UInt8(ascii: "K"), _): self = .elective
    case (UInt8(ascii: "C"), _): self = .certificate
    case (UInt8(ascii: "7"), UInt8(ascii: "9")): self = .domain
    case (UInt8(ascii: "2"), UInt8(ascii: "2")...UInt8(ascii: "3")): self = .qualificationFile
    case (UInt8(ascii: "2"), UInt8(ascii: "5")...UInt8(ascii: "7")), (UInt8(ascii: "9"), _): self = .qualification
    default: return nil
    }
  }
}
