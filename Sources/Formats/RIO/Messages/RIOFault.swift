import Description

/// Why RIO refused something (*foutmelding*).
struct RIOFault: Record {
  var foutcode = RIOKey("")
  var fouttekst = RawText("")
  var sleutelgegeven: [RIOFaultKey] = []

  init(blank: Blank) {}

  static var typeName: StaticString { "RIOFault" }
  mutating func describe<V: FieldVisitor>(_ visitor: inout V) {
    visitor.required(Field("foutcode", length: 1...60, nl: "Code van de fout", en: "Code of the error"), &foutcode)
    visitor.required(Field("fouttekst", length: 0...200, nl: "Wat er mis is", en: "What is wrong"), &fouttekst)
    visitor.list(
      Field("sleutelgegeven", count: 1...5, nl: "Waar het over gaat", en: "What it is about"), &sleutelgegeven)
  }
}

/// A name and a value in a fault; RIO shortens long ones.
struct RIOFaultKey: Record {
  var sleutelnaam = RawText("")
  var sleutelwaarde = RawText("")

  init(blank: Blank) {}

  static var typeName: StaticString { "RIOFaultKey" }
  mutating func describe<V: FieldVisitor>(_ visitor: inout V) {
    visitor.required(Field("sleutelnaam", length: 1...25, nl: "Naam", en: "Name"), &sleutelnaam)
    visitor.required(Field("sleutelwaarde", length: 1...25, nl: "Waarde", en: "Value"), &sleutelwaarde)
  }
}

/// Where a page stands among the pages of an answer (*paginering*).
struct RIOPaging: Record {
  var pagina = RIOPage("")
  var aantalPaginas = RIOPage("")
  var aantalResultaten = RIOTotal("")

  init(blank: Blank) {}

  static var typeName: StaticString { "RIOPaging" }
  mutating func describe<V: FieldVisitor>(_ visitor: inout V) {
    visitor.required(Field("pagina", nl: "Nummer van de pagina, vanaf 0", en: "Number of the page, from 0"), &pagina)
    visitor.required(Field("aantalPaginas", nl: "Aantal pagina's", en: "Number of pages"), &aantalPaginas)
    visitor.required(Field("aantalResultaten", nl: "Aantal resultaten", en: "Number of results"), &aantalResultaten)
  }
}
