import Curriculum
import Description
import Rules

extension View {
  /// A size to try.
  public static let sizeOption = Option(
    "set", Phrase(nl: "reken met deze studielast van een module", en: "reckon with this study load of a module"),
    takes: .scalar(SizeSetting.self, placeholder: Phrase(nl: "MODULE=SBU", en: "MODULE=SBU")), repeatable: true)

  /// The load budget of each qualification, and what other sizes would do.
  public static let budget = View(
    "budget", title: Phrase(nl: "Studielast", en: "Study load"),
    Phrase(
      nl: "Past de studielast van de modules bij de kwalificatie, en wat als de omvang verandert?",
      en: "Does the study load of the modules fit the qualification, and what if sizes change?"),
    options: [sizeOption],
    nothing: Phrase(
      nl: "Er is geen kwalificatie waar modules aan bijdragen.",
      en: "There is no qualification that modules contribute to."),
    notes: [
      Note(
        .convention,
        Phrase(
          nl:
            "Modules, keuzedelen en generiek deel delen samen de studielast. Van varianten telt de grootste, van delen "
            + "het geheel. De verdeling is aan de school; het model van 2014 gaf als richtgetal 35% basis, 35% profiel, "
            + "15% keuzedelen en 15% generiek.",
          en:
            "Modules, electives and the generic part share the study load. Of variants the largest counts, of parts the "
            + "whole. The division is for the school to decide; the model of 2014 gave as a guideline 35% base, 35% "
            + "profile, 15% electives and 15% generic."))
    ]
  ) { input in
    let settings = input.request.values(of: sizeOption, as: SizeSetting.self)
    try input.refuseUnknown(settings.map(\.module))
    let sizes = Dictionary(settings.map { ($0.module, $0.load) }) { _, last in last }
    let titles = input.titles
    let groups = ScopeGroup.groups(of: input.scopes, on: input.referenceDate)
    var sections: [(title: Phrase, blocks: [Block])] = []
    for group in groups {
      let blocks = BudgetSection(group: group, profile: input.profile, sizes: sizes).blocks
      if !blocks.isEmpty { sections.append((titles[group.catalogue], blocks)) }
    }
    if sections.count == 1 { return sections[0].blocks }
    return sections.flatMap { [.heading($0.title)] + $0.blocks }
  }
}

/// The budgets of one scope.
private struct BudgetSection {
  let group: ScopeGroup
  let profile: AgreedProfile
  let sizes: [ModuleID: Int]

  /// A budget with the generic part that goes with it.
  private struct Sum {
    let budget: LoadBudget
    let generic: Int?
    /// What all parts come to; nil when one is not known.
    var whole: Int? {
      guard budget.otherUnits.isEmpty, let electives = budget.electives, let generic else { return nil }
      return budget.modules + electives + generic
    }
  }

  var blocks: [Block] {
    let now = group.reckoning
    let then =
      sizes.isEmpty
      ? now : CoverageReckoning(catalogue: group.catalogue, referenceDate: now.referenceDate, sizes: sizes)
    var table = Table(
      id: "budget",
      caption: Phrase(nl: "Studielast per kwalificatie, in SBU", en: "Study load per qualification, in SBU"),
      columns: [
        Table.Column("qualification", Phrase(nl: "Kwalificatie", en: "Qualification")),
        Table.Column("sizes", Phrase(nl: "Omvang", en: "Sizes")),
        Table.Column("modules", Phrase(nl: "Modules", en: "Modules"), alignment: .trailing),
        Table.Column("electives", Phrase(nl: "Keuzedelen", en: "Electives"), alignment: .trailing),
        Table.Column("generic", Phrase(nl: "Generiek", en: "Generic"), alignment: .trailing),
        Table.Column("sum", Phrase(nl: "Samen", en: "Together"), alignment: .trailing),
        Table.Column("studyLoad", Phrase(nl: "Studielast", en: "Study load"), alignment: .trailing),
        Table.Column("verdict", Phrase(nl: "Past", en: "Fits")),
      ])
    for place in now.qualifications {
      let coverage = now.coverage(of: place)
      let claims = group.claims(on: place)
      guard group.isAbout(coverage, claims) else { continue }
      let claim = claims.first?.value
      let chosen = claim.flatMap { $0.modules.isEmpty ? nil : Set($0.modules) }
      for reckoning in coverage.reckonings {
        let before = sum(now.coverage(of: place, by: chosen), reckoning, claim)
        let after = sum(then.coverage(of: place, by: chosen), reckoning, claim)
        let drafts =
          reckoning == .withDrafts ? Phrase(nl: ", met concepten", en: ", with drafts") : Phrase(nl: "", en: "")
        table.append(row(place, Phrase(nl: "nu", en: "now") + drafts, before))
        if !sizes.isEmpty { table.append(row(place, Phrase(nl: "met --set", en: "with --set") + drafts, after)) }
      }
    }
    guard !table.rows.isEmpty else { return [] }
    let changes = changes(now)
    return [.table(table)] + (changes.rows.isEmpty ? [] : [.table(changes)]) + [.paragraph(margin)]
  }

