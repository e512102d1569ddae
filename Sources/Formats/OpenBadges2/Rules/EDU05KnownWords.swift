import Description
import Rules

extension Rule {
  /// EDU-05: language, institution and country are as edubadges writes them.
  static let edu05 = Rule(
    "EDU-05", .warning, .sourced, [.edubadges],
    title: Phrase(
      nl: "Taal, BRIN en land staan zoals edubadges ze schrijft.",
      en: "Language, BRIN and country stand as edubadges writes them."),
    explanation: Phrase(
      nl: "De taal is nl_NL, en_EN, de_DE, fr_FR of es_ES, met een liggend streepje. Een BRIN heeft vier tekens. Het "
        + "land is NL; edubadges kent ook EN, maar dat is geen land.",
      en: "The language is nl_NL, en_EN, de_DE, fr_FR or es_ES, with an underscore. A BRIN has four characters. The "
        + "country is NL; edubadges knows EN too, but that is no country."),
    remedy: Phrase(nl: "Gebruik de waarde die genoemd wordt.", en: "Use the value that is named."),
    example: #"{"extensions:LanguageExtension": {"Language": "nl-NL"}}"#,
    checks: [
      .message(OB2File.self) { file, _, report in
        if let (badge, path) = file.badge, let language = badge.extensions.language?.property?.text,
          !languages.contains(language)
        {
          let accepted = languages.joined(separator: ", ")
          report(
            path + ["extensions:LanguageExtension", "Language"], found: language,
            accepted: Phrase(nl: accepted, en: accepted), stage: BadgeStage.edubadges.name,
            Phrase(
              nl: "De taal \u{201C}\(language)\u{201D} kent edubadges niet; goed is: \(accepted).",
              en: "Edubadges does not know the language \u{201C}\(language)\u{201D}; right is: \(accepted)."))
        }
        guard let (issuer, path) = file.issuer else { return }
        if let brin = issuer.extensions.institutionIdentifier?.property?.text, brin.unicodeScalars.count != 4 {
          report(
            path + ["extensions:InstitutionIdentifierExtension", "InstitutionIdentifier"], found: brin,
            stage: BadgeStage.edubadges.name,
            Phrase(
              nl: "\u{201C}\(brin)\u{201D} is geen BRIN: die heeft vier tekens, zoals 25XX.",
              en: "\u{201C}\(brin)\u{201D} is no BRIN: that has four characters, such as 25XX."))
        }
        if let country = issuer.extensions.institutionCountry?.property?.text, country != "NL" {
          report(
            path + ["extensions:InstitutionCountryExtension", "InstitutionCountry"], found: country,
            accepted: Phrase(nl: "NL", en: "NL"), stage: BadgeStage.edubadges.name,
            Phrase(
              nl: "\u{201C}\(country)\u{201D} is hier geen land; een instelling van edubadges staat in NL.",
              en: "\u{201C}\(country)\u{201D} is no country here; an institution of edubadges is in NL."))
        }
      }
    ])

  /// The languages of edubadges.
  private static let languages = ["nl_NL", "en_EN", "de_DE", "fr_FR", "es_ES"]
}
