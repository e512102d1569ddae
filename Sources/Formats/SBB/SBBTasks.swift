import Description

/// Core tasks of the base part or of a profile.
struct SBBCoreTasks: Record {
  var kerntaak: [SBBCoreTask] = []
  init(blank: Blank) {}
  static var typeName: StaticString { "SBBCoreTasks" }
  mutating func describe<V: FieldVisitor>(_ visitor: inout V) {
    visitor.list(Field("kerntaak", each: "kerntaak", nl: "Kerntaak", en: "Core task"), &kerntaak)
  }
}

/// A core task.
struct SBBCoreTask: Record {
  var titel = RawText("")
  var hoofdstuk: RawText?
  var complexiteit: SBBAdded?
  var verantwoordelijkheid: SBBAdded?
  var kennis: SBBReferences?
  var basiswerkprocessen: SBBWorkProcesses?
  var profielwerkprocessen: SBBWorkProcesses?
  init(blank: Blank) {}
  static var typeName: StaticString { "SBBCoreTask" }
  mutating func describe<V: FieldVisitor>(_ visitor: inout V) {
    visitor.required(Field("titel", place: .attribute, nl: "Titel", en: "Title"), &titel)
    visitor.optional(Field("hoofdstuk", place: .attribute, nl: "Nummer", en: "Number"), &hoofdstuk)
    visitor.optional(Field("complexiteit", nl: "Complexiteit", en: "Complexity"), &complexiteit)
    visitor.optional(
      Field("verantwoordelijkheid", nl: "Verantwoordelijkheid", en: "Responsibility"), &verantwoordelijkheid)
    visitor.optional(Field("vakkennisenvaardigheden", nl: "Vakkennis", en: "Knowledge"), &kennis)
    visitor.optional(Field("basiswerkprocessen", nl: "Werkprocessen", en: "Work processes"), &basiswerkprocessen)
    visitor.optional(Field("profielwerkprocessen", nl: "Werkprocessen", en: "Work processes"), &profielwerkprocessen)
  }
}

/// Work processes of a core task.
struct SBBWorkProcesses: Record {
  var werkproces: [SBBWorkProcess] = []
  init(blank: Blank) {}
  static var typeName: StaticString { "SBBWorkProcesses" }
  mutating func describe<V: FieldVisitor>(_ visitor: inout V) {
    visitor.list(Field("werkproces", each: "werkproces", nl: "Werkproces", en: "Work process"), &werkproces)
  }
}

/// A work process.
struct SBBWorkProcess: Record {
  var titel = RawText("")
  var hoofdstuk: RawText?
  var omschrijving: SBBAdded?
  var resultaat: SBBAdded?
  var gedrag: SBBAdded?
  var competenties: SBBReferences?
  init(blank: Blank) {}
  static var typeName: StaticString { "SBBWorkProcess" }
  mutating func describe<V: FieldVisitor>(_ visitor: inout V) {
    visitor.required(Field("titel", place: .attribute, nl: "Titel", en: "Title"), &titel)
    visitor.optional(Field("hoofdstuk", place: .attribute, nl: "Nummer", en: "Number"), &hoofdstuk)
    visitor.optional(Field("werkprocesomschrijving", nl: "Omschrijving", en: "Description"), &omschrijving)
    visitor.optional(Field("werkprocesresultaat", nl: "Resultaat", en: "Result"), &resultaat)
    visitor.optional(Field("werkprocesgedrag", nl: "Gedrag", en: "Behaviour"), &gedrag)
    visitor.optional(Field("werkprocescompetenties", nl: "Competenties", en: "Competencies"), &competenties)
  }
}

/// A text with what is added to it for single profiles. SBB names the element of the additions after the text.
struct SBBAdded: Record {
  var text: RawText?
  private var complexity: SBBAdditions?
  private var autonomy: SBBAdditions?
  private var description: SBBAdditions?
  private var result: SBBAdditions?
  private var behaviour: SBBAdditions?
  init(blank: Blank) {}
  static var typeName: StaticString { "SBBAdded" }
  mutating func describe<V: FieldVisitor>(_ visitor: inout V) {
    func field(_ name: StaticString) -> Field {
      Field(name, nl: "Aanvullingen per profiel", en: "Additions per profile")
    }
    visitor.optional(Field("text", place: .content, nl: "Tekst", en: "Text"), &text)
    visitor.optional(field("complexiteitperprofiel"), &complexity)
    visitor.optional(field("verantwoordelijkheidperprofiel"), &autonomy)
    visitor.optional(field("werkprocesomschrijvingperprofiel"), &description)
    visitor.optional(field("werkprocesresultaatperprofiel"), &result)
    visitor.optional(field("werkprocesgedragperprofiel"), &behaviour)
  }

