import Curriculum
import Description
import Rules

extension View {
  /// How far modules cover the work processes of qualifications.
  public static let coverage = View(
    "coverage",
    Phrase(
      nl: "Welke werkprocessen dekken onze modules, en wat staat nog open?",
      en: "Which work processes do our modules cover, and what is still open?")
  ) { CoverageView.page($0) }
}

/// The coverage of qualifications by modules (*dekking*): a talk aid, so counts and codes before everything else.
public enum CoverageView {
  /// The page.
  ///
  /// Qualifications that a module contributes to or a claim names are shown in full, by level and code; the others are in
  /// a closing list. A scope that holds nothing but claims shows through the scope around it.
  public static func page(_ input: View.Input) -> Page {
    let titles = input.titles
    let groups = ScopeGroup.groups(of: input.scopes, on: input.referenceDate)
    var blocks: [Block] = []
    var shown: Set<Origin> = []
    var others: [QualificationPlace] = []
    for group in groups {
      var sections: [Block] = []
      for coverage in group.reckoning.coverage {
        let claims = group.claims(on: coverage.place)
        guard group.isAbout(coverage, claims) else {
          if group.owns(coverage.place) { others.append(coverage.place) }
          continue
        }
        shown.insert(coverage.place.origin)
        let section = CoverageSection(
          coverage: coverage, claims: claims, group: group, profile: input.profile, level: groups.count > 1 ? 2 : 1)
        sections += section.blocks
      }
      sections += group.claimsOnNothing
      if sections.isEmpty { continue }
      if groups.count > 1 { blocks.append(.heading(titles[group.catalogue], level: 1)) }
      blocks += sections
    }
    others.removeAll { shown.contains($0.origin) }
    if shown.isEmpty && others.isEmpty {
      blocks.append(
        .paragraph(
          Phrase(
            nl: "Er is geen kwalificatie geladen. Geef ook het bestand van het kwalificatiedossier.",
            en: "No qualification is loaded. Give the file of the qualification file too.")))
    }
    blocks += list(of: others)
    if !shown.isEmpty { blocks += conventions(on: input.referenceDate, input.profile) }
    return Page(
      id: View.coverage.name, title: Phrase(nl: "Dekking", en: "Coverage"), question: View.coverage.question,
      blocks: blocks)
  }

  /// The qualifications that no module contributes to and no claim names, a line each.
  private static func list(of places: [QualificationPlace]) -> [Block] {
    guard !places.isEmpty else { return [] }
    let table = Table(
      id: "others",
      caption: Phrase(
        nl: "Kwalificaties zonder module en zonder claim", en: "Qualifications without a module and without a claim"),
      columns: [
        Table.Column("qualification", Phrase(nl: "Kwalificatie", en: "Qualification")),
        Table.Column("level", Phrase(nl: "Niveau", en: "Level"), alignment: .trailing),
        Table.Column("file", Phrase(nl: "Dossier", en: "Qualification file")),
        Table.Column("workProcesses", Phrase(nl: "Werkprocessen", en: "Work processes"), alignment: .trailing),
      ],
      rows: places.map { place in
        let count = place.targetSet.count
        return [
          .code(place.qualification.code.text, title: place.qualification.title.text),
          .number(place.qualification.level),
          .code(place.index.id.text, title: place.index.file.value.title?.text),
          count > 0 ? .number(count) : .phrase(.unknown),
        ]
      })
    return [.heading(Phrase(nl: "Andere kwalificaties", en: "Other qualifications"), level: 1), .table(table)]
  }

