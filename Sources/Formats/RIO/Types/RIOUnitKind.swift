/// The kinds of units (*opleidingseenheid*) that both contracts know.
enum RIOUnitKind: String, Sendable, CaseIterable {
  case hoOpleiding, hoOnderwijseenheid, hoOnderwijseenhedencluster, particuliereOpleiding

  /// The name of the element of a unit of the kind.
  var element: StaticString {
    switch self {
    case .hoOpleiding: "hoOpleiding"
    case .hoOnderwijseenheid: "hoOnderwijseenheid"
    case .hoOnderwijseenhedencluster: "hoOnderwijseenhedencluster"
    case .particuliereOpleiding: "particuliereOpleiding"
    }
  }

  /// The name of the element of a period of the kind.
  var periodElement: StaticString {
    switch self {
    case .hoOpleiding: "hoOpleidingPeriode"
    case .hoOnderwijseenheid: "hoOnderwijseenheidPeriode"
    case .hoOnderwijseenhedencluster: "hoOnderwijseenhedenclusterPeriode"
    case .particuliereOpleiding: "particuliereOpleidingPeriode"
    }
  }

  /// Whether it is a part (*hoOpleidingsonderdeel*), which has its award on the period.
  var isPart: Bool { self == .hoOnderwijseenheid || self == .hoOnderwijseenhedencluster }
}

/// A kind of unit as a type, for descriptions that differ by kind.
protocol RIOUnitTag: Sendable {
  static var kind: RIOUnitKind { get }
}
enum RIOProgrammeTag: RIOUnitTag { static var kind: RIOUnitKind { .hoOpleiding } }
enum RIOCourseTag: RIOUnitTag { static var kind: RIOUnitKind { .hoOnderwijseenheid } }
enum RIOClusterTag: RIOUnitTag { static var kind: RIOUnitKind { .hoOnderwijseenhedencluster } }
enum RIOPrivateTag: RIOUnitTag { static var kind: RIOUnitKind { .particuliereOpleiding } }
