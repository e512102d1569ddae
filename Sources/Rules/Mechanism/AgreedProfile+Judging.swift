import Curriculum
public import Description

extension AgreedProfile {
  /// What a finding of a rule weighs; nil when the rule is silent. A law weighs what it does by itself.
  ///
  /// - Parameter severity: what the check says; it may be less than the rule's own, and then stays so.
  public func severity(of rule: Rule, saying severity: Severity) -> Severity? {
    guard !rule.isLaw, let agreed = severities.last(where: { $0.rule.text == rule.id })?.severity else {
      return severity
    }
    guard let agreed = agreed.severity else { return nil }
    return severity == rule.severity ? agreed : min(severity, agreed)
  }

  /// The rules that are silent.
  public func silent(in catalogue: RuleCatalogue) -> Set<String> {
    Set(
      severities.compactMap { entry in
        catalogue.rule(entry.rule.text).flatMap { severity(of: $0, saying: $0.severity) == nil ? $0.id : nil }
      })
  }

  /// The rules that the profile names and that do not exist, with their places.
  public func unknownRules(in catalogue: RuleCatalogue) -> [(path: Path, rule: String)] {
    severities.enumerated().compactMap { index, entry in
      catalogue.rule(entry.rule.text) == nil ? (["severities", .item(index), "rule"], entry.rule.text) : nil
    }
  }

  /// What the profile asks and does not get: less weight for a law.
  public func objections(in catalogue: RuleCatalogue) -> [Finding] {
    severities.enumerated().compactMap { index, entry in
      guard let rule = catalogue.rule(entry.rule.text), rule.isLaw, entry.severity != .error,
        let own = catalogue.rule(Rule.afs01.id)
      else { return nil }
      return own.finding(
        ["severities", .item(index), "severity"], found: entry.severity.rawValue,
        LawStands.message(rule, entry.severity))
    }
  }
}

/// A number or a list of a profile, beside what holds when nothing else is agreed.
public struct AgreedNumber: Sendable, Hashable {
  /// The name of the field.
  public var name: String
  /// What it stands for, and the rules that use it.
  public var meaning: Phrase
  /// What is counted.
  public var unit: Phrase
  /// The values that it may have; nil for a list.
  public var range: ClosedRange<Int>?
  /// The value, or the items of the list with commas between them.
  public var value: String
  /// The value in the standard profile.
  public var standard: String

  /// Whether the group agreed otherwise.
  public var isChanged: Bool { value != standard }
}

extension AgreedProfile {
  /// All numbers and lists, in the order of the description.
  public var numbers: [AgreedNumber] {
    let standard = Numbers.all(of: .standard)
    return zip(Numbers.all(of: self), standard).map { own, standard in
      var number = own
      number.standard = standard.value
      return number
    }
  }

  /// What a report says beside the name: each number that differs from the standard, and each severity that is in
  /// force.
  public func differences(in catalogue: RuleCatalogue) -> [String] {
    numbers.filter(\.isChanged).map { $0.range == nil ? $0.name : "\($0.name) \($0.value) (\($0.standard))" }
      + severities.compactMap { entry in
        catalogue.rule(entry.rule.text)?.isLaw == false ? "\(entry.rule) \(entry.severity.rawValue)" : nil
      }
  }
}

/// Collects the numbers of a profile: the fields that count something.
private struct Numbers: FieldVisitor {
  var found: [AgreedNumber] = []

  static func all(of profile: AgreedProfile) -> [AgreedNumber] {
    var numbers = Numbers()
    var profile = profile
    profile.describe(&numbers)
    return numbers.found
  }

  private mutating func add(_ field: Field, _ values: [any Value]) {
    guard let unit = field.unit else { return }
    let value = values.map { ($0 as? any Scalar)?.wireText ?? "" }.joined(separator: ", ")
    found.append(
      AgreedNumber(
        name: "\(field.name)", meaning: Phrase(nl: "\(field.nl)", en: "\(field.en)"),
        unit: Phrase(nl: "\(unit.nl)", en: "\(unit.en)"), range: field.range, value: value, standard: value))
  }

  mutating func required<T: Value>(_ field: Field, _ value: inout T) { add(field, [value]) }
  mutating func expected<T: Value>(_ field: Field, _ value: inout T?) { optional(field, &value) }
  mutating func optional<T: Value>(_ field: Field, _ value: inout T?) { add(field, value.map { [$0] } ?? []) }
  mutating func list<T: Value>(_ field: Field, _ values: inout [T]) { add(field, values) }
  mutating func oneOf<C: Choice>(_ value: inout C) {}
  mutating func oneOf<C: Choice>(_ value: inout C?) {}
}
