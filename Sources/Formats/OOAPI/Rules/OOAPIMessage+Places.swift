import Description

extension OOAPIMessage {
  /// What rules look at in an object that goes to RIO.
  struct Common {
    var validFrom: Day?
    var abbreviation: String?
    var name: [OOAPIText]
  }

  /// The object, when it has an entry for RIO and is no offering.
  var forRIO: Common? {
    switch content {
    case .specification(let entity):
      guard OOAPIForRIO(entity.fields.consumers) != nil else { return nil }
      return Common(
        validFrom: entity.validFrom, abbreviation: entity.fields.abbreviation?.text, name: entity.fields.name)
    case .program(let entity):
      guard OOAPIForRIO(entity.fields.consumers) != nil else { return nil }
      return Common(
        validFrom: entity.validFrom, abbreviation: entity.fields.abbreviation?.text, name: entity.fields.name)
    case .course(let entity):
      guard OOAPIForRIO(entity.fields.consumers) != nil else { return nil }
      return Common(
        validFrom: entity.validFrom, abbreviation: entity.fields.abbreviation?.text, name: entity.fields.name)
    case .offering, .organization, .page: return nil
    }
  }

  /// The entries for RIO with their places.
  var consumers: [(entry: OOAPIConsumer, kind: OOAPIConsumerKind, path: Path)] {
    func entries(_ consumers: [OOAPIConsumer], _ kind: OOAPIConsumerKind, _ path: Path)
      -> [(entry: OOAPIConsumer, kind: OOAPIConsumerKind, path: Path)]
    {
      consumers.enumerated().filter { $0.element.consumerKey.text == "rio" }.map {
        ($0.element, kind, path + ["consumers", .item($0.offset)])
      }
    }
    switch content {
    case .specification(let entity): return entries(entity.fields.consumers, .specification, [])
    case .program(let entity): return entries(entity.fields.consumers, .program, [])
    case .course(let entity): return entries(entity.fields.consumers, .course, [])
    case .offering(let entity): return entries(entity.fields.consumers, .offering, [])
    case .organization: return []
    case .page(let page):
      return page.items.enumerated().flatMap { number, entity in
        entries(entity.fields.consumers, .offering, ["items", .item(number)])
      }
    }
  }

  /// The codes with their places.
  var codes: [(code: OOAPICode, path: Path)] {
    func all(_ primary: OOAPICode?, _ others: [OOAPICode], _ path: Path) -> [(code: OOAPICode, path: Path)] {
      (primary.map { [($0, path + ["primaryCode"])] } ?? [])
        + others.enumerated().map { ($0.element, path + ["otherCodes", .item($0.offset)]) }
    }
    switch content {
    case .specification(let entity): return all(entity.fields.primaryCode, entity.fields.otherCodes, [])
    case .program(let entity): return all(entity.fields.primaryCode, entity.fields.otherCodes, [])
    case .course(let entity): return all(entity.fields.primaryCode, entity.fields.otherCodes, [])
    case .offering(let entity): return all(entity.fields.primaryCode, entity.fields.otherCodes, [])
    // Of organisations even the examples of OOAPI have kinds of codes that are not in its list.
    case .organization: return []
    case .page(let page):
      return page.items.enumerated().flatMap { number, entity in
        all(entity.fields.primaryCode, entity.fields.otherCodes, ["items", .item(number)])
      }
    }
  }
}

/// The kinds of entries for RIO, each with its members.
enum OOAPIConsumerKind {
  case specification, program, course, offering

  /// A member of an entry, and what it may be.
  struct Member {
    enum Value {
      case word([String])
      case words([String])
      case code(Pattern, Phrase)
      case codes(Pattern, Phrase)
      case day
      case anyTexts
      case anyText
    }
    let name: String
    let value: Value
    var isRequired = false

