import Curriculum
import Description

/// What was looked at and is no answer, with the reason, in lines. Many with one reason share a line.
struct LeftOutList {
  /// The lines, in the order in which the reasons came up.
  let items: [Phrase]

  init(_ leftOut: [AnsweredQuestion.LeftOut]) {
    var order: [AnsweredQuestion.LeftOut.Reason] = []
    var groups: [AnsweredQuestion.LeftOut.Reason: [AnsweredQuestion.LeftOut]] = [:]
    for entry in leftOut {
      if groups[entry.reason] == nil { order.append(entry.reason) }
      groups[entry.reason, default: []].append(entry)
    }
    items = order.map { reason in Self.line(groups[reason] ?? [], reason) }
  }

  private static func line(
    _ entries: [AnsweredQuestion.LeftOut], _ reason: AnsweredQuestion.LeftOut.Reason
  ) -> Phrase {
    let shown = entries.prefix(8).map { entry -> Phrase in
      let kind = entry.kind?.words ?? Phrase(nl: "module", en: "module")
      let title = entry.title.map { " \($0)" } ?? ""
      return kind + Phrase(nl: " \(entry.code)\(title)", en: " \(entry.code)\(title)")
    }
    let more = entries.count - shown.count
    let rest = more > 0 ? Phrase(nl: " en \(more) andere", en: " and \(more) others") : Phrase(nl: "", en: "")
    return Phrase(nl: shown.map(\.nl).joined(separator: ", "), en: shown.map(\.en).joined(separator: ", ")) + rest
      + Phrase(nl: ": ", en: ": ") + reason.words
  }
}

extension AnsweredQuestion.LeftOut.Reason {
  var words: Phrase {
    switch self {
    case .coversNothing: Phrase(nl: "dekt niets van wat nodig is", en: "covers nothing of what is needed")
    case .size(let size):
      Phrase(
        nl: "een diploma kost meer tijd dan de omvang “\(size.words.nl)”",
        en: "a diploma takes more time than the size “\(size.words.en)”")
    case .basicQualification:
      Phrase(
        nl: "niet bekend is dat de persoon een startkwalificatie heeft (de pilot vraagt die)",
        en: "the person is not known to have a basic qualification (the pilot asks for it)")
    case .modules(let modules):
      Phrase(
        nl: "niet elke module ervan telt: \(modules.map(\.text).joined(separator: ", "))",
        en: "not every module of it counts: \(modules.map(\.text).joined(separator: ", "))")
    case .certificate(let reason): reason.words
    case .ended(let day): Phrase(nl: "geldt niet meer sinds \(day)", en: "has not been in force since \(day)")
    case .notHeld: Phrase(nl: "is hier niet geladen", en: "is not loaded here")
    case .unusable(.otherUnit):
      Phrase(
        nl: "de studielast is niet in SBU, en omrekenen doet fim niet",
        en: "the study load is not in SBU, and fim does not convert")
    case .unusable(.prerequisite(let id)):
      Phrase(
        nl: "vraagt eerst \(id), en dat is er niet of telt niet mee",
        en: "asks for \(id) first, which is not there or does not count")
    case .unusable(.tooManyPrerequisites):
      Phrase(nl: "vraagt vooraf om te veel andere modules", en: "asks for too many other modules first")
    }
  }
}
