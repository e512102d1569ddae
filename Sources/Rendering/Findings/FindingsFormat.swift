public import Description
public import Workspace

/// A form in which the findings of a check are given to people and to other programs.
///
/// To add one: a file in this folder with a value, and its name in `all`.
public struct FindingsFormat: Sendable {
  /// The name on the command line.
  public let name: String
  /// What it is for, as a phrase without capital and full stop.
  public let title: Phrase
  /// Whether it shows the bytes that a repair changes (`Workspace.withRepairs`).
  public let showsRepairs: Bool
  /// The report as text, with a line end after the last line; empty when there is nothing to say.
  public let render: @Sendable (CheckReport, FindingsStyle) -> String

  init(
    _ name: String, _ title: Phrase, showsRepairs: Bool = false,
    render: @escaping @Sendable (CheckReport, FindingsStyle) -> String
  ) {
    self.name = name
    self.title = title
    self.showsRepairs = showsRepairs
    self.render = render
  }

  /// The forms, the one for people first.
  public static let all: [FindingsFormat] = [.text, .json, .sarif, .junit, .github, .gitlab]

  /// The form with a name.
  public static func named(_ name: String) -> FindingsFormat? { all.first { $0.name == name } }
}
