/// What a badge says as evidence (*bewijs*), whatever its format: what it points at, and whether it counts. A convention
/// of this project. It names no person.
public struct BadgeEvidence: Sendable, Equatable {
  /// A place in a framework that a badge points at, by its code.
  public struct Pointer: Sendable, Hashable {
    /// The code: `B1-K1-W4`, `C0110`, `K0407`.
    public var code: String
    /// What the badge calls it.
    public var name: String
    /// What the badge calls the framework.
    public var framework: String?
    /// Its address.
    public var address: String?

    /// A pointer to a code.
    public init(code: String, name: String, framework: String? = nil, address: String? = nil) {
      self.code = code
      self.name = name
      self.framework = framework
      self.address = address
    }
  }

  /// Whether a badge counts, and why not.
  public enum Standing: String, Sendable, CaseIterable {
    /// It counts, as far as a file can show.
    case counts
    case expired
    case notYetValid
    case revoked
    /// It breaks a rule that decides: see `fim validate`.
    case invalid
    /// The same badge is there in a newer edition, or once more.
    case replaced
    /// It is of another person than was asked for.
    case otherPerson
    /// Who has it cannot be told from the file.
    case unknownPerson
    /// What was awarded stands in another file, which is not there.
    case noDefinition
    /// It is older than Open Badges 2.0.
    case legacy
    /// It is no award: a badge class, an issuer, a list.
    case noAward
  }

  /// What was not checked of its origin. Nothing is ever said to be genuine.
  public enum Assurance: String, Sendable, CaseIterable {
    /// It is signed; the signature was not checked.
    case signatureNotChecked
    /// It bears no signature.
    case unsigned
    /// It stands on the web, where nobody looked.
    case hostingNotChecked
  }

  /// The file, as the user gave it.
  public var file: String
  /// The address or id of the award.
  public var id: String?
  /// What was awarded.
  public var title: String?
  /// Who awarded it.
  public var issuer: String?
  /// The day of the award.
  public var awarded: String?
  /// The day on which it ends.
  public var ends: String?
  /// Whether it counts, and why not.
  public var standing = Standing.counts
  /// Why it was revoked, in the words of the issuer.
  public var reason: String?
  /// What was not checked of its origin.
  public var assurance: Assurance?
  /// Addresses and codes of what was awarded; the last part of one may be the id of a module.
  public var names: [String] = []
  /// The codes of qualifications that it is for.
  public var programmes: [String] = []
  /// The places in frameworks that it points at.
  public var pointers: [Pointer] = []
  /// What it says as a microcredential; nil for another badge.
  public var elements: CredentialElements?

  /// Evidence of a file; the rest can be set afterwards.
  public init(file: String) { self.file = file }
}
