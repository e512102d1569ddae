import Curriculum
import Description

extension Rule {
  /// MIC-06: a microcredential does not pose as a diploma or certificate.
  static let mic06 = Rule(
    "MIC-06", .error, .sourced, [.npmc, .web()],
    title: Phrase(
      nl: "Een microcredential heet geen diploma of certificaat en heeft geen landelijke code als id.",
      en: "A microcredential is not called diploma or certificate and has no national code as its id."),
    explanation: Phrase(
      nl:
        "Een diploma en een mbo-certificaat staan in de wet (WEB, tekst van omstreeks 2015); een microcredential niet. "
        + "De pilot van Npuls (april 2024) gebruikt haar juist waar geen diploma of certificaat past. Heet zij toch zo, of "
        + "is haar id een code van een kwalificatie, dossier, keuzedeel of certificaat, dan wekt dat een verkeerde "
        + "indruk. fim kijkt naar het eerste woord van de naam en naar de vorm van de id.",
      en:
        "A diploma and an mbo certificate are in the law (WEB, text of about 2015); a microcredential is not. The pilot "
        + "of Npuls (April 2024) uses it just where no diploma or certificate fits. When it is called so nevertheless, or "
        + "its id is a code of a qualification, qualification file, elective or certificate, that misleads. fim looks at "
        + "the first word of the title and at the form of the id."),
    remedy: Phrase(
      nl: "Kies een eigen naam en een eigen id. Waar zij aan bijdraagt, staat in stackability.",
      en: "Choose a name and an id of its own. What it counts toward stands in stackability."),
    example: #"{"microcredential": {"id": "c0110", "title": "Afbouw timmeren"}}"#,
    checks: [
      .of(Microcredential.self) { microcredential, _, report in
        let id = microcredential.id.text
        if let kind = CodeKind(form: id.uppercased()), kind != .domain {
          report(["id"], found: id, accepted: Phrase(nl: "een eigen id", en: "an id of its own"), .codeAsID(id, kind))
        }
        if let word = DocumentName.opening(microcredential.title.text) {
          report(["title"], found: word, .calledSo(microcredential.title, word))
        }
      }
    ])
}

private enum DocumentName {
  /// The word that names a document of the law, when a title opens with it.
  static func opening(_ title: String) -> String? {
    var words = title.split { !$0.isLetter && $0 != "-" }
    if words.first?.lowercased() == "mbo" { words.removeFirst() }
    guard let first = words.first else { return nil }
    let word = first.lowercased()
    return ["diploma", "certificaat", "certificate"].contains { word == $0 || word == "mbo-\($0)" }
      ? String(first) : nil
  }
}

extension Phrase {
  fileprivate static func codeAsID(_ id: String, _ kind: CodeKind) -> Phrase {
    Phrase(
      nl: "De id “\(id)” heeft de vorm van de code van \(kind.words.nl). Kies een eigen id, zoals een naam in kleine "
        + "letters.",
      en: "The id “\(id)” has the form of the code of \(kind.words.en). Choose an id of its own, such as a name in "
        + "lower-case letters.")
  }

  fileprivate static func calledSo(_ title: Line, _ word: String) -> Phrase {
    Phrase(
      nl: "“\(title)” heet “\(word)”, maar een microcredential is dat niet volgens de wet. Kies een andere naam.",
      en: "“\(title)” is called “\(word)”, but a microcredential is none by law. Choose another name.")
  }
}
