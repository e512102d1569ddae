import Codecs
import Curriculum
import Description
import Rules

/// Makes badge classes of a curriculum: one for each microcredential, and one for each module.
///
/// A module becomes a recognised badge (regular) when it covers tasks of a qualification, else an extra-curricular one. A
/// convention of this project: a module is a building block and no credential until someone awards it.
struct BadgeExport {
  /// A badge class with the id of the object that it was made of.
  struct Made {
    var id: String
    var title: String
    var badge: OB2BadgeClass
    /// What the curriculum tells of the issuer: name and country.
    var issuer: OB2Profile
  }

  private(set) var made: [Made] = []
  private(set) var losses = BadgeLosses()
  private(set) var notes: [Phrase] = []
  /// What stands in the way.
  private(set) var obstacles: [FormatExport.Obstacle] = []
  private let settings: BadgeExportSettings

  /// - Parameter only: the id of the one object to make a badge of; nil for all.
  init(_ scopes: [Catalogue], _ settings: BadgeExportSettings, only: String? = nil) {
    self.settings = settings
    for scope in scopes {
      for placed in scope.holdings.microcredentials where only == nil || placed.value.id.text == only {
        add(placed, scope)
      }
      for placed in scope.holdings.modules where only == nil || placed.value.id.text == only {
        add(placed.value, scope)
      }
    }
    if only == nil {
      var rest = LossList()
      for scope in scopes {
        rest.add(
          kindsIn: scope.holdings, carried: ["curriculum", "module", "microcredential", "organisation"],
          reasons: [
            "qualificationFile": .asAlignment, "elective": .asAlignment, "certificate": .asAlignment,
          ], .noBadgeField)
      }
      losses.add(rest)
    }
    if settings.isStandardAddress, !made.isEmpty {
      notes.append(
        Phrase(
          nl: "de adressen beginnen met \(settings.address) (fictief); geef het uwe met --badge-address",
          en: "the addresses begin with \(settings.address) (invented); give yours with --badge-address"))
    }
  }

  // MARK: Microcredentials

  private mutating func add(_ placed: Placed<Microcredential>, _ scope: Catalogue) {
    let micro = placed.value
    let modules = micro.builtFrom.compactMap { scope.module($0)?.value }
    var badge = start(micro.id.text, micro.title.text)
    let summaries = modules.compactMap { $0.summary?.text }
    badge.description = RawText(summaries.isEmpty ? micro.title.text : summaries.joined(separator: " "))
    badge.issuer = .address(RawText(settings.issuer(micro.issuer.organisation?.text ?? "uitgever")))
    let outcomes = micro.outcomes.map { id in outcome(id, scope) ?? id.text }
    setOutcomes(outcomes, of: &badge, assessed: [])
    if let level = micro.eqfLevel ?? common(modules.map(\.level), micro) {
      badge.extensions.eqf = node(PlainNumber(level))
    }
    badge.expanded.typeBadgeClass = .microcredential
    set(load: micro.workload.value.text, micro.workload.unit, of: &badge)
    badge.expanded.participation = codes(
      micro.participation.map(\.text), OB2Codes.participation, "microcredential.participation")
    badge.expanded.assessmentType = codes(
      micro.assessmentTypes.map(\.text), OB2Codes.assessment, "microcredential.assessmentTypes")
    let framework = QualityFramework(of: micro.workload.unit)
    badge.expanded.qualityAssuranceName = RawText(framework.name)
    badge.expanded.qualityAssuranceUrl = RawText(framework.url)
    badge.expanded.qualityAssuranceDescription = RawText(micro.qualityAssurance.text)
    badge.expanded.stackable = !micro.stackability.isEmpty
    if let text = micro.supervision?.text, let index = SURFProfile.supervision.firstIndex(of: text) {
      badge.expanded.assessmentSupervised = index > 0
      badge.expanded.assessmentIdVerified = index > 1
    } else {
      losses.add("microcredential.supervision", if: micro.supervision != nil, .noBadgeField)
    }
    var rest = LossList()
    rest.add(
      restOf: micro, at: "microcredential",
      carried: [
        "id", "title", "issuer", "outcomes", "workload", "eqfLevel", "assessmentTypes", "participation",
        "qualityAssurance", "stackability", "supervision", "builtFrom",
      ], .noBadgeField)
    losses.add(rest)
    var targets = BadgeTargets(scope, settings)
    for code in micro.stackability { targets.add(code: code.text) }
    for module in modules { targets.add(module) }
    hinder(placed.origin, badge)
    finish(
      &badge, micro.id.text, micro.title.text, targets,
      issuer(badge, micro.issuer.name.text, micro.issuer.country.text))
  }

