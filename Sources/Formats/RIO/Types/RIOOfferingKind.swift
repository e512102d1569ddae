/// The kinds of offerings (*aangeboden opleiding*).
enum RIOOfferingKind: String, Sendable, CaseIterable {
  case bo = "aangebodenBOOpleiding"
  case ho = "aangebodenHOOpleiding"
  case hoPart = "aangebodenHOOpleidingsonderdeel"
  case mbo = "aangebodenMboOpleiding"
  case mboPart = "aangebodenMboOpleidingsonderdeel"
  case privateCourse = "aangebodenParticuliereOpleiding"
  case so = "aangebodenSOOpleiding"
  case vavo = "aangebodenVavoOpleiding"
  case vo = "aangebodenVOOpleiding"
  case vso = "aangebodenVSOOpleiding"

  /// The name of the element of an offering of the kind.
  var element: StaticString {
    switch self {
    case .bo: "aangebodenBOOpleiding"
    case .ho: "aangebodenHOOpleiding"
    case .hoPart: "aangebodenHOOpleidingsonderdeel"
    case .mbo: "aangebodenMboOpleiding"
    case .mboPart: "aangebodenMboOpleidingsonderdeel"
    case .privateCourse: "aangebodenParticuliereOpleiding"
    case .so: "aangebodenSOOpleiding"
    case .vavo: "aangebodenVavoOpleiding"
    case .vo: "aangebodenVOOpleiding"
    case .vso: "aangebodenVSOOpleiding"
    }
  }

  /// The name of the element of a period of the kind.
  var periodElement: StaticString {
    switch self {
    case .bo: "aangebodenBOOpleidingPeriode"
    case .ho: "aangebodenHOOpleidingPeriode"
    case .hoPart: "aangebodenHOOpleidingsonderdeelPeriode"
    case .mbo: "aangebodenMboOpleidingPeriode"
    case .mboPart: "aangebodenMboOpleidingsonderdeelPeriode"
    case .privateCourse: "aangebodenParticuliereOpleidingPeriode"
    case .so: "aangebodenSOOpleidingPeriode"
    case .vavo: "aangebodenVavoOpleidingPeriode"
    case .vo: "aangebodenVOOpleidingPeriode"
    case .vso: "aangebodenVSOOpleidingPeriode"
    }
  }

  /// The name of the element of a cohort of the kind; nil where the kind has none.
  var cohortElement: StaticString? {
    switch self {
    case .ho: "aangebodenHOOpleidingCohort"
    case .hoPart: "aangebodenHOOpleidingsonderdeelCohort"
    case .mbo: "aangebodenMboOpleidingCohort"
    case .mboPart: "aangebodenMboOpleidingsonderdeelCohort"
    case .privateCourse: "aangebodenParticuliereOpleidingCohort"
    case .vavo: "aangebodenVavoOpleidingCohort"
    case .bo, .so, .vo, .vso: nil
    }
  }
}

/// A kind of offering as a type, for descriptions that differ by kind.
protocol RIOOfferingTag: Sendable {
  static var kind: RIOOfferingKind { get }
}
enum RIOOfferedBO: RIOOfferingTag { static var kind: RIOOfferingKind { .bo } }
enum RIOOfferedHO: RIOOfferingTag { static var kind: RIOOfferingKind { .ho } }
enum RIOOfferedHOPart: RIOOfferingTag { static var kind: RIOOfferingKind { .hoPart } }
enum RIOOfferedMbo: RIOOfferingTag { static var kind: RIOOfferingKind { .mbo } }
enum RIOOfferedMboPart: RIOOfferingTag { static var kind: RIOOfferingKind { .mboPart } }
enum RIOOfferedPrivate: RIOOfferingTag { static var kind: RIOOfferingKind { .privateCourse } }
enum RIOOfferedSO: RIOOfferingTag { static var kind: RIOOfferingKind { .so } }
enum RIOOfferedVavo: RIOOfferingTag { static var kind: RIOOfferingKind { .vavo } }
enum RIOOfferedVO: RIOOfferingTag { static var kind: RIOOfferingKind { .vo } }
enum RIOOfferedVSO: RIOOfferingTag { static var kind: RIOOfferingKind { .vso } }
