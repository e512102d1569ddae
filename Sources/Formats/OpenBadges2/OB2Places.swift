import Description

/// The parts of a file of Open Badges 2.0 that rules look at, with their places.
extension OB2File {
  /// The assertion.
  var assertion: OB2Assertion? { if case .assertion(let value) = document { value } else { nil } }

  /// The badge class: the document itself, or the one that stands in the assertion.
  var badge: (value: OB2BadgeClass, path: Path)? {
    switch document {
    case .badgeClass(let value): (value, [])
    case .assertion(let value): value.badge.here.map { ($0, ["badge"]) }
    default: nil
    }
  }

  /// The issuer: the document itself, or the one that stands in the badge class.
  var issuer: (value: OB2Profile, path: Path)? {
    if case .issuer(let value) = document { return (value, []) }
    return badge.flatMap { badge in badge.value.issuer.here.map { ($0, badge.path + ["issuer"]) } }
  }

  /// The members that no field names, of the document and what stands in it.
  var others: [(members: [Tree.Member], path: Path)] {
    var found: [([Tree.Member], Path)] = []
    if let assertion { found.append((assertion.others, [])) }
    if let badge { found.append((badge.value.others, badge.path)) }
    if let issuer { found.append((issuer.value.others, issuer.path)) }
    return found
  }
}