  /// The level of all modules, where they have one level; it is then said that it was taken from them.
  private mutating func common(_ levels: [Int], _ micro: Microcredential) -> Int? {
    guard let first = levels.first, levels.allSatisfy({ $0 == first }) else { return nil }
    notes.append(
      Phrase(
        nl: "\(micro.id.text): eqfLevel ontbreekt; niveau \(first) komt van de modules",
        en: "\(micro.id.text): eqfLevel is absent; level \(first) is that of the modules"))
    return first
  }

  /// Says what a microcredential lacks that edubadges asks for.
  private mutating func hinder(_ origin: Origin, _ badge: OB2BadgeClass) {
    let asked: [(isThere: Bool, field: String, nl: String, en: String)] = [
      (badge.extensions.eqf != nil, "eqfLevel", "het niveau", "the level"),
      (badge.expanded.participation != nil, "participation", "een vorm van deelname", "a form of participation"),
      (badge.expanded.assessmentType != nil, "assessmentTypes", "een vorm van toetsing", "a type of assessment"),
    ]
    for item in asked where !item.isThere {
      obstacles.append(
        FormatExport.Obstacle(
          origin: origin,
          finding: Finding(
            rule: "EDU-01", severity: .error, status: .sourced, path: origin.path + [.field(item.field)],
            message: Phrase(
              nl: "Voor een badge mist deze microcredential \(item.nl) dat edubadges kent. Vul \(item.field) in.",
              en: "For a badge this microcredential lacks \(item.en) that edubadges knows. Fill in \(item.field)."),
            source: "SRV, UI")))
    }
  }

  // MARK: Modules

  private mutating func add(_ module: FlexibleModule, _ scope: Catalogue) {
    var badge = start(module.id.text, module.title.text)
    badge.description = RawText(module.summary?.text ?? module.title.text)
    badge.issuer = .address(RawText(settings.issuer(module.owner.text)))
    setOutcomes(
      module.learningOutcomes.map(\.statement.text), of: &badge, assessed: module.assessment.map(\.title.text))
    badge.extensions.eqf = node(PlainNumber(module.level))
    set(load: String(module.studyLoad.value), module.studyLoad.unit, of: &badge)
    badge.expanded.participation = codes(
      module.participation.map(\.text), OB2Codes.participation, "module.participation")
    var targets = BadgeTargets(scope, settings)
    targets.add(module)
    badge.expanded.typeBadgeClass = targets.programmes.isEmpty ? .extraCurricular : .regular
    var rest = LossList()
    rest.add(
      restOf: module, at: "module",
      carried: [
        "id", "title", "summary", "owner", "studyLoad", "level", "learningOutcomes", "mappings", "assessment",
        "participation", "skills",
      ], .noBadgeField)
    rest.add("module.skills", module.skills.count - targets.skillCount, .noBadgeField)
    losses.add(rest)
    let owner = scope.organisation(module.owner)?.value
    finish(
      &badge, module.id.text, module.title.text, targets, issuer(badge, owner?.name.text ?? "", owner?.country?.text))
  }

  // MARK: Parts

