import Description

/// Something that stands in the file itself, or an address (or a bare text) where it can be found.
indirect enum Linked<Content: Record>: Choice {
  case address(RawText)
  case here(Content)
  init(blank: Blank) { self = .address(RawText("")) }
  static var typeName: StaticString { "Linked" }
  static var distinction: Distinction { .shape }
  mutating func describe<V: CaseVisitor>(_ visitor: inout V) where V.Union == Linked<Content> {
    visitor.option(Field("address", nl: "een adres tussen aanhalingstekens", en: "an address in quotes"), address) {
      .address($0)
    }
    visitor.option(Field("here", nl: "een object tussen { en }", en: "an object between { and }"), here) { .here($0) }
  }

  /// The address, where it is one.
  var address: RawText? { if case .address(let address) = self { address } else { nil } }
  /// The content, where it stands here.
  var here: Content? { if case .here(let content) = self { content } else { nil } }
}
