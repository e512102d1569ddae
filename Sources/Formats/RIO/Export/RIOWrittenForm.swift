import Description

/// How a unit or offering out of an answer stands in a write request.
struct RIOWrittenForm {
  let generation: RIOGeneration
  /// The own key to set: empty to take it away, nil to leave it.
  var ownKey: String?

  func unit(_ unit: RIOUnit) -> RIOUnit {
    var unit = unit
    unit.herkomstOpleiding = nil
    unit.graad = nil
    if unit.kind == .hoOpleiding {
      unit.eqf = nil
      unit.nlqf = nil
    }
    let own = key(unit.kenmerken, RIOUnit.ownKey)
    unit.kenmerken = own + kenmerken(unit.kenmerken).filter { $0.naam.text != RIOUnit.ownKey }
    for index in unit.periodes.indices {
      unit.periodes[index].kenmerken = kenmerken(unit.periodes[index].kenmerken)
    }
    return unit
  }

  func offering(_ offering: RIOOffering) -> RIOOffering {
    var offering = offering
    if let code = offering.opleidingseenheidcode { offering.reference = .eenheid(code) }
    offering.opleidingseenheidcode = nil
    offering.erkenningen = []
    offering.vakken = []
    let own = key(offering.kenmerken, RIOOffering.ownKey)
    let place = offering.kenmerken.firstIndex { $0.naam.text == RIOOffering.ownKey } ?? offering.kenmerken.count
    let before = kenmerken(Array(offering.kenmerken[..<place]))
    let after = kenmerken(Array(offering.kenmerken[place...])).filter { $0.naam.text != RIOOffering.ownKey }
    offering.kenmerken = before + own + after
    for index in offering.periodes.indices {
      offering.periodes[index].fields.kenmerken = kenmerken(offering.periodes[index].fields.kenmerken)
    }
    for index in offering.cohorten.indices {
      offering.cohorten[index].kenmerken = kenmerken(offering.cohorten[index].kenmerken)
    }
    return offering
  }

  /// The own key as it is to be.
  private func key(_ kenmerken: [RIOKenmerk], _ name: String) -> [RIOKenmerk] {
    guard let ownKey else { return kenmerken.filter { $0.naam.text == name } }
    return ownKey.isEmpty ? [] : [RIOKenmerk(name, .tekst(RawText(ownKey)))]
  }

  private func kenmerken(_ kenmerken: [RIOKenmerk]) -> [RIOKenmerk] {
    kenmerken.compactMap { kenmerk in
      switch kenmerk.naam.text {
      case "eigenaar": return nil
      case "toestemmingDeelnameSTAP" where generation == .of2025: return nil
      default: break
      }
      guard case .tekst(let text) = kenmerk.waarde, RIOKenmerkTable.listed.contains(kenmerk.naam.text),
        let value = RIOEnumerated(wire: text.text)
      else { return kenmerk }
      return RIOKenmerk(kenmerk.naam.text, .enumeratie(value))
    }
  }
}
