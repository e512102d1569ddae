import Description
import Rules

/// Rules on offerings that only the register can judge: `fim` names them, and does not judge.
extension Rule {
  static let nRegister: [Rule] = [
    .register(
      "N04810", .rioErrors,
      title: Phrase(
        nl: "Naar de aanbieder wordt niet meer verwezen.",
        en: "The provider is no longer referred to."),
      remedy: Phrase(
        nl: "Haal eerst weg wat naar de aanbieder verwijst.",
        en: "First remove what refers to the provider."),
      example: Phrase(nl: "een aanbieder met aanbod verwijderen", en: "delete a provider that has offerings")),
    .register(
      "N04820", .rioErrors,
      title: Phrase(
        nl: "De aanbieder heeft geen deelnames of resultaten meer.",
        en: "The provider has no participations or results left."),
      remedy: Phrase(
        nl: "Een aanbieder met resultaten wordt beëindigd, niet verwijderd.",
        en: "A provider with results is ended, not deleted."),
      example: Phrase(nl: "een aanbieder met resultaten verwijderen", en: "delete a provider that has results")),
    .register(
      "N09410", .rioErrors,
      title: Phrase(
        nl: "Van eerste instroom tot eind ligt het aanbod binnen de looptijd van de eenheid.",
        en: "From first intake to end the offering lies within the life of the unit."),
      remedy: Phrase(
        nl: "Pas de datums aan die van de eenheid aan.",
        en: "Adjust the dates to those of the unit."),
      example: Phrase(
        nl: "een aanbod dat langer duurt dan zijn eenheid", en: "an offering that lasts longer than its unit"),
      about: .offering),
    .register(
      "N09430", .rioErrors,
      title: Phrase(
        nl: "Van eerste instroom tot eind ligt het aanbod binnen de looptijd van de aanbieder.",
        en: "From first intake to end the offering lies within the life of the provider."),
      remedy: Phrase(
        nl: "Pas de datums aan die van de aanbieder aan.",
        en: "Adjust the dates to those of the provider."),
      example: Phrase(
        nl: "een aanbod dat langer duurt dan zijn aanbieder", en: "an offering that lasts longer than its provider"),
      about: .offering),
    .register(
      "N09440", .rioErrors,
      title: Phrase(
        nl: "De aanbieder is bekend.",
        en: "The provider is known."),
      remedy: Phrase(
        nl: "Controleer de onderwijsaanbiedercode.",
        en: "Check the onderwijsaanbiedercode."),
      example: "<onderwijsaanbiedercode>999A999</onderwijsaanbiedercode>", about: .provider),
    .register(
      "N09450", .rioErrors,
      title: Phrase(
        nl: "Eenheid en aanbieder van een bestaand aanbod veranderen niet.",
        en: "Unit and provider of an existing offering do not change."),
      remedy: Phrase(
        nl: "Maak een nieuw aanbod met een nieuwe code.",
        en: "Make a new offering with a new code."),
      example: Phrase(
        nl: "een bestaand aanbod met een andere onderwijsaanbiedercode",
        en: "an existing offering with another onderwijsaanbiedercode"), about: .offering),
    .register(
      "N10410", .rioErrors,
      title: Phrase(
        nl: "De samenwerkende aanbieder is bekend.",
        en: "The partner provider is known."),
      remedy: Phrase(
        nl: "Controleer de code van de partner.",
        en: "Check the code of the partner."),
      example: "samenwerkendeOnderwijsaanbiedercode 999A999", about: .partner),
    .register(
      "N11421", .rioErrors,
      title: Phrase(
        nl: "De code van een cohort is uniek bij de aanbieder, voor aanbod met STAP-subsidie.",
        en: "The code of a cohort is unique at the provider, for offerings with the STAP subsidy."),
      remedy: Phrase(
        nl: "De subsidie is gestopt; kies toch een eigen code.",
        en: "The subsidy has ended; choose a code of its own all the same."),
      example: Phrase(
        nl: "twee aangeboden opleidingen met cohortcode 2022-09", en: "two offerings with cohortcode 2022-09")),
  ]
}
