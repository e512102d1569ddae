import Codecs
import Foundation
import Simulation

#if canImport(FoundationXML)
  import FoundationXML
#endif

#if canImport(FoundationXML)
  private typealias XMLParserOfFoundation = FoundationXML.XMLParser
#else
  private typealias XMLParserOfFoundation = Foundation.XMLParser
#endif

/// XML as a list of its elements, to compare documents whose prefixes and line breaks differ, and to spoil them.
struct FlatXML: Equatable, CustomStringConvertible {
  var depth: Int
  /// The namespace in braces and the name.
  var name: String
  /// The text of an element without children.
  var text: String

  var description: String { String(repeating: " ", count: depth) + name + " " + text }

  /// The elements of a document in order; of a SOAP envelope, those of its body.
  static func elements(of bytes: [UInt8]) throws -> [FlatXML] {
    let collector = Collector()
    let parser = XMLParserOfFoundation(data: Data(bytes))
    parser.shouldProcessNamespaces = true
    parser.delegate = collector
    guard parser.parse() else { throw collector.failure ?? CocoaError(.fileReadCorruptFile) }
    guard collector.elements.first?.name.hasSuffix("}Envelope") == true,
      let body = collector.elements.firstIndex(where: { $0.name.hasSuffix("}Body") })
    else { return collector.elements }
    let inner = collector.elements[(body + 1)...].prefix { $0.depth > collector.elements[body].depth }
    return inner.map { FlatXML(depth: $0.depth - collector.elements[body].depth - 1, name: $0.name, text: $0.text) }
  }

  /// The text of a document; all in one namespace.
  static func text(of elements: [FlatXML]) -> [UInt8] {
    var text = ""
    var open: [String] = []
    for (index, element) in elements.enumerated() {
      while open.count > element.depth { text += "</\(open.removeLast())>" }
      let end = element.name.firstIndex(of: "}").map { element.name.index(after: $0) } ?? element.name.startIndex
      let local = String(element.name[end...])
      let space = element.depth == 0 ? " xmlns=\"\(element.name[..<end].dropFirst().dropLast())\"" : ""
      let escaped = element.text.replacingOccurrences(of: "&", with: "&amp;")
        .replacingOccurrences(of: "<", with: "&lt;").replacingOccurrences(of: "\r", with: "&#13;")
      text += "<\(local)\(space)>"
      let isParent = index + 1 < elements.count && elements[index + 1].depth > element.depth
      if !isParent { text += escaped }
      open.append(local)
    }
    while !open.isEmpty { text += "</\(open.removeLast())>" }
    return Array(text.utf8)
  }

  /// Texts that are right for some element and wrong for others.
  private static let pool = [
    "", " ", "a", "2026-02-29", "2024-02-29", "2026-01-01Z", "2026-01-01+14:00", "2026-01-01+15:00", " 2026-01-01",
    "0000-01-01", "-0001-01-01", "12026-01-01", "02026-01-01", "2026-01-01T24:00:00", "2026-01-01T12:00:00.5",
    "2026-01-01T24:00:01", "0", "-0", "+5", "007", "99999", "100000", "1000", "999", " 61", "61 ", "1.50", "1.505",
    "1.500", ".5", "5.", "1000000", "1000000.01", "1e2", "true", "1", " false ", "JA", "A B", "é", "a_b-c.d/e", "A\tB",
    "  x  y  ", "110A133", " 110A133", "1010O1234", " 1010O1234 ", "1010o1234", "100B490", "25AB00", "1234AB",
    "9d11f1a2-0c1d-4a3e-9b1a-0123456789ab", "9D11F1A2-0C1D-4A3E-9B1A-0123456789AB",
    " 9d11f1a2-0c1d-4a3e-9b1a-0123456789ab", String(repeating: "x", count: 61), String(repeating: "é", count: 225),
    String(repeating: "x", count: 226), String(repeating: "x", count: 3_001), String(repeating: "x y ", count: 10),
    "regel 1\nregel 2", "123456789012345678901234", "1234567890123456789012345", "0.1234567", "0.1234560",
  ]

  /// A document with one thing changed: an element left out, doubled, moved, renamed, or with another text.
  static func spoilt(_ elements: [FlatXML], _ numbers: inout SeededNumbers) -> [FlatXML] {
    func pick(_ count: Int) -> Int { Int(numbers.next() % UInt64(count)) }
    var result = elements
    let index = 1 + pick(elements.count - 1)
    let end = elements[(index + 1)...].firstIndex { $0.depth <= elements[index].depth } ?? elements.count
    let isLeaf = end == index + 1
    switch pick(isLeaf ? 8 : 4) {
    case 0: result.removeSubrange(index..<end)
    case 1: result.insert(contentsOf: elements[index..<end], at: end)
    case 2:
      guard end < elements.count, elements[end].depth == elements[index].depth else {
        return spoilt(elements, &numbers)
      }
      let last = elements[(end + 1)...].firstIndex { $0.depth <= elements[index].depth } ?? elements.count
      result.replaceSubrange(index..<last, with: elements[end..<last] + elements[index..<end])
    case 3:
      let other = elements[pick(elements.count)].name
      result[index].name = other
    default: result[index].text = pool[pick(pool.count)]
    }
    return result
  }

  private final class Collector: NSObject, XMLParserDelegate {
    var elements: [FlatXML] = []
    var open: [Int] = []
    var failure: (any Error)?

    func parser(
      _ parser: XMLParserOfFoundation, didStartElement name: String, namespaceURI: String?, qualifiedName: String?,
      attributes: [String: String]
    ) {
      if let parent = open.last { elements[parent].text = "" }
      open.append(elements.count)
      elements.append(FlatXML(depth: open.count - 1, name: "{\(namespaceURI ?? "")}\(name)", text: ""))
    }
    func parser(_ parser: XMLParserOfFoundation, foundCharacters string: String) {
      guard let last = open.last, last == elements.count - 1 else { return }
      elements[last].text += string
    }
    func parser(
      _ parser: XMLParserOfFoundation, didEndElement name: String, namespaceURI: String?, qualifiedName: String?
    ) { open.removeLast() }
    func parser(_ parser: XMLParserOfFoundation, parseErrorOccurred error: any Error) { failure = error }
  }
}
