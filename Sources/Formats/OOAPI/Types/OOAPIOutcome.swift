import Description

/// An outcome: a list of texts in several languages. OOAPI has lists in lists here alone.
enum OOAPIOutcome: Choice {
  case texts(OOAPITextList)

  init(blank: Blank) { self = .texts(OOAPITextList(blank: blank)) }

  static var typeName: StaticString { "OOAPIOutcome" }
  static var distinction: Distinction { .shape }
  mutating func describe<V: CaseVisitor>(_ visitor: inout V) where V.Union == OOAPIOutcome {
    visitor.option(Field("texts", nl: "Een tekst per taal", en: "A text by language"), texts, OOAPIOutcome.texts)
  }

  var texts: OOAPITextList? { if case .texts(let value) = self { value } else { nil } }
}

/// The texts of an outcome, as they stand.
struct OOAPITextList: Value {
  var texts: Tree
  init(blank: Blank) { texts = .array([]) }
  static var shapes: ValueShapes { .list }
  mutating func visit<V: ValueVisitor>(_ visitor: inout V) { visitor.tree(&texts) }
}
