import Curriculum
import Description

/// Makes a qualification file of a dossier of SBB.
///
/// Nothing is guessed: what does not fit is a doubt with its place, what has no place is a loss.
struct SBBImport {
  private let head: SBBRoot
  private let dossier: SBBDossier
  /// The path of the dossier in the file.
  private let base: Path
  private(set) var problems: [Problem] = []
  private(set) var losses: [Loss] = []
  private(set) var places: [FormatPart.Place] = []
  /// The titles whose extra blanks were left out.
  private var tidied = 0
  /// The number of each profile by its internal number.
  private var profileNumbers: [String: Int] = [:]
  private var knowledgeNumbers: Set<String> = []
  private let competencies: [String: CompetencyLetter]

  init(_ dossier: SBBDossier, head: SBBRoot, base: Path) {
    self.dossier = dossier
    self.head = head
    self.base = base
    var competencies: [String: CompetencyLetter] = [:]
    for item in head.competenties?.competentie ?? [] {
      competencies[item.nr.text] = item.code?.words.flatMap { CompetencyLetter($0) }
    }
    self.competencies = competencies
  }

  /// The qualification file; nil when the dossier has no title.
  mutating func file() -> QualificationFile? {
    guard let title = line(dossier.titel, at: ["@titel"]) else { return nil }
    let code = dossier.dossiercrebos?.dossiercrebo.first
    let number = code?.code?.words
    let edition = dossier.versie?.words
    guard let id = FileID(slug: [title.text, number, edition].compactMap { $0 }.joined(separator: " ")) else {
      return nil
    }
    let decision = dossier.voorblad?.omschrijving?.verantwoording?.vaststellingsinformatie
    let previous = dossier.referentievorigeversie?.words.map { "; vorige versie heeft nummer \($0)" } ?? ""
    var source = NationalSource(
      name: Line(collapsing: "SBB, kwalificatiedossier in XML, nummer \(dossier.nr.text)\(previous)") ?? title,
      vintage: edition.flatMap { Line(collapsing: $0) } ?? Line(collapsing: "editie niet genoemd") ?? title)
    source.date = day(decision?.vastgesteldop, at: ["voorblad"])
    var file = QualificationFile(id: id, source: source, qualifications: [])
    file.code = number.flatMap { FileCode($0) }
    file.title = title
    file.edition = edition.flatMap { Line(collapsing: $0) }
    file.status = status()
    file.domains = domain().map { [$0] } ?? []
    if let code {
      file.validFrom = day(code.from, at: ["dossiercrebos"])
      file.intakeEnd = day(code.intakeEnd, at: ["dossiercrebos"])
      file.programmeEnd = day(code.programmeEnd, at: ["dossiercrebos"])
    }
    for other in dossier.dossiercrebos?.dossiercrebo.dropFirst() ?? [] {
      lose(
        "dossiercrebos.dossiercrebo",
        Phrase(
          nl: "een dossier heeft hier één code; \(other.code?.text ?? "") is de tweede",
          en: "a qualification file has one code here; \(other.code?.text ?? "") is the second"))
    }
    file.description = description()
    readKnowledge(&file)
    readProfileNumbers()
    file.coreTasks = coreTasks(
      dossier.basis?.basistaken?.basiskerntaken, prefix: "B1", source: ["basis", "basistaken", "basiskerntaken"],
      object: ["coreTasks"])
    readProfiles(&file)
    note(&file)
    if tidied > 0 {
      losses.append(
        Loss(
          path: "dossier…@titel", count: tidied,
          reason: Phrase(
            nl: "spaties te veel in de titel zijn weggelaten", en: "extra blanks in the title are left out")))
    }
    places.append(FormatPart.Place(object: ["qualificationFile"], source: base))
    return file
  }

  // MARK: Pieces

  private mutating func doubt(_ path: Path, _ message: Phrase, found: String? = nil) {
    problems.append(Problem(.doubtful, type: "SBB", path: base + path, offset: 0, message: message, found: found))
  }

