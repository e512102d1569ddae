public import Curriculum
import Description
import Formats

extension Workspace {
  /// What the badges among the files are evidence of, in the order of the files, and how many files are no badges.
  ///
  /// - Parameters:
  ///   - judgement: how they are judged: what is expired, revoked or broken does not count.
  ///   - recipient: the identifier of the person whose badges count; nil for anyone's.
  public func evidence(_ judgement: Judgement, of recipient: String?) -> (badges: [BadgeEvidence], others: Int) {
    let verdicts = Dictionary(check(judgement).files.map { ($0.file, $0.verdict) }) { first, _ in first }
    let badges = files.filter { $0.format?.evidence != nil }
    let items = badges.map { file in
      EvidenceRequest.Item(
        file: file.shown, message: file.parts.first?.message, verdict: verdicts[file.shown] ?? nil)
    }
    // The formats of badges read each other's files, since one folder may hold several versions.
    let evidence = badges.first?.format?.evidence.map { $0(EvidenceRequest(items, recipient: recipient)) } ?? []
    return (evidence, files.count - badges.count)
  }
}
