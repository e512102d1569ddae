import Description

/// SURF's profile of Open Badges 3.0, EducredentialAchievement: a JSON convention, with the members and the business
/// rules of December 2025.
struct SURFProfile {
  /// Something that does not follow the profile.
  struct Problem {
    var path: Path
    var found: String?
    var accepted: Phrase?
    var message: Phrase
  }

  private(set) var problems: [Problem] = []
  /// Schemas that are neither of 1EdTech nor of SURF.
  private(set) var foreignSchemas: [String] = []
  private let credential: Boxed<OB3Credential>
  private let path: Path = ["credentialSubject", "achievement"]

  /// The word in `type` of an achievement.
  static let type = "EducredentialAchievement"

  init(_ credential: Boxed<OB3Credential>) {
    self.credential = credential
    var schemas: [Schema] = []
    for item in credential.value.head.credentialSchema {
      let address = item.id.text.utf8
      let file = String(
        item.id.text[(address.lastIndex(of: UInt8(ascii: "/")).map(address.index(after:)) ?? address.startIndex)...])
      if let schema = Schema(rawValue: file) {
        schemas.append(schema)
      } else if !file.hasPrefix("ob_v3p0_") {
        foreignSchemas.append(item.id.text)
      }
    }
    let isEducredential = credential.value.credentialSubject.achievement.type.contains { $0.text == Self.type }
    if isEducredential || !schemas.isEmpty {
      problems += Self.members(credential.value.credentialSubject.achievement.others, at: path)
    }
    for schema in schemas { check(schema) }
  }

  /// The schemas of business rules, by file name.
  enum Schema: String, CaseIterable {
    case microcredential = "microcredential.json"
    case microcredentialECTS = "microcredential_ects.json"
    case microcredentialSBU = "microcredential_sbu.json"
    case regular = "regular.json"
    case regularECTS = "regular_ects.json"
    case regularSBU = "regular_sbu.json"
    case extraCurricular = "extracurricular.json"

    /// Where the schema is published.
    var address: String {
      "https://raw.githubusercontent.com/educredentials/obv3-examples/refs/heads/main/schemas/\(rawValue)"
    }
  }

  static let participation = [
    "online", "onsite or blended", "volunteering", "work experience", "personalized learning activities",
  ]
  static let assessment = ["testing", "application of a skill", "portfolio", "recognition of prior learning"]
  static let supervision = [
    "unsupervised with no identity verification", "supervised with no identity verification", "supervised online",
    "onsite with identity verification",
  ]

  // MARK: Members

  /// What the members that the profile adds must be.
  private enum Form {
    case number
    case integer(from: Int)
    case words([String])
    case flag
  }

  private static let forms: [(name: String, form: Form)] = [
    ("ECTS", .number), ("SBU", .integer(from: 1)), ("timeInvestment", .integer(from: 1)),
    ("educationProgramIdentifier", .number), ("participationType", .words(participation)),
    ("assessmentType", .words(assessment)), ("supervisionType", .words(supervision)), ("identityChecked", .flag),
  ]

  /// Checks the members that the profile adds to an achievement of its type.
  static func members(of achievement: OB3Achievement, at path: Path) -> [Problem] {
    achievement.type.contains { $0.text == type } ? members(achievement.others, at: path) : []
  }

  private static func members(_ others: [Tree.Member], at path: Path) -> [Problem] {
    forms.compactMap { name, form in
      guard let value = others.first(where: { $0.name == name })?.value, let accepted = refusal(of: value, form)
      else { return nil }
      let found = shown(value)
      return Problem(
        path: path + [.field(name)], found: found, accepted: accepted,
        message: Phrase(
          nl: "\u{201C}\(name)\u{201D}\(found.map { " met de waarde \($0)" } ?? "") past niet bij het profiel van "
            + "SURF; goed is: \(accepted.nl).",
          en: "\u{201C}\(name)\u{201D}\(found.map { " is \($0) and" } ?? "") does not fit SURF's profile; right is: "
            + "\(accepted.en)."))
    }
  }

  private static func shown(_ value: Tree) -> String? {
    switch value {
    case .string(let text): "\u{201C}\(text)\u{201D}"
    case .number(let text): text
    case .flag(let flag): flag ? "true" : "false"
    default: nil
    }
  }

  private static func refusal(of value: Tree, _ form: Form) -> Phrase? {
    switch (form, value) {
    case (.number, .number), (.flag, .flag): return nil
    case (.words(let words), .string(let text)) where words.contains(text): return nil
    case (.integer(let least), .number(let text)):
      if let number = ExactDecimal(text), number.isWhole, number >= ExactDecimal(least) { return nil }
    default: break
    }
    switch form {
    case .number: return Phrase(nl: "een getal", en: "a number")
    case .integer(let least):
      return Phrase(nl: "een heel getal vanaf \(least)", en: "a whole number from \(least)")
    case .words(let words):
      let list = words.joined(separator: ", ")
      return Phrase(nl: list, en: list)
    case .flag: return Phrase(nl: "true of false", en: "true or false")
    }
  }

