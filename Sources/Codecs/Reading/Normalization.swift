import Foundation

/// Unicode normalization form C, in which all text is kept.
package enum Normalization {
  /// Whether a text is in form C already.
  package static func isComposed(_ text: String) -> Bool {
    text.precomposedStringWithCanonicalMapping.unicodeScalars.elementsEqual(text.unicodeScalars)
  }

  /// The text in form C.
  package static func composed(_ text: String) -> String { text.precomposedStringWithCanonicalMapping }
}
