import Description

/// A message of RIO's contracts V4, of the curriculum side: the name of the root element tells which.
struct RIOMessage: Choice {
  /// The name of the root element.
  var root: Root
  var content: Content

  init(blank: Blank) { self.init(.deleteUnit, .unitNaming(RIOEnvelope(blank: blank))) }

  init(_ root: Root, _ content: Content) {
    self.root = root
    self.content = content
  }

  static var typeName: StaticString { "RIOMessage" }

  /// What is in a message. Several roots have the same content.
  enum Content: Sendable, Equatable {
    case unitDelivery(RIOEnvelope<RIOUnitDelivery>)
    case unitDone(RIOEnvelope<RIOUnitDone>)
    case offeringDelivery(RIOEnvelope<RIOOfferingDelivery>)
    case done(RIOEnvelope<RIODone>)
    case relationDelivery(RIOEnvelope<RIORelationDelivery>)
    case unitNaming(RIOEnvelope<RIOUnitNaming>)
    case offeringNaming(RIOEnvelope<RIOOfferingNaming>)
    case relationDeletion(RIOEnvelope<RIORelationDeletion>)
    case unitAnswer(RIOEnvelope<RIOUnitAnswer>)
    case offeringAnswer(RIOEnvelope<RIOOfferingAnswer>)
    case unitsQuestion(RIOEnvelope<RIOUnitsQuestion>)
    case unitsAnswer(RIOEnvelope<RIOUnitsAnswer>)
    case offeringsQuestion(RIOEnvelope<RIOOfferingsQuestion>)
    case offeringsAnswer(RIOEnvelope<RIOOfferingsAnswer>)
    case relationsAnswer(RIOEnvelope<RIORelationsAnswer>)
    case keyQuestion(RIOEnvelope<RIOKeyQuestion>)
    case keyAnswer(RIOEnvelope<RIOKeyAnswer>)
    case changesQuestion(RIOEnvelope<RIOChangesQuestion>)
    case changesAnswer(RIOEnvelope<RIOChangesAnswer>)
  }

  /// The header, which all messages begin with.
  var header: RIOHeader { envelope.header }

  /// The message itself, whatever stands in it.
  var envelope: any RIOEnveloped {
    switch content {
    case .unitDelivery(let message): message
    case .unitDone(let message): message
    case .offeringDelivery(let message): message
    case .done(let message): message
    case .relationDelivery(let message): message
    case .unitNaming(let message): message
    case .offeringNaming(let message): message
    case .relationDeletion(let message): message
    case .unitAnswer(let message): message
    case .offeringAnswer(let message): message
    case .unitsQuestion(let message): message
    case .unitsAnswer(let message): message
    case .offeringsQuestion(let message): message
    case .offeringsAnswer(let message): message
    case .relationsAnswer(let message): message
    case .keyQuestion(let message): message
    case .keyAnswer(let message): message
    case .changesQuestion(let message): message
    case .changesAnswer(let message): message
    }
  }

  /// The contract of the message.
  var contract: RIOContract { root.contract }
  /// Whether it is an answer to a question.
  var isAnswer: Bool { contract == .query && !root.isRequest }
}
