import Description
import Formats
import Foundation
import TestSupport
import Testing
import Workspace

/// Badges that go into pictures and come out of them, and pictures that are refused.
@Suite struct BadgePictureTests {
  /// A picture of one point.
  static let png = Array(
    Data(
      base64Encoded:
        "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==") ?? Data())
  static let svg = Array(
    "<?xml version=\"1.0\"?>\n<svg xmlns=\"http://www.w3.org/2000/svg\" title='a > b'><circle r=\"1\"/></svg>\n".utf8)
  static let two = Array(BadgeRulesTests.assertion.utf8)
  static let three = Array(BadgeRulesTests.credential.utf8)
  static let signed = Array(
    ("eyJhbGciOiJSUzI1NiIsImtpZCI6ImsifQ."
      + "eyJAY29udGV4dCI6WyJodHRwczovL3d3dy53My5vcmcvbnMvY3JlZGVudGlhbHMvdjIiXX0.AAAA").utf8)

  private func report(_ bytes: [UInt8]) -> CheckReport {
    Workspace.load(WorkspaceInput([.bytes(bytes, name: "a")]))
      .check(Judgement(referenceDate: Day(checked: Checked("2026-10-01"))))
  }

  private func verdict(_ bytes: [UInt8]) -> String? {
    report(bytes).files.first.map { "\($0.format ?? "-") \($0.verdict?.name ?? "-")" }
  }

  @Test func bakedBadgesComeOutAgain() throws {
    let empty = Array("<svg xmlns='http://www.w3.org/2000/svg' viewBox=\"0 0 1 1\"/>".utf8)
    for picture in [Self.png, Self.svg, empty] {
      for badge in [Self.two, Self.three, Self.signed] {
        let once = try BadgePicture.bake(badge, into: picture)
        #expect(try BadgePicture.unbake(once) == badge)
        // A second bake replaces the first, whatever its version.
        let other = try BadgePicture.bake(Self.three, into: once)
        if picture != empty { #expect(other == (try BadgePicture.bake(Self.three, into: picture))) }
        #expect(try BadgePicture.bake(badge, into: once) == once)
      }
      #expect(verdict(try BadgePicture.bake(Self.two, into: picture)) == "ob2 valid")
      #expect(verdict(try BadgePicture.bake(Self.three, into: picture)) == "ob3 valid-unsigned")
    }
    // All else stays as it was, also what comes behind the last chunk.
    let long = Self.png + [1, 2, 3]
    let baked = try BadgePicture.bake(Self.three, into: long)
    #expect(baked.starts(with: Self.png.dropLast(12)) && baked.suffix(15) == long.suffix(15))
    let text = String(decoding: try BadgePicture.bake(Self.two, into: Self.svg), as: UTF8.self)
    #expect(text.contains("title='a > b'><openbadges:assertion xmlns:openbadges=\"http://openbadges.org\" verify="))
    #expect(text.hasSuffix("</openbadges:assertion><circle r=\"1\"/></svg>\n"))
  }

  /// A picture that others baked: their badge gives way, the comment that looks like one stays.
  @Test func badgesOfOthersAreReplaced() throws {
    let theirs = Array(
      ("<svg xmlns=\"http://www.w3.org/2000/svg\" xmlns:o=\"http://openbadges.org\"><!-- <o:assertion/> -->"
        + "<o:assertion verify=\"https://badges.example/a/1\"/><text>&lt;o:assertion></text></svg>").utf8)
    #expect(throws: BadgePicture.Refusal.self) { try BadgePicture.unbake(theirs) }
    let text = String(decoding: try BadgePicture.bake(Self.signed, into: theirs), as: UTF8.self)
    #expect(text.contains("</openbadges:credential><!-- <o:assertion/> --><text>&lt;o:assertion></text></svg>"))
    guard let folder = Repository.conformance("openbadges/samples/ob3/1edtech-validator") else { return }
    for name in ["simple-json.svg", "simple-jwt.svg", "simple-json.png"] {
      let picture = Array(try Data(contentsOf: URL(fileURLWithPath: "\(folder)/\(name)")))
      let badge = try BadgePicture.unbake(picture)
      let again = try BadgePicture.bake(badge, into: picture)
      #expect(try BadgePicture.unbake(again) == badge, "\(name)")
      #expect(verdict(again) == verdict(picture), "\(name)")
    }
  }

  /// A picture with badges of both versions in it: that of 3.0 is the badge.
  @Test func newestBadgeIsTaken() throws {
    let two = String(decoding: try BadgePicture.bake(Self.two, into: Self.svg), as: UTF8.self)
    let three = String(decoding: try BadgePicture.bake(Self.three, into: Self.svg), as: UTF8.self)
    let start = try #require(three.firstRange(of: "<openbadges:credential")).lowerBound
    let end = try #require(three.firstRange(of: "</openbadges:credential>")).upperBound
    let both = two.replacing("<circle", with: three[start..<end] + "<circle")
    #expect(try BadgePicture.unbake(Array(both.utf8)) == Self.three)
    // So in a PNG; two badges of one version are no badge.
    let older = try BadgePicture.bake(Self.two, into: Self.png)
    let newer = try BadgePicture.bake(Self.three, into: Self.png)
    let pair = older.dropLast(12) + newer.dropFirst(Self.png.count - 12)
    #expect(try BadgePicture.unbake(Array(pair)) == Self.three)
    #expect(try BadgePicture.unbake(BadgePicture.bake(Self.two, into: Array(pair))) == Self.two)
    let twice = newer.dropLast(12) + newer.dropFirst(Self.png.count - 12)
    #expect {
      try BadgePicture.unbake(Array(twice))
    } throws: { error in
      (error as? BadgePicture.Refusal)?.reason.en
        == "There are 2 badges of one version in this picture; one belongs in it."
    }
    let one = String(decoding: try BadgePicture.bake(Self.signed, into: Array(both.utf8)), as: UTF8.self)
    #expect(one.contains("verify=") && !one.contains("openbadges:assertion") && !one.contains("CDATA"))
  }

