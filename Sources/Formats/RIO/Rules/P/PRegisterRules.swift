import Description
import Rules

/// Rules on units and relations that only the register can judge: `fim` names them, and does not judge.
extension Rule {
  static let pRegister: [Rule] = [
    .register(
      "P01020", .rioErrors,
      title: Phrase(
        nl: "De herkomst van een eenheid is een geldige waarde.",
        en: "The origin of a unit is a valid value."),
      remedy: Phrase(
        nl: "In een aanlevering staat geen herkomst; vraag DUO.",
        en: "A delivery holds no origin; ask DUO."),
      example: Phrase(
        nl: "geen voorbeeld: de herkomst staat niet in een aanlevering",
        en: "no example: the origin is not in a delivery")),
    .register(
      "P01050", .rioErrors,
      title: Phrase(
        nl: "De soort beroepsopleiding is een geldige waarde.",
        en: "The kind of vocational programme is a valid value."),
      remedy: Phrase(
        nl: "Mbo-eenheden worden niet zo aangeleverd.",
        en: "Mbo units are not delivered in this way."),
      example: Phrase(
        nl: "geen voorbeeld: mbo-eenheden staan niet in dit contract",
        en: "no example: mbo units are not in this contract")),
    .register(
      "P01070", .rioErrors,
      title: Phrase(
        nl: "Een niveau staat één keer bij een eenheid.",
        en: "A level stands once with a unit."),
      remedy: Phrase(
        nl: "In dit contract past één niveau; vraag DUO.",
        en: "In this contract one level fits; ask DUO."),
      example: Phrase(
        nl: "geen voorbeeld: het schema laat één niveau toe", en: "no example: the schema allows one level")),
    .register(
      "P01080", .rioErrors,
      title: Phrase(
        nl: "Code en herkomst bestaan nog niet in dezelfde tijd.",
        en: "Code and origin do not exist yet in the same time."),
      remedy: Phrase(
        nl: "Wijzig de bestaande eenheid.",
        en: "Change the existing unit."),
      example: Phrase(nl: "een eenheid die er al is", en: "a unit that is there already"), about: .changedUnit),
    .register(
      "P01081", .rioTraffic,
      title: Phrase(
        nl: "De eigen sleutel is nog niet in gebruik.",
        en: "The own key is not in use yet."),
      remedy: Phrase(
        nl: "Zoek de eenheid met die sleutel op, of kies een andere sleutel.",
        en: "Look up the unit with that key, or choose another key."),
      example: Phrase(
        nl: "een eigenOpleidingseenheidSleutel die al bestaat",
        en: "an eigenOpleidingseenheidSleutel that is in use already"), about: .ownUnitKey),
    .register(
      "P01410", .rioErrors,
      title: Phrase(
        nl: "Bestaand aanbod blijft binnen de looptijd van de eenheid.",
        en: "Existing offerings stay within the life of the unit."),
      remedy: Phrase(
        nl: "Pas eerst het aanbod aan.",
        en: "Adjust the offerings first."),
      example: Phrase(nl: "een eenheid inkorten waar nog aanbod van is", en: "shorten a unit that still has offerings"),
      about: .changedUnit),
    .register(
      "P01420", .rioErrors,
      title: Phrase(
        nl: "Bestaande erkenningen blijven binnen de looptijd van de eenheid.",
        en: "Existing recognitions stay within the life of the unit."),
      remedy: Phrase(
        nl: "Een eenheid met een erkenning beheert de instelling niet.",
        en: "An institution does not maintain a unit with a recognition."),
      example: Phrase(nl: "een eenheid met een erkenning inkorten", en: "shorten a unit that has a recognition"),
      about: .changedUnit),
    .register(
      "P01430", .rioErrors,
      title: Phrase(
        nl: "Bestaande relaties blijven binnen de looptijd van de eenheid.",
        en: "Existing relations stay within the life of the unit."),
      remedy: Phrase(
        nl: "Pas eerst de relaties aan.",
        en: "Adjust the relations first."),
      example: Phrase(
        nl: "een eenheid inkorten met een langere relatie", en: "shorten a unit that has a longer relation"),
      about: .changedUnit),
    .register(
      "P01440", .rioErrors,
      title: Phrase(
        nl: "Een structuur blijft binnen de looptijd van de eenheid.",
        en: "A structure stays within the life of the unit."),
      remedy: Phrase(
        nl: "Mbo-eenheden worden niet zo aangeleverd.",
        en: "Mbo units are not delivered in this way."),
      example: Phrase(
        nl: "geen voorbeeld: mbo-eenheden staan niet in dit contract",
        en: "no example: mbo units are not in this contract")),
    .register(
      "P01450", .rioErrors,
      title: Phrase(
        nl: "Een nieuwe mbo-eenheid heeft een structuur.",
        en: "A new mbo unit has a structure."),
      remedy: Phrase(
        nl: "Mbo-eenheden worden niet zo aangeleverd.",
        en: "Mbo units are not delivered in this way."),
      example: Phrase(
        nl: "geen voorbeeld: mbo-eenheden staan niet in dit contract",
        en: "no example: mbo units are not in this contract")),
    .register(
      "P01810", .rioErrors,
      title: Phrase(
        nl: "Naar de eenheid wordt niet meer verwezen.",
        en: "The unit is no longer referred to."),
      remedy: Phrase(
        nl: "Haal eerst relaties en aanbod weg, en probeer het daarna opnieuw: RIO verwerkt dat met "
          + "vertraging.",
        en: "First remove relations and offerings, and then try again: RIO does that with delay."),
      example: Phrase(nl: "een eenheid verwijderen waar aanbod van is", en: "delete a unit that has offerings"),
      about: .deletedUnit),
    .register(
      "P02050", .rioErrors,
      title: Phrase(
        nl: "Het ministerie met wettelijke eisen is een geldige waarde.",
        en: "The ministry with legal requirements is a valid value."),
      remedy: Phrase(
        nl: "Mbo-eenheden worden niet zo aangeleverd.",
        en: "Mbo units are not delivered in this way."),
      example: Phrase(
        nl: "geen voorbeeld: mbo-eenheden staan niet in dit contract",
        en: "no example: mbo units are not in this contract")),
    .register(
      "P04020", .rioErrors,
      title: Phrase(
        nl: "Een overgang heeft geen einddatum.",
        en: "A transition has no end date."),
      remedy: Phrase(
        nl: "Laat de einddatum weg als RIO de relatie als overgang afleidt.",
        en: "Leave the end date out when RIO derives a transition."),
      example: Phrase(nl: "een relatie OVERGANG met een einddatum", en: "a relation OVERGANG with an einddatum"),
      about: .relation),
    .register(
      "P04040", .rioErrors,
      title: Phrase(
        nl: "De soort relatie is een geldige waarde.",
        en: "The kind of relation is a valid value."),
      remedy: Phrase(
        nl: "RIO leidt de soort af; kies eenheden waartussen een relatie bestaat.",
        en: "RIO derives the kind; choose units between which there is a relation."),
      example: Phrase(
        nl: "geen voorbeeld: de soort staat niet in een bericht", en: "no example: the kind is not in a message")),
    .register(
      "P04050", .rioErrors,
      title: Phrase(
        nl: "Tussen de eenheden is er nog geen relatie van die soort in dezelfde tijd.",
        en: "There is no relation of that kind between the units yet in the same time."),
      remedy: Phrase(
        nl: "Verwijder de bestaande relatie eerst.",
        en: "Delete the existing relation first."),
      example: Phrase(nl: "een relatie die er al is", en: "a relation that is there already"), about: .relation),
    .register(
      "P04410", .rioErrors,
      title: Phrase(
        nl: "Een relatie ligt binnen de looptijd van beide eenheden.",
        en: "A relation lies within the life of both units."),
      remedy: Phrase(
        nl: "Neem het laatste begin en het eerste eind van de twee.",
        en: "Take the latest begin and the earliest end of the two."),
      example: Phrase(
        nl: "een relatie die begint voor een van de eenheden", en: "a relation that begins before one of the units"),
      about: .relation),
  ]
}
