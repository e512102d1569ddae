import Description

/// A dossier.
struct SBBDossier: Record {
  var nr = RawText("")
  var titel = RawText("")
  var versie: RawText?
  var status: RawText?
  var referentiedomein: RawText?
  var referentievorigeversie: RawText?
  var dossiercrebos: SBBCodes?
  var kennisenvaardigheden: SBBKnowledge?
  var voorblad: SBBCover?
  var basis: SBBBase?
  var profielen: SBBProfiles?
  init(blank: Blank) {}
  static var typeName: StaticString { "SBBDossier" }
  mutating func describe<V: FieldVisitor>(_ visitor: inout V) {
    visitor.required(Field("nr", place: .attribute, nl: "Intern nummer", en: "Internal number"), &nr)
    visitor.required(Field("titel", place: .attribute, nl: "Titel", en: "Title"), &titel)
    visitor.optional(Field("versie", place: .attribute, nl: "Versie", en: "Edition"), &versie)
    visitor.optional(Field("status", place: .attribute, nl: "Status", en: "Status"), &status)
    visitor.optional(Field("referentiedomein", place: .attribute, nl: "Domein", en: "Domain"), &referentiedomein)
    visitor.optional(
      Field("referentievorigeversie", place: .attribute, nl: "Vorige versie", en: "Previous edition"),
      &referentievorigeversie)
    visitor.optional(Field("dossiercrebos", nl: "Codes", en: "Codes"), &dossiercrebos)
    visitor.optional(Field("kennisenvaardigheden", nl: "Kennis", en: "Knowledge"), &kennisenvaardigheden)
    visitor.optional(Field("voorblad", nl: "Voorblad", en: "Cover"), &voorblad)
    visitor.optional(Field("basis", nl: "Basisdeel", en: "Base part"), &basis)
    visitor.optional(Field("profielen", nl: "Profielen", en: "Profiles"), &profielen)
  }
}

/// The codes of a dossier or a profile.
struct SBBCodes: Record {
  var dossiercrebo: [SBBCode] = []
  var crebo: [SBBCode] = []
  init(blank: Blank) {}
  static var typeName: StaticString { "SBBCodes" }
  mutating func describe<V: FieldVisitor>(_ visitor: inout V) {
    visitor.list(Field("dossiercrebo", each: "dossiercrebo", nl: "Code", en: "Code"), &dossiercrebo)
    visitor.list(Field("crebo", each: "crebo", nl: "Code", en: "Code"), &crebo)
  }
}

/// A code with its dates.
struct SBBCode: Record {
  var code: RawText?
  var from: RawText?
  var intakeEnd: RawText?
  var programmeEnd: RawText?
  init(blank: Blank) {}
  static var typeName: StaticString { "SBBCode" }
  mutating func describe<V: FieldVisitor>(_ visitor: inout V) {
    visitor.optional(Field("Geldig_vanaf", place: .attribute, nl: "Geldig vanaf", en: "Valid from"), &from)
    visitor.optional(
      Field("Datum_einde_instroom", place: .attribute, nl: "Einde instroom", en: "End of intake"), &intakeEnd)
    visitor.optional(
      Field("Datum_einde_opleiding", place: .attribute, nl: "Einde opleiding", en: "End of programme"), &programmeEnd)
    visitor.optional(Field("code", place: .content, nl: "Code", en: "Code"), &code)
  }
}

/// The knowledge items of a dossier.
struct SBBKnowledge: Record {
  var kennisofvaardigheid: [SBBListed] = []
  init(blank: Blank) {}
  static var typeName: StaticString { "SBBKnowledge" }
  mutating func describe<V: FieldVisitor>(_ visitor: inout V) {
    visitor.list(
      Field("kennisofvaardigheid", each: "kennisofvaardigheid", nl: "Kennis", en: "Knowledge"), &kennisofvaardigheid)
  }
}

/// The cover, down to who decided and when.
struct SBBCover: Record {
  var omschrijving: Description?
  init(blank: Blank) {}
  static var typeName: StaticString { "SBBCover" }
  mutating func describe<V: FieldVisitor>(_ visitor: inout V) {
    visitor.optional(Field("omschrijving", nl: "Omschrijving", en: "Description"), &omschrijving)
  }

  struct Description: Record {
    var verantwoording: Account?
    init(blank: Blank) {}
    static var typeName: StaticString { "SBBCoverDescription" }
    mutating func describe<V: FieldVisitor>(_ visitor: inout V) {
      visitor.optional(Field("verantwoording", nl: "Verantwoording", en: "Account"), &verantwoording)
    }
  }

  struct Account: Record {
    var vaststellingsinformatie: Decision?
    init(blank: Blank) {}
    static var typeName: StaticString { "SBBAccount" }
    mutating func describe<V: FieldVisitor>(_ visitor: inout V) {
      visitor.optional(Field("vaststellingsinformatie", nl: "Vaststelling", en: "Decision"), &vaststellingsinformatie)
    }
  }

