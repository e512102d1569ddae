import Description
import Rules

extension Rule {
  /// EDU-06: identifiers of programmes are whole numbers.
  static let edu06 = Rule(
    "EDU-06", .error, .sourced, [.edubadges],
    title: Phrase(
      nl: "Een opleidingscode in een badge is een heel getal; K- en C-codes staan bij de verwijzingen.",
      en: "A programme code in a badge is a whole number; K and C codes stand among the alignments."),
    explanation: Phrase(
      nl: "EducationProgramIdentifier is er voor crebo- en ISAT-codes. Het formulier van edubadges maakt van elke code "
        + "een getal: van K0407 blijft null over, en dat is verloren. Een keuzedeel of certificaat hoort daarom in "
        + "alignment, met de code in targetCode; dat laatste is een afspraak van dit project.",
      en: "EducationProgramIdentifier is for crebo and ISAT codes. The form of edubadges makes a number of each code: "
        + "K0407 leaves null, and that is lost. So an elective or certificate belongs in alignment, with the code in "
        + "targetCode; the latter is a convention of this project."),
    remedy: Phrase(
      nl: "Zet crebocodes als getal, en verplaats K- en C-codes naar alignment.",
      en: "Put crebo codes as numbers, and move K and C codes to alignment."),
    example: #"{"extensions:EducationProgramIdentifierExtension": {"EducationProgramIdentifier": [25604.5]}}"#,
    checks: [
      .message(OB2File.self) { file, _, report in
        guard let (badge, path) = file.badge, let node = badge.extensions.educationProgramIdentifier else { return }
        for (index, number) in node.properties.enumerated() {
          if let value = number.value, value.isWhole, value > ExactDecimal(0) { continue }
          report(
            path + ["extensions:EducationProgramIdentifierExtension", "EducationProgramIdentifier", .item(index)],
            found: number.text, accepted: Phrase(nl: "een heel getal", en: "a whole number"),
            stage: BadgeStage.edubadges.name,
            Phrase(
              nl: "\(number.text) is geen code van een opleiding; goed is een heel getal als 25604.",
              en: "\(number.text) is no code of a programme; right is a whole number such as 25604."))
        }
      }
    ])
}
