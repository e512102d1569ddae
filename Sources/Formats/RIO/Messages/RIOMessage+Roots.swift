import Description

extension RIOMessage {
  /// The root elements, requests and their answers.
  enum Root: String, Sendable, CaseIterable {
    case deliverUnit = "aanleveren_opleidingseenheid_request"
    case deliverUnitAnswer = "aanleveren_opleidingseenheid_response"
    case deliverOffering = "aanleveren_aangebodenOpleiding_request"
    case deliverOfferingAnswer = "aanleveren_aangebodenOpleiding_response"
    case deliverRelation = "aanleveren_opleidingsrelatie_request"
    case deliverRelationAnswer = "aanleveren_opleidingsrelatie_response"
    case deleteUnit = "verwijderen_opleidingseenheid_request"
    case deleteUnitAnswer = "verwijderen_opleidingseenheid_response"
    case deleteOffering = "verwijderen_aangebodenOpleiding_request"
    case deleteOfferingAnswer = "verwijderen_aangebodenOpleiding_response"
    case deleteRelation = "verwijderen_opleidingsrelatie_request"
    case deleteRelationAnswer = "verwijderen_opleidingsrelatie_response"
    case askUnit = "opvragen_opleidingseenheid_request"
    case askUnitAnswer = "opvragen_opleidingseenheid_response"
    case askOffering = "opvragen_aangebodenOpleiding_request"
    case askOfferingAnswer = "opvragen_aangebodenOpleiding_response"
    case askUnits = "opvragen_opleidingseenhedenVanOrganisatie_request"
    case askUnitsAnswer = "opvragen_opleidingseenhedenVanOrganisatie_response"
    case askOfferings = "opvragen_aangebodenOpleidingenVanOrganisatie_request"
    case askOfferingsAnswer = "opvragen_aangebodenOpleidingenVanOrganisatie_response"
    case askRelations = "opvragen_opleidingsrelatiesBijOpleidingseenheid_request"
    case askRelationsAnswer = "opvragen_opleidingsrelatiesBijOpleidingseenheid_response"
    case askCode = "opvragen_rioIdentificatiecode_request"
    case askCodeAnswer = "opvragen_rioIdentificatiecode_response"
    case askChanges = "opvragen_gewijzigdeAangebodenOpleidingen_request"
    case askChangesAnswer = "opvragen_gewijzigdeAangebodenOpleidingen_response"

    /// The contract that the root belongs to.
    var contract: RIOContract { rawValue.hasPrefix("opvragen") ? .query : .write }
    /// Whether it is sent to RIO, and does not come from it.
    var isRequest: Bool { rawValue.hasSuffix("_request") }
  }

  mutating func describe<V: CaseVisitor>(_ visitor: inout V) where V.Union == RIOMessage {
    describeDeliveries(&visitor)
    describeQuestions(&visitor)
  }

  private func option<Body: RIOBody, V: CaseVisitor>(
    _ root: Root, _ field: Field, _ make: @escaping (RIOEnvelope<Body>) -> Content, _ visitor: inout V
  ) where V.Union == RIOMessage {
    visitor.option(field, self.root == root ? envelope as? RIOEnvelope<Body> : nil) { RIOMessage(root, make($0)) }
  }

  private func describeDeliveries<V: CaseVisitor>(_ visitor: inout V) where V.Union == RIOMessage {
    option(
      .deliverUnit, Field("aanleveren_opleidingseenheid_request", nl: "Levert een eenheid aan", en: "Delivers a unit"),
      Content.unitDelivery, &visitor)
    option(
      .deliverUnitAnswer,
      Field(
        "aanleveren_opleidingseenheid_response", nl: "Antwoord: levert een eenheid aan", en: "Answer: delivers a unit"),
      Content.unitDone, &visitor)
    option(
      .deliverOffering,
      Field("aanleveren_aangebodenOpleiding_request", nl: "Levert een aanbod aan", en: "Delivers an offering"),
      Content.offeringDelivery, &visitor)
    option(
      .deliverOfferingAnswer,
      Field(
        "aanleveren_aangebodenOpleiding_response", nl: "Antwoord: levert een aanbod aan",
        en: "Answer: delivers an offering"), Content.done, &visitor)
    option(
      .deliverRelation,
      Field("aanleveren_opleidingsrelatie_request", nl: "Levert een relatie aan", en: "Delivers a relation"),
      Content.relationDelivery, &visitor)
    option(
      .deliverRelationAnswer,
      Field(
        "aanleveren_opleidingsrelatie_response", nl: "Antwoord: levert een relatie aan",
        en: "Answer: delivers a relation"), Content.done, &visitor)
    option(
      .deleteUnit, Field("verwijderen_opleidingseenheid_request", nl: "Verwijdert een eenheid", en: "Deletes a unit"),
      Content.unitNaming, &visitor)
    option(
      .deleteUnitAnswer,
      Field(
        "verwijderen_opleidingseenheid_response", nl: "Antwoord: verwijdert een eenheid", en: "Answer: deletes a unit"),
      Content.done, &visitor)
    option(
      .deleteOffering,
      Field("verwijderen_aangebodenOpleiding_request", nl: "Verwijdert een aanbod", en: "Deletes an offering"),
      Content.offeringNaming, &visitor)
    option(
      .deleteOfferingAnswer,
      Field(
        "verwijderen_aangebodenOpleiding_response", nl: "Antwoord: verwijdert een aanbod",
        en: "Answer: deletes an offering"), Content.done, &visitor)
    option(
      .deleteRelation,
      Field("verwijderen_opleidingsrelatie_request", nl: "Verwijdert een relatie", en: "Deletes a relation"),
      Content.relationDeletion, &visitor)
    option(
      .deleteRelationAnswer,
      Field(
        "verwijderen_opleidingsrelatie_response", nl: "Antwoord: verwijdert een relatie",
        en: "Answer: deletes a relation"), Content.done, &visitor)
  }

