import Description

/// The envelope of SOAP 1.1 that a message may come in: its header is transport and is passed over.
enum SOAPEnvelope {
  private static let space = "{http://schemas.xmlsoap.org/soap/envelope/}"

  /// Where reading starts, or why it cannot.
  enum Body {
    /// The root of the message; nil for a text that is read as it stands.
    case root(Int?)
    case problem(Problem)
  }

  /// The body of a text whose root is an envelope, else the text itself.
  ///
  /// - Parameter accepted: the namespaces that the root of the message may be in.
  static func body(of tape: NodeLocator, accepted: [String]) -> Body {
    var parent = 0
    guard let root = tape.children(of: 0).first else { return .root(nil) }
    if tape.nameOf(root) == space + "Envelope" {
      guard let body = tape.child(space + "Body", of: root) else {
        return .problem(
          problem(
            at: root, tape,
            Phrase(
              nl: "In deze SOAP-envelop zit geen Body. Geef het bericht zelf, of de hele envelop.",
              en: "There is no Body in this SOAP envelope. Give the message itself, or the whole envelope.")))
      }
      parent = body
    }
    let messages = tape.children(of: parent).filter { tape.nodes[$0].kind != .attribute }
    guard let message = messages.first else {
      return .problem(
        problem(
          at: parent, tape,
          Phrase(
            nl: "De Body van deze SOAP-envelop is leeg: er is geen bericht.",
            en: "The Body of this SOAP envelope is empty: there is no message.")))
    }
    if messages.count > 1 {
      return .problem(
        problem(
          at: messages[1], tape,
          Phrase(
            nl: "In de Body van deze SOAP-envelop staat meer dan één bericht. Laat er één staan.",
            en: "There is more than one message in the Body of this SOAP envelope. Keep one.")))
    }
    let name = tape.nameOf(message)
    if name == space + "Fault" {
      return .problem(
        problem(
          at: message, tape,
          Phrase(
            nl: "Dit is een SOAP-fout en geen bericht: de dienst heeft de aanvraag niet gelezen.",
            en: "This is a SOAP fault and no message: the service did not read the request.")))
    }
    guard name.hasPrefix("{"), let end = name.firstIndex(of: "}") else {
      return .root(message)
    }
    let found = String(name[name.index(after: name.startIndex)..<end])
    let names = accepted.joined(separator: " of ")
    let english = accepted.joined(separator: " or ")
    if found == "http://www.w3.org/2003/05/soap-envelope" {
      return .problem(
        problem(
          at: message, tape,
          Phrase(
            nl:
              "Deze envelop is van SOAP 1.2. Gelezen wordt SOAP 1.1 (http://schemas.xmlsoap.org/soap/envelope/), of het "
              + "bericht zelf.",
            en: "This envelope is of SOAP 1.2. SOAP 1.1 is read (http://schemas.xmlsoap.org/soap/envelope/), or the "
              + "message itself.")))
    }
    var problem = problem(
      at: message, tape,
      found.isEmpty
        ? Phrase(
          nl: "Het bericht staat in geen namespace; goed is: \(names).",
          en: "The message is in no namespace; right is: \(english).")
        : Phrase(
          nl: "Het bericht staat in de namespace \(found); goed is: \(names).",
          en: "The message is in the namespace \(found); right is: \(english)."))
    problem.found = found
    problem.accepted = Phrase(nl: names, en: english)
    return .problem(problem)
  }

  private static func problem(at node: Int, _ tape: NodeLocator, _ message: Phrase) -> Problem {
    Problem(.unknown, offset: Int(tape.nodes[node].source), message: message)
  }
}
