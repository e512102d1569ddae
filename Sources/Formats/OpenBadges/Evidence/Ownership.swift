/// Whether a badge is of the person with an identifier.
enum Ownership: Sendable, Equatable {
  case same
  case other
  /// It cannot be told: a hash that is not SHA-256, or an id of another kind.
  case unknown

  /// Compares an identity, hashed or plain. Two habits of hashing are tried: the identifier as it is (Open Badges), and
  /// in small letters (edubadges).
  init(of identifier: String, identity: String, salt: String?, isHashed: Bool) {
    let variants = Set([identifier, identifier.lowercased()])
    guard isHashed else {
      self = identity.lowercased() == identifier.lowercased() ? .same : .other
      return
    }
    guard identity.hasPrefix("sha256$"), IdentityHash.isHash(identity) else {
      self = .unknown
      return
    }
    let wanted = identity.lowercased()
    self = variants.contains { IdentityHash.of($0, salt: salt ?? "") == wanted } ? .same : .other
  }

  /// Compares the id of a subject: an address of mail is one with or without `mailto:`. Another kind of id says nothing
  /// of who it is.
  init(of identifier: String, subject: String) {
    let id = subject.hasPrefix("mailto:") ? String(subject.dropFirst(7)) : subject
    let isSame = id.lowercased() == identifier.lowercased()
    self = isSame ? .same : subject.hasPrefix("mailto:") && identifier.contains("@") ? .other : .unknown
  }
}
