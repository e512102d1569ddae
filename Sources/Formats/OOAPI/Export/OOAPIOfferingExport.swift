import Curriculum
import Description

/// Makes a programme or course of an offering, and an offering of OOAPI of each cohort.
struct OOAPIOfferingExport {
  private let value: Offering
  private let unit: OOAPIUnitOffered
  private let scope: Catalogue
  /// The code of the provider in RIO, without which there are no data for RIO.
  private let providerCode: String?
  private let programme: OOAPIIdentifier
  private(set) var losses = LossList()
  /// The numbers of the cohorts without a last day.
  private(set) var withoutEnd: [Int] = []

  init(_ value: Offering, of unit: OOAPIUnitOffered, in scope: Catalogue) {
    self.value = value
    self.unit = unit
    self.scope = scope
    programme = OOAPIID.programme(of: value)
    providerCode = unit.goesToRIO ? scope.organisation(value.provider)?.value.providerCode?.text : nil
  }

  private var name: String { value.title?.text ?? unit.title }
  private var text: String { value.description?.text ?? unit.summary ?? name }
  /// The language that stands there where none is named: OOAPI asks one.
  static let language = "nld"
  private var language: OOAPILanguage {
    OOAPILanguage(checked: Checked(value.language?.text ?? Self.language))
  }

  // MARK: Programme or course

  mutating func content() -> OOAPIMessage.Content {
    noteLosses()
    return unit.isCourse ? .course(entity(OOAPICourseFields(blank: Blank()))) : .program(program())
  }

  private func program() -> OOAPIEntity<OOAPIProgramFields> {
    var fields = OOAPIProgramFields(blank: Blank())
    fields.programType = OOAPIProgramType("program")
    fields.abbreviation = unit.abbreviation.map { RawText($0) }
    fields.modeOfStudy = value.learningPath.flatMap { OOAPIWordsForForms.modes[$0] }.map { OOAPIModeOfStudy($0) }
    fields.modeOfDelivery = unit.deliveries
    fields.levelOfQualification = unit.level.map { OOAPIQualificationLevel(String($0)) }
    fields.sector = .mbo
    fields.learningOutcomes = unit.outcomes
    fields.assessment = unit.assessment
    fields.consumers = consumers
    return entity(fields)
  }

  /// The object with what a programme and a course have in common.
  private func entity<F: OOAPIOfferedFields>(_ own: F) -> OOAPIEntity<F> {
    var entity = OOAPIEntity<F>(blank: Blank())
    entity.id = programme
    var fields = own
    fields.primaryCode = OOAPICode("identifier", value.id.text)
    fields.name = [.dutch(name)]
    fields.abbreviation = own.abbreviation ?? RawText(String(value.id.text.prefix(40)))
    fields.description = [.dutch(text)]
    fields.teachingLanguage = language
    fields.studyLoad = unit.load
    fields.duration = value.duration?.duration
    fields.firstStartDate = value.firstIntake
    fields.level = OOAPILevel(mbo: unit.level)
    fields.link = value.website.map { OOAPIAddressOnWeb(checked: Checked($0.text)) }
    fields.educationSpecification = .id(unit.specification)
    fields.organization = .id(OOAPIID.organization(value.provider))
    entity.fields = fields
    entity.validFrom = value.startDate
    entity.validTo = value.endDate?.next
    return entity
  }

  /// What RIO needs and OOAPI has no place for.
  private var consumers: [OOAPIConsumer] {
    guard let providerCode else { return [] }
    var members = [Tree.Member("educationOffererCode", .string(providerCode))]
    if let location = value.location { members.append(Tree.Member("educationLocationCode", .string(location.text))) }
    let partners = value.partners.compactMap { scope.organisation($0)?.value.providerCode?.text }
    if !partners.isEmpty { members.append(Tree.Member("jointPartnerCodes", .array(partners.map(Tree.string)))) }
    if let language = value.language {
      members.append(Tree.Member("teachingLanguages", .array([.string(language.text)])))
    }
    if let last = value.lastIntake { members.append(Tree.Member("lastStartDate", .string(last.text))) }
    if let duration = value.duration?.duration { members.append(Tree.Member("duration", .string(duration.text))) }
    return [OOAPIConsumer("rio", members)]
  }

  // MARK: Cohorts

  /// The offerings of OOAPI, with the numbers of their cohorts.
  mutating func offerings() -> [(number: Int, entity: OOAPIEntity<OOAPIOfferingFields>)] {
    var made: [(number: Int, entity: OOAPIEntity<OOAPIOfferingFields>)] = []
    for (number, cohort) in value.cohorts.enumerated() {
      guard let end = cohort.end ?? value.endDate else {
        withoutEnd.append(number)
        losses.add(
          "offering.cohorts", 1,
          Phrase(nl: "OOAPI vraagt een laatste dag (end)", en: "OOAPI asks a last day (end)"))
        continue
      }
      made.append((number, offering(cohort, until: end)))
    }
    return made
  }