  // MARK: Business rules

  private mutating func check(_ schema: Schema) {
    switch schema {
    case .microcredential:
      needs("image", "resultDescription", "inLanguage", "alignment", "assessmentType", "identityChecked")
      needs("participationType", "supervisionType")
      needsResult()
      needsOneLoad()
    case .regular:
      needs("image", "resultDescription", "inLanguage", "alignment", "educationProgramIdentifier")
      needsResult()
      needsOneLoad()
    case .extraCurricular:
      needs("image", "resultDescription", "inLanguage")
      needsResult()
    case .microcredentialECTS: credits(3, 30)
    case .regularECTS: credits(nil, 240)
    case .microcredentialSBU: hours(240)
    case .regularSBU: hours(1)
    }
  }

  private func value(_ name: String) -> Tree? {
    credential.value.credentialSubject.achievement.others.first { $0.name == name }?.value
  }

  private func has(_ name: String) -> Bool {
    switch name {
    case "image": return credential.value.credentialSubject.achievement.image != nil
    case "resultDescription": return !credential.value.credentialSubject.achievement.resultDescription.isEmpty
    case "inLanguage": return credential.value.credentialSubject.achievement.inLanguage != nil
    case "alignment": return !credential.value.credentialSubject.achievement.alignment.isEmpty
    default: return value(name) != nil
    }
  }

  private mutating func needs(_ names: String...) {
    for name in names where !has(name) {
      problems.append(
        Problem(
          path: path + [.field(name)],
          message: Phrase(
            nl: "\u{201C}\(name)\u{201D} ontbreekt; het schema van SURF dat dit bewijs noemt, vraagt erom.",
            en: "\u{201C}\(name)\u{201D} is missing; the schema of SURF that this credential names asks for it.")))
    }
  }

  private mutating func needsResult() {
    guard credential.value.credentialSubject.result.isEmpty else { return }
    problems.append(
      Problem(
        path: ["credentialSubject", "result"],
        message: Phrase(
          nl: "Er is geen resultaat; het schema van SURF dat dit bewijs noemt, vraagt er ten minste één.",
          en: "There is no result; the schema of SURF that this credential names asks for at least one.")))
  }

  private mutating func needsOneLoad() {
    let count = [value("ECTS"), value("SBU")].compactMap { $0 }.count
    guard count != 1 else { return }
    problems.append(
      Problem(
        path: path + [count == 0 ? "SBU" : "ECTS"],
        message: count == 0
          ? Phrase(nl: "De studielast ontbreekt: ECTS of SBU.", en: "The study load is missing: ECTS or SBU.")
          : Phrase(
            nl: "Hier staan ECTS en SBU; het profiel van SURF wil er precies één.",
            en: "Here are ECTS and SBU; SURF's profile wants exactly one.")))
  }

  private mutating func credits(_ least: Int?, _ most: Int) {
    let shown = least.map(String.init) ?? "0.5"
    let accepted = Phrase(
      nl: "\(shown) tot en met \(most), in stappen van 0.5", en: "\(shown) to \(most), in steps of 0.5")
    guard case .number(let text)? = value("ECTS") else { return lacks("ECTS", accepted) }
    let lowest = least.map { ExactDecimal($0 * 2) } ?? ExactDecimal(1)
    if let number = ExactDecimal(text), number.doubled.isWhole, number.doubled >= lowest, number <= ExactDecimal(most) {
      return
    }
    outside("ECTS", text, accepted)
  }

  private mutating func hours(_ least: Int) {
    let accepted = Phrase(nl: "een heel getal vanaf \(least)", en: "a whole number from \(least)")
    guard case .number(let text)? = value("SBU") else { return lacks("SBU", accepted) }
    if let number = ExactDecimal(text), number.isWhole, number >= ExactDecimal(least) { return }
    outside("SBU", text, accepted)
  }

  private mutating func lacks(_ name: String, _ accepted: Phrase) {
    guard value(name) == nil else { return }
    needs(name)
  }

  private mutating func outside(_ name: String, _ found: String, _ accepted: Phrase) {
    problems.append(
      Problem(
        path: path + [.field(name)], found: found, accepted: accepted,
        message: Phrase(
          nl: "\(found) \(name) past niet bij het schema van SURF dat dit bewijs noemt; goed is: \(accepted.nl).",
          en: "\(found) \(name) does not fit the schema of SURF that this credential names; right is: \(accepted.en)."))
    )
  }
}
