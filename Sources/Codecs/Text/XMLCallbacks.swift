import CLibXML2

/// The callbacks that libxml2 gets: only those that are needed, so that it knows no entities of its own accord.
enum XMLCallbacks {
  private typealias State = UnsafeMutablePointer<XMLParserState>

  static func handler() -> xmlSAXHandler {
    var handler = xmlSAXHandler()
    handler.initialized = UInt32(XML_SAX2_MAGIC)
    handler.startElementNs = { user, local, _, uri, namespaces, _, count, _, attributes in
      guard let user, let local else { return }
      user.assumingMemoryBound(to: XMLParserState.self).pointee
        .start(local, uri, namespaces: Int(namespaces), attributes: Int(count), attributes)
    }
    handler.endElementNs = { user, _, _, _ in
      user?.assumingMemoryBound(to: XMLParserState.self).pointee.end()
    }
    handler.characters = { user, bytes, count in
      guard let user, let bytes else { return }
      user.assumingMemoryBound(to: XMLParserState.self).pointee.characters(bytes, count: Int(count))
    }
    handler.ignorableWhitespace = handler.characters
    handler.cdataBlock = handler.characters
    handler.internalSubset = { user, _, _, _ in
      user?.assumingMemoryBound(to: XMLParserState.self).pointee.doctype()
    }
    handler.serror = { user, error in
      // An unknown prefix is no fatal error to libxml2, which then takes the name without it.
      guard let user, let error,
        error.pointee.level == XML_ERR_FATAL || error.pointee.code == Int32(XML_NS_ERR_UNDEFINED_NAMESPACE.rawValue)
      else { return }
      let detail = error.pointee.message.map { String(cString: $0) } ?? ""
      user.assumingMemoryBound(to: XMLParserState.self).pointee
        .failed(code: error.pointee.code, detail: detail)
    }
    return handler
  }
}
