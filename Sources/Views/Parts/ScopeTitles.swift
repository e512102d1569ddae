import Curriculum
public import Description

/// What scopes are called on a page: by the title of the curriculum, and where two have the same one, by its id or its
/// file too.
struct ScopeTitles {
  private var titles: [ObjectIdentifier: String] = [:]

  /// - Parameter files: the files of the documents, by the numbers of the documents.
  init(_ scopes: [Catalogue], files: [String]) {
    let curricula = scopes.compactMap { scope in scope.holdings.curriculum.map { (scope: scope, curriculum: $0) } }
    for alike in Dictionary(grouping: curricula, by: \.curriculum.value.title).values {
      let ids = Set(alike.map(\.curriculum.value.id))
      for (scope, curriculum) in alike {
        let title = curriculum.value.title.text
        let number = curriculum.origin.document
        let file = files.indices.contains(number) ? files[number] : "\(number + 1)"
        let name = ids.count == alike.count ? curriculum.value.id.text : file
        titles[ObjectIdentifier(scope)] = alike.count == 1 ? title : "\(title) (\(name))"
      }
    }
  }

  subscript(scope: Catalogue) -> Phrase {
    titles[ObjectIdentifier(scope)].map { Phrase(nl: $0, en: $0) }
      ?? Phrase(nl: "Losse bestanden", en: "Loose files")
  }
}

extension View.Input {
  var titles: ScopeTitles { ScopeTitles(scopes, files: files) }

  /// The titles of the curricula that were loaded, told apart.
  public var curriculumTitles: [Phrase] {
    let titles = titles
    return scopes.filter { $0.holdings.curriculum != nil }.map { titles[$0] }
  }
}
