public import Curriculum
public import Description

/// What surrounds the object that a rule looks at. A class, since every check gets it.
public final class RuleContext: Sendable {
  /// Finds other objects by id and code.
  public let catalogue: Catalogue
  /// The numbers in force.
  public let profile: AgreedProfile
  /// The day that validity is judged on (*peildatum*).
  public let referenceDate: Day
  /// What the user chose for the formats of partners.
  public let settings: Settings
  /// The SHA-256 of the normal form of a module without its `published` field, in lower-case hexadecimal digits; nil
  /// where nobody can tell it, since rules know no formats.
  public let normalChecksum: (@Sendable (FlexibleModule) -> String)?
  /// What a register says of national codes; nil where no records of one were given.
  public let register: CodeRegister?
  /// What the rules on coverage share.
  let coverageMemo = CoverageMemo()

  public init(
    catalogue: Catalogue, profile: AgreedProfile, referenceDate: Day, settings: Settings = Settings(),
    normalChecksum: (@Sendable (FlexibleModule) -> String)? = nil, register: CodeRegister? = nil
  ) {
    self.catalogue = catalogue
    self.profile = profile
    self.referenceDate = referenceDate
    self.settings = settings
    self.normalChecksum = normalChecksum
    self.register = register
  }
}
