public import Description

/// The answer to one question, in blocks that every renderer knows.
///
/// A page knows what is said and what it means, not how it looks: no HTML, no separators, no colours.
public struct Page: Sendable, Hashable {
  /// The name of the view that made it, a slug: `coverage`.
  public var id: String
  /// The title.
  public var title: Phrase
  /// The question that the page answers, in one sentence.
  public var question: Phrase
  /// The answer, in reading order.
  public var blocks: [Block]
  /// Whether there is nothing to show, so that the blocks only say so; a report leaves such a page out.
  public var isEmpty: Bool

  /// A page.
  public init(id: String, title: Phrase, question: Phrase, blocks: [Block] = [], isEmpty: Bool = false) {
    self.id = id
    self.title = title
    self.question = question
    self.blocks = blocks
    self.isEmpty = isEmpty
  }
}
