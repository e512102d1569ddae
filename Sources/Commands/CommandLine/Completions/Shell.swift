import Description

/// A shell that words can be completed in.
///
/// To add one: a file in this folder with a value, and its name in `all`.
struct Shell: Sendable {
  /// The name on the command line.
  let name: String
  /// How its script is put to use, as a phrase without capital and full stop.
  let use: Phrase
  /// The script.
  let script: @Sendable (Completions) -> String

  /// The shells.
  static let all: [Shell] = [.bash, .zsh, .fish]

  /// A text between single quotes, for every shell that ends and starts them anew around one.
  static func quoted(_ text: String) -> String { "'" + text.replacing("'", with: "'\\''") + "'" }
}
