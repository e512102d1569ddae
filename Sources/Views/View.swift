public import Curriculum
public import Description
public import Rules
public import Workspace

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
    /// What the user asked of this view.
    public var request = Request()

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
  /// What a user may ask of it.
  public let options: [Option]
  /// What it can write back into the files on request; nil when it only shows.
  public let edits: (@Sendable (Input) throws -> [DocumentEdit])?
  /// Makes the page. Throws a `Refusal` when it cannot answer what was asked; never without options.
  public let build: @Sendable (Input) throws -> Page

  /// A view.
  public init(
    _ name: String, _ question: Phrase, options: [Option] = [],
    edits: (@Sendable (Input) throws -> [DocumentEdit])? = nil, build: @escaping @Sendable (Input) throws -> Page
  ) {
    self.name = name
    self.question = question
    self.options = options
    self.edits = edits
    self.build = build
  }
}
