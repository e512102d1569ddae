import Curriculum
import Description

extension OB3File {
  /// What a microcredential says on the elements of the European standard; nil for another badge.
  var elements: CredentialElements? {
    switch document {
    case .credential(let box):
      guard box.value.credentialSubject.achievement.achievementType?.text == OB3Achievement.microcredential else {
        return nil
      }
      let credential = box.value
      var elements = credential.credentialSubject.achievement.elements(below: "credentialSubject.achievement.")
      let subject = credential.credentialSubject
      elements.fill(
        .learner, [subject.id.map { _ in "id" }, subject.identifier.first?.identityType.text],
        from: subject.identifier.isEmpty ? "credentialSubject.id" : "credentialSubject.identifier")
      let date = credential.head.awardedDate ?? credential.head.validFrom
      elements.fill(
        .date, [String(date.text.prefix(10))], from: credential.head.awardedDate == nil ? "validFrom" : "awardedDate")
      switch credential.head.issuer {
      case .here(let issuer): elements.set(issuer: issuer, from: "issuer")
      case .address(let address):
        elements[.country] = .notShown
        elements.fill(.awardingBody, [address.text], from: "issuer")
      }
      let grades = subject.result.compactMap(\.value?.text)
      elements.fill(.grade, grades, from: "credentialSubject.result")
      let endorsements = !credential.endorsement.isEmpty || !credential.endorsementJwt.isEmpty
      if endorsements, elements[.qualityAssurance] == .absent {
        elements.fill(.qualityAssurance, ["endorsement"], from: "endorsement")
      }
      return elements
    case .achievement(let box):
      let file = box.value
      guard file.achievement.achievementType?.text == OB3Achievement.microcredential else { return nil }
      var elements = file.achievement.elements(below: "")
      for element in [CredentialElement.learner, .date, .grade] { elements[element] = .ofAward }
      // A definition need not say who issues it; its creator may be another.
      elements[.country] = .notShown
      elements[.awardingBody] = .notShown
      if let creator = file.achievement.creator { elements.set(issuer: creator, from: "creator") }
      if elements[.country] == .absent { elements[.country] = .notShown }
      return elements
    case .endorsement: return nil
    }
  }
}

extension CredentialElements {
  /// Sets who issues, and where.
  fileprivate mutating func set(issuer: OB3Profile, from place: String) {
    self[.country] = .absent
    let country = issuer.address?.addressCountryCode ?? issuer.address?.addressCountry
    fill(.country, [country?.text], from: "\(place).address")
    fill(.awardingBody, [issuer.name?.text ?? issuer.id.text], from: place)
  }
}

extension OB3Achievement {
  /// The type of an achievement that is a microcredential.
  fileprivate static let microcredential = "MicroCredential"

  /// What a microcredential says of itself, whoever has it.
  fileprivate func elements(below path: String) -> CredentialElements {
    var elements = CredentialElements(id: id.text, title: name.text)
    elements.fill(.title, [name.text], from: path + "name")
    let framing: Set<String> = ["ext:EQF", "ext:QualityAssurance"]
    let results = resultDescription.filter { $0.resultType.text == "ext:LearningOutcome" }
    let aligned = alignment.filter { !framing.contains($0.targetType?.text ?? "") }
    if results.isEmpty {
      elements.fill(.outcomes, aligned.map(\.targetName.text), from: path + "alignment")
    } else {
      let lines = results.flatMap { $0.name.text.split(whereSeparator: \.isNewline).map(String.init) }
      elements.fill(.outcomes, lines, from: path + "resultDescription")
    }
    func member(_ name: String) -> Tree? { others.first { $0.name == name }?.value }
    let loads: [(name: String, unit: LoadUnit)] = [
      ("timeInvestment", .clockHours), ("ECTS", .credits), ("SBU", .studyHours),
    ]
    if let creditsAvailable { elements.set(load: creditsAvailable, .credits, from: path + "creditsAvailable") }
    for load in loads {
      guard case .number(let text)? = member(load.name), let number = PlainNumber(wire: text) else { continue }
      elements.set(load: number, load.unit, from: path + load.name)
    }
    if let level = alignment.first(where: { $0.targetType?.text == "ext:EQF" }) {
      let code = level.targetCode?.text
      elements.level = code.flatMap { Int($0) }
      elements.fill(.level, [code ?? level.targetName.text], from: path + "alignment")
    }
    let measured = resultDescription.filter { $0.resultType.text != "ext:LearningOutcome" }
    if let text = member("assessmentType")?.text {
      elements.fill(.assessment, [text], from: path + "assessmentType")
    } else {
      elements.fill(.assessment, measured.map(\.name.text), from: path + "resultDescription")
    }
    elements.fill(.participation, [member("participationType")?.text], from: path + "participationType")
    let quality = alignment.filter { $0.targetType?.text == "ext:QualityAssurance" }
    if quality.isEmpty {
      let count = endorsement.count + endorsementJwt.count
      elements.fill(.qualityAssurance, [count == 0 ? nil : "endorsement"], from: path + "endorsement")
    } else {
      elements.fill(.qualityAssurance, quality.map(\.targetName.text), from: path + "alignment")
    }
    elements[.prerequisites] = .notShown
    let supervision = [member("supervisionType")?.text]
    elements.fill(.supervision, supervision, from: path + "supervisionType")
    // A link to the same badge in Open Badges 2.0 says nothing of what it counts toward.
    let towards = related.filter { item in !item.type.contains { $0.text.hasSuffix("#BadgeClass") } }
    elements.fill(.stackability, towards.map(\.id.text), from: path + "related")
    if towards.isEmpty { elements[.stackability] = .notShown }
    return elements
  }
}