  /// What is added, whatever the text.
  var additions: [SBBAddition] {
    [complexity, autonomy, description, result, behaviour].compactMap { $0 }.flatMap(\.aanvullend)
  }
}

/// Additions, each for one profile.
struct SBBAdditions: Record {
  var aanvullend: [SBBAddition] = []
  init(blank: Blank) {}
  static var typeName: StaticString { "SBBAdditions" }
  mutating func describe<V: FieldVisitor>(_ visitor: inout V) {
    visitor.list(Field("aanvullend", each: "aanvullend", nl: "Aanvulling", en: "Addition"), &aanvullend)
  }
}

/// What is added for one profile.
struct SBBAddition: Record {
  var profiel: SBBReference?
  var omschrijving: Text?
  var complexiteit: RawText?
  var verantwoordelijkheid: RawText?
  var onderdelen: SBBReferences?
  init(blank: Blank) {}
  static var typeName: StaticString { "SBBAddition" }
  mutating func describe<V: FieldVisitor>(_ visitor: inout V) {
    visitor.optional(Field("profiel", nl: "Profiel", en: "Profile"), &profiel)
    visitor.optional(Field("omschrijving", nl: "Omschrijving", en: "Description"), &omschrijving)
    visitor.optional(Field("complexiteit", nl: "Complexiteit", en: "Complexity"), &complexiteit)
    visitor.optional(
      Field("verantwoordelijkheid", nl: "Verantwoordelijkheid", en: "Responsibility"), &verantwoordelijkheid)
    visitor.optional(
      Field("vakkennisenvaardighedenonderdelen", nl: "Vakkennis", en: "Knowledge"), &onderdelen)
  }

  /// A text, or references to competencies.
  struct Text: Record {
    var text: RawText?
    var competentie: [SBBReference] = []
    init(blank: Blank) {}
    static var typeName: StaticString { "SBBAdditionText" }
    mutating func describe<V: FieldVisitor>(_ visitor: inout V) {
      visitor.optional(Field("text", place: .content, nl: "Tekst", en: "Text"), &text)
      visitor.list(Field("competentie", each: "competentie", nl: "Competentie", en: "Competency"), &competentie)
    }
  }
}

/// References to knowledge items or competencies, with what is added for single profiles.
struct SBBReferences: Record {
  var competentie: [SBBReference] = []
  var kennis: [SBBReference] = []
  var kennisPerProfiel: SBBAdditions?
  var competentiesPerProfiel: SBBAdditions?
  init(blank: Blank) {}
  static var typeName: StaticString { "SBBReferences" }
  mutating func describe<V: FieldVisitor>(_ visitor: inout V) {
    visitor.list(Field("competentie", each: "competentie", nl: "Competentie", en: "Competency"), &competentie)
    visitor.list(
      Field("vakkennisenvaardigheden", each: "vakkennisenvaardigheden", nl: "Vakkennis", en: "Knowledge"), &kennis)
    visitor.optional(
      Field("vakkennisenvaardighedenperprofiel", nl: "Per profiel", en: "Per profile"), &kennisPerProfiel)
    visitor.optional(
      Field("werkprocescompetentiesperprofiel", nl: "Per profiel", en: "Per profile"), &competentiesPerProfiel)
  }
}

/// A reference by internal number.
struct SBBReference: Record {
  var referentie = RawText("")
  init(blank: Blank) {}
  static var typeName: StaticString { "SBBReference" }
  mutating func describe<V: FieldVisitor>(_ visitor: inout V) {
    visitor.required(Field("referentie", place: .attribute, nl: "Nummer", en: "Number"), &referentie)
  }
}
