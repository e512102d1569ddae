import Curriculum
import Description

extension View {
  /// The evidence of exam components, by the route that each takes.
  public static let exams = View(
    "exams", title: Phrase(nl: "Examendossier", en: "Exam dossier"),
    Phrase(
      nl: "Welk bewijs vraagt de route van elk examenonderdeel, en wat ontbreekt?",
      en: "Which evidence does the route of each exam component ask, and what is missing?"),
    nothing: Phrase(nl: "Er zijn geen examenplannen geladen.", en: "No exam plans are loaded."),
    notes: [
      Note(
        .info,
        Phrase(
          nl: "De drie routes naar een valide examen gelden sinds 1-8-2018 en gaan over beroepsgerichte examens, "
            + "keuzedelen met een certificaat, en instellingsexamens van Nederlands, Engels en rekenen. De "
            + "examencommissie stelt examens vast.",
          en:
            "The three routes to a valid exam hold since 1-8-2018, for occupational exams, electives with a certificate, "
            + "and institution exams of Dutch, English and numeracy. The exam board establishes exams."))
    ]
  ) { input in
    input.sections { scope, level in
      scope.holdings.examPlans.map(\.value).sorted { $0.id < $1.id }.flatMap { plan in
        ExamDossier(plan: plan, scope: scope, day: input.referenceDate, level: level).blocks
      }
    }
  }
}

/// The dossier of one exam plan.
private struct ExamDossier {
  let plan: ExamPlan
  let scope: Catalogue
  let day: Day
  let level: Int

  var blocks: [Block] {
    var table = Table(
      id: "exams-\(plan.id)", caption: Phrase(nl: "Onderdelen en bewijs", en: "Components and evidence"),
      columns: [
        Table.Column("component", Phrase(nl: "Onderdeel", en: "Component")),
        Table.Column("weight", Phrase(nl: "Gewicht", en: "Weight"), alignment: .trailing),
        Table.Column("route", Phrase(nl: "Route", en: "Route")),
        Table.Column("state", Phrase(nl: "Stand", en: "State")),
        Table.Column("present", Phrase(nl: "Aanwezig", en: "Present")),
        Table.Column("missing", Phrase(nl: "Ontbreekt", en: "Missing")),
        Table.Column("lost", Phrase(nl: "Verloren door een wijziging", en: "Lost by a change")),
      ])
    var complete = 0
    for component in plan.components {
      let evidence = RouteChecklist(component, on: day)
      if evidence.missing.isEmpty, evidence.lost.isEmpty { complete += 1 }
      table.append([
        .code(component.code.text, title: "\(component.title) (\(component.form))"), .text("\(component.weight.text)%"),
        .phrase(component.route.words), .phrase(component.state.words),
        .joined(evidence.present.map { .phrase($0) }), .joined(evidence.missing.map { .phrase($0) }),
        .joined(evidence.lost.map { .phrase($0) }),
      ])
    }
    let count = plan.components.count
    return [
      .heading(Phrase(nl: "\(plan.id), cohort \(plan.cohort)", en: "\(plan.id), cohort \(plan.cohort)"), level: level),
      .paragraph(
        count == 1
          ? Phrase(
            nl: "Het bewijs van het examenonderdeel is \(complete == 1 ? "" : "nog niet ")compleet.",
            en: "The evidence of the component is \(complete == 1 ? "" : "not ")complete.")
          : Phrase(
            nl: "Van \(complete) van de \(count) onderdelen is het bewijs compleet.",
            en: "The evidence of \(complete) of \(count) components is complete.")), .table(table),
    ]
  }
}

/// What the route of a component asks, and what of it is there (EXR).
private struct RouteChecklist {
  private(set) var present: [Phrase] = []
  private(set) var missing: [Phrase] = []
  private(set) var lost: [Phrase] = []

  init(_ component: ExamComponent, on day: Day) {
    let evidence = component.evidence
    switch component.route {
    case .buy:
      ask(evidence?.supplier, Phrase(nl: "leverancier", en: "supplier"))
      ask(evidence?.certificateNumber, Phrase(nl: "nummer van het certificaat", en: "certificate number"))
      ask(evidence?.certifiedUntil?.text, Phrase(nl: "certificaat geldig tot en met", en: "certified until"))
      if let until = evidence?.certifiedUntil, until < day {
        lost.append(
          Phrase(
            nl: "het certificaat van de leverancier liep af op \(until)",
            en: "the supplier's certificate ended on \(until)"))
      }
      if let instrument = component.instrument, instrument.frame {
        ask(
          instrument.referenceAssignment,
          Phrase(nl: "referentieopdracht bij het raamexamen", en: "reference assignment of the frame exam"))
      }
    case .build:
      ask(evidence?.accountDocument, Phrase(nl: "verantwoordingsdocument", en: "account document"))
      for criterion in RouteCriterion.allCases {
        let answer = evidence?.criteria.first { $0.key == criterion }
        ask(answer.map { $0.party?.text ?? "" }, criterion.words)
      }
    case .validate:
      ask(evidence?.validationDecision, Phrase(nl: "besluit van validering", en: "validation decision"))
      ask(evidence?.validatedBy, Phrase(nl: "wie valideerde", en: "who validated"))
      ask(evidence?.validatedOn?.text, Phrase(nl: "dag van validering", en: "day of validation"))
    case .exempt:
      ask(component.exemptReason?.words.nl, Phrase(nl: "reden buiten de routes", en: "reason outside the routes"))
      return
    }
    ask(evidence?.establishedBy, Phrase(nl: "vastgesteld door", en: "established by"))
    ask(evidence?.establishedOn?.text, Phrase(nl: "vastgesteld op", en: "established on"))
    let settled = component.route == .validate ? evidence?.validatedOn : evidence?.establishedOn
    if let changed = evidence?.changedSince, settled.map({ $0 < changed }) ?? true {
      lost.append(
        Phrase(
          nl: "gewijzigd sinds \(changed): opnieuw langs een route",
          en: "changed since \(changed): through a route again"))
    }
    if let instrument = component.instrument, instrument.assignmentReplaced == true,
      instrument.replacementCheckedOn == nil
    {
      lost.append(
        Phrase(
          nl: "opdracht vervangen, nog niet nagekeken: valide onder voorbehoud",
          en: "assignment replaced, not yet checked: valid under reservation"))
    }
  }

  private mutating func ask(_ value: (some CustomStringConvertible)?, _ what: Phrase) {
    guard let value else { return missing.append(what) }
    let text = value.description
    present.append(text.isEmpty ? what : what + Phrase(nl: ": \(text)", en: ": \(text)"))
  }
}

extension RouteCriterion {
  var words: Phrase {
    switch self {
    case .legalFrame: Phrase(nl: "wettelijk kader en dossier", en: "legal frame and qualification file")
    case .involvement: Phrase(nl: "betrokkenheid van onderwijs en bedrijf", en: "involvement of school and business")
    case .independence: Phrase(nl: "onafhankelijkheid", en: "independence")
    case .systematicProcess: Phrase(nl: "systematisch proces", en: "systematic process")
    case .expertise: Phrase(nl: "deskundigheid", en: "expertise")
    }
  }
}

extension ExemptReason {
  var words: Phrase {
    switch self {
    case .centralExam: Phrase(nl: "centraal examen", en: "central exam")
    case .electiveWithoutCertificate: Phrase(nl: "keuzedeel zonder certificaat", en: "elective without a certificate")
    case .prescribedByLaw: Phrase(nl: "wettelijk voorgeschreven", en: "prescribed by law")
    }
  }
}
