import Description

/// What every request and answer begins with (*Bedrijfsdocument*).
struct RIOHeader: Sendable, Equatable {
  var identificatiecodeBedrijfsdocument = RIODocumentCode(blank: Blank())
  var verzendendeInstantie = RIOKey("")
  var ontvangendeInstantie = RIOKey("")
  var datumTijdBedrijfsdocument = RIODateTime("")

  /// How many fields it has.
  static let fieldCount = 4

  mutating func describe<V: FieldVisitor>(to visitor: inout V) {
    visitor.required(
      Field("identificatiecodeBedrijfsdocument", nl: "Kenmerk van dit bericht", en: "Identification of this message"),
      &identificatiecodeBedrijfsdocument)
    visitor.required(
      Field("verzendendeInstantie", length: 1...22, nl: "Wie het bericht verstuurt (OIN)", en: "Who sends it (OIN)"),
      &verzendendeInstantie)
    visitor.required(
      Field("ontvangendeInstantie", length: 1...22, nl: "Wie het bericht ontvangt (OIN)", en: "Who receives it (OIN)"),
      &ontvangendeInstantie)
    visitor.required(
      Field("datumTijdBedrijfsdocument", nl: "Wanneer het bericht is gemaakt", en: "When the message was made"),
      &datumTijdBedrijfsdocument)
  }
}

/// What stands in a message behind its header.
protocol RIOBody: Sendable, Equatable {
  init(blank: Blank)
  static var typeName: StaticString { get }
  mutating func describe<V: FieldVisitor>(to visitor: inout V)
}

/// A message, whatever stands in it.
protocol RIOEnveloped: Sendable {
  var header: RIOHeader { get }
}

/// A message: a header and what stands behind it.
struct RIOEnvelope<Body: RIOBody>: Record, RIOEnveloped {
  var header = RIOHeader()
  var body: Body

  init(blank: Blank) { body = Body(blank: blank) }
  init(_ header: RIOHeader, _ body: Body) {
    self.header = header
    self.body = body
  }

  static var typeName: StaticString { Body.typeName }
  mutating func describe<V: FieldVisitor>(_ visitor: inout V) {
    header.describe(to: &visitor)
    body.describe(to: &visitor)
  }
}
