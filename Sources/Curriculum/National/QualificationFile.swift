public import Description

/// A qualification file (*kwalificatiedossier*): the national document for a family of occupations. One value is one
/// edition of it.
public struct QualificationFile: CurriculumObject {
  /// Own id of this edition of the file. References use it, never a code that may be unknown.
  public var id: FileID
  /// National code of the file. A national fact that may be unknown.
  public var code: FileCode?
  /// Name of the file. A national fact that may be unknown.
  public var title: Line?
  /// Which edition it is, as the source writes it. A national fact that may be unknown.
  public var edition: Line?
  /// Where the file stands in its life. A national fact that may be unknown.
  public var status: LifecycleStatus?
  /// Domain that the file belongs to. One; a list so that a second one can be reported. A national fact that may be
  /// unknown.
  public var domains: [DomainCode] = []
  /// The first day on which it is in force; a national fact that may be unknown.
  public var validFrom: Day?
  /// The last day on which one can enter.
  public var intakeEnd: Day?
  /// The last day of the programme.
  public var programmeEnd: Day?
  /// Id of the file that came before it. A number that only SBB knows goes to `source`.
  public var predecessor: FileID?
  /// What the file is about.
  public var description: Text?
  /// Where the data come from.
  public var source: NationalSource
  /// Core tasks of the base part. A national fact that may be unknown.
  public var coreTasks: [CoreTask] = []
  /// Profiles of the file.
  public var profiles: [Profile] = []
  /// Qualifications of the file.
  public var qualifications: [Qualification] = []
  /// Knowledge and skills that core tasks refer to.
  public var knowledgeItems: [KnowledgeItem] = []
  /// Findings of rules that are accepted for a stated reason.
  public var exceptions: [RuleException] = []
  /// What is said about the certainty of the fields.
  public var fieldNotes: [FieldNote] = []

  public init(blank: Blank) {
    id = FileID(blank: blank)
    source = NationalSource(blank: blank)
  }

  /// Takes the fields that must be there; the others can be set afterwards.
  public init(id: FileID, source: NationalSource, qualifications: [Qualification]) {
    self.id = id
    self.source = source
    self.qualifications = qualifications
  }

  public static var typeName: StaticString { "QualificationFile" }
  public static var noun: Noun {
    Noun(nl: "kwalificatiedossier", "kwalificatiedossiers", en: "qualification file", "qualification files")
  }
  public mutating func describe<V: FieldVisitor>(_ visitor: inout V) {
    visitor.required(
      Field("id", nl: "Eigen id van deze uitgave van het dossier", en: "Own id of this edition of the file"), &id)
    visitor.expected(Field("code", nl: "Landelijke code van het dossier", en: "National code of the file"), &code)
    visitor.expected(Field("title", nl: "Naam van het dossier", en: "Name of the file"), &title)
    visitor.expected(
      Field(
        "edition", nl: "Welke uitgave het is, zoals de bron het schrijft",
        en: "Which edition it is, as the source writes it"), &edition)
    visitor.expected(
      Field("status", nl: "Waar het dossier in zijn leven staat", en: "Where the file stands in its life"), &status)
    visitor.list(
      Field(
        "domains", each: "domain", expected: true, nl: "Domein waar het dossier bij hoort",
        en: "Domain that the file belongs to"), &domains)
    describeValidity(&validFrom, &intakeEnd, &programmeEnd, to: &visitor)
    visitor.optional(
      Field("predecessor", nl: "Id van het dossier dat hieraan voorafging", en: "Id of the file that came before it"),
      &predecessor)
    visitor.optional(Field("description", nl: "Waar het dossier over gaat", en: "What the file is about"), &description)
    visitor.required(Field("source", nl: "Waar de gegevens vandaan komen", en: "Where the data come from"), &source)
    visitor.list(
      Field(
        "coreTasks", each: "coreTask", expected: true, nl: "Kerntaken van het basisdeel",
        en: "Core tasks of the base part"), &coreTasks)
    visitor.list(
      Field("profiles", each: "profile", nl: "Profielen van het dossier", en: "Profiles of the file"), &profiles)
    visitor.list(
      Field(
        "qualifications", each: "qualification", count: 1...Int.max, nl: "Kwalificaties van het dossier",
        en: "Qualifications of the file"), &qualifications)
    visitor.list(
      Field(
        "knowledgeItems", each: "knowledgeItem", nl: "Kennis en vaardigheden waar kerntaken naar verwijzen",
        en: "Knowledge and skills that core tasks refer to"), &knowledgeItems)
    describeExceptions(&exceptions, to: &visitor)
    describeNotes(&fieldNotes, to: &visitor)
  }
}

