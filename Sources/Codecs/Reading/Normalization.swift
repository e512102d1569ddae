import Foundation

/// Unicode normalization form C, in which all text is kept.
package enum Normalization {
  /// The text in form C.
  package static func composed(_ text: String) -> String { text.precomposedStringWithCanonicalMapping }
}
