import Description
import Rules

extension Rule {
  /// OB3-03: the strict form of the schemas is better than the looser one.
  static let ob303 = Rule(
    "OB3-03", .warning, .sourced, [.openBadges3],
    title: Phrase(
      nl: "Een bewijs past bij de strenge schema's: lijsten als lijst, teksten in één taal.",
      en: "A credential fits the strict schemas: lists as lists, texts in one language."),
    explanation: Phrase(
      nl: "1EdTech heeft twee schemafamilies met bijna dezelfde naam. De strenge wil lijsten en één tekst; de ruimere "
        + "neemt ook een losse waarde en een tekst per taal. Een bewijs dat alleen bij de ruimere past, is bruikbaar, "
        + "maar niet elk programma leest het. Ook de id van credentialStatus mag alleen in de ruimere ontbreken.",
      en:
        "1EdTech has two families of schemas under nearly one name. The strict one wants lists and one text; the looser "
        + "one takes a lone value and a text by language too. A credential that fits only the looser one is usable, but "
        + "not each program reads it. The id of credentialStatus too may be missing in the looser one alone."),
    remedy: Phrase(
      nl: "Zet [ en ] om de losse waarde, of kies één taal.",
      en: "Put [ and ] around the lone value, or choose one language."),
    example: #"{"proof": {"type": "DataIntegrityProof"}}"#,
    checks: [
      .message(OB3File.self) { file, _, report in
        // The first edition has no schemas of two families.
        guard let head = file.head, head.edition != 1, let status = head.credentialStatus, status.id == nil else {
          return
        }
        report(["credentialStatus"], stage: BadgeStage.looserSchema.name, .statusWithoutId)
      }
    ])
}

extension Phrase {
  fileprivate static let statusWithoutId = Phrase(
    nl: "De status heeft geen id; dat kent alleen de ruimere vorm. Vul een id in.",
    en: "The status has no id, which only the looser form knows. Fill in an id.")
}
