public import Description

extension Qualification {
  /// The study load of electives that a student must take (*keuzedeelverplichting*), in SBU: as stated, else by the type
  /// of the programme (KDV, 2021 and 2022). Nil when the type of a programme of level 4 is not known.
  ///
  /// Programmes of four years, known by a study load of 6400, had 960 until 1 August 2022.
  public func electivesDue(on day: Day) -> Int? {
    if let electiveObligation { return electiveObligation }
    switch programmeType ?? typeOfLevel {
    case .entry, .specialist: return 240
    case .basic: return 480
    case .vocational: return 720
    case .middleManagement: return studyLoadHours == 6400 && day.text < "2022-08-01" ? 960 : 720
    case nil: return nil
    }
  }

  /// The only programme type of the level; WEB 7.2.2. Level 4 has two.
  private var typeOfLevel: ProgrammeType? {
    switch level {
    case 1: .entry
    case 2: .basic
    case 3: .vocational
    default: nil
    }
  }
}
