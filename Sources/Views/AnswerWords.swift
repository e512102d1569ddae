import Curriculum
import Description

/// Words for answers to learning questions.
extension FrameworkFit {
  var sentence: Phrase {
    switch self {
    case .yes: Phrase(nl: "binnen de kwalificatiestructuur", en: "within the qualification framework")
    case .partly: Phrase(nl: "deels binnen de kwalificatiestructuur", en: "partly within the qualification framework")
    case .no: Phrase(nl: "buiten de kwalificatiestructuur", en: "outside the qualification framework")
    }
  }

  var word: Phrase {
    switch self {
    case .yes: Phrase(nl: "ja", en: "yes")
    case .partly: Phrase(nl: "deels", en: "partly")
    case .no: Phrase(nl: "nee", en: "no")
    }
  }
}

extension ReckonedAnswer.Fit {
  var word: Phrase {
    switch self {
    case .fits: Phrase(nl: "past", en: "fits")
    case .tooLarge: Phrase(nl: "te groot", en: "too large")
    case .unknown: Phrase(nl: "onbekend", en: "unknown")
    }
  }

  /// The size against what was asked.
  func sentence(_ size: QuestionSize) -> Phrase {
    switch self {
    case .fits: Phrase(nl: "past in de omvang “\(size.words.nl)”", en: "fits the size “\(size.words.en)”")
    case .tooLarge:
      Phrase(nl: "te groot voor de omvang “\(size.words.nl)”", en: "too large for the size “\(size.words.en)”")
    case .unknown:
      Phrase(
        nl: "onbekend of het past in de omvang “\(size.words.nl)”", en: "not known to fit the size “\(size.words.en)”")
    }
  }
}

extension ReckonedAnswer {
  /// The answer in a few words: what it is and what it consists of.
  var subject: Phrase {
    let title = title.map { " \($0)" } ?? ""
    let list = references.map(\.text).joined(separator: ", ")
    switch kind {
    case .priorLearning:
      let taught =
        references.isEmpty ? Phrase(nl: "", en: "") : Phrase(nl: " en ", en: " and ") + Self.modules(references)
      return kind.words + taught
    case .flexibleModule: return Self.modules(references)
    case .microcredential:
      let name = " \(microcredential?.text ?? "")\(title), "
      return kind.words + Phrase(nl: name, en: name) + Self.modules(references)
    case .practiceStatement: return kind.words + Phrase(nl: " over \(list)", en: " on \(list)")
    default: return kind.words + Phrase(nl: " \(list)\(title)", en: " \(list)\(title)")
    }
  }

  private static func modules(_ references: [AnswerTarget]) -> Phrase {
    let list = references.map(\.text).joined(separator: ", ")
    return references.count == 1
      ? Phrase(nl: "module \(list)", en: "module \(list)")
      : Phrase(nl: "\(references.count) modules: \(list)", en: "\(references.count) modules: \(list)")
  }

  /// What it comes to, and why it stands where it does.
  func sentence(after previous: ReckonedAnswer?, size: QuestionSize) -> Phrase {
    var parts = [gapWords, surplusWords, fit.sentence(size), framework.sentence]
    if let modules, !modules.prerequisites.isEmpty {
      let list = modules.prerequisites.map(\.text).sorted().joined(separator: ", ")
      let load = modules.prerequisiteLoad
      parts.append(
        Phrase(
          nl: "waarvan eerst, als voorkennis: \(list) (\(load) SBU)",
          en: "of which first, as prerequisites: \(list) (\(load) SBU)"))
    }
    if !exemptions.isEmpty {
      parts.append(
        Phrase(
          nl: "vrijstelling te bespreken voor \(exemptions.codes)",
          en: "an exemption can be discussed for \(exemptions.codes)"))
    }
    if let proof = modules?.proof.words { parts.append(proof) }
    var sentence = Phrase(
      nl: parts.map(\.nl).joined(separator: "; ") + ".", en: parts.map(\.en).joined(separator: "; ") + ".")
    if let previous, let reason = reason(after: previous) {
      sentence = sentence + Phrase(nl: " Lager, want ", en: " Lower, because ") + reason + Phrase(nl: ".", en: ".")
    }
    return sentence
  }

  private var gapWords: Phrase {
    gap.isEmpty
      ? Phrase(nl: "dekt alles wat nodig is", en: "covers everything that is needed")
      : Phrase(nl: "open blijft \(gap.codes)", en: "\(gap.codes) stays open")
  }

  private var surplusWords: Phrase {
    surplus.isEmpty
      ? Phrase(nl: "niets extra", en: "nothing extra")
      : Phrase(nl: "extra: \(surplus.codes)", en: "extra: \(surplus.codes)")
  }

  /// What put it behind the answer before it.
  func reason(after previous: ReckonedAnswer) -> Phrase? {
    switch decidedBy {
    case .gap:
      Phrase(
        nl: "er blijft meer open (\(gap.count) tegen \(previous.gap.count))",
        en: "more stays open (\(gap.count) against \(previous.gap.count))")
    case .size:
      fit == .unknown
        ? Phrase(nl: "niet bekend is of het past", en: "it is not known to fit")
        : Phrase(nl: "het is te groot", en: "it is too large")
    case .framework:
      Phrase(
        nl: "het ligt minder binnen de kwalificatiestructuur", en: "it lies less within the qualification framework")
    case .surplus:
      Phrase(
        nl: "er komt meer mee (\(surplus.count) tegen \(previous.surplus.count))",
        en: "more comes along (\(surplus.count) against \(previous.surplus.count))")
    case .load:
      load.map {
        Phrase(
          nl: "het kost meer studielast (\($0) tegen \(previous.load ?? 0) SBU)",
          en: "it costs more study load (\($0) against \(previous.load ?? 0) SBU)")
      } ?? Phrase(nl: "de studielast is niet bekend", en: "the study load is not known")
    case .kind:
      Phrase(nl: "bij gelijke stand gaat ", en: "among equals ") + previous.kind.words
        + Phrase(nl: " voor", en: " comes first")
    case .references: Phrase(nl: "bij gelijke stand beslist het alfabet", en: "among equals the alphabet decides")
    case nil: nil
    }
  }
}

extension ModuleSet.Proof {
  /// A reservation; nil when there is none.
  var words: Phrase? {
    switch self {
    case .exact: nil
    case .equalsOpen:
      Phrase(
        nl: "een lagere studielast bestaat niet; of een gelijke verzameling vóór deze hoort, is niet uitgezocht",
        en: "no lower study load exists; whether an equal set belongs before this one was not settled")
    case .atLeast(let load):
      Phrase(
        nl: "het beste dat gevonden is; minder dan \(load) SBU kan zeker niet",
        en: "the best that was found; less than \(load) SBU is surely impossible")
    }
  }
}

extension [LearningTask] {
  /// The codes, with commas between them.
  var codes: String { map(\.code).joined(separator: ", ") }
}
