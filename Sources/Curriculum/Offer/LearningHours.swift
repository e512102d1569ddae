public import Description

/// How the hours of a module are divided (*urenverdeling*), WEB 7.2.7 and OKX.
public struct LearningHours: Record {
  /// Hours with guidance.
  public var guided: Int
  /// Hours in a training company.
  public var workPlacement: Int
  /// Hours of self-study.
  public var selfStudy: Int

  public init(blank: Blank) {
    guided = Int(blank: blank)
    workPlacement = Int(blank: blank)
    selfStudy = Int(blank: blank)
  }

  /// Takes all fields.
  public init(guided: Int, workPlacement: Int, selfStudy: Int) {
    self.guided = guided
    self.workPlacement = workPlacement
    self.selfStudy = selfStudy
  }

  public static var typeName: StaticString { "LearningHours" }
  public mutating func describe<V: FieldVisitor>(_ visitor: inout V) {
    visitor.required(
      Field("guided", range: Bounds.hours, nl: "Uren met begeleiding", en: "Hours with guidance"), &guided)
    visitor.required(
      Field("workPlacement", range: Bounds.hours, nl: "Uren in een leerbedrijf", en: "Hours in a training company"),
      &workPlacement)
    visitor.required(
      Field("selfStudy", range: Bounds.hours, nl: "Uren zelfstudie", en: "Hours of self-study"), &selfStudy)
  }
}
