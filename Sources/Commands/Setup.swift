import Curriculum
import Description
import Formats
import Rules
import Workspace

/// The options that say by which agreements is judged.
enum SetupOptions {
  static let project = Option.value(
    "project", .file,
    Phrase(
      nl: "het projectbestand (standaard: fim.json in de map van wat u controleert, of daarboven)",
      en: "the project file (default: fim.json in the folder of what you check, or above it)"))
  static let noProject = Option.flag(
    "no-project", Phrase(nl: "gebruik geen projectbestand", en: "use no project file"))
  static let profile = Option.value(
    "profile", .file,
    Phrase(
      nl: "het profiel met afgesproken getallen en zwaarten (standaard: dat van fim zelf)",
      en: "the profile with agreed numbers and severities (default: that of fim itself)"))
  static let exclude = Option.values(
    "exclude", Placeholder(nl: "PATROON", en: "PATTERN"),
    Phrase(
      nl: "sla in mappen over wat hierop lijkt, naast wat het projectbestand overslaat",
      en: "pass over what is like this in folders, beside what the project file passes over"))
  static let all = [project, noProject, profile, exclude]

  private static let groups = RuleCatalogue.complete.groups.map { Word($0.id, $0.title) }
  static let select = Option.values(
    "select", Placeholder(nl: "REGELS", en: "RULES"), suggested: groups,
    Phrase(
      nl: "alleen deze regels of groepen, met komma's ertussen, in plaats van die van het projectbestand",
      en: "these rules or groups only, with commas between, instead of those of the project file"))
  static let ignore = Option.values(
    "ignore", Placeholder(nl: "REGELS", en: "RULES"), suggested: groups,
    Phrase(
      nl: "niet deze regels of groepen, met komma's ertussen, in plaats van die van het projectbestand",
      en: "not these rules or groups, with commas between, instead of those of the project file"))
  static let baseline = Option.value(
    "baseline", .file,
    Phrase(
      nl: "meld niet wat in deze nulmeting staat, in plaats van die van het projectbestand",
      en: "do not report what is in this baseline, instead of that of the project file"))
  static let selection = [select, ignore, baseline]
}

/// What the command line, the project file and the profile together ask. The command line wins.
struct Setup {
  /// The call, in the language of the project where the user asks for none.
  let call: Invocation
  let input: WorkspaceInput
  let judgement: Judgement
  let project: AgreementFile<Project>?

  /// Finds and reads the project file, the profile and the baseline.
  ///
  /// - Parameters:
  ///   - paths: what is loaded, when that is not the argument of the command.
  ///   - usesBaseline: false when a new one is to be written.
  init(_ call: Invocation, paths: [String]? = nil, usesBaseline: Bool = true) throws {
    let project = try Self.project(call, paths ?? call.arguments.values(of: WorkspaceOptions.paths))
    let settings = project?.content ?? Project()
    self.project = project
    let rules = RuleCatalogue.complete
    var judgement = Judgement(
      referenceDate: call.arguments.value(of: WorkspaceOptions.referenceDate, as: Day.self)
        ?? settings.referenceDate ?? call.console.today, rules: rules, settings: FormatSettings.chosen(call))
    judgement.project = project
    judgement.folder = call.console.workingDirectory
    judgement.selection = try Self.selection(call, project, rules)
    if let file = try Self.file(SetupOptions.profile, project, \.profile, call) {
      let profile = try AgreementFile(reading: file.path, shown: file.shown, "profile", \.profile)
      try Self.refuse(profile.content.unknownRules(in: rules), below: ["profile"], in: profile, rules)
      judgement.profile = profile.content
      judgement.profileFile = profile
    }
    if usesBaseline, let file = try Self.file(SetupOptions.baseline, project, \.baseline, call) {
      judgement.baseline = try AgreementFile(reading: file.path, shown: file.shown, "baseline", \.baseline)
    }
    self.judgement = judgement
    let agreements = [project?.path, judgement.profileFile?.path, judgement.baseline?.path].compactMap(\.self)
    self.call = call.speaking(settings.language?.language).judging(by: agreements)
    var input = try WorkspaceOptions.input(call, paths: paths)
    input.exclusions = [
      WorkspaceInput.Exclusion(call.arguments.values(of: SetupOptions.exclude), in: call.console.workingDirectory)
    ]
    if let project {
      input.exclusions.append(WorkspaceInput.Exclusion(settings.exclude.map(\.text), in: project.folder))
    }
    self.input = input
  }

  // MARK: Finding files

