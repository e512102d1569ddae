import Curriculum
import Description

/// Makes an offering of a programme or a course.
struct OOAPIOfferingImport {
  let id: String
  /// What it is in OOAPI.
  let kind: String
  let rio: OOAPIForRIO?
  private let fields: any OOAPIOfferedFields
  private let times: (from: Day?, to: Day?)
  private let lost: [(field: String, count: Int)]

  init<F: OOAPIOfferedFields>(_ entity: OOAPIEntity<F>) {
    let fields = entity.fields
    id = entity.idText
    kind = F.word
    rio = OOAPIForRIO(fields.consumers)
    self.fields = fields
    times = (entity.validFrom, entity.validTo)
    lost =
      [
        ("otherCodes", fields.otherCodes.count), ("timelineOverrides", entity.timelineOverrides.count),
        ("assessment", fields.assessment.count), ("modeOfDelivery", fields.modeOfDelivery.count),
        ("fieldsOfStudy", fields.fieldsOfStudy.occurrences), ("enrollment", fields.enrollment.count),
        ("resources", fields.resources.count), ("admissionRequirements", fields.admissionRequirements.count),
        ("qualificationRequirements", fields.qualificationRequirements.count), ("addresses", fields.addresses.count),
        ("coordinators", fields.coordinators.count), ("ext", fields.ext.occurrences),
      ] + fields.ownCounts
  }

  var code: String { fields.primaryCode?.code.text ?? "" }

  /// The first day: its own, else that of the first offering.
  func begin(_ offerings: [OOAPIEntity<OOAPIOfferingFields>]) -> Day? {
    times.from ?? fields.firstStartDate ?? offerings.compactMap(\.fields.startDate).min()
  }

  /// - Parameter known: what the specification says already, and is not said twice.
  func offering(
    _ id: ObjectID, of unit: OfferedUnit, _ known: (title: Line?, summary: Text?), provider: OrganisationID, begin: Day
  ) -> Offering {
    var value = Offering(id: id, unit: unit, provider: provider, startDate: begin)
    if self.id != OOAPIID.made(programme: id, of: provider).text { value.rioCode = OfferingCode(self.id) }
    value.location = rio?.text("educationLocationCode").flatMap { LocationCode($0) }
    if unit.qualification != nil, let mode = fields.modeOfStudy?.text {
      value.learningPath = OOAPIWordsForForms.modes.first { $0.value == mode }?.key
    }
    value.endDate = times.to?.previous
    value.firstIntake = fields.firstStartDate
    value.lastIntake = rio?.text("lastStartDate").flatMap { Day($0) }
    value.duration = fields.duration.flatMap { OfferingDuration($0) }
    value.language = (rio?.texts("teachingLanguages").first ?? fields.teachingLanguage?.text).flatMap {
      LanguageCode($0)
    }
    value.website = fields.link.flatMap { WebAddress($0.text) }
    let title = fields.name.dutch.flatMap { Line(collapsing: $0) }
    if title != known.title { value.title = title }
    let text = fields.description.dutch.flatMap { Text(trimming: $0) }
    if let text, text != known.summary, text.text != title?.text { value.description = text }
    return value
  }

  /// What an offering has no place for.
  func note(_ losses: inout LossList) {
    for (field, count) in lost { losses.add("\(kind).\(field)", count, .notInThisCurriculum) }
    func lose(_ field: String, _ isLost: Bool) {
      losses.add("\(kind).\(field)", isLost ? 1 : 0, .notInThisCurriculum)
    }
    lose("duration", fields.duration.map { OfferingDuration($0) == nil } ?? false)
    lose("link", fields.link.map { WebAddress($0.text) == nil } ?? false)
    losses.add("\(kind).name", fields.name.count - 1, .notInThisCurriculum)
    losses.add("\(kind).description", fields.description.count - 1, .notInThisCurriculum)
    losses.add(
      fields.consumers, of: kind,
      keeping: [
        "educationOffererCode", "educationLocationCode", "jointPartnerCodes", "teachingLanguages", "lastStartDate",
        "duration",
      ])
  }
}

