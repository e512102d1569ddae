import Codecs
import Description
import Rules

extension Format {
  /// Open Badges 2.0, with the extensions of edubadges. It recognises badges of all versions; their content tells which.
  public static let ob2 = badges(
    "ob2", Phrase(nl: "Open Badges 2.0 en edubadges", en: "Open Badges 2.0 and edubadges"), recognises: isBadge,
    carrier: .badges, export: BadgeWriting.definitions2, translate: BadgeWriting.translated2, rules: BadgeRules.groups)
  /// Open Badges 3.0.
  public static let ob3 = badges(
    "ob3", Phrase(nl: "Open Badges 3.0", en: "Open Badges 3.0"), recognises: { _ in false }, carrier: .badges,
    export: BadgeWriting.definitions3, translate: BadgeWriting.translated3)

  private static func badges(
    _ name: String, _ title: Phrase, recognises: @escaping @Sendable (FileHead) -> Bool, carrier: Carrier? = nil,
    export: @escaping @Sendable (ExportRequest) -> FormatExport,
    translate: @escaping @Sendable (ExportRequest) -> FormatExport, rules: [RuleGroup] = []
  ) -> Format {
    Format(
      name: name, title: title, syntax: .json, fileExtension: "json", recognises: recognises,
      reading: .whole { BadgeReading.part($0, $1) }, outline: { BadgeOutline.shared }, write: nil,
      export: export, translate: translate, evidence: BadgeEvidenceReading.evidence, rules: rules,
      settings: BadgeSettings.all, verdict: BadgeVerdict.of, carrier: carrier)
  }

  @Sendable private static func isBadge(_ head: FileHead) -> Bool {
    head.wrapping != nil || (head.syntax == .xml && head.root == "svg") || BadgeVersion.isBadge(head)
  }
}

extension Format {
  /// The versions that badges are issued in.
  public static let badges: [Format] = [.ob2, .ob3]
}

/// Badges are JSON, and places in JSON need no description.
enum BadgeOutline {
  static let shared = Outline(of: LegacyBadge.self)
}

/// What a check of a badge came to: what the badge is decides together with what was found in it.
enum BadgeVerdict: Sendable {
  case legacy, support, fragment, unsigned
  /// A badge with a signature, and one of a version that is checked at its address.
  case whole

  @Sendable static func of(_ part: FormatPart) -> Format.VerdictMaker {
    let kind = BadgeVerdict(part.message)
    return { kind.verdict(among: $0) }
  }

  private init(_ message: (any Message)?) {
    switch message {
    case let file as OB3File: self = file.signed != nil || file.head?.proof.isEmpty == false ? .whole : .unsigned
    case let file as OB2File:
      if case .fragment = file.document { self = .fragment } else { self = .whole }
    case is LegacyBadge: self = .legacy
    case is BadgeOffer: self = .support
    default: self = .whole
    }
  }

  private func verdict(among findings: [Finding]) -> Verdict {
    switch self {
    case .legacy: return Verdict("legacy")
    case .support: return Verdict("support")
    case .fragment, .unsigned, .whole: break
    }
    if let failed = Self.first(.error, findings) { return Self.verdict(failed.finding, failed.stage) }
    if self == .fragment { return Verdict("fragment") }
    if let warned = Self.first(.warning, findings) { return Verdict("warning", stage: warned.stage?.name) }
    return Verdict(self == .unsigned ? "valid-unsigned" : "valid")
  }

  /// The finding of the first stage among those of a severity.
  private static func first(_ severity: Severity, _ findings: [Finding]) -> (finding: Finding, stage: BadgeStage?)? {
    var best: (finding: Finding, stage: BadgeStage?)?
    // A finding of policy alone: the badge keeps to its format.
    for finding in findings where finding.severity == severity && finding.rule != Rule.mcr01.id {
      let stage = finding.formatStage.flatMap { name in BadgeStage.of(name, severity) }
      guard let old = best else {
        best = (finding, stage)
        continue
      }
      if let new = stage, old.stage.map({ new < $0 }) ?? true { best = (finding, stage) }
    }
    return best
  }

  private static func verdict(_ finding: Finding, _ stage: BadgeStage?) -> Verdict {
    var name = "invalid"
    if stage == .status { name = "revoked" }
    if stage == .time {
      let field = finding.path.steps.last
      name = field == "validFrom" || field == "issuanceDate" || field == "issuedOn" ? "not-yet-valid" : "expired"
    }
    return Verdict(name, stage: stage?.name)
  }
}

extension BadgeStage {
  /// The stage with a name; a warning of stage `schema` is of the looser family.
  static func of(_ name: String, _ severity: Severity) -> BadgeStage? {
    if name == Self.schema.rawValue, severity == .warning { return .looserSchema }
    return BadgeStage(rawValue: name)
  }
}
