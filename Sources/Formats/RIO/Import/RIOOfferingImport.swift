import Curriculum
import Description

/// Makes an offering of the curriculum of an offering of RIO.
struct RIOOfferingImport {
  private let offering: RIOOffering
  private let period: RIOOfferingPeriodFields?

  init(_ offering: RIOOffering) {
    self.offering = offering
    period = offering.periodes.map(\.fields).max {
      ($0.begindatum.day?.text ?? "") < ($1.begindatum.day?.text ?? "")
    }
  }

  func offering(of unit: OfferedUnit, provider: OrganisationID, begin: Day) -> Offering {
    let code = offering.aangebodenOpleidingCode.text.lowercased()
    let id =
      offering.kenmerken.text(RIOOffering.ownKey).flatMap { ObjectID($0) } ?? ObjectID(slug: code)
      ?? ObjectID(checked: Checked("aanbod"))
    var value = Offering(id: id, unit: unit, provider: provider, startDate: begin)
    value.rioCode = OfferingCode(code)
    if case .module = unit {
      let known = offering.reference?.eenheid ?? offering.opleidingseenheidcode
      value.unitCode = known.flatMap { RioUnitCode($0.text) }
    }
    value.location = offering.onderwijslocatiecode.flatMap { LocationCode($0.text) }
    value.learningPath = offering.leertrajectMBO.flatMap { LearningPath(rawValue: $0.text) }
    value.endDate = offering.einddatum?.day.flatMap(\.previous)
    value.firstIntake = offering.eersteInstroomDatum?.day
    value.lastIntake = offering.kenmerken.text("laatsteInstroomdatum").flatMap { Day($0) }
    value.duration = duration
    value.admissionRequirements = offering.toelatingseisen.map { $0.text == "JA" }
    value.access = offering.toegankelijkheid.flatMap { OfferingAccess(rawValue: $0.text) }
    value.language = offering.kenmerken.text("voertaal").flatMap { LanguageCode($0.lowercased()) }
    value.website = period?.kenmerken.text("website").flatMap { WebAddress($0.trimmed) }
    value.title = period?.eigenNaamAangebodenOpleiding.flatMap { Line(collapsing: $0.text) }
    value.description = period?.eigenOmschrijving.flatMap { Text(trimming: $0.text) }
    value.cohorts = offering.cohorten.compactMap(cohort)
    return value
  }

  private var duration: OfferingDuration? {
    guard let duration = offering.afwijkendeOpleidingsduur,
      let unit = DurationUnit(rawValue: duration.opleidingsduurEenheid.text),
      let value = Int(duration.opleidingsduurOmvang.text), (1...99_999).contains(value)
    else { return nil }
    return OfferingDuration(value: value, unit: unit)
  }

  private func cohort(_ cohort: RIOCohort) -> Cohort? {
    guard let code = Line(collapsing: cohort.cohortcode.text), let begin = cohort.instroom.begin.day else { return nil }
    let intake: Intake = cohort.instroom.vast == nil ? .intakeFrom(begin) : .start(begin)
    var value = Cohort(code: code, intake: intake)
    value.status = cohort.cohortstatus.text == "O" ? .open : cohort.cohortstatus.text == "G" ? .closed : nil
    value.intakeUntil = cohort.instroom.flexibel?.eindeInstroomperiode?.day
    value.applicationsFrom = cohort.beginAanmeldperiode.day
    value.applicationsUntil = cohort.eindeAanmeldperiode?.day
    value.end = cohort.einddatum?.day
    value.form = cohort.kenmerken.text("opleidingsvorm").flatMap(DeliveryForm.init(rawValue:))
    switch cohort.toestemmingVereistVoorAanmelding.text {
    case "JA": value.consentRequired = true
    case "NEE": value.consentRequired = false
    default: break
    }
    value.consentNote = cohort.toelichtingVereisteToestemming.flatMap { Text(trimming: $0.text) }
    value.places = cohort.kenmerken.text("deelnemersplaatsen").flatMap { RIODecimal($0).whole }
    value.price = cohort.prijs.first { $0.soort.text == "TOTALE_VERPLICHTE_KOSTEN" }.flatMap {
      DecimalNumber(plain($0.bedrag.text))
    }
    value.accessCode = cohort.bedrijfsopleiding.flatMap { Line(collapsing: $0.toegangscodeCohort.text) }
    return value
  }

  /// An amount without a plus and without zeros that say nothing: +06785.0 is 6785.
  private func plain(_ amount: String) -> String {
    let parts = amount.split(separator: ".", maxSplits: 1, omittingEmptySubsequences: false)
    let whole = parts[0].drop { $0 == "+" || $0 == "0" }
    var decimals = parts.count > 1 ? parts[1] : ""
    while decimals.last == "0" { decimals.removeLast() }
    return (whole.isEmpty ? "0" : String(whole)) + (decimals.isEmpty ? "" : ".\(decimals)")
  }

  /// What the offering has no place for.
  var losses: LossList {
    let name = offering.kind.rawValue
    var losses = LossList()
    func lose(_ field: String, _ count: Int, _ reason: Phrase = .notInThisCurriculum) {
      losses.add("\(name).\(field)", count, reason)
    }
    lose("periodes", offering.periodes.count - 1, .lastPeriod)
    lose("niveau", offering.niveau.occurrences, .fromLevel)
    lose("mboNiveau", offering.mboNiveau.occurrences, .fromLevel)
    lose("opleidingserkenningSleutel", offering.erkenningen.count - 1)
    lose("eigenNaamInternationaal", (period?.eigenNaamInternationaal).occurrences)
    let kept: Set<String> = [RIOOffering.ownKey, "laatsteInstroomdatum", "voertaal"]
    for kenmerk in offering.kenmerken where !kept.contains(kenmerk.naam.text) { lose(kenmerk.naam.text, 1) }
    let languages = offering.kenmerken.count { $0.naam.text == "voertaal" }
    lose("voertaal", languages - 1)
    for kenmerk in period?.kenmerken ?? [] where kenmerk.naam.text != "website" { lose(kenmerk.naam.text, 1) }
    lose("cohorten", offering.cohorten.count { cohort($0) == nil })
    return losses
  }
}

extension String {
  /// The text without white space at either end.
  fileprivate var trimmed: String {
    String(drop { $0.isWhitespace }.reversed().drop { $0.isWhitespace }.reversed())
  }
}