  private func describeQuestions<V: CaseVisitor>(_ visitor: inout V) where V.Union == RIOMessage {
    option(
      .askUnit, Field("opvragen_opleidingseenheid_request", nl: "Vraagt een eenheid op", en: "Asks for a unit"),
      Content.unitNaming, &visitor)
    option(
      .askUnitAnswer,
      Field(
        "opvragen_opleidingseenheid_response", nl: "Antwoord: vraagt een eenheid op", en: "Answer: asks for a unit"),
      Content.unitAnswer, &visitor)
    option(
      .askOffering,
      Field("opvragen_aangebodenOpleiding_request", nl: "Vraagt een aanbod op", en: "Asks for an offering"),
      Content.offeringNaming, &visitor)
    option(
      .askOfferingAnswer,
      Field(
        "opvragen_aangebodenOpleiding_response", nl: "Antwoord: vraagt een aanbod op",
        en: "Answer: asks for an offering"), Content.offeringAnswer, &visitor)
    option(
      .askUnits,
      Field(
        "opvragen_opleidingseenhedenVanOrganisatie_request", nl: "Vraagt de eenheden van een bestuur op",
        en: "Asks for the units of a board"), Content.unitsQuestion, &visitor)
    option(
      .askUnitsAnswer,
      Field(
        "opvragen_opleidingseenhedenVanOrganisatie_response", nl: "Antwoord: vraagt de eenheden van een bestuur op",
        en: "Answer: asks for the units of a board"), Content.unitsAnswer, &visitor)
    option(
      .askOfferings,
      Field(
        "opvragen_aangebodenOpleidingenVanOrganisatie_request", nl: "Vraagt het aanbod van een organisatie op",
        en: "Asks for the offerings of an organisation"), Content.offeringsQuestion, &visitor)
    option(
      .askOfferingsAnswer,
      Field(
        "opvragen_aangebodenOpleidingenVanOrganisatie_response",
        nl: "Antwoord: vraagt het aanbod van een organisatie op",
        en: "Answer: asks for the offerings of an organisation"), Content.offeringsAnswer, &visitor)
    option(
      .askRelations,
      Field(
        "opvragen_opleidingsrelatiesBijOpleidingseenheid_request", nl: "Vraagt de relaties van een eenheid op",
        en: "Asks for the relations of a unit"), Content.unitNaming, &visitor)
    option(
      .askRelationsAnswer,
      Field(
        "opvragen_opleidingsrelatiesBijOpleidingseenheid_response",
        nl: "Antwoord: vraagt de relaties van een eenheid op", en: "Answer: asks for the relations of a unit"),
      Content.relationsAnswer, &visitor)
    option(
      .askCode,
      Field("opvragen_rioIdentificatiecode_request", nl: "Vraagt een code in RIO op", en: "Asks for a code in RIO"),
      Content.keyQuestion, &visitor)
    option(
      .askCodeAnswer,
      Field(
        "opvragen_rioIdentificatiecode_response", nl: "Antwoord: vraagt een code in RIO op",
        en: "Answer: asks for a code in RIO"), Content.keyAnswer, &visitor)
    option(
      .askChanges,
      Field(
        "opvragen_gewijzigdeAangebodenOpleidingen_request", nl: "Vraagt op welk aanbod is gewijzigd",
        en: "Asks which offerings changed"), Content.changesQuestion, &visitor)
    option(
      .askChangesAnswer,
      Field(
        "opvragen_gewijzigdeAangebodenOpleidingen_response", nl: "Antwoord: vraagt op welk aanbod is gewijzigd",
        en: "Answer: asks which offerings changed"), Content.changesAnswer, &visitor)
  }
}
