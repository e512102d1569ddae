import Commands
import Description
import TestSupport
import Testing

/// `fim show stack --badges` on the command line.
@Suite struct EvidenceCommandTests {
  private func stack(_ words: [String], language: String = "en") -> ToolRun {
    ToolRun(
      ["show", "stack", "samples/timmeren"] + words, environment: [.toolLanguage: language],
      workingDirectory: Repository.root, today: Day(checked: Checked("2026-11-02")))
  }

  @Test func badgesOfAFolder() {
    let run = stack(
      ["--badges", "samples/badges/timmeren", "--recipient", "Fictief-0001", "--to", "25829"], language: "nl")
    #expect(run.code == .success && run.error == "")
    for line in [
      "8 badges: 5 tellen mee, 1 verlopen, 1 ingetrokken, 1 van iemand anders. 2",
      "B1-K1-W1 Richt", "Dichtst bij: module wanden-en-gevels Wanden en",
      "Ter informatie: Dit bereidt een besluit van de examencommissie voor; het neemt",
    ] {
      #expect(run.output.contains(line), "\(line)")
    }
    #expect(!run.output.contains("Van wie de badges zijn"))
  }

  /// The same option at `validate`, and what could not be read.
  @Test func timesAndFolders() {
    let folder = "samples/badges/timmeren"
    let run = ToolRun(
      ["validate", "--reference-time", "25:00:00", folder], environment: [.toolLanguage: "en"],
      workingDirectory: Repository.root)
    #expect(run.code == .failure)
    #expect(
      run.error
        == "fim: --reference-time: “25:00:00” does not fit; give a time such as 09:15:00\nHelp: fim validate --help\n")
    let gone = stack(["--badges", "samples/gone"])
    #expect(gone.code == .failure && gone.error == "fim: samples/gone does not exist\n")
    #expect(gone.output.contains("Nothing was read."))
    // A picture without a badge is named, with its finding.
    let picture = stack(["--badges", "samples/badges/badge.png"])
    #expect(picture.code == .findings && picture.output.contains("1 badge: 0 count, 1 unusable."))
    #expect(picture.output.contains("badge.png  unusable; see fim validate"))
    #expect(picture.error == "samples/badges/badge.png:1:1: error: There is no badge in this picture. [BDG-01]\n")
  }

  static let refusals: [(words: [String], error: String)] = [
    (["--recipient", "x"], "fim: --recipient goes with --badges; give that folder too, or leave the option out\n"),
    (
      ["--reference-time", "09:15:00"],
      "fim: --reference-time goes with --badges; give that folder too, or leave the option out\n"
    ),
    (
      ["--badges", "samples/badges/timmeren", "--module", "dakwerk"],
      "fim: --badges and --module do not go together; leave one out\n"
    ),
    (
      ["--badges", "samples/badges/timmeren", "--to", "99999"],
      "fim: 99999 is no qualification or certificate that is loaded here\n"
    ),
    (
      ["--badges", "samples/badges/timmeren", "--reference-time", "9:15"],
      "fim: --reference-time: “9:15” does not fit; give a time such as 09:15:00\nHelp: fim show --help\n"
    ),
  ]

  @Test(arguments: refusals) func refused(_ row: (words: [String], error: String)) {
    let run = stack(row.words)
    #expect(run.error == row.error)
    #expect(run.code == .failure)
  }
}
