import Curriculum
import Description

extension Rule {
  /// FIM-13: an outcome opens with doing, has a context and is not too long.
  static let fim13 = Rule(
    "FIM-13", .warning, .convention,
    title: Phrase(
      nl: "Een leeruitkomst zegt in hoogstens 60 woorden wat de lerende doet, en in welke situatie.",
      en: "A learning outcome says in at most 60 words what the learner does, and in which situation."),
    explanation: Phrase(
      nl: "“Kennis van hout” kan niemand zien; “maakt een houten kap” wel. Daarom begint een leeruitkomst niet met een "
        + "woord als kennis, inzicht of weet, en zegt context in welke situatie. Dit is een afspraak van dit project, "
        + "in de stijl van het toetsingskader voor dossiers (2014). De woorden en het aantal staan in het profiel.",
      en: "Nobody can see “knowledge of wood”; one can see “makes a wooden roof”. So a learning outcome does not open "
        + "with a word such as knowledge, insight or knows, and context says in which situation. This is a convention "
        + "of this project, in the style of the assessment frame for qualification files (2014). The words and the "
        + "number stand in the profile."),
    remedy: Phrase(
      nl: "Begin met een werkwoord dat men kan zien, vul context in, en splits een lange leeruitkomst.",
      en: "Begin with a verb that one can see, fill in context, and split a long learning outcome."),
    example: #"{"learningOutcomes": [{"id": "hout", "statement": "Kennis van hout"}]}"#,
    checks: [
      .of(FlexibleModule.self) { module, context, report in
        let openings = context.profile.weakOpenings
        let most = context.profile.outcomeWords
        // By index, since an outcome is dear to copy.
        for index in module.learningOutcomes.indices {
          let statement = module.learningOutcomes[index].statement.text
          if let word = OutcomeText.weakOpening(of: statement, openings) {
            report(["learningOutcomes", .item(index), "statement"], found: word, .weakOpening(word))
          }
          if let count = OutcomeText.words(in: statement, above: most) {
            report(
              ["learningOutcomes", .item(index), "statement"], found: String(count),
              accepted: Phrase(nl: "hoogstens \(most) woorden", en: "at most \(most) words"), .tooLong(count, most))
          }
          guard module.learningOutcomes[index].context == nil else { continue }
          let outcome = module.learningOutcomes[index]
          let path: Path = ["learningOutcomes", .item(index), "context"]
          if outcome.saysUnknown("context") || module.saysUnknown("learningOutcomes.context") {
            report.notJudged(path)
          } else {
            report(path, .noContext(outcome.id))
          }
        }
      }
    ])
}

private enum OutcomeText {
  /// The first word of a text as it stands there, when it is one of a list; the case of letters a to z does not matter.
  static func weakOpening(of text: String, _ openings: [Line]) -> String? {
    var text = text
    return text.withUTF8 { bytes in
      var length = 0
      while length < bytes.count, isLetter(bytes[length]) { length += 1 }
      let first = UnsafeBufferPointer(rebasing: bytes[..<length])
      guard openings.contains(where: { isSame(first, $0.text.utf8) }) else { return nil }
      return String(decoding: first, as: UTF8.self)
    }
  }

  /// A letter a to z, or a byte of a letter outside ASCII.
  private static func isLetter(_ byte: UInt8) -> Bool { (0x61...0x7A).contains(byte | 0x20) || byte >= 0x80 }

  private static func isSame(_ first: UnsafeBufferPointer<UInt8>, _ word: String.UTF8View) -> Bool {
    guard first.count == word.count else { return false }
    return zip(first, word).allSatisfy { one, other in
      one == other || (one ^ other == 0x20 && (0x61...0x7A).contains(one | 0x20))
    }
  }

  /// The number of words in a text, when it is above a limit.
  static func words(in text: String, above limit: Int) -> Int? {
    // A word and a blank are two bytes at least.
    guard text.utf8.count > 2 * limit else { return nil }
    var text = text
    let count = text.withUTF8 { bytes in
      var count = 0
      var wasInside = false
      for byte in bytes {
        let isInside = byte != 0x20 && byte != 0x0A && byte != 0x09
        if isInside, !wasInside { count += 1 }
        wasInside = isInside
      }
      return count
    }
    return count > limit ? count : nil
  }
}

extension Phrase {
  fileprivate static func weakOpening(_ word: String) -> Phrase {
    Phrase(
      nl: "De leeruitkomst begint met “\(word)”. Begin met wat de lerende doet, bijvoorbeeld “Maakt een houten kap”.",
      en: "The learning outcome opens with “\(word)”. Begin with what the learner does, such as “Makes a wooden roof”.")
  }

  fileprivate static func tooLong(_ count: Int, _ most: Int) -> Phrase {
    Phrase(
      nl: "De leeruitkomst heeft \(count) woorden; hoogstens \(most) is afgesproken. Kort haar in, of maak er twee.",
      en: "The learning outcome has \(count) words; at most \(most) has been agreed. Shorten it, or make two.")
  }

  fileprivate static func noContext(_ id: OutcomeID) -> Phrase {
    Phrase(
      nl: "Leeruitkomst “\(id)” zegt niet in welke situatie de lerende dit doet. Vul context in.",
      en: "Learning outcome “\(id)” does not say in which situation the learner does this. Fill in context.")
  }
}
