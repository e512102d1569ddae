import Codecs
import Description
import Foundation
import TestSupport
import Testing

@testable import Formats

/// What a file is, by its beginning: a look at the bytes and a look at the parsed text say the same.
@Suite struct FileHeadTests {
  static let texts: [String] = [
    "{}", "[]", "", " \n", "{\"a\": 1, \"b\": {\"c\": 2}, \"d\": [{\"e\": 1}]}", "\u{FEFF}\n {\"a\": \"b\"}",
    "{\"a\": \"}\\\"{\", \"b\": \"\\\\\", \"c\": 1}", "[{\"a\": 1, \"b\": 2}, {\"c\": 3}]", "[1, {\"a\": 1}]",
    "[[{\"a\": 1}]]",
    "{\"$schema\": \"x\", \"module\": {\"id\": \"a\"}, \"after\": 1}",
    "{\"12345678\": \"12345678\", \"1234567\": \"\"}",
    "{\n        \"a\": 1,\n          \"b\": \"        \"\n}", "<a/>", "7", "\"x\"", "eyJhbGciOiJub25lIn0.e30.",
  ]
  /// Texts that are no JSON, with the members that are seen in them.
  static let broken: [(String, [String])] = [
    ("{\"a\": 1, \"b\"", ["a"]), ("{\"a\": 1, \"b\": ", ["a", "b"]), ("{\"a\": 1, \"b", ["a"]),
    ("{\"a\" 1, \"b\": 2}", ["b"]), ("{\"a\": \"\\", ["a"]), ("{\"a\": [}, \"b\": 1", ["a", "b"]),
  ]

  private func same(_ bytes: [UInt8]) -> Bool {
    bytes.withUnsafeBufferPointer { bytes in
      let (one, other) = (FileHead(bytes), FileHead(bytes, TextReader()))
      return one.members == other.members && one.itemMembers == other.itemMembers && one.root == other.root
        && one.syntax == other.syntax && one.isList == other.isList && one.wrapping == other.wrapping
    }
  }

  @Test func bothWaysSayTheSame() throws {
    for text in Self.texts { #expect(same(Array(text.utf8)), "\(text)") }
    let samples = try #require(FileManager.default.enumerator(atPath: "\(Repository.root)/samples"))
    var count = 0
    for case let name as String in samples where name.hasSuffix(".json") {
      let bytes = [UInt8](try Data(contentsOf: URL(filePath: "\(Repository.root)/samples/\(name)")))
      #expect(same(bytes), "\(name)")
      count += 1
    }
    #expect(count > 100)
  }

  @Test func brokenTextsAreLookedAt() {
    for (text, members) in Self.broken {
      Array(text.utf8).withUnsafeBufferPointer { bytes in
        #expect(FileHead(bytes).members == members, "\(text)")
        #expect(FileHead(bytes, TextReader()).members == members, "\(text)")
      }
    }
  }

  /// What was parsed ahead is read once, and only for the same bytes.
  @Test func whatWasParsedIsReadOnce() {
    let reader = TextReader()
    let one = Array("{\"a\": 1}".utf8)
    let other = Array("{\"b\": 2}".utf8)
    func members(_ bytes: UnsafeBufferPointer<UInt8>) -> [String]? {
      reader.open(json: bytes) { $1?.children.map(\.name) }
    }
    one.withUnsafeBufferPointer { one in
      other.withUnsafeBufferPointer { other in
        for _ in 0..<2 {
          #expect(FileHead(one, reader).members == ["a"])
          #expect(members(one) == ["a"])
          #expect(members(one) == ["a"])
          #expect(FileHead(one, reader).members == ["a"])
          #expect(members(other) == ["b"])
          #expect(members(one) == ["a"])
        }
      }
    }
    Array("{\"a\": }".utf8).withUnsafeBufferPointer { bytes in
      _ = FileHead(bytes, reader)
      #expect(reader.open(json: bytes) { problems, root in problems.map(\.offset) == [6] && root == nil })
      #expect(reader.open(json: bytes) { problems, _ in problems.map(\.offset) } == [6])
    }
  }

  /// Members that stand twice, among few and among many.
  @Test(arguments: [2, 3, 15, 16, 17, 40]) func membersThatStandTwice(count: Int) {
    let names = (0..<count).map {
      ["targetName", "targetCode", "targetType", "name", "type", "a", ""][$0 % 7] + String($0 / 7)
    }
    func doubles(_ names: [String]) -> [String] {
      let text = "{" + names.map { "\"\($0)\": 1" }.joined(separator: ",") + "}"
      return Array(text.utf8).withUnsafeBufferPointer { bytes in
        TextReader().open(json: bytes) { $1?.doubles.map { "\($0.name) \($0.offset)" } ?? [] }
      }
    }
    #expect(doubles(names) == [])
    for twice in names.indices.dropLast() {
      var names = names
      names[count - 1] = names[twice]
      let offset = names.dropLast().reduce(1) { $0 + $1.utf8.count + 6 } + names[twice].utf8.count + 4
      #expect(doubles(names) == ["\(names[twice]) \(offset)"])
    }
  }
}
