import Description
import Rules

/// Rules on references and own keys that only the register can judge: `fim` names them, and does not judge.
extension Rule {
  static let aRegister: [Rule] = [
    .register(
      "A01010", .rioErrors,
      title: Phrase(
        nl: "Het adres bestaat in Nederland.",
        en: "The address exists in the Netherlands."),
      remedy: Phrase(
        nl: "Controleer postcode, huisnummer en toevoeging.",
        en: "Check postal code, house number and suffix."),
      example: Phrase(nl: "aanduidingAdres zonder treffer", en: "aanduidingAdres without a match")),
    .register(
      "A01011", .rioErrors,
      title: Phrase(
        nl: "De plaatsnaam past bij één plaats.",
        en: "The name of the place fits one place."),
      remedy: Phrase(
        nl: "Noem ook de gemeente.",
        en: "Name the municipality too."),
      example: "plaatsnaam Bergen"),
    .register(
      "A01020", .rioTraffic,
      title: Phrase(
        nl: "Het aanbod is bekend in het register.",
        en: "The offering is known to the register."),
      remedy: Phrase(
        nl: "Controleer de code van het aanbod.",
        en: "Check the code of the offering."),
      example: Phrase(
        nl: "aangebodenOpleidingCode die niet is aangeleverd", en: "aangebodenOpleidingCode that was not delivered"),
      about: .deletedOffering),
    .register(
      "A01030", .rioErrors,
      title: Phrase(
        nl: "De erkende instelling is bekend.",
        en: "The recognised institution is known."),
      remedy: Phrase(
        nl: "Controleer de instellingserkenning.",
        en: "Check the recognition of the institution."),
      example: Phrase(nl: "instellingserkenningscode zonder treffer", en: "instellingserkenningscode without a match")),
    .register(
      "A01031", .rioErrors,
      title: Phrase(
        nl: "De erkende instelling is door OCW erkend.",
        en: "The recognised institution is recognised by the ministry OCW."),
      remedy: Phrase(
        nl: "Controleer de instellingserkenning.",
        en: "Check the recognition of the institution."),
      example: Phrase(
        nl: "instellingserkenningscode van een andere erkenner",
        en: "instellingserkenningscode of another body that recognises")),
    .register(
      "A01040", .rioErrors,
      title: Phrase(
        nl: "De erkende vestiging is bekend.",
        en: "The recognised branch is known."),
      remedy: Phrase(
        nl: "Controleer de code van de vestiging.",
        en: "Check the code of the branch."),
      example: Phrase(nl: "erkendeVestigingCode zonder treffer", en: "erkendeVestigingCode without a match")),
    .register(
      "A01060", .rioErrors,
      title: Phrase(
        nl: "De locatie is bekend.",
        en: "The location is known."),
      remedy: Phrase(
        nl: "Controleer de onderwijslocatiecode.",
        en: "Check the onderwijslocatiecode."),
      example: "<onderwijslocatiecode>999X999</onderwijslocatiecode>", about: .location),
    .register(
      "A01070", .rioErrors,
      title: Phrase(
        nl: "De eenheid is bekend.",
        en: "The unit is known."),
      remedy: Phrase(
        nl: "Controleer de code van de eenheid; een nieuwe eenheid heeft nog geen code.",
        en: "Check the code of the unit; a new unit has no code yet."),
      example: "<opleidingseenheidSleutel>9999O9999</opleidingseenheidSleutel>", about: .unitCode),
    .register(
      "A01072", .rioErrors,
      title: Phrase(
        nl: "Tussen deze twee soorten eenheden bestaat een relatie.",
        en: "There is a relation between these two kinds of units."),
      remedy: Phrase(
        nl: "Kies eenheden waartussen RIO een relatie kent, zoals een opleiding en haar variant.",
        en: "Choose units between which RIO knows a relation, such as a programme and its variant."),
      example: Phrase(
        nl: "een relatie tussen twee particuliere opleidingen", en: "a relation between two private courses"),
      about: .relation),
    .register(
      "A01080", .rioErrors,
      title: Phrase(
        nl: "Stelsel en code samen zijn een bekende erkenning.",
        en: "System and code together are a known recognition."),
      remedy: Phrase(
        nl: "Controleer stelsel en code.",
        en: "Check system and code."),
      example: "<opleidingsstelsel>CREBO</opleidingsstelsel><opleidingscode>99999</opleidingscode>", about: .recognition
    ),
    .register(
      "A01081", .rioErrors,
      title: Phrase(
        nl: "De erkenning geldt voor dit bestuur.",
        en: "The recognition holds for this board."),
      remedy: Phrase(
        nl: "Ga na welke licenties het bestuur heeft.",
        en: "Find out which licences the board has."),
      example: Phrase(
        nl: "een crebocode waarvoor het bestuur geen licentie heeft",
        en: "a crebo code that the board has no licence for"), about: .recognition),
    .register(
      "A01090", .rioErrors,
      title: Phrase(
        nl: "Het erkende vak is bekend.",
        en: "The recognised subject is known."),
      remedy: Phrase(
        nl: "Controleer stelsel, code en niveau.",
        en: "Check system, code and level."),
      example: Phrase(nl: "voVakerkenningSleutel zonder treffer", en: "voVakerkenningSleutel without a match"),
      about: .subject),
    .register(
      "A01110", .rioErrors,
      title: Phrase(
        nl: "Het bestuur is bekend.",
        en: "The board is known."),
      remedy: Phrase(
        nl: "Controleer de onderwijsbestuurcode.",
        en: "Check the onderwijsbestuurcode."),
      example: Phrase(nl: "onderwijsbestuurcode zonder treffer", en: "onderwijsbestuurcode without a match")),
    .register(
      "A01130", .rioErrors,
      title: Phrase(
        nl: "Het bestuur gebruikt deze locatie.",
        en: "The board uses this location."),
      remedy: Phrase(
        nl: "Controleer bestuur en locatie.",
        en: "Check board and location."),
      example: Phrase(nl: "een locatie van een ander bestuur", en: "a location of another board")),
    .register(
      "A01160", .rioTraffic,
      title: Phrase(
        nl: "De eigen sleutel is uniek in het register.",
        en: "The own key is unique in the register."),
      remedy: Phrase(
        nl: "Kies een sleutel met de school erin.",
        en: "Choose a key with the school in it."),
      example: "<kenmerknaam>eigenOpleidingseenheidSleutel</kenmerknaam>", about: .ownKey),
    .register(
      "A01161", .rioTraffic,
      title: Phrase(
        nl: "De eigen sleutel is bekend.",
        en: "The own key is known."),
      remedy: Phrase(
        nl: "Controleer de sleutel.",
        en: "Check the key."),
      example: Phrase(
        nl: "opvragen met een sleutel die niet is aangeleverd", en: "opvragen with a key that was not delivered")),
    .register(
      "A02011", .rioErrors,
      title: Phrase(
        nl: "De eenheid heeft geen erkenning.",
        en: "The unit has no recognition."),
      remedy: Phrase(
        nl: "Een eenheid met een erkenning beheert de instelling niet; lever haar niet aan.",
        en: "An institution does not maintain a unit with a recognition; do not deliver it."),
      example: Phrase(nl: "een eenheid met een opleidingserkenning", en: "a unit with an opleidingserkenning"),
      about: .changedUnit),
    .register(
      "A09999", .rioTraffic,
      title: Phrase(
        nl: "De eigen sleutel is bekend.",
        en: "The own key is known."),
      remedy: Phrase(
        nl: "Controleer de sleutel.",
        en: "Check the key."),
      example: Phrase(
        nl: "opvragen met een sleutel die niet is aangeleverd", en: "opvragen with a key that was not delivered")),
  ]
}
