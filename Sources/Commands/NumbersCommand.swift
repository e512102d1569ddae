import Description
import Views

/// `fim numbers`: the numbers of law that change by date.
enum NumbersCommand {
  static let command = Command(
    name: "numbers",
    summary: Phrase(nl: "toon de getallen uit de wet op een dag", en: "show the numbers of law on a day"),
    discussion: Phrase(
      nl:
        "Regels rekenen met de getallen die gelden op de peildatum. Elke rij heeft haar bron en het jaar daarvan; dit is "
        + "geen wettekst.",
      en:
        "Rules reckon with the numbers that hold on the reference date. Each row has its source with the year; this is no "
        + "text of law."),
    options: [WorkspaceOptions.referenceDate, PageOutput.format],
    examples: [
      Command.Example("fim numbers", Phrase(nl: "wat vandaag geldt", en: "what holds today")),
      Command.Example(
        "fim numbers --reference-date 2022-07-31", Phrase(nl: "wat toen gold", en: "what held then")),
    ]
  ) { call in
    let day = call.arguments.value(of: WorkspaceOptions.referenceDate, as: Day.self) ?? call.console.today
    try PageOutput.write(NumbersPage.page(on: day), call)
    return .success
  }
}
