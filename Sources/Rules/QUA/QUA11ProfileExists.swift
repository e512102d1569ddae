import Curriculum
import Description

extension Rule {
  /// QUA-11: references to profiles exist, and the numbers of profiles are unique.
  static let qua11 = Rule(
    "QUA-11", .error, .derived, [.sbbx],
    title: Phrase(
      nl: "Elk genoemd profiel bestaat, en elk profiel heeft een eigen nummer.",
      en: "Every profile that is named exists, and every profile has a number of its own."),
    explanation: Phrase(
      nl: "Het nummer van het profiel bepaalt welke taken bij een kwalificatie horen: nummer 2 staat voor de taken die "
        + "met P2 beginnen. Dat volgt uit de XML-bestanden van SBB (dossiers 2015 en 2016).",
      en: "The number of the profile decides which tasks belong to a qualification: number 2 stands for the tasks that "
        + "begin with P2. That follows from the XML files of SBB (files of 2015 and 2016)."),
    remedy: Phrase(
      nl: "Verbeter het nummer, of voeg het profiel toe aan profiles. Geef elk profiel een ander nummer.",
      en: "Correct the number, or add the profile to profiles. Give each profile another number."),
    example:
      #"{"profiles": [{"number": 1}, {"number": 2}], "qualifications": [{"code": "25118", "profileNumber": 3}]}"#,
    checks: [
      .of(QualificationFile.self) { file, _, report in
        for (index, profile) in file.profiles.enumerated()
        where file.profiles[..<index].contains(where: { $0.number == profile.number }) {
          report(["profiles", .item(index), "number"], found: String(profile.number), .twice(profile))
        }
        let references = ProfileReferences(file)
        for (index, qualification) in file.qualifications.enumerated() {
          references.check(qualification.profileNumber, &report) {
            ["qualifications", .item(index), "profileNumber"]
          }
        }
        references.check(file.coreTasks, [], &report)
        for (index, profile) in file.profiles.enumerated() {
          references.check(profile.coreTasks, ["profiles", .item(index)], &report)
        }
      }
    ])
}

/// Judges numbers of profiles against those that a file has.
private struct ProfileReferences {
  let numbers: [Int]

  init(_ file: QualificationFile) {
    numbers = file.profiles.reduce(into: []) { if !$0.contains($1.number) { $0.append($1.number) } }
  }

  func check(_ number: Int?, _ report: inout Report, at path: () -> Path) {
    guard let number, !numbers.contains(number) else { return }
    let known = numbers.map(String.init).joined(separator: ", ")
    report(
      path(), found: String(number), accepted: known.isEmpty ? nil : Phrase(nl: known, en: known),
      .noProfile(number, known: known))
  }

  /// The texts of core tasks and work processes that hold for one profile only.
  func check(_ coreTasks: [CoreTask], _ path: Path, _ report: inout Report) {
    for (index, coreTask) in coreTasks.enumerated() {
      for (place, addition) in coreTask.additions.enumerated() {
        check(addition.profile, &report) {
          path + ["coreTasks", .item(index), "additions", .item(place), "profile"]
        }
      }
      for (number, process) in coreTask.workProcesses.enumerated() {
        for (place, addition) in process.additions.enumerated() {
          check(addition.profile, &report) {
            path + ["coreTasks", .item(index), "workProcesses", .item(number), "additions", .item(place), "profile"]
          }
        }
      }
    }
  }
}

extension Phrase {
  fileprivate static func twice(_ profile: Profile) -> Phrase {
    Phrase(
      nl: "Profiel \(profile.number) staat al eerder in dit dossier. Geef “\(profile.title)” een eigen nummer.",
      en: "Profile \(profile.number) stands in this file before. Give “\(profile.title)” a number of its own.")
  }

  fileprivate static func noProfile(_ number: Int, known: String) -> Phrase {
    guard !known.isEmpty else {
      return Phrase(
        nl:
          "Profiel \(number) bestaat niet: dit dossier heeft geen profielen. Haal het nummer weg, of voeg het profiel "
          + "toe aan profiles.",
        en: "Profile \(number) does not exist: this file has no profiles. Remove the number, or add the profile to "
          + "profiles.")
    }
    return Phrase(
      nl: "Profiel \(number) bestaat niet in dit dossier. Kies uit: \(known).",
      en: "Profile \(number) does not exist in this file. Choose from: \(known).")
  }
}