  private func start(_ id: String, _ title: String) -> OB2BadgeClass {
    var badge = OB2BadgeClass(blank: Blank())
    badge.context = [.string("https://w3id.org/openbadges/v2")]
    badge.type = [RawText("BadgeClass")]
    badge.id = RawText("\(settings.address)/badges/\(id)")
    badge.name = RawText(String(title.prefix(255)))
    badge.extensions.language = node(RawText(settings.language))
    if let image = settings.image { badge.image = .address(RawText(image)) }
    return badge
  }

  private func node<Content: OB2ExtensionContent>(_ properties: Content.Property...) -> OB2Extension<Content> {
    OB2Extension(properties, root: settings.extensionRoot)
  }

  private func outcome(_ id: OutcomeID, _ scope: Catalogue) -> String? {
    scope.moduleOfOutcome(id)?.value.learningOutcomes.first { $0.id == id }?.statement.text
  }

  private func setOutcomes(_ outcomes: [String], of badge: inout OB2BadgeClass, assessed: [String]) {
    let list = outcomes.map { "* \($0)" }.joined(separator: "\n")
    badge.extensions.learningOutcome = node(RawText(list))
    var criteria = OB2Criteria(blank: Blank())
    var text = "De leeruitkomsten zijn aangetoond:\n\(list)"
    if !assessed.isEmpty { text += "\n\nBeoordeeld met: \(assessed.joined(separator: ", "))." }
    criteria.narrative = RawText(text)
    badge.criteria = .here(criteria)
  }

  private func set(load value: String, _ unit: LoadUnit, of badge: inout OB2BadgeClass) {
    guard let number = PlainNumber(wire: value) else { return }
    switch unit {
    case .studyHours: badge.extensions.studyLoad = node(number)
    case .credits: badge.extensions.ects = node(number)
    case .clockHours: badge.extensions.timeInvestment = node(number)
    }
  }

  private mutating func codes(_ words: [String], _ known: [String: Phrase], _ path: String) -> RawText? {
    for word in words where known[word] == nil {
      losses.add(
        path,
        Phrase(
          nl: "edubadges kent de code \u{201C}\(word)\u{201D} niet",
          en: "edubadges does not know the code \u{201C}\(word)\u{201D}"))
    }
    return OB2Codes.text(of: words.filter { known[$0] != nil }).map { RawText($0) }
  }

  /// What is known of an issuer: not all that Open Badges 2.0 asks of one.
  private func issuer(_ badge: OB2BadgeClass, _ name: String, _ country: String?) -> OB2Profile {
    var issuer = OB2Profile(blank: Blank())
    issuer.type = [RawText("Issuer")]
    issuer.id = badge.issuer.address ?? RawText("")
    issuer.name = RawText(name)
    issuer.extensions.institutionCountry = country.map { node(RawText($0)) }
    return issuer
  }

  private mutating func finish(
    _ badge: inout OB2BadgeClass, _ id: String, _ title: String, _ targets: BadgeTargets, _ issuer: OB2Profile
  ) {
    if !targets.programmes.isEmpty {
      badge.extensions.educationProgramIdentifier = OB2Extension(
        targets.programmes.map { PlainNumber($0) }, root: settings.extensionRoot)
    }
    badge.alignment = Array(targets.alignments.prefix(Rule.greatestAlignments))
    let rest = targets.alignments.count - badge.alignment.count
    for _ in 0..<max(0, rest) {
      losses.add(
        "mappings",
        Phrase(
          nl: "een edubadge heeft ten hoogste zeven verwijzingen", en: "an edubadge has at most seven alignments"))
    }
    made.append(Made(id: id, title: title, badge: badge, issuer: issuer))
  }
}

extension Phrase {
  fileprivate static let asAlignment = Phrase(
    nl: "landelijk: een badge noemt alleen waar hij naar wijst", en: "national: a badge names only what it points at")
  static let noBadgeField = Phrase(nl: "heeft geen plaats in een badge", en: "has no place in a badge")
}
