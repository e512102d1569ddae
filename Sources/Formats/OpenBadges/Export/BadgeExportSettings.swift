import Description

/// What a user chose for making badges.
struct BadgeExportSettings: Sendable {
  /// Where the badges will stand, without a slash at the end.
  var address: String
  /// Whether nobody said where: the address is an invented one.
  var isStandardAddress: Bool
  /// The address of the picture; nil for none.
  var image: String?
  /// The language of the badges, as edubadges writes it.
  var language: String
  /// Whether what only SURF's profile has a place for is written in Open Badges 3.0.
  var usesSURF: Bool

  init(_ settings: Settings) {
    var address = settings[Self.addressName] ?? Self.standardAddress
    while address.hasSuffix("/") { address.removeLast() }
    self.address = address
    isStandardAddress = settings[Self.addressName] == nil
    image = settings[Self.imageName]
    language = settings[Self.languageName] ?? "nl_NL"
    usesSURF = settings[Self.formName] != "plain"
  }

  static let addressName = "badge-address"
  static let imageName = "badge-image"
  static let languageName = "badge-language"
  static let formName = "badge-form"
  static let standardAddress = "https://badges.example"

  /// The address below which the contexts of the extensions stand: that of production.
  var extensionRoot: String { "https://api.edubadges.nl" }

  /// The address of an issuer.
  func issuer(_ id: String) -> String { "\(address)/issuers/\(id)" }
}
