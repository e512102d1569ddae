/// One field of a record: its name in every format and what it means.
public struct Field: Sendable {
  /// Where a field stands in XML. JSON has members only.
  public enum Place: Sendable {
    /// A child element, the place of every field of the native form.
    case element
    /// An attribute of the record's element.
    case attribute
    /// The text of the record's element itself.
    case content
  }

  /// Whether a list with one value may stand as that value alone.
  public enum Single: Sendable {
    /// A list is a list.
    case never
    /// Either is read; a list is written.
    case allowed
    /// Either is read; one value is written alone.
    case preferred
  }

  /// What a list may be although it then has fewer items than its count says.
  public enum Exemption: Sendable {
    /// Nothing: an empty list and an absent one are the same, and both are judged by the count.
    case none
    /// Absent: the count holds when the list is there. JSON only.
    case absent
    /// Empty: the list must be there, with or without items. JSON only.
    case empty
  }

  /// The name of the JSON member and, unless `each` is given, of the XML element.
  public let name: StaticString
  /// The name of the XML element of one item of a list; empty where the field is no list.
  public let each: StaticString
  /// The meaning in Dutch, one sentence without a full stop.
  public let nl: StaticString
  /// The meaning in English.
  public let en: StaticString
  /// Where the field stands in XML.
  public let place: Place
  /// How many items a list may have.
  public let count: ClosedRange<Int>
  /// What a list may be in spite of that.
  public let exemption: Exemption
  /// The values an integer may have.
  public let range: ClosedRange<Int>?
  /// How many characters (Unicode scalars) a text may have, once its white space is treated (`Scalar.whiteSpace`).
  public let length: ClosedRange<Int>?
  /// Whether one value may stand without a list around it.
  public let single: Single
  /// A word that a list of texts must hold, or the other one beside it; empty where any words will do.
  public let contains: StaticString
  /// The other word that will do in place of `contains`; empty where there is none.
  public let orContains: StaticString
  /// Whether a reader notes that it met the looser form: one bare value for a list, or this case of a choice by shape.
  public let isNoted: Bool
  /// Whether an absent list is a national fact that is not known (see `FieldVisitor.expected`).
  public let isExpected: Bool
  /// What the value counts; nil where nothing is counted.
  public let unit: Unit?
  /// Whether each item of a list takes one line in JSON, however long, so that a list of many changes by lines.
  public let isLined: Bool

  /// What a number or a list counts, in both languages.
  public struct Unit: Sendable {
    /// The word in Dutch, to follow a number.
    public let nl: StaticString
    /// The word in English, to follow a number.
    public let en: StaticString

    /// A unit in both languages.
    public init(nl: StaticString, en: StaticString) {
      self.nl = nl
      self.en = en
    }

    /// Hours of study (*studiebelastingsuren*).
    public static let studyHours = Unit(nl: "SBU", en: "SBU")
    /// Parts of a hundred.
    public static let percent = Unit(nl: "%", en: "%")
    /// Words of a text.
    public static let words = Unit(nl: "woorden", en: "words")
    /// Codes in a list.
    public static let codes = Unit(nl: "codes", en: "codes")
    /// Years.
    public static let years = Unit(nl: "jaar", en: "years")
    /// Months of a year.
    public static let months = Unit(nl: "maanden", en: "months")
    /// Things that are counted one by one.
    public static let pieces = Unit(nl: "stuks", en: "pieces")
  }

  /// Any number of items.
  public static let anyCount = 0...Int.max

  /// Describes a field.
  public init(
    _ name: StaticString, each: StaticString = "", place: Place = .element, count: ClosedRange<Int> = Field.anyCount,
    unless exemption: Exemption = .none, range: ClosedRange<Int>? = nil, length: ClosedRange<Int>? = nil,
    single: Single = .never,
    contains: StaticString = "", orContains: StaticString = "", noted: Bool = false, lined: Bool = false,
    expected: Bool = false, unit: Unit? = nil, nl: StaticString, en: StaticString
  ) {
    self.name = name
    self.each = each
    self.nl = nl
    self.en = en
    self.place = place
    self.count = count
    self.exemption = exemption
    self.range = range
    self.length = length
    self.single = single
    self.contains = contains
    self.orContains = orContains
    self.isNoted = noted
    self.isExpected = expected
    self.unit = unit
    self.isLined = lined
  }

  /// The name of the XML element, or of the attribute, that holds one value of the field.
  public var element: StaticString { each.utf8CodeUnitCount == 0 ? name : each }
}
