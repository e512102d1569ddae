import Codecs
import Description

/// Reads a badge: takes it out of what wraps it, tells its version, then reads it as what it is. The first cause that
/// leaves no sense in reading on ends it, so that one defect is not a page of consequences.
struct BadgeReading {
  private let reader: TextReader
  private var part = FormatPart(document: nil)

  /// Reads the bytes of a file.
  static func part(_ bytes: UnsafeBufferPointer<UInt8>, _ reader: TextReader) -> FormatPart {
    var reading = BadgeReading(reader: reader)
    reading.read(bytes)
    return reading.part
  }

  private init(reader: TextReader) { self.reader = reader }

  private mutating func read(_ bytes: UnsafeBufferPointer<UInt8>) {
    switch BadgeText.find(in: bytes, reader) {
    case .failure(let problem):
      part.isWrapped = true
      report(.syntax, "BDG-01", .parse, offset: 0, problem.message)
    case .success(let text):
      part.isWrapped = text.isWrapped
      if let script = text.script {
        report(
          .doubtful, "BDG-02", .image, offset: 0, found: script,
          Phrase(
            nl: "In deze SVG staat iets dat een browser uitvoert (\u{201C}\(script)\u{201D}). De badge is gelezen; "
              + "open de afbeelding niet, en vraag de uitgever om een zonder script.",
            en: "This SVG holds something that a browser runs (\u{201C}\(script)\u{201D}). The badge was read; do not "
              + "open the picture, and ask the issuer for one without script."))
      }
      if let unwrapped = text.unwrapped {
        unwrapped.withUnsafeBufferPointer { json($0, signed: text.signed) }
      } else {
        json(bytes, signed: nil)
      }
    }
  }

  private mutating func json(_ bytes: UnsafeBufferPointer<UInt8>, signed: CompactJWS?) {
    let reader = reader
    reader.open(json: bytes) { problems, root in opened(problems, root, bytes, signed) }
  }

  private mutating func opened(
    _ problems: [Problem], _ root: TapeNode?, _ bytes: UnsafeBufferPointer<UInt8>, _ signed: CompactJWS?
  ) {
    guard let root else {
      part.problems += problems.map { problem in
        var problem = problem
        problem.formatStage = BadgeStage.parse.name
        return problem
      }
      return
    }
    guard root.kind == .object else {
      return report(
        .wrongKind, "BDG-01", .parse, at: root,
        Phrase(nl: "Een badge is een object tussen { en }.", en: "A badge is an object between { and }."))
    }
    var way = TapeWay()
    if root.hasDoubles, findDoubles(root, &way) { return }
    // A signed credential of the first edition stands under `vc`, with claims beside it.
    let badge = signed != nil ? root["vc"] ?? root : root
    switch BadgeVersion(of: badge) {
    case .legacy(let version): part.message = LegacyBadge(version: version)
    case .offer: part.message = BadgeOffer()
    case .two: openBadges2(badge, bytes, signed)
    // What is ready to be signed has the claims too.
    case .three: openBadges3(badge, claims: signed != nil || root["iss"] != nil ? root : nil, bytes, signed)
    case .unknown: unknownVersion(badge)
    }
  }

  /// Reports members that stand twice, below `way`. True when there are any.
  private mutating func findDoubles(_ node: TapeNode, _ way: inout TapeWay) -> Bool {
    var hasDoubles = false
    if node.kind == .object, node.children.count > 1 {
      for child in node.doubles {
        hasDoubles = true
        report(
          .duplicate, "BDG-01", .parse, at: child, path: way.path(to: .field(child.name)), found: child.name,
          Phrase(
            nl: "Het veld \u{201C}\(child.name)\u{201D} staat er twee keer; niemand weet dan welke waarde geldt. "
              + "Laat er één staan.",
            en: "The field \u{201C}\(child.name)\u{201D} stands here twice; nobody knows which value holds. Keep one."))
      }
    }
    var index = 0
    for child in node.children {
      if child.isContainer {
        way.enter(child, number: node.kind == .array ? index : nil)
        if findDoubles(child, &way) { hasDoubles = true }
        way.leave()
      }
      index += 1
    }
    return hasDoubles
  }

