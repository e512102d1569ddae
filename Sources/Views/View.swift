public import Curriculum
public import Description
public import Rules

/// A view: it answers one question about what was loaded, with a page that every renderer knows.
public struct View: Sendable {
  /// What a view looks at.
  public struct Input: Sendable {
    /// The scopes that were loaded, each once.
    public var scopes: [Catalogue]
    /// The day that validity is judged on (*peildatum*).
    public var referenceDate: Day
    /// The numbers that are agreed.
    public var profile: AgreedProfile

    public init(scopes: [Catalogue], referenceDate: Day, profile: AgreedProfile = .standard) {
      self.scopes = scopes
      self.referenceDate = referenceDate
      self.profile = profile
    }
  }

  /// The name on the command line, a slug: `coverage`.
  public let name: String
  /// The question that it answers, in one sentence.
  public let question: Phrase
  /// Makes the page.
  public let build: @Sendable (Input) -> Page

  /// A view.
  public init(_ name: String, _ question: Phrase, build: @escaping @Sendable (Input) -> Page) {
    self.name = name
    self.question = question
    self.build = build
  }
}