  /// What is a convention of this project in all this.
  private static func conventions(on day: Day, _ profile: AgreedProfile) -> [Block] {
    [
      .heading(Phrase(nl: "Hoe er is geteld", en: "How it was counted"), level: 1),
      .paragraph(
        Phrase(
          nl:
            "Peildatum \(day), profiel \(profile.name). Modules tellen als zij vastgesteld of gepubliceerd zijn en op "
            + "de peildatum gelden; met concepten tellen ook modules in concept. Ingetrokken modules tellen niet.",
          en:
            "Reference date \(day), profile \(profile.name). Modules count when they are established or published and "
            + "valid on the reference date; with drafts, modules in draft count too. Withdrawn modules do not count.")),
      .note(
        Note(
          .convention,
          Phrase(
            nl: "Een werkproces is volledig gedekt als één module het volledig dekt, of als bekende delen samen 100% "
              + "zijn. Een deel zonder percentage telt niet op. Een koppeling telt voor de kwalificaties die zij noemt. "
              + "Noemt zij er geen, dan telt zij voor elke kwalificatie tot en met het niveau van de module, en voor een "
              + "hoger niveau als een deel van onbekende grootte. Overlap is geen fout: keuzes en andere werkplekken "
              + "zijn gewoon.",
            en:
              "A work process is fully covered when one module covers it fully, or when known shares add up to 100%. A "
              + "part without a percentage adds nothing. A mapping counts for the qualifications that it names. When "
              + "it names none, it counts for every qualification up to the level of the module, and for a higher "
              + "level as a part of unknown size. Overlap is no error: choices and other workplaces are normal."))),
      .note(
        Note(
          .convention,
          Phrase(
            nl: "Examengewicht: van elke kerntaak het gewicht van de onderdelen waarvan elk werkproces volledig gedekt "
              + "is. Het gewicht van een werkproces is dat van alle onderdelen waar het in voorkomt; tel die gewichten "
              + "niet op. Studielast: van varianten telt de grootste, van delen het geheel. De verdeling is aan de school; "
              + "het model van 2014 gaf als richtgetal 35% basis, 35% profiel, 15% keuzedelen en 15% generiek.",
            en: "Exam weight: of each core task the weight of the components of which every work process is fully "
              + "covered. The weight of a work process is that of all components in which it occurs; do not add these "
              + "weights up. Study load: of variants the largest counts, of parts the whole. The division is for the "
              + "school to decide; the model of 2014 gave as a guideline 35% base, 35% profile, 15% electives and 15% "
              + "generic."))),
      .note(
        Note(
          .info,
          Phrase(
            nl:
              "Dit overzicht helpt bij een gesprek. Het is geen besluit: over examens, vrijstellingen, certificaten en "
              + "diploma's beslist de examencommissie.",
            en: "This view helps a conversation. It is no decision: the exam board decides on exams, exemptions, "
              + "certificates and diplomas."))),
    ]
  }
}

/// A scope with the scopes inside it that hold nothing but claims.
struct ScopeGroup {
  /// A claim, and the curriculum that makes it.
  struct Claim {
    let value: CoverageClaim
    let curriculum: Line?
    /// The place of the qualification that it names; nil when it is not held, or for a certificate.
    let place: Origin?
  }

  let catalogue: Catalogue
  let reckoning: CoverageReckoning
  private(set) var claims: [Claim] = []
  private let ownFiles: Set<Origin>
  private let day: Day

  private init(_ catalogue: Catalogue, on day: Day) {
    self.catalogue = catalogue
    self.day = day
    ownFiles = Set(catalogue.holdings.qualificationFiles.map(\.origin))
    reckoning = CoverageReckoning(catalogue: catalogue, referenceDate: day)
    addClaims(of: catalogue)
  }

  /// The scopes to show, in their order.
  static func groups(of scopes: [Catalogue], on day: Day) -> [ScopeGroup] {
    var groups: [ScopeGroup] = []
    var numbers: [ObjectIdentifier: Int] = [:]
    for scope in scopes {
      let shown = scope.holdsOnlyClaims ? scope.outer ?? scope : scope
      let number = numbers[ObjectIdentifier(shown)] ?? groups.count
      if number == groups.count {
        numbers[ObjectIdentifier(shown)] = number
        groups.append(ScopeGroup(shown, on: day))
      }
      if shown !== scope { groups[number].addClaims(of: scope) }
    }
    return groups
  }

  private mutating func addClaims(of scope: Catalogue) {
    claims += scope.holdings.coverageClaims.map { claim in
      let place = claim.value.subject.qualification.flatMap { scope.qualification($0, on: day).value }
      return Claim(
        value: claim.value, curriculum: scope.holdings.curriculum?.value.title, place: place?.origin)
    }
  }

  func claims(on place: QualificationPlace) -> [Claim] { claims.filter { $0.place == place.origin } }

  /// Whether a qualification stands in the scope itself.
  func owns(_ place: QualificationPlace) -> Bool { ownFiles.contains(place.index.file.origin) }

  /// Whether a qualification is shown in full in this group: a claim names it, or a module contributes to it, of which
  /// one or the other belongs to the scope itself.
  func isAbout(_ coverage: QualificationCoverage, _ claims: [Claim]) -> Bool {
    if !claims.isEmpty { return true }
    return owns(coverage.place)
      ? !coverage.modules.isEmpty : coverage.modules.contains { reckoning.modules[$0].isOwn }
  }

  /// Claims on qualifications that are not held.
  var claimsOnNothing: [Block] {
    claims.filter { $0.place == nil }.compactMap { $0.value.subject.qualification }.map { code in
      .note(
        Note(
          .warning,
          Phrase(
            nl: "Een claim noemt kwalificatie \(code), maar die is hier niet te vinden of staat er meer dan één keer.",
            en: "A claim names qualification \(code), but it cannot be found here or is here more than once.")))
    }
  }
}

extension Catalogue {
  /// Whether a curriculum has nothing of its own to show beside its claims.
  fileprivate var holdsOnlyClaims: Bool {
    outer != nil && holdings.qualificationFiles.isEmpty && holdings.modules.isEmpty && holdings.examPlans.isEmpty
      && holdings.electives.isEmpty && holdings.certificates.isEmpty
  }
}

extension Phrase {
  /// A fact that is not known.
  static let unknown = Phrase(nl: "onbekend", en: "unknown")
}
