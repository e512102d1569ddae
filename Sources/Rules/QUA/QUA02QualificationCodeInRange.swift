import Curriculum
import Description

extension Rule {
  /// QUA-02: the code of a qualification lies in the ranges of qualification codes, also where it is referred to.
  static let qua02 = Rule(
    "QUA-02", .warning, .derived, [.sbbl],
    title: Phrase(
      nl: "De code van een kwalificatie heeft vijf cijfers en begint met 25 of 27.",
      en: "The code of a qualification has five digits and begins with 25 or 27."),
    explanation: Phrase(
      nl: "Zo zien de codes op de lijst van SBB eruit (april 2025). Voor 1 augustus 2015 begonnen ze met 9; 26 is voor "
        + "een cross-over. De regel is daaruit afgeleid: geen bron legt de reeks voor later vast. De regel kijkt ook "
        + "naar verwijzingen, want daar staat soms per ongeluk een dossiercode.",
      en:
        "The codes on the list of SBB look like this (April 2025). Before 1 August 2015 they began with 9; 26 is for a "
        + "cross-over. The rule is derived from that: no source lays down the range for later. It looks at references "
        + "too, since a file code sometimes stands there by mistake."),
    remedy: Phrase(
      nl: "Zoek de code van de kwalificatie (crebo) op bij SBB en neem die over.",
      en: "Look the code of the qualification (crebo) up at SBB and take it over."),
    example: #"{"qualifications": [{"code": "23057", "title": "Timmerman", "level": 2}]}"#,
    checks: [
      .of(QualificationFile.self) { file, _, report in
        for (index, qualification) in file.qualifications.enumerated() {
          let code = qualification.code
          if !QualificationNumber.isKnown(code) {
            QualificationNumber.report(code, ["qualifications", .item(index), "code"], &report)
          } else if code.text.hasPrefix("26") {
            report(
              ["qualifications", .item(index), "code"], found: code.text, accepted: QualificationNumber.accepted,
              .codeOfCrossover(code))
          } else if code.text.hasPrefix("9") {
            guard let from = qualification.validFrom ?? file.validFrom else {
              report.notJudged(["qualifications", .item(index), "validFrom"])
              continue
            }
            guard from >= NationalNumbers.presentStructure else { continue }
            report(
              ["qualifications", .item(index), "code"], found: code.text, accepted: QualificationNumber.accepted,
              .codeOfOldStructure(code, from))
          }
        }
      },
      .of(Elective.self) { QualificationNumber.check($0.coupledTo, ["coupledTo"], &$2) },
      .of(MboCertificate.self) { QualificationNumber.check($0.qualifications, ["qualifications"], &$2) },
      .of(FlexibleModule.self) { module, _, report in
        for (index, mapping) in module.mappings.enumerated() where !mapping.qualifications.isEmpty {
          for (place, code) in mapping.qualifications.enumerated() where !QualificationNumber.isKnown(code) {
            // One finding for each code: a team that writes it once, writes it at every mapping.
            guard !module.mappings[..<index].contains(where: { $0.qualifications.contains(code) }) else { continue }
            QualificationNumber.report(
              code, ["mappings", .item(index), "qualifications", .item(place)], &report)
          }
        }
      },
      .of(ExamPlan.self) { QualificationNumber.check($0.scope.qualification, ["qualification"], &$2) },
      .of(RegionalisedQualification.self) { QualificationNumber.check($0.basedOn, ["basedOn"], &$2) },
      .of(CrossoverQualification.self) { crossover, _, report in
        for (index, part) in crossover.parts.enumerated() {
          QualificationNumber.check(part.qualification, ["parts", .item(index), "qualification"], &report)
        }
      },
      .of(Persona.self) { persona, _, report in
        for (index, question) in persona.questions.enumerated() {
          QualificationNumber.check(question.qualification, ["questions", .item(index), "qualification"], &report)
          for (number, answer) in question.answers.enumerated() {
            for (place, reference) in answer.refs.enumerated() {
              QualificationNumber.check(
                reference.target.qualification,
                ["questions", .item(index), "answers", .item(number), "refs", .item(place), "qualification"], &report)
            }
          }
        }
      },
      .of(LearningRoute.self) { QualificationNumber.check($0.qualification, ["qualification"], &$2) },
      .of(CoverageClaim.self) { QualificationNumber.check($0.subject.qualification, ["qualification"], &$2) },
      .of(Offering.self) { QualificationNumber.check($0.unit.qualification, ["qualification"], &$2) },
    ])
}

private enum QualificationNumber {
  static let accepted = Phrase(nl: "vijf cijfers, de eerste twee 25 of 27", en: "five digits, the first two 25 or 27")

  /// Whether a code has the form of a qualification code of any time.
  static func isKnown(_ code: QualificationCode) -> Bool { CodeKind(form: code.text) == .qualification }

  /// Judges the codes of a list.
  static func check(_ codes: [QualificationCode], _ path: Path, _ report: inout Report) {
    for (index, code) in codes.enumerated() where !isKnown(code) {
      self.report(code, path.appending(.item(index)), &report)
    }
  }

  /// Judges a code that may be absent.
  static func check(_ code: QualificationCode?, _ path: @autoclosure () -> Path, _ report: inout Report) {
    if let code, !isKnown(code) { self.report(code, path(), &report) }
  }

  static func report(_ code: QualificationCode, _ path: Path, _ report: inout Report) {
    report(path, found: code.text, accepted: accepted, .wrongCode(code, looksLike: CodeKind(form: code.text)))
  }
}

extension Phrase {
  fileprivate static func wrongCode(_ code: QualificationCode, looksLike kind: CodeKind?) -> Phrase {
    guard let words = kind?.words else {
      return Phrase(
        nl: "\(code) is geen code van een kwalificatie: die heeft vijf cijfers en begint met 25 of 27. "
          + "Kijk de code na.",
        en: "\(code) is no code of a qualification: that has five digits and begins with 25 or 27. Check the code.")
    }
    return Phrase(
      nl: "\(code) ziet eruit als de code van \(words.nl). Zet hier de code van de kwalificatie (crebo).",
      en: "\(code) looks like the code of \(words.en). Put the code of the qualification (crebo) here.")
  }

  fileprivate static func codeOfCrossover(_ code: QualificationCode) -> Phrase {
    Phrase(
      nl: "\(code) begint met 26; zo beginnen alleen codes van een cross-over. Beschrijf die als cross-over, "
        + "of kijk de code na.",
      en: "\(code) begins with 26; only codes of a cross-over begin so. Describe it as a cross-over, or check the code."
    )
  }

  fileprivate static func codeOfOldStructure(_ code: QualificationCode, _ from: Day) -> Phrase {
    Phrase(
      nl: "\(code) is een code van voor 1 augustus 2015, maar de kwalificatie geldt vanaf \(from). "
        + "Zoek de nieuwe code op, of kijk de datum na.",
      en: "\(code) is a code from before 1 August 2015, but the qualification holds from \(from). "
        + "Look the new code up, or check the date.")
  }
}
