import Curriculum
import Description
import Rules

/// Makes objects of OOAPI 5 of a curriculum: an education specification of each module and of what is national and
/// offered, a programme or course of each offering, an offering of each cohort, and the organisations that these name.
struct OOAPIExport {
  private let request: ExportRequest
  private var result = FormatExport()
  private var losses = LossList()
  private var names: Set<String> = []
  private var organisations: Set<OrganisationID> = []
  private var withoutLanguage = 0

  private init(_ request: ExportRequest) { self.request = request }

  static func run(_ request: ExportRequest) -> FormatExport {
    var export = OOAPIExport(request)
    export.run()
    return export.result
  }

  private mutating func run() {
    var begins: [ModuleID: Day] = [:]
    for offering in request.scopes.flatMap({ $0.holdings.offerings }).map(\.value) {
      guard let id = offering.unit.module else { continue }
      begins[id] = min(begins[id] ?? offering.startDate, offering.startDate)
    }
    for scope in request.scopes {
      for module in scope.holdings.modules.map(\.value) {
        let mapping = OOAPIModuleMapping(module, begin: begins[module.id])
        write(.specification(mapping.specification()), "educationSpecifications", module.id.text, module.title.text)
        mapping.note(&losses)
        add(module.owner, in: scope)
      }
    }
    for scope in request.scopes {
      for offering in scope.holdings.offerings { add(offering, in: scope) }
    }
    for scope in request.scopes { noteObjects(in: scope) }
    result.losses = losses.list
    if withoutLanguage > 0 {
      result.notes.append(
        Phrase(
          nl:
            "\(counted(withoutLanguage, "aangeboden opleiding noemt", "aangeboden opleidingen noemen")) geen taal (language); OOAPI vraagt er "
            + "een, dus staat er Nederlands (\(OOAPIOfferingExport.language))",
          en: "\(counted(withoutLanguage, "offering names", "offerings name")) no language; OOAPI asks one, so it says "
            + "Dutch (\(OOAPIOfferingExport.language))"))
    }
    if result.files.isEmpty, result.obstacles.isEmpty {
      obstacle(
        Origin(document: 0, path: []), .error,
        Phrase(
          nl: "Hier zijn geen modules en geen aanbod (offerings) om objecten van OOAPI van te maken.",
          en: "There are no modules and no offerings here to make objects of OOAPI of."))
    }
    if result.obstacles.contains(where: { $0.finding.severity == .error }) { result.files = [] }
  }

  // MARK: Offerings

  private mutating func add(_ placed: Placed<Offering>, in scope: Catalogue) {
    let value = placed.value
    guard let unit = unit(value.unit, in: scope) else {
      let id = value.unit.module?.text ?? ""
      return obstacle(
        Origin(document: placed.origin.document, path: placed.origin.path + ["module"]), .error,
        Phrase(
          nl: "De module \(id) is hier niet. Lever haar mee, zodat er een specificatie van kan worden gemaakt.",
          en: "The module \(id) is not here. Add it, so that a specification can be made of it."))
    }
    if let national = unit.national, let code = national.fields.primaryCode?.code.text,
      !names.contains(Self.name("educationSpecifications", code.lowercased()))
    {
      write(.specification(national), "educationSpecifications", code.lowercased(), unit.title)
    }
    add(value.provider, in: scope)
    if value.language == nil { withoutLanguage += 1 }
    var mapping = OOAPIOfferingExport(value, of: unit, in: scope)
    let content = mapping.content()
    write(content, unit.isCourse ? "courses" : "programs", value.id.text, value.title?.text ?? unit.title)
    for (number, entity) in mapping.offerings() {
      write(
        .offering(entity), "offerings", "\(value.id.text)-\(number + 1)",
        entity.fields.primaryCode?.code.text ?? value.id.text)
    }
    for number in mapping.withoutEnd {
      // Of a curriculum that was made of messages there is no place in a file: the words say which cohort it is.
      let cohort = Phrase(
        nl: "cohort “\(value.cohorts[number].code)” van aanbod \(value.id)",
        en: "cohort “\(value.cohorts[number].code)” of offering \(value.id)")
      obstacle(
        Origin(document: placed.origin.document, path: placed.origin.path + ["cohorts", .item(number)]), .warning,
        Phrase(
          nl: "OOAPI vraagt de laatste dag van een cohort. Vul end in; \(cohort.nl) is niet geschreven.",
          en: "OOAPI asks the last day of a cohort. Fill in end; \(cohort.en) is not written."))
    }
    for loss in mapping.losses.list { losses.add(loss.path, loss.count, loss.reason) }
  }

