import Curriculum
import Description

/// The modules that a microcredential is built from.
struct BuiltFrom {
  /// Those that are loaded, each once.
  let modules: [Placed<FlexibleModule>]
  /// Where the first one stands that is not loaded; REF-02 speaks of it.
  let unknown: Path?

  init(_ microcredential: Microcredential, in catalogue: Catalogue) {
    var modules: [Placed<FlexibleModule>] = []
    var unknown: Path?
    var seen: Set<ModuleID> = []
    for (index, id) in microcredential.builtFrom.enumerated() where seen.insert(id).inserted {
      if let module = catalogue.module(id) {
        modules.append(module)
      } else if unknown == nil {
        unknown = ["builtFrom", .item(index)]
      }
    }
    self.modules = modules
    self.unknown = unknown
  }

  /// Their ids.
  var ids: Set<ModuleID> { Set(modules.map(\.value.id)) }
}
