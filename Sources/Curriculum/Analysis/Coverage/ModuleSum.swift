/// What modules come to together in study load (*som van modules*): of variants only the largest counts, of parts only
/// the whole. A convention of this project.
public struct ModuleSum: Sendable, Hashable {
  /// The sum in SBU.
  public let hours: Int
  /// Modules that are not in it because others stand for them.
  public let setAside: [ModuleID]
  /// Modules that are not in it because their study load has another unit.
  public let otherUnits: [ModuleID]

  /// Adds up modules, each id once.
  public init(of modules: [Placed<FlexibleModule>]) {
    var families = ModuleFamilies()
    var counted: [CountedModule] = []
    var seen: Set<ModuleID> = []
    for module in modules where seen.insert(module.value.id).inserted {
      families.add(module.value)
      counted.append(
        CountedModule(
          id: module.value.id, title: module.value.title, level: module.value.level, studyLoad: module.value.studyLoad,
          isDraft: false, isOwn: true, origin: module.origin))
    }
    let sum = families.sum(Array(counted.indices), of: counted)
    hours = sum.sum
    setAside = sum.setAside
    otherUnits = sum.otherUnits
  }
}
