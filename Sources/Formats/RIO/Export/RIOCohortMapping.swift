import Curriculum
import Description
import Rules

/// Makes a cohort of a cohort of the curriculum.
struct RIOCohortMapping {
  private let value: Cohort
  private let number: Int
  private let place: RIOOfferingPlace
  private let kind: RIOOfferingKind
  private(set) var obstacles: [FormatExport.Obstacle] = []

  init(_ cohort: Cohort, number: Int, of mapping: RIOOfferingMapping, kind: RIOOfferingKind) {
    value = cohort
    self.number = number
    place = mapping.place
    self.kind = kind
  }

  /// The cohort. With errors among the obstacles it is not to be sent.
  mutating func cohort() -> RIOCohort {
    var cohort = RIOCohort(kind)
    cohort.cohortcode = RIOKey(value.code.text)
    if value.code.text.unicodeScalars.count > 60 {
      missing(
        "code",
        Phrase(
          nl: "RIO neemt een cohortcode van ten hoogste 60 tekens. Kort hem in.",
          en: "RIO takes a cohort code of at most 60 characters. Shorten it."))
    }
    cohort.cohortstatus = RIOListed(status())
    cohort.kenmerken = kenmerken()
    cohort.beginAanmeldperiode = RIODate(required(value.applicationsFrom, "applicationsFrom", .noApplications))
    switch value.intake {
    case .start(let day): cohort.instroom = .vast(RIOFixedIntake(RIODate(day)))
    case .intakeFrom(let day):
      cohort.instroom = .flexibel(RIOFlexibleIntake(RIODate(day), value.intakeUntil.map(RIODate.init)))
    }
    cohort.eindeAanmeldperiode = value.applicationsUntil.map(RIODate.init)
    cohort.toestemmingVereistVoorAanmelding = RIOListed(consent())
    cohort.toelichtingVereisteToestemming = value.consentNote.map { RawText(String($0.text.prefix(3_000))) }
    cohort.bedrijfsopleiding = value.accessCode.map { RIOCompanyCohort($0.text) }
    cohort.einddatum = value.end.map(RIODate.init)
    if let price = price() { cohort.prijs = [price] }
    return cohort
  }

  private mutating func required(_ day: Day?, _ field: Path.Step, _ message: Phrase) -> Day {
    if let day { return day }
    missing(field, message)
    return place.offering.value.startDate
  }

  private mutating func status() -> String {
    guard let status = value.status else {
      missing(
        "status",
        Phrase(
          nl: "RIO vraagt of men zich kan aanmelden. Vul status in: open of gesloten.",
          en: "RIO asks whether one can register. Fill in status: open or gesloten (closed)."))
      return ""
    }
    return status == .open ? "O" : "G"
  }

  private mutating func consent() -> String {
    guard let consent = value.consentRequired else {
      missing(
        "consentRequired",
        Phrase(
          nl: "RIO vraagt of aanmelden toestemming nodig heeft. Vul consentRequired in: true of false.",
          en: "RIO asks whether registering needs consent. Fill in consentRequired: true or false."))
      return ""
    }
    return consent ? "JA" : "NEE"
  }

  private mutating func kenmerken() -> [RIOKenmerk] {
    var kenmerken: [RIOKenmerk] = []
    if let places = value.places {
      kenmerken.append(RIOKenmerk("deelnemersplaatsen", .getal(RIODecimal(String(places)))))
    }
    if let form = value.form?.rawValue ?? participation {
      kenmerken.append(RIOKenmerk("opleidingsvorm", .enumeratie(RIOEnumerated(form))))
    } else {
      missing(
        "form",
        Phrase(
          nl: "RIO vraagt bij elk cohort een opleidingsvorm. Vul form in, zoals KLASSIKAAL of ONLINE.",
          en: "RIO asks a form for each cohort. Fill in form, such as KLASSIKAAL (in class) or ONLINE."))
    }
    return kenmerken
  }

  /// The first participation of the module that has a counterpart in RIO.
  private var participation: String? {
    guard let id = place.offering.value.unit.module, let module = place.scope.module(id)?.value else { return nil }
    return module.participation.lazy.compactMap { Self.forms[$0.text] }.first
  }

  /// The codes of participation that say a form of teaching.
  private static let forms = ["online": "ONLINE", "onsite": "KLASSIKAAL", "blended": "KLASSIKAAL_EN_ONLINE"]

  private mutating func price() -> RIOPrice? {
    guard let price = value.price else { return nil }
    guard price.tenThousandths.isMultiple(of: 100), price.tenThousandths <= 10_000_000_000 else {
      missing(
        "price",
        Phrase(
          nl: "RIO neemt een prijs tot 1000000 euro met ten hoogste twee decimalen. Rond hem af.",
          en: "RIO takes a price up to 1000000 euro with at most two decimals. Round it."))
      return nil
    }
    return RIOPrice("TOTALE_VERPLICHTE_KOSTEN", price.text)
  }

  private mutating func missing(_ field: Path.Step, _ message: Phrase) {
    obstacles.append(
      .rio(.rio10, place.offering.origin, ["cohorts", .item(number), field], severity: .error, message))
  }
}

extension Phrase {
  fileprivate static let noApplications = Phrase(
    nl: "RIO vraagt vanaf wanneer men zich kan aanmelden. Vul applicationsFrom in.",
    en: "RIO asks from when one can register. Fill in applicationsFrom.")
}