/// Makes a cohort of an offering of OOAPI.
struct OOAPICohortImport {
  private let entity: OOAPIEntity<OOAPIOfferingFields>
  private var fields: OOAPIOfferingFields { entity.fields }
  private let rio: OOAPIForRIO?

  init(_ entity: OOAPIEntity<OOAPIOfferingFields>) {
    self.entity = entity
    rio = OOAPIForRIO(entity.fields.consumers)
  }

  /// The cohort; nil when it has no code or first day that can be read.
  var cohort: Cohort? {
    guard let code = fields.primaryCode.flatMap({ Line(collapsing: $0.code.text) }), let start = fields.startDate
    else { return nil }
    var value = Cohort(
      code: code, intake: fields.flexibleEntryPeriodStart.map(Intake.intakeFrom) ?? .start(start))
    value.intakeUntil = fields.flexibleEntryPeriodStart == nil ? nil : fields.flexibleEntryPeriodEnd
    switch rio?.text("registrationStatus") {
    case "open": value.status = .open
    case "closed": value.status = .closed
    default: break
    }
    switch rio?.text("requiredPermissionRegistration") {
    case "yes": value.consentRequired = true
    case "no": value.consentRequired = false
    default: break
    }
    value.consentNote = rio?.text("explanationRequiredPermission").flatMap { Text(trimming: $0) }
    value.applicationsFrom = fields.enrollStartDate
    value.applicationsUntil = fields.enrollEndDate
    value.end = fields.endDate
    value.form = form
    value.places = fields.maxNumberStudents.flatMap { ExactDecimal($0.text)?.integer }.flatMap {
      (1...32_000).contains($0) ? $0 : nil
    }
    value.price = price.flatMap { DecimalNumber($0) }
    return value
  }

  private var form: DeliveryForm? {
    let words = rio?.texts("modeOfDelivery") ?? []
    if let form = words.lazy.compactMap({ word in OOAPIWordsForForms.formsForRIO.first { $0.value == word }?.key })
      .first
    {
      return form
    }
    return fields.modeOfDelivery.lazy.compactMap { OOAPIWordsInRIO.deliveries[$0.text] }.first.flatMap {
      DeliveryForm(rawValue: $0)
    }
  }

  /// The price without zeros behind the point.
  private var price: String? {
    guard let cost = fields.priceInformation.first(where: { $0.costType.text == "total costs" }),
      var text = cost.amount?.text
    else { return nil }
    if text.contains(".") {
      while text.last == "0" { text.removeLast() }
      if text.last == "." { text.removeLast() }
    }
    return text
  }

  /// What a cohort has no place for.
  func note(_ losses: inout LossList, in programme: String) {
    func lose(_ field: String, _ count: Int) { losses.add("offering.\(field)", count, .notInThisCurriculum) }
    let code = fields.primaryCode?.code.text ?? ""
    lose("offeringId", entity.idText == OOAPIID.offering(of: code, in: programme).text ? 0 : 1)
    lose("minNumberStudents", fields.minNumberStudents.occurrences)
    lose("enrolledNumberStudents", fields.enrolledNumberStudents.occurrences)
    lose("pendingNumberStudents", fields.pendingNumberStudents.occurrences)
    lose("resultValueType", fields.resultValueType.occurrences)
    lose("link", fields.link.occurrences)
    lose("otherCodes", fields.otherCodes.count)
    lose("academicSession", fields.academicSession.occurrences)
    lose("addresses", fields.addresses.count)
    lose("programOffering", fields.programOffering.occurrences)
    lose("priceInformation", fields.priceInformation.count - price.occurrences)
    lose("ext", fields.ext.occurrences)
    losses.add(
      fields.consumers, of: "offering",
      keeping: [
        "registrationStatus", "requiredPermissionRegistration", "explanationRequiredPermission", "modeOfDelivery",
      ])
  }
}
