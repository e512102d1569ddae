import Description
import Rules

extension Rule {
  /// OB3-01: contexts, types and required members are there.
  static let ob301 = Rule(
    "OB3-01", .error, .sourced, [.openBadges3],
    title: Phrase(
      nl: "Contexten, types en verplichte velden staan er zoals Open Badges 3.0 vraagt.",
      en: "Contexts, types and required members are as Open Badges 3.0 asks."),
    explanation: Phrase(
      nl: "Een bewijs begint met de context van verifieerbare bewijzen en die van Open Badges, in die volgorde. Zijn "
        + "type noemt VerifiableCredential en OpenBadgeCredential. Elk deel noemt zijn eigen soort: AchievementSubject, "
        + "Achievement, Result, Evidence, Profile. De eerste uitgave van het gegevensmodel (VCDM 1.1) wordt gelezen, met "
        + "een waarschuwing.",
      en: "A credential begins with the context of verifiable credentials and that of Open Badges, in that order. Its "
        + "type names VerifiableCredential and OpenBadgeCredential. Each part names its own type: AchievementSubject, "
        + "Achievement, Result, Evidence, Profile. The first edition of the data model (VCDM 1.1) is read, with a "
        + "warning."),
    remedy: Phrase(nl: "Vul aan wat genoemd wordt.", en: "Add what is named."),
    example: #"{"@context": ["https://www.w3.org/ns/credentials/v2"], "type": ["VerifiableCredential"]}"#,
    checks: [
      .message(OB3File.self) { file, _, report in
        for (endorsement, path) in file.endorsements {
          let entries = endorsement.head.context
          if entries.first?.text != VCContext.second || entries.count < 2
            || entries[1].text.map(VCContext.isOpenBadges) != true
          {
            report(path + ["@context"], stage: BadgeStage.schema.name, .endorsementContext)
          } else if let odd = entries.firstIndex(where: { !$0.isContext }) {
            report(
              path + ["@context", .item(odd)], accepted: VCContext.kinds, stage: BadgeStage.schema.name,
              .endorsementOddContext)
          }
          if !endorsement.head.type.contains(where: { $0.text == "VerifiableCredential" }) {
            report(
              path + ["type"], accepted: Phrase(nl: "VerifiableCredential", en: "VerifiableCredential"),
              stage: BadgeStage.schema.name, .endorsementType)
          }
        }
      }
    ])
}

extension Tree {
  /// Whether this can be a context: an address or an object.
  fileprivate var isContext: Bool {
    switch self {
    case .string, .members: true
    default: false
    }
  }
}

extension OB3File {
  /// The endorsements that stand in the document, with their places.
  var endorsements: [(OB3Endorsement, Path)] {
    var found: [(OB3Endorsement, Path)] = []
    // Few have any: a path is made only then.
    func add(_ list: [OB3Endorsement], _ path: @autoclosure () -> Path) {
      for (index, item) in list.enumerated() { found.append((item, path() + ["endorsement", .item(index)])) }
    }
    func add(_ head: OB3Head) {
      if case .here(let issuer) = head.issuer { add(issuer.endorsement, ["issuer"]) }
    }
    switch document {
    case .achievement: break
    case .endorsement(let endorsement) where endorsement.value.head.edition != 1: add(endorsement.value.head)
    case .credential(let credential) where credential.value.head.edition != 1:
      add(credential.value.head)
      var path: Path { ["credentialSubject", "achievement"] }
      add(credential.value.endorsement, [])
      add(credential.value.credentialSubject.achievement.endorsement, path)
      add(credential.value.credentialSubject.achievement.creator?.endorsement ?? [], path + ["creator"])
      add(credential.value.credentialSubject.source?.endorsement ?? [], ["credentialSubject", "source"])
    case .credential, .endorsement: break
    }
    return found
  }
}

extension Phrase {
  fileprivate static let endorsementContext = Phrase(
    nl: "Een aanbeveling begint met dezelfde twee contexten als een bewijs; hier staan ze niet zo.",
    en: "An endorsement begins with the same two contexts as a credential; they do not stand so here.")
  fileprivate static let endorsementOddContext = Phrase(
    nl: "Dit is geen context; goed is: \(VCContext.kinds.nl).",
    en: "This is no context; right is: \(VCContext.kinds.en).")
  fileprivate static let endorsementType = Phrase(
    nl: "Een aanbeveling is zelf een bewijs: \u{201C}type\u{201D} noemt VerifiableCredential en EndorsementCredential. "
      + "Hier ontbreekt VerifiableCredential.",
    en: "An endorsement is a credential itself: \u{201C}type\u{201D} names VerifiableCredential and "
      + "EndorsementCredential. Here VerifiableCredential is missing.")
}