    func fits(_ tree: Tree) -> Bool {
      switch value {
      case .word(let words): return tree.text.map(words.contains) ?? false
      case .words(let words):
        guard case .array(let items) = tree else { return false }
        return items.allSatisfy { $0.text.map(words.contains) ?? false }
      case .code(let pattern, _): return tree.text.map { matches(pattern, $0) } ?? false
      case .codes(let pattern, _):
        guard case .array(let items) = tree else { return false }
        return items.allSatisfy { $0.text.map { matches(pattern, $0) } ?? false }
      case .day: return tree.text.map { Day($0) != nil } ?? false
      case .anyTexts:
        guard case .array(let items) = tree else { return false }
        return items.allSatisfy { $0.text != nil }
      case .anyText: return tree.text != nil
      }
    }

    private func matches(_ pattern: Pattern, _ text: String) -> Bool {
      var text = text
      return text.withUTF8 { pattern.matches($0) }
    }

    var accepted: Phrase {
      switch value {
      case .word(let words), .words(let words):
        let list = words.joined(separator: ", ")
        return Phrase(nl: list, en: list)
      case .code(_, let accepted), .codes(_, let accepted): return accepted
      case .day: return Day.accepts
      case .anyTexts: return Phrase(nl: "een lijst met teksten", en: "a list of texts")
      case .anyText: return Phrase(nl: "tekst", en: "text")
      }
    }
  }

  private static let provider = Member(
    name: "educationOffererCode", value: .code(RIOProviderCode.pattern, RIOProviderCode.accepts), isRequired: true)
  private static let location = Member(
    name: "educationLocationCode", value: .code(RIOLocationCode.pattern, RIOLocationCode.accepts))
  private static let partners = Member(
    name: "jointPartnerCodes", value: .codes(RIOProviderCode.pattern, RIOProviderCode.accepts))
  private static let foreign = Member(name: "foreignPartners", value: .anyTexts)
  private static let languages = Member(
    name: "teachingLanguages", value: .codes(OOAPILanguage.pattern, OOAPILanguage.accepts))
  private static let last = Member(name: "lastStartDate", value: .day)

  private static func words(_ name: String, _ words: [String: String], isRequired: Bool = false) -> Member {
    Member(name: name, value: .word(words.keys.sorted()), isRequired: isRequired)
  }

  /// What an entry may hold.
  var members: [Member] {
    switch self {
    case .specification:
      [
        Member(name: "educationSpecificationSubType", value: .word(["variant"])),
        Member(name: "category", value: .words(OOAPIWordsInRIO.categories.keys.sorted())),
      ]
    case .program:
      [
        Self.provider, Self.location, Self.partners, Self.foreign,
        Self.words("deficiency", OOAPIWordsInRIO.deficiencies),
        Self.words("requirementsActivities", OOAPIWordsInRIO.requirements),
        Self.words("propaedeuticPhase", OOAPIWordsInRIO.firstYears),
        Self.words("studyChoiceCheck", OOAPIWordsInRIO.choiceChecks),
        Self.words("acceleratedRoute", OOAPIWordsInRIO.routes), Self.languages, Self.last,
      ]
    case .course: [Self.provider, Self.location, Self.partners, Self.foreign, Self.languages, Self.last]
    case .offering:
      [
        Self.words("registrationStatus", OOAPIWordsInRIO.statuses, isRequired: true),
        Self.words("requiredPermissionRegistration", OOAPIWordsInRIO.consents, isRequired: true),
        Member(name: "explanationRequiredPermission", value: .anyText),
        Member(name: "modeOfDelivery", value: .words(OOAPIWordsInRIO.consumerDeliveries.keys.sorted())),
      ]
    }
  }
}

extension OOAPICode {
  /// The kinds of codes that OOAPI lists.
  static let types = [
    "brin", "crohoCreboCode", "programCode", "componentCode", "offeringCode", "organizationId", "buildingId", "bagId",
    "roomCode", "systemId", "productId", "nationalIdentityNumber", "studentNumber", "studielinkNumber", "esi",
    "userName", "nationalEducationCode",
    "accountId", "emailAdress", "groupCode", "isbn", "issn", "orcId", "uuid", "schacHome", "identifier",
  ]
}