  private func unit(_ unit: OfferedUnit, in scope: Catalogue) -> OOAPIUnitOffered? {
    switch unit {
    case .module(let id): return scope.module(id).map { OOAPIUnitOffered(module: $0.value) }
    case .qualification(let code):
      return OOAPIUnitOffered(qualification: code, scope.qualification(code, on: request.day).value)
    case .elective(let code): return OOAPIUnitOffered(elective: code, scope.elective(code)?.value)
    case .certificate(let code):
      let certificate = scope.certificate(code)?.value
      let levels = Set(
        (certificate?.qualifications ?? []).compactMap {
          scope.qualification($0, on: request.day).value?.qualification.level
        })
      return OOAPIUnitOffered(certificate: code, certificate, level: levels.count == 1 ? levels.first : nil)
    }
  }

  // MARK: Organisations

  private mutating func add(_ id: OrganisationID, in scope: Catalogue) {
    guard organisations.insert(id).inserted, let value = scope.organisation(id)?.value else { return }
    var entity = OOAPIEntity<OOAPIOrganizationFields>(blank: Blank())
    entity.id = OOAPIID.organization(id)
    entity.fields.primaryCode = OOAPICode("identifier", id.text)
    entity.fields.organizationType = OOAPIOrganizationType("root")
    entity.fields.name = [.dutch(value.name.text)]
    entity.fields.shortName = RawText(String(String.UnicodeScalarView(value.name.text.unicodeScalars.prefix(256))))
    func code(_ type: String, _ code: String?) {
      if let code { entity.fields.otherCodes.append(OOAPICode(type, code)) }
    }
    code("x-rio-onderwijsaanbiedercode", value.providerCode?.text)
    code("x-rio-onderwijsbestuurcode", value.boardCode?.text)
    code("x-oin", value.oin?.text)
    losses.add("organisation.kind", 1, .noOOAPIPlace)
    losses.add("organisation.country", value.country.occurrences, .noOOAPIPlace)
    losses.add("organisation.fieldNotes", value.fieldNotes.count, .noOOAPIPlace)
    write(.organization(entity), "organizations", id.text, value.name.text)
  }

  // MARK: What OOAPI has no place for

  private mutating func noteObjects(in scope: Catalogue) {
    let holdings = scope.holdings
    losses.add("organisation", holdings.organisations.count { !organisations.contains($0.value.id) }, .noOOAPIPlace)
    losses.add(
      kindsIn: holdings, carried: ["curriculum", "module", "offering", "organisation"],
      reasons: [
        "educationDomain": .nationalStaysHome, "qualificationFile": .nationalStaysHome,
        "elective": .nationalStaysHome, "certificate": .nationalStaysHome,
      ], .noOOAPIPlace)
  }

  // MARK: Files

  private static func name(_ folder: String, _ id: String) -> String { "\(folder)/\(id).json" }

  private mutating func write(_ content: OOAPIMessage.Content, _ folder: String, _ id: String, _ title: String) {
    var name = Self.name(folder, id)
    var number = 2
    while !names.insert(name).inserted {
      name = Self.name(folder, "\(id)-\(number)")
      number += 1
    }
    result.files.append(
      FormatExport.File(
        name: name, bytes: OOAPIMessage(content).normalForm(), summary: Phrase(nl: title, en: title)))
  }

  private mutating func obstacle(_ origin: Origin, _ severity: Severity, _ message: Phrase) {
    result.obstacles.append(.rio(.ooa06, origin, severity: severity, message))
  }
}
