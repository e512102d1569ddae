public import Curriculum
public import Description

/// Runs rules over documents. Two tasks that share one wait for each other; each is better off with its own.
public struct RuleRunner: Sendable {
  private typealias Entry<T> = (rule: Int, check: @Sendable (T, RuleContext, inout Report) -> Void)

  private var rules: [Rule] = []
  private var domains: [Entry<EducationDomain>] = []
  private var files: [Entry<QualificationFile>] = []
  private var electives: [Entry<Elective>] = []
  private var certificates: [Entry<MboCertificate>] = []
  private var organisations: [Entry<Organisation>] = []
  private var modules: [Entry<FlexibleModule>] = []
  private var microcredentials: [Entry<Microcredential>] = []
  private var examPlans: [Entry<ExamPlan>] = []
  private var regionalised: [Entry<RegionalisedQualification>] = []
  private var crossovers: [Entry<CrossoverQualification>] = []
  private var qualityCards: [Entry<QualityCard>] = []
  private var personas: [Entry<Persona>] = []
  private var routes: [Entry<LearningRoute>] = []
  private var claims: [Entry<CoverageClaim>] = []
  private var offerings: [Entry<Offering>] = []
  private var scopes: [(rule: Int, check: @Sendable (RuleContext, inout Report) -> Void)] = []

  /// Takes the rules that hold on a day.
  public init(_ catalogue: RuleCatalogue = .standard, on day: Day) {
    for rule in catalogue.rules where rule.holds.contains(day) {
      for check in rule.checks { add(rules.count, check) }
      rules.append(rule)
    }
  }

  private mutating func add(_ rule: Int, _ check: RuleCheck) {
    switch check {
    case .educationDomain(let check): domains.append((rule, check))
    case .qualificationFile(let check): files.append((rule, check))
    case .elective(let check): electives.append((rule, check))
    case .certificate(let check): certificates.append((rule, check))
    case .organisation(let check): organisations.append((rule, check))
    case .module(let check): modules.append((rule, check))
    case .microcredential(let check): microcredentials.append((rule, check))
    case .examPlan(let check): examPlans.append((rule, check))
    case .regionalisedQualification(let check): regionalised.append((rule, check))
    case .crossoverQualification(let check): crossovers.append((rule, check))
    case .qualityCard(let check): qualityCards.append((rule, check))
    case .persona(let check): personas.append((rule, check))
    case .learningRoute(let check): routes.append((rule, check))
    case .coverageClaim(let check): claims.append((rule, check))
    case .offering(let check): offerings.append((rule, check))
    case .scope(let check): scopes.append((rule, check))
    }
  }

  /// Judges every object of a document.
  public func judge(_ document: Document, number: Int, in context: RuleContext, _ report: inout Report) {
    func run<T>(_ entries: [Entry<T>], _ value: T, _ name: String) {
      self.run(entries, value, Origin(document: number, path: [.field(name)]), context, &report)
    }
    switch document {
    case .curriculum(let value): judge(value, number: number, in: context, &report)
    case .educationDomain(let value): run(domains, value, "educationDomain")
    case .qualificationFile(let value): run(files, value, "qualificationFile")
    case .elective(let value): run(electives, value, "elective")
    case .certificate(let value): run(certificates, value, "certificate")
    case .organisation(let value): run(organisations, value, "organisation")
    case .module(let value): run(modules, value, "module")
    case .microcredential(let value): run(microcredentials, value, "microcredential")
    case .examPlan(let value): run(examPlans, value, "examPlan")
    case .regionalisedQualification(let value): run(regionalised, value, "regionalisedQualification")
    case .crossoverQualification(let value): run(crossovers, value, "crossoverQualification")
    case .qualityCard(let value): run(qualityCards, value, "qualityCard")
    case .persona(let value): run(personas, value, "persona")
    case .learningRoute(let value): run(routes, value, "learningRoute")
    }
  }

  private func run<T>(
    _ entries: [Entry<T>], _ value: T, _ origin: Origin, _ context: RuleContext, _ report: inout Report
  ) {
    report.begin(rules, at: origin)
    for entry in entries {
      report.begin(entry.rule)
      entry.check(value, context, &report)
    }
  }

  private func judge(_ value: Curriculum, number: Int, in context: RuleContext, _ report: inout Report) {
    func run<T>(_ entries: [Entry<T>], _ values: [T], _ name: String) {
      guard !entries.isEmpty else { return }
      for (index, value) in values.enumerated() {
        let origin = Origin(document: number, path: ["curriculum", .field(name), .item(index)])
        self.run(entries, value, origin, context, &report)
      }
    }
    run(organisations, value.organisations, "organisations")
    run(domains, value.domains, "domains")
    run(files, value.qualificationFiles, "qualificationFiles")
    run(electives, value.electives, "electives")
    run(certificates, value.certificates, "certificates")
    run(modules, value.modules, "modules")
    run(microcredentials, value.microcredentials, "microcredentials")
    run(examPlans, value.examPlans, "examPlans")
    run(regionalised, value.regionalisedQualifications, "regionalisedQualifications")
    run(crossovers, value.crossoverQualifications, "crossoverQualifications")
    run(qualityCards, value.qualityCards, "qualityCards")
    run(personas, value.personas, "personas")
    run(routes, value.learningRoutes, "learningRoutes")
    run(claims, value.coverageClaims, "coverageClaims")
    run(offerings, value.offerings, "offerings")
  }

  /// Judges a whole scope: what is about sets.
  public func judge(scope context: RuleContext, _ report: inout Report) {
    report.begin(rules, at: Origin(document: 0, path: []))
    for entry in scopes {
      report.begin(entry.rule)
      entry.check(context, &report)
    }
  }

  /// What is left when each defect is spoken of once.
  public static func settle(_ entries: [Report.Entry]) -> [Report.Entry] { Precedence.settle(entries) }
}
