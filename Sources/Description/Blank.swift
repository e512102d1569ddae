/// What a value is made from before a reader fills it.
///
/// Only the package makes one, so `init(blank:)` is no public way to an empty value.
public struct Blank: Sendable {
  package init() {}
}

/// A text that has passed the lexical check of the type it is handed to.
///
/// Only the package makes one; from outside, codes and texts come into being through failable initialisers.
public struct Checked: Sendable {
  package let text: String
  package init(_ text: String) { self.text = text }
}
