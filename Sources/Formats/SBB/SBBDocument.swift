import Description

/// SBB's file: lists at the head, then dossiers.
struct SBBDocument: Record {
  var sbb = SBBRoot(blank: Blank())
  init(blank: Blank) {}
  static var typeName: StaticString { "SBBDocument" }
  mutating func describe<V: FieldVisitor>(_ visitor: inout V) {
    visitor.required(Field("sbb", nl: "Het bestand van SBB", en: "The file of SBB"), &sbb)
  }
}

/// The root element.
struct SBBRoot: Record {
  var domeinen: SBBDomains?
  var competenties: SBBCompetencies?
  var dossiers: SBBDossiers?
  init(blank: Blank) {}
  static var typeName: StaticString { "SBBRoot" }
  mutating func describe<V: FieldVisitor>(_ visitor: inout V) {
    visitor.optional(Field("domeinen", nl: "Opleidingsdomeinen", en: "Education domains"), &domeinen)
    visitor.optional(Field("competenties", nl: "Competenties", en: "Competencies"), &competenties)
    visitor.optional(Field("dossiers", nl: "Dossiers", en: "Qualification files"), &dossiers)
  }
}

/// The domains that dossiers refer to by an internal number.
struct SBBDomains: Record {
  var domein: [SBBListed] = []
  init(blank: Blank) {}
  static var typeName: StaticString { "SBBDomains" }
  mutating func describe<V: FieldVisitor>(_ visitor: inout V) {
    visitor.list(Field("domein", each: "domein", nl: "Opleidingsdomein", en: "Education domain"), &domein)
  }
}

/// The competencies that work processes refer to by an internal number.
struct SBBCompetencies: Record {
  var competentie: [SBBListed] = []
  init(blank: Blank) {}
  static var typeName: StaticString { "SBBCompetencies" }
  mutating func describe<V: FieldVisitor>(_ visitor: inout V) {
    visitor.list(Field("competentie", each: "competentie", nl: "Competentie", en: "Competency"), &competentie)
  }
}

/// A numbered item of a list: a domain, a competency, a knowledge item.
struct SBBListed: Record {
  var nr = RawText("")
  var titel: RawText?
  var code: RawText?
  var crebo: RawText?
  init(blank: Blank) {}
  static var typeName: StaticString { "SBBListed" }
  mutating func describe<V: FieldVisitor>(_ visitor: inout V) {
    visitor.required(Field("nr", place: .attribute, nl: "Intern nummer", en: "Internal number"), &nr)
    visitor.optional(Field("titel", place: .attribute, nl: "Titel", en: "Title"), &titel)
    visitor.optional(Field("code", place: .attribute, nl: "Letter", en: "Letter"), &code)
    visitor.optional(Field("crebo", place: .attribute, nl: "Code", en: "Code"), &crebo)
  }
}

/// The dossiers.
struct SBBDossiers: Record {
  var dossier: [SBBDossier] = []
  init(blank: Blank) {}
  static var typeName: StaticString { "SBBDossiers" }
  mutating func describe<V: FieldVisitor>(_ visitor: inout V) {
    visitor.list(Field("dossier", each: "dossier", nl: "Dossier", en: "Qualification file"), &dossier)
  }
}
