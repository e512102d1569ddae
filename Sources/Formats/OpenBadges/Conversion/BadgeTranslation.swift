import Description

/// Turns the badges among the input into Open Badges 3.0: each assertion and each badge class that stands alone.
///
/// What an assertion names by address is looked for among the other files.
struct BadgeTranslation {
  private var badges: [String: OB2BadgeClass] = [:]
  private var issuers: [String: OB2Profile] = [:]
  private let converter: OB2ToOB3

  /// A badge of the input that becomes nothing, and why.
  struct Refusal {
    var number: Int
    var path: Path
    var reason: Phrase
  }

  /// A document that came of one.
  struct Made {
    var name: String
    var file: OB3File
  }

  private(set) var made: [Made] = []
  private(set) var losses: [Loss] = []
  private(set) var refusals: [Refusal] = []

  init(_ messages: [(number: Int, message: any Message)], usesSURF: Bool) {
    converter = OB2ToOB3(usesSURF: usesSURF)
    let files = messages.compactMap { number, message in (message as? OB2File).map { (number, $0) } }
    for (_, file) in files {
      if case .badgeClass(let badge) = file.document { badges[badge.id.text] = badge }
      if case .issuer(let issuer) = file.document { issuers[issuer.id.text] = issuer }
    }
    let hasAssertions = files.contains { $0.1.assertion != nil }
    for (number, message) in messages {
      switch message {
      case let file as OB2File: convert(file, number, hasAssertions: hasAssertions)
      case let file as OB3File: take(OB2ToOB3.Result(file: file, losses: []))
      default:
        refuse(number, [], .noBadge)
      }
    }
  }

  private mutating func convert(_ file: OB2File, _ number: Int, hasAssertions: Bool) {
    switch file.document {
    case .assertion(let assertion):
      guard assertion.revoked != true else { return refuse(number, ["revoked"], .revokedSource) }
      guard let badge = assertion.badge.here ?? badges[assertion.badge.address?.text ?? ""] else {
        return refuse(
          number, ["badge"],
          Phrase(
            nl: "de badgeklasse is niet bij de hand; geef haar bestand mee, of neem de uitgebreide vorm (expand=badge)",
            en: "the badge class is not at hand; give its file too, or take the expanded form (expand=badge)"))
      }
      let issuer = badge.issuer.here ?? issuers[badge.issuer.address?.text ?? ""]
      take(converter.credential(assertion, badge: badge, issuer: issuer))
    case .badgeClass(var badge):
      if hasAssertions { return }
      if let issuer = issuers[badge.issuer.address?.text ?? ""] { badge.issuer = .here(issuer) }
      take(converter.achievement(badge))
    case .revoked: refuse(number, ["revoked"], .revokedSource)
    case .issuer: break
    default:
      refuse(
        number, ["type"],
        Phrase(
          nl: "alleen een badge (Assertion) of badgeklasse wordt omgezet",
          en: "only a badge (Assertion) or badge class is converted"))
    }
  }

  private mutating func refuse(_ number: Int, _ path: Path, _ reason: Phrase) {
    refusals.append(Refusal(number: number, path: path, reason: reason))
  }

  private mutating func take(_ result: OB2ToOB3.Result) {
    var name = result.file.fileName
    var count = 2
    while made.contains(where: { $0.name == "\(name).json" }) {
      name = "\(result.file.fileName)-\(count)"
      count += 1
    }
    made.append(Made(name: "\(name).json", file: result.file))
    losses += result.losses
  }
}

extension OB3File {
  /// A name for the file, out of the last part of its id.
  fileprivate var fileName: String {
    let id: String
    switch document {
    case .credential(let value): id = value.value.head.id.text
    case .endorsement(let value): id = value.value.head.id.text
    case .achievement(let value): id = value.value.achievement.id.text
    }
    return BadgeNames.fileName(id)
  }
}

/// Names of files out of ids.
enum BadgeNames {
  /// The last part of an address, without what cannot stand in the name of a file.
  static func fileName(_ id: String) -> String {
    var text = id.hasSuffix("#v3p0") ? String(id.dropLast(5)) : id
    if text.hasSuffix(".json") { text.removeLast(5) }
    let last = text.split(whereSeparator: { "/:#?".contains($0) }).last.map(String.init) ?? ""
    let plain = last.filter { $0.isASCII && ($0.isLetter || $0.isNumber || "-_.".contains($0)) }
    return plain.isEmpty || plain.allSatisfy { $0 == "." } ? "badge" : String(plain.prefix(100))
  }
}

extension Phrase {
  static let noBadge = Phrase(
    nl: "dit is geen badge van Open Badges 2.0 of 3.0", en: "this is no badge of Open Badges 2.0 or 3.0")
  fileprivate static let revokedSource = Phrase(
    nl: "een ingetrokken badge wordt niet omgezet: de intrekking zou verloren gaan",
    en: "a revoked badge is not converted: that it was revoked would be lost")
}
