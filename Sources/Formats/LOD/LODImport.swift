import Curriculum
import Description

/// Makes objects of the national layer of records of the open data. What the register does not know, such as core tasks,
/// is said to be unknown.
struct LODImport {
  private let register: LODRegister
  private var losses = LossList()
  private var documents: [Document] = []

  init(_ files: [LODFile]) {
    register = LODRegister(files)
    addFiles()
    for unit in register.units { add(unit) }
    noteLosses()
  }

  /// The objects, each a part; what is lost is with the first one.
  var parts: [FormatPart] {
    guard !documents.isEmpty else { return losses.list.isEmpty ? [] : [FormatPart(document: nil, losses: losses.list)] }
    return documents.enumerated().map { number, document in
      FormatPart(document: document, losses: number == 0 ? losses.list : [])
    }
  }

  // MARK: Qualification files

  /// Qualifications stand in the file that a relation puts them in; one without a file gets a file of its own.
  private mutating func addFiles() {
    let files = register.units.filter { $0.kind == .qualificationFile }
    let fileIDs = Set(files.compactMap { $0.record.id?.text })
    var parents: [String: String] = [:]
    for relation in register.relations {
      guard let from = relation.vanOpleidingseenheidId?.text, let to = relation.naarOpleidingseenheidId?.text else {
        continue
      }
      if fileIDs.contains(to) { parents[from] = parents[from] ?? to }
      if fileIDs.contains(from) { parents[to] = parents[to] ?? from }
    }
    var members: [String: [Qualification]] = [:]
    var singles: [Qualification] = []
    for unit in register.units where unit.kind == .qualification {
      guard let qualification = qualification(unit) else { continue }
      if let parent = unit.record.id.flatMap({ parents[$0.text] }) {
        members[parent, default: []].append(qualification)
      } else {
        singles.append(qualification)
      }
    }
    for file in files {
      let own = members[file.record.id?.text ?? ""] ?? []
      guard !own.isEmpty else {
        losses.add("opleidingsgroep", 1, .fileWithoutQualifications)
        continue
      }
      documents.append(.qualificationFile(self.file(file, own)))
    }
    for qualification in singles {
      var file = QualificationFile(
        id: FileID(slug: "kwalificatie-\(qualification.code)") ?? FileID(checked: Checked("kwalificatie")),
        source: .lod, qualifications: [qualification])
      file.fieldNotes = ["code", "title", "edition", "status", "domains", "validFrom", "coreTasks"].map(
        FieldNote.notInLOD)
      documents.append(.qualificationFile(file))
    }
  }

  private func file(_ unit: LODRegister.Unit, _ qualifications: [Qualification]) -> QualificationFile {
    let title = unit.title
    let slug = [title?.text, unit.code].compactMap { $0 }.joined(separator: " ")
    var file = QualificationFile(
      id: FileID(slug: slug) ?? FileID(checked: Checked("dossier")), source: .lod,
      qualifications: qualifications.sorted { $0.code.text < $1.code.text })
    file.code = unit.code.flatMap { FileCode($0) }
    file.title = title
    file.validFrom = unit.recognition?.ingangsdatum ?? unit.record.begindatum
    file.programmeEnd = unit.last
    file.fieldNotes = ["edition", "status", "domains", "coreTasks"].map(FieldNote.notInLOD)
    if file.code == nil { file.fieldNotes.append(.notInLOD("code")) }
    file.fieldNotes += unit.notes
    return file
  }

  private mutating func qualification(_ unit: LODRegister.Unit) -> Qualification? {
    guard let code = unit.code.flatMap({ QualificationCode($0) }), let title = unit.title, let level = unit.record.level
    else {
      losses.add("opleiding", 1, unit.code == nil ? .noRecognition : .notEnough)
      return nil
    }
    var value = Qualification(code: code, title: title, level: level)
    value.programmeType = unit.record.opleidingssoort?.programmeType
    value.studyLoadHours = unit.record.hours
    if let ministry = unit.record.wetEisendMinisterie?.text {
      value.legalRequirements = LegalRequirements(apply: true, text: Text(trimming: "Ministerie: \(ministry)"))
    }
    value.validFrom = unit.recognition?.ingangsdatum ?? unit.record.begindatum
    value.intakeEnd = unit.recognition?.instroomeinddatum
    value.programmeEnd = unit.last
    let absent: [(String, Bool)] = [
      ("programmeType", value.programmeType == nil), ("studyLoadHours", value.studyLoadHours == nil),
      ("legalRequirements", value.legalRequirements == nil), ("electives", true), ("certificates", true),
    ]
    value.fieldNotes = absent.filter(\.1).map { .notInLOD($0.0) } + unit.notes
    return value
  }

  // MARK: Other units

