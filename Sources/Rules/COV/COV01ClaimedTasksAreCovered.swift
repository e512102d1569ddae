import Curriculum
import Description

extension Rule {
  /// COV-01: every work process of a claimed qualification is fully covered.
  static let cov01 = Rule(
    "COV-01", .error, .convention,
    title: Phrase(
      nl: "Elk werkproces van een kwalificatie die het curriculum zegt te dekken, is volledig gedekt.",
      en: "Every work process of a qualification that the curriculum claims to cover is fully covered."),
    explanation: Phrase(
      nl:
        "Een claim (coverageClaims) zegt dat modules samen een kwalificatie dekken. Een werkproces is volledig gedekt "
        + "als één module het volledig dekt, of als bekende delen samen 100% zijn. Een deel zonder percentage telt "
        + "niet op. Alleen vastgestelde en gepubliceerde modules tellen, en alleen als zij gelden op de peildatum. Dit "
        + "is een afspraak van dit project. Bij een claim inOpbouw is het een waarschuwing, bij volledig een fout. "
        + "Zonder claim spreekt de regel niet; het overzicht toont dan hetzelfde zonder oordeel.",
      en: "A claim (coverageClaims) says that modules cover a qualification together. A work process is fully covered "
        + "when one module covers it fully, or when known shares add up to 100%. A part without a percentage adds "
        + "nothing. Only established and published modules count, and only when valid on the reference date. This is "
        + "a convention of this project. With a claim inOpbouw it is a warning, with volledig an error. Without a "
        + "claim the rule is silent; the view then shows the same without judging."),
    remedy: Phrase(
      nl: "Koppel een module aan het werkproces, vul de percentages aan, of stel een module in concept vast. Is het "
        + "aanbod nog niet af, zeg dan inOpbouw.",
      en: "Map a module to the work process, complete the percentages, or establish a module in draft. When the offer "
        + "is not ready yet, say inOpbouw."),
    example: #"{"coverageClaims": [{"qualification": "25829", "claim": "volledig", "modules": ["basis"]}]}"#,
    checks: [
      .scope { context, report in
        var elsewhere: Elsewhere?
        for claimed in context.claimedQualifications {
          let coverage = claimed.coverage
          if coverage.workProcesses.isEmpty {
            report.notJudged(at: coverage.place.index.file.origin, ["coreTasks"])
          }
          for process in coverage.workProcesses {
            let tally = process.tally(.agreed)
            guard tally.state != .full else { continue }
            let path: Path = ["qualification"]
            if elsewhere == nil { elsewhere = Elsewhere(context.catalogue) }
            let gap = Gap(
              process: process.key.code, title: context.catalogue.title(of: process.key),
              qualification: claimed.qualification.code, tally: tally,
              drafts: process.tally(.withDrafts).state, claim: claimed.claim.value.claim,
              elsewhere: elsewhere?.modules(for: process.key, but: claimed.qualification.code) ?? [])
            report(
              at: claimed.claim.origin, path,
              severity: claimed.claim.value.claim == .complete ? .error : .warning, found: process.key.code.text,
              accepted: .fullCover, gap.message)
          }
        }
      }
    ])
}

/// A work process that is not fully covered.
private struct Gap {
  let process: WorkProcessCode
  let title: Line?
  let qualification: QualificationCode
  let tally: CoverageTally
  /// How it is covered when drafts count too.
  let drafts: CoverageTally.State
  let claim: ClaimExtent
  /// Modules that do it for other qualifications alone.
  let elsewhere: [(module: ModuleID, qualifications: [QualificationCode])]

  var message: Phrase {
    let name = title.map { "\(process) \($0.quoted)" } ?? process.text
    let which = drafts == .open ? Phrase(nl: "", en: "") : Phrase(nl: "vastgestelde ", en: "established ")
    let what =
      tally.state == .open
      ? Phrase(
        nl: "Werkproces \(name) van kwalificatie \(qualification) wordt door geen \(which.nl)module gedekt.",
        en: "Work process \(name) of qualification \(qualification) is covered by no \(which.en)module.")
      : Phrase(
        nl: "Werkproces \(name) van kwalificatie \(qualification) is maar voor een deel gedekt: \(parts.nl).",
        en: "Work process \(name) of qualification \(qualification) is covered in part only: \(parts.en).")
    let advice =
      drafts == .full
      ? Phrase(
        nl: " Met de modules in concept erbij is het wel volledig: stel die vast.",
        en: " With the modules in draft it is fully covered: establish them.")
      : Phrase(nl: " Koppel een module of vul de percentages aan", en: " Map a module or complete the percentages")
        + (claim == .complete
          ? Phrase(nl: ", of noem de claim inOpbouw.", en: ", or call the claim inOpbouw.") : Phrase(nl: ".", en: "."))
    return what + drafted + advice + others
  }

  /// That drafts do a part already.
  private var drafted: Phrase {
    guard tally.state == .open, drafts == .partial else { return Phrase(nl: "", en: "") }
    return Phrase(nl: " Modules in concept doen een deel.", en: " Modules in draft do a part.")
  }

  /// That a module does it for another qualification.
  private var others: Phrase {
    guard let first = elsewhere.first else { return Phrase(nl: "", en: "") }
    let codes = first.qualifications.map(\.text).joined(separator: ", ")
    return Phrase(
      nl: " Module “\(first.module)” is er wel voor \(codes); noem bij die koppeling ook \(qualification) als zij "
        + "daar ook voor is.",
      en: " Module “\(first.module)” is for \(codes); name \(qualification) at that mapping too if it serves that "
        + "as well.")
  }

  private var parts: Phrase {
    let known = Phrase(nl: "bekende delen samen \(tally.knownShares)%", en: "known shares of \(tally.knownShares)%")
    let unknown = Phrase(
      nl: "\(tally.partsUnknown) keer een deel zonder percentage",
      en: "\(tally.partsUnknown) times a part without a percentage")
    if tally.partsUnknown == 0 { return known }
    return tally.partsKnown == 0 ? unknown : known + Phrase(nl: ", ", en: ", ") + unknown
  }
}

/// The mappings that count for some qualifications alone, by work process.
private struct Elsewhere {
  private var mappings: [WorkProcessKey: [(module: ModuleID, qualifications: [QualificationCode])]] = [:]

  init(_ catalogue: Catalogue) {
    let scopes = [catalogue] + [catalogue.outer].compactMap { $0 }
    for module in scopes.flatMap(\.holdings.modules).map(\.value) {
      for mapping in module.mappings where !mapping.qualifications.isEmpty {
        guard case .workProcesses(let keys) = catalogue.meaning(of: mapping.target) else { continue }
        for key in keys { mappings[key, default: []].append((module.id, mapping.qualifications)) }
      }
    }
  }

  func modules(
    for key: WorkProcessKey, but qualification: QualificationCode
  ) -> [(module: ModuleID, qualifications: [QualificationCode])] {
    (mappings[key] ?? []).filter { !$0.qualifications.contains(qualification) }
  }
}

extension Phrase {
  fileprivate static var fullCover: Phrase {
    Phrase(
      nl: "ten minste één module die het volledig dekt, of delen die samen 100% zijn",
      en: "at least one module that covers it fully, or shares that add up to 100%")
  }
}
