import Curriculum
import Description
import TestSupport
import Testing
import Workspace

/// Badges as evidence: of whom they are, whether they count, what they say.
@Suite struct BadgeEvidenceTests {
  private static func evidence(
    _ items: [WorkspaceInput.Item], of recipient: String? = nil, on day: String = "2026-11-02", at time: String? = nil
  ) -> (badges: [BadgeEvidence], others: Int) {
    var settings = Settings()
    if let time { settings["reference-time"] = time }
    let workspace = Workspace.load(WorkspaceInput(items))
    return workspace.evidence(
      Judgement(referenceDate: Day(checked: Checked(day)), settings: settings), of: recipient)
  }

  static let names = [
    "afbouw.json", "afhangen-en-sluitbaar-maken.json", "basis.json", "dakwerk.jws", "funderingen-badgeklasse.json",
    "funderingen.json", "uitgever.json", "uitzetten-en-maatvoeren.json", "vloeren.png", "wanden-en-gevels.json",
  ]

  /// The standing of each sample, in the order of their names. The identifier was hashed in small letters by edubadges,
  /// as it is elsewhere.
  static let standings: [(recipient: String?, day: String, standings: String)] = [
    (
      nil, "2026-11-02", "revoked counts counts counts noAward counts noAward counts counts expired"
    ),
    (
      nil, "2026-03-12",
      "revoked notYetValid counts notYetValid noAward notYetValid noAward notYetValid notYetValid counts"
    ),
    (
      "Fictief-0001", "2026-11-02",
      "revoked otherPerson counts counts noAward counts noAward counts counts expired"
    ),
    (
      "fictief-0001", "2026-11-02",
      "revoked otherPerson counts otherPerson noAward counts noAward otherPerson otherPerson expired"
    ),
    (
      "Fictief-0002", "2026-11-02",
      "revoked counts otherPerson otherPerson noAward otherPerson noAward otherPerson otherPerson otherPerson"
    ),
  ]

  @Test(arguments: standings) func samples(_ row: (recipient: String?, day: String, standings: String)) {
    let items = Self.names.map { WorkspaceInput.Item.path("\(Repository.root)/samples/badges/timmeren/\($0)") }
    let found = Self.evidence(items, of: row.recipient, on: row.day)
    #expect(found.others == 0)
    #expect(found.badges.map(\.standing.rawValue).joined(separator: " ") == row.standings)
  }

  /// A small badge, one change of it, and what is then said: standing, assurance, programmes and pointers.
  static let assertion = """
    {"@context": "https://w3id.org/openbadges/v2", "type": "Assertion", "id": "https://b.example/a/1",
    "badge": {"type": "BadgeClass", "id": "https://b.example/b/1", "name": "Dak", "description": "Fictief.",
    "criteria": {"narrative": "Gezien."}, "alignment": [{"targetName": "B1-K1-W1 Dak", "targetUrl": "https://b.example/k"}],
    "issuer": "https://b.example/i/1"}, "verification": {"type": "HostedBadge"}, "issuedOn": "2026-02-03T09:15:42Z",
    "expires": "2026-11-02T12:00:00Z", "recipient": {"hashed": false, "type": "email", "identity": "A@b.example"}}
    """

