import Curriculum
import Description
import Rules
import Workspace

/// A file of `fim` itself to start from.
struct StartingAgreement {
  /// The kind, as the root member is named.
  let kind: String
  /// What it is.
  let title: Phrase
  /// The name of the file in a folder, for a title.
  let fileName: @Sendable (_ title: Line?) -> String
  /// The file, with a title.
  let agreement: @Sendable (_ title: Line?) -> Agreement
  /// What to do with the new file.
  let advice: Phrase

  static let all = [profile, project]

  static let profile = StartingAgreement(
    kind: "profile",
    title: Phrase(nl: "een profiel met alle afgesproken getallen", en: "a profile with all agreed numbers"),
    fileName: { title in "\(title.flatMap { ObjectID(slug: $0.text)?.text } ?? "nieuw").profile.json" },
    agreement: { title in
      var profile = AgreedProfile.standard
      profile.label = title ?? Line("nieuw profiel") ?? profile.label
      profile.version = Line("0.1") ?? profile.version
      return .profile(profile)
    },
    advice: Phrase(
      nl: "verander wat u anders afspreekt, en noem het in fim.json of met --profile",
      en: "change what you agree otherwise, and name it in fim.json or with --profile"))

  static let project = StartingAgreement(
    kind: "project",
    title: Phrase(nl: "een projectbestand, fim.json", en: "a project file, fim.json"),
    fileName: { _ in Project.fileName },
    agreement: { _ in
      var project = Project()
      project.exclude = [Line("archief/")].compactMap { $0 }
      return .project(project)
    },
    advice: Phrase(
      nl: "zet het in de bovenste map van uw bestanden", en: "put it in the top folder of your files"))
}