  private mutating func lose(_ path: String, _ reason: Phrase) {
    losses.append(Loss(path: "dossier." + path, reason: reason))
  }

  private mutating func line(_ raw: RawText, at path: Path) -> Line? {
    if let line = Line(collapsing: raw.text) {
      if line.text != raw.text { tidied += 1 }
      return line
    }
    doubt(
      path,
      Phrase(
        nl: "Hier hoort een titel, maar het veld is leeg; dit onderdeel is niet overgenomen.",
        en: "A title belongs here, but the field is empty; this part is not carried over."))
    return nil
  }

  private func text(_ raw: RawText?) -> Text? { raw.flatMap { Text(trimming: $0.text) } }

  /// Reads `dd-mm-jjjj`.
  private mutating func day(_ raw: RawText?, at path: Path) -> Day? {
    guard let words = raw?.words else { return nil }
    let numbers = words.split(separator: "-", omittingEmptySubsequences: false).map { Int($0) }
    if numbers.count == 3, let day = numbers[0], let month = numbers[1], let year = numbers[2],
      let result = Day(year: year, month: month, day: day)
    {
      return result
    }
    doubt(
      path,
      Phrase(
        nl: "De datum \u{201C}\(words)\u{201D} is niet te lezen; SBB schrijft dag-maand-jaar. Hij is niet overgenomen.",
        en: "The date \u{201C}\(words)\u{201D} cannot be read; SBB writes day-month-year. It is not carried over."),
      found: words)
    return nil
  }

  private mutating func status() -> LifecycleStatus? {
    guard let words = dossier.status?.words else { return nil }
    if let status = LifecycleStatus(rawValue: words.lowercased()) { return status }
    lose(
      "@status",
      Phrase(
        nl: "de status \u{201C}\(words)\u{201D} heeft hier geen waarde",
        en: "the status \u{201C}\(words)\u{201D} has no value here"))
    return nil
  }

  private mutating func domain() -> DomainCode? {
    guard let number = dossier.referentiedomein?.words else { return nil }
    guard let listed = head.domeinen?.domein.first(where: { $0.nr.text == number }) else {
      doubt(
        ["@referentiedomein"],
        Phrase(
          nl: "Het domein met nummer \(number) staat niet in de lijst aan het begin van het bestand.",
          en: "The domain with number \(number) is not in the list at the start of the file."), found: number)
      return nil
    }
    return listed.crebo?.words.flatMap { DomainCode($0) }
  }

  private func description() -> Text? {
    guard let typing = dossier.basis?.typeringberoepengroep else { return nil }
    let parts = [typing.context, typing.beroepshouding, typing.resultaatvanhetberoep]
      .compactMap { text($0?.omschrijving)?.text }
    return parts.isEmpty ? nil : Text(trimming: parts.joined(separator: "\n\n"))
  }

  private mutating func readKnowledge(_ file: inout QualificationFile) {
    for item in dossier.kennisenvaardigheden?.kennisofvaardigheid ?? [] {
      guard let code = AnyCode(item.nr.text), let title = text(item.titel) else { continue }
      knowledgeNumbers.insert(item.nr.text)
      file.knowledgeItems.append(KnowledgeItem(code: code, title: title))
    }
  }

  /// The number of a part, which its code is made of.
  private mutating func number(_ raw: RawText?, at path: Path, _ seen: inout Set<Int>) -> Int? {
    guard let words = raw?.words, let number = Int(words), (1...99).contains(number) else {
      doubt(
        path,
        Phrase(
          nl: "Het nummer (hoofdstuk) ontbreekt of is geen getal; zonder nummer is er geen code. "
            + "Dit onderdeel is niet overgenomen.",
          en: "The number (hoofdstuk) is absent or no number; without it there is no code. "
            + "This part is not carried over."), found: raw?.text)
      return nil
    }
    if !seen.insert(number).inserted {
      doubt(
        path,
        Phrase(
          nl: "Het nummer \(number) (hoofdstuk) komt hier twee keer voor; dat geeft twee keer dezelfde code.",
          en: "The number \(number) (hoofdstuk) occurs twice here; that gives the same code twice."),
        found: words)
    }
    return number
  }

