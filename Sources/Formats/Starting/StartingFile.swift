import Codecs
public import Curriculum
public import Description

/// A file to start from: right in form, with words where a team fills in its own.
///
/// To add a kind: a value in `StartingFile+Kinds.swift`, and its name in `all`.
public struct StartingFile: Sendable {
  /// The kind, as the root member is named.
  public let kind: String
  /// What it is.
  public let title: Phrase
  /// The file in the native form, with what is known at the start filled in.
  private let make: @Sendable (Line?, QualificationPlace?) -> Document?

  /// The kinds.
  public static let all: [StartingFile] = [.module, .persona, .organisation, .examPlan, .curriculum, .qualityCard]

  /// A kind of object.
  ///
  /// - Parameters:
  ///   - get: the object in a document; nil for other kinds.
  ///   - make: the document of an object.
  ///   - text: a file in the native form.
  ///   - fill: fills in the title, and the qualification that the object is for.
  init<T: CurriculumObject>(
    _ kind: String, _ title: Phrase, _ get: @escaping @Sendable (Document) -> T?,
    _ make: @escaping @Sendable (T) -> Document, _ text: String,
    fill: @escaping @Sendable (inout T, Line?, QualificationPlace?) -> Void
  ) {
    self.kind = kind
    self.title = title
    self.make = { title, place in
      let document = TextReader().read(Document.self, from: Array(text.utf8), as: .json).value
      guard var object = document.flatMap(get) else { return nil }
      fill(&object, title, place)
      return make(object)
    }
  }

  /// The kind with a name.
  public static func named(_ kind: String) -> StartingFile? { all.first { $0.kind == kind } }

  /// The object.
  ///
  /// - Parameters:
  ///   - title: the title, from which the id is made as well; nil for the words of the file.
  ///   - place: the qualification that it is for.
  public func document(title: Line?, for place: QualificationPlace?) -> Document? { make(title, place) }
}
