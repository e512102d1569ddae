public import Curriculum
public import Description

/// What a rule looks at, and how.
///
/// A check gets the object and what surrounds it, and tells `Report` what is wrong, with paths relative to the object.
public enum RuleCheck: Sendable {
  case educationDomain(@Sendable (EducationDomain, RuleContext, inout Report) -> Void)
  case qualificationFile(@Sendable (QualificationFile, RuleContext, inout Report) -> Void)
  case elective(@Sendable (Elective, RuleContext, inout Report) -> Void)
  case certificate(@Sendable (MboCertificate, RuleContext, inout Report) -> Void)
  case organisation(@Sendable (Organisation, RuleContext, inout Report) -> Void)
  case module(@Sendable (FlexibleModule, RuleContext, inout Report) -> Void)
  case microcredential(@Sendable (Microcredential, RuleContext, inout Report) -> Void)
  case examPlan(@Sendable (ExamPlan, RuleContext, inout Report) -> Void)
  case regionalisedQualification(@Sendable (RegionalisedQualification, RuleContext, inout Report) -> Void)
  case crossoverQualification(@Sendable (CrossoverQualification, RuleContext, inout Report) -> Void)
  case qualityCard(@Sendable (QualityCard, RuleContext, inout Report) -> Void)
  case persona(@Sendable (Persona, RuleContext, inout Report) -> Void)
  case learningRoute(@Sendable (LearningRoute, RuleContext, inout Report) -> Void)
  case coverageClaim(@Sendable (CoverageClaim, RuleContext, inout Report) -> Void)
  case offering(@Sendable (Offering, RuleContext, inout Report) -> Void)
  /// Looks at a whole scope once: what is about sets (unique ids, circles, what several modules share).
  case scope(@Sendable (RuleContext, inout Report) -> Void)
}

/// What surrounds the object that a rule looks at.
public struct RuleContext: Sendable {
  /// Finds other objects by id and code.
  public let catalogue: Catalogue
  /// The numbers in force.
  public let profile: AgreedProfile
  /// The day that validity is judged on (*peildatum*).
  public let referenceDate: Day
  /// The SHA-256 of the normal form of a module without its `published` field, in lower-case hexadecimal digits; nil
  /// where nobody can tell it, since rules know no formats.
  public let normalChecksum: (@Sendable (FlexibleModule) -> String)?
  /// What the rules on coverage share.
  let coverageMemo = CoverageMemo()

  public init(
    catalogue: Catalogue, profile: AgreedProfile, referenceDate: Day,
    normalChecksum: (@Sendable (FlexibleModule) -> String)? = nil
  ) {
    self.catalogue = catalogue
    self.profile = profile
    self.referenceDate = referenceDate
    self.normalChecksum = normalChecksum
  }
}
