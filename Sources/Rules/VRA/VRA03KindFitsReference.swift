import Curriculum
import Description

extension Rule {
  /// VRA-03: the kind of an answer fits what it refers to.
  static let vra03 = Rule(
    "VRA-03", .error, .derived, [.sbb],
    title: Phrase(
      nl: "Een certificaat, keuzedeel of diploma als antwoord verwijst naar een code van die soort.",
      en: "A certificate, elective or diploma as an answer refers to a code of that kind."),
    explanation: Phrase(
      nl: "Diploma, certificaat en keuzedeel zijn landelijk vastgesteld en hebben een code (pagina's van SBB, 2020 tot "
        + "2025); dat een antwoord van die soort de code noemt, is daaruit afgeleid. Er mogen modules naast staan die "
        + "erheen leiden. Staat een code van een certificaat of keuzedeel niet in de bestanden, dan is dat een "
        + "waarschuwing: hier is zij niet te controleren. Over een onbekende kwalificatie spreekt REF-02.",
      en: "Diploma, certificate and elective are established nationally and have a code (pages of SBB, 2020 to 2025); "
        + "that an answer of such a kind names the code is derived from that. Modules that lead to it may stand beside "
        + "it. When the code of a certificate or elective is not in the files, that is a warning: it cannot be checked "
        + "here. On an unknown qualification REF-02 speaks."),
    remedy: Phrase(
      nl: "Noem de code, of kies de soort die bij de verwijzing past, zoals fim bij een module.",
      en: "Name the code, or choose the kind that fits the reference, such as fim with a module."),
    example: #"{"answers": [{"kind": "certificaat", "refs": [{"module": "dakwerk"}]}]}"#,
    checks: [
      .eachAnswer { asked, context, report in
        let (answer, path) = (asked.answer, asked.path)
        guard let wanted = answer.kind.wanted, !answer.refs.isEmpty else { return }
        guard answer.refs.contains(where: { wanted.fits($0.target) }) else {
          let target = answer.refs[0].target
          return report(
            path + ["refs", 0, target.field], found: target.text, accepted: wanted.words,
            .otherKind(answer.kind, target, wanted.words))
        }
        for (index, reference) in answer.refs.enumerated() where wanted.fits(reference.target) {
          guard !reference.target.isHeld(in: context.catalogue) else { continue }
          report(
            path + ["refs", .item(index), reference.target.field], severity: .warning, found: reference.target.text,
            .notHeld(reference.target))
        }
      }
    ])
}

/// What an answer of some kinds refers to.
private enum WantedReference {
  case qualification, certificate, elective

  func fits(_ target: AnswerTarget) -> Bool {
    switch self {
    case .qualification: target.qualification != nil
    case .certificate: target.certificate != nil
    case .elective: target.elective != nil
    }
  }

  var words: Phrase {
    switch self {
    case .qualification: Phrase(nl: "een kwalificatie, zoals 25829", en: "a qualification, such as 25829")
    case .certificate: Phrase(nl: "een certificaat, zoals C0110", en: "a certificate, such as C0110")
    case .elective: Phrase(nl: "een keuzedeel, zoals K0802", en: "an elective, such as K0802")
    }
  }
}

extension AnswerKind {
  fileprivate var wanted: WantedReference? {
    switch self {
    case .diploma: .qualification
    case .certificate: .certificate
    case .elective: .elective
    default: nil
    }
  }
}

extension AnswerTarget {
  /// Whether a certificate or elective is loaded. Of a qualification REF-02 says so.
  fileprivate func isHeld(in catalogue: Catalogue) -> Bool {
    switch self {
    case .certificate(let code): catalogue.certificate(code) != nil
    case .elective(let code): catalogue.elective(code) != nil
    case .module, .qualification, .task: true
    }
  }
}

extension Phrase {
  fileprivate static func otherKind(_ kind: AnswerKind, _ target: AnswerTarget, _ wanted: Phrase) -> Phrase {
    Phrase(
      nl: "Het antwoord is “\(kind.rawValue)”, maar verwijst naar \(target.words.nl). Noem \(wanted.nl), of kies een "
        + "andere soort.",
      en:
        "The answer is “\(kind.rawValue)”, but refers to \(target.words.en). Name \(wanted.en), or choose another kind."
    )
  }

  fileprivate static func notHeld(_ target: AnswerTarget) -> Phrase {
    Phrase(
      nl: "Dit antwoord verwijst naar \(target.words.nl), dat niet in de geladen bestanden staat en hier niet te "
        + "controleren is. Geef ook dat bestand, of verbeter de code.",
      en: "This answer refers to \(target.words.en), which is not in the loaded files and cannot be checked here. Give "
        + "that file too, or correct the code.")
  }
}
