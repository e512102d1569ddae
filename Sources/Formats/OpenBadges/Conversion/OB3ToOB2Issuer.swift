import Description

extension OB3ToOB2Achievement {
  /// Sets the issuer: whole where it has all that Open Badges 2.0 asks, else by its address.
  mutating func setIssuer(_ issuer: Linked<OB3Profile>, table: String?) {
    guard case .here(let profile) = issuer else {
      badge.issuer = .address(RawText(issuer.address?.text ?? ""))
      return
    }
    guard let name = profile.name, let url = profile.url, let email = profile.email else {
      badge.issuer = .address(RawText(profile.id.text))
      let isBare = profile.name == nil && profile.url == nil && profile.email == nil
      losses.add(
        "issuer", if: !isBare,
        Phrase(
          nl: "heeft geen naam, website en e-mailadres, zoals 2.0 vraagt; alleen het adres is overgenomen",
          en: "has no name, website and email address, as 2.0 asks; the address alone is taken over"))
      return
    }
    var made = OB2Profile(blank: Blank())
    made.type = [RawText("Issuer")]
    made.id = RawText(profile.id.text)
    made.name = losses.first(of: name, at: "issuer.name")
    made.url = losses.first(of: url, at: "issuer.url")
    made.email = losses.first(of: email, at: "issuer.email")
    made.telephone = losses.first(ofAny: profile.phone, at: "issuer.phone")
    made.description = losses.first(ofAny: profile.description, at: "issuer.description")
    made.image = losses.image(profile.image, at: "issuer.image")
    for entry in profile.otherIdentifier {
      if entry.identifierType.text == "ext:BRIN", made.extensions.institutionIdentifier == nil {
        made.extensions.institutionIdentifier = node(RawText(entry.identifier.text))
      } else {
        losses.add("issuer.otherIdentifier", .noPlace2)
      }
    }
    if let address = profile.address {
      made.extensions.institutionCountry = address.addressCountryCode.map { node(RawText($0.text)) }
      var rest = address
      rest.addressCountryCode = nil
      var none = OB3Address(blank: Blank())
      none.type = address.type
      losses.add("issuer.address", if: rest != none, .noPlace2)
    }
    made.extensions.gradingTable = table.map { node(RawText($0)) }
    let rest =
      [profile.official, profile.givenName, profile.familyName, profile.familyNamePrefix]
      + [profile.additionalName, profile.patronymicName, profile.honorificPrefix, profile.honorificSuffix]
    losses.add("issuer", if: rest.contains { $0 != nil } || profile.dateOfBirth != nil, .noPlace2)
    losses.add("issuer.parentOrg", if: profile.parentOrg != nil, .noPlace2)
    losses.add("issuer.endorsement", if: !profile.endorsement.isEmpty || !profile.endorsementJwt.isEmpty, .noPlace2)
    for member in profile.others { losses.add("issuer.\(member.name)", .noPlace2) }
    badge.issuer = .here(made)
  }
}
