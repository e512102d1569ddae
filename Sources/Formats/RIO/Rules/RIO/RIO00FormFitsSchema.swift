import Description
import Rules

extension Rule {
  /// RIO-00: a message has the form that DUO's schema asks for. The reader finds this.
  static let rio00 = Rule(
    "RIO-00", .error, .sourced, [.rioContracts],
    title: Phrase(
      nl: "Een bericht heeft de vorm die het schema van DUO vraagt.",
      en: "A message has the form that DUO's schema asks for."),
    explanation: Phrase(
      nl:
        "Elementen, hun volgorde, aantallen, lengtes en schrijfwijzen staan in het schema van het contract: Beheren voor "
        + "wat naar RIO gaat, Raadplegen voor wat er uit komt. De generaties van 2022 en 2025 vragen hetzelfde. fim "
        + "beschrijft die vorm zelf; met --schema toetst u ook aan uw eigen exemplaar van het schema.",
      en:
        "Elements, their order, numbers, lengths and notation are in the schema of the contract: Beheren for what goes to "
        + "RIO, Raadplegen for what comes from it. The generations of 2022 and 2025 ask the same. fim has its own "
        + "description of that form; with --schema you hold messages against your own copy of the schema too."),
    remedy: Phrase(
      nl: "Verbeter het element dat genoemd wordt. RIO weigert een aanlevering met zo'n fout.",
      en: "Mend the element that is named. RIO refuses a delivery with such a mistake."),
    example: "<begindatum>1 augustus 2026</begindatum>")

  /// Lets what is wrong with the form of a message bear its rule. What is wrong with its envelope is not of the schema.
  static func formOfRIO(_ problems: [Problem]) -> [Problem] {
    problems.map { problem in
      guard problem.stage == .structure, !problem.type.isEmpty else { return problem }
      var problem = problem
      problem.rule = Rule.rio00.id
      return problem
    }
  }
}
