import Codecs
import Description

/// Which version of Open Badges a document has, told before anything else is read (`edubadges` convention: the first
/// that fits).
enum BadgeVersion: Sendable {
  /// A version before 2.0, which is recognised and not judged.
  case legacy(String)
  case two
  case three
  /// What edubadges offers to a signing service: no badge yet.
  case offer
  /// Nothing that is known.
  case unknown

  /// The version of a document.
  init(of root: TapeNode) {
    guard let context = root["@context"] else {
      self = Self.withoutContext(root)
      return
    }
    let entries = context.items
    if entries.contains(where: { $0.string.map(Self.isThree) == true }) {
      self = .three
    } else if entries.contains(where: { $0.string.map(Self.secondContexts.contains) == true }) {
      self = .two
    } else if entries.contains(where: { $0.isText("https://w3id.org/openbadges/v1") }) {
      self = .legacy("1.1")
    } else if entries.contains(where: { $0["obi"]?.isText("https://w3id.org/openbadges#") == true }) {
      self = .two
    } else {
      self = .unknown
    }
  }

  private static func withoutContext(_ root: TapeNode) -> BadgeVersion {
    if root["offerId"] != nil, root["credential"] != nil { return .offer }
    if root["recipient"] != nil, root["badge"]?.kind == .object { return .legacy("0.5") }
    if root["uid"] != nil || root["verify"] != nil { return .legacy("1.0") }
    if root["name"] != nil, root["url"] != nil || root["criteria"] != nil { return .legacy("1.0") }
    return .unknown
  }

  private static let secondContexts: Set<String> = [
    "https://w3id.org/openbadges/v2", "https://openbadgespec.org/v2/context.json",
  ]

  /// Whether a context is one of verifiable credentials or of Open Badges 3.0.
  static func isThree(_ address: String) -> Bool {
    address == VCContext.second || address == VCContext.first
      || address.hasPrefix("https://purl.imsglobal.org/spec/ob/v3p0/context")
  }

  /// Whether the members of a file show a badge.
  static func isBadge(_ head: FileHead) -> Bool {
    // Every file is asked this.
    func has(_ name: String) -> Bool { head.members.contains(name) }
    if has("@context") || has("verify") || has("credentialSubject") { return true }
    return has("offerId") && has("credential") || has("recipient") && (has("badge") || has("uid"))
      || has("name") && (has("criteria") || has("url"))
  }
}

/// The contexts that a credential begins with.
enum VCContext {
  /// The second edition of the data model (VCDM 2.0).
  static let second = "https://www.w3.org/ns/credentials/v2"
  /// The first edition (VCDM 1.1).
  static let first = "https://www.w3.org/2018/credentials/v1"
  /// What a context is.
  static let kinds = Phrase(
    nl: "een adres in aanhalingstekens of een object tussen { en }",
    en: "an address in quotes or an object between { and }")
  /// The start of the second context.
  private static let openBadges = "https://purl.imsglobal.org/spec/ob/v3p0/context"

  /// Whether an address is a context of Open Badges 3.0: `context.json`, `context-3.0.3.json`.
  static func isOpenBadges(_ address: String) -> Bool {
    guard address.hasPrefix(openBadges), address.hasSuffix(".json") else { return false }
    let version = Array(address.utf8.dropFirst(openBadges.utf8.count).dropLast(".json".utf8.count))
    let isDigit: (UInt8) -> Bool = { (0x30...0x39).contains($0) }
    return stride(from: 0, to: version.count, by: 6).allSatisfy { place in
      let part = version[place...].prefix(6)
      return part.count == 6 && part.starts(with: "-3.".utf8) && isDigit(version[place + 3])
        && version[place + 4] == UInt8(ascii: ".") && isDigit(version[place + 5])
    }
  }
}

extension Phrase {
  static let oddContext = Phrase(
    nl: "Dit is geen context; goed is: \(VCContext.kinds.nl). Verder is niets beoordeeld.",
    en: "This is no context; right is: \(VCContext.kinds.en). Nothing else was judged.")
}
