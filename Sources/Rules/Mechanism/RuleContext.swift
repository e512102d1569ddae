public import Curriculum
public import Description

/// What surrounds the object that a rule looks at. A class, since every check gets it.
public final class RuleContext: Sendable {
  /// Finds other objects by id and code.
  public let catalogue: Catalogue
  /// What holds whatever is loaded.
  public let circumstances: Circumstances
  /// The SHA-256 of the normal form of a module without its `published` field, in lower-case hexadecimal digits; nil
  /// where nobody can tell it, since rules know no formats.
  public let normalChecksum: (@Sendable (FlexibleModule) -> String)?
  /// What a register says of national codes; nil where no records of one were given.
  public let register: CodeRegister?
  /// The file that a document comes from, as the user gave it; nil where nobody can tell it, since rules know no files.
  public let fileName: (@Sendable (_ document: Int) -> String?)?
  /// What the rules on coverage share.
  let coverageMemo = CoverageMemo()

  /// - Parameters:
  ///   - normalChecksum: nil where nobody can tell it; rules that need it are then not judged.
  ///   - register: nil where no records of a register were given.
  public init(
    catalogue: Catalogue, circumstances: Circumstances,
    normalChecksum: (@Sendable (FlexibleModule) -> String)? = nil, register: CodeRegister? = nil,
    fileName: (@Sendable (_ document: Int) -> String?)? = nil
  ) {
    self.catalogue = catalogue
    self.circumstances = circumstances
    self.normalChecksum = normalChecksum
    self.register = register
    self.fileName = fileName
  }

  /// The numbers in force.
  public var profile: AgreedProfile { circumstances.profile }
  /// The day that validity is judged on (*peildatum*).
  public var referenceDate: Day { circumstances.referenceDate }
}
