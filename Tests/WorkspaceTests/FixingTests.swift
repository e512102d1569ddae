import Codecs
import Curriculum
import Description
import Formats
import Foundation
import Rules
import Simulation
import TestSupport
import Testing
import Workspace

/// Repairs: what has only one right answer is written, and nothing else.
@Suite struct FixingTests {
  private func load(_ text: String) -> Workspace {
    Workspace.load(WorkspaceInput([.bytes(Array(text.utf8), name: "a")]))
  }

  private func fixed(_ text: String) throws -> (text: String, left: CheckReport) {
    let (files, left) = try load(text).fixed(Judgement(referenceDate: SamplesTests.today))
    guard let file = files.first else { return (text, left) }
    #expect(file.before == Array(text.utf8) && file.after != file.before)
    return (String(decoding: file.after, as: UTF8.self), left)
  }

  /// Texts before and after; the same where there is more than one answer, or where people wrote it.
  static let rows: [(before: String, after: String)] = [
    // A number for a code, and text for a number.
    (
      #"{"educationDomain": {"code": 79000 , "title": "T"}}"#, #"{"educationDomain": {"code": "79000" , "title": "T"}}"#
    ),
    (#"{"x": {"code": 79000}}"#, #"{"x": {"code": 79000}}"#),
    (
      #"{"qualityCard": {"subject": "S", "practice": "P", "reviewMonths": ["1", 6]}}"#,
      #"{"qualityCard": {"subject": "S", "practice": "P", "reviewMonths": [1, 6]}}"#
    ),
    // White space around a code, a word out of a list; never around a title.
    (
      "{\"organisation\": {\"id\": \" a\\t\", \"name\": \"N\", \"kind\": \"School\"}}",
      #"{"organisation": {"id": "a", "name": "N", "kind": "school"}}"#
    ),
    (
      #"{"organisation": {"id": "a", "name": " N ", "kind": "school"}}"#,
      #"{"organisation": {"id": "a", "name": " N ", "kind": "school"}}"#
    ),
    (
      #"{"organisation": {"id": "A", "name": "N", "kind": "schol"}}"#,
      #"{"organisation": {"id": "A", "name": "N", "kind": "schol"}}"#
    ),
    // null, where the field may be absent.
    (
      #"{"organisation": {"id": "a", "country": null, "name": "N", "kind": "school"}}"#,
      #"{"organisation": {"id": "a", "name": "N", "kind": "school"}}"#
    ),
    (
      "{\"organisation\": {\n  \"id\": \"a\",\n  \"name\": \"N\",\n  \"kind\": \"school\",\n  \"country\": null,\n  \"oin\": null\n}}",
      "{\"organisation\": {\n  \"id\": \"a\",\n  \"name\": \"N\",\n  \"kind\": \"school\"\n}}"
    ),
    (
      #"{"organisation": {"id": "a", "name": null, "kind": "school"}}"#,
      #"{"organisation": {"id": "a", "name": null, "kind": "school"}}"#
    ),
    // A comma too many.
    (
      "{\"organisation\": {\"id\": \"a\", \"name\": \"N\", \"kind\": \"school\" ,\n},}",
      "{\"organisation\": {\"id\": \"a\", \"name\": \"N\", \"kind\": \"school\" \n}}"
    ),
    // Form C, in text that people wrote and in escapes; all else in it stays.
    (
      "{\"organisation\": {\"id\": \"a\", \"name\": \"Cafe\u{301} \\\"N\\\" \\u0041\", \"kind\": \"school\"}}",
      "{\"organisation\": {\"id\": \"a\", \"name\": \"Caf\u{E9} \\\"N\\\" A\", \"kind\": \"school\"}}"
    ),
    // Elements in order, with the white space where it was; not when a comment stands between them.
    (
      "<organisation>\n  <kind> school </kind>\n\t<name>A &amp; Cafe\u{301}</name> <id>a</id>\n</organisation>",
      "<organisation>\n  <id>a</id>\n\t<name>A &amp; Caf\u{E9}</name> <kind>school</kind>\n</organisation>"
    ),
    (
      "<organisation><name>N</name><!-- of the id --><id>a</id><kind>school</kind></organisation>",
      "<organisation><name>N</name><!-- of the id --><id>a</id><kind>school</kind></organisation>"
    ),
    (
      "<organisation><id>a</id><name>A <![CDATA[>]]> Cafe\u{301}</name><kind>school</kind></organisation>",
      "<organisation><id>a</id><name>A <![CDATA[>]]> Cafe\u{301}</name><kind>school</kind></organisation>"
    ),
    // Two right fields have the same name: no answer.
    (
      #"{"organisation": {"id": "a", "id": "a", "name": "N", "kind": "school"}}"#,
      #"{"organisation": {"id": "a", "id": "a", "name": "N", "kind": "school"}}"#
    ),
  ]

  @Test func repairsWhatHasOneAnswer() throws {
    for row in Self.rows {
      let (text, left) = try fixed(row.before)
      #expect(text == row.after && text.utf8.elementsEqual(row.after.utf8), "\(row.before)")
      let offered = left.findings.filter { $0.finding.fix != nil }.map { "\($0.finding.rule) \($0.finding.path)" }
      // What is offered and not made is written in a way that leaves more than one answer.
      #expect(offered.isEmpty || row.before == row.after, "\(row.before): \(offered)")
    }
  }

  /// What a finding offers is shown as whole characters and at the place of its bytes, and changes what `fixed` changes.
  @Test func showsWhatRepairsChange() throws {
    let judgement = Judgement(referenceDate: SamplesTests.today)
    for row in Self.rows {
      let bytes = Array(row.before.utf8)
      let workspace = load(row.before)
      let repairs = workspace.withRepairs(workspace.check(judgement), judgement).findings.flatMap(\.repair)
      let result = bytes.withUnsafeBufferPointer { TextEdit.apply(repairs.map(\.edit), to: $0).bytes }
      #expect(result.elementsEqual(bytes) == row.before.utf8.elementsEqual(row.after.utf8), "\(row.before)")
      for repair in repairs {
        #expect(String(validating: repair.edit.replacement, as: UTF8.self) != nil, "\(row.before)")
        let before = String(decoding: bytes[..<repair.edit.range.lowerBound], as: UTF8.self).split(
          separator: "\n", omittingEmptySubsequences: false)
        let column = (before.last?.unicodeScalars.count ?? 0) + 1
        #expect(repair.start == Position(line: before.count, column: column), "\(row.before)")
      }
    }
    // Changes inside a character take it along.
    for (text, edit, range, whole) in [
      ("aéb", TextEdit(2..<3, [0xA8]), 1..<3, "è"), ("aéb", TextEdit(1..<3, []), 1..<3, ""),
      ("aéb", TextEdit(2..<4, [0xA9]), 1..<4, "é"),
    ] {
      let found = Array(text.utf8).withUnsafeBufferPointer { edit.ofWholeScalars(in: $0) }
      #expect(found.range == range && found.replacement.elementsEqual(whole.utf8), "\(found)")
    }
  }

  /// The last of the weights is what is left of a hundred, put at its place and laid out as its neighbours.
  @Test func lastWeightIsWhatIsLeft() throws {
    let sample = try String(contentsOfFile: "\(Repository.root)/Tests/Fixtures/near/FIM-15.json", encoding: .utf8)
    let weights = sample.components(separatedBy: "\"weight\": ")
    #expect(weights.count >= 3)
    let last = try #require(weights.last)
    let tail = try #require(last.firstIndex(of: "\n"))
    // Without the last weight, and the comma before it.
    var without = weights.dropLast().joined(separator: "\"weight\": ")
    let comma = try #require(without.lastIndex(of: ","))
    without = String(without[..<comma]) + last[tail...]
    let (text, left) = try fixed(without)
    #expect(text.components(separatedBy: "\"weight\": ").count == weights.count)
    #expect(!left.findings.contains { $0.finding.rule == "FIM-15" })
    #expect(
      text.filter { !$0.isWhitespace }
        == (weights.dropLast() + ["\"33.4\"" + last[tail...]])
        .joined(separator: "\"weight\": ").filter { !$0.isWhitespace })
  }