  private mutating func unknownVersion(_ root: TapeNode) {
    let context = root["@context"]
    let found = context?.items.first?.string.map { String($0.prefix(200)) }
    let accepted = Phrase(
      nl: "https://w3id.org/openbadges/v2 (2.0), of https://www.w3.org/ns/credentials/v2 en de context van 3.0",
      en: "https://w3id.org/openbadges/v2 (2.0), or https://www.w3.org/ns/credentials/v2 and the context of 3.0")
    report(
      .undecided, "BDG-01", .context, at: context ?? root, path: context == nil ? [] : ["@context"], found: found,
      accepted: accepted,
      Phrase(
        nl: context == nil
          ? "\u{201C}@context\u{201D} ontbreekt, en zonder is niet te zien welke versie van Open Badges dit is. "
            + "Goed is: \(accepted.nl). Verder is niets beoordeeld."
          : "Aan \u{201C}@context\u{201D} is geen versie van Open Badges te zien" + (found.map { " (\($0))" } ?? "")
            + ". Goed is: \(accepted.nl). Verder is niets beoordeeld.",
        en: context == nil
          ? "\u{201C}@context\u{201D} is missing, and without it the version of Open Badges cannot be told. Right is: "
            + "\(accepted.en). Nothing else was judged."
          : "\u{201C}@context\u{201D} shows no version of Open Badges" + (found.map { " (\($0))" } ?? "")
            + ". Right is: \(accepted.en). Nothing else was judged."))
  }

  // MARK: Open Badges 2.0

  private mutating func openBadges2(
    _ root: TapeNode, _ bytes: UnsafeBufferPointer<UInt8>, _ signed: CompactJWS?
  ) {
    let types = root["type"]?.items.compactMap(\.string) ?? []
    let known = types.filter { OB2Document.classes.contains($0) }
    if known.isEmpty || types.contains(where: { !OB2Document.classes.contains($0) && !$0.contains(":") }) {
      let found = types.first { !OB2Document.classes.contains($0) } ?? ""
      let nearest = Nearest.word(to: found, among: OB2Document.classes)
      return report(
        .undecided, "OB2-01", .type, at: root["type"] ?? root, path: ["type"], found: found.isEmpty ? nil : found,
        accepted: Phrase(
          nl: OB2Document.classes.prefix(7).joined(separator: ", ") + ", …",
          en: OB2Document.classes.prefix(7).joined(separator: ", ") + ", …"),
        Phrase(
          nl: found.isEmpty
            ? "\u{201C}type\u{201D} ontbreekt of is leeg; daardoor is niet te zien wat dit is, zoals Assertion of BadgeClass."
            : "\u{201C}\(found)\u{201D} is geen soort van Open Badges 2.0."
              + (nearest.map { " Bedoelde u \u{201C}\($0)\u{201D}?" } ?? ""),
          en: found.isEmpty
            ? "\u{201C}type\u{201D} is missing or empty, so it does not show what this is, such as Assertion or BadgeClass."
            : "\u{201C}\(found)\u{201D} is no type of Open Badges 2.0."
              + (nearest.map { " Did you mean \u{201C}\($0)\u{201D}?" } ?? "")))
    }
    var file = OB2File(blank: Blank())
    file.signed = signed.map { SignedBy($0) }
    if known.contains("Assertion"), root["revoked"]?.text == "true", root["badge"] == nil {
      take(reader.read(OB2Revoked.self, at: root.index, of: bytes, manner: .nullIsAbsent), OB2Stages.self) {
        file.document = .revoked($0)
        return file
      }
    } else if known.contains("BadgeClass"), root["related"] != nil,
      ["name", "description", "criteria", "issuer"].allSatisfy({ root[$0] == nil })
    {
      take(reader.read(OB2Fragment.self, at: root.index, of: bytes, manner: .nullIsAbsent), OB2Stages.self) {
        file.document = .fragment($0)
        return file
      }
    } else {
      take(reader.read(OB2Document.self, at: root.index, of: bytes, manner: .nullIsAbsent), OB2Stages.self) {
        file.document = $0
        return file
      }
    }
  }

  // MARK: Open Badges 3.0

