import Curriculum
import Description

extension Rule {
  /// QUA-01: the code of a file lies in the ranges of file codes.
  static let qua01 = Rule(
    "QUA-01", .warning, .derived, [.rkd12, .rkd15],
    title: Phrase(
      nl: "De code van een dossier heeft vijf cijfers en begint met 22 of 23.",
      en: "The code of a qualification file has five digits and begins with 22 or 23."),
    explanation: Phrase(
      nl:
        "Zo zien alle dossiercodes eruit in de regelingen van 2012 (22) en 2015 (23). Deze regel is daaruit afgeleid: "
        + "geen bron legt de reeks voor later vast. Een code daarbuiten is vaak een tikfout, of de code van iets anders.",
      en: "All file codes in the regulations of 2012 (22) and 2015 (23) look like this. The rule is derived from that: "
        + "no source lays down the range for later. A code outside it is often a slip, or the code of something else."),
    remedy: Phrase(
      nl: "Zoek de dossiercode op bij SBB. Kent u die niet, laat code dan weg en noem dat in fieldNotes onbekend.",
      en: "Look the file code up at SBB. If you do not know it, leave code out and call it unknown in fieldNotes."),
    example: #"{"qualificationFile": {"id": "timmeren-2015", "code": "2305"}}"#,
    checks: [
      .of(QualificationFile.self) { file, _, report in
        guard let code = file.code, CodeKind(form: code.text) != .qualificationFile else { return }
        report(
          ["code"], found: code.text,
          accepted: Phrase(nl: "vijf cijfers, de eerste twee 22 of 23", en: "five digits, the first two 22 or 23"),
          .wrongCode(code, looksLike: CodeKind(form: code.text)))
      }
    ])
}

extension Phrase {
  fileprivate static func wrongCode(_ code: FileCode, looksLike kind: CodeKind?) -> Phrase {
    guard let words = kind?.words else {
      return Phrase(
        nl: "\(code) is geen dossiercode: die heeft vijf cijfers en begint met 22 of 23. Kijk de code na.",
        en: "\(code) is no file code: that has five digits and begins with 22 or 23. Check the code.")
    }
    return Phrase(
      nl: "\(code) ziet eruit als de code van \(words.nl). Een dossiercode begint met 22 of 23; kijk de code na.",
      en: "\(code) looks like the code of \(words.en). A file code begins with 22 or 23; check the code.")
  }
}