  private mutating func add(_ unit: LODRegister.Unit) {
    switch unit.kind {
    case .qualificationFile, .qualification: return
    case .domain:
      guard let code = unit.code.flatMap({ DomainCode($0) }), let title = unit.title else { return lose(unit) }
      var value = EducationDomain(code: code, title: title)
      value.fieldNotes = unit.notes
      documents.append(.educationDomain(value))
    case .elective:
      guard let code = unit.code.flatMap({ ElectiveCode($0) }), let title = unit.title else { return lose(unit) }
      var value = Elective(code: code, title: title, regional: unit.record.type?.text == LODKind.regionalElective)
      value.studyLoadHours = unit.record.hours
      value.validFrom = unit.recognition?.ingangsdatum ?? unit.record.begindatum
      value.validUntil = unit.last
      value.fieldNotes = ["coupledTo", "coreTasks"].map(FieldNote.notInLOD) + unit.notes
      if value.studyLoadHours == nil { value.fieldNotes.append(.notInLOD("studyLoadHours")) }
      documents.append(.elective(value))
    case .certificate:
      guard let code = unit.code.flatMap({ CertificateCode($0) }), let title = unit.title else { return lose(unit) }
      var value = MboCertificate(code: code, title: title)
      value.validFrom = unit.recognition?.ingangsdatum ?? unit.record.begindatum
      value.validUntil = unit.last
      value.fieldNotes =
        ["basis", "workProcesses", "targetGroup", "labourMarketMeaning"].map(FieldNote.notInLOD) + unit.notes
      documents.append(.certificate(value))
    }
  }

  private mutating func lose(_ unit: LODRegister.Unit) {
    let resource = unit.kind == .domain ? "opleidingsgroep" : "opleidingsonderdeel"
    losses.add(resource, 1, unit.code == nil ? .noRecognition : .notEnough)
  }

  private mutating func noteLosses() {
    losses.add("opleidingserkenning", register.alone.count, .noUnit)
    losses.add("opleidingsrelatie", register.relations.count { $0.soort?.text != "HIERARCHISCH" }, .notInThisCurriculum)
    losses.add("record", register.others.count, .notOfMbo)
    for unit in register.units {
      losses.add("korteNaam", unit.record.korteNaam.occurrences, .notInThisCurriculum)
      losses.add("omschrijving", unit.record.omschrijving.occurrences, .notInThisCurriculum)
      losses.add("toegestaneLeerweg", unit.recognition?.toegestaneLeerweg.count ?? 0, .notInThisCurriculum)
      let links: Set<String> = ["_links", "links"]
      let more = (unit.record.others + (unit.recognition?.others ?? [])).filter { !links.contains($0.name) }
      for member in more { losses.add(member.name, 1, .notInThisCurriculum) }
    }
  }
}

extension LODRegister.Unit {
  fileprivate var title: Line? { record.volledigeNaam.flatMap { Line(collapsing: $0.text) } }

  /// What is said of a code that no recognition gives.
  fileprivate var notes: [FieldNote] {
    guard isDerived else { return [] }
    return [
      FieldNote(
        field: FieldName(checked: Checked("code")), state: .derived,
        note: Text(checked: Checked("Afgeleid van de id van het record: de erkenning met de code is er niet bij.")),
        source: Line(checked: Checked("RIO, open data")))
    ]
  }
}

extension NationalSource {
  fileprivate static var lod: NationalSource {
    NationalSource(name: Line(checked: Checked("RIO, open data")), vintage: Line(checked: Checked("LOD API v2")))
  }
}

extension FieldNote {
  fileprivate static func notInLOD(_ field: String) -> FieldNote {
    FieldNote(
      field: FieldName(checked: Checked(field)), state: .unknown,
      note: Text(checked: Checked("Staat niet in de open data van RIO.")),
      source: Line(checked: Checked("RIO, open data")))
  }
}

extension Phrase {
  fileprivate static let noRecognition = Phrase(
    nl: "de erkenning met de landelijke code is er niet bij", en: "the recognition with the national code is not here")
  fileprivate static let noUnit = Phrase(
    nl: "de eenheid met naam en soort is er niet bij", en: "the unit with name and kind is not here")
  fileprivate static let notEnough = Phrase(
    nl: "de code heeft een andere vorm, of naam of niveau ontbreekt",
    en: "the code has another form, or name or level is absent")
  fileprivate static let fileWithoutQualifications = Phrase(
    nl: "een dossier zonder kwalificaties die erbij staan (opleidingsrelaties)",
    en: "a qualification file without qualifications that are here (opleidingsrelaties)")
  fileprivate static let notOfMbo = Phrase(
    nl: "een soort record waar geen landelijke code van mbo in staat",
    en: "a kind of record without a national code of mbo")
}
