import Curriculum
import Description

/// What the dates of an edition say about a day.
enum EditionInForce {
  case yes
  case no
  /// Its first day is not known, and no end has passed.
  case unknown
  /// Its dates contradict each other: VER-04 speaks.
  case contradictory
}

extension QualificationPlace {
  private var file: QualificationFile { index.file.value }

  var validFrom: Day? { qualification.validFrom ?? file.validFrom }
  var intakeEnd: Day? { qualification.intakeEnd ?? file.intakeEnd }
  var programmeEnd: Day? { qualification.programmeEnd ?? file.programmeEnd }

  /// Whether the edition is in force: until the programme ends, or until intake ends where nothing more is known.
  func inForce(on day: Day) -> EditionInForce {
    let ends = [intakeEnd, programmeEnd].compactMap { $0 }
    if let validFrom, ends.contains(where: { $0 < validFrom }) { return .contradictory }
    if !isInForce(on: day) { return .no }
    return validFrom == nil ? .unknown : .yes
  }
}

extension FileIndex {
  /// The qualifications of the file with these codes; all of them when there are no codes.
  func places(of codes: [QualificationCode]) -> [QualificationPlace] {
    codes.isEmpty ? places : places.filter { codes.contains($0.qualification.code) }
  }
}

extension FlexibleModule {
  /// Whether the module is still offered or being written, so that its mappings matter.
  var isLive: Bool {
    switch status {
    case .draft, .established, .published: true
    case .deactivated, .expired, .archived: false
    }
  }
}
