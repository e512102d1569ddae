import Description

extension RIOMessage {
  /// What the schema asks and the description cannot say: an answer holds faults or a result, not both.
  var exclusions: [(kind: Problem.Kind, path: Path, message: Phrase)] {
    switch content {
    case .unitAnswer(let message):
      return check(message.body.foutmelding, message.body.unit != nil, isRequired: true)
    case .offeringAnswer(let message):
      return check(message.body.foutmelding, message.body.offering != nil, isRequired: true)
        + check(message.body.offering.map { [$0] } ?? [])
    case .unitsAnswer(let message):
      return check(message.body.foutmelding, !message.body.units.isEmpty)
    case .offeringsAnswer(let message):
      return check(message.body.foutmelding, !message.body.offerings.isEmpty) + check(message.body.offerings)
    case .relationsAnswer(let message):
      return check(message.body.foutmelding, message.body.samenhangOpleidingseenheid != nil)
    case .keyAnswer(let message): return check(message.body.foutmelding, message.body.code != nil, isRequired: true)
    case .changesAnswer(let message): return check(message.body.foutmelding, !message.body.changes.isEmpty)
    default: return []
    }
  }

  private typealias Exclusion = (kind: Problem.Kind, path: Path, message: Phrase)

  private func check(_ faults: [RIOFault], _ hasResult: Bool, isRequired: Bool = false) -> [Exclusion] {
    if !faults.isEmpty, hasResult {
      return [
        (
          .ambiguous, [.field(root.rawValue), "foutmelding"],
          Phrase(
            nl: "In dit antwoord staan foutmeldingen en een resultaat. Het is één van de twee: laat één soort staan.",
            en: "This answer holds errors and a result. It is one of the two: keep one sort.")
        )
      ]
    }
    if faults.isEmpty, !hasResult, isRequired {
      return [
        (
          .undecided, [.field(root.rawValue)],
          Phrase(
            nl: "In dit antwoord staat geen resultaat en geen foutmelding. Zet er één van de twee in.",
            en: "This answer holds no result and no error. Put one of the two in it.")
        )
      ]
    }
    return []
  }

  /// An answer names recognitions or recognised subjects of an offering, not both.
  private func check(_ offerings: [RIOOffering]) -> [Exclusion] {
    var numbers: [RIOOfferingKind: Int] = [:]
    var found: [Exclusion] = []
    for offering in offerings {
      let number = numbers[offering.kind, default: 0]
      numbers[offering.kind] = number + 1
      guard !offering.erkenningen.isEmpty, !offering.vakken.isEmpty else { continue }
      var path: Path = [.field(root.rawValue), .field(offering.kind.rawValue)]
      if case .offeringsAnswer = content { path = path.appending(.item(number)) }
      found.append(
        (
          .ambiguous, path.appending("voVakerkenningSleutel"),
          Phrase(
            nl:
              "Bij dit aanbod staan erkende eenheden en erkende vakken. Het is één van de twee: laat één soort staan.",
            en: "This offering has recognised units and recognised subjects. It is one of the two: keep one sort.")
        ))
    }
    return found
  }
}
