import Description

/// Turns an achievement of Open Badges 3.0 into a badge class of Open Badges 2.0.
struct OB3ToOB2Achievement {
  var badge = OB2BadgeClass(blank: Blank())
  var losses = BadgeLosses()
  /// The address of the grading table, where the description of the grade names one.
  private(set) var gradingTable: String?
  private let achievement: OB3Achievement
  let settings: BadgeExportSettings

  init(
    _ achievement: OB3Achievement, results: [OB3Result], _ settings: BadgeExportSettings
  ) throws(OB3ToOB2.Refusal) {
    self.achievement = achievement
    self.settings = settings
    badge.type = [RawText("BadgeClass")]
    badge.name = text(achievement.name, "name")
    badge.description = text(achievement.description, "description")
    badge.image = losses.image(achievement.image, at: "credentialSubject.achievement.image")
    badge.tags = achievement.tag.map { text($0, "tag") }
    badge.version = achievement.version.map { text($0, "version") }
    try setID()
    try setCriteria()
    setLanguage()
    for item in achievement.alignment { add(item) }
    setResults(results)
    setProgrammes()
    setMembers()
    setCredits()
    setKind()
    lose()
  }

  func node<Content: OB2ExtensionContent>(_ properties: Content.Property...) -> OB2Extension<Content> {
    OB2Extension(properties, root: settings.extensionRoot)
  }

  private mutating func lose(_ field: String, if isThere: Bool = true, _ reason: Phrase = .noPlace2) {
    losses.add("credentialSubject.achievement.\(field)", if: isThere, reason)
  }

  /// A text; of several languages the first.
  private mutating func text(_ text: OB3Text, _ field: String) -> RawText {
    losses.first(of: text, at: "credentialSubject.achievement.\(field)")
  }

  private mutating func setID() throws(OB3ToOB2.Refusal) {
    let source = achievement.related.first { item in
      item.type.contains { $0.text == "https://w3id.org/openbadges#BadgeClass" }
    }
    badge.id = RawText(source?.id.text ?? OB3ToOB2.plain(achievement.id.text))
    lose("related", if: achievement.related.count > (source == nil ? 0 : 1))
  }

  private mutating func setCriteria() throws(OB3ToOB2.Refusal) {
    let (id, narrative) = (achievement.criteria.id, achievement.criteria.narrative)
    losses.add(achievement.criteria.others, at: "credentialSubject.achievement.criteria", .noPlace2)
    if let id, narrative == nil {
      badge.criteria = .address(RawText(id.text))
      return
    }
    guard let narrative else {
      throw OB3ToOB2.Refusal(
        path: ["credentialSubject", "achievement", "criteria"],
        reason: Phrase(
          nl: "er staat niet wat ervoor nodig was (criteria)", en: "it does not say what it took (criteria)"))
    }
    var criteria = OB2Criteria(blank: Blank())
    criteria.id = id.map { RawText($0.text) }
    criteria.narrative = text(narrative, "criteria.narrative")
    badge.criteria = .here(criteria)
  }

  private mutating func setLanguage() {
    guard let tag = achievement.inLanguage?.text else { return }
    guard let word = BadgeCodes.language(of: tag) else {
      badge.language = RawText(tag)
      return
    }
    badge.extensions.language = node(RawText(word))
    lose(
      "inLanguage", if: tag.contains("-") && BadgeCodes.languageTag(word)?.text != tag,
      Phrase(nl: "edubadges kent alleen \(word)", en: "edubadges knows \(word) alone"))
  }

  // MARK: Alignments

