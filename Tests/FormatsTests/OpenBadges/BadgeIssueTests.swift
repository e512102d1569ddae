import Curriculum
import Description
import Testing

@testable import Formats

/// Badges for the people on a list: where they stand, what they are called, and what of the badge class they take over.
@Suite struct BadgeIssueTests {
  private static let day = Day(checked: Checked("2026-07-03"))
  private static let module = #"""
    {"module": {"id": "dakwerk", "version": "1.0.0", "status": "concept", "title": "Dakwerk", "owner": "roc",
    "studyLoad": {"value": 240, "unit": "SBU"}, "level": 2, "audience": "beide",
    "learningOutcomes": [{"id": "dak-1", "statement": "Legt een dak."}]}}
    """#

  /// A badge class, with an id and a picture.
  private static func badgeClass(
    _ id: String = "https://b.example/x/badges/dak", image: String = "https://b.example/dak.png"
  ) -> String {
    #"""
    {"@context": "https://w3id.org/openbadges/v2", "type": "BadgeClass", "id": "\#(id)", "name": "Dak",
    "description": "Fictief.", "image": "\#(image)", "criteria": {"narrative": "Gezien."},
    "issuer": "https://b.example/i/1"}
    """#
  }

  /// An issuer, and with what the addresses of its badges begin.
  private static func issuer(_ start: String? = nil) -> String {
    let verification = start.map { ", \"verification\": {\"type\": \"VerificationObject\", \"startsWith\": \"\($0)\"}" }
    return #"""
      {"@context": "https://w3id.org/openbadges/v2", "type": "Issuer", "id": "https://b.example/i/1", "name": "ROC",
      "url": "https://b.example", "email": "a@b.example"\#(verification ?? "")}
      """#
  }

  private func issue(
    _ texts: [String], _ order: BadgeOrder, as format: Format = .ob2, _ settings: [String: String] = [:]
  ) throws -> FormatExport {
    var chosen = Settings()
    for (name, value) in settings { chosen[name] = value }
    let parts = texts.compactMap { text in
      (text.contains("@context") ? Format.ob2 : Format.nativeJSON).parts(of: Array(text.utf8)).first
    }
    let messages = parts.compactMap(\.message).enumerated().map { (number: $0.offset, message: $0.element) }
    let documents = parts.compactMap(\.document)
    #expect(messages.count + documents.count == texts.count)
    return try BadgeIssue.make(
      order, as: format,
      of: ExportRequest(
        scopes: documents.isEmpty ? [] : [Catalogue.scopes(of: documents)[0]], messages: messages, settings: chosen,
        day: Self.day))
  }

  private func order(_ badge: String? = nil, people: Int = 1) -> BadgeOrder {
    var order = BadgeOrder(
      badge: badge, recipients: (0..<people).map { BadgeOrder.Recipient(identifier: "P\($0)", kind: .id) },
      issuedOn: Self.day)
    order.seed = "x"
    return order
  }

  private func assertion(_ export: FormatExport) throws -> OB2Assertion {
    let message = Format.ob2.parts(of: try #require(export.files.first).bytes).first?.message
    return try #require((message as? OB2File)?.assertion)
  }

  struct Case: Sendable, CustomTestStringConvertible {
    let texts: [String]
    var address: String?
    /// The address without its last part, which is a number.
    let assertion: String
    let image: String?
    var testDescription: String { "\(assertion) \(image ?? "-")" }
  }

  /// Badges stand beside their badge class: below what the issuer says, and what the user says comes first.
  static let cases = [
    Case(texts: [badgeClass()], assertion: "https://b.example/x/assertions", image: "https://b.example/dak.png"),
    Case(
      texts: [badgeClass("https://b.example/badges/dak")], assertion: "https://b.example/assertions",
      image: "https://b.example/dak.png"),
    Case(
      texts: [badgeClass("https://b.example/dak")], assertion: "https://b.example/assertions",
      image: "https://b.example/dak.png"),
    // A picture that stands in the badge class itself is not said twice.
    Case(
      texts: [badgeClass(image: "data:image/png;base64,AAAA")], assertion: "https://b.example/x/assertions", image: nil),
    Case(texts: [module], assertion: "https://badges.example/assertions", image: nil),
    Case(texts: [module, issuer()], assertion: "https://b.example/assertions", image: nil),
    Case(
      texts: [module, issuer("https://b.example/roc//")], assertion: "https://b.example/roc/assertions", image: nil),
    Case(
      texts: [module, issuer("https://b.example/roc")], address: "https://roc.example",
      assertion: "https://roc.example/assertions", image: nil),
  ]

  @Test(arguments: cases) func places(_ given: Case) throws {
    let made = try issue(given.texts, order(), given.address.map { ["badge-address": $0] } ?? [:])
    let found = try assertion(made)
    #expect(found.id.text.hasPrefix(given.assertion + "/"))
    #expect(!found.id.text.dropFirst(given.assertion.count + 1).contains("/"))
    #expect(found.image?.address?.text == given.image)
  }

  /// A badge is for the qualifications of the level of its module that its tasks are for.
  @Test(arguments: [
    ("", 2, ["25829", "25830"]), (", \"applicability\": [\"25829\"]", 2, ["25829"]), ("", 3, ["25828"]),
    (", \"applicability\": [\"25829\"]", 3, []),
  ]) func programmes(applicability: String, level: Int, programmes: [String]) throws {
    let qualifications = [("25829", 2), ("25830", 2), ("25828", 3)].map {
      "{\"code\": \"\($0)\", \"title\": \"T\", \"level\": \($1)}"
    }
    let file = """
      {"qualificationFile": {"id": "timmeren", "title": "Timmeren", "source": {"name": "Fictief", "vintage": "fictief"},
      "coreTasks": [{"code": "B1-K1", "title": "Bewerken", "workProcesses": [
      {"code": "B1-K1-W1", "title": "Zaagt"\(applicability)}]}],
      "qualifications": [\(qualifications.joined(separator: ", "))]}}
      """
    let mapped = Self.module.replacing("\"level\": 2", with: "\"level\": \(level)").replacing(
      "\"audience\"",
      with:
        "\"mappings\": [{\"target\": {\"file\": \"timmeren\", \"task\": \"B1-K1-W1\"}, \"coverage\": \"volledig\"}], \"audience\""
    )
    let badge = try #require(try assertion(issue([file, mapped], order())).badge.here)
    #expect((badge.extensions.educationProgramIdentifier?.properties.map(\.text) ?? []) == programmes)
  }

  /// A skill with an address is pointed at, another one is lost.
  @Test func skills() throws {
    let skilled = Self.module.replacing(
      "\"audience\"", with: "\"skills\": [\"https://skills.example/zagen\", \"schaven\", \"boren\"], \"audience\"")
    let made = try issue([skilled], order())
    #expect(made.losses.filter { $0.path == "module.skills" }.map(\.count) == [2])
    #expect(try #require(assertion(made).badge.here).alignment.map(\.targetName.text) == ["zagen"])
  }

  /// What the files are called: in the order of the list, with as many digits as it takes.
  @Test func names() throws {
    #expect(try issue([Self.badgeClass()], order(people: 2)).files.map(\.name) == ["dak-001.json", "dak-002.json"])
    let many = try issue([Self.badgeClass()], order(people: 1_000)).files.map(\.name)
    #expect(many.first == "dak-0001.json" && many.last == "dak-1000.json")
  }

  /// Salts are reckoned of the seed, the badge and the person: another of one of these gives another salt. Capitals in an
  /// identifier make no other person.
  @Test func numbersAreReckoned() throws {
    func salt(_ seed: String, _ id: String, _ person: String) throws -> String {
      var order = order()
      order.seed = seed
      order.recipients[0].identifier = person
      return try #require(assertion(try issue([Self.badgeClass(id)], order)).recipient.salt?.text)
    }
    let one = try salt("x", "https://b.example/badges/dak", "P1")
    #expect(one == "bebf8f61026ede2d9846cc447610c54f")
    #expect(try salt("x", "https://b.example/badges/dak", "p1") == one)
    let others = [
      try salt("y", "https://b.example/badges/dak", "P1"), try salt("x", "https://b.example/badges/vloer", "P1"),
      try salt("x", "https://b.example/badges/dak", "P2"),
    ]
    #expect(Set(others + [one]).count == 4)
  }

  /// The claims of a JWT repeat what the credential says, and no more.
  @Test func claims() throws {
    var order = order()
    order.hasClaims = true
    func names() throws -> [String] {
      let bytes = try #require(try issue([Self.module], order, as: .ob3).files.first).bytes
      guard case .credential(let credential)? = (Format.ob3.parts(of: bytes).first?.message as? OB3File)?.document
      else { return [] }
      return credential.value.others.map(\.name)
    }
    #expect(try names() == ["iss", "jti", "nbf"])
    order.expires = Day(checked: Checked("2031-07-03"))
    order.recipients[0].did = "did:key:z6Mk"
    #expect(try names() == ["iss", "jti", "sub", "nbf", "exp"])
  }

  /// Who does not say which badge gets the names: twenty at most.
  @Test(arguments: [
    (20, "m1, m10, m11, m12, m13, m14, m15, m16, m17, m18, m19, m2, m20, m3, m4, m5, m6, m7, m8, m9"),
    (
      21, "m1, m10, m11, m12, m13, m14, m15, m16, m17, m18, m19, m2, m20, m21, m3, m4, m5, m6, m7, m8, …"
    ),
  ]) func choice(count: Int, names: String) {
    let modules = (1...count).map { Self.module.replacing("\"dakwerk\"", with: "\"m\($0)\"") }
    #expect {
      try issue(modules, order())
    } throws: { error in
      (error as? BadgeOrder.Refusal)?.reason.en == "choose with --badge what you issue: \(names)"
    }
  }
}
