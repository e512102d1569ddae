import Curriculum
import Description

extension Rule {
  /// ROU-01: the steps of a route respect the prerequisites.
  static let rou01 = Rule(
    "ROU-01", .error, .derived, [.okx],
    title: Phrase(
      nl: "Een stap in een leerroute komt na de modules die als voorkennis nodig zijn.",
      en: "A step of a learning route comes after the modules that are needed beforehand."),
    explanation: Phrase(
      nl:
        "In OKx (werkversie 2026) bestaat voorkennis uit behaalde leeruitkomsten; dat een route die volgorde volgt, is "
        + "daaruit afgeleid. Voorkennis is in orde als een eerdere stap de module neemt, een variant ervan, of een module "
        + "waar zij een deel van is. Zij is ook in orde als de persona een bewijs van de module heeft, of elk werkproces "
        + "ervan op dat niveau beheerst en dat is erkend. Heeft de vraag een antwoord erkenningEVC, dan telt ook wat nog "
        + "niet is erkend. De volgorde van de stappen telt, niet de naam van de periode. Is niet bekend wat een bewijs van "
        + "de persona dekt, dan oordeelt de regel niet.",
      en: "In OKx (draft of 2026) prerequisites are achieved outcomes; that a route follows that order is derived from "
        + "it. A prerequisite is met when an earlier step takes the module, a variant of it, or a module that it is a part "
        + "of. It is met too when the persona has a proof of the module, or masters every work process of it at that "
        + "level and that is recognised. When the question has an answer erkenningEVC, what is not recognised yet counts "
        + "as well. The order of the steps counts, not the name of the period. When it is not known what a proof of the "
        + "persona covers, the rule does not judge."),
    remedy: Phrase(
      nl: "Zet de module die eerst komt voor deze stap, of schrijf bij de persona op wat zij al beheerst.",
      en: "Put the module that comes first before this step, or write down what the persona masters already."),
    example:
      #"{"learningRoute": {"steps": [{"module": "dakwerk", "period": "1"}, {"module": "basis", "period": "2"}]}}"#,
    checks: [
      .of(LearningRoute.self) { route, context, report in
        let catalogue = context.catalogue
        let persona = catalogue.persona(route.persona)
        let question = persona?.questions.first { $0.id == route.question }
        let attainment = persona.map { Attainment(of: $0, in: catalogue, on: context.referenceDate) }
        let unmet = route.unmetPrerequisites(
          in: catalogue, by: attainment,
          countingClaims: question?.answers.contains { $0.kind == .priorLearning } ?? false)
        guard let first = unmet.first else { return }
        guard let attainment else { return report.notJudged(["persona"]) }
        guard attainment.unknown.isEmpty else { return report.notJudged(["steps", .item(first.step), "module"]) }
        for step in Set(unmet.map(\.step)).sorted() {
          let needed = unmet.filter { $0.step == step }
          guard let module = needed.first?.module.value else { continue }
          report(["steps", .item(step), "module"], found: module.id.text, .tooEarly(module, needed))
        }
      }
    ])
}

extension Catalogue {
  /// The persona with an id.
  fileprivate func persona(_ id: ObjectID) -> Persona? {
    holdings.personas.first { $0.value.id == id }?.value ?? outer?.persona(id)
  }
}

extension Phrase {
  fileprivate static func tooEarly(_ module: FlexibleModule, _ needed: [UnmetPrerequisite]) -> Phrase {
    let list = needed.lazy.map { "“\($0.needed.value.title)” (\($0.needed.value.id))" }.shownList(most: 6)
    let isLater = needed.allSatisfy { $0.later != nil }
    let them = needed.count == 1 ? Phrase(nl: "die module", en: "that module") : Phrase(nl: "die modules", en: "them")
    let advice =
      isLater
      ? Phrase(nl: "Zet \(them.nl) eerder in de route.", en: "Put \(them.en) earlier in the route.")
      : Phrase(
        nl: "Neem \(them.nl) eerst in de route op, of schrijf bij de persona op wat zij al kan.",
        en: "Put \(them.en) in the route first, or write down with the persona what is mastered already.")
    return Phrase(
      nl: "Module “\(module.title)” vraagt als voorkennis \(list), en die is er bij deze stap nog niet. \(advice.nl)",
      en: "Module “\(module.title)” asks \(list) beforehand, which is not there yet at this step. \(advice.en)")
  }
}
