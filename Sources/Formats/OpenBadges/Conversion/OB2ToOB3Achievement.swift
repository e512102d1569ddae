import Description

/// Turns a badge class of Open Badges 2.0 into an achievement of Open Badges 3.0.
struct OB2ToOB3Achievement {
  let badge: OB2BadgeClass
  /// Whether what only SURF's profile has a place for is carried over.
  let usesSURF: Bool
  /// Whether the badge class stays what it is elsewhere: the achievement then has an id of its own and points back.
  let isRepackaged: Bool
  private(set) var losses = BadgeLosses()
  private(set) var achievement = OB3Achievement(blank: Blank())
  /// What a credential with this achievement says of its results.
  private(set) var results: [OB3Result] = []

  init(_ badge: OB2BadgeClass, usesSURF: Bool, isRepackaged: Bool) {
    self.badge = badge
    self.usesSURF = usesSURF
    self.isRepackaged = isRepackaged
    convert()
  }

  private mutating func convert() {
    achievement.id = OB3Text(badge.id.text + (isRepackaged ? "#v3p0" : ""))
    achievement.name = OB3Text(badge.name.text)
    achievement.description = OB3Text(badge.description.text)
    achievement.criteria = OB3Criteria(blank: Blank())
    switch badge.criteria {
    case .address(let address): achievement.criteria.id = OB3Text(address.text)
    case .here(let criteria):
      achievement.criteria.id = criteria.id.flatMap { $0.text.hasPrefix("_:") ? nil : OB3Text($0.text) }
      achievement.criteria.narrative = criteria.narrative.map { OB3Text($0.text) }
      losses.add(criteria.others, at: "badge.criteria")
    }
    image()
    language()
    achievement.tag = badge.tags.map { OB3Text($0.text) }
    for item in badge.alignment {
      achievement.alignment.append(alignment(item))
      losses.add(item.others, at: "badge.alignment")
    }
    achievement.version = badge.version.map { OB3Text($0.text) }
    if isRepackaged {
      var related = OB3Related(blank: Blank())
      related.id = OB3Text(badge.id.text)
      related.type = [RawText("Related"), RawText("https://w3id.org/openbadges#BadgeClass")]
      related.version = OB3Text("Open Badges v2p0")
      achievement.related = [related]
    }
    levelAndOutcomes()
    programmes()
    grade()
    var members: [Tree.Member] = []
    load(&members)
    forms(&members)
    achievement.type = [RawText("Achievement")]
    if !members.isEmpty {
      achievement.type.append(RawText(SURFProfile.type))
      achievement.others = members
    }
    kind()
    losses.add("badge.stackable", if: badge.expanded.stackable != nil)
    losses.add("badge.eqfNlqfLevelVerified", if: badge.expanded.eqfNlqfLevelVerified != nil)
    losses.add("badge.gradeAchievedRequired", if: badge.expanded.gradeAchievedRequired != nil)
    losses.add("badge.related", if: !badge.related.isEmpty)
    losses.add("badge.endorsement", if: !badge.endorsement.isEmpty)
    losses.add(badge.others, at: "badge")
  }

  private mutating func image() {
    achievement.image = OB3Image(of: badge.image)
    if case .here(let image)? = badge.image {
      losses.add("badge.image.author", if: image.author != nil)
      losses.add("badge.image", if: image.id == nil)
      losses.add(image.others, at: "badge.image")
    }
  }

  private mutating func language() {
    guard let text = badge.extensions.language?.property?.text ?? badge.language?.text else { return }
    achievement.inLanguage = BadgeCodes.languageTag(text)
    losses.add(
      "badge.extensions:LanguageExtension", if: achievement.inLanguage == nil,
      Phrase(nl: "is geen taal van Open Badges 3.0", en: "is no language of Open Badges 3.0"))
  }

  private func alignment(_ item: OB2Alignment) -> OB3Alignment {
    var alignment = OB3Alignment(
      name: item.targetName.text, url: item.targetUrl.text, code: item.targetCode?.text, type: nil)
    alignment.targetDescription = item.targetDescription.map { OB3Text($0.text) }
    alignment.targetFramework = item.targetFramework.map { OB3Text($0.text) }
    return alignment
  }

  private mutating func levelAndOutcomes() {
    if let level = badge.extensions.eqf?.property?.plainText {
      achievement.alignment.append(OB3Alignment(level: level))
    }
    if let name = badge.expanded.qualityAssuranceName?.text, let url = badge.expanded.qualityAssuranceUrl?.text {
      var alignment = OB3Alignment(name: name, url: url, code: nil, type: "ext:QualityAssurance")
      alignment.targetDescription = badge.expanded.qualityAssuranceDescription.map { OB3Text($0.text) }
      achievement.alignment.append(alignment)
    } else {
      losses.add(
        "badge.qualityAssuranceName", if: badge.expanded.qualityAssuranceName != nil,
        Phrase(nl: "heeft geen adres", en: "has no address"))
    }
    guard let outcomes = badge.extensions.learningOutcome?.property?.text else { return }
    describe("outcome", name: outcomes, type: "ext:LearningOutcome")
    results.append(result("outcome", status: .completed))
  }

  private mutating func describe(_ suffix: String, name: String, type: String) {
    var description = OB3ResultDescription(blank: Blank())
    description.id = OB3Text(achievement.id.text + "-\(suffix)")
    description.type = [RawText("ResultDescription")]
    description.name = OB3Text(name)
    description.resultType = OB3ResultType(text: type)
    achievement.resultDescription.append(description)
  }

  private func result(_ suffix: String, value: String? = nil, status: OB3ResultStatus? = nil) -> OB3Result {
    var result = OB3Result(blank: Blank())
    result.type = [RawText("Result")]
    result.resultDescription = OB3Text(achievement.id.text + "-\(suffix)")
    result.value = value.map { OB3Text($0) }
    result.status = status
    return result
  }

