import CLibXML2
public import Description

/// A compiled XSD, to hold documents against. It can be shared between tasks.
public final class XSDSchema: @unchecked Sendable {
  // Never changed after it was compiled; libxml2 only reads it while validating.
  private let schema: xmlSchemaPtr

  private static let prepared: Void = {
    xmlInitParser()
    xmlSchemaInitTypes()
    // Nothing is ever loaded, whatever a schema imports.
    xmlSetExternalEntityLoader { _, _, _ in nil }
  }()

  /// Why a text is no schema.
  public struct Fault: Error, Sendable {
    /// The line where it shows, from 1; 0 when no line is known.
    public let line: Int
    /// What libxml2 says, in English.
    public let message: String

    fileprivate init(_ error: UnsafePointer<xmlError>?) {
      line = error.map { Int($0.pointee.line) } ?? 0
      let text = XSDSchema.oneLine(error?.pointee.message.map { String(cString: $0) } ?? "")
      message = text.replacing("The XML document 'in_memory_buffer' is", with: "It is")
    }
  }

  /// Compiles a schema.
  ///
  /// - Throws: the first fault, when it is no schema that libxml2 understands.
  public init(_ text: [UInt8]) throws(Fault) {
    _ = Self.prepared
    schema = try text.withUnsafeBufferPointer { bytes throws(Fault) -> xmlSchemaPtr in
      let characters = UnsafeRawBufferPointer(bytes).bindMemory(to: CChar.self)
      try Self.refuseBroken(characters)
      return try Self.compiled(characters)
    }
  }

  /// Refuses what is no well-formed XML. The compiler of libxml2 would tell that to standard error.
  private static func refuseBroken(_ text: UnsafeBufferPointer<CChar>) throws(Fault) {
    guard let context = xmlNewParserCtxt() else { throw Fault(nil) }
    defer { xmlFreeParserCtxt(context) }
    let options = XML_PARSE_NONET.rawValue | XML_PARSE_NOERROR.rawValue | XML_PARSE_NOWARNING.rawValue
    let read = xmlCtxtReadMemory(
      context, text.baseAddress, Int32(clamping: text.count), nil, nil, Int32(options))
    guard let read else { throw Fault(xmlCtxtGetLastError(context).map { UnsafePointer($0) }) }
    xmlFreeDoc(read)
  }

  private static func compiled(_ text: UnsafeBufferPointer<CChar>) throws(Fault) -> xmlSchemaPtr {
    guard let context = xmlSchemaNewMemParserCtxt(text.baseAddress, Int32(clamping: text.count)) else {
      throw Fault(nil)
    }
    defer { xmlSchemaFreeParserCtxt(context) }
    var first: Fault?
    let schema = withUnsafeMutablePointer(to: &first) { first in
      xmlSchemaSetParserStructuredErrors(
        context,
        { user, error in
          guard let error, error.pointee.level.rawValue >= XML_ERR_ERROR.rawValue else { return }
          let first = user?.assumingMemoryBound(to: Fault?.self)
          if first?.pointee == nil { first?.pointee = Fault(error) }
        }, first)
      return xmlSchemaParse(context)
    }
    guard let schema else { throw first ?? Fault(nil) }
    return schema
  }

  fileprivate static func oneLine(_ text: String) -> String {
    text.split(whereSeparator: \.isNewline).joined(separator: " ")
  }

  deinit { xmlSchemaFree(schema) }

  /// What the schema refuses in a document, with places; empty when the document is valid.
  public func problems(in bytes: UnsafeBufferPointer<UInt8>) -> [Problem] {
    guard let validation = xmlSchemaNewValidCtxt(schema) else { return [SizeProblem.noMemory] }
    defer { xmlSchemaFreeValidCtxt(validation) }
    var collected = Collected()
    return withUnsafeMutablePointer(to: &collected) { collected in
      xmlSchemaSetValidStructuredErrors(
        validation,
        { user, error in
          guard let user, let error else { return }
          let isRoot = error.pointee.code == Int32(XML_SCHEMAV_CVC_ELT_1.rawValue)
          user.assumingMemoryBound(to: Collected.self).pointee.add(
            error.pointee.message.map { String(cString: $0) } ?? "", isRoot: isRoot)
        }, collected)
      var handler = xmlSAXHandler()
      handler.initialized = UInt32(XML_SAX2_MAGIC)
      withUnsafeMutablePointer(to: &handler) { handler in
        run(validation, handler, collected, bytes)
      }
      return collected.pointee.problems.sorted
    }
  }

  private func run(
    _ validation: xmlSchemaValidCtxtPtr, _ handler: xmlSAXHandlerPtr, _ collected: UnsafeMutablePointer<Collected>,
    _ bytes: UnsafeBufferPointer<UInt8>
  ) {
    var plugged: xmlSAXHandlerPtr? = handler
    var user: UnsafeMutableRawPointer? = UnsafeMutableRawPointer(collected)
    guard let plug = xmlSchemaSAXPlug(validation, &plugged, &user),
      let context = xmlCreatePushParserCtxt(plugged, user, nil, 0, nil)
    else { return collected.pointee.problems.append(SizeProblem.noMemory) }
    collected.pointee.context = context
    xmlCtxtUseOptions(context, Int32(XML_PARSE_NONET.rawValue))
    bytes.withMemoryRebound(to: CChar.self) { characters in
      _ = xmlParseChunk(context, characters.baseAddress, Int32(clamping: characters.count), 1)
    }
    if context.pointee.wellFormed == 0 {
      let message = xmlCtxtGetLastError(context).flatMap { $0.pointee.message }.map { String(cString: $0) }
      collected.pointee.add(message ?? "", isSyntax: true)
    }
    collected.pointee.context = nil
    if let document = context.pointee.myDoc { xmlFreeDoc(document) }
    xmlSchemaSAXUnplug(plug)
    xmlFreeParserCtxt(context)
  }

  private struct Collected {
    var problems = ProblemList()
    var context: xmlParserCtxtPtr?

    /// - Parameter isRoot: whether the schema does not know the element that the document begins with.
    mutating func add(_ message: String, isSyntax: Bool = false, isRoot: Bool = false) {
      var offset = 0
      if let input = context?.pointee.input {
        offset = Int(input.pointee.consumed) + (input.pointee.cur - input.pointee.base)
      }
      let text = Self.withoutNamespace(XSDSchema.oneLine(message))
      let hint =
        isRoot
        ? Phrase(
          nl: " Dit schema beschrijft geen bestand dat zo begint: geef het schema dat erbij hoort.",
          en: " This schema describes no file that begins so: give the schema that belongs to it.")
        : Phrase(nl: "", en: "")
      problems.append(
        Problem(
          isSyntax ? .syntax : .pattern, offset: offset,
          message: Phrase(nl: "Het schema zegt: \(text)", en: "The schema says: \(text)") + hint))
    }

    /// The names without their namespace, `{http://...}name`, where the element at hand and all others share one.
    private static func withoutNamespace(_ text: String) -> String {
      guard text.hasPrefix("Element '{"), let end = text.firstIndex(of: "}") else { return text }
      let space = text[text.index(text.startIndex, offsetBy: 9)...end]
      let short = text.replacing(space, with: "")
      return short.contains("{http") || short.contains("{urn") ? text : short
    }
  }
}