  static let changes: [(from: String, to: String, recipient: String?, said: String)] = [
    ("", "", nil, "counts hostingNotChecked B1-K1-W1 2026-02-03 2026-11-02"),
    ("", "", "a@B.example", "counts hostingNotChecked B1-K1-W1 2026-02-03 2026-11-02"),
    ("", "", "c@b.example", "otherPerson hostingNotChecked B1-K1-W1 2026-02-03 2026-11-02"),
    (
      "\"hashed\": false, \"type\": \"email\", \"identity\": \"A@b.example\"",
      "\"hashed\": true, \"type\": \"email\", \"identity\": \"md5$00000000000000000000000000000000\", \"salt\": \"x\"",
      "c@b.example", "unknownPerson hostingNotChecked B1-K1-W1 2026-02-03 2026-11-02"
    ),
    // The published example of a hash: `a@example.com` with salt `Kosher`, in capitals here.
    (
      "\"hashed\": false, \"type\": \"email\", \"identity\": \"A@b.example\"",
      "\"hashed\": true, \"type\": \"email\", \"salt\": \"Kosher\", \"identity\": \""
        + "sha256$B5809D8A92F8858436D7E6B87C12EBC0AE1EAC4BAECC2C0B913AEE2C922EF399\"",
      "a@example.com", "counts hostingNotChecked B1-K1-W1 2026-02-03 2026-11-02"
    ),
    ("HostedBadge", "SignedBadge", nil, "counts signatureNotChecked B1-K1-W1 2026-02-03 2026-11-02"),
    ("B1-K1-W1 Dak", "Dakwerk", nil, "counts hostingNotChecked  2026-02-03 2026-11-02"),
    (
      "\"targetUrl\"", "\"targetCode\": \"C0110\", \"targetUrl\"", nil,
      "counts hostingNotChecked C0110 2026-02-03 2026-11-02"
    ),
    (
      ", \"recipient\"", ", \"revoked\": true, \"recipient\"", nil,
      "revoked hostingNotChecked B1-K1-W1 2026-02-03 2026-11-02"
    ),
    (
      "\"criteria\": {\"narrative\": \"Gezien.\"}", "\"criteria\": {}", nil,
      "invalid hostingNotChecked B1-K1-W1 2026-02-03 2026-11-02"
    ),
    ("\"name\": \"Dak\"", "\"name\": 3", nil, "invalid -  - -"),
    ("https://w3id.org/openbadges/v2", "https://w3id.org/openbadges/v1", nil, "legacy -  - -"),
  ]

  @Test(arguments: changes) func says(_ row: (from: String, to: String, recipient: String?, said: String)) {
    let text = row.from.isEmpty ? Self.assertion : Self.assertion.replacing(row.from, with: row.to)
    #expect(row.from.isEmpty || text != Self.assertion, "\(row.from)")
    let found = Self.evidence([.bytes(Array(text.utf8), name: "a.json")], of: row.recipient).badges
    let said = found.map { badge in
      let codes = badge.pointers.map(\.code).joined(separator: ",")
      return
        "\(badge.standing) \(badge.assurance?.rawValue ?? "-") \(codes) \(badge.awarded ?? "-") \(badge.ends ?? "-")"
    }
    #expect(said == [row.said])
  }

  /// Whose a credential is, by what it says of its subject; and the programmes that it is for.
  static let subjects: [(from: String, to: String, recipient: String?, said: String)] = [
    ("", "", nil, "counts "), ("", "", "a@b.example", "otherPerson "),
    // No identity (which is a fault), one that cannot be told, and two of which one cannot be told.
    (", \"identifier\": [", ", \"other\": [", "a@b.example", "invalid "),
    (
      "sha256$8d5a24a96f52173f9c46772c1397738f9d8d1b35eb522ca66d72ef9ec3679507", "md5$00000000000000000000000000000000",
      "a@b.example",
      "unknownPerson "
    ),
    (
      "\"identifier\": [",
      "\"identifier\": [{\"type\": \"IdentityObject\", \"hashed\": true, \"identityHash\": \"md5$00000000000000000000000000000000\", "
        + "\"identityType\": \"emailAddress\"}, ", "a@b.example", "unknownPerson "
    ),
    (
      "\"identifier\": [",
      "\"identifier\": [{\"type\": \"IdentityObject\", \"hashed\": false, \"identityHash\": \"A@b.example\", "
        + "\"identityType\": \"emailAddress\"}, ", "a@b.example", "counts "
    ),
    (
      "{\"type\": [\"AchievementSubject\"]", "{\"id\": \"mailto:A@b.example\", \"type\": [\"AchievementSubject\"]",
      "a@b.example", "counts "
    ),
    (
      "{\"type\": [\"AchievementSubject\"]", "{\"id\": \"did:key:z6Mk\", \"type\": [\"AchievementSubject\"]",
      "a@b.example", "unknownPerson "
    ),
    (
      "\"type\": [\"Achievement\"]",
      "\"type\": [\"Achievement\", \"EducredentialAchievement\"], \"educationProgramIdentifier\": 25829", nil,
      "invalid 25829"
    ),
    (
      "\"tag\"",
      "\"otherIdentifier\": [{\"type\": \"IdentifierEntry\", \"identifier\": \"25828\", \"identifierType\": \"ext:CREBO\"}], \"tag\"",
      nil, "counts 25828"
    ),
  ]

