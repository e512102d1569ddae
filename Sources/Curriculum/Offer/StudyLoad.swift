public import Description

/// The study load of a module (*studielast*): all hours that an average learner needs.
public struct StudyLoad: Record {
  /// Amount, greater than zero.
  public var value: Int
  /// Unit of the amount.
  public var unit: LoadUnit

  public init(blank: Blank) {
    value = Int(blank: blank)
    unit = LoadUnit(blank: blank)
  }

  /// Takes all fields.
  public init(value: Int, unit: LoadUnit) {
    self.value = value
    self.unit = unit
  }

  public static var typeName: StaticString { "StudyLoad" }
  public mutating func describe<V: FieldVisitor>(_ visitor: inout V) {
    visitor.required(
      Field("value", range: Bounds.load, nl: "Hoeveelheid, groter dan nul", en: "Amount, greater than zero"), &value)
    visitor.required(Field("unit", nl: "Eenheid van de hoeveelheid", en: "Unit of the amount"), &unit)
  }
}