  /// The sign that ends a CDATA section can stand in a badge, and lines can end in two signs.
  @Test func textIsKeptInXML() throws {
    let badge = Array(BadgeRulesTests.credential.replacing("Fictief.", with: "a ]]> b").utf8)
    #expect(try BadgePicture.unbake(BadgePicture.bake(badge, into: Self.svg)) == badge)
    // The address of a badge of 2.0 stands in an attribute.
    let asked = String(decoding: Self.two, as: UTF8.self).replacing(
      /"id": "(https:[^"]*)"/, maxReplacements: 1
    ) { "\"id\": \"\($0.output.1)?a=1&b=<\"" }
    let address = try BadgePicture.bake(Array(asked.utf8), into: Self.svg)
    #expect(String(decoding: address, as: UTF8.self).contains("?a=1&amp;b=&lt;\"><![CDATA["))
    #expect(try BadgePicture.unbake(address) == Array(asked.utf8))
    let windows = Array(BadgeRulesTests.credential.replacing("\n", with: "\r\n").utf8)
    #expect(try BadgePicture.unbake(BadgePicture.bake(windows, into: Self.svg)) == Self.three)
    #expect(try BadgePicture.unbake(BadgePicture.bake(windows, into: Self.png)) == windows)
  }

  private static func chunk(_ type: String, _ data: [UInt8]) -> [UInt8] {
    // The checksum is that of no chunk: it is looked at first where the row says so.
    [0, 0, 0, UInt8(data.count)] + Array(type.utf8) + data + [0, 0, 0, 0]
  }

  static let refused: [(picture: [UInt8], reason: String)] = [
    (Array("{}".utf8), "This is neither a PNG nor an SVG."), ([], "This is neither a PNG nor an SVG."),
    (png, "There is no badge in this picture."), (svg, "There is no badge in this picture."),
    (
      Array(png.dropLast(3)),
      "This PNG is cut off: the chunk that begins at byte 58 is not whole."
    ),
    (
      Array(png.prefix(40)), "This PNG is cut off: the chunk that begins at byte 33 is not whole."
    ),
    (
      png.prefix(33) + [0x7F, 0xFF, 0xFF, 0xFF] + png.dropFirst(37),
      "A chunk of this PNG (byte 33) says that it has 2147483647 bytes; there are fewer. The picture is damaged or cut "
        + "off."
    ),
    (
      png.prefix(33) + chunk("iTXt", [1, 2]) + png.dropFirst(33),
      "This PNG is damaged: the chunk at byte 33 does not agree with its checksum."
    ),
    (
      Array(png.prefix(6)),
      "This begins as a PNG, but the first eight bytes are not right. The picture is damaged or cut off."
    ),
    // A chunk whose name is none, with the checksum that belongs to it.
    (
      png.prefix(33) + [0, 0, 0, 0, 0x31, 0x32, 0x33, 0x34, 0x9B, 0xE3, 0xE0, 0xA3] + png.dropFirst(33),
      "This PNG is damaged: the chunk at byte 33 does not agree with its checksum."
    ),
    (png.prefix(33) + Array(png.suffix(12)) + [0, 1], "There is no badge in this picture."),
    (Array(png.prefix(33)), "This PNG is not whole: its beginning (IHDR) or its end (IEND) is missing."),
    (
      Array("<!DOCTYPE svg [<!ENTITY a \"b\">]><svg xmlns=\"http://www.w3.org/2000/svg\">&a;</svg>".utf8),
      "This SVG has a DTD of its own. It is not read, since it can hold entities."
    ),
  ]

  @Test(arguments: refused.indices) func damagedPicturesAreRefused(row: Int) {
    let (picture, reason) = Self.refused[row]
    #expect {
      try BadgePicture.unbake(picture)
    } throws: { error in
      let found = (error as? BadgePicture.Refusal)?.reason
      #expect(found?.en == reason)
      return found?.nl != found?.en
    }
  }

  @Test func whatShouldNotBeBakedIsRefused() throws {
    let script = Array("<svg xmlns=\"http://www.w3.org/2000/svg\"><g onload=\"x()\"/></svg>".utf8)
    let rows: [(badge: [UInt8], picture: [UInt8], reason: String)] = [
      (Self.three, script, "This SVG holds something that a browser runs (“onload”); take a picture without."),
      (
        Self.three,
        Array("<svg xmlns=\"http://www.w3.org/2000/svg\"><a href=\" JavaScript:x()\"><circle/></a></svg>".utf8),
        "This SVG holds something that a browser runs (“href”); take a picture without."
      ),
      (Array("{}".utf8), Self.png, "This is no badge of Open Badges 2.0 or 3.0."),
      (Array("a.b".utf8), Self.png, "A signed badge has three parts with points between them; here are 2."),
      (
        Array("{\"@context\": \"https://w3id.org/openbadges/v2\", \"x\": \"".utf8)
          + Array(repeating: UInt8(ascii: "x"), count: 17 << 20) + Array("\"}".utf8), Self.png,
        "The badge is larger than 16 MB; no badge is that large."
      ),
    ]
    for row in rows {
      #expect {
        try BadgePicture.bake(row.badge, into: row.picture)
      } throws: { error in
        (error as? BadgePicture.Refusal)?.reason.en == row.reason
      }
    }
    // A browser reads references and leaves out blanks, and runs pages inside a picture too.
    for part in [
      "<a href=\"java&#115;c&#x0a;ript:x()\"/>", "<animate values=\"#a; javascript:x()\"/>",
      "<foreignObject><iframe xmlns=\"http://www.w3.org/1999/xhtml\" srcdoc=\"x\"/></foreignObject>",
    ] {
      let running = Array("<svg xmlns=\"http://www.w3.org/2000/svg\">\(part)</svg>".utf8)
      #expect(throws: BadgePicture.Refusal.self, "\(part)") { try BadgePicture.bake(Self.three, into: running) }
    }
    let harmless = "<a href=\"https://x.example/?a=1&amp;b=javascript:\" title=\"R&amp;D; &#233;\"/>"
    _ = try BadgePicture.bake(
      Self.three, into: Array("<svg xmlns=\"http://www.w3.org/2000/svg\">\(harmless)</svg>".utf8))
    // What others put a script into is read, with a warning.
    let theirs = try BadgePicture.bake(Self.three, into: Self.svg)
    let text = String(decoding: theirs, as: UTF8.self).replacing("<circle", with: "<script>x()</script><circle")
    let found = report(Array(text.utf8)).findings.filter { $0.finding.severity > .info }
    #expect(found.map(\.finding.rule) == ["BDG-02"])
  }

  /// In a folder badges are read, damaged ones too; other pictures and tokens are passed over without a word.
  @Test func foldersAreReadForBadges() throws {
    let folder = try TemporaryFolder()
    let baked = try BadgePicture.bake(Self.three, into: Self.png)
    let place = try #require(baked.firstRange(of: Array("Dakwerk".utf8))).lowerBound
    var spoilt = baked
    spoilt[place] ^= 1
    var long = baked
    long[33] = 0x10
    let files: [(name: String, bytes: [UInt8], verdict: String?)] = [
      ("baked.PNG", baked, "valid-unsigned"), ("spoilt.png", spoilt, "invalid"), ("long.png", long, "invalid"),
      ("cut.png", Array(baked.prefix(place)), "invalid"), ("photo.png", Self.png, nil),
      ("half.png", Array(Self.png.prefix(40)), nil), ("empty.png", [], nil),
      ("signed.png", try BadgePicture.bake(Self.signed, into: Self.png), "invalid"),
      ("baked.svg", try BadgePicture.bake(Self.two, into: Self.svg), "valid"), ("drawing.svg", Self.svg, nil),
      ("badge.jws", Self.signed, "invalid"), ("half.jws", Array(Self.signed.prefix(60)), "invalid"),
      ("token.jwt", Array("eyJhbGciOiJSUzI1NiJ9.eyJzdWIiOiJ4In0.AAAA".utf8), nil), ("text.jwt", Array("x".utf8), nil),
      ("notes.txt", Self.signed, nil),
    ]
    for file in files { try folder.write(file.bytes, "m/\(file.name)") }
    let found = Workspace.load(WorkspaceInput([.path(folder.path("m"))]))
      .check(Judgement(referenceDate: Day(checked: Checked("2026-10-01"))))
    let names = files.filter { $0.verdict != nil }.map(\.name).sorted()
    #expect(found.files.map { String($0.file.split(separator: "/").last ?? "") }.sorted() == names)
    for file in files {
      let report = found.files.first { $0.file.hasSuffix("/\(file.name)") }
      #expect(report?.verdict?.name == file.verdict, "\(file.name)")
      // What is named itself is read, whatever it is.
      let alone = Workspace.load(WorkspaceInput([.path(folder.path("m/\(file.name)"))]))
      #expect(alone.files.count == 1, "\(file.name)")
    }
  }

  // MARK: Damage

  /// One changed byte anywhere, or an end anywhere, is a finding or another picture, and never a crash.
  @Test func survivesEveryDamage() throws {
    for picture in [Self.png, Self.svg] {
      let baked = try BadgePicture.bake(Self.signed, into: picture)
      for index in baked.indices {
        var spoilt = baked
        spoilt[index] ^= 0x5A
        _ = try? BadgePicture.unbake(spoilt)
        _ = try? BadgePicture.unbake(Array(baked.prefix(index)))
        _ = try? BadgePicture.bake(Self.signed, into: spoilt)
      }
    }
    for index in Self.signed.indices { _ = verdict(Array(Self.signed.prefix(index))) }
  }

  /// Texts that are none: what is told of them, first.
  private static let noContext =
    "“@context” is missing, and without it the version of Open Badges cannot be told. Right is: "
    + "https://w3id.org/openbadges/v2 (2.0), or https://www.w3.org/ns/credentials/v2 and the context of 3.0. Nothing "
    + "else was judged."

  static let texts: [(text: String, verdict: String, first: String)] = [
    ("eyJhbGciOiJub25lIn0.e30.AAAA", "ob2 invalid", noContext),
    ("\u{FEFF}eyJhbGciOiJub25lIn0.e30.AAAA", "ob2 invalid", noContext),
    (
      "eyJhbGciOiJSUzI1NiJ9.e30.AAAA~WyJzIl0~", "ob2 invalid",
      "This is a badge for selective disclosure (SD-JWT, with ~ in it), a form that fim does not read. Ask for the badge "
        + "as a plain signed text (JWS) or as JSON."
    ),
    ("eyJhbGciOiJSUzI1NiJ9.e30", "ob2 invalid", "A signed badge has three parts with points between them; here are 2."),
    (
      "eyJhbGciOiJSUzI1NiJ9..AAAA", "ob2 invalid",
      "The payload of this signed badge is empty (a detached signature). Give the badge with its payload."
    ),
    (
      "eyJ!.e30.AAAA", "ob2 invalid",
      "One of the three parts of this signed badge is no base64url. Did the file come over whole?"
    ),
    ("eyJ.e30.AAAA", "ob2 invalid", "The header of this signed badge is no JSON object."),
    (
      "eyJhbGciOiJSUzI1NiJ9.e30.AAAAA", "ob2 invalid",
      "One of the three parts of this signed badge is no base64url. Did the file come over whole?"
    ),
    (
      "eyJhbG", "ob2 invalid", "This is no badge: no JSON, and no signed text of three parts with points between them."
    ),
  ]

  @Test(arguments: texts.indices) func signedTextsAreTakenApart(row: Int) {
    let (text, verdict, first) = Self.texts[row]
    #expect(self.verdict(Array(text.utf8)) == verdict)
    #expect(report(Array(text.utf8)).findings.first?.finding.message.en == first)
  }

  /// Badges that ask too much: told, in bounded time and memory.
  @Test func hugeBadgesAreJudged() {
    let ten = String(repeating: "A", count: 10 << 20)
    let rows: [(text: String, rule: String)] = [
      (
        BadgeRulesTests.assertion.replacing("https://badges.example/a/1/image", with: "data:image/png;base64,\(ten)"),
        "OB2-01"
      ),
      (BadgeRulesTests.assertion.replacing("Fictief.", with: ten), ""),
      (BadgeRulesTests.credential.replacing("Fictief.", with: ten), ""),
      (BadgeRulesTests.credential.replacing("\"tag\"", with: "\"label\": \"\(ten)\", \"tag\""), "OB3-06"),
      (
        BadgeRulesTests.credential.replacing(
          "[\"dak\"]", with: String(repeating: "[", count: 100_000) + String(repeating: "]", count: 100_000)), "SYN"
      ),
      (
        BadgeRulesTests.assertion.replacing(
          "\"evidence\": []",
          with: "\"x\": " + String(repeating: "{\"x\": ", count: 400) + "1" + String(repeating: "}", count: 400)), ""
      ),
      (
        BadgeRulesTests.assertion.replacing(
          "\"evidence\": []", with: Array(repeating: "\"x\": 1", count: 20_000).joined(separator: ", ")), "BDG-01"
      ),
    ]
    for (number, row) in rows.enumerated() {
      let found = report(Array(row.text.utf8)).findings.filter { $0.finding.severity > .info }
      #expect(found.first?.finding.rule ?? "" == row.rule, "row \(number)")
      #expect(found.count <= 1_001)
    }
  }
}
