import Curriculum
import Description

extension Rule {
  /// CER-03: a certificate names work processes or an elective that exist.
  static let cer03 = Rule(
    "CER-03", .error, .derived, [.sbb],
    title: Phrase(
      nl: "Een certificaat noemt ten minste één werkproces of een keuzedeel, en die bestaan.",
      en: "A certificate names at least one work process or an elective, and these exist."),
    explanation: Phrase(
      nl: "Een certificaat staat voor een vast deel van een kwalificatie of voor een keuzedeel; dat is afgeleid uit de "
        + "pagina's van SBB (2020 tot 2025). Is niet bekend waar het uit bestaat, dan zwijgt deze regel. Staat het keuzedeel "
        + "niet in de bestanden, dan is dat een waarschuwing: hier is het niet te controleren. Over een dossier dat er niet "
        + "is, spreekt REF-02.",
      en:
        "A certificate stands for a fixed part of a qualification or for an elective; that is derived from the pages of "
        + "SBB (2020 to 2025). When it is not known what it consists of, this rule is silent. When the elective is not in "
        + "the files, that is a warning: it cannot be checked here. On a qualification file that is not there REF-02 "
        + "speaks."),
    remedy: Phrase(
      nl: "Noem in workProcesses taken die het dossier heeft, of in elective het keuzedeel.",
      en: "Name tasks that the qualification file has in workProcesses, or the elective in elective."),
    example: #"{"certificate": {"code": "C9001", "workProcesses": [{"file": "timmeren-2015", "task": "B1-K1-W9"}]}}"#,
    checks: [
      .of(MboCertificate.self) { certificate, context, report in
        if certificate.workProcesses.isEmpty, certificate.elective == nil,
          certificate.ownTasks.allSatisfy({ $0.workProcesses.isEmpty })
        {
          guard certificate.saysNone("workProcesses") else { return report.notJudged(["workProcesses"]) }
          return report(["workProcesses"], .nothing(certificate))
        }
        if let elective = certificate.elective, context.catalogue.elective(elective) == nil {
          report(["elective"], severity: .warning, found: elective.text, .notHeld(elective))
        }
        Composition.check(certificate.workProcesses, ["workProcesses"], context.catalogue, &report)
        for (index, task) in certificate.ownTasks.enumerated() {
          Composition.check(
            task.workProcesses, ["ownTasks", .item(index), "workProcesses"], context.catalogue, &report)
        }
      }
    ])
}

private enum Composition {
  static func check(_ references: [TaskReference], _ path: Path, _ catalogue: Catalogue, _ report: inout Report) {
    for (index, reference) in references.enumerated() {
      let place = path.appending(.item(index))
      if let certificate = reference.scope.certificate {
        report(place.appending("certificate"), found: certificate.text, .certificateInside(certificate))
        continue
      }
      switch catalogue.meaning(of: reference) {
      case .workProcesses, .purpose: continue
      case .notHeld:
        guard let elective = reference.scope.elective else { continue }
        report(place.appending("elective"), severity: .warning, found: elective.text, .notHeld(elective))
      case .incomplete: report(place.appending("task"), .noTask(reference))
      case .noSuchTask(let known):
        if known.isEmpty, let file = reference.scope.file.flatMap({ catalogue.file($0) }) {
          report.notJudged(at: file.file.origin, ["coreTasks"])
          continue
        }
        let shown = known.shownList(most: 12)
        report(
          place.appending("task"), found: reference.task?.text, accepted: Phrase(nl: shown, en: shown),
          .noSuchTask(reference, shown))
      }
    }
  }
}

extension TaskReference {
  /// The file, elective or certificate that is referred to, in words.
  var holder: Phrase {
    switch scope {
    case .file(let id): Phrase(nl: "dossier “\(id)”", en: "file “\(id)”")
    case .elective(let code): Phrase(nl: "keuzedeel \(code)", en: "elective \(code)")
    case .certificate(let code): Phrase(nl: "certificaat \(code)", en: "certificate \(code)")
    }
  }
}

extension Phrase {
  fileprivate static func nothing(_ certificate: MboCertificate) -> Phrase {
    Phrase(
      nl: "Certificaat \(certificate.code) “\(certificate.title)” noemt geen werkproces en geen keuzedeel. Vul "
        + "workProcesses of elective in, of noem de samenstelling onbekend.",
      en: "Certificate \(certificate.code) “\(certificate.title)” names no work process and no elective. Fill in "
        + "workProcesses or elective, or call the composition unknown (onbekend).")
  }

  fileprivate static func notHeld(_ code: ElectiveCode) -> Phrase {
    Phrase(
      nl:
        "Keuzedeel \(code) staat niet in de geladen bestanden en is hier niet te controleren. Geef ook dat bestand, of "
        + "verbeter de code.",
      en: "Elective \(code) is not in the loaded files and cannot be checked here. Give that file too, or correct the "
        + "code.")
  }

  fileprivate static func certificateInside(_ code: CertificateCode) -> Phrase {
    Phrase(
      nl: "Een certificaat bestaat uit werkprocessen of een keuzedeel, niet uit certificaat \(code). Noem de "
        + "werkprocessen zelf.",
      en:
        "A certificate consists of work processes or an elective, not of certificate \(code). Name the work processes "
        + "themselves.")
  }

  fileprivate static func noTask(_ reference: TaskReference) -> Phrase {
    Phrase(
      nl: "De verwijzing noemt \(reference.holder.nl), maar geen taak. Vul in task een kerntaak of werkproces in.",
      en: "The reference names \(reference.holder.en), but no task. Fill in a core task or work process in task.")
  }

  fileprivate static func noSuchTask(_ reference: TaskReference, _ known: String) -> Phrase {
    let task = reference.task?.text ?? ""
    return Phrase(
      nl: "Taak \(task) bestaat niet in \(reference.holder.nl). Kies uit: \(known).",
      en: "Task \(task) does not exist in \(reference.holder.en). Choose from: \(known).")
  }
}
