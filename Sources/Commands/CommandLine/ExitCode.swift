import Description

/// What the tool tells the script that called it.
public enum ExitCode: Int32, Sendable, CaseIterable {
  /// Nothing was found at or above the threshold (`--fail-on`), or the work is done.
  case success = 0
  /// There are findings at or above the threshold, broken syntax of an input among them, or a conversion was refused.
  case findings = 1
  /// Wrong use, unreadable input, broken configuration, output that cannot be written, or a fault of the tool itself.
  case failure = 2

  /// What it means, for the help pages.
  var meaning: Phrase {
    switch self {
    case .success: Phrase(nl: "gelukt, niets gevonden dat telt", en: "done, nothing found that counts")
    case .findings:
      Phrase(
        nl: "er zijn bevindingen (ook: een bestand is geen juiste JSON of XML), of een omzetting is geweigerd",
        en: "there are findings (broken JSON or XML among them), or a conversion was refused")
    case .failure:
      Phrase(
        nl: "verkeerd gebruik, onleesbare invoer, uitvoer die niet te schrijven is, of een fout in fim zelf",
        en: "wrong use, unreadable input, output that cannot be written, or a fault of fim itself")
    }
  }
}
