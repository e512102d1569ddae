import Codecs
import Description
import Rules
import Testing

/// The profile of agreed numbers: what may stand in it, and how it is read.
@Suite struct ProfileTests {
  /// The ids of rules in a text.
  private func rules(in text: String) -> [String] {
    text.split { !$0.isLetter && !$0.isNumber && $0 != "-" }.map(String.init).filter {
      $0.contains("-") && $0.contains { $0.isNumber } && $0.first?.isUppercase == true
    }
  }

  /// Each number names the rules that use it, and none of them is law: a profile cannot loosen the law.
  @Test func numbersAreConventions() {
    let outline = Outline(of: AgreedProfile.self)
    let numbers = outline.members(of: "AgreedProfile").filter { $0.unit != nil }
    #expect(numbers.count >= 8)
    for number in outline.members(of: "AgreedProfile") where outline.scalars[number.shape.typeName] != nil {
      guard !["name", "version"].contains(number.name) else { continue }
      #expect(number.unit != nil && (number.range != nil || number.presence == .list), "\(number.name)")
      let named = rules(in: number.meaning.en)
      #expect(!named.isEmpty && named == rules(in: number.meaning.nl), "\(number.name): \(number.meaning)")
      for id in named {
        let rule = RuleCatalogue.standard.rule(id)
        #expect(rule != nil, "\(number.name) names \(id)")
        #expect(rule?.status != .sourced || rule?.severity != .error, "\(number.name): \(id) is law")
      }
    }
  }

  /// What a file names takes the place of the standard; the rest stays.
  static let texts: [(text: String, syntax: Syntax, step: Int, words: [String])] = [
    (#"{"name": "a", "version": "1", "loadStep": 20}"#, .json, 20, AgreedProfile.standard.weakOpenings.map(\.text)),
    (#"{"name": "a", "version": "1", "weakOpenings": ["snapt", "ziet"]}"#, .json, 40, ["snapt", "ziet"]),
    (#"{"name": "a", "version": "1", "weakOpenings": []}"#, .json, 40, AgreedProfile.standard.weakOpenings.map(\.text)),
  ]

  @Test(arguments: texts) func fileTakesThePlaceOfTheStandard(
    row: (text: String, syntax: Syntax, step: Int, words: [String])
  ) {
    let read = TextReader().read(AgreedProfile.self, from: Array(row.text.utf8), as: row.syntax)
    #expect(read.problems == [])
    #expect(read.value?.loadStep == row.step)
    #expect(read.value?.weakOpenings.map(\.text) == row.words)
  }

  @Test func problemsOfListsCountFromTheFile() {
    let text = #"{"name": "a", "version": "1", "weakOpenings": ["ziet", " snapt"], "loadStep": 0, "loadStap": 3}"#
    let read = TextReader().read(AgreedProfile.self, from: Array(text.utf8), as: .json)
    #expect(
      read.problems.map { "\($0.path) \($0.kind)" } == [
        "weakOpenings[1] pattern", "loadStep range", "loadStap unknown",
      ])
  }
}
