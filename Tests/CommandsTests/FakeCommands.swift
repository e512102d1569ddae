import Commands
import Description

/// Commands that stand in for real ones and print what they understood.
enum FakeCommands {
  static let tool = Tool(commands: [convert, new, fail])

  static let input = Argument(
    Placeholder(nl: "INVOER", en: "INPUT"), Phrase(nl: "het bestand; - is de invoer", en: "the file; - is input"))
  static let more = Argument(.path, count: .any, Phrase(nl: "meer bestanden", en: "more files"))
  static let to = Option.value(
    "to", .format,
    words: [
      Word("json", Phrase(nl: "de eigen vorm in JSON", en: "our own form in JSON")),
      Word("xml", Phrase(nl: "de eigen vorm in XML", en: "our own form in XML")),
    ], required: true, Phrase(nl: "het formaat van het resultaat", en: "the format of the result"))
  static let output = Option.value(
    "output", short: "o", .path, standard: "-", Phrase(nl: "waar het resultaat komt", en: "where the result goes"))
  static let day = Option.value(
    "reference-date", .day, as: Day.self, Phrase(nl: "de peildatum", en: "the date to judge as of"))
  static let jobs = Option.value(
    "jobs", short: "j", .number, as: Int.self, Phrase(nl: "hoeveel tegelijk", en: "workers"))
  static let exclude = Option.values(
    "exclude", short: "x", Placeholder(nl: "PATROON", en: "PATTERN"), Phrase(nl: "sla over", en: "leave out"))
  enum Threshold: String, Enumeration {
    case error, warning, info
    init(blank: Blank) { self = .error }
    static var typeName: StaticString { "Threshold" }
  }

  static let severity = Option.value(
    "fail-on", .number, as: Threshold.self, Phrase(nl: "de drempel", en: "the threshold"))
  static let check = Option.flag("check", short: "c", Phrase(nl: "kijk alleen", en: "only look"))
  static let strict = Option.flag("strict", Phrase(nl: "wees streng", en: "be strict"))

  static let convert = Command(
    name: "convert",
    summary: Phrase(nl: "zet een bestand om", en: "turn a file into another format"),
    discussion: Phrase(
      nl: "Wat niet mee kan, staat in de verlieslijst.\nDe invoer blijft zoals hij is.",
      en: "What cannot be carried over stands in the loss list, with the place and the reason.\nThe input stays."),
    arguments: [input, more],
    options: [to, output, day, jobs, exclude, severity, check, strict],
    examples: [
      Command.Example("fim convert mz.xml --to json -o mz", Phrase(nl: "maak er JSON van", en: "make JSON of it"))
    ]
  ) { call in
    let arguments = call.arguments
    try arguments.refuse(check, with: strict)
    var facts: [String] = [arguments.value(of: input) ?? "?"] + arguments.values(of: more)
    facts += [to, output].map { "\($0.name)=\(arguments.value(of: $0) ?? "?")" }
    if let day = arguments.value(of: day, as: Day.self) { facts.append("year=\(day.year)") }
    if let jobs = arguments.value(of: jobs, as: Int.self) { facts.append("jobs=\(jobs)") }
    facts += arguments.values(of: exclude).map { "not \($0)" }
    facts += [check, strict].filter { arguments.isSet($0) }.map(\.name)
    if call.isQuiet { facts.append("quiet") }
    if call.colorsOutput { facts.append("colour") }
    try call.write(facts.joined(separator: " ") + "\n")
    call.note(Phrase(nl: "klaar", en: "done"))
    return arguments.isSet(strict) ? .findings : .success
  }

  static let kind = Argument(
    Placeholder(nl: "SOORT", en: "KIND"), words: ["module", "persona", "exam"],
    Phrase(nl: "wat er begint", en: "what to start"))
  static let files = Argument(.file, count: .oneOrMore, Phrase(nl: "de bestanden", en: "the files"))
  static let last = Argument(Placeholder(nl: "DOEL", en: "TARGET"), Phrase(nl: "waarheen", en: "where to"))

  static let new = Command(
    name: "new", summary: Phrase(nl: "begin iets", en: "start something"), arguments: [kind, files, last]
  ) { call in
    let arguments = call.arguments
    let files = arguments.values(of: files).map { call.console.absolute($0) }
    try call.write("\(arguments.value(of: kind) ?? "?") \(files) \(arguments.value(of: last) ?? "?")\n")
    return .success
  }

  struct Surprise: Error {}

  static let how = Argument(Placeholder(nl: "HOE", en: "HOW"), count: .optional, Phrase(nl: "hoe", en: "how"))
  static let fail = Command(name: "fail", summary: Phrase(nl: "mislukt", en: "fails"), arguments: [how]) { call in
    switch call.arguments.value(of: how) {
    case "ask": return try call.confirm(Phrase(nl: "Doorgaan?", en: "Go on?")) == true ? .success : .findings
    case "known": throw Failure(Phrase(nl: "a.json is niet te lezen", en: "a.json cannot be read"))
    default: throw Surprise()
    }
  }
}
