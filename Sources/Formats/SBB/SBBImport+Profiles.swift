import Curriculum
import Description

// Profiles of a dossier, and the qualifications that their codes make of them.
extension SBBImport {
  mutating func readProfiles(_ file: inout QualificationFile) {
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
    result.studyLoadHours = studyLoad(profile.omschrijving?.sbu, at: path)
    result.legalRequirements = legalRequirements(profile.omschrijving, at: path)
    result.validFrom = day(crebo.from, at: path)
    result.intakeEnd = day(crebo.intakeEnd, at: path)
    result.programmeEnd = day(crebo.programmeEnd, at: path)
    for field in ["electives", "certificates"] {
      result.fieldNotes.append(contentsOf: Self.unknown(field))
    }
    return result
  }

  private mutating func studyLoad(_ raw: RawText?, at path: Path) -> Int? {
    guard let words = raw?.words else { return nil }
    if let hours = Int(words), Bounds.hours.contains(hours) { return hours }
    doubt(
      path,
      Phrase(
        nl: "De studielast \u{201C}\(words)\u{201D} (sbu) is geen aantal uren van 0 tot en met 1.000.000, en is niet "
          + "overgenomen.",
        en: "The study load \u{201C}\(words)\u{201D} (sbu) is no number of hours from 0 to 1,000,000, and is not "
          + "carried over."), found: words)
    return nil
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
}
