import Description
import Formats
import Rules
import Workspace

/// `fim badge issue`: badges for the people on a list, all of them or none.
struct BadgeIssuing {
  static let to = Option.value(
    "to", .format, words: WorkspaceOptions.formatWords(Format.badges),
    Phrase(nl: "de versie van de badges", en: "the version of the badges"))
  static let recipients = Option.value(
    "recipients", .file,
    Phrase(
      nl: "de lijst (CSV): een kolom e-mail of kenmerk; ook gelezen worden did, cijfer, toelichting en bewijs",
      en: "the list (CSV): a column email or identifier; also read are did, grade, narrative and evidence"))
  static let badge = Option.value(
    "badge", Placeholder(nl: "ID", en: "ID"),
    Phrase(
      nl: "de module of microcredential die wordt uitgereikt (standaard de enige)",
      en: "the module or microcredential that is issued (default the only one)"))
  static let issuedOn = Option.value(
    "issued-on", .day, as: Day.self,
    Phrase(nl: "datum van uitreiken (standaard vandaag)", en: "date of issue (default today)"))
  static let expires = Option.value(
    "expires", .day, as: Day.self,
    Phrase(nl: "tot welke datum de badges gelden", en: "until which date the badges are valid"))
  static let seed = Option.value(
    "seed", Placeholder(nl: "TEKST", en: "TEXT"),
    Phrase(
      nl: "maak zout en id's uit deze tekst: dezelfde invoer geeft dan dezelfde bytes (standaard willekeurig)",
      en: "make salts and ids out of this text: the same input then gives the same bytes (default random)"))
  static let unhashed = Option.flag(
    "unhashed", Phrase(nl: "schrijf kenmerken leesbaar, zonder hash", en: "write identifiers readably, without hash"))
  static let plain = Option.flag(
    "plain",
    Phrase(
      nl: "schrijf alleen de kern van 3.0, zonder de velden van SURF",
      en: "write the core of 3.0 alone, without SURF's members"))
  static let jwt = Option.flag(
    "jwt",
    Phrase(
      nl: "zet bij 3.0 de claims van een JWT erbij (iss, jti, nbf, …), klaar voor een dienst die ondertekent",
      en: "add the claims of a JWT to 3.0 (iss, jti, nbf, …), ready for a signing service"))
  /// What `--plain` says is no option of its own here.
  private static let settings = FormatSettings.options(for: .exporting, of: Format.badges).filter {
    $0.name != "badge-form"
  }
  static let options =
    [to, recipients, badge, issuedOn, expires, seed, unhashed, plain, jwt, ConvertCommand.losses] + settings

  private let call: Invocation

  init(_ call: Invocation) { self.call = call }

  func run() throws -> ExitCode {
    guard let format = call.arguments.value(of: Self.to).flatMap(Format.named) else {
      throw Failure(
        Phrase(
          nl: "issue vraagt --to: ob2 of ob3", en: "issue asks for --to: ob2 or ob3"))
    }
    guard let place = call.arguments.value(of: Self.recipients) else {
      throw Failure(
        Phrase(
          nl: "issue vraagt --recipients: een CSV-bestand met een kolom e-mail of kenmerk",
          en: "issue asks for --recipients: a CSV file with a column email or identifier"))
    }
    if format === Format.ob2, let option = [Self.plain, Self.jwt].first(where: { call.arguments.isSet($0) }) {
      throw Failure(
        Phrase(
          nl: "--\(option.name) hoort bij --to ob3; laat de optie weg",
          en: "--\(option.name) goes with --to ob3; leave the option out"))
    }
    let paths = call.arguments.values(of: BadgeCommand.paths)
    try WorkspaceOptions.refuseTwice(standardInput: paths + [place])
    try LossReport.refuseBoth(call)
    guard let people = try readPeople(place) else { return .findings }
    var request = WorkspaceInput(try WorkspaceOptions.input(call, paths: paths).items, jobs: Cores.count)
    request.folder = call.console.workingDirectory
    let workspace = Workspace.load(request)
    if WorkspaceOptions.complain(workspace, call) { return .failure }
    if WorkspaceOptions.refuseUnusable(workspace, call) { return .findings }
    let order = try order(for: people)
    var judgement = Judgement(referenceDate: order.issuedOn, settings: FormatSettings.chosen(call))
    if call.arguments.isSet(Self.plain) { judgement.settings["badge-form"] = "plain" }
    let issued: Workspace.Exported
    do throws(BadgeOrder.Refusal) {
      issued = try workspace.issue(order, as: format, judgement)
    } catch {
      throw Failure(error.reason)
    }
    FindingsOutput.complain(issued.findings, call)
    if issued.isRefused || !isSound(issued.result, judgement) {
      call.complain(WorkspaceOptions.mendFirst)
      return .findings
    }
    return try write(issued.result, of: workspace, people: people, list: place, as: format)
  }

  // MARK: The list

