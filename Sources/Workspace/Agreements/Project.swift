public import Curriculum
public import Description

/// How a project is checked (*projectbestand*): what `fim.json` says. The command line wins over it.
public struct Project: Record {
  /// The name of the file that is looked for from a checked path upwards.
  public static let fileName = "fim.json"

  /// The file of the profile, from the folder of the project.
  public var profile: Line?
  /// Patterns of files and folders that are passed over.
  public var exclude: [Line] = []
  /// Rules and groups that speak; empty for all.
  public var select: [RuleCode] = []
  /// Rules and groups that do not speak.
  public var ignore: [RuleCode] = []
  /// The file with the findings that were there already, from the folder of the project.
  public var baseline: Line?
  /// The day that validity is judged on (*peildatum*).
  public var referenceDate: Day?
  /// The language of messages.
  public var language: ProjectLanguage?
  /// Findings that are accepted for a stated reason.
  public var exceptions: [FileException] = []

  public init(blank: Blank) {}
  /// A project that says nothing: the standard profile, all rules, all files.
  public init() {}

  public static var typeName: StaticString { "Project" }
  public mutating func describe<V: FieldVisitor>(_ visitor: inout V) {
    visitor.optional(
      Field(
        "profile", nl: "Bestand met het profiel, vanaf de map van het project",
        en: "File of the profile, from the folder of the project"), &profile)
    visitor.list(
      Field(
        "exclude", each: "excluded", nl: "Patronen van bestanden en mappen die worden overgeslagen",
        en: "Patterns of files and folders that are passed over"), &exclude)
    visitor.list(
      Field(
        "select", each: "selected", nl: "Regels en groepen die meedoen; leeg: alle",
        en: "Rules and groups that take part; empty: all"), &select)
    visitor.list(
      Field(
        "ignore", each: "ignored", nl: "Regels en groepen die niet meedoen",
        en: "Rules and groups that do not take part"), &ignore)
    visitor.optional(
      Field(
        "baseline", nl: "Bestand met de nulmeting, vanaf de map van het project",
        en: "File of the baseline, from the folder of the project"), &baseline)
    visitor.optional(
      Field(
        "referenceDate", nl: "Peildatum; zonder: vandaag", en: "Day on which is judged; without it: today"),
      &referenceDate)
    visitor.optional(Field("language", nl: "Taal van meldingen", en: "Language of messages"), &language)
    visitor.list(
      Field(
        "exceptions", each: "exception", nl: "Uitzonderingen op regels, met de reden",
        en: "Exceptions to rules, with the reason"), &exceptions)
  }
}

/// The languages of messages (*taal*).
public enum ProjectLanguage: String, Enumeration {
  case dutch = "nl"
  case english = "en"

  public init(blank: Blank) { self = .dutch }
  public static var typeName: StaticString { "ProjectLanguage" }
  /// The language.
  public var language: Language { self == .dutch ? .dutch : .english }
}

/// An exception for files of a project (*uitzondering*): for what cannot or should not stand in the file itself.
public struct FileException: Record {
  /// A pattern of files, from the folder of the project.
  public var file: Line
  /// The rule whose finding is accepted.
  public var rule: RuleCode
  /// The place in the file, such as `module.mappings[3].share`. Empty: anywhere in the file.
  public var path: Line?
  /// Why it is accepted.
  public var reason: Text
  /// Who accepted it.
  public var by: Line?
  /// When it was accepted.
  public var date: Day?

  public init(blank: Blank) {
    file = Line(blank: blank)
    rule = RuleCode(blank: blank)
    reason = Text(blank: blank)
  }

  /// Takes the fields that must be there; the others can be set afterwards.
  public init(file: Line, rule: RuleCode, reason: Text) {
    self.file = file
    self.rule = rule
    self.reason = reason
  }

  public static var typeName: StaticString { "FileException" }
  public mutating func describe<V: FieldVisitor>(_ visitor: inout V) {
    visitor.required(
      Field(
        "file", nl: "Patroon van bestanden, vanaf de map van het project",
        en: "Pattern of files, from the folder of the project"), &file)
    visitor.required(Field("rule", nl: "Code van de regel", en: "Id of the rule"), &rule)
    visitor.optional(
      Field("path", nl: "Plaats in het bestand waar het om gaat", en: "Place in the file that it is about"), &path)
    visitor.required(Field("reason", nl: "Waarom dit goed is", en: "Why this is accepted"), &reason)
    visitor.optional(Field("by", nl: "Wie het goed vond", en: "Who accepted it"), &by)
    visitor.optional(Field("date", nl: "Dag waarop dat gebeurde", en: "Day on which that was done"), &date)
  }
}
