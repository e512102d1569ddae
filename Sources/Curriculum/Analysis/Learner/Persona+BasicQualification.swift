public import Description

extension Persona {
  /// Whether the person has a basic qualification (*startkwalificatie*): as stated, else by what is listed: a diploma of
  /// level 2 or higher, or of havo or vwo.
  ///
  /// - Returns: nil when a field note says that it is not known, or when only a diploma of unknown level is listed.
  public func hasBasicQualification(in catalogue: Catalogue, on day: Day) -> Bool? {
    if let basicQualification { return basicQualification }
    var isKnown = !fieldNotes.contains {
      $0.state == .unknown && ["basicQualification", "priorCredentials"].contains($0.field.text)
    }
    for credential in priorCredentials {
      switch credential.kind {
      case .generalSecondary: return true
      case .diploma:
        guard let level = credential.diplomaLevel(in: catalogue, on: day) else {
          isKnown = false
          continue
        }
        if level >= 2 { return true }
      default: continue
      }
    }
    return isKnown ? false : nil
  }
}

extension PriorCredential {
  /// The qualification of a diploma; nil when it names none, or one that is not loaded.
  func qualification(in catalogue: Catalogue, on day: Day) -> QualificationPlace? {
    guard kind == .diploma, let code, let number = QualificationCode(code.text) else { return nil }
    return catalogue.qualification(number, on: obtainedOn ?? day).value
  }

  /// The level of a diploma: as stated, else of its qualification.
  func diplomaLevel(in catalogue: Catalogue, on day: Day) -> Int? {
    level ?? qualification(in: catalogue, on: day)?.qualification.level
  }
}
