import Description

/// Makes an offering of a programme or a course with its offerings, as the mapper of SURF eduhub does.
struct OOAPIOfferingMapping {
  private let id: String
  private let main: any OOAPIOfferedFields
  private let times: OOAPITimes
  private let periods: [(begin: Day?, fields: any OOAPIOfferedFields, path: Path)]
  private let kind: RIOOfferingKind
  private let generation: RIOGeneration
  private(set) var notes: [OOAPINote] = []
  /// What is wrong with the offerings, by the number of the offering.
  private(set) var offeringNotes: [(number: Int, note: OOAPINote)] = []

  init<F: OOAPIOfferedFields>(_ entity: OOAPIEntity<F>, as kind: RIOOfferingKind, _ generation: RIOGeneration) {
    id = entity.id.text
    main = entity.fields
    times = OOAPITimes(entity)
    periods =
      [(begin: entity.validFrom, fields: entity.fields, path: Path())]
      + entity.timelineOverrides.enumerated().map { number, override in
        let path: Path = ["timelineOverrides", .item(number), .field(F.word)]
        return (begin: override.validFrom, fields: override.changed.fields, path: path)
      }
    self.kind = kind
    self.generation = generation
  }

  /// The offering. With notes that are errors it is not to be sent.
  mutating func offering(of unit: RIOUnitCode, _ offerings: [OOAPIEntity<OOAPIOfferingFields>]) -> RIOOffering {
    let rio = OOAPIForRIO(main.consumers)
    var offering = RIOOffering(kind)
    offering.aangebodenOpleidingCode = RIOOfferingCode(id) ?? offering.aangebodenOpleidingCode
    if let code = rio?.text("educationOffererCode").flatMap({ RIOProviderCode($0) }) {
      offering.onderwijsaanbiedercode = code
    } else {
      missing(["consumers"], "onderwijsaanbiedercode (educationOffererCode)")
    }
    if let text = rio?.text("educationLocationCode") {
      offering.onderwijslocatiecode = RIOLocationCode(text)
      if offering.onderwijslocatiecode == nil { missing(["consumers"], "onderwijslocatiecode (educationLocationCode)") }
    }
    offering.begindatum = times.begin
    offering.einddatum = times.end
    if !times.isComplete { missing(["validFrom"], "begindatum") }
    offering.eersteInstroomDatum = main.firstStartDate.map(RIODate.init)
    offering.reference = .eenheid(unit)
    offering.periodes = []
    for period in periods { offering.periodes.append(self.period(period.begin, period.fields, period.path)) }
    for (number, item) in offerings.enumerated() { offering.cohorten.append(cohort(item, number)) }
    offering.afwijkendeOpleidingsduur = rio?.text("duration").flatMap(duration)
    offering.kenmerken = kenmerken(rio)
    if kind == .privateCourse {
      offering.niveau = OOAPIWordsInRIO.level(main.level?.text, main.sector?.text).map { RIOListed($0) }
    }
    return offering
  }

  private func duration(_ text: String) -> RIODuration? {
    guard let parts = OOAPIDuration(wire: text)?.parts else { return nil }
    if parts.hasTime { return RIODuration("U", (parts.days ?? 0) * 24 + (parts.hours ?? 0)) }
    if parts.years == nil, parts.months == nil { return RIODuration("D", (parts.weeks ?? 0) * 7 + (parts.days ?? 0)) }
    if (parts.months ?? 0) == 0 { return RIODuration("J", parts.years ?? 0) }
    return RIODuration("M", (parts.years ?? 0) * 12 + (parts.months ?? 0))
  }

  private func kenmerken(_ rio: OOAPIForRIO?) -> [RIOKenmerk] {
    var kenmerken = [RIOKenmerk(RIOOffering.ownKey, .tekst(RawText(id.lowercased())))]
    if generation == .of2025, let last = rio?.text("lastStartDate").flatMap({ Day($0) }) {
      kenmerken.append(RIOKenmerk("laatsteInstroomdatum", .datum(RIODate(last))))
    }
    if generation == .of2022, let consent = rio?.text("consentParticipationSTAP") {
      let words = [
        "permission_granted": "TOESTEMMING_VERLEEND", "permission_not_granted": "GEEN_TOESTEMMING_VERLEEND",
      ]
      if let value = words[consent] {
        kenmerken.append(RIOKenmerk("toestemmingDeelnameSTAP", .enumeratie(RIOEnumerated(value))))
      }
    }
    if kind == .ho, let mode = main.modeOfStudy.flatMap({ OOAPIWordsInRIO.modes[$0.text] }) {
      kenmerken.append(RIOKenmerk("vorm", .enumeratie(RIOEnumerated(mode))))
    }
    let several = rio?.texts("teachingLanguages") ?? []
    for language in several.isEmpty ? [main.teachingLanguage?.text].compactMap({ $0 }) : several {
      let value = language.uppercased()
      guard RIOList.language.contains(value, generation) else { continue }
      kenmerken.append(RIOKenmerk("voertaal", .enumeratie(RIOEnumerated(value))))
    }
    return kenmerken
  }

