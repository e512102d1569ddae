/// What a reader found wrong, before any rule has a say.
public struct Problem: Sendable, Hashable {
  /// What is wrong.
  public enum Kind: String, Sendable, Hashable, CaseIterable {
    // Broken text: nothing was read.
    case syntax, tooDeep, tooLarge, encoding, control, doctype
    // Broken structure: no value is handed out.
    case missing, unknown, duplicate, wrongKind, numberForCode, empty, pattern, enumeration, range, length
    case absentWord, tooFew, tooMany, order, strayText, undecided, ambiguous, more
    // Advice: the value is handed out.
    case absentFact, pointlessNote, normalization, ignored, doubtful, lenient, moreAdvice
  }

  /// How far reading got.
  public enum Stage: Int, Sendable, Comparable {
    case syntax, structure, advice
    public static func < (left: Stage, right: Stage) -> Bool { left.rawValue < right.rawValue }
  }

  /// What is wrong.
  public var kind: Kind
  /// The described type at hand, empty for broken text.
  public var type: String
  /// The field of that type, or the unknown name that was found.
  public var field: String
  /// The scalar type of the field, empty where it has none.
  public var scalar: String
  /// Where it is.
  public var path: Path
  /// The byte offset in the source.
  public var offset: Int
  /// What was found, what is accepted and how to solve it.
  public var message: Phrase
  /// The text that was found, shortened.
  public var found: String?
  /// What is accepted.
  public var accepted: Phrase?
  /// The id of the rule that the format itself names; nil where the rules claim their problems.
  public var rule: String?
  /// The stage of its format's check, for formats that judge in stages.
  public var formatStage: String?
  /// The repair, when only one is right.
  public var fix: Fix?

  /// - Parameters:
  ///   - offset: in bytes from the begin of the text.
  ///   - message: what was found, what is accepted and how to solve it.
  ///   - found: shortened by the caller, since it may be as long as the file.
  public init(
    _ kind: Kind, type: String = "", field: String = "", scalar: String = "", path: Path = [], offset: Int,
    message: Phrase, found: String? = nil, accepted: Phrase? = nil, fix: Fix? = nil
  ) {
    self.kind = kind
    self.type = type
    self.field = field
    self.scalar = scalar
    self.path = path
    self.offset = offset
    self.message = message
    self.found = found
    self.accepted = accepted
    self.fix = fix
  }

  /// How far reading got when this was found.
  public var stage: Stage {
    switch kind {
    case .syntax, .tooDeep, .tooLarge, .encoding, .control, .doctype: .syntax
    case .absentFact, .pointlessNote, .normalization, .ignored, .doubtful, .lenient, .moreAdvice: .advice
    default: .structure
    }
  }
}
