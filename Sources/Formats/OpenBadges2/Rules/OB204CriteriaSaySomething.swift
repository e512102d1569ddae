import Description
import Rules

extension Rule {
  /// OB2-04: criteria are not empty, and an alignment has an address.
  static let ob204 = Rule(
    "OB2-04", .error, .sourced, [.openBadges2],
    title: Phrase(
      nl: "Criteria hebben een tekst of adres, en elke verwijzing heeft een adres.",
      en: "Criteria have a text or an address, and each alignment has an address."),
    explanation: Phrase(
      nl: "Zonder criteria weet niemand wat een badge waard is. Edubadges schrijft {} in een concept zonder tekst, en "
        + "null als adres van een verwijzing bij een microcredential; beide kloppen niet met Open Badges 2.0.",
      en:
        "Without criteria nobody knows what a badge is worth. Edubadges writes {} in a draft without text, and null as "
        + "address of an alignment of a microcredential; neither agrees with Open Badges 2.0."),
    remedy: Phrase(
      nl: "Vul bij criteria een narrative in, en geef elke verwijzing een targetUrl; laat anders de verwijzing weg.",
      en: "Fill in a narrative with the criteria, and give each alignment a targetUrl; else leave the alignment out."),
    example: #"{"type": "BadgeClass", "criteria": {}}"#,
    checks: [
      .message(OB2File.self) { file, _, report in
        if let badge = file.badge, badge.value.criteria.isEmpty {
          report(badge.path + ["criteria"], stage: BadgeStage.required.name, .emptyCriteria)
        }
        if case .criteria(let criteria) = file.document, Linked.here(criteria).isEmpty {
          report([], stage: BadgeStage.required.name, .emptyCriteria)
        }
        for (index, evidence) in (file.assertion?.evidence ?? []).enumerated() {
          guard let evidence = evidence.here, evidence.id == nil, evidence.narrative == nil else { continue }
          report(
            ["evidence", .item(index)], severity: .warning, stage: BadgeStage.required.name, .emptyEvidence)
        }
      }
    ])
}

extension Linked<OB2Criteria> {
  /// Whether there is neither an address nor a text.
  fileprivate var isEmpty: Bool {
    switch self {
    case .address(let address): address.text.isEmpty
    case .here(let criteria): (criteria.id?.text ?? "").isEmpty && (criteria.narrative?.text ?? "").isEmpty
    }
  }
}

extension Phrase {
  fileprivate static let emptyCriteria = Phrase(
    nl: "Deze criteria zeggen niets: er is geen id en geen narrative. Vul in wat iemand moet doen of kunnen.",
    en: "These criteria say nothing: there is no id and no narrative. Fill in what someone must do or be able to.")
  fileprivate static let emptyEvidence = Phrase(
    nl: "Dit bewijs zegt niets: er is geen id (adres) en geen narrative (tekst).",
    en: "This evidence says nothing: there is no id (address) and no narrative (text).")
}
