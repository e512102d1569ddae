import Curriculum
import Description

extension View.Input {
  /// The blocks of each scope, below its title when more than one has something to show.
  ///
  /// - Parameter blocks: makes the blocks of a scope; its headings start at the level that it is given.
  func sections(_ blocks: (Catalogue, _ level: Int) throws -> [Block]) rethrows -> [Block] {
    let titles = titles
    var sections: [(title: Phrase, blocks: [Block])] = []
    for scope in scopes {
      let made = try blocks(scope, scopes.count > 1 ? 2 : 1)
      if !made.isEmpty { sections.append((titles[scope], made)) }
    }
    if sections.count == 1 { return sections[0].blocks }
    return sections.flatMap { [.heading($0.title, level: 1)] + $0.blocks }
  }
}