  private mutating func openBadges3(
    _ root: TapeNode, claims: TapeNode?, _ bytes: UnsafeBufferPointer<UInt8>, _ signed: CompactJWS?
  ) {
    part.format = .ob3
    guard let edition = edition(of: root) else { return }
    guard let kind = kind(of: root) else { return }
    let signed = signed.map { SignedBy($0) }
    let claims = claims.map { $0.children.filter { $0.name != "vc" }.map { Tree.Member($0.name, $0.tree) } } ?? []
    func file(_ document: OB3Document) -> OB3File { OB3File(document, signed: signed, claims: claims) }
    let terms = TermCheck(root)
    defer { take(terms, hasClaims: !claims.isEmpty) }
    let manner: ReadingManner = []
    switch (kind, edition) {
    case (.credential, 1):
      take(reader.read(OB3FirstEdition.self, at: root.index, of: bytes, manner: manner), OB3FirstStages.self) {
        file(.of($0.credential))
      }
    case (.endorsement, 1):
      take(reader.read(OB3FirstEditionEndorsement.self, at: root.index, of: bytes, manner: manner), OB3FirstStages.self)
      {
        file(.endorsement(Boxed($0.endorsement)))
      }
    case (.credential, _):
      take(reader.read(OB3Credential.self, at: root.index, of: bytes, manner: manner), OB3Stages.self) {
        file(.of($0))
      }
    case (.endorsement, _):
      take(reader.read(OB3Endorsement.self, at: root.index, of: bytes, manner: manner), OB3Stages.self) {
        file(.endorsement(Boxed($0)))
      }
    case (.achievement, _):
      take(reader.read(OB3AchievementFile.self, at: root.index, of: bytes, manner: manner), OB3Stages.self) {
        file(.achievement(Boxed($0)))
      }
    }
  }

  /// The edition of the data model that the contexts name; nil, with a problem, when they do not begin as they should.
  private mutating func edition(of root: TapeNode) -> Int? {
    let context = root["@context"]
    let entries = context?.kind == .array ? context?.items ?? [] : []
    let first = entries.first
    let second = entries.count > 1 ? entries[1].string : nil
    let edition = first?.isText(VCContext.second) == true ? 2 : first?.isText(VCContext.first) == true ? 1 : nil
    if let edition, let second, VCContext.isOpenBadges(second) {
      if let odd = entries.firstIndex(where: { $0.kind != .string && $0.kind != .object }) {
        report(
          .wrongKind, "OB3-01", .context, at: entries[odd], path: ["@context", .item(odd)],
          accepted: VCContext.kinds, .oddContext)
        return nil
      }
      if edition == 1 {
        report(
          .doubtful, "OB3-01", .contextVersion, at: entries[0], path: ["@context", 0], found: VCContext.first,
          accepted: Phrase(nl: VCContext.second, en: VCContext.second),
          Phrase(
            nl: "Dit bewijs gebruikt de eerste uitgave van het gegevensmodel (VCDM 1.1). Nieuwe bewijzen gebruiken de "
              + "tweede, met validFrom in plaats van issuanceDate.",
            en: "This credential uses the first edition of the data model (VCDM 1.1). New credentials use the second, "
              + "with validFrom in place of issuanceDate."))
      }
      return edition
    }
    // The first that is not right decides; what stands in its place is named.
    let number = edition == nil ? 0 : 1
    let bad = entries.indices.contains(number) ? entries[number] : context
    let found = entries.indices.contains(number) ? entries[number].string : entries.isEmpty ? context?.string : nil
    let right = number == 0 ? VCContext.second : "https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json"
    report(
      .undecided, "OB3-01", .context, at: bad ?? root, path: ["@context"], found: found,
      accepted: Phrase(
        nl: "een lijst: \(VCContext.second), dan https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json",
        en: "a list: \(VCContext.second), then https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json"),
      Phrase(
        nl: "De contexten beginnen niet zoals Open Badges 3.0 vraagt: op plaats \(number + 1) "
          + (entries.isEmpty ? "van een lijst " : "") + "hoort \(right)"
          + (found.map { ", en daar staat \u{201C}\($0)\u{201D}" } ?? "") + ". Verder is niets beoordeeld.",
        en: "The contexts do not begin as Open Badges 3.0 asks: in place \(number + 1) "
          + (entries.isEmpty ? "of a list " : "") + "belongs \(right)"
          + (found.map { ", and there stands \u{201C}\($0)\u{201D}" } ?? "") + ". Nothing else was judged."))
    return nil
  }

  private enum Kind {
    case credential, endorsement, achievement
  }

