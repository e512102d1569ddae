import Curriculum
import Description

/// The badge that is issued: made of a module or microcredential, or a badge class among the files.
struct BadgeChoice {
  /// A short name for files.
  let name: String
  var badge: OB2BadgeClass
  /// The issuer, as far as it is known; for Open Badges 2.0 it takes an address and an email address besides.
  var issuer: OB2Profile
  /// Whether the issuer is all that Open Badges 2.0 asks.
  var isIssuerWhole: Bool
  private(set) var losses: [Loss] = []
  private(set) var notes: [Phrase] = []
  private(set) var obstacles: [FormatExport.Obstacle] = []

  /// Finds the badge with a name, or the only one.
  init(
    _ name: String?, in request: ExportRequest, _ settings: BadgeExportSettings
  ) throws(BadgeOrder.Refusal) {
    let files = request.messages.compactMap { $0.message as? OB2File }
    var classes: [OB2BadgeClass] = []
    var issuers: [OB2Profile] = []
    for file in files {
      if case .badgeClass(let badge) = file.document { classes.append(badge) }
      if case .issuer(let issuer) = file.document { issuers.append(issuer) }
    }
    let made = request.scopes.flatMap { scope in
      scope.holdings.microcredentials.map(\.value.id.text) + scope.holdings.modules.map(\.value.id.text)
    }
    let names = classes.map { BadgeNames.fileName($0.id.text) } + made
    let chosen = try Self.choose(name, among: names)
    self.name = chosen
    if let badge = classes.first(where: { BadgeNames.fileName($0.id.text) == chosen }) {
      self.badge = badge
      issuer = badge.issuer.here ?? OB2Profile(blank: Blank())
      isIssuerWhole = badge.issuer.here != nil
    } else {
      // The addresses are those of the issuer, where its file says them.
      var settings = settings
      if settings.isStandardAddress, let start = issuers.first?.start { settings.address = start }
      let export = BadgeExport(request.scopes, settings, only: chosen)
      guard let made = export.made.first else { throw Self.unknown(chosen, names) }
      badge = made.badge
      issuer = made.issuer
      isIssuerWhole = false
      losses = export.losses.losses
      obstacles = export.obstacles
      notes = issuers.isEmpty ? export.notes : export.notes.filter { !$0.en.contains("--badge-address") }
    }
    let address = badge.issuer.address?.text
    if !isIssuerWhole, let found = issuers.first(where: { $0.id.text == address }) ?? issuers.only {
      // What the curriculum knows of the issuer and its file does not say is kept.
      let country = issuer.extensions.institutionCountry
      issuer = found
      if issuer.extensions.institutionCountry == nil { issuer.extensions.institutionCountry = country }
      isIssuerWhole = true
      badge.issuer = .here(issuer)
    }
    if issuer.id.text.isEmpty { issuer.id = RawText(address ?? "") }
  }

  private static func choose(_ name: String?, among names: [String]) throws(BadgeOrder.Refusal) -> String {
    let unique = Array(Set(names)).sorted()
    guard let name else {
      if unique.count == 1 { return unique[0] }
      if unique.isEmpty {
        throw BadgeOrder.Refusal(
          reason: Phrase(
            nl: "hier is geen module, microcredential of badgeklasse om uit te reiken",
            en: "there is no module, microcredential or badge class here to issue"))
      }
      let list = Self.list(unique)
      throw BadgeOrder.Refusal(
        reason: Phrase(
          nl: "kies met --badge wat u uitreikt: \(list)", en: "choose with --badge what you issue: \(list)"))
    }
    let found = names.count { $0 == name }
    if found == 0 { throw unknown(name, unique) }
    if found > 1 {
      throw BadgeOrder.Refusal(
        reason: Phrase(
          nl: "\u{201C}\(name)\u{201D} staat er \(found) keer; geef alleen de bestanden van de goede",
          en: "\u{201C}\(name)\u{201D} is here \(found) times; give the files of the right one alone"))
    }
    return name
  }

  private static func unknown(_ name: String, _ names: [String]) -> BadgeOrder.Refusal {
    let nearest = Nearest.word(to: name, among: names)
    let list = Self.list(names)
    return BadgeOrder.Refusal(
      reason: Phrase(
        nl: "er is geen \u{201C}\(name)\u{201D} om uit te reiken"
          + (nearest.map { "; bedoelde u \($0)?" } ?? "; kies uit: \(list)"),
        en: "there is no \u{201C}\(name)\u{201D} to issue"
          + (nearest.map { "; did you mean \($0)?" } ?? "; choose from: \(list)")))
  }

  private static func list(_ names: [String]) -> String {
    names.prefix(20).joined(separator: ", ") + (names.count > 20 ? ", …" : "")
  }
}

extension Array {
  /// The only element; nil when there is none or more.
  fileprivate var only: Element? { count == 1 ? first : nil }
}

extension OB2Profile {
  /// How the addresses of its badges begin: as it says itself, else the host of its id.
  fileprivate var start: String? {
    if var start = verification?.startsWith.first?.text {
      while start.hasSuffix("/") { start.removeLast() }
      return start
    }
    let parts = id.text.split(separator: "/", maxSplits: 3, omittingEmptySubsequences: false)
    return parts.count > 2 && parts[0].hasPrefix("http") ? parts[..<3].joined(separator: "/") : nil
  }
}
