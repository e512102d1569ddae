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
    /// The files that the documents come from, by the numbers of the documents.
    public var files: [String] = []
    /// Judges everything by the rules; nil where nobody can.
    public var check: (@Sendable () -> CheckReport)?
    /// Takes the badges among files (nil: those that were loaded) for evidence, of the person with an identifier or of
    /// anyone, and counts the files that are no badges; nil where nobody can.
    public var evidence: (@Sendable (Workspace?, String?) -> (badges: [BadgeEvidence], others: Int))?
    /// What records of a register among the files say of national codes; nil where there are none.
    public var register: CodeRegister?
    /// What the user asked of this view.
    public var request = Request()

    /// - Parameter referenceDate: the day that validity is judged on (*peildatum*).
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

  /// A view of which the page is its blocks under a title.
  ///
  /// - Parameters:
  ///   - nothing: what the page says when there are no blocks.
  ///   - notes: what stands below the blocks when there are some.
  public init(
    _ name: String, title: Phrase, _ question: Phrase, options: [Option] = [], nothing: Phrase, notes: [Note] = [],
    blocks: @escaping @Sendable (Input) throws -> [Block]
  ) {
    self.init(name, question, options: options) { input in
      let blocks = try blocks(input)
      return Page(
        id: name, title: title, question: question,
        blocks: blocks.isEmpty ? [.paragraph(nothing)] : blocks + notes.map { .note($0) }, isEmpty: blocks.isEmpty)
    }
  }
}