  private mutating func readProfileNumbers() {
    var seen: Set<Int> = []
    for (index, profile) in (dossier.profielen?.profiel ?? []).enumerated() {
      let path: Path = ["profielen", "profiel", .item(index)]
      if let number = number(profile.hoofdstuk, at: path, &seen) { profileNumbers[profile.nr.text] = number }
    }
  }

  // MARK: Tasks

  private mutating func coreTasks(
    _ tasks: SBBCoreTasks?, prefix: String, source: Path, object: Path
  ) -> [CoreTask] {
    var result: [CoreTask] = []
    var seen: Set<Int> = []
    for (index, task) in (tasks?.kerntaak ?? []).enumerated() {
      let path = source + ["kerntaak", .item(index)]
      guard let number = number(task.hoofdstuk, at: path, &seen), let title = line(task.titel, at: path),
        let code = CoreTaskCode("\(prefix)-K\(number)")
      else { continue }
      let place = object.appending(.item(result.count))
      places.append(FormatPart.Place(object: ["qualificationFile"] + place, source: base + path))
      var coreTask = CoreTask(code: code, title: title, workProcesses: [])
      coreTask.complexity = text(task.complexiteit?.text)
      coreTask.autonomy = text(task.verantwoordelijkheid?.text)
      coreTask.knowledge = references(task.kennis?.kennis ?? [], at: path)
      coreTask.additions =
        additions(task.complexiteit?.additions, field: "complexity", at: path)
        + additions(task.verantwoordelijkheid?.additions, field: "autonomy", at: path)
        + additions(task.kennis?.kennisPerProfiel?.aanvullend, field: "knowledge", at: path)
      let base = task.basiswerkprocessen != nil
      coreTask.workProcesses = workProcesses(
        task.basiswerkprocessen ?? task.profielwerkprocessen, of: code,
        source: path.appending(.field(base ? "basiswerkprocessen" : "profielwerkprocessen")),
        object: place.appending("workProcesses"))
      result.append(coreTask)
    }
    return result
  }

  private mutating func workProcesses(
    _ processes: SBBWorkProcesses?, of task: CoreTaskCode, source: Path, object: Path
  ) -> [WorkProcess] {
    var result: [WorkProcess] = []
    var seen: Set<Int> = []
    for (index, process) in (processes?.werkproces ?? []).enumerated() {
      let path = source + ["werkproces", .item(index)]
      guard let number = number(process.hoofdstuk, at: path, &seen), let title = line(process.titel, at: path),
        let code = WorkProcessCode("\(task.text)-W\(number)")
      else { continue }
      places.append(
        FormatPart.Place(object: ["qualificationFile"] + object.appending(.item(result.count)), source: base + path))
      var workProcess = WorkProcess(code: code, title: title)
      workProcess.description = text(process.omschrijving?.text)
      workProcess.result = text(process.resultaat?.text)
      workProcess.behaviour = text(process.gedrag?.text)
      workProcess.competencies = letters(process.competenties?.competentie ?? [], at: path)
      workProcess.additions =
        additions(process.omschrijving?.additions, field: "description", at: path)
        + additions(process.resultaat?.additions, field: "result", at: path)
        + additions(process.gedrag?.additions, field: "behaviour", at: path)
        + additions(process.competenties?.competentiesPerProfiel?.aanvullend, field: "competencies", at: path)
      result.append(workProcess)
    }
    return result
  }

