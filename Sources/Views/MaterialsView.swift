import Curriculum
import Description

extension View {
  /// The learning material of modules.
  public static let materials = View(
    "materials", title: Phrase(nl: "Leermiddelen", en: "Learning material"),
    Phrase(
      nl: "Welk leermateriaal hoort bij welke module, en waar is nog niets?",
      en: "Which learning material belongs to which module, and where is there none?"),
    nothing: Phrase(nl: "Er zijn geen modules geladen.", en: "No modules are loaded.")
  ) { input in
    input.sections { scope, _ in MaterialsSection(scope: scope).blocks }
  }
}

/// The learning material of the modules of one scope.
private struct MaterialsSection {
  let scope: Catalogue

  private var modules: [FlexibleModule] { scope.holdings.modules.map(\.value).sorted { $0.id < $1.id } }

  var blocks: [Block] {
    guard !modules.isEmpty else { return [] }
    let without = modules.filter(\.learningMaterials.isEmpty)
    var blocks: [Block] = [.paragraph(summary(without.count))]
    if without.count < modules.count { blocks.append(.table(materials)) }
    if !without.isEmpty {
      blocks.append(
        .heading(Phrase(nl: "Modules zonder leermateriaal", en: "Modules without learning material"), level: 2))
      blocks.append(.list(without.map { scope.cell($0.id) }))
    }
    return blocks
  }

  private func summary(_ without: Int) -> Phrase {
    let all = modules.flatMap(\.learningMaterials)
    let open = all.count(where: \.open)
    let bare = all.count { $0.open && $0.licence == nil }
    let with = modules.count - without
    var words = Phrase(
      nl: "Leermateriaal is er bij \(with) van \(FlexibleModule.noun.counted(modules.count).nl).",
      en: "\(with) of \(FlexibleModule.noun.counted(modules.count).en) \(with == 1 ? "has" : "have") learning material."
    )
    if !all.isEmpty {
      words =
        words
        + Phrase(
          nl: " Open \(open == 1 ? "is" : "zijn") \(open) van \(counted(all.count, "leermiddel", "leermiddelen")).",
          en: " \(open) of \(counted(all.count, "material", "materials")) \(open == 1 ? "is" : "are") open.")
    }
    if bare > 0 {
      words =
        words
        + Phrase(
          nl: " Bij \(counted(bare, "open leermiddel", "open leermiddelen")) staat geen licentie.",
          en: " \(counted(bare, "open material states", "open materials state")) no licence.")
    }
    return words
  }

  private var materials: Table {
    var table = Table(
      id: "materials", caption: Phrase(nl: "Leermiddelen per module", en: "Material per module"),
      columns: [
        Table.Column("material", Phrase(nl: "Leermiddel", en: "Material")),
        Table.Column("module", Phrase(nl: "Module", en: "Module")),
        Table.Column("kind", Phrase(nl: "Soort", en: "Kind")),
        Table.Column("open", Phrase(nl: "Open", en: "Open")),
        Table.Column("licence", Phrase(nl: "Licentie", en: "Licence")),
        Table.Column("supplier", Phrase(nl: "Leverancier", en: "Supplier")),
        Table.Column("version", Phrase(nl: "Versie", en: "Version")),
        Table.Column("url", Phrase(nl: "Webadres", en: "Web address")),
      ])
    for module in modules {
      for material in module.learningMaterials {
        table.append([
          .text(material.title.text), scope.cell(module.id), .text(material.kind.text), .flag(material.open),
          .text(material.licence?.text), .text(material.supplier?.text), .text(material.version?.text),
          .text(material.url?.text),
        ])
      }
    }
    return table
  }
}
