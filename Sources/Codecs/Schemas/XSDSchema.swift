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

  /// Compiles a schema; nil when it is no schema that libxml2 understands.
  public init?(_ text: [UInt8]) {
    _ = Self.prepared
    let compiled = text.withUnsafeBytes { bytes -> xmlSchemaPtr? in
      let characters = bytes.assumingMemoryBound(to: CChar.self)
      guard let base = characters.baseAddress,
        let context = xmlSchemaNewMemParserCtxt(base, Int32(clamping: bytes.count))
      else { return nil }
      defer { xmlSchemaFreeParserCtxt(context) }
      xmlSchemaSetParserStructuredErrors(context, { _, _ in }, nil)
      return xmlSchemaParse(context)
    }
    guard let compiled else { return nil }
    schema = compiled
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
          user.assumingMemoryBound(to: Collected.self).pointee.add(
            error.pointee.message.map { String(cString: $0) } ?? "", isSyntax: false)
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

    mutating func add(_ message: String, isSyntax: Bool) {
      var offset = 0
      if let input = context?.pointee.input {
        offset = Int(input.pointee.consumed) + (input.pointee.cur - input.pointee.base)
      }
      let text = message.split(whereSeparator: \.isNewline).joined(separator: " ")
      problems.append(
        Problem(
          isSyntax ? .syntax : .pattern, offset: offset,
          message: Phrase(nl: "Het schema zegt: \(text)", en: "The schema says: \(text)")))
    }
  }
}
