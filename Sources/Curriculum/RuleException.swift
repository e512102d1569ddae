public import Description

/// An exception (*uitzondering*): a finding of a rule that is accepted for a stated reason. A convention of this project.
public struct RuleException: Record {
  /// The rule whose finding is accepted.
  public var rule: RuleCode
  /// The place below the object, such as `mappings[3].share`. Empty: anywhere in the object.
  public var path: Line?
  /// Why it is accepted.
  public var reason: Text
  /// Who accepted it.
  public var by: Line?
  /// When it was accepted.
  public var date: Day?

  public init(blank: Blank) {
    rule = RuleCode(blank: blank)
    reason = Text(blank: blank)
  }

  /// Takes all fields; those with a default may be absent.
  public init(rule: RuleCode, path: Line? = nil, reason: Text, by: Line? = nil, date: Day? = nil) {
    self.rule = rule
    self.path = path
    self.reason = reason
    self.by = by
    self.date = date
  }

  public static var typeName: StaticString { "RuleException" }
  public mutating func describe<V: FieldVisitor>(_ visitor: inout V) {
    visitor.required(Field("rule", nl: "Code van de regel", en: "Id of the rule"), &rule)
    visitor.optional(
      Field("path", nl: "Plaats in het object waar het om gaat", en: "Place in the object that it is about"), &path)
    visitor.required(Field("reason", nl: "Waarom dit goed is", en: "Why this is accepted"), &reason)
    visitor.optional(Field("by", nl: "Wie het goed vond", en: "Who accepted it"), &by)
    visitor.optional(Field("date", nl: "Dag waarop dat gebeurde", en: "Day on which that was done"), &date)
  }
}