  // MARK: Made-up documents

  /// Numbers for the choices of a seed.
  private struct Dice: RandomNumberGenerator {
    var state: UInt64
    mutating func next() -> UInt64 {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return state ^ state >> 29
    }
  }

  /// Made-up right documents, spoilt in ways that have one answer, come back as they were to the byte.
  @Test func spoiltDocumentsComeBack() throws {
    var simulator = Simulator(Document.outline)
    var spoilt = 0
    for seed in 0..<100 {
      let made = simulator.document(seed: seed, size: 60)
      var dice = Dice(state: UInt64(seed))
      let read = TextReader().read(Document.self, from: Array(made.json.utf8), as: .json)
      let value = try #require(read.value)
      for syntax in Syntax.allCases {
        // A made-up document may lack the last of its weights.
        let right = try fixed(String(decoding: TextWriter.write(value, as: syntax), as: UTF8.self)).text
        let wrong = syntax == .json ? spoilJSON(right, &dice) : spoilXML(right, &dice)
        if wrong.utf8.elementsEqual(right.utf8) { continue }
        spoilt += 1
        let (text, left) = try fixed(wrong)
        let (shown, wanted) = (text.split(separator: "\n"), right.split(separator: "\n"))
        let difference = zip(shown, wanted).first { !$0.utf8.elementsEqual($1.utf8) }
        #expect(
          difference == nil && shown.count == wanted.count,
          "seed \(seed), \(syntax): \(difference.map { "\($0) / \($1)" } ?? "")")
        #expect(!left.findings.contains { $0.finding.fix != nil }, "seed \(seed), \(syntax)")
        // Once more changes nothing.
        #expect(try load(text).fixed(Judgement(referenceDate: SamplesTests.today)).files.isEmpty, "seed \(seed)")
      }
    }
    #expect(spoilt > 100)
  }

  /// Puts quotes around numbers, and takes accents apart.
  private func spoilJSON(_ text: String, _ dice: inout Dice) -> String {
    text.split(separator: "\n", omittingEmptySubsequences: false).map { line in
      var line = String(line)
      guard Int.random(in: 0..<3, using: &dice) == 0 else { return line }
      if let colon = line.range(of: "\": "), !line.contains("{"), !line.contains("["),
        line[colon.upperBound...].allSatisfy({ $0.isNumber || $0 == "," })
      {
        let number = line[colon.upperBound...].filter { $0 != "," }
        line = line[..<colon.upperBound] + "\"\(number)\"" + (line.hasSuffix(",") ? "," : "")
      }
      return line.decomposedStringWithCanonicalMapping
    }.joined(separator: "\n")
  }

  /// Swaps elements with their neighbours, and takes accents apart.
  private func spoilXML(_ text: String, _ dice: inout Dice) -> String {
    var lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    func name(_ line: String) -> String? {
      let trimmed = line.drop { $0 == " " }
      guard trimmed.hasPrefix("<"), trimmed.contains("</"), !trimmed.hasPrefix("</") else { return nil }
      return String(trimmed.dropFirst().prefix { $0 != ">" })
    }
    for index in lines.indices.dropLast() where Int.random(in: 0..<3, using: &dice) == 0 {
      let (line, next) = (lines[index], lines[index + 1])
      guard let own = name(line), let other = name(next), own != other,
        line.prefix(while: { $0 == " " }) == next.prefix(while: { $0 == " " })
      else { continue }
      lines.swapAt(index, index + 1)
    }
    return lines.joined(separator: "\n").decomposedStringWithCanonicalMapping
  }

  // MARK: Files

  @Test func theSampleFilesWithoutFaultsStayAsTheyAre() throws {
    let folders = ["timmeren", "zorg", "timmeren-xml"].map { WorkspaceInput.Item.path("samples/\($0)") }
    let workspace = Workspace.load(WorkspaceInput(folders, folder: Repository.root, jobs: 2))
    #expect(try workspace.fixed(Judgement(referenceDate: SamplesTests.today)).files.isEmpty)
  }
}
