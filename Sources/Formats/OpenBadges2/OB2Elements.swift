import Curriculum
import Description

extension OB2File {
  /// What a microcredential says on the elements of the European standard; nil for another badge, and where the form of
  /// the file does not show its type.
  var elements: CredentialElements? {
    guard let (badge, path) = badge, badge.expanded.typeBadgeClass == .microcredential else { return nil }
    func place(_ name: String) -> String { (path + [.field(name)]).description }
    var elements = CredentialElements(id: badge.id.text, title: badge.name.text)
    if let assertion {
      elements.fill(.learner, [assertion.recipient.type.first?.text ?? "id"], from: "recipient")
      elements.fill(.date, [String(assertion.issuedOn.text.prefix(10))], from: "issuedOn")
      elements.fill(.grade, [badge.expanded.gradeAchieved?.text], from: place("grade_achieved"))
    } else {
      for element in [CredentialElement.learner, .date, .grade] { elements[element] = .ofAward }
    }
    elements.fill(.title, [badge.name.text], from: place("name"))
    switch badge.issuer {
    case .here(let issuer):
      let country = issuer.extensions.institutionCountry?.property?.text
      elements.fill(.country, [country], from: place("issuer.extensions:InstitutionCountryExtension"))
      elements.fill(.awardingBody, [issuer.awardingBody], from: place("issuer"))
    case .address(let address):
      elements[.country] = .notShown
      elements.fill(.awardingBody, [address.text], from: place("issuer"))
    }
    let has = badge.extensions
    let outcomes = has.learningOutcome?.property?.text.split(whereSeparator: \.isNewline).map(String.init) ?? []
    elements.fill(.outcomes, outcomes, from: place("extensions:LearningOutcomeExtension"))
    let loads: [(number: PlainNumber?, unit: LoadUnit, name: String)] = [
      (has.studyLoad?.property, .studyHours, "StudyLoadExtension"), (has.ects?.property, .credits, "ECTSExtension"),
      (has.timeInvestment?.property, .clockHours, "TimeInvestmentExtension"),
    ]
    for load in loads.reversed() {
      guard let number = load.number else { continue }
      elements.set(load: number, load.unit, from: place("extensions:\(load.name)"))
    }
    if let level = has.eqf?.property {
      elements.level = Int(level.plainText)
      elements.fill(.level, [level.plainText], from: place("extensions:EQFExtension"))
    }
    func codes(_ text: RawText?) -> [String] { text.map { OB2Codes.codes(in: $0.text) } ?? [] }
    elements.fill(.assessment, codes(badge.expanded.assessmentType), from: place("assessmentType"))
    elements.fill(.participation, codes(badge.expanded.participation), from: place("participation"))
    elements.fill(
      .qualityAssurance, [badge.expanded.qualityAssuranceName?.text], from: place("qualityAssuranceName"))
    // Only one form of edubadges shows quality assurance at all, and none shows prerequisites.
    if elements[.qualityAssurance] == .absent { elements[.qualityAssurance] = .notShown }
    elements[.prerequisites] = .notShown
    let supervision = [
      ("assessmentSupervised", badge.expanded.assessmentSupervised),
      ("assessmentIdVerified", badge.expanded.assessmentIdVerified),
    ].compactMap { name, value in value.map { "\(name): \($0)" } }
    elements.fill(.supervision, supervision, from: place("assessmentSupervised"))
    elements.fill(.stackability, [badge.expanded.stackable.map { "\($0)" }], from: place("stackable"))
    return elements
  }
}

extension CredentialElements {
  /// Sets the workload, and with it the framework.
  mutating func set(load: PlainNumber, _ unit: LoadUnit, from place: String) {
    fill(.workload, ["\(load.text) \(unit.rawValue)"], from: place)
    framework = QualityFramework(of: unit)
    workload = DecimalNumber(load.text).map { Workload(value: $0, unit: unit) }
  }
}

extension OB2Profile {
  /// Who awards: the body that the faculty acts for, where edubadges says that it acts for another.
  var awardingBody: String {
    let faculty = others.first { $0.name == "faculty" }?.value
    if faculty?["on_behalf_of"] == .flag(true), let name = faculty?["on_behalf_of_display_name"]?.text, !name.isEmpty {
      return name
    }
    return name.text
  }
}