  private mutating func period(_ begin: Day?, _ fields: any OOAPIOfferedFields, _ path: Path) -> RIOOfferingPeriod {
    var period = RIOOfferingPeriodFields()
    period.begindatum = begin.map(RIODate.init) ?? RIODate("")
    period.eigenNaamAangebodenOpleiding = fields.name.dutch.map { RIOToken(cut($0, 225, path + ["name"])) }
    period.eigenNaamInternationaal = fields.name.in("en").map { RIOToken(cut($0, 225, path + ["name"])) }
    period.eigenOmschrijving = fields.description.dutch.map { RawText(cut($0, 3_000, path + ["description"])) }
    let rio = OOAPIForRIO(fields.consumers)
    func texts(_ name: String, _ values: [String]) {
      period.kenmerken += values.map { RIOKenmerk(name, .tekst(RawText($0))) }
    }
    func word(_ name: String, _ member: String, _ words: [String: String]) {
      guard kind == .ho, let value = rio?.text(member).flatMap({ words[$0] }) else { return }
      period.kenmerken.append(RIOKenmerk(name, .enumeratie(RIOEnumerated(value))))
    }
    texts("samenwerkendeOnderwijsaanbiedercode", rio?.texts("jointPartnerCodes") ?? [])
    word("deficientie", "deficiency", OOAPIWordsInRIO.deficiencies)
    word("versneldTraject", "acceleratedRoute", OOAPIWordsInRIO.routes)
    if kind != .privateCourse, let short = fields.abbreviation {
      texts("eigenNaamKort", [cut(short.text, 40, path + ["abbreviation"])])
    }
    word("propedeutischeFase", "propaedeuticPhase", OOAPIWordsInRIO.firstYears)
    word("eisenWerkzaamheden", "requirementsActivities", OOAPIWordsInRIO.requirements)
    if kind != .privateCourse { texts("buitenlandsePartner", rio?.texts("foreignPartners") ?? []) }
    word("studiekeuzecheck", "studyChoiceCheck", OOAPIWordsInRIO.choiceChecks)
    if kind == .ho, let german = fields.name.in("de") { texts("internationaleNaamDuits", [german]) }
    if let link = fields.link { texts("website", [link.text]) }
    return RIOOfferingPeriod(kind, period)
  }

  // MARK: Cohorts

  private mutating func cohort(_ entity: OOAPIEntity<OOAPIOfferingFields>, _ number: Int) -> RIOCohort {
    let fields = entity.fields
    let rio = OOAPIForRIO(fields.consumers)
    var cohort = RIOCohort(kind)
    cohort.cohortcode = RIOKey(fields.primaryCode?.code.text ?? "")
    cohort.cohortstatus = RIOListed(
      word(rio?.text("registrationStatus"), OOAPIWordsInRIO.statuses, "registrationStatus", "cohortstatus", number))
    if let places = fields.maxNumberStudents, let value = RIODecimal(wire: places.text) {
      cohort.kenmerken.append(RIOKenmerk("deelnemersplaatsen", .getal(value)))
    }
    let forms =
      (rio?.texts("modeOfDelivery") ?? []).compactMap { OOAPIWordsInRIO.consumerDeliveries[$0] }
      + fields.modeOfDelivery.compactMap { OOAPIWordsInRIO.deliveries[$0.text] }
    if let form = forms.first {
      cohort.kenmerken.append(RIOKenmerk("opleidingsvorm", .enumeratie(RIOEnumerated(form))))
    } else {
      offeringNotes.append((number, .missing(["modeOfDelivery"], "opleidingsvorm")))
    }
    if let begin = fields.enrollStartDate {
      cohort.beginAanmeldperiode = RIODate(begin)
    } else {
      offeringNotes.append((number, .missing(["enrollStartDate"], "beginAanmeldperiode")))
    }
    cohort.eindeAanmeldperiode = fields.enrollEndDate.map(RIODate.init)
    if let begin = fields.flexibleEntryPeriodStart {
      cohort.instroom = .flexibel(RIOFlexibleIntake(RIODate(begin), fields.flexibleEntryPeriodEnd.map(RIODate.init)))
    } else if let start = fields.startDate {
      cohort.instroom = .vast(RIOFixedIntake(RIODate(start)))
    }
    cohort.toestemmingVereistVoorAanmelding = RIOListed(
      word(
        rio?.text("requiredPermissionRegistration"), OOAPIWordsInRIO.consents, "requiredPermissionRegistration",
        "toestemmingVereistVoorAanmelding", number))
    cohort.toelichtingVereisteToestemming = rio?.text("explanationRequiredPermission").map {
      RawText(String($0.prefix(3_000)))
    }
    cohort.einddatum = fields.endDate.map(RIODate.init)
    cohort.prijs = fields.priceInformation.compactMap { cost in
      guard let kind = OOAPIWordsInRIO.prices[cost.costType.text], let amount = cost.amount else { return nil }
      return RIOPrice(kind, amount.text)
    }
    return cohort
  }

  private mutating func word(
    _ text: String?, _ words: [String: String], _ member: Path.Step, _ target: String, _ number: Int
  ) -> String {
    if let value = text.flatMap({ words[$0] }) { return value }
    offeringNotes.append((number, .missing(["consumers", member], target)))
    return ""
  }

  private mutating func cut(_ text: String, _ most: Int, _ path: Path) -> String {
    let (text, note) = OOAPINote.cut(text, most, path)
    if let note { notes.append(note) }
    return text
  }

  private mutating func missing(_ path: Path, _ target: String) { notes.append(.missing(path, target)) }
}
