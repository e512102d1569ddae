public import Curriculum
public import Description

/// What is known when a file is started; a team types nothing that its folder already says.
public struct StartingPoint: Sendable {
  /// The title, from which the id is made as well; nil for the words of the file.
  public var title: Line?
  /// The qualification that the object is for.
  public var place: QualificationPlace?
  /// The school whose object it is.
  public var school: Organisation?

  public init(title: Line? = nil, place: QualificationPlace? = nil, school: Organisation? = nil) {
    self.title = title
    self.place = place
    self.school = school
  }
}
