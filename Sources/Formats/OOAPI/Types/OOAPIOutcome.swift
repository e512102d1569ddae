import Description

/// An outcome: a text in one or more languages, as a list.
struct OOAPIOutcome: Value {
  var texts: [OOAPIText] = []
  init(blank: Blank) {}
  init(_ texts: [OOAPIText]) { self.texts = texts }
  static var shapes: ValueShapes { .list }
  mutating func visit<V: ValueVisitor>(_ visitor: inout V) {
    visitor.items(
      Field("texts", count: 1...Int.max, nl: "Een tekst per taal", en: "A text by language"), &texts)
  }
}
