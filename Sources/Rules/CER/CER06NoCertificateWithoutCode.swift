import Curriculum
import Description

extension Rule {
  /// CER-06: what a school makes itself is not called mbo certificate.
  static let cer06 = Rule(
    "CER-06", .error, .sourced, [.web("7.2.3")],
    title: Phrase(
      nl: "Alleen een certificaat met een landelijke code heet mbo-certificaat.",
      en: "Only a certificate with a national code is called mbo certificate."),
    explanation: Phrase(
      nl:
        "Een mbo-certificaat is door de minister vastgesteld en heeft een code als C0110 (WEB 7.2.3, tekst van omstreeks "
        + "2015). Een module van een school mag ernaartoe leiden, maar is er zelf geen.",
      en:
        "An mbo certificate is established by the minister and has a code such as C0110 (WEB 7.2.3, text of about 2015). "
        + "A module of a school may lead to one, but is none itself."),
    remedy: Phrase(
      nl: "Vul de code van het certificaat in, of kies een andere soort, zoals fim of microcredential.",
      en: "Fill in the code of the certificate, or choose another kind, such as fim or microcredential."),
    example: #"{"module": {"id": "dakwerk", "credentials": [{"kind": "certificaat", "title": "Dakwerk"}]}}"#,
    checks: [
      .of(FlexibleModule.self) { module, _, report in
        var hasCertificate = false
        for (index, credential) in module.credentials.enumerated() {
          let isCoded = credential.code.map { CodeKind(form: $0.text) == .certificate } ?? false
          if credential.kind == .certificate {
            hasCertificate = true
            guard !isCoded else { continue }
            report(
              ["credentials", .item(index), "kind"], found: credential.code?.text ?? credential.kind.rawValue,
              accepted: Phrase(nl: "een code als C0110", en: "a code such as C0110"), .noCode(credential))
          } else if !isCoded, let title = credential.title, CertificateName.opens(title) {
            report(["credentials", .item(index), "title"], found: title.text, .calledCertificate(title))
          }
        }
        if !hasCertificate, CertificateName.opens(module.title) {
          report(["title"], found: module.title.text, .calledCertificate(module.title))
        }
      }
    ])
}

private enum CertificateName {
  /// Whether a title opens with “mbo-certificaat”.
  static func opens(_ title: Line) -> Bool {
    let name = "mbo-certificaat".utf8
    let bytes = title.text.utf8
    return bytes.count >= name.count && zip(bytes, name).allSatisfy { $0 | 0x20 == $1 | 0x20 }
  }
}

extension Phrase {
  fileprivate static func noCode(_ credential: ModuleCredential) -> Phrase {
    let nl = credential.code.map { "code \($0) is er geen van een certificaat" } ?? "een landelijke code ontbreekt"
    let en = credential.code.map { "code \($0) is none of a certificate" } ?? "a national code is missing"
    return Phrase(
      nl:
        "De module noemt een certificaat, maar \(nl). Vul de code in (een C en vier cijfers), of kies een andere soort "
        + "document.",
      en:
        "The module names a certificate, but \(en). Fill in the code (a C and four digits), or choose another kind of "
        + "document.")
  }

  fileprivate static func calledCertificate(_ title: Line) -> Phrase {
    Phrase(
      nl:
        "“\(title)” heet mbo-certificaat, maar heeft geen landelijke code. Kies een andere naam, of noem het certificaat "
        + "met zijn code in credentials.",
      en:
        "“\(title)” is called mbo certificate, but has no national code. Choose another name, or name the certificate "
        + "with its code in credentials.")
  }
}
