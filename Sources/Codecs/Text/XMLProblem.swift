import CLibXML2
import Description

/// Mistakes in XML, in words.
enum XMLProblem {
  private static func syntax(_ offset: Int, nl: String, en: String, found: String? = nil) -> Problem {
    Problem(.syntax, offset: offset, message: Phrase(nl: nl, en: en), found: found)
  }

  static func emptyDocument() -> Problem {
    syntax(
      0, nl: "Het bestand is leeg. Zet er één XML-element in, of verwijder het bestand.",
      en: "The file is empty. Put one XML element in it, or delete the file.")
  }
  static func doctype(at offset: Int) -> Problem {
    Problem(
      .doctype, offset: offset,
      message: Phrase(
        nl: "Dit XML-bestand heeft een DOCTYPE. Die wordt om veiligheid niet gelezen; verwijder de DOCTYPE-regel.",
        en: "This XML file has a DOCTYPE. For safety it is not read; remove the DOCTYPE line."), found: "DOCTYPE")
  }
  static func tooDeep(at offset: Int) -> Problem {
    Problem(
      .tooDeep, offset: offset,
      message: Phrase(
        nl: "Hier zijn meer dan \(Limits.depth) elementen in elkaar geopend; dieper wordt niet gelezen.",
        en: "More than \(Limits.depth) elements are open inside each other here; nothing deeper is read."))
  }
  static func longName(at offset: Int) -> Problem {
    Problem(
      .tooLarge, offset: offset,
      message: Phrase(
        nl: "Deze naam is langer dan \(Limits.nameBytes) bytes; zo'n naam kent geen enkel formaat.",
        en: "This name is longer than \(Limits.nameBytes) bytes; no format knows such a name."))
  }
  static func manyAttributes(at offset: Int) -> Problem {
    Problem(
      .tooLarge, offset: offset,
      message: Phrase(
        nl: "Dit element heeft meer dan \(Limits.attributes) attributen; zoveel kent geen enkel formaat.",
        en: "This element has more than \(Limits.attributes) attributes; no format knows so many."))
  }
  static func manyNamespaces(at offset: Int) -> Problem {
    Problem(
      .tooLarge, offset: offset,
      message: Phrase(
        nl: "Hier gelden meer dan \(Limits.attributes) namespaces tegelijk; zoveel kent geen enkel formaat.",
        en: "More than \(Limits.attributes) namespaces hold here at once; no format knows so many."))
  }
  static func tooLarge(at offset: Int) -> Problem {
    Problem(
      .tooLarge, offset: offset,
      message: Phrase(
        nl: "Dit bestand is te groot om in één keer te lezen. Splits het.",
        en: "This file is too large to read at once. Split it."))
  }

  /// A declared encoding that is not UTF-8 or its subset ASCII.
  static func declaredEncoding(_ bytes: UnsafeBufferPointer<UInt8>) -> Problem? {
    let usual: StaticString = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>"
    if bytes.starts(with: UnsafeBufferPointer(start: usual.utf8Start, count: usual.utf8CodeUnitCount)) { return nil }
    let head = String(decoding: bytes.prefix(200), as: UTF8.self)
    guard let start = head.firstRange(of: "<?xml"), let end = head.firstRange(of: "?>"),
      start.upperBound <= end.lowerBound,
      let word = head[start.upperBound..<end.lowerBound].firstRange(of: "encoding")
    else { return nil }
    let value = head[word.upperBound..<end.lowerBound].drop { $0 == " " || $0 == "=" }
    guard let quote = value.first, quote == "\"" || quote == "'" else { return nil }
    let name = value.dropFirst().prefix { $0 != quote }
    if ["utf-8", "utf8", "us-ascii", "ascii"].contains(name.lowercased()) { return nil }
    return EncodingProblem.declared(String(name), at: bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0)
  }

  static func unfinished(_ element: String, at offset: Int) -> Problem {
    syntax(
      offset, nl: "Het bestand houdt op terwijl <\(element)> nog open staat. Zet de eindtag </\(element)> erbij.",
      en: "The file ends while <\(element)> is still open. Add the end tag </\(element)>.")
  }

