import Codecs
public import Curriculum
public import Description

/// A file to start from: right in form, with words where a team fills in its own.
///
/// To add a kind: a value in this folder, and its name in `all`.
public struct StartingFile: Sendable {
  /// The kind, as the root member is named.
  public let kind: String
  /// What it is.
  public let title: Phrase
  /// The file in the native form, with what is known at the start filled in.
  private let make: @Sendable (StartingPoint) -> Document?

  /// The kinds.
  public static let all: [StartingFile] = [
    .module, .persona, .organisation, .examPlan, .microcredential, .regionalisedQualification, .curriculum,
    .qualityCard,
  ]

  /// A kind of object.
  ///
  /// - Parameters:
  ///   - get: the object in a document; nil for other kinds.
  ///   - make: the document of an object.
  ///   - text: a file in the native form.
  ///   - fill: fills in what is known at the start.
  init<T: CurriculumObject>(
    _ kind: String, _ title: Phrase, _ get: @escaping @Sendable (Document) -> T?,
    _ make: @escaping @Sendable (T) -> Document, _ text: String,
    fill: @escaping @Sendable (inout T, StartingPoint) -> Void
  ) {
    self.kind = kind
    self.title = title
    self.make = { start in
      let document = TextReader().read(Document.self, from: Array(text.utf8), as: .json).value
      guard var object = document.flatMap(get) else { return nil }
      fill(&object, start)
      return make(object)
    }
  }

  /// The kind with a name.
  public static func named(_ kind: String) -> StartingFile? { all.first { $0.kind == kind } }

  /// The object, with what is known at the start filled in.
  public func document(from start: StartingPoint) -> Document? { make(start) }
}
