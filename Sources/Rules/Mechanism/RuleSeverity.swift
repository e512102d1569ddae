public import Curriculum
public import Description

/// How much the findings of one rule matter in a profile (*zwaarte*).
public struct RuleSeverity: Record {
  /// The rule.
  public var rule: RuleCode
  /// What its findings weigh.
  public var severity: AgreedSeverity
  /// Why the group agreed so.
  public var reason: Text?

  public init(blank: Blank) {
    rule = RuleCode(blank: blank)
    severity = AgreedSeverity(blank: blank)
  }

  /// Takes all fields; those with a default may be absent.
  public init(rule: RuleCode, severity: AgreedSeverity, reason: Text? = nil) {
    self.rule = rule
    self.severity = severity
    self.reason = reason
  }

  public static var typeName: StaticString { "RuleSeverity" }
  public mutating func describe<V: FieldVisitor>(_ visitor: inout V) {
    visitor.required(Field("rule", nl: "Code van de regel", en: "Id of the rule"), &rule)
    visitor.required(
      Field("severity", nl: "Wat een bevinding van de regel weegt", en: "What a finding of the rule weighs"), &severity)
    visitor.optional(Field("reason", nl: "Waarom de groep dit afsprak", en: "Why the group agreed so"), &reason)
  }
}

/// What a finding can weigh in a profile (*ernst*).
public enum AgreedSeverity: String, Enumeration {
  case error, warning, info
  /// The rule is silent.
  case off

  public init(blank: Blank) { self = .error }
  public static var typeName: StaticString { "AgreedSeverity" }

  /// The severity; nil for a rule that is silent.
  public var severity: Severity? { Severity(rawValue: rawValue) }
}
