import Curriculum
import Description

/// Makes a qualification file of a dossier of SBB.
///
/// Nothing is guessed: what does not fit is a doubt with its place, what has no place is a loss.
struct SBBImport {
  let head: SBBHead
  let dossier: SBBDossier
  /// The path of the dossier in the file.
  let base: Path
  private(set) var problems: [Problem] = []
  private(set) var losses: [Loss] = []
  var places: [FormatPart.Place] = []
  /// The titles whose extra blanks were left out.
  private var tidied = 0
  /// The number of each profile by its internal number.
  private(set) var profileNumbers: [String: Int] = [:]
  private(set) var knowledgeNumbers: Set<String> = []

  init(_ dossier: SBBDossier, head: SBBHead, base: Path) {
    self.dossier = dossier
    self.head = head
    self.base = base
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

  mutating func doubt(_ path: Path, _ message: Phrase, found: String? = nil) {
    problems.append(Problem(.doubtful, type: "SBB", path: base + path, offset: 0, message: message, found: found))
  }

  private mutating func lose(_ path: String, _ reason: Phrase) {
    losses.append(Loss(path: "dossier." + path, reason: reason))
  }

  mutating func line(_ raw: RawText, at path: Path) -> Line? {
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

  func text(_ raw: RawText?) -> Text? { raw.flatMap { Text(trimming: $0.text) } }

  /// Reads `dd-mm-jjjj`.
  mutating func day(_ raw: RawText?, at path: Path) -> Day? {
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
    guard let code = head.domains[number] else {
      doubt(
        ["@referentiedomein"],
        Phrase(
          nl: "Het domein met nummer \(number) staat niet in de lijst aan het begin van het bestand.",
          en: "The domain with number \(number) is not in the list at the start of the file."), found: number)
      return nil
    }
    return code
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
  mutating func number(_ raw: RawText?, at path: Path, _ seen: inout Set<Int>) -> Int? {
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

  // MARK: Notes

  static func unknown(_ field: String) -> [FieldNote] {
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
