import Codecs
import Curriculum
import Description

extension Format {
  /// SBB's XML of qualification files, read dossier by dossier (`kwalificatiedossier`).
  public static let sbb = Format(
    name: "sbb", title: Phrase(nl: "dossiers van SBB in XML", en: "qualification files of SBB in XML"),
    syntax: .xml, fileExtension: "xml", recognises: { $0.syntax == .xml && $0.root == "sbb" },
    reading: .stream { next, reader, take in
      var number = 0
      var head: (size: Int, value: SBBHead)?
      let rest = reader.stream(
        SBBDossier.self, at: [RecordPlace(["sbb", "dossiers", "dossier"])], head: SBBDocument.self, namespace: .any,
        next: next
      ) { dossier in
        let known = head.flatMap { $0.size == dossier.headSize ? $0.value : nil } ?? SBBHead(dossier.head().value?.sbb)
        head = (dossier.headSize, known)
        take(SBBReading.part(dossier, head: known, number: number))
        number += 1
      }
      return SBBReading.rest(rest, dossiers: number)
    },
    outline: { Outline(of: SBBDocument.self) }, namespace: .any, write: nil)
}

/// From what was read to a part of the workspace.
enum SBBReading {
  /// A dossier.
  static func part(
    _ dossier: TextReader.Streamed<SBBDossier, SBBDocument>, head: SBBHead, number: Int
  ) -> FormatPart {
    let base: Path = ["sbb", "dossiers", "dossier", .item(number)]
    var (problems, losses) = split(dossier.result.problems, below: base)
    guard let value = dossier.result.value else { return FormatPart(document: nil, problems: problems, losses: losses) }
    var mapping = SBBImport(value, head: head, base: base)
    let file = mapping.file()
    problems += mapping.problems.map { problem in
      var problem = problem
      problem.offset = dossier.offset(Path(Array(problem.path.steps.dropFirst(base.steps.count))))
      return problem
    }
    losses += mapping.losses
    return FormatPart(
      document: file.map(Document.qualificationFile), problems: problems, losses: losses, places: mapping.places)
  }

  /// What stands beside the dossiers.
  static func rest(_ head: ReadingResult<SBBDocument>, dossiers: Int) -> FormatPart {
    var (problems, losses) = split(head.problems, below: [])
    if head.value != nil, dossiers == 0 {
      problems.append(
        Problem(
          .missing, type: "SBBRoot", field: "dossiers", path: ["sbb"], offset: 0,
          message: Phrase(
            nl: "In dit bestand van SBB staat geen dossier.", en: "There is no dossier in this file of SBB.")))
    }
    return FormatPart(document: nil, problems: problems, losses: losses)
  }

  /// What was passed over becomes losses, by path and count; the rest stays a problem.
  private static func split(_ problems: [Problem], below base: Path) -> ([Problem], [Loss]) {
    var counts: [String: Int] = [:]
    var rest: [Problem] = []
    for problem in problems {
      guard problem.kind == .ignored else {
        var problem = problem
        problem.path = base + problem.path
        rest.append(problem)
        continue
      }
      let prefix = base.steps.isEmpty ? "" : "dossier."
      counts[prefix + problem.path.description, default: 0] += problem.found.flatMap { Int($0) } ?? 1
    }
    let reason = Phrase(
      nl: "heeft geen plaats in het curriculum", en: "has no place in the curriculum")
    return (rest, counts.sorted { $0.key < $1.key }.map { Loss(path: $0.key, count: $0.value, reason: reason) })
  }
}