  struct Decision: Record {
    var vastgestelddoor: RawText?
    var vastgesteldop: RawText?
    init(blank: Blank) {}
    static var typeName: StaticString { "SBBDecision" }
    mutating func describe<V: FieldVisitor>(_ visitor: inout V) {
      visitor.optional(Field("vastgestelddoor", nl: "Door wie", en: "By whom"), &vastgestelddoor)
      visitor.optional(Field("vastgesteldop", nl: "Wanneer", en: "When"), &vastgesteldop)
    }
  }
}

/// The base part.
struct SBBBase: Record {
  var typeringberoepengroep: SBBTyping?
  var basistaken: SBBBaseTasks?
  init(blank: Blank) {}
  static var typeName: StaticString { "SBBBase" }
  mutating func describe<V: FieldVisitor>(_ visitor: inout V) {
    visitor.optional(
      Field("typeringberoepengroep", nl: "Typering van de beroepengroep", en: "Typing of the occupations"),
      &typeringberoepengroep)
    visitor.optional(Field("basistaken", nl: "Taken van het basisdeel", en: "Tasks of the base part"), &basistaken)
  }
}

/// What the occupations are about.
struct SBBTyping: Record {
  var context: Part?
  var beroepshouding: Part?
  var resultaatvanhetberoep: Part?
  init(blank: Blank) {}
  static var typeName: StaticString { "SBBTyping" }
  mutating func describe<V: FieldVisitor>(_ visitor: inout V) {
    visitor.optional(Field("context", nl: "Context", en: "Context"), &context)
    visitor.optional(Field("beroepshouding", nl: "Beroepshouding", en: "Attitude"), &beroepshouding)
    visitor.optional(Field("resultaatvanhetberoep", nl: "Resultaat", en: "Result"), &resultaatvanhetberoep)
  }

  struct Part: Record {
    var omschrijving: RawText?
    init(blank: Blank) {}
    static var typeName: StaticString { "SBBTypingPart" }
    mutating func describe<V: FieldVisitor>(_ visitor: inout V) {
      visitor.optional(Field("omschrijving", nl: "Omschrijving", en: "Description"), &omschrijving)
    }
  }
}

/// The core tasks of the base part.
struct SBBBaseTasks: Record {
  var basiskerntaken: SBBCoreTasks?
  init(blank: Blank) {}
  static var typeName: StaticString { "SBBBaseTasks" }
  mutating func describe<V: FieldVisitor>(_ visitor: inout V) {
    visitor.optional(Field("basiskerntaken", nl: "Kerntaken", en: "Core tasks"), &basiskerntaken)
  }
}

/// The profiles.
struct SBBProfiles: Record {
  var profiel: [SBBProfile] = []
  init(blank: Blank) {}
  static var typeName: StaticString { "SBBProfiles" }
  mutating func describe<V: FieldVisitor>(_ visitor: inout V) {
    visitor.list(Field("profiel", each: "profiel", nl: "Profiel", en: "Profile"), &profiel)
  }
}

/// A profile: one qualification for each of its codes.
struct SBBProfile: Record {
  var nr = RawText("")
  var titel = RawText("")
  var hoofdstuk: RawText?
  var niveau: RawText?
  var omschrijving: Facts?
  var creboinformatie: SBBCodes?
  var profielkerntaken: SBBCoreTasks?
  init(blank: Blank) {}
  static var typeName: StaticString { "SBBProfile" }
  mutating func describe<V: FieldVisitor>(_ visitor: inout V) {
    visitor.required(Field("nr", place: .attribute, nl: "Intern nummer", en: "Internal number"), &nr)
    visitor.required(Field("titel", place: .attribute, nl: "Titel", en: "Title"), &titel)
    visitor.optional(Field("hoofdstuk", place: .attribute, nl: "Nummer", en: "Number"), &hoofdstuk)
    visitor.optional(Field("niveau", place: .attribute, nl: "Niveau", en: "Level"), &niveau)
    visitor.optional(Field("omschrijving", nl: "Omschrijving", en: "Description"), &omschrijving)
    visitor.optional(Field("creboinformatie", nl: "Codes", en: "Codes"), &creboinformatie)
    visitor.optional(Field("profielkerntaken", nl: "Kerntaken", en: "Core tasks"), &profielkerntaken)
  }

  struct Facts: Record {
    var wettelijkeberoepsvereisten: RawText?
    var toelichting: RawText?
    var bron: RawText?
    var sbu: RawText?
    var soortopleiding: RawText?
    init(blank: Blank) {}
    static var typeName: StaticString { "SBBProfileFacts" }
    mutating func describe<V: FieldVisitor>(_ visitor: inout V) {
      visitor.optional(
        Field("wettelijkeberoepsvereisten", nl: "Wettelijke beroepsvereisten", en: "Legal requirements"),
        &wettelijkeberoepsvereisten)
      visitor.optional(
        Field("toelichtingwettelijkeberoepsvereisten", nl: "Toelichting", en: "Explanation"), &toelichting)
      visitor.optional(Field("bronwettelijkeberoepsvereisten", nl: "Bron", en: "Source"), &bron)
      visitor.optional(Field("sbu", nl: "Studielast", en: "Study load"), &sbu)
      visitor.optional(Field("soortopleiding", nl: "Soort opleiding", en: "Programme type"), &soortopleiding)
    }
  }
}
