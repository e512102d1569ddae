import Curriculum
import Description

extension Catalogue {
  /// What the scope is called.
  var title: Phrase {
    holdings.curriculum.map { Phrase(nl: $0.value.title.text, en: $0.value.title.text) }
      ?? Phrase(nl: "Losse bestanden", en: "Loose files")
  }
}

extension View.Input {
  /// The blocks of each scope, below its title when more than one has something to show.
  ///
  /// - Parameter blocks: makes the blocks of a scope; its headings start at the level that it is given.
  func sections(_ blocks: (Catalogue, _ level: Int) throws -> [Block]) rethrows -> [Block] {
    var sections: [(title: Phrase, blocks: [Block])] = []
    for scope in scopes {
      let made = try blocks(scope, scopes.count > 1 ? 2 : 1)
      if !made.isEmpty { sections.append((scope.title, made)) }
    }
    if sections.count == 1 { return sections[0].blocks }
    return sections.flatMap { [.heading($0.title, level: 1)] + $0.blocks }
  }
}
