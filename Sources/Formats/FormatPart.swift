public import Curriculum
public import Description

/// What came out of a file: one object of the curriculum with what was found and what was lost.
public struct FormatPart: Sendable {
  /// The object; nil where text or structure are broken, and for a message that is none.
  public var document: Document?
  /// What the file says in the terms of its partner, for formats that judge and write it as it is.
  public var message: (any Message)?
  /// What is wrong with the text or its structure.
  public var problems: [Problem]
  /// What the file holds and the curriculum has no place for.
  public var losses: [Loss]
  /// Where the objects of the document stand in the file, by the paths of the format; nil where both are the same.
  public var places: [Place]?
  /// The format that the file turned out to have, where only its content tells which of two it is.
  public var format: Format?
  /// Whether the bytes are no text of the format but hold one: a picture with a badge in it.
  public var isWrapped = false
  /// The byte offsets of objects in a message that is a piece of a longer one, by their paths in the piece.
  public var offsets: [Path: Int] = [:]

  /// One object of the document and its place in the file.
  public struct Place: Sendable {
    /// The path of the object in the document.
    public var object: Path
    /// Its path in the file.
    public var source: Path
  }

  /// What came out of a file. A part without document and message says why in its problems.
  public init(
    document: Document?, message: (any Message)? = nil, problems: [Problem] = [], losses: [Loss] = [],
    places: [Place]? = nil
  ) {
    self.document = document
    self.message = message
    self.problems = problems
    self.losses = losses
    self.places = places
  }
}
