import Curriculum
import Description
import Rules

/// Makes the offering of an offering of the curriculum. Of a module it is a private offering; of a qualification, an
/// elective or a certificate it is an mbo offering, by the recognised code.
struct RIOOfferingMapping {
  let place: RIOOfferingPlace
  let generation: RIOGeneration
  private let codes: [String: RIOUnitCode]
  private let day: Day
  private(set) var obstacles: [FormatExport.Obstacle] = []
  private(set) var losses = LossList()
  /// Whether it waits for the code of a new unit.
  private(set) var isWaiting = false
  /// The title of what is offered.
  private(set) var title = ""

  var value: Offering { place.offering.value }

  init(_ place: RIOOfferingPlace, codes: [String: RIOUnitCode], generation: RIOGeneration, day: Day) {
    self.place = place
    self.codes = codes
    self.generation = generation
    self.day = day
  }

  /// The offering; nil when something is missing, or when it waits.
  mutating func offering() -> RIOOffering? {
    guard var offering = offeredUnit() else { return nil }
    offering.aangebodenOpleidingCode = code() ?? offering.aangebodenOpleidingCode
    offering.onderwijsaanbiedercode = provider() ?? offering.onderwijsaanbiedercode
    offering.onderwijslocatiecode = value.location.flatMap { RIOLocationCode($0.text) }
    offering.begindatum = RIODate(value.startDate)
    offering.eersteInstroomDatum = value.firstIntake.map(RIODate.init)
    offering.einddatum = value.endDate.map { RIODate($0.next) }
    offering.periodes = [RIOOfferingPeriod(offering.kind, period())]
    for (number, cohort) in value.cohorts.enumerated() {
      var mapping = RIOCohortMapping(cohort, number: number, of: self, kind: offering.kind)
      offering.cohorten.append(mapping.cohort())
      obstacles += mapping.obstacles
    }
    offering.afwijkendeOpleidingsduur = value.duration.map { RIODuration($0.unit.rawValue, $0.value) }
    offering.kenmerken = kenmerken()
    lose("fieldNotes", value.fieldNotes.count)
    lose("cohorts.fieldNotes", value.cohorts.reduce(0) { $0 + $1.fieldNotes.count })
    if obstacles.contains(where: { $0.finding.severity == .error }) { return nil }
    return isWaiting ? nil : offering
  }

  // MARK: What is offered

  private mutating func offeredUnit() -> RIOOffering? {
    switch value.unit {
    case .module(let id): return module(id)
    case .qualification(let code): return qualification(code)
    case .elective(let code):
      let elective = place.scope.elective(code)?.value
      title = elective?.title.text ?? code.text
      return part(code.text, level: nil)
    case .certificate(let code):
      let certificate = place.scope.certificate(code)?.value
      title = certificate?.title.text ?? code.text
      let levels = Set((certificate?.qualifications ?? []).compactMap(level))
      return part(code.text, level: levels.count == 1 ? levels.first : nil)
    }
  }

  private mutating func module(_ id: ModuleID) -> RIOOffering? {
    guard let module = place.scope.module(id)?.value else {
      missing(
        "module",
        Phrase(
          nl: "De module \(id) is hier niet. Lever haar mee, zodat RIO weet wat er wordt aangeboden.",
          en: "The module \(id) is not here. Add it, so that RIO knows what is offered."))
      return nil
    }
    title = module.title.text
    var offering = RIOOffering(.privateCourse)
    if (1...4).contains(module.level) { offering.niveau = RIOListed("MBO-\(module.level)") }
    if let code = codes[id.text] ?? value.unitCode.flatMap({ RIOUnitCode($0.text) }) {
      offering.reference = .eenheid(code)
    } else {
      isWaiting = true
    }
    lose("learningPath", value.learningPath.occurrences)
    lose("admissionRequirements", value.admissionRequirements.occurrences)
    lose("access", value.access.occurrences)
    return offering
  }

  private mutating func qualification(_ code: QualificationCode) -> RIOOffering? {
    if case .found(let found) = place.scope.qualification(code, on: day) {
      title = found.qualification.title.text
    } else {
      title = code.text
    }
    var offering = RIOOffering(.mbo)
    offering.reference = .erkenning(RIORecognitionKey("CREBO", code.text))
    offering.leertrajectMBO = value.learningPath.map { RIOListed($0.rawValue) }
    if value.learningPath == nil {
      missing(
        "learningPath",
        Phrase(
          nl: "Van een kwalificatie vraagt RIO het leertraject, zoals BOL of BBL. Vul learningPath in.",
          en: "Of a qualification RIO asks the learning path, such as BOL or BBL. Fill in learningPath."))
    }
    offering.mboNiveau = level(code).map { RIOListed("MBO-\($0)") }
    admission(&offering)
    return offering
  }

