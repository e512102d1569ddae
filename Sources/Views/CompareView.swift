import Description
import Workspace

extension View {
  /// The files of an earlier state.
  public static let before = View.Option(
    "before", Phrase(nl: "de bestanden van toen, om mee te vergelijken", en: "the files of then, to compare with"),
    takes: .files)

  /// What became of findings since an earlier state.
  public static let compare = View(
    "compare", title: Phrase(nl: "Vergeleken met eerder", en: "Compared with before"),
    Phrase(nl: "Wat is beter, wat is slechter, wat is nieuw?", en: "What is better, what is worse, what is new?"),
    options: [before],
    nothing: Phrase(
      nl: "Geef met --before de bestanden van toen: fim show compare --before oud nieuw.",
      en: "Give the files of then with --before: fim show compare --before old new."),
    notes: [
      Note(
        .info,
        Phrase(
          nl:
            "Twee bevindingen zijn dezelfde als regel en zin gelijk zijn; in welk bestand en op welke regel zij staan, "
            + "telt niet mee.",
          en: "Two findings are the same when rule and sentence are equal; in which file and line they stand does not "
            + "count."))
    ]
  ) { input in
    guard let then = input.request.files(of: before), let now = input.check?() else { return [] }
    let old = then.check(Judgement(referenceDate: input.referenceDate, profile: input.profile))
    return FindingsComparison(old, now).blocks
  }
}

/// Findings of two checks beside each other.
private struct FindingsComparison {
  private struct Key: Hashable {
    let rule: String
    let message: Phrase
  }

  private var solved: [LocatedFinding] = []
  private var new: [LocatedFinding] = []
  private var rules: [String: (old: Int, now: Int, severity: Severity)] = [:]

  init(_ old: CheckReport, _ now: CheckReport) {
    var counts: [Key: Int] = [:]
    for located in old.findings {
      let finding = located.finding
      counts[Key(rule: finding.rule, message: finding.message), default: 0] += 1
      rules[finding.rule, default: (0, 0, finding.severity)].old += 1
    }
    for located in now.findings {
      let finding = located.finding
      rules[finding.rule, default: (0, 0, finding.severity)].now += 1
      let key = Key(rule: finding.rule, message: finding.message)
      if counts[key, default: 0] > 0 { counts[key, default: 0] -= 1 } else { new.append(located) }
    }
    for located in old.findings.reversed() {
      let key = Key(rule: located.finding.rule, message: located.finding.message)
      guard counts[key, default: 0] > 0 else { continue }
      counts[key, default: 0] -= 1
      solved.append(located)
    }
    solved.reverse()
  }

  var blocks: [Block] {
    var table = Table(
      id: "rules", caption: Phrase(nl: "Per regel", en: "Per rule"),
      columns: [
        Table.Column("rule", Phrase(nl: "Regel", en: "Rule")),
        Table.Column("severity", Phrase(nl: "Ernst", en: "Severity")),
        Table.Column("before", Phrase(nl: "Toen", en: "Then"), alignment: .trailing),
        Table.Column("now", Phrase(nl: "Nu", en: "Now"), alignment: .trailing),
        Table.Column("verdict", Phrase(nl: "Oordeel", en: "Verdict")),
      ])
    for (rule, counts) in rules.sorted(by: { $0.key < $1.key }) {
      let verdict =
        counts.now == counts.old
        ? Phrase(nl: "gelijk", en: "the same")
        : counts.now < counts.old ? Phrase(nl: "beter", en: "better") : Phrase(nl: "slechter", en: "worse")
      table.append([
        .code(rule), .phrase(counts.severity.word), .number(counts.old), .number(counts.now), .phrase(verdict),
      ])
    }
    let summary = Phrase(
      nl: "\(solved.count) opgelost, \(new.count) nieuw.", en: "\(solved.count) solved, \(new.count) new.")
    return [.paragraph(summary), .table(table)]
      + list("new", Phrase(nl: "Nieuw", en: "New"), new) + list("solved", Phrase(nl: "Opgelost", en: "Solved"), solved)
  }

  private func list(_ id: String, _ title: Phrase, _ findings: [LocatedFinding]) -> [Block] {
    guard !findings.isEmpty else { return [] }
    return [
      .table(
        Table(
          id: id, caption: title,
          columns: [
            Table.Column("rule", Phrase(nl: "Regel", en: "Rule")),
            Table.Column("message", Phrase(nl: "Bevinding", en: "Finding")),
            Table.Column("place", Phrase(nl: "Plaats", en: "Place")),
          ],
          rows: findings.map {
            [.code($0.finding.rule), .phrase($0.finding.message), .text("\($0.file):\($0.position.line)")]
          }))
    ]
  }
}