  private mutating func programmes() {
    guard let node = badge.extensions.educationProgramIdentifier else { return }
    let type = badge.sector.map { $0 == .mbo ? "ext:CREBO" : "ext:ISAT" } ?? "ext:EducationProgramIdentifier"
    for number in node.properties {
      achievement.otherIdentifier.append(OB3IdentifierEntry(number.plainText, type: type))
    }
  }

  private mutating func grade() {
    guard let grade = badge.expanded.gradeAchieved?.text else { return }
    describe("grade", name: "Grade", type: "Result")
    if case .here(let issuer) = badge.issuer, let table = issuer.extensions.gradingTable?.property?.text {
      let last = achievement.resultDescription.count - 1
      achievement.resultDescription[last].alignment = [
        OB3Alignment(name: "Grading table", url: table, code: nil, type: nil)
      ]
    }
    results.append(result("grade", value: grade))
  }

  /// Study load and programme, as SURF's profile has them.
  private mutating func load(_ members: inout [Tree.Member]) {
    let has = badge.extensions
    func add(
      _ name: String, _ extensionName: String, _ number: PlainNumber?, isWhole: Bool, _ losses: inout BadgeLosses
    ) {
      guard let number else { return }
      let fits = !isWhole || number.value?.isWhole == true
      if usesSURF, fits {
        members.append(Tree.Member(name, .number(number.text)))
      } else {
        losses.add("badge.extensions:\(extensionName)", fits ? .onlySURF : .noPlace)
      }
    }
    if let credits = has.ects?.property {
      achievement.creditsAvailable = credits
      if usesSURF { members.append(Tree.Member("ECTS", .number(credits.text))) }
    }
    add("SBU", "StudyLoadExtension", has.studyLoad?.property, isWhole: true, &losses)
    add("timeInvestment", "TimeInvestmentExtension", has.timeInvestment?.property, isWhole: true, &losses)
    guard usesSURF, let first = has.educationProgramIdentifier?.property else { return }
    members.append(Tree.Member("educationProgramIdentifier", .number(first.text)))
  }

  /// Participation, assessment and supervision, as SURF's profile has them.
  private mutating func forms(_ members: inout [Tree.Member]) {
    let expanded = badge.expanded
    let participation = expanded.participation.map { OB2Codes.codes(in: $0.text) } ?? []
    let assessment = expanded.assessmentType.map { OB2Codes.codes(in: $0.text) } ?? []
    let rows = [
      ("participationType", "participation", participation, BadgeCodes.participation),
      ("assessmentType", "assessmentType", assessment, BadgeCodes.assessment),
    ]
    for (name, path, codes, words) in rows {
      guard usesSURF else {
        losses.add("badge.\(path)", if: !codes.isEmpty, .onlySURF)
        continue
      }
      let known = codes.compactMap { words[$0] }
      if let first = known.first { members.append(Tree.Member(name, .string(first))) }
      for code in codes.dropFirst(known.isEmpty ? 0 : 1) where words[code] == nil || words[code] != known.first {
        losses.add(
          "badge.\(path)",
          Phrase(
            nl: "\u{201C}\(code)\u{201D} past er niet bij: er is plaats voor één woord",
            en: "\u{201C}\(code)\u{201D} does not fit beside it: there is room for one word"))
      }
    }
    guard expanded.assessmentSupervised != nil || expanded.assessmentIdVerified != nil else { return }
    let identified = expanded.assessmentIdVerified ?? false
    let word = BadgeCodes.supervision(
      supervised: expanded.assessmentSupervised ?? false, identified: identified,
      onlyOnline: participation == ["online"])
    if usesSURF, let word {
      members.append(Tree.Member("supervisionType", .string(word)))
      members.append(Tree.Member("identityChecked", .flag(identified)))
    } else {
      losses.add("badge.assessmentSupervised", usesSURF ? .noPlace : .onlySURF)
    }
  }

  private mutating func kind() {
    guard let kind = badge.expanded.typeBadgeClass else { return }
    let type =
      switch kind {
      case .microcredential: "MicroCredential"
      case .regular: "Course"
      case .extraCurricular: "Badge"
      }
    achievement.achievementType = OB3AchievementType(text: type)
  }
}

extension OB3Alignment {
  /// A level of the European framework, with the address that ELM has for it.
  init(level: String) {
    self.init(name: "EQF level \(level)", url: "http://data.europa.eu/snb/eqf/\(level)", code: level, type: "ext:EQF")
  }

  /// A place in a framework.
  init(name: String, url: String, code: String?, type: String?) {
    self.init(blank: Blank())
    self.type = [RawText("Alignment")]
    targetName = OB3Text(name)
    targetUrl = OB3Text(url)
    targetCode = code.map { OB3Text($0) }
    targetType = type.map { OB3TargetType(text: $0) }
  }
}

extension OB3IdentifierEntry {
  /// An identifier of a type.
  init(_ identifier: String, type: String) {
    self.init(blank: Blank())
    self.identifier = OB3Text(identifier)
    identifierType = OB3IdentifierType(text: type)
  }
}

extension OB3Image {
  /// A picture of Open Badges 2.0; nil where it has no address.
  init?(of image: Linked<OB2Image>?) {
    let address: String?
    var caption: String?
    switch image {
    case .address(let text)?: address = text.text
    case .here(let image)?:
      address = image.id?.text
      caption = image.caption?.text
    case nil: address = nil
    }
    guard let address else { return nil }
    self.init(blank: Blank())
    id = OB3Text(address)
    self.caption = caption.map { OB3Text($0) }
  }
}