  @Test(arguments: subjects) func subject(_ row: (from: String, to: String, recipient: String?, said: String)) {
    let text =
      row.from.isEmpty ? BadgeRulesTests.credential : BadgeRulesTests.credential.replacing(row.from, with: row.to)
    #expect(row.from.isEmpty || text != BadgeRulesTests.credential, "\(row.from)")
    let found = Self.evidence([.bytes(Array(text.utf8), name: "a.json")], of: row.recipient).badges
    #expect(found.map { "\($0.standing) \($0.programmes.joined(separator: ","))" } == [row.said])
  }

  /// What one file says of another: a class, a revocation, a newer copy; and the time of the day.
  @Test func filesSpeakOfEachOther() throws {
    func standings(_ texts: [String], at time: String? = nil) -> [String] {
      let items = texts.enumerated().map { WorkspaceInput.Item.bytes(Array($1.utf8), name: "\($0).json") }
      return Self.evidence(items, at: time).badges.map { "\($0.standing) \($0.title ?? "-") \($0.reason ?? "-")" }
    }
    let one = Self.assertion
    #expect(standings([one], at: "12:00:00") == ["expired Dak -"])
    #expect(standings([one], at: "11:59:59") == ["counts Dak -"])
    #expect(standings([one, one]) == ["counts Dak -", "replaced Dak -"])
    #expect(standings([one, one.replacing("2026-02-03", with: "2026-02-04")]) == ["replaced Dak -", "counts Dak -"])
    let list = """
      {"@context": "https://w3id.org/openbadges/v2", "type": "RevocationList", "id": "https://b.example/r",
      "issuer": "https://b.example/i/1",
      "revokedAssertions": [{"id": "https://b.example/a/1", "revocationReason": "Vergissing."}]}
      """
    #expect(standings([one, list]) == ["revoked Dak Vergissing.", "noAward - -"])
    // A badge with another issuer is another badge, and older lists name it otherwise.
    let other = one.replacing("https://b.example/i/1", with: "https://b.example/i/2")
    #expect(standings([one, other]) == ["counts Dak -", "counts Dak -"])
    let older = list.replacing("{\"id\": \"https://b.example/a/1\"", with: "{\"uid\": \"https://b.example/a/1\"")
    #expect(standings([one, older]) == ["revoked Dak Vergissing.", "noAward - -"])
    let bare = list.replacing(/\[\{.*\}\]/, with: "[\"https://b.example/a/1\"]")
    #expect(bare != list && standings([one, bare]) == ["revoked Dak -", "noAward - -"])
    let body = """
      {"@context": "https://w3id.org/openbadges/v2", "type": "Assertion", "id": "https://b.example/a/1", "revoked": true,
      "revocationReason": ""}
      """
    #expect(standings([body, one]) == ["revoked - -", "revoked Dak -"])
    let lone = list.replacing(/\[\{.*\}\]/, with: "\"https://b.example/a/1\"")
    #expect(standings([one, lone]) == ["revoked Dak -", "noAward - -"])
    let whole = one.replacing("\"issuedOn\"", with: "\"revoked\": true, \"revocationReason\": \"Fout.\", \"issuedOn\"")
    #expect(standings([one, whole]) == ["revoked Dak Fout.", "revoked Dak Fout."])
    // A curriculum beside them, without loose objects, changes nothing.
    let curriculum = #"{"curriculum": {"id": "c", "title": "C"}}"#
    #expect(standings([curriculum, one], at: "12:00:00") == ["expired Dak -"])
    // The class by its address, without it, and with it.
    let start = try #require(one.firstRange(of: "{\"type\": \"BadgeClass\"")).lowerBound
    let end = try #require(one.firstRange(of: "\"issuer\": \"https://b.example/i/1\"}")).upperBound
    let apart = one.replacingCharacters(start..<end, with: "\"https://b.example/b/1\"")
    let badge = String(one[start..<end]).replacing(
      "{\"type\"", with: "{\"@context\": \"https://w3id.org/openbadges/v2\", \"type\"", maxReplacements: 1)
    #expect(standings([apart]) == ["noDefinition - -"])
    #expect(standings([apart, badge]) == ["counts Dak -", "noAward - -"])
  }
}

extension String {
  fileprivate func replacingCharacters(_ range: Range<Index>, with text: String) -> String {
    self[..<range.lowerBound] + text + self[range.upperBound...]
  }
}