  private static func project(_ call: Invocation, _ paths: [String]) throws -> AgreementFile<Project>? {
    try call.arguments.refuse(SetupOptions.project, with: SetupOptions.noProject)
    if call.arguments.isSet(SetupOptions.noProject) { return nil }
    let folder = call.console.workingDirectory
    let path: String
    if let named = call.arguments.value(of: SetupOptions.project) {
      path = call.console.absolute(named)
    } else {
      let looked = paths.map { $0 == "-" ? folder : call.console.absolute($0) }
      guard let found = ProjectSearch.find(for: looked.isEmpty ? [folder] : looked) else { return nil }
      path = found
    }
    let shown = call.arguments.value(of: SetupOptions.project) ?? RelativePath.of(path, in: "/", from: folder)
    let project = try AgreementFile(reading: path, shown: shown, "project", \.project)
    let settings = project.content
    let rules = RuleCatalogue.complete
    var unknown: [(path: Path, rule: String)] = []
    for (name, codes) in [("select", settings.select), ("ignore", settings.ignore)] {
      for (index, code) in codes.enumerated() where !RuleSelection(selected: [code.text]).unknown(in: rules).isEmpty {
        unknown.append(([.field(name), .item(index)], code.text))
      }
    }
    try refuse(unknown, below: ["project"], in: project, rules)
    return project
  }

  /// The file of an option, else the one that the project names, from its own folder.
  private static func file(
    _ option: Option, _ project: AgreementFile<Project>?, _ field: KeyPath<Project, Line?>, _ call: Invocation
  ) throws -> (path: String, shown: String)? {
    if let named = call.arguments.value(of: option) { return (call.console.absolute(named), named) }
    guard let project, let named = project.content[keyPath: field]?.text else { return nil }
    let path = named.hasPrefix("/") ? named : "\(project.folder)/\(named)"
    return (path, RelativePath.of(path, in: "/", from: call.console.workingDirectory))
  }

  // MARK: Rules by name

  /// The names of rules and groups that do not exist, with the nearest that does.
  private static func refuse<Content>(
    _ unknown: [(path: Path, rule: String)], below root: Path, in file: AgreementFile<Content>, _ rules: RuleCatalogue
  ) throws {
    if unknown.isEmpty { return }
    throw file.error(unknown.map { (path: root + $0.path, message: .unknownRule($0.rule, rules)) })
  }

  private static func selection(
    _ call: Invocation, _ project: AgreementFile<Project>?, _ rules: RuleCatalogue
  ) throws -> RuleSelection {
    func names(_ option: Option, _ field: KeyPath<Project, [RuleCode]>) throws -> [String] {
      guard call.arguments.isSet(option) else { return project?.content[keyPath: field].map(\.text) ?? [] }
      let names = call.arguments.values(of: option).flatMap { $0.split(separator: ",") }
        .map { $0.filter { !$0.isWhitespace }.uppercased() }.filter { !$0.isEmpty }
      if names.isEmpty { throw Failure(.noRule(option.long)) }
      return names
    }
    var selection = RuleSelection(
      selected: try names(SetupOptions.select, \.select), ignored: try names(SetupOptions.ignore, \.ignore))
    if let unknown = selection.unknown(in: rules).first { throw Failure(.unknownRule(unknown, rules)) }
    // What is asked for on the command line speaks, also where the project leaves it out.
    if call.arguments.isSet(SetupOptions.select), !call.arguments.isSet(SetupOptions.ignore) {
      selection.ignored.removeAll(where: selection.selected.contains)
    }
    guard rules.rules.contains(where: { selection.includes($0.id) }) else { throw Failure(.noRuleLeft) }
    return selection
  }
}

extension Phrase {
  /// An option for rules without any.
  fileprivate static func noRule(_ option: String) -> Phrase {
    Phrase(
      nl: "\(option) noemt geen regel of groep; geef er een als FIM-05 of COV",
      en: "\(option) names no rule or group; give one such as FIM-05 or COV")
  }

  /// A choice that leaves no rule to judge by.
  fileprivate static let noRuleLeft = Phrase(
    nl: "met deze keuze van --select en --ignore, en die van het projectbestand, spreekt geen enkele regel",
    en: "with this choice of --select and --ignore, and that of the project file, no rule speaks at all")

  /// A name that is neither of a rule nor of a group.
  fileprivate static func unknownRule(_ name: String, _ rules: RuleCatalogue) -> Phrase {
    let near = rules.nearest(to: name)
    return Phrase(
      nl: "de regel of groep \(name) bestaat niet"
        + (near.map { "; bedoelde u \($0)?" } ?? "; fim rules noemt ze alle"),
      en: "the rule or group \(name) does not exist"
        + (near.map { "; did you mean \($0)?" } ?? "; fim rules lists them all"))
  }
}

/// A file of `fim` itself that cannot be used is told to the user as it is, with exit code 2.
extension AgreementError: ExplainedError {}
