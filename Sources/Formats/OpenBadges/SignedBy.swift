import Description

/// How a badge was signed, when it was the payload of a signed text. The signature itself is not checked.
struct SignedBy: Sendable, Equatable {
  var algorithm: String?
  var namesKey: Bool
  var showsSecret: Bool
  /// In bytes.
  var signatureLength: Int

  init(_ text: CompactJWS) {
    algorithm = text.algorithm
    namesKey = text.namesKey
    showsSecret = text.showsSecret
    signatureLength = text.signatureLength
  }

  /// What can be seen to be wrong without reckoning; nil when nothing is.
  ///
  /// - Parameter needsKey: whether the header must name the key, which otherwise stands in the badge.
  func problem(needsKey: Bool) -> Phrase? {
    guard let algorithm, algorithm != "none", !algorithm.hasPrefix("HS") else {
      return Phrase(
        nl: "De manier van tekenen (alg) is geen handtekening waar anderen iets aan hebben: "
          + "\(algorithm ?? "er staat geen"). Goed is RS256, ES256 of EdDSA.",
        en: "The way of signing (alg) is no signature that is of use to others: \(algorithm ?? "there is none"). "
          + "Right is RS256, ES256 or EdDSA.")
    }
    if showsSecret {
      return Phrase(
        nl: "In de kop staat de geheime helft van de sleutel (jwk); wie dit bestand heeft, kan badges ondertekenen. "
          + "Waarschuw de uitgever: die sleutel is niet meer te vertrouwen.",
        en:
          "The header holds the secret half of the key (jwk); whoever has this file can sign badges. Warn the issuer: "
          + "that key can no longer be trusted.")
    }
    if needsKey, !namesKey {
      return Phrase(
        nl: "De kop noemt geen sleutel (kid of jwk); zo is de handtekening niet te controleren.",
        en: "The header names no key (kid or jwk); so the signature cannot be verified.")
    }
    guard let wanted = Self.length(of: algorithm), !wanted.contains(signatureLength) else { return nil }
    let least = wanted.lowerBound == wanted.upperBound
    return Phrase(
      nl:
        "De handtekening heeft \(signatureLength) \(signatureLength == 1 ? "byte" : "bytes"); bij \(algorithm) zijn het er "
        + "\(least ? "" : "ten minste ")\(wanted.lowerBound). Is het bestand heel overgekomen?",
      en:
        "The signature has \(signatureLength) \(signatureLength == 1 ? "byte" : "bytes"); with \(algorithm) there are "
        + "\(least ? "" : "at least ")\(wanted.lowerBound). Did the file come over whole?")
  }

  /// How many bytes a signature has (RFC 7518, RFC 8037); RSA by keys of at least 2048 bits. Nil where it is not known.
  private static func length(of algorithm: String) -> ClosedRange<Int>? {
    switch algorithm {
    case "RS256", "RS384", "RS512", "PS256", "PS384", "PS512": 256...Int.max
    case "ES256", "ES256K": 64...64
    case "ES384": 96...96
    case "ES512": 132...132
    // Ed25519; the longer curve of the same family has 114, and no badge uses it.
    case "EdDSA", "Ed25519": 64...64
    default: nil
    }
  }
}