  private mutating func part(_ code: String, level: Int?) -> RIOOffering {
    var offering = RIOOffering(.mboPart)
    offering.reference = .erkenning(RIORecognitionKey("CREBO", code))
    offering.mboNiveau = level.map { RIOListed("MBO-\($0)") }
    admission(&offering)
    lose("learningPath", value.learningPath.occurrences)
    return offering
  }

  private func level(_ code: QualificationCode) -> Int? {
    if case .found(let found) = place.scope.qualification(code, on: day) { found.qualification.level } else { nil }
  }

  private mutating func admission(_ offering: inout RIOOffering) {
    offering.toelatingseisen = value.admissionRequirements.map { RIOListed($0 ? "JA" : "NEE") }
    if value.admissionRequirements == nil {
      missing(
        "admissionRequirements",
        Phrase(
          nl: "RIO vraagt of er toelatingseisen zijn. Vul admissionRequirements in: true of false.",
          en: "RIO asks whether there are admission requirements. Fill in admissionRequirements: true or false."))
    }
    offering.toegankelijkheid = value.access.map { RIOListed($0.rawValue) }
    if value.access == nil {
      missing(
        "access",
        Phrase(
          nl: "RIO vraagt voor wie het aanbod open staat. Vul access in: ALL of SPEC.",
          en: "RIO asks who may take part. Fill in access: ALL or SPEC."))
    }
  }

  // MARK: Codes

  private mutating func code() -> RIOOfferingCode? {
    if let code = value.rioCode.flatMap({ RIOOfferingCode($0.text) }) { return code }
    missing(
      "rioCode",
      Phrase(
        nl: "RIO kent een aanbod aan een UUID die de school kiest en houdt. Maak er één, en vul hem in als rioCode.",
        en: "RIO knows an offering by a UUID that the school chooses and keeps. Make one, and fill it in as rioCode."))
    return nil
  }

  private mutating func provider() -> RIOProviderCode? {
    let organisation = place.scope.organisation(value.provider)
    if let code = organisation?.value.providerCode.flatMap({ RIOProviderCode($0.text) }) { return code }
    missing(
      "provider",
      Phrase(
        nl: "De organisatie \(value.provider) heeft geen providerCode, de code als aanbieder in RIO. Vul die bij de "
          + "organisatie in.",
        en: "The organisation \(value.provider) has no providerCode, its code as provider in RIO. Fill it in with the "
          + "organisation."))
    return nil
  }

  // MARK: Attributes

  private mutating func period() -> RIOOfferingPeriodFields {
    var period = RIOOfferingPeriodFields()
    period.begindatum = RIODate(value.startDate)
    period.eigenNaamAangebodenOpleiding = RIOToken(cut(value.title?.text ?? title, 225, "title"))
    period.eigenOmschrijving = value.description.map { RawText(cut($0.text, 3_000, "description")) }
    for partner in value.partners {
      guard let code = place.scope.organisation(partner)?.value.providerCode else {
        lose("partners", 1, .noProviderCode)
        continue
      }
      period.kenmerken.append(RIOKenmerk("samenwerkendeOnderwijsaanbiedercode", .tekst(RawText(code.text))))
    }
    if let website = value.website { period.kenmerken.append(RIOKenmerk("website", .tekst(RawText(website.text)))) }
    return period
  }

  private mutating func kenmerken() -> [RIOKenmerk] {
    var kenmerken = [RIOKenmerk(RIOOffering.ownKey, .tekst(RawText(value.id.text)))]
    if let last = value.lastIntake {
      if generation == .of2022 {
        lose("lastIntake", 1, .notInGeneration)
      } else {
        kenmerken.append(RIOKenmerk("laatsteInstroomdatum", .datum(RIODate(last))))
      }
    }
    if let language = value.language?.text.uppercased() {
      if RIOList.language.contains(language, generation) {
        kenmerken.append(RIOKenmerk("voertaal", .enumeratie(RIOEnumerated(language))))
      } else {
        lose("language", 1, .notInRIOList)
      }
    }
    return kenmerken
  }

  private mutating func cut(_ text: String, _ most: Int, _ field: Path.Step) -> String {
    obstacles.cut(text, most, field, of: place.offering.origin)
  }

  private mutating func lose(_ field: String, _ count: Int, _ reason: Phrase = .noRIOPlace) {
    losses.add("offering.\(field)", count, reason)
  }

  private mutating func missing(_ field: Path.Step, _ message: Phrase) {
    obstacles.append(.rio(.rio10, place.offering.origin, [field], severity: .error, message))
  }
}
