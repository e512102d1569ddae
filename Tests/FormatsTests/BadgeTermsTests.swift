import Codecs
import Description
import Testing

@testable import Formats

/// Which words of a JSON-LD document have no definition.
@Suite struct BadgeTermsTests {
  struct Row: Sendable, CustomTestStringConvertible {
    var testDescription: String
    /// The context, the members beside it, and the paths of what is undefined.
    var context: String
    var members: String
    var undefined: [String] = []
    var unknown: [String] = []
  }

  static let ob3 =
    #""https://www.w3.org/ns/credentials/v2", "https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json""#

  static let rows: [Row] = [
    Row(
      testDescription: "keywords and addresses", context: #"{}"#, members: #""@id": "x", "urn:a": 1, "type": "urn:T""#),
    Row(testDescription: "a plain word", context: #"{"a": "urn:a"}"#, members: #""a": 1, "b": 1"#, undefined: ["b"]),
    Row(
      testDescription: "escapes", context: #"{"\u0061b": "urn:ab", "T": "urn:T"}"#,
      members: #""type": ["\u0054", "\u0055"], "a\u0062": 1, "\u0063": 1"#, undefined: ["type"]),
    Row(testDescription: "a vocabulary", context: #"{"@vocab": "urn:"}"#, members: #""a": {"b": 1}, "type": "T""#),
    Row(testDescription: "no vocabulary", context: #"{"@vocab": null}"#, members: #""a": 1"#, undefined: ["a"]),
    Row(
      testDescription: "what a type gives ends at the node",
      context: #"{"T": {"@id": "urn:T", "@context": {"a": "urn:a", "n": "urn:n"}}}"#,
      members: #""type": "T", "a": 1, "n": {"a": 1}"#, undefined: ["n.a"]),
    Row(
      testDescription: "what a member gives goes on below it",
      context: #"{"m": {"@id": "urn:m", "@context": {"a": "urn:a", "n": "urn:n"}}}"#,
      members: #""m": {"a": 1, "n": {"a": 1, "b": 1}}, "a": 1"#, undefined: ["m.n.b", "a"]),
    Row(
      testDescription: "null below a member forgets all",
      context: #"{"a": "urn:a", "m": {"@id": "urn:m", "@context": null}}"#, members: #""m": {"a": 1}, "a": 1"#,
      undefined: ["m.a"]),
    Row(
      testDescription: "JSON of its own", context: #"{"m": {"@id": "urn:m", "@type": "@json"}}"#,
      members: #""m": {"x": [{"y": 1}]}"#),
    Row(
      testDescription: "the last definition holds",
      context: #"[{"m": {"@id": "urn:m", "@type": "@json"}}, {"m": "urn:m"}]"#, members: #""m": {"x": 1}"#,
      undefined: ["m.x"]),
    Row(
      testDescription: "null forgets the contexts before it", context: #"[{"a": "urn:a"}, null, {"b": "urn:b"}]"#,
      members: #""a": 1, "b": 1"#, undefined: ["a"]),
    Row(
      testDescription: "a context inside adds", context: #"{"m": "urn:m", "l": "urn:l"}"#,
      members: #""l": [{"@context": {"a": "urn:a"}, "a": 1, "m": {"a": 1}}, {"a": 1}]"#, undefined: ["l[1].a"]),
    Row(
      testDescription: "an unknown type is one defect", context: #"{"a": "urn:a"}"#,
      members: #""type": ["T"], "b": 1, "a": {"c": 1}"#, undefined: ["type", "a.c"]),
    Row(
      testDescription: "an import", context: #"{"@import": "urn:x", "a": "urn:a"}"#, members: #""a": 1"#,
      undefined: ["a"], unknown: ["@import"]),
    Row(
      testDescription: "an unknown context", context: #"["urn:x", "urn:x", {"a": {"b": 1}}]"#, members: #""@id": "x""#,
      unknown: ["urn:x", "{ a }"]),
    Row(
      testDescription: "the contexts of Open Badges", context: "[\(ob3)]",
      members: #"""
        "type": ["VerifiableCredential", "OpenBadgeCredential"], "credentialSubject": {"type": "AchievementSubject",
        "achievement": {"type": ["Achievement"], "tag": ["a"], "targetCode": "x", "alignment": {"type": "Alignment",
        "targetCode": "x", "tag": "x"}}, "humanCode": "x"}
        """#,
      undefined: [
        "credentialSubject.achievement.targetCode", "credentialSubject.achievement.alignment.tag",
        "credentialSubject.humanCode",
      ]),
    Row(
      testDescription: "a thousand words",
      context: "{" + (0..<1_000).map { #""word\#($0)": "urn:\#($0)""# }.joined(separator: ",") + "}",
      members: (995..<1_003).map { #""word\#($0)": 1"# }.joined(separator: ","),
      undefined: ["word1000", "word1001", "word1002"]),
    // Each context is asked about each word: this would take minutes.
    Row(
      testDescription: "too many contexts",
      context: "[" + String(repeating: "{},", count: 200_000) + "{\"a\": \"urn:a\"}]",
      members: (0..<20_000).map { #""w:\#($0)": 1"# }.joined(separator: ","), unknown: ["> 256 @context"]),
    Row(
      testDescription: "as many contexts as may be",
      context: "[" + String(repeating: "{},", count: 255) + "{\"a\": \"urn:a\"}]", members: #""a": 1"#),
    Row(
      testDescription: "too many types that open something",
      context: "{" + (0..<3_000).map { #""T\#($0)": {"@id": "urn:T", "@context": {}}"# }.joined(separator: ",") + "}",
      members: #""type": ["# + (0..<3_000).map { "\"T\($0)\"" }.joined(separator: ",") + "]",
      unknown: ["> 256 @context"]),
    Row(
      testDescription: "many unknown contexts",
      context: "[" + (0..<100).map { "\"urn:\($0)\"" }.joined(separator: ",") + "]", members: #""@id": "x""#,
      unknown: (0..<50).map { "urn:\($0)" }),
    Row(
      testDescription: "no more than fifty are named", context: "{}",
      members: (0..<99).map { #""w\#($0)": 1"# }.joined(separator: ","), undefined: (0..<50).map { "w\($0)" }),
  ]

  @Test(arguments: rows) func findsWordsWithoutDefinition(row: Row) throws {
    let text = Array("{\"@context\": \(row.context), \(row.members)}".utf8)
    let check = try text.withUnsafeBufferPointer { bytes in
      try TextReader().open(json: bytes) { problems, root in
        #expect(problems.isEmpty)
        return TermCheck(try #require(root))
      }
    }
    #expect(check.undefined.map(\.path.description) == row.undefined)
    #expect(check.unknownContexts == row.unknown)
  }

  /// The addresses that are contexts of Open Badges 3.0.
  @Test(arguments: [
    ("context.json", true), ("context-3.0.3.json", true), ("context-3.1.0.json", true),
    ("context-3.0.1-3.0.3.json", true),
    ("context-3.0.json", false), ("context-3.0.x.json", false), ("context-3.x.0.json", false),
    ("context-2.0.3.json", false),
    ("context-3.0.33.json", false), ("context", false), ("context.jsonld", false), ("context/x.json", false),
    ("contex.json", false), ("extensions.json", false),
  ])
  func knowsContextsOfOpenBadges(name: String, isOne: Bool) {
    #expect(VCContext.isOpenBadges("https://purl.imsglobal.org/spec/ob/v3p0/\(name)") == isOne)
    #expect(!VCContext.isOpenBadges("https://elders.example/\(name)"))
  }
}