  private mutating func add(_ item: OB3Alignment) {
    losses.add(item.others, at: "credentialSubject.achievement.alignment", .noPlace2)
    switch item.targetType?.text {
    case "ext:EQF":
      guard badge.extensions.eqf == nil, let level = item.targetCode.flatMap({ Int($0.text) }) else { break }
      badge.extensions.eqf = node(PlainNumber(level))
      var rest = item
      rest.others = []
      lose(
        "alignment", if: rest != OB3Alignment(level: "\(level)"),
        Phrase(
          nl: "van een niveau blijft alleen het getal over (\(level))",
          en: "of a level the number alone stays (\(level))"))
      return
    case "ext:QualityAssurance" where badge.expanded.qualityAssuranceName == nil:
      badge.expanded.qualityAssuranceName = text(item.targetName, "alignment.targetName")
      badge.expanded.qualityAssuranceUrl = text(item.targetUrl, "alignment.targetUrl")
      badge.expanded.qualityAssuranceDescription = item.targetDescription.map {
        text($0, "alignment.targetDescription")
      }
      lose("alignment.targetFramework", if: item.targetFramework != nil)
      lose("alignment.targetCode", if: item.targetCode != nil)
      return
    default: break
    }
    lose("alignment.targetType", if: item.targetType != nil)
    var made = OB2Alignment(blank: Blank())
    made.targetName = text(item.targetName, "alignment.targetName")
    made.targetUrl = text(item.targetUrl, "alignment.targetUrl")
    made.targetDescription = item.targetDescription.map { text($0, "alignment.targetDescription") }
    made.targetFramework = item.targetFramework.map { text($0, "alignment.targetFramework") }
    made.targetCode = item.targetCode.map { text($0, "alignment.targetCode") }
    badge.alignment.append(made)
  }

  // MARK: Results

  /// Learning outcomes and the grade; all else that results can say has no place.
  private mutating func setResults(_ results: [OB3Result]) {
    var outcomes: [String] = []
    var kept: Set<String> = []
    for description in achievement.resultDescription where description.resultType.text == "ext:LearningOutcome" {
      outcomes.append(text(description.name, "resultDescription.name").text)
      kept.insert(description.id.text)
      lose("resultDescription", if: !description.isPlainOutcome)
    }
    if !outcomes.isEmpty {
      badge.extensions.learningOutcome = node(RawText(outcomes.joined(separator: "\n")))
    }
    for result in results {
      let description = achievement.resultDescription.first { $0.id.text == result.resultDescription?.text }
      if let id = description?.id.text, kept.contains(id), result.isPlainCompletion { continue }
      guard badge.expanded.gradeAchieved == nil, let value = result.value else {
        losses.add("credentialSubject.result", .noPlace2)
        continue
      }
      badge.expanded.gradeAchieved = losses.first(of: value, at: "credentialSubject.result.value")
      losses.add(
        "credentialSubject.result",
        if: result.achievedLevel != nil || result.status != nil || !result.alignment.isEmpty || !result.others.isEmpty,
        .noPlace2)
      guard let description, description.isPlainGrade else { continue }
      gradingTable = description.alignment.first?.targetUrl.text
      kept.insert(description.id.text)
    }
    for description in achievement.resultDescription where !kept.contains(description.id.text) {
      lose("resultDescription")
    }
  }

  /// Credits of a badge that has the level or the members of an edubadge; alone they would make an edubadge of it.
  private mutating func setCredits() {
    guard let credits = achievement.creditsAvailable, badge.extensions.ects == nil else { return }
    if badge.extensions.eqf != nil || achievement.type.contains(where: { $0.text == SURFProfile.type }) {
      badge.extensions.ects = node(credits)
    } else {
      lose("creditsAvailable")
    }
  }

  private mutating func setProgrammes() {
    var numbers: [PlainNumber] = []
    for entry in achievement.otherIdentifier {
      let known = ["ext:CREBO", "ext:ISAT", "ext:EducationProgramIdentifier"].contains(entry.identifierType.text)
      if known, let number = Int(entry.identifier.text) {
        numbers.append(PlainNumber(number))
      } else {
        lose("otherIdentifier")
      }
    }
    if case .number(let text)? = member("educationProgramIdentifier"), let number = PlainNumber(wire: text),
      !numbers.contains(where: { $0.value == number.value })
    {
      numbers.append(number)
    }
    if !numbers.isEmpty {
      badge.extensions.educationProgramIdentifier = OB2Extension(numbers, root: settings.extensionRoot)
    }
  }

  // MARK: Members of SURF's profile

