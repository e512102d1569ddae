public import Description

/// What is to be issued: one badge, to the people on a list.
public struct BadgeOrder: Sendable {
  /// Someone who gets a badge. There is no name among it, and none is ever written.
  public struct Recipient: Sendable, Equatable {
    /// What an identifier is, by the words of Open Badges 2.0.
    public enum Kind: String, Sendable {
      case email, id
    }

    /// What the person is known by. It is written in small letters, as edubadges has it.
    public var identifier: String
    /// What kind of identifier it is.
    public var kind: Kind
    /// The decentralised identifier of the person's wallet, for Open Badges 3.0.
    public var did: String?
    /// The grade, in the writing of the school.
    public var grade: String?
    /// Why this person earned the badge.
    public var narrative: String?
    /// The address of evidence.
    public var evidence: String?

    /// A person by an identifier; the rest can be set afterwards.
    public init(identifier: String, kind: Kind) {
      self.identifier = identifier
      self.kind = kind
    }
  }

  /// Why nothing can be issued, as a phrase without capital and full stop.
  public struct Refusal: Error, Sendable {
    /// What stands in the way.
    public let reason: Phrase
  }

  /// The id of the module or microcredential, or the last part of the id of a badge class; nil for the only one.
  public var badge: String?
  /// The people, in the order of the list.
  public var recipients: [Recipient]
  /// The day of the award, from its first second in UTC.
  public var issuedOn: Day
  /// The day on which the badges end, at its first second in UTC; nil for no end.
  public var expires: Day?
  /// What salts and ids are reckoned from; nil for random ones.
  public var seed: String?
  /// Whether identifiers are hashed, with a salt for each person.
  public var isHashed = true
  /// Whether Open Badges 3.0 is written with the claims of a JWT beside its members, for a signing service.
  public var hasClaims = false

  /// An order with random numbers and hashed identifiers.
  public init(badge: String?, recipients: [Recipient], issuedOn: Day) {
    self.badge = badge
    self.recipients = recipients
    self.issuedOn = issuedOn
  }
}