  private mutating func dangling(_ number: String, at path: Path) {
    doubt(
      path,
      Phrase(
        nl: "De verwijzing \(number) heeft geen doel in dit bestand en is niet overgenomen.",
        en: "The reference \(number) has no target in this file and is not carried over."), found: number)
  }

  private mutating func references(_ references: [SBBReference], at path: Path) -> [AnyCode] {
    references.compactMap { reference in
      guard knowledgeNumbers.contains(reference.referentie.text), let code = AnyCode(reference.referentie.text) else {
        dangling(reference.referentie.text, at: path)
        return nil
      }
      return code
    }
  }

  private mutating func letters(_ references: [SBBReference], at path: Path) -> [CompetencyLetter] {
    references.compactMap { reference in
      if let letter = competencies[reference.referentie.text] { return letter }
      dangling(reference.referentie.text, at: path)
      return nil
    }
  }

  private mutating func additions(_ additions: [SBBAddition]?, field: String, at path: Path) -> [Addition] {
    (additions ?? []).compactMap { addition in
      guard let reference = addition.profiel?.referentie.text, let name = FieldName(field) else { return nil }
      guard let profile = profileNumbers[reference] else {
        dangling(reference, at: path)
        return nil
      }
      var result = Addition(profile: profile, field: name)
      result.text = text(addition.omschrijving?.text ?? addition.complexiteit ?? addition.verantwoordelijkheid)
      result.references =
        references(addition.onderdelen?.kennis ?? [], at: path)
        + letters(addition.omschrijving?.competentie ?? [], at: path).compactMap { AnyCode($0.text) }
      return result.text == nil && result.references.isEmpty ? nil : result
    }
  }

  // MARK: Profiles

  private mutating func readProfiles(_ file: inout QualificationFile) {
    let profiles = dossier.profielen?.profiel ?? []
    let isSingle = profiles.count == 1 && (profiles[0].profielkerntaken?.kerntaak.isEmpty ?? true)
    for (index, profile) in profiles.enumerated() {
      let path: Path = ["profielen", "profiel", .item(index)]
      guard let number = profileNumbers[profile.nr.text], let title = line(profile.titel, at: path) else { continue }
      if !isSingle {
        let place: Path = ["profiles", .item(file.profiles.count)]
        places.append(FormatPart.Place(object: ["qualificationFile"] + place, source: base + path))
        var result = Profile(number: number, title: title)
        result.coreTasks = coreTasks(
          profile.profielkerntaken, prefix: "P\(number)", source: path.appending("profielkerntaken"),
          object: place.appending("coreTasks"))
        file.profiles.append(result)
      }
      let codes = profile.creboinformatie?.crebo ?? []
      if codes.isEmpty {
        doubt(
          path,
          Phrase(
            nl: "Het profiel \u{201C}\(title)\u{201D} heeft geen code (crebo); er is geen kwalificatie van gemaakt.",
            en: "The profile \u{201C}\(title)\u{201D} has no code (crebo); no qualification is made of it."))
      }
      for code in codes {
        guard let qualification = qualification(profile, code, title, isSingle ? nil : number, at: path) else {
          continue
        }
        places.append(
          FormatPart.Place(
            object: ["qualificationFile", "qualifications", .item(file.qualifications.count)], source: base + path))
        file.qualifications.append(qualification)
      }
    }
  }

