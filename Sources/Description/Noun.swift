/// What things of one kind are called (*zelfstandig naamwoord*): one and more of them, without capital.
public struct Noun: Sendable, Hashable {
  /// One: `leerroute`, `learning route`.
  public let one: Phrase
  /// More than one, or none: `leerroutes`, `learning routes`.
  public let more: Phrase

  /// A noun by its singular and plural in both languages.
  public init(nl: String, _ moreNL: String, en: String, _ moreEN: String) {
    one = Phrase(nl: nl, en: en)
    more = Phrase(nl: moreNL, en: moreEN)
  }

  /// One of them, whichever: `een leerroute`, `a learning route`.
  public var indefinite: Phrase {
    let article = one.en.first.map { "aeiou".contains($0) } == true ? "an" : "a"
    return Phrase(nl: "een \(one.nl)", en: "\(article) \(one.en)")
  }

  /// One, as the first word of a sentence.
  public var capitalized: Phrase {
    func capital(_ word: String) -> String { word.prefix(1).uppercased() + word.dropFirst() }
    return Phrase(nl: capital(one.nl), en: capital(one.en))
  }

  /// One by its name: `module “dakwerk”`.
  public func named(_ name: String) -> Phrase { Phrase(nl: "\(one.nl) \(name)", en: "\(one.en) \(name)") }

  /// A number of them: `1 leerroute`, `2 learning routes`.
  public func counted(_ count: Int) -> Phrase {
    let word = count == 1 ? one : more
    return Phrase(nl: "\(count) \(word.nl)", en: "\(count) \(word.en)")
  }
}

/// A type that is spoken of in sentences. Its noun stands beside its description, once.
public protocol Named {
  /// What its values are called.
  static var noun: Noun { get }
}
