import Codecs
import Description

/// A signed text in compact form: header, payload and signature (RFC 7515). The signature is not checked.
struct CompactJWS: Sendable {
  /// How it was signed: `RS256`.
  let algorithm: String?
  /// The key, when the header says where it is or what it is.
  let namesKey: Bool
  /// Whether the header holds what only the signer may have.
  let showsSecret: Bool
  /// How many bytes the signature has.
  let signatureLength: Int
  /// The payload, which should be JSON.
  let payload: [UInt8]

  /// Takes a text apart; a problem says what is wrong with it.
  static func parse(_ text: some Collection<UInt8>) -> Result<CompactJWS, BadgeProblem> {
    let isSpace: (UInt8) -> Bool = { $0 == 0x20 || $0 == 0x0A || $0 == 0x0D || $0 == 0x09 }
    let mark: [UInt8] = [0xEF, 0xBB, 0xBF]
    let signs = text.dropFirst(text.starts(with: mark) ? mark.count : 0).filter { !isSpace($0) }
    guard !signs.contains(UInt8(ascii: "~")) else {
      return .failure(
        .parse(
          nl: "Dit is een badge voor gedeeltelijk tonen (SD-JWT, met ~ erin); die vorm leest fim niet. Vraag de badge "
            + "als gewone ondertekende tekst (JWS) of als JSON.",
          en: "This is a badge for selective disclosure (SD-JWT, with ~ in it), a form that fim does not read. Ask for "
            + "the badge as a plain signed text (JWS) or as JSON."))
    }
    let point = UInt8(ascii: ".")
    let count = 1 + signs.count { $0 == point }
    let parts = signs.split(separator: point, maxSplits: 3, omittingEmptySubsequences: false)
    guard count == 3 else {
      return .failure(
        count == 1
          ? .parse(
            nl: "Dit is geen badge: geen JSON, en geen ondertekende tekst van drie delen met punten ertussen.",
            en: "This is no badge: no JSON, and no signed text of three parts with points between them.")
          : .parse(
            nl: "Een ondertekende badge heeft drie delen met punten ertussen; hier zijn er \(count).",
            en: "A signed badge has three parts with points between them; here are \(count)."))
    }
    guard let header = Base64.decoded(url: parts[0]), let payload = Base64.decoded(url: parts[1]),
      let signature = Base64.decoded(url: parts[2])
    else {
      return .failure(
        .parse(
          nl: "Een van de drie delen van deze ondertekende badge is geen base64url. Is het bestand heel overgekomen?",
          en: "One of the three parts of this signed badge is no base64url. Did the file come over whole?"))
    }
    guard !payload.isEmpty else {
      return .failure(
        .parse(
          nl: "De inhoud van deze ondertekende badge is leeg (een losse handtekening). Geef de badge met inhoud.",
          en: "The payload of this signed badge is empty (a detached signature). Give the badge with its payload."))
    }
    return header.withUnsafeBufferPointer { header in
      TextReader().open(json: header) { _, root in
        guard let root, root.kind == .object else {
          return .failure(
            .parse(
              nl: "De kop van deze ondertekende badge is geen JSON-object.",
              en: "The header of this signed badge is no JSON object."))
        }
        return .success(
          CompactJWS(
            algorithm: root["alg"]?.string, namesKey: root["kid"] != nil || root["jwk"] != nil,
            showsSecret: root["jwk"]?["d"] != nil || root["jwk"]?["k"] != nil, signatureLength: signature.count,
            payload: payload))
      }
    }
  }
}

/// Something that makes a badge unreadable.
struct BadgeProblem: Error, Sendable {
  var message: Phrase

  /// What is wrong, in both languages.
  static func parse(nl: String, en: String) -> BadgeProblem { BadgeProblem(message: Phrase(nl: nl, en: en)) }
}