  static func notWellFormed(code: Int32, detail: String, at offset: Int) -> Problem {
    let text = detail.split(whereSeparator: \.isNewline).first.map(String.init) ?? ""
    switch UInt32(bitPattern: code) {
    case XML_ERR_TAG_NAME_MISMATCH.rawValue:
      return syntax(
        offset, nl: "Deze eindtag past niet bij de begintag die open staat (libxml2: \(text)).",
        en: "This end tag does not fit the start tag that is open (libxml2: \(text)).", found: text)
    case XML_ERR_DOCUMENT_END.rawValue:
      return syntax(
        offset, nl: "Na het einde van het XML-document staat nog tekst. Verwijder wat erachter staat.",
        en: "There is text after the end of the XML document. Remove what follows it.")
    case XML_ERR_TAG_NOT_FINISHED.rawValue, XML_ERR_LTSLASH_REQUIRED.rawValue:
      return syntax(
        offset, nl: "Het bestand houdt op terwijl er nog een element open staat (libxml2: \(text)).",
        en: "The file ends while an element is still open (libxml2: \(text)).", found: text)
    case XML_ERR_DOCUMENT_EMPTY.rawValue, XML_ERR_DOCUMENT_START.rawValue:
      return syntax(
        offset, nl: "Hier begint geen XML. Een XML-bestand begint met een tag tussen < en >.",
        en: "No XML starts here. An XML file starts with a tag between < and >.")
    case XML_ERR_UNDECLARED_ENTITY.rawValue, XML_WAR_UNDECLARED_ENTITY.rawValue:
      return syntax(
        offset,
        nl: "Deze verwijzing met & kent XML niet (libxml2: \(text)). Alleen &amp; &lt; &gt; &quot; &apos; "
          + "en nummers als &#233; worden gelezen.",
        en: "XML does not know this reference with & (libxml2: \(text)). Only &amp; &lt; &gt; &quot; &apos; "
          + "and numbers such as &#233; are read.", found: text)
    case XML_ERR_NAME_REQUIRED.rawValue:
      return syntax(
        offset, nl: "Hier hoort een naam. Een losse & schrijft u in XML als &amp;, een losse < als &lt;.",
        en: "A name belongs here. In XML a bare & is written as &amp;, a bare < as &lt;.")
    case XML_ERR_ATTRIBUTE_REDEFINED.rawValue:
      return syntax(
        offset, nl: "Dit attribuut staat twee keer in dezelfde tag (libxml2: \(text)).",
        en: "This attribute stands twice in the same tag (libxml2: \(text)).", found: text)
    case XML_ERR_GT_REQUIRED.rawValue:
      return syntax(
        offset, nl: "Deze tag is niet af. Sluit hem met >, of kijk of het bestand is afgebroken.",
        en: "This tag is not finished. Close it with >, or see whether the file was cut off.", found: text)
    case XML_ERR_INVALID_CHAR.rawValue:
      return Problem(
        .control, offset: offset,
        message: Phrase(
          nl: "Hier staat een teken dat in XML niet mag (libxml2: \(text)). Verwijder het.",
          en: "Here is a character that XML does not allow (libxml2: \(text)). Remove it."), found: text)
    case XML_ERR_INVALID_ENCODING.rawValue:
      return Problem(
        .encoding, offset: offset,
        message: Phrase(
          nl: "De tekst is hier geen geldige UTF-8. Sla het bestand opnieuw op met de codering UTF-8.",
          en: "The text is no valid UTF-8 here. Save the file again with the encoding UTF-8."),
        accepted: Phrase(nl: "UTF-8", en: "UTF-8"))
    case XML_ERR_NO_MEMORY.rawValue:
      return tooLarge(at: offset)
    default:
      return syntax(
        offset,
        nl: "De XML is hier niet goed gevormd (libxml2: \(text)). Kijk naar de tags en aanhalingstekens hier.",
        en: "The XML is not well formed here (libxml2: \(text)). Look at the tags and quotes here.", found: text)
    }
  }
}
