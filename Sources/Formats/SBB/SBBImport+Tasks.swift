import Curriculum
import Description

// Core tasks and work processes of a dossier, with what profiles add to them.
extension SBBImport {
  mutating func coreTasks(
    _ tasks: SBBCoreTasks?, prefix: String, source: Path, object: Path
  ) -> [CoreTask] {
    var result: [CoreTask] = []
    var seen: Set<Int> = []
    for (index, task) in (tasks?.kerntaak ?? []).enumerated() {
      let path = source + ["kerntaak", .item(index)]
      guard let number = number(task.hoofdstuk, at: path, &seen), let title = line(task.titel, at: path),
        let code = CoreTaskCode("\(prefix)-K\(number)")
      else { continue }
      let place = object.appending(.item(result.count))
      places.append(FormatPart.Place(object: ["qualificationFile"] + place, source: base + path))
      var coreTask = CoreTask(code: code, title: title, workProcesses: [])
      coreTask.complexity = text(task.complexiteit?.text)
      coreTask.autonomy = text(task.verantwoordelijkheid?.text)
      coreTask.knowledge = references(task.kennis?.kennis ?? [], at: path)
      coreTask.additions =
        additions(task.complexiteit?.additions, field: "complexity", at: path)
        + additions(task.verantwoordelijkheid?.additions, field: "autonomy", at: path)
        + additions(task.kennis?.kennisPerProfiel?.aanvullend, field: "knowledge", at: path)
      let base = task.basiswerkprocessen != nil
      coreTask.workProcesses = workProcesses(
        task.basiswerkprocessen ?? task.profielwerkprocessen, of: code,
        source: path.appending(.field(base ? "basiswerkprocessen" : "profielwerkprocessen")),
        object: place.appending("workProcesses"))
      result.append(coreTask)
    }
    return result
  }

  private mutating func workProcesses(
    _ processes: SBBWorkProcesses?, of task: CoreTaskCode, source: Path, object: Path
  ) -> [WorkProcess] {
    var result: [WorkProcess] = []
    var seen: Set<Int> = []
    for (index, process) in (processes?.werkproces ?? []).enumerated() {
      let path = source + ["werkproces", .item(index)]
      guard let number = number(process.hoofdstuk, at: path, &seen), let title = line(process.titel, at: path),
        let code = WorkProcessCode("\(task.text)-W\(number)")
      else { continue }
      places.append(
        FormatPart.Place(object: ["qualificationFile"] + object.appending(.item(result.count)), source: base + path))
      var workProcess = WorkProcess(code: code, title: title)
      workProcess.description = text(process.omschrijving?.text)
      workProcess.result = text(process.resultaat?.text)
      workProcess.behaviour = text(process.gedrag?.text)
      workProcess.competencies = letters(process.competenties?.competentie ?? [], at: path)
      workProcess.additions =
        additions(process.omschrijving?.additions, field: "description", at: path)
        + additions(process.resultaat?.additions, field: "result", at: path)
        + additions(process.gedrag?.additions, field: "behaviour", at: path)
        + additions(process.competenties?.competentiesPerProfiel?.aanvullend, field: "competencies", at: path)
      result.append(workProcess)
    }
    return result
  }

  private mutating func dangling(_ number: String, at path: Path) {
    doubt(
      path,
      Phrase(
        nl: "De verwijzing \(number) heeft geen doel in dit bestand en is niet overgenomen.",
        en: "The reference \(number) has no target in this file and is not carried over."), found: number)
  }

  private mutating func references(_ references: [SBBReference], at path: Path) -> [AnyCode] {
    references.compactMap { reference in
      guard knowledgeNumbers.contains(reference.referentie.text), let code = AnyCode(reference.referentie.text) else {
        dangling(reference.referentie.text, at: path)
        return nil
      }
      return code
    }
  }

  private mutating func letters(_ references: [SBBReference], at path: Path) -> [CompetencyLetter] {
    references.compactMap { reference in
      if let letter = head.competencies[reference.referentie.text] { return letter }
      dangling(reference.referentie.text, at: path)
      return nil
    }
  }

  private mutating func additions(_ additions: [SBBAddition]?, field: String, at path: Path) -> [Addition] {
    (additions ?? []).compactMap { addition in
      guard let reference = addition.profiel?.referentie.text, let name = FieldName(field) else { return nil }
      guard let profile = profileNumbers[reference] else {
        dangling(reference, at: path)
        return nil
      }
      var result = Addition(profile: profile, field: name)
      result.text = text(addition.omschrijving?.text ?? addition.complexiteit ?? addition.verantwoordelijkheid)
      result.references =
        references(addition.onderdelen?.kennis ?? [], at: path)
        + letters(addition.omschrijving?.competentie ?? [], at: path).compactMap { AnyCode($0.text) }
      return result.text == nil && result.references.isEmpty ? nil : result
    }
  }
}
