import Description

/// Something that an export to RIO could not carry over.
struct RIOLoss {
  /// Why.
  enum Reason {
    case noPlace, asText, oneForm, noCode, notInGeneration, noValue, notInCurriculum, atOffering, lastPeriod, fromLevel
    case notOffered

    var phrase: Phrase {
      switch self {
      case .noPlace: Phrase(nl: "heeft geen plaats in RIO", en: "has no place in RIO")
      case .asText:
        Phrase(nl: "staat alleen als tekst in omschrijving", en: "stands as text in omschrijving only")
      case .oneForm: Phrase(nl: "RIO kent één vorm per cohort", en: "RIO knows one form for each cohort")
      case .noCode:
        Phrase(nl: "de organisatie heeft geen providerCode", en: "the organisation has no providerCode")
      case .notInGeneration:
        Phrase(nl: "bestaat niet in deze generatie van RIO", en: "does not exist in this generation of RIO")
      case .notInCurriculum: Phrase(nl: "heeft geen plaats in het curriculum", en: "has no place in the curriculum")
      case .atOffering:
        Phrase(nl: "staat alleen bij het aanbod (unitCode)", en: "stands with the offering only (unitCode)")
      case .lastPeriod:
        Phrase(nl: "alleen de laatste periode is overgenomen", en: "the last period alone is carried over")
      case .fromLevel: Phrase(nl: "volgt uit het niveau van de module", en: "follows from the level of the module")
      case .notOffered:
        Phrase(nl: "staat niet in een aanbod (offerings)", en: "is in no offering (offerings)")
      case .noValue: Phrase(nl: "staat niet in de lijst van RIO", en: "is not in RIO's list")
      }
    }
  }

  let path: String
  let count: Int
  let reason: Reason

  init(_ path: String, _ count: Int, _ reason: Reason = .noPlace) {
    self.path = path
    self.count = count
    self.reason = reason
  }
}

/// The losses of an export, by path.
struct RIOLosses {
  private var losses = LossList()

  mutating func add(_ losses: [RIOLoss]) {
    for loss in losses { self.losses.add(loss.path, loss.count, loss.reason.phrase) }
  }

  var list: [Loss] { losses.list }
}
