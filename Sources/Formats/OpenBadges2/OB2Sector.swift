import Description

/// Whether a badge is of higher education (ho) or of vocational education (mbo).
enum OB2Sector: Sendable {
  case mbo, ho
}

/// What the rules of edubadges need of a badge class. The type of institution is nowhere in a file; that study load in
/// hours means mbo, and credits mean ho, is a convention.
extension OB2BadgeClass {
  /// Whether this is a badge of edubadges, as far as the file shows.
  var isEdubadge: Bool { expanded.typeBadgeClass != nil || extensions != OB2BadgeExtensions() }

  /// The sector, where the file shows it.
  var sector: OB2Sector? {
    if extensions.studyLoad != nil { return .mbo }
    if extensions.ects != nil { return .ho }
    return expanded.typeBadgeClass == .microcredential && extensions.timeInvestment != nil ? .ho : nil
  }
}