  private func sum(_ coverage: QualificationCoverage, _ reckoning: Reckoning, _ claim: CoverageClaim?) -> Sum {
    let budget = coverage.budget(reckoning)
    return Sum(
      budget: budget,
      generic: claim?.genericLoad ?? budget.hundredths(percent: profile.genericShare).map { $0 / 100 })
  }

  private func row(_ place: QualificationPlace, _ sizes: Phrase, _ sum: Sum) -> [Cell] {
    func number(_ value: Int?) -> Cell { value.map { .number($0) } ?? .phrase(.unknown) }
    return [
      .code(place.qualification.code.text, title: place.qualification.title.text), .phrase(sizes),
      .number(sum.budget.modules), number(sum.budget.electives), number(sum.generic), number(sum.whole),
      number(sum.budget.studyLoad), .phrase(verdict(sum)),
    ]
  }

  private func verdict(_ sum: Sum) -> Phrase {
    guard let whole = sum.whole, let load = sum.budget.studyLoad else {
      return Phrase(nl: "niet te zeggen: er ontbreekt een gegeven", en: "cannot be said: a fact is missing")
    }
    let difference = whole - load
    if difference == 0 { return Phrase(nl: "precies", en: "exactly") }
    let amount =
      difference > 0
      ? Phrase(nl: "\(difference) te veel", en: "\(difference) too much")
      : Phrase(nl: "\(-difference) vrij", en: "\(-difference) free")
    return abs(difference) * 100 <= load * profile.loadTolerance
      ? amount + Phrase(nl: ", binnen de speling", en: ", within the margin")
      : amount + Phrase(nl: ", buiten de speling", en: ", outside the margin")
  }

  private var margin: Phrase {
    Phrase(
      nl:
        "Profiel \(profile.name): speling \(profile.loadTolerance)% van de studielast; zonder opgave is het generieke "
        + "deel \(profile.genericShare)%; een module is \(profile.leastLoad) tot \(profile.greatestLoad) SBU, in stappen "
        + "van \(profile.loadStep).",
      en:
        "Profile \(profile.name): margin \(profile.loadTolerance)% of the study load; when nothing is stated the generic "
        + "part is \(profile.genericShare)%; a module is \(profile.leastLoad) to \(profile.greatestLoad) SBU, in steps of "
        + "\(profile.loadStep).")
  }

  // MARK: Changed sizes

  private func changes(_ reckoning: CoverageReckoning) -> Table {
    var table = Table(
      id: "sizes", caption: Phrase(nl: "Andere omvang", en: "Other sizes"),
      columns: [
        Table.Column("module", Phrase(nl: "Module", en: "Module")),
        Table.Column("now", Phrase(nl: "Nu", en: "Now"), alignment: .trailing),
        Table.Column("then", Phrase(nl: "Wordt", en: "Becomes"), alignment: .trailing),
        Table.Column("profile", Phrase(nl: "Volgens het profiel", en: "By the profile")),
      ])
    for (id, load) in sizes.sorted(by: { $0.key < $1.key }) {
      guard let module = group.catalogue.module(id)?.value else { continue }
      let counts = reckoning.modules.contains { $0.id == id }
      let unit = module.studyLoad.unit
      table.append([
        .code(id.text, title: module.title.text),
        unit == .studyHours ? .number(module.studyLoad.value) : .text("\(module.studyLoad.value) \(unit.rawValue)"),
        .number(load), .phrase(remark(load, module, counts: counts)),
      ])
    }
    return table
  }

  private func remark(_ load: Int, _ module: FlexibleModule, counts: Bool) -> Phrase {
    var remarks: [Phrase] = []
    if load < profile.leastLoad || load > profile.greatestLoad {
      remarks.append(
        Phrase(
          nl: "buiten \(profile.leastLoad) tot \(profile.greatestLoad)",
          en: "outside \(profile.leastLoad) to \(profile.greatestLoad)"))
    } else if load % profile.loadStep != 0 {
      remarks.append(Phrase(nl: "geen stap van \(profile.loadStep)", en: "no step of \(profile.loadStep)"))
    }
    if let hours = module.hours, hours.guided + hours.workPlacement + hours.selfStudy != load {
      remarks.append(
        Phrase(nl: "de verdeling in uren moet mee veranderen", en: "the division into hours has to change with it"))
    }
    if !counts { remarks.append(Phrase(nl: "telt nu niet mee", en: "does not count now")) }
    guard !remarks.isEmpty else { return Phrase(nl: "in orde", en: "all right") }
    return Phrase(
      nl: remarks.map(\.nl).joined(separator: "; "), en: remarks.map(\.en).joined(separator: "; "))
  }
}
