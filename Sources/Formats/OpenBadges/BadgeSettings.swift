import Curriculum
import Description

/// What a user may choose for badges.
enum BadgeSettings {
  static let all = [
    FormatSetting(
      "reference-time", Phrase(nl: "TIJD", en: "TIME"), as: TimeOfDay.self, for: [.checking],
      Phrase(
        nl: "tijd van de peildatum in UTC voor badges, als 09:15:00 (standaard de hele dag)",
        en: "time of the reference date in UTC for badges, such as 09:15:00 (default the whole day)")),
    FormatSetting(
      BadgeExportSettings.addressName, Phrase(nl: "ADRES", en: "ADDRESS"), as: WebAddress.self, for: [.exporting],
      Phrase(
        nl:
          "webadres waaronder de badges komen te staan (standaard een fictief adres)",
        en:
          "web address below which the badges will stand (default an invented address)")
    ),
    FormatSetting(
      BadgeExportSettings.imageName, Phrase(nl: "ADRES", en: "ADDRESS"), as: WebAddress.self, for: [.exporting],
      Phrase(nl: "webadres van de afbeelding van de badges", en: "web address of the picture of the badges")),
    FormatSetting(
      BadgeExportSettings.languageName, Phrase(nl: "TAAL", en: "LANGUAGE"),
      choices: [
        FormatSetting.Choice("nl_NL", Phrase(nl: "Nederlands", en: "Dutch")),
        FormatSetting.Choice("en_EN", Phrase(nl: "Engels", en: "English")),
        FormatSetting.Choice("de_DE", Phrase(nl: "Duits", en: "German")),
        FormatSetting.Choice("fr_FR", Phrase(nl: "Frans", en: "French")),
        FormatSetting.Choice("es_ES", Phrase(nl: "Spaans", en: "Spanish")),
      ], standard: "nl_NL", for: [.exporting],
      Phrase(nl: "taal van de badges", en: "language of the badges")),
    FormatSetting(
      BadgeExportSettings.formName, Phrase(nl: "VORM", en: "FORM"),
      choices: [
        FormatSetting.Choice(
          "surf",
          Phrase(nl: "met de velden van het profiel van SURF", en: "with the members of SURF's profile")),
        FormatSetting.Choice("plain", Phrase(nl: "alleen de kern van 3.0", en: "the core of 3.0 alone")),
      ], standard: "surf", for: [.exporting],
      Phrase(nl: "vorm van Open Badges 3.0", en: "form of Open Badges 3.0")),
  ]
}