  /// The list of people; nil when not all of it can be taken over, which is then said.
  private func readPeople(_ place: String) throws -> RecipientSheet? {
    let bytes =
      place == "-" ? try call.console.input.readAll() : try Sheet.bytes(of: call.console.absolute(place), shown: place)
    let people: RecipientSheet
    do throws(Sheet.Refusal) {
      people = try RecipientSheet(bytes)
    } catch {
      say("\(place):\((error.address?.row ?? 0) + 1):1", error.explanation)
      call.complain(Self.mendTheList)
      return nil
    }
    for refusal in people.refusals {
      let place = "\(place):\(refusal.position.line):\(refusal.position.column)"
      let text = refusal.explanation
      say(
        place,
        Phrase(nl: "cel \(refusal.address): \(text.nl)", en: "cell \(refusal.address): \(text.en)"))
    }
    guard people.refusals.isEmpty else {
      call.complain(Self.mendTheList)
      return nil
    }
    return people
  }

  private static let mendTheList = Phrase(
    nl: "niets geschreven: verbeter eerst de lijst", en: "nothing is written: mend the list first")

  private func say(_ place: String, _ text: Phrase) {
    call.console.report("\(place): error: \(text[call.language])\n")
  }

  // MARK: The order

  private func order(for people: RecipientSheet) throws -> BadgeOrder {
    var order = BadgeOrder(
      badge: call.arguments.value(of: Self.badge), recipients: people.recipients,
      issuedOn: call.arguments.value(of: Self.issuedOn, as: Day.self) ?? call.console.today)
    order.expires = call.arguments.value(of: Self.expires, as: Day.self)
    if let end = order.expires, end < order.issuedOn {
      throw Failure(
        Phrase(
          nl: "--expires (\(end)) ligt voor de datum van uitreiken (\(order.issuedOn)); kies een latere dag",
          en: "--expires (\(end)) is before the date of issue (\(order.issuedOn)); choose a later day"))
    }
    order.seed = call.arguments.value(of: Self.seed)
    order.isHashed = !call.arguments.isSet(Self.unhashed)
    order.hasClaims = call.arguments.isSet(Self.jwt)
    return order
  }

  /// Whether what was made holds before our own check; what does not is said.
  private func isSound(_ made: FormatExport, _ judgement: Judgement) -> Bool {
    let input = WorkspaceInput(made.files.map { .bytes($0.bytes, name: $0.name) }, jobs: Cores.count)
    // Who asks for the core alone has in the list of losses which elements of a microcredential that leaves out.
    let isPlain = call.arguments.isSet(Self.plain)
    let errors = Workspace.check(input, judgement).report.findings.filter {
      $0.finding.severity == .error && !(isPlain && $0.finding.rule == "MCR-01")
    }
    FindingsOutput.complain(Array(errors.prefix(20)), call)
    return errors.isEmpty
  }

  // MARK: Writing

  private func write(
    _ made: FormatExport, of workspace: Workspace, people: RecipientSheet, list: String, as format: Format
  ) throws -> ExitCode {
    guard let output = call.place(of: BadgeCommand.output) else {
      guard made.files.count == 1, let only = made.files.first else {
        throw Failure.needsFolder(Phrase(nl: "\(made.files.count) badges", en: "\(made.files.count) badges"))
      }
      try call.write(only.bytes, to: nil)
      try say(made, people: people, as: format)
      return WorkspaceOptions.outcome(of: workspace)
    }
    let folder = output.asFolder
    let paths = made.files.map { folder + $0.name }
    try InputGuard(workspace.files.map(\.shown) + [list], call)
      .spare(paths + [call.place(of: ConvertCommand.losses)], call)
    for (file, path) in zip(made.files, paths) {
      try call.write(file.bytes, to: path)
    }
    let count = counted(made.files.count, "badge", "badges")
    call.note(
      Phrase(
        nl: "\(folder)  \(count) \(made.files.first?.summary.nl ?? "")",
        en: "\(folder)  \(count) \(made.files.first?.summary.en ?? "")"))
    try say(made, people: people, as: format)
    return WorkspaceOptions.outcome(of: workspace)
  }

  /// Says what a user should know of the badges.
  private func say(_ made: FormatExport, people: RecipientSheet, as format: Format) throws {
    for note in made.notes { call.note(note) }
    if !people.ignored.isEmpty {
      let names = people.ignored.joined(separator: ", ")
      call.note(
        people.ignored.count == 1
          ? Phrase(nl: "niet gelezen kolom: \(names)", en: "column that was not read: \(names)")
          : Phrase(nl: "niet gelezen kolommen: \(names)", en: "columns that were not read: \(names)"))
    }
    if people.hasBoth {
      call.note(
        Phrase(
          nl: "waar een kenmerk en een e-mailadres staan, is het kenmerk gebruikt",
          en: "where an identifier and an email address stand, the identifier was used"))
    }
    if format === Format.ob3 {
      call.note(
        Phrase(
          nl: "niet ondertekend: laat een dienst voor ondertekening dat doen voor u ze uitdeelt",
          en: "not signed: give them to a signing service before you hand them out"))
    }
    try LossReport.write(made.losses, from: "json", to: format.name, call)
  }
}