  private mutating func offering(_ cohort: Cohort, until end: Day) -> OOAPIEntity<OOAPIOfferingFields> {
    var entity = OOAPIEntity<OOAPIOfferingFields>(blank: Blank())
    entity.id = OOAPIID.offering(of: cohort.code.text, in: programme.text)
    var fields = OOAPIOfferingFields(blank: Blank())
    fields.primaryCode = OOAPICode("offeringCode", cohort.code.text)
    fields.offeringType = OOAPIOfferingType(unit.isCourse ? "course" : "program")
    fields.name = [.dutch(name)]
    fields.description = [.dutch(text)]
    fields.teachingLanguage = language
    if let form = cohort.form {
      fields.modeOfDelivery = OOAPIWordsForForms.forms[form].map { [OOAPIModeOfDelivery($0)] } ?? []
    } else {
      fields.modeOfDelivery = Array(unit.deliveries.prefix(1))
    }
    fields.maxNumberStudents = cohort.places.map { OOAPICount($0) }
    fields.resultExpected = true
    switch cohort.intake {
    case .start(let day): fields.startDate = day
    case .intakeFrom(let day):
      fields.startDate = day
      fields.flexibleEntryPeriodStart = day
      fields.flexibleEntryPeriodEnd = cohort.intakeUntil
    }
    fields.endDate = end
    fields.enrollStartDate = cohort.applicationsFrom
    fields.enrollEndDate = cohort.applicationsUntil
    if let price = cohort.price { fields.priceInformation = [OOAPICost("total costs", price.text, "EUR")] }
    if unit.isCourse { fields.course = .id(programme) } else { fields.program = .id(programme) }
    fields.organization = .id(OOAPIID.organization(value.provider))
    fields.consumers = consumers(of: cohort)
    entity.fields = fields
    return entity
  }

  private mutating func consumers(of cohort: Cohort) -> [OOAPIConsumer] {
    losses.add("offering.cohorts.accessCode", cohort.accessCode.occurrences, .noOOAPIPlace)
    losses.add("offering.cohorts.fieldNotes", cohort.fieldNotes.count, .noOOAPIPlace)
    guard providerCode != nil, let status = cohort.status, let consent = cohort.consentRequired else {
      losses.add("offering.cohorts.status", cohort.status.occurrences, .onlyForRIO)
      losses.add("offering.cohorts.consentRequired", cohort.consentRequired.occurrences, .onlyForRIO)
      losses.add("offering.cohorts.consentNote", cohort.consentNote.occurrences, .onlyForRIO)
      let isKnown = cohort.form.map { OOAPIWordsForForms.forms[$0] != nil } ?? true
      losses.add("offering.cohorts.form", isKnown ? 0 : 1, .onlyForRIO)
      return []
    }
    var members = [
      Tree.Member("registrationStatus", .string(status == .open ? "open" : "closed")),
      Tree.Member("requiredPermissionRegistration", .string(consent ? "yes" : "no")),
    ]
    if let note = cohort.consentNote {
      members.append(Tree.Member("explanationRequiredPermission", .string(note.text)))
    }
    if let form = cohort.form.flatMap({ OOAPIWordsForForms.formsForRIO[$0] }) {
      members.append(Tree.Member("modeOfDelivery", .array([.string(form)])))
    }
    return [OOAPIConsumer("rio", members)]
  }

  // MARK: What is lost

  private mutating func noteLosses() {
    func lose(_ field: String, _ isThere: Bool, _ reason: Phrase = .noOOAPIPlace) {
      losses.add("offering.\(field)", isThere ? 1 : 0, reason)
    }
    let hasRIO = providerCode != nil
    lose("unitCode", value.unitCode != nil)
    lose("location", value.location != nil && !hasRIO, .onlyForRIO)
    lose("lastIntake", value.lastIntake != nil && !hasRIO, .onlyForRIO)
    lose("learningPath", value.learningPath.map { unit.isCourse || OOAPIWordsForForms.modes[$0] == nil } ?? false)
    lose("admissionRequirements", value.admissionRequirements != nil)
    lose("access", value.access != nil)
    let known = value.partners.count { hasRIO && scope.organisation($0)?.value.providerCode != nil }
    losses.add("offering.partners", value.partners.count - known, .onlyForRIO)
    losses.add("offering.fieldNotes", value.fieldNotes.count, .noOOAPIPlace)
  }
}

extension OfferingDuration {
  /// The duration in the form of ISO 8601.
  var duration: OOAPIDuration {
    switch unit {
    case .years: OOAPIDuration("P\(value)Y")
    case .months: OOAPIDuration("P\(value)M")
    case .weeks: OOAPIDuration("P\(value)W")
    case .days: OOAPIDuration("P\(value)D")
    case .hours: OOAPIDuration("PT\(value)H")
    }
  }

  /// Nil for a duration of several units, and for one that is too long.
  init?(_ duration: OOAPIDuration) {
    guard let parts = duration.parts, !duration.text.hasPrefix("-") else { return nil }
    let known: [(unit: DurationUnit, value: Int?)] = [
      (.years, parts.years), (.months, parts.months), (.weeks, parts.weeks), (.days, parts.days), (.hours, parts.hours),
    ]
    let said = known.filter { $0.value != nil }
    guard said.count == 1, let value = said[0].value, (1...99_999).contains(value),
      OfferingDuration(value: value, unit: said[0].unit).duration.text == duration.text
    else { return nil }
    self.init(value: value, unit: said[0].unit)
  }
}
