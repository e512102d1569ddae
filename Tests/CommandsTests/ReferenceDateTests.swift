import Commands
import Description
import TestSupport
import Testing

/// Numbers of law that change by date, from the command line.
@Suite struct ReferenceDateTests {
  static let calls: [(file: String, day: String, output: [String])] = [
    ("Tests/Fixtures/dated/obligation-stated.json", "2022-07-31", []),
    (
      "Tests/Fixtures/dated/obligation-stated.json", "2022-08-01",
      [
        "75:35: error: Qualification 25604 states an elective obligation of 960 hours; type “middenkader” has 720. "
          + "Fill in 720, or leave electiveObligation out. [KEU-08]"
      ]
    ),
    (
      "Tests/Fixtures/dated/obligation-chosen.json", "2022-07-31",
      [
        "224:22: error: The chosen electives are 720 hours together; qualification 25604 “Software developer” needs 960. "
          + "Choose 240 hours more. [KEU-08]"
      ]
    ),
    ("Tests/Fixtures/dated/obligation-chosen.json", "2022-08-01", []),
    // A rule holds from the day that its source names: the norm on exams, and the grades for electives.
    ("samples/wrong/EXA-11.json", "2018-07-31", []),
    ("samples/wrong/EXA-16.json", "2022-07-31", []),
  ]

  @Test(arguments: calls)
  func judgesAsOfTheDay(_ call: (file: String, day: String, output: [String])) {
    let run = ToolRun(
      ["validate", "-q", call.file, "--reference-date", call.day, "--fail-on", "error"],
      environment: [.toolLanguage: "en"], workingDirectory: Repository.root)
    #expect(run.output.split(separator: "\n").map { String($0) } == call.output.map { "\(call.file):\($0)" })
    #expect(run.code == (call.output.isEmpty ? .success : .findings))
  }

  /// The same tables on two days: what holds differs.
  @Test func numbersHoldOnADay() {
    func ended(_ day: String) -> [Substring] {
      ToolRun(["numbers", "--reference-date", day, "--format", "csv"], environment: [.toolLanguage: "en"]).output
        .split(separator: "\n").filter { $0.contains(",2022-07-31,") }
    }
    #expect(ended("2022-07-31").map { $0.contains(",yes,") } == [true, true])
    #expect(ended("2022-08-01").map { $0.contains(",no,") } == [true, true])
    let norm = ToolRun(["numbers", "--format", "csv"], environment: [.toolLanguage: "en"]).output
    #expect(norm.contains("WEB 7.2.7, 2015") && norm.contains("1250"))
  }
}