  /// What the types say that it is; nil, with a problem, when they name nothing that is known.
  private mutating func kind(of root: TapeNode) -> Kind? {
    guard let type = root["type"] else { return .credential }
    let items = type.items
    func has(_ word: String) -> Bool { items.contains { $0.isText(word) } }
    if has("Achievement"), !has("VerifiableCredential") { return .achievement }
    if has("VerifiableCredential") {
      if has("OpenBadgeCredential") || has("AchievementCredential") { return .credential }
      if has("EndorsementCredential") { return .endorsement }
    }
    let words = items.prefix(10).compactMap(\.string).map { String($0.prefix(200)) }
    let accepted = Phrase(
      nl: "VerifiableCredential met OpenBadgeCredential of EndorsementCredential",
      en: "VerifiableCredential with OpenBadgeCredential or EndorsementCredential")
    report(
      .undecided, "OB3-01", .type, at: type, path: ["type"], found: words.joined(separator: ", "), accepted: accepted,
      Phrase(
        nl: "\u{201C}type\u{201D} zegt niet dat dit een badge is (\(words.joined(separator: ", "))); goed is: "
          + "\(accepted.nl). Verder is niets beoordeeld.",
        en: "\u{201C}type\u{201D} does not say that this is a badge (\(words.joined(separator: ", "))); right is: "
          + "\(accepted.en). Nothing else was judged."))
    return nil
  }

  private mutating func take(_ terms: TermCheck, hasClaims: Bool) {
    if !terms.unknownContexts.isEmpty {
      let names = terms.unknownContexts.map { String($0.prefix(200)) }.joined(separator: ", ")
      return report(
        .ignored, "OB3-06", .term, offset: 0, path: ["@context"], found: names,
        Phrase(
          nl:
            "Deze context is niet bekend of niet bruikbaar: \(names). Of alle woorden een betekenis hebben, is daarom "
            + "niet beoordeeld. Er wordt niets opgehaald.",
          en: "This context is not known or cannot be used: \(names). So it was not judged whether all words have a "
            + "meaning. Nothing is fetched."))
    }
    let untyped = part.problems.filter { $0.kind == .absentWord }.map(\.path)
    for item in terms.undefined where !item.isType || !untyped.contains(item.path) {
      // The claims beside a credential are no members of a badge.
      if hasClaims, item.path.steps.count == 1, OB3File.claimNames.contains(item.word) { continue }
      report(
        .unknown, "OB3-06", .term, offset: item.offset, path: item.path, found: item.word,
        Phrase(
          nl:
            "Geen van de contexten kent \(item.isType ? "het type" : "het veld") \u{201C}\(item.word)\u{201D} op deze "
            + "plaats. Een handtekening beschermt het niet. Haal het weg, of voeg een context toe die het kent.",
          en: "None of the contexts knows the \(item.isType ? "type" : "field") \u{201C}\(item.word)\u{201D} in this "
            + "place. No signature protects it. Remove it, or add a context that knows it."))
    }
  }

  // MARK: Findings

  /// Takes over what reading by the description came to.
  private mutating func take<T: Value, Stages: BadgeStages>(
    _ result: consuming ReadingResult<T>, _ stages: Stages.Type, _ make: (consuming T) -> any Message
  ) {
    if let value = result.value.take() { part.message = make(value) }
    part.problems += result.problems.compactMap { problem in
      guard let place = stages.place(of: problem) else { return nil }
      var problem = problem
      problem.rule = place.rule
      problem.formatStage = place.stage.name
      return problem
    }
  }

  private mutating func report(
    _ kind: Problem.Kind, _ rule: String, _ stage: BadgeStage, at node: TapeNode, path: Path = [], found: String? = nil,
    accepted: Phrase? = nil, _ message: Phrase
  ) {
    report(kind, rule, stage, offset: node.offset, path: path, found: found, accepted: accepted, message)
  }

  private mutating func report(
    _ kind: Problem.Kind, _ rule: String, _ stage: BadgeStage, offset: Int, path: Path = [], found: String? = nil,
    accepted: Phrase? = nil, _ message: Phrase
  ) {
    guard part.problems.count < Limits.problems else { return }
    var problem = Problem(kind, path: path, offset: offset, message: message, found: found, accepted: accepted)
    problem.rule = rule
    problem.formatStage = stage.name
    part.problems.append(problem)
  }
}

/// Where a problem of reading stands among the stages of a version.
protocol BadgeStages {
  /// The stage and the rule of a problem; nil for one that says nothing about a badge.
  static func place(of problem: Problem) -> (stage: BadgeStage, rule: String)?
}
