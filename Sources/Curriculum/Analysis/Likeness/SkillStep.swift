import Description

/// What a step from one qualification of a file to another of the next level adds in skills (*stap*), by CompetentNL.
public struct SkillStep: Sendable {
  /// The qualification that someone has.
  public let from: Qualification
  /// The qualification that comes after it.
  public let to: Qualification
  /// In the order of the higher qualification.
  public let added: [SkillLink]
  /// What the higher qualification does not have.
  public let dropped: [SkillLink]

  /// The steps inside a file: from each qualification to those of the next level that has any. Qualifications without
  /// known skills take no part.
  public static func steps(in file: QualificationFile) -> [SkillStep] {
    let known = file.qualifications.filter { !$0.skills.isEmpty }.sorted { ($0.level, $0.code) < ($1.level, $1.code) }
    return known.flatMap { from -> [SkillStep] in
      let next = known.lazy.map(\.level).filter { $0 > from.level }.min()
      return known.filter { $0.level == next }.map { to in
        let (before, after) = (Set(from.skills.map(\.uri)), Set(to.skills.map(\.uri)))
        return SkillStep(
          from: from, to: to, added: to.skills.filter { !before.contains($0.uri) },
          dropped: from.skills.filter { !after.contains($0.uri) })
      }
    }
  }
}