extension QualificationFile {
  public var key: String? { id.text }
  /// The size of the file: qualifications, core tasks (and how many of them are of profiles) and work processes.
  public var brief: Phrase {
    let own = profiles.flatMap(\.coreTasks)
    let count = coreTasks.count + own.count
    let part =
      own.isEmpty
      ? Phrase(nl: "", en: "")
      : Phrase(
        nl: " (\(own.count) \(own.count == 1 ? "van een profiel" : "van profielen"))",
        en: " (\(own.count) of \(own.count == 1 ? "a profile" : "profiles"))")
    let processes = (coreTasks + own).reduce(0) { $0 + $1.workProcesses.count }
    return .list(
      code.map { Self.noun.named($0.text) } ?? Self.noun.one, Qualification.noun.counted(qualifications.count),
      Phrase(nl: counted(count, "kerntaak", "kerntaken"), en: counted(count, "core task", "core tasks")) + part,
      WorkProcess.noun.counted(processes))
  }
}

/// Where national data come from (*bron*).
public struct NationalSource: Record {
  /// Name of the source.
  public var name: Line
  /// Year or version of the source.
  public var vintage: Line
  /// Day on which the source was fetched.
  public var date: Day?
  /// Web address of the source.
  public var url: WebAddress?
  /// Checksum of the file that was fetched.
  public var checksum: Checksum?

  public init(blank: Blank) {
    name = Line(blank: blank)
    vintage = Line(blank: blank)
  }

  /// Takes all fields; those with a default may be absent.
  public init(name: Line, vintage: Line, date: Day? = nil, url: WebAddress? = nil, checksum: Checksum? = nil) {
    self.name = name
    self.vintage = vintage
    self.date = date
    self.url = url
    self.checksum = checksum
  }

  public static var typeName: StaticString { "NationalSource" }
  public mutating func describe<V: FieldVisitor>(_ visitor: inout V) {
    visitor.required(Field("name", nl: "Naam van de bron", en: "Name of the source"), &name)
    visitor.required(
      Field("vintage", nl: "Jaargang of versie van de bron", en: "Year or version of the source"), &vintage)
    visitor.optional(
      Field("date", nl: "Dag waarop de bron is opgehaald", en: "Day on which the source was fetched"), &date)
    visitor.optional(Field("url", nl: "Webadres van de bron", en: "Web address of the source"), &url)
    visitor.optional(
      Field("checksum", nl: "Controlegetal van het opgehaalde bestand", en: "Checksum of the file that was fetched"),
      &checksum)
  }
}

/// A piece of knowledge or a skill that core tasks refer to (*vakkennis of vaardigheid*).
public struct KnowledgeItem: Record {
  /// Code of this item in the file. SBB's own number, as text.
  public var code: AnyCode
  /// What the practitioner knows or can do.
  public var title: Text

  public init(blank: Blank) {
    code = AnyCode(blank: blank)
    title = Text(blank: blank)
  }

  /// Takes all fields.
  public init(code: AnyCode, title: Text) {
    self.code = code
    self.title = title
  }

  public static var typeName: StaticString { "KnowledgeItem" }
  public mutating func describe<V: FieldVisitor>(_ visitor: inout V) {
    visitor.required(
      Field("code", nl: "Code van dit onderdeel in het dossier", en: "Code of this item in the file"), &code)
    visitor.required(
      Field("title", nl: "Wat de beroepsbeoefenaar weet of kan", en: "What the practitioner knows or can do"), &title)
  }
}