  private func member(_ name: String) -> Tree? { achievement.others.first { $0.name == name }?.value }

  private mutating func setMembers() {
    func number(_ name: String) -> PlainNumber? {
      guard case .number(let text)? = member(name) else { return nil }
      return PlainNumber(wire: text)
    }
    if let credits = number("ECTS") { badge.extensions.ects = node(credits) }
    if let hours = number("SBU") { badge.extensions.studyLoad = node(hours) }
    if let hours = number("timeInvestment") { badge.extensions.timeInvestment = node(hours) }
    badge.expanded.participation = code("participationType", BadgeCodes.participationBack)
    badge.expanded.assessmentType = code("assessmentType", BadgeCodes.assessmentBack)
    if case .string(let word)? = member("supervisionType") {
      if let index = SURFProfile.supervision.firstIndex(of: word) {
        badge.expanded.assessmentSupervised = index > 0
        badge.expanded.assessmentIdVerified = index > 1
      } else {
        lose("supervisionType")
      }
    }
    if case .flag(let isChecked)? = member("identityChecked"), isChecked != badge.expanded.assessmentIdVerified {
      lose("identityChecked", if: badge.expanded.assessmentIdVerified != nil)
      if badge.expanded.assessmentIdVerified == nil { badge.expanded.assessmentIdVerified = isChecked }
    }
    let known = [
      "ECTS", "SBU", "timeInvestment", "educationProgramIdentifier", "participationType", "assessmentType",
      "supervisionType", "identityChecked",
    ]
    for member in achievement.others where !known.contains(member.name) { lose(member.name) }
  }

  /// The code of edubadges for a word of SURF; where the word means several, it is said which was taken.
  private mutating func code(_ name: String, _ codes: [String: (code: String, isOnly: Bool)]) -> RawText? {
    guard case .string(let word)? = member(name) else { return nil }
    guard let (code, isOnly) = codes[word] else {
      lose(name)
      return nil
    }
    lose(
      name, if: !isOnly,
      Phrase(
        nl: "\u{201C}\(word)\u{201D} is meer dan één code van edubadges; genomen is \(code)",
        en: "\u{201C}\(word)\u{201D} is more than one code of edubadges; \(code) was taken"))
    return RawText(code)
  }

  private mutating func setKind() {
    guard let type = achievement.achievementType?.text else { return }
    switch type {
    case "MicroCredential": badge.expanded.typeBadgeClass = .microcredential
    case "Course": badge.expanded.typeBadgeClass = .regular
    case "Badge": badge.expanded.typeBadgeClass = .extraCurricular
    default: lose("achievementType")
    }
  }

  private mutating func lose() {
    lose("humanCode", if: achievement.humanCode != nil)
    lose("fieldOfStudy", if: achievement.fieldOfStudy != nil)
    lose("specialization", if: achievement.specialization != nil)
    lose("endorsement", if: !achievement.endorsement.isEmpty)
    lose("endorsementJwt", if: !achievement.endorsementJwt.isEmpty)
  }
}

extension OB3Result {
  /// Whether it says no more than that something was completed.
  fileprivate var isPlainCompletion: Bool {
    status == .completed && value == nil && achievedLevel == nil && alignment.isEmpty && others.isEmpty
  }
}

extension OB3ResultDescription {
  /// Whether it says no more than what was learnt.
  fileprivate var isPlainOutcome: Bool {
    requiredLevel == nil && requiredValue == nil && allowedValue.isEmpty && valueMin == nil && valueMax == nil
      && rubricCriterionLevel.isEmpty && alignment.isEmpty && others.isEmpty
  }

  /// Whether it says no more than that there is a grade, and where the table of grades is.
  fileprivate var isPlainGrade: Bool {
    resultType.text == "Result" && requiredLevel == nil && requiredValue == nil && allowedValue.isEmpty
      && valueMin == nil && valueMax == nil && rubricCriterionLevel.isEmpty
      && (alignment.isEmpty || alignment.count == 1 && alignment[0].targetName.text == "Grading table")
  }
}
