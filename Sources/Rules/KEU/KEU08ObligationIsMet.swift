import Curriculum
import Description

extension Rule {
  /// KEU-08: a stated obligation is that of the type, and the electives chosen in a route reach it.
  static let keu08 = Rule(
    "KEU-08", .error, .sourced, [.kdv],
    title: Phrase(
      nl: "De keuzedeelverplichting is die van het soort opleiding, en een leerroute haalt haar.",
      en: "The elective obligation is that of the type of programme, and a learning route meets it."),
    explanation: Phrase(
      nl:
        "Entree en specialist hebben 240 SBU aan keuzedelen, basisberoeps 480, vak en middenkader 720 (schoolpublicaties "
        + "van 2021 en 2022). Opleidingen van vier jaar hadden 960 tot 1 augustus 2022; de wijziging geldt voor alle "
        + "cohorten. De regel kijkt naar de peildatum. Een route zonder keuzedelen is nog niet zover en wordt niet "
        + "beoordeeld.",
      en: "Entree and specialist have 240 hours of electives, basisberoeps 480, vak and middenkader 720 (school "
        + "publications of 2021 and 2022). Programmes of four years had 960 until 1 August 2022; the change holds for all "
        + "cohorts. The rule looks at the reference date. A route without electives has not got so far and is not judged."
    ),
    remedy: Phrase(
      nl: "Voeg een keuzedeel toe aan de route. Een verplichting die klopt met het soort hoeft u niet in te vullen.",
      en: "Add an elective to the route. An obligation that follows from the type need not be filled in."),
    example: #"{"learningRoute": {"qualification": "25128", "electives": ["K9001"]}}"#,
    checks: [
      .of(QualificationFile.self) { file, context, report in
        for (index, qualification) in file.qualifications.enumerated() {
          guard let stated = qualification.electiveObligation else { continue }
          if let end = qualification.programmeEnd ?? file.programmeEnd, end < context.referenceDate { continue }
          let load = qualification.studyLoadHours
          guard let type = qualification.knownType else {
            report.notJudged(["qualifications", .item(index), "programmeType"])
            continue
          }
          guard let due = type.electiveObligation(studyLoad: load, on: context.referenceDate) else {
            report.notJudged(["qualifications", .item(index), "studyLoadHours"])
            continue
          }
          guard stated != due else { continue }
          report(
            ["qualifications", .item(index), "electiveObligation"], found: String(stated),
            accepted: Phrase(nl: "\(due)", en: "\(due)"), .otherObligation(qualification, stated, type, due))
        }
      },
      .of(LearningRoute.self) { route, context, report in
        guard let code = route.qualification,
          let place = context.catalogue.qualification(code, on: context.referenceDate).value
        else { return }
        guard let due = place.qualification.electivesDue(on: context.referenceDate) else {
          return report.notJudged(at: place.origin, ["programmeType"])
        }
        let chosen = ChosenElectives(route, in: context.catalogue)
        guard !chosen.isEmpty else { return report.notJudged(["electives"]) }
        guard chosen.load < due else { return }
        if let elective = chosen.unsized { return report.notJudged(at: elective.origin, ["studyLoadHours"]) }
        if let unknown = chosen.unknown { return report.notJudged(unknown) }
        report(
          ["electives"], found: "\(chosen.load) SBU", accepted: Phrase(nl: "\(due) SBU", en: "\(due) hours"),
          .tooFew(place.qualification, chosen.load, due))
      },
    ])
}

/// The electives of a route, each once, with those that are exempt: an exemption is for a part that was chosen.
private struct ChosenElectives {
  private var codes: Set<ElectiveCode> = []
  /// Their study load as far as known.
  private(set) var load = 0
  /// An elective that does not say its study load.
  private(set) var unsized: Placed<Elective>?
  /// Where the route names an elective that is not held.
  private(set) var unknown: Path?

  var isEmpty: Bool { codes.isEmpty && unknown == nil }

  init(_ route: LearningRoute, in catalogue: Catalogue) {
    for (index, code) in route.electives.enumerated() { add(code, catalogue, ["electives", .item(index)]) }
    for (index, exemption) in route.exemptions.enumerated() where exemption.partKind == .elective {
      let path: Path = ["exemptions", .item(index), "part"]
      if let code = ElectiveCode(exemption.part.text) { add(code, catalogue, path) } else { unknown = path }
    }
  }

  private mutating func add(_ code: ElectiveCode, _ catalogue: Catalogue, _ path: @autoclosure () -> Path) {
    guard codes.insert(code).inserted else { return }
    guard let elective = catalogue.elective(code) else {
      unknown = path()
      return
    }
    if let hours = elective.value.studyLoadHours { load += hours } else { unsized = elective }
  }
}

extension Phrase {
  fileprivate static func otherObligation(
    _ qualification: Qualification, _ stated: Int, _ type: ProgrammeType, _ due: Int
  ) -> Phrase {
    Phrase(
      nl: "Bij kwalificatie \(qualification.code) staat een keuzedeelverplichting van \(stated) SBU; bij soort "
        + "“\(type.rawValue)” hoort \(due). Vul \(due) in, of laat electiveObligation weg.",
      en: "Qualification \(qualification.code) states an elective obligation of \(stated) hours; type "
        + "“\(type.rawValue)” has \(due). Fill in \(due), or leave electiveObligation out.")
  }

  fileprivate static func tooFew(_ qualification: Qualification, _ load: Int, _ due: Int) -> Phrase {
    Phrase(
      nl: "De gekozen keuzedelen zijn samen \(load) SBU; voor kwalificatie \(qualification.code) "
        + "“\(qualification.title)” is \(due) nodig. Kies er nog \(due - load) SBU bij.",
      en: "The chosen electives are \(load) hours together; qualification \(qualification.code) "
        + "“\(qualification.title)” needs \(due). Choose \(due - load) hours more.")
  }
}