  private mutating func qualification(
    _ profile: SBBProfile, _ crebo: SBBCode, _ title: Line, _ number: Int?, at path: Path
  ) -> Qualification? {
    guard let code = crebo.code?.words.flatMap({ QualificationCode($0) }) else { return nil }
    guard let level = profile.niveau?.words.flatMap({ Int($0) }), (1...4).contains(level) else {
      doubt(
        path,
        Phrase(
          nl: "Het niveau \u{201C}\(profile.niveau?.text ?? "")\u{201D} is geen 1, 2, 3 of 4; "
            + "kwalificatie \(code) is niet overgenomen.",
          en: "The level \u{201C}\(profile.niveau?.text ?? "")\u{201D} is not 1, 2, 3 or 4; "
            + "qualification \(code) is not carried over."), found: profile.niveau?.text)
      return nil
    }
    var result = Qualification(code: code, title: title, level: level)
    result.profileNumber = number
    result.programmeType = programmeType(profile.omschrijving?.soortopleiding, at: path)
    result.studyLoadHours = profile.omschrijving?.sbu?.words.flatMap { Int($0) }
    result.legalRequirements = legalRequirements(profile.omschrijving, at: path)
    result.validFrom = day(crebo.from, at: path)
    result.intakeEnd = day(crebo.intakeEnd, at: path)
    result.programmeEnd = day(crebo.programmeEnd, at: path)
    for field in ["electives", "certificates"] {
      result.fieldNotes.append(contentsOf: Self.unknown(field))
    }
    return result
  }

  private mutating func programmeType(_ raw: RawText?, at path: Path) -> ProgrammeType? {
    guard let words = raw?.words else { return nil }
    let type = words.hasSuffix("opleiding") ? String(words.dropLast("opleiding".count)) : words
    if let type = ProgrammeType(rawValue: type) ?? ProgrammeType(rawValue: String(type.dropLast())) { return type }
    if type == "specialisten" { return .specialist }
    doubt(
      path,
      Phrase(
        nl: "De soort opleiding \u{201C}\(words)\u{201D} is niet bekend en is niet overgenomen.",
        en: "The programme type \u{201C}\(words)\u{201D} is not known and is not carried over."), found: words)
    return nil
  }

  private mutating func legalRequirements(_ facts: SBBProfile.Facts?, at path: Path) -> LegalRequirements? {
    guard let words = facts?.wettelijkeberoepsvereisten?.words else { return nil }
    let texts = [text(facts?.toelichting)?.text, text(facts?.bron)?.text].compactMap { $0 }
    var result: LegalRequirements
    switch words.lowercased() {
    case "ja": result = LegalRequirements(apply: true)
    case "nee": result = LegalRequirements(apply: false)
    default:
      doubt(
        path,
        Phrase(
          nl: "Bij wettelijke beroepsvereisten staat \u{201C}\(words)\u{201D}; SBB schrijft Ja of Nee.",
          en: "Legal requirements say \u{201C}\(words)\u{201D}; SBB writes Ja or Nee."), found: words)
      return nil
    }
    result.text = texts.isEmpty ? nil : Text(trimming: texts.joined(separator: "\n"))
    return result
  }

  // MARK: Notes

  private static func unknown(_ field: String) -> [FieldNote] {
    guard let name = FieldName(field), let note = Text("Staat niet in het XML-bestand van SBB."),
      let source = Line("SBB, kwalificatiedossier in XML")
    else { return [] }
    return [FieldNote(field: name, state: .unknown, note: note, source: source)]
  }

  /// Says what the file does not tell, so that rules on it stay silent.
  private func note(_ file: inout QualificationFile) {
    let absent: [(String, Bool)] = [
      ("code", file.code == nil), ("edition", file.edition == nil), ("status", file.status == nil),
      ("domains", file.domains.isEmpty), ("validFrom", file.validFrom == nil), ("coreTasks", file.coreTasks.isEmpty),
    ]
    for (field, isAbsent) in absent where isAbsent { file.fieldNotes += Self.unknown(field) }
    for index in file.qualifications.indices {
      let qualification = file.qualifications[index]
      let absent: [(String, Bool)] = [
        ("programmeType", qualification.programmeType == nil), ("studyLoadHours", qualification.studyLoadHours == nil),
        ("legalRequirements", qualification.legalRequirements == nil), ("validFrom", qualification.validFrom == nil),
      ]
      for (field, isAbsent) in absent where isAbsent {
        file.qualifications[index].fieldNotes += Self.unknown(field)
      }
    }
  }
}
