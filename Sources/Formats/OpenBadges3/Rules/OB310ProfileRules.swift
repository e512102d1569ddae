import Description
import Rules

extension Rule {
  /// OB3-10: the rules of SURF's profile hold where the credential names them.
  static let ob310 = Rule(
    "OB3-10", .error, .sourced, [.surfProfile],
    title: Phrase(
      nl: "Een bewijs volgt de regels van het profiel van SURF die het zelf noemt.",
      en: "A credential follows the rules of SURF's profile that it names."),
    explanation: Phrase(
      nl: "Het veld credentialSchema noemt schema's van SURF bij hun bestandsnaam: microcredential.json, regular.json, "
        + "extracurricular.json, en _ects of _sbu voor de studielast. Die bepalen welke velden nodig zijn en hoe groot "
        + "de studielast is: een microcredential 3 tot 30 EC in halve stappen, of vanaf 240 SBU. Welke soort geldt, "
        + "wordt nooit geraden. Andere schema's worden niet opgehaald en zijn niet beoordeeld.",
      en: "The member credentialSchema names schemas of SURF by their file name: microcredential.json, regular.json, "
        + "extracurricular.json, and _ects or _sbu for the study load. They decide which members are needed and how "
        + "large the study load is: a microcredential 3 to 30 EC in steps of a half, or from 240 SBU. Which type applies "
        + "is never guessed. Other schemas are not fetched and were not judged."),
    remedy: Phrase(
      nl: "Vul aan wat genoemd wordt, of noem het schema dat past.",
      en: "Add what is named, or name the schema that fits."),
    example: #"{"achievement": {"type": ["Achievement", "EducredentialAchievement"], "SBU": 100}}"#,
    checks: [
      .message(OB3File.self) { file, _, report in
        switch file.document {
        case .credential(let credential):
          let check = SURFProfile(credential)
          for problem in check.problems {
            report(
              problem.path, found: problem.found, accepted: problem.accepted, stage: BadgeStage.profile.name,
              problem.message)
          }
          if !check.foreignSchemas.isEmpty {
            let names = check.foreignSchemas.joined(separator: ", ")
            report(
              ["credentialSchema"], severity: .info, found: names,
              Phrase(
                nl: "Dit schema is niet opgehaald en niet beoordeeld: \(names).",
                en: "This schema was not fetched and not judged: \(names)."))
          }
        case .achievement(let file):
          for problem in SURFProfile.members(of: file.value.achievement, at: []) {
            report(
              problem.path, found: problem.found, accepted: problem.accepted, stage: BadgeStage.profile.name,
              problem.message)
          }
        case .endorsement: break
        }
      }
    ])
}
